"""What happened: the facts of the event log, and what is computed from them."""
