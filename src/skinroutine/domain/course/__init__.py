"""What is computed of a course: its plan by dates, amounts, the box, dates, side effects."""
