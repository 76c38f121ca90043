"""The page and the dialogs of the lock."""
