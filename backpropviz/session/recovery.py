"""Unsaved work survives a crash: a copy of the edited document is kept beside the settings."""

import logging
from itertools import chain, count
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, QTimer

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import read_experiment, write_experiment
from backpropviz.experiment.schema import Experiment
from backpropviz.session.session import Session

WRITE_INTERVAL_MS = 2000

_log = logging.getLogger(__name__)


class RecoveryPlace(NamedTuple):
    """Where one running program keeps its copy; it is its own as long as the lock lives."""

    path: Path
    lock: QLockFile


class Recovery(QObject):
    """Keeps a copy of the session's document at `path` while it is modified; follows the session.

    It is written `interval_ms` after an edit, with all edits until then, and once more when the
    program ends; it is removed as soon as there is nothing to save. `path` ends in .bpviz.
    """

    def __init__(self, session: Session, path: Path, interval_ms: int = WRITE_INTERVAL_MS) -> None:
        super().__init__(session)
        self._session = session
        self._path = path
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self.write)
        session.experiment_changed.connect(self._follow)
        session.modified_changed.connect(self._follow)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.write)

    @staticmethod
    def read(path: Path) -> Experiment | None:
        """Return what a program that crashed has left; None if there is nothing or it is broken."""
        if not path.exists():
            return None
        try:
            return read_experiment(path)
        except ExperimentError as error:
            _log.warning("unsaved work is lost: %s", error)
            return None

    def write(self) -> None:
        """Write the copy now, if there is something to save."""
        self._timer.stop()
        if not self._session.is_modified:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_experiment(self._session.experiment, self._path)
        except (OSError, ExperimentError) as error:
            _log.warning("unsaved work would not survive a crash: %s", error)

    def _follow(self) -> None:
        if not self._session.is_modified:
            self._timer.stop()
            self._remove()
        elif not self._timer.isActive():
            self._timer.start()

    def _remove(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("cannot remove %s: %s", self._path, error)


def claim_place(folder: Path) -> RecoveryPlace:
    """Return a place in the folder that no running program uses, one that holds a copy if any does.

    Raises OSError if nothing can be written there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    left = sorted(folder.glob("unsaved-*.bpviz"))
    fresh = (folder / f"unsaved-{number}.bpviz" for number in count(1))
    return next(place for path in chain(left, fresh) if (place := _claim(path)) is not None)


def _claim(path: Path) -> RecoveryPlace | None:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # it ends with its program, however long that runs
    if lock.tryLock(0):
        return RecoveryPlace(path, lock)
    if lock.error() is QLockFile.LockError.LockFailedError:
        return None
    raise OSError(f"cannot write in {path.parent}")
