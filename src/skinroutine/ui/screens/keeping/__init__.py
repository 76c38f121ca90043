"""Dialogs of keeping a diary: backups, restore, rescue, deleting everything."""
