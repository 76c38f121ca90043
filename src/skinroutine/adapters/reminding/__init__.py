"""What rings and what shows a reminder: the alarm and the channels to the screen."""
