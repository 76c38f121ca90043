"""The diary in other programs: exports of it, and imports into it."""
