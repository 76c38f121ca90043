"""The pure core: frozen values and functions over them; no clock, no I/O, no toolkit."""
