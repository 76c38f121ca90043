"""Pieces that any screen may use: the theme, icons, and widgets we paint ourselves."""
