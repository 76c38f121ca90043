"""What leaves and enters a diary as files, loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from skinroutine.app.course.photos import Photos
    from skinroutine.app.course.summary_query import SummaryQueries
    from skinroutine.app.exchange.choice import Exporting
    from skinroutine.app.exchange.imports_desk import Imports
    from skinroutine.app.keeping.backups import Backups
    from skinroutine.app.licences import Components
    from skinroutine.ui.diary import Diary
    from skinroutine.ui.screens.keeping.desk import BackupDesk


class Files:
    """What leaves and enters a diary as files, each made when it is first asked for."""

    def __init__(
        self,
        *,
        photos: Callable[[], Photos],
        summaries: Callable[[], SummaryQueries],
        exporting: Callable[[], Exporting],
        imports: Callable[[], Imports],
        licences: Callable[[], Components],
        backups: Callable[[], Backups] | None = None,
    ) -> None:
        self._photos, self._summaries = photos, summaries
        self._exporting, self._imports = exporting, imports
        self._licences = licences
        self._backups = backups
        self._desk: BackupDesk | None = None

    @cached_property
    def photos(self) -> Photos:
        """Where photos are kept."""
        return self._photos()

    @cached_property
    def summaries(self) -> SummaryQueries:
        """What makes the page for a visit."""
        return self._summaries()

    @cached_property
    def exporting(self) -> Exporting:
        """What writes the diary as files."""
        return self._exporting()

    @cached_property
    def imports(self) -> Imports:
        """What reads files into the diary."""
        return self._imports()

    @cached_property
    def licences(self) -> Components:
        """What reads the licences of all that is in the program."""
        return self._licences()

    def desk(self, diary: Diary) -> BackupDesk | None:
        """Return what works on backups, one for the life of the window; a demo has none."""
        if self._desk is None and self._backups is not None:
            from skinroutine.ui.screens.keeping.desk import BackupDesk

            self._desk = BackupDesk(self._backups(), diary)
        return self._desk

    @property
    def is_busy(self) -> bool:
        """Whether something goes on with backups."""
        return self._desk is not None and self._desk.job is not None

    def let_go(self) -> None:
        """End what goes on with backups: the diary is about to be closed."""
        if self._desk is not None:
            self._desk.let_go()
