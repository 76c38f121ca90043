"""One foreign thing per file: the clock, SQLite, APScheduler, plyer, the file system."""
