"""The welcome at the first start: the first three steps of the hand example, done together."""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from backpropviz.engine.trace import Detail
from backpropviz.export.numbers import number_text
from backpropviz.session.forms import Form
from backpropviz.session.session import Session
from backpropviz.views.controls.announce import announce
from backpropviz.views.main.board import MainBoard
from backpropviz.views.main.memory import Memory
from backpropviz.views.step.labels import with_subscripts

EXAMPLE = "hand-2-3-1"
_PARTS = 4  # that a person has to do; then there is one to read
_STEP = "→"
_READ = 3  # steps after the last part: who goes on has read it


class Welcome(QFrame):
    """A bar over the network that says what to do next, and goes on when that is done.

    It follows what a person does, by whatever way. Once begun, it does not come by itself again.
    """

    def __init__(
        self, session: Session, board: MainBoard, memory: Memory, open_path: Callable[[str], None]
    ) -> None:
        super().__init__(board)
        self.setObjectName("welcome_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._board, self._memory = session, board, memory
        self._open_path = open_path
        self._index = 0
        self._place = QLabel(self)
        self._place.setProperty("role", "small")
        self.text = QLabel(self)
        self.text.setObjectName("welcome_text")
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        # What it says must not make the network's column wider.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.text.setSizePolicy(policy)
        self.leave = QPushButton(self)
        self.leave.setObjectName("welcome_leave")
        self.leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrows their use
        self.leave.clicked.connect(self.end)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._place)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), board)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.end)
        self.hide()
        board.middle.add_bar(self)
        session.cursor_changed.connect(self._follow)
        session.selection_changed.connect(self._follow)
        session.document_opened.connect(self._follow)
        board.training_shown.connect(self._follow)

    def begin(self) -> None:
        """Start over with the hand example, at its first step."""
        session = self._session
        if session.source.name != EXAMPLE:
            self._open_path(EXAMPLE)
        session.prediction.set_on(False)
        session.set_form(Form.NEURONS)
        session.set_detail(Detail.OPERATION)
        self._board.show_training(False)
        session.go_to_start()
        session.select(None)
        self._memory.remember("welcomed", "yes")
        self.resume(0)

    @property
    def part(self) -> int | None:
        """Return the part that is shown, from 0; None while it is left."""
        return None if self.isHidden() else self._index

    def resume(self, part: int) -> None:
        """Show a part of it, with the session as it is."""
        self._index = part
        self.text.setMinimumHeight(0)
        self.show()
        self._say()
        self._board.network_view.setFocus()

    def end(self) -> None:
        """Leave it, for good unless the menu brings it back."""
        if not self.isHidden():
            has_focus = self.leave.hasFocus()
            self.hide()
            if has_focus:
                self._board.network_view.setFocus()

    def _follow(self) -> None:
        if self.isHidden():
            return
        if self._session.source.name != EXAMPLE or self._board.is_training:
            self.end()  # on a way of one's own
            return
        before = self._index
        if before == _PARTS and self._session.cursor >= 3 + _READ:
            self.end()
            return
        while self._index < _PARTS and self._is_done(self._index):
            self._index += 1
        if self._index != before:
            self._say()

    def _is_done(self, part: int) -> bool:
        cursor = self._session.cursor
        if part == 1:  # who steps on has no need of it
            return self._session.selection is not None or cursor >= 2
        return cursor >= (1, 2, 2, 3)[part]

    def _say(self) -> None:
        text = self._sentence()
        if self._index:  # a shorter sentence takes the room of the one before: the picture stays
            self.text.setMinimumHeight(self.text.height())
        self.text.setText(_marked(text))
        self.text.setAccessibleName(text)
        is_over = self._index == _PARTS
        place = self.tr("Welcome · {n} of {count}").format(n=self._index + 1, count=_PARTS)
        self._place.setText(self.tr("Welcome") if is_over else place)
        self.leave.setText(self.tr("Done") if is_over else self.tr("Skip"))
        self.leave.setToolTip(self.tr("Esc; the Help menu brings the welcome back"))
        announce(self, text)

    def _sentence(self) -> str:
        session, trace = self._session, self._session.trace
        first, second = trace[0], trace[1]
        names = {
            "key": _STEP,
            "sum": session.notation.text(first.quantity),
            "sum_value": number_text(first.value, session.style),
            "unit": session.notation.text(second.quantity),
            "unit_value": number_text(second.value, session.style),
        }
        texts = (
            self.tr(
                "This network is small enough to check with a pencil; where it says ?, nothing "
                "is computed yet. Press {key}: the first step computes {sum}, the sum that goes "
                "into {unit}."
            ),
            self.tr(
                "{sum} is {sum_value}; the formula on the right says how. Click one of its "
                "factors, or go there with Tab and press Return: it lights up in the network."
            ),
            self.tr(
                "Every number leads to where it comes from like that. Press {key}: the sum goes "
                "through the activation function, and {unit} is what comes out."
            ),
            self.tr("{unit} is {unit_value}. Press {key} once more: the next unit begins."),
            self.tr(
                "So it goes on to the loss, back to every gradient, and to the new weights. "
                "Space plays it, ? shows all keys, and the library on the left has more."
            ),
        )
        return texts[self._index].format(**names)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._escape.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._escape.setEnabled(False)


def _marked(text: str) -> str:
    """Return a sentence as rich text, with the key to press in bold, not alone on a line."""
    lowered = with_subscripts(text)
    rich = html.escape(text, quote=False) if lowered == text else lowered
    return rich.replace(f" {_STEP}", f"\u00a0{_STEP}").replace(_STEP, f"<b>{_STEP}</b>")
