"""The place of the second run while there is none: what could be put beside the first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from backpropviz.experiment.schema import Experiment


class CompareInvitation(QFrame):
    """Shows some variants to choose from; `chosen` tells which, as an experiment in full."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_invitation")
        self.setProperty("role", "lane_card")
        self._title = QLabel(self.tr("What would another setting do?"), self)
        self._title.setProperty("role", "lesson_title")
        self._text = QLabel(
            self.tr(
                "A variant gets the same samples and the same number of updates, and runs beside "
                "the first from its own start."
            ),
            self,
        )
        self._text.setProperty("role", "muted")
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.addStretch(1)
        self._rows.addWidget(self._title)
        self._rows.addWidget(self._text)
        self._rows.addStretch(2)

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        side = round(24 * scale)
        self._rows.setContentsMargins(side, side, side, side)
        self._rows.setSpacing(round(10 * scale))

    def offer(self, ideas: Sequence[tuple[str, Experiment]]) -> None:
        """Offer other variants: what they are, and in full."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for index, (text, experiment) in enumerate(ideas):
            button = QPushButton(text.replace("&", "&&"), self)
            button.setObjectName(f"idea_{index}")
            button.clicked.connect(lambda _=False, each=experiment: self.chosen.emit(each))
            self._rows.insertWidget(3 + index, button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
