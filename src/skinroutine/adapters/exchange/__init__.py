"""Files of other programs: what is written for them, and what is read from them."""
