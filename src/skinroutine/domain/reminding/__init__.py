"""What is due to be reminded, and what became of it."""
