"""What is remembered from one start to the next; what cannot be used counts as not remembered."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize

_log = logging.getLogger(__name__)

MOST_RECENT = 8
_KINDS: dict[str, type[object]] = {
    "size": QSize,
    "place": QByteArray,
    "panels": QByteArray,
    "questions": QByteArray,
    "theme": str,
    "language": str,
    "motion": str,
    "welcomed": str,
}
_LARGEST = QSize(20000, 20000)  # of a window, in pixels


class Memory:
    """Keeps values by their names; settings: where, None for a window of the moment."""

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings
        if settings is None:
            return
        settings.allKeys()  # has all of the file read, and only then is it known to be damaged
        if settings.status() is not QSettings.Status.NoError:
            reason = settings.status().name
            _log.warning("%s cannot be read as settings: %s", settings.fileName(), reason)

    @property
    def is_kept(self) -> bool:
        """Say whether anything is remembered for the next time."""
        return self._settings is not None

    @property
    def is_new(self) -> bool:
        """Say whether this person is to be welcomed: nobody was, and it can be remembered."""
        settings = self._settings
        if settings is None or settings.status() is not QSettings.Status.NoError:
            return False  # one whose settings cannot be read is not new here
        return settings.value("welcomed") is None and settings.isWritable()

    def recall(self, name: str) -> object:
        """Return what was remembered under a name; None if nothing was, or nothing usable."""
        if self._settings is None:
            return None
        try:
            value = self._settings.value(name)
        except Exception as error:
            # Whatever a damaged file makes of Qt's conversions, the program starts.
            _log.warning("the setting %s cannot be read: %s", name, error)
            return None
        kind = _KINDS.get(name)
        if value is not None and kind is not None and not isinstance(value, kind):
            _log.warning("the setting %s is no %s: %.80r", name, kind.__name__, value)
            return None
        return value

    def size(self, least: QSize, usual: QSize) -> QSize:
        """Return the window's size; the usual one where that was too small or beyond reason."""
        size = self.recall("size")
        if not isinstance(size, QSize):
            return usual
        if size.expandedTo(least) != size or size.boundedTo(_LARGEST) != size:
            _log.warning("the setting size is no window's: %d × %d", size.width(), size.height())
            return usual
        return size

    def choice(self, name: str, choices: tuple[str, ...]) -> str | None:
        """Return which of some choices was remembered, None if none of them was."""
        chosen = self.recall(name)
        if chosen is None:
            return None
        if isinstance(chosen, str) and chosen in choices:
            return chosen
        _log.warning("the setting %s is none of %s: %.80r", name, ", ".join(choices), chosen)
        return None

    def remember(self, name: str, value: object) -> None:
        """Keep something for the next time."""
        if self._settings is not None:
            self._settings.setValue(name, value)

    # The experiments that were open last

    def recent(self) -> tuple[str, ...]:
        """Return the names and paths of the last experiments, the latest first.

        A file that is there no more is left out, and comes back with its file.
        """
        kept = self.recall("recent")
        if isinstance(kept, str):  # what Qt makes of a list of one
            kept = [kept]
        if kept is None:
            return ()
        if not isinstance(kept, list) or not all(isinstance(each, str) for each in kept):
            _log.warning("the setting recent is no list of experiments: %.80r", kept)
            return ()
        there = (each for each in dict.fromkeys(kept) if _is_name(each) or _is_file(each))
        return tuple(there)[:MOST_RECENT]

    def add_recent(self, name_or_path: str) -> None:
        """Put an experiment before the others."""
        others = [each for each in self.recent() if each != name_or_path]
        self.remember("recent", [name_or_path, *others][:MOST_RECENT])


def _is_name(text: str) -> bool:
    """Say whether a text names a built-in experiment: files are kept with their folders."""
    return bool(text) and not Path(text).is_absolute() and "\0" not in text


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):  # a name too long, or one with a zero in it
        return False
