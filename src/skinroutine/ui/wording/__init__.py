"""Every sentence of the window, by subject; pure, no Qt."""
