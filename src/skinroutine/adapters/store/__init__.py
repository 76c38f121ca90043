"""The event log in SQLite: the open file, its migrations, the format of a fact."""
