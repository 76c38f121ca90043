"""A private diary and reminder for the daily routine of an isotretinoin course.

routine -> occurrences() -> status -> plan() -> reminder -> the person ticks -> event log
-> fold() -> adherence. Facts are appended; everything else is computed.
"""

__version__ = "0.1.0"
