"""What a plan on a phone needs, and what is said where it is not there; terminal and window agree.

Failures of a desktop are told in English; what the settings show is translated.
"""

from __future__ import annotations

from skinroutine.app.tongue import mark

NO_PARTS = mark(
    "This copy of skinroutine was installed without its part for calendars. Install it as "
    "skinroutine[phone] to use this."
)
NO_KEYRING = (
    "This desktop has no keyring that can keep the password, so the plan cannot go to your phone."
)
MISSPELT = "The phrase is misspelt: please look at it once more."
