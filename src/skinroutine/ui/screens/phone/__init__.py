"""The way to a plan on the phone, step by step, and the way out."""
