"""The welcome of a new diary: three short pages, and the proof that a reminder arrives."""
