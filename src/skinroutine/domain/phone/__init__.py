"""The plan on a phone: what both sides say, and what follows."""
