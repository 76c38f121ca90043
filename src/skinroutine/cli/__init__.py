"""The same commands and questions as the window, in a terminal."""
