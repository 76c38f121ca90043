"""The computer itself: its clock and zone, its files, the person's locale."""
