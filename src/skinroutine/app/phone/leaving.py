"""What becomes of a computer's pages when it leaves the calendar."""

from __future__ import annotations

from skinroutine.app.phone.pages import Shelf, page_names
from skinroutine.app.phone.ports import Pages
from skinroutine.domain.phone.sharing import PageName

LEFT = b"left"
"""What the page 0 of a writer says: this computer is there no more."""


def leave(pages: Pages, shelf: Shelf) -> None:
    """Take the pages away, all of them where no other computer is there; may raise Trouble.

    Another one may not have read them yet. Then they stay, with a word that their writer has left,
    and the last one to leave takes them along.
    """
    names = page_names(pages)
    left = {one.writer for one in names if one.first == 0} | {shelf.writer, *shelf.old}
    if all(one.writer in left for one in names):
        for one in names:
            pages.remove(str(one))
    else:
        pages.write(str(PageName(shelf.writer, 0, 0)), LEFT)
