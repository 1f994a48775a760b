"""The lines below an activation's curves: a unit's numbers, what the function does, the button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from backpropviz.views.look.lettering import font_of, width_of
from backpropviz.views.look.rich_text import with_lowered
from backpropviz.views.look.theme import Theme

_SIZES_PX = (13.5, 12.0, 11.0, 10.0)  # of the numbers: the first in which they fit


class ActivationReadout(QWidget):
    """Shows what `tell` says; `use` is the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activation_readout")
        self._said = ("", "")
        self._least_px = 0
        self._sizes = tuple(round(size) for size in _SIZES_PX)
        self._grid = QGridLayout(self)
        self._numbers, self._character = QLabel(self), QLabel(self)
        for label in (self._numbers, self._character):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._character.setProperty("role", "small")
        self._numbers.setWordWrap(True)  # between them, where not even the smallest type fits
        self._character.setWordWrap(True)
        self._character.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.use = QToolButton(self)
        self.use.setObjectName("use_activation")
        self.use.setProperty("role", "chip")
        self.use.setAccessibleName(self.tr("Use this activation"))
        self.use.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._grid.addWidget(self._numbers, 0, 0, 1, 2)
        self._grid.addWidget(self._character, 1, 0)
        self._grid.addWidget(self.use, 1, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setColumnStretch(0, 1)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Space it; scale: 1 at 1440×900."""
        side = round(12 * scale)
        self._grid.setContentsMargins(side, round(2 * scale), side, round(4 * scale))
        self._grid.setHorizontalSpacing(round(10 * scale))
        self._grid.setVerticalSpacing(round(1 * scale))
        self._sizes = tuple(max(round(size * scale), 8) for size in _SIZES_PX)
        self._least_px = round(62 * scale)
        self._write()
        self._fit()

    def tell(self, numbers: str, character: str, *, use: str, hint: str, can_use: bool) -> None:
        """Say all that is said. use, hint: of the button."""
        if (numbers, character) != self._said:
            self._said = (numbers, character)
            self._write()
        self.use.setText(use)
        self.use.setToolTip(hint)
        self.use.setAccessibleName(hint)
        self.use.setEnabled(can_use)
        self._fit()

    @property
    def text(self) -> str:
        """Return what is said, without the button."""
        return "\n".join(self._said)

    def _write(self) -> None:
        numbers, character = self._said
        side = 2 * self._grid.contentsMargins().left()
        size = next(
            (each for each in self._sizes if width_of(numbers, each, True) <= self.width() - side),
            self._sizes[-1],
        )
        self._numbers.setFont(font_of(size, True))
        self._numbers.setText(with_lowered(numbers, size))
        self._character.setText(character)
        self._numbers.setToolTip(numbers)
        self._character.setToolTip(character)

    def _fit(self) -> None:
        """Be as high as what was said so far asks for: what is below does not move back."""
        margins, room = self._grid.contentsMargins(), self.width() - self._grid.horizontalSpacing()
        room -= margins.left() + margins.right() + self.use.sizeHint().width()
        if room > 1:
            inner = self.width() - margins.left() - margins.right()
            lines = self._numbers.heightForWidth(inner) + self._grid.verticalSpacing()
            lines += self._character.heightForWidth(room)
            self._least_px = max(self._least_px, margins.top() + lines + margins.bottom())
        self.setFixedHeight(self._least_px)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()
        if event.oldSize().width() != event.size().width():
            self._fit()
