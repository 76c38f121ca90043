"""What is planned: the routine, its revisions, and the occurrences they make."""
