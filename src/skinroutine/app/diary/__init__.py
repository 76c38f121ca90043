"""The use cases of the diary: what a person does, and what they see."""
