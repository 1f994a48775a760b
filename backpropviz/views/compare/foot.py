"""What is said below the runs: where they part, and whether that can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.session.session import Session
from backpropviz.views.compare.names import LaneName
from backpropviz.views.compare.words import (
    parting_sentence,
    twins_sentence,
    unfair_sentence,
    waiting_sentence,
)


class CompareFoot(QWidget):
    """Shows the sentences about all runs; the view tells it when they may be others."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._is_bare = False
        self.sentence, self.unfair = QLabel(self), QLabel(self)
        self.sentence.setObjectName("parting_sentence")
        self.sentence.setProperty("role", "status")
        self.unfair.setObjectName("unfair_sentence")
        for label in (self.sentence, self.unfair):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_over = QPushButton(self.tr("Start over"), self)
        self.start_over.setObjectName("start_over")
        self.start_over.clicked.connect(
            partial(session.reset, QT_TRANSLATE_NOOP("CompareFoot", "Start over"))
        )
        self._below = QHBoxLayout()
        self._below.addWidget(self.unfair, 1)
        self._below.addWidget(self.start_over)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.sentence)
        self._rows.addLayout(self._below)

    def set_spacing(self, gap: int) -> None:
        """Leave so many pixels between the parts."""
        self._rows.setSpacing(gap)
        self._below.setSpacing(gap)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but what a class is to see, from the next time on."""
        self._is_bare = bare

    def refresh(self, names: Sequence[LaneName]) -> str:
        """Say what is the case now, and return the first sentence of it."""
        session = self._session
        sentence = waiting_sentence(session) or parting_sentence(session, names)
        unfair = unfair_sentence(session) or twins_sentence(session, names)
        self.sentence.setText(sentence)
        self.unfair.setText(unfair)
        self.unfair.setVisible(bool(unfair))
        can_start_over = bool(unfair) and len(session.history.segments) > 1
        self.start_over.setVisible(can_start_over and not self._is_bare)
        return sentence
