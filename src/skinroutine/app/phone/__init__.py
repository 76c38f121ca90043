"""The plan on a phone, through a calendar server of the person's own."""
