"""Around the pages: the application, the main window, the tray, the one diary they share."""
