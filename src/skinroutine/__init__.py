"""A private diary and reminder for the daily routine of an isotretinoin course.

routine -> occurrences() -> status -> plan() -> reminder -> the person ticks -> event log
-> fold() -> adherence. Facts are appended; everything else is computed.
"""

__version__ = "0.1.0"

APP_ID = "io.skinroutine.Skinroutine"
"""The program's name among all programs: that of its desktop entry, icon, bundle and Flatpak."""
