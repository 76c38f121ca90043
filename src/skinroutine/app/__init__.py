"""The use cases: what a person can do and ask; every foreign thing is reached through a port."""
