"""The use cases of a course: what a person records of it, and what they see and hand on."""
