"""The lines below a slice of the loss: what is drawn, or what a trial step promises and does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

_LINES = 3


class SlopeReadout(QWidget):
    """Shows three lines, and the buttons that take or drop a trial step.

    It is as high with a trial as without one, so that the picture above stays where it is.
    """

    taken = Signal()
    let_go = Signal()
    step_tried = Signal()

    def __init__(self, parent: QWidget | None = None, *, of_expression: bool = False) -> None:
        super().__init__(parent)
        self._has_step = not of_expression  # an optimizer's, to be tried
        self._scale = 1.0
        self._grid = QGridLayout(self)
        self._top, self._below, self._last = (self._label() for _ in range(_LINES))
        for label in (self._top, self._below):
            label.setWordWrap(True)
        self.take = self._button("take_step", self.tr("Take it"), self.taken)
        self.take.setToolTip(self.tr("Set the weight to this value (Enter)"))
        if of_expression:
            self.take.setToolTip(self.tr("Set the input to this value (Enter)"))
        self.drop = self._button("drop_step", self.tr("Let go"), self.let_go)
        self.drop.setToolTip(self.tr("Leave all as it is (Esc)"))
        self.try_step = self._button("try_step", self.tr("Try the step"), self.step_tried)
        self.try_step.setToolTip(self.tr("Try the step that the optimizer would take (O)"))
        self._grid.addWidget(self._top, 0, 0)
        self._grid.addWidget(self._below, 1, 0, 2, 1)
        self._grid.addWidget(self._last, 2, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        buttons = QWidget(self)
        self._column = QGridLayout(buttons)
        self._column.setContentsMargins(0, 0, 0, 0)
        for place, button in enumerate((self.try_step, self.take, self.drop)):
            self._column.addWidget(button, place, 0)
        self._grid.addWidget(buttons, 0, 1, 3, 1, right)
        self._grid.setColumnStretch(0, 1)
        self.show_rest("", "", can_try=False)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Space it; scale: 1 at 1440×900."""
        self._scale = scale
        side = round(10 * scale)
        self._grid.setContentsMargins(side, round(2 * scale), side, round(6 * scale))
        self._grid.setHorizontalSpacing(round(8 * scale))
        self._grid.setVerticalSpacing(0)
        self._column.setVerticalSpacing(round(4 * scale))
        for row in range(_LINES):
            self._grid.setRowMinimumHeight(row, round(19 * scale))
        self._fit()

    def show_rest(self, legend: str, hint: str, *, can_try: bool) -> None:
        """Say what is drawn, while nothing is tried."""
        self._arrange(is_trying=False)
        self._top.setText(legend)
        self._below.setText(hint)
        self._below.setToolTip(hint)
        self.try_step.setEnabled(can_try)
        self._fit()

    def show_trial(self, step: str, promise: str, verdict: str) -> None:
        """Say what is tried, what is predicted, and what comes of it."""
        self._arrange(is_trying=True)
        self._top.setText(step)
        self._top.setToolTip(step)
        self._below.setText(promise)
        self._last.setText(verdict)
        self._last.setToolTip(verdict)

    @property
    def text(self) -> str:
        """Return all that is said, without colors."""
        labels = (self._top, self._below, self._last)
        return "\n".join(_plain(label.text()) for label in labels if not label.isHidden())

    def _arrange(self, *, is_trying: bool) -> None:
        if self.take.isHidden() is not is_trying and self._last.isHidden() is not is_trying:
            return
        had_focus = any(button.hasFocus() for button in (self.take, self.drop, self.try_step))
        self.take.setVisible(is_trying)
        self.drop.setVisible(is_trying)
        self.try_step.setVisible(self._has_step and not is_trying)
        self._last.setVisible(is_trying)
        self._grid.removeWidget(self._below)
        self._grid.addWidget(self._below, 1, 0, 1 if is_trying else 2, 1)
        if had_focus:  # hiding a button would send the keys to some other one
            (self.take if is_trying or not self._has_step else self.try_step).setFocus()

    def _fit(self) -> None:
        """Be as high as three lines, or as the hint at rest asks for: in some languages four."""
        margins, room = self._grid.contentsMargins(), self._below.width()
        height = round(70 * self._scale)
        if self._last.isHidden() and room > 1:
            first = max(self._top.heightForWidth(room), self._grid.rowMinimumHeight(0))
            lines = first + self._below.heightForWidth(room)
            height = max(height, margins.top() + lines + margins.bottom())
        elif self.isVisible():
            height = max(height, self.height())
        self.setFixedHeight(height)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", "small")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _button(self, name: str, text: str, pressed: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setObjectName(name)
        button.setProperty("role", "chip")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(pressed)
        return button

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()


def _plain(text: str) -> str:
    while "<" in text:
        before, _, rest = text.partition("<")
        text = before + rest.partition(">")[2]
    return text
