"""What the links of texts changed in the document, told apart from what was edited by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QObject

from backpropviz.experiment.rebasing import rebased
from backpropviz.experiment.schema import Experiment
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.session.anew import begin_anew
from backpropviz.session.session import Session


class LinkPlace(NamedTuple):
    """The document as it would be without links, and whether one has changed it in this part."""

    own: Experiment
    is_changed: bool


class LinkEdits(QObject):
    """Keeps the document as it would be if no link had been followed; takes back what links did.

    So each part of a lesson begins with the numbers that it was written for, whatever was tried in
    the parts before it, and edits by hand stay.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._is_link = False
        self._is_changed = False  # by a link, since the part before
        self._source = session.source
        self._seen = self._own = session.experiment
        session.experiment_changed.connect(self._follow)

    @contextmanager
    def by_link(self) -> Iterator[None]:
        """Let all edits within be those of a link."""
        self._is_link = True
        try:
            yield
        finally:
            self._is_link = False

    def take_back(self) -> bool:
        """Undo what links changed, with the run that it went into; say whether there was any.

        It is an edit of its own, undoable. Raises ExperimentError, once, where what was edited by
        hand cannot be without it.
        """
        session, own, has_run = self._session, self._own, self._session.history.length > 0
        was_changed, self._is_changed = self._is_changed, False
        if not was_changed or (own == session.experiment and not has_run):
            return False
        self._own = session.experiment  # should what comes next fail
        begin_anew(session, QT_TRANSLATE_NOOP("LinkEdits", "Take back what links changed"), own)
        return True

    @property
    def place(self) -> LinkPlace:
        """Return what is to be known to go on from here."""
        return LinkPlace(self._own, self._is_changed)

    def resume(self, place: LinkPlace) -> None:
        """Go on from where other such edits of the same document were."""
        self._own, self._is_changed = place

    def _begin(self) -> None:
        self._source = self._session.source
        self._seen = self._own = self._session.experiment
        self._is_changed = False

    def _follow(self) -> None:
        now = self._session.experiment
        if self._session.source is not self._source:
            self._begin()
        elif now is not self._seen:
            if self._is_link:
                self._is_changed = True
            else:
                self._own = rebased(self._seen, now, self._own)
        self._seen = now
