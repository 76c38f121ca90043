"""The two kinds of failure a person is told of: wrong use, and the world's failures.

Everything else is a fault of the program: it is loud and leaves a trace in the log.
"""

from __future__ import annotations


class Told(Exception):
    """A failure with a sentence for the person; `str()` of it is that sentence."""


class WrongUse(Told):
    """What was asked for makes no sense; nothing was changed."""


class WorldFailure(Told):
    """The disk, a file, another program or the desktop did not do its part."""


class StoreBusy(WorldFailure):
    """Another program holds the diary file; the same call may work a moment later."""


class DiaryDamaged(WorldFailure):
    """The diary cannot be read as it should be; a rescue tells what can be saved of it."""


class DiaryNewer(WorldFailure):
    """A newer version of the program has written the diary; this one leaves it as it is."""


class Locked(WorldFailure):
    """The profile is locked with a passphrase, and its key was not given."""


class WrongPassphrase(WrongUse):
    """The passphrase does not open the profile's lock."""
