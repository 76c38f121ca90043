"""The one page for a visit on paper: set, painted, and written to a PDF file."""
