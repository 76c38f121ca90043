"""What is computed of the copies of a diary: which of them stay."""
