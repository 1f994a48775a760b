"""A row of controls in two halves, which stand one above the other where the room is short."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class HalvedRow(QWidget):
    """Holds controls in `left_half`, and in `right_half`, which is beside it or below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.left_half, self.right_half = QHBoxLayout(), QHBoxLayout()
        self._halves.addLayout(self.left_half)
        self._halves.addStretch(1)
        self._halves.addLayout(self.right_half)
        self._halves.setAlignment(self.left_half, Qt.AlignmentFlag.AlignLeft)
        self._halves.setAlignment(self.right_half, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(1)  # it fits, in one row or in two

    def set_space(self, margins: tuple[int, int, int, int], spacing: int) -> None:
        """Space the controls; margins: left, top, right, bottom."""
        self._halves.setContentsMargins(*margins)
        for row in (self._halves, self.left_half, self.right_half):
            row.setSpacing(spacing)
        self.fit_halves()

    def fit_halves(self) -> None:
        """Put the halves beside each other where there is room for all of both."""
        margins = self._halves.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * self._halves.spacing()
        needed = self.left_half.sizeHint().width() + self.right_half.sizeHint().width()
        directions = QBoxLayout.Direction
        self._halves.setDirection(
            directions.LeftToRight if needed <= room else directions.TopToBottom
        )

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_halves()
