"""What the desktop tells and offers: a screen, sleep and wake, starting with the computer."""
