"""The presenter's window: what comes next, notes, a clock, and the buttons of a clicker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from backpropviz.session.session import Session
from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.controls.markdown_text import MarkdownText
from backpropviz.views.look.language import experiment_text
from backpropviz.views.look.theme import sans
from backpropviz.views.main.sheet import sheet_style
from backpropviz.views.projector.clock import Clock
from backpropviz.views.step.coming_step import ComingStep

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard
    from backpropviz.views.main.window import MainWindow

_SIZE = QSize(1100, 720)  # over the wall; on a screen of its own nearly all of that
_DESIGNED_FOR = QSize(1000, 650)  # where the scale is 1
_BUTTONS = (
    *("step_back", "step_forward", "reveal_numbers"),
    *("blank_screen", "spotlight", "leave_projector"),
)


class PresenterWindow(QWidget):
    """Follows the session and the lesson; its keys are those of the main window."""

    closed = Signal()

    def __init__(self, session: Session, board: MainBoard, window: MainWindow) -> None:
        super().__init__(board, Qt.WindowType.Window)
        self.setObjectName("presenter_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "surface")
        self.setWindowTitle(self.tr("Presenter's window"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session, self._lesson, self._window = session, board.lesson, window
        self._look: tuple[object, ...] = ()
        self.clock = Clock(self)
        self.coming = ComingStep(session, window.look.theme, self)
        self.coming.set_training(board.is_training)
        board.training_shown.connect(self.coming.set_training)
        self._heading = QLabel(self.tr("Notes"), self)
        self._heading.setProperty("role", "heading")
        self.notes = MarkdownText("lesson", self)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.notes.link_followed.connect(board.follower.follow)
        self._lay_out()
        self.addActions(list(window.actions_by_name.values()))
        board.lesson.changed.connect(self._follow_notes)
        session.document_opened.connect(self._follow_notes)
        session.experiment_changed.connect(self._follow_notes)

    def open_on(self, screen: QScreen) -> None:
        """Show it in the middle of a screen."""
        area = screen.availableGeometry()
        most = area.size() * 0.92
        size = _SIZE.boundedTo(most) if screen is self._window.screen() else most
        self._dress(size)  # first: in the wall's type all of it would be too wide
        self.resize(size)
        self.show()
        rows = self.layout()
        assert rows is not None
        rows.activate()  # only now is a formula as high as its width lets it be
        self.resize(size)
        self.move(area.center() - self.rect().center())
        self.raise_()
        self.setFocus()  # and no button has it, which Space would press

    @property
    def notes_text(self) -> str:
        """Return the text of the lesson's part, or what the experiment says of itself."""
        part, experiment = self._lesson.part, self._session.experiment
        if part is not None:
            return f"**{experiment_text(part.title)}**\n\n{experiment_text(part.text)}"
        described = experiment_text(experiment.description)
        return described or self.tr("This experiment has no notes.")

    def _lay_out(self) -> None:
        notes = QWidget(self)
        column = QVBoxLayout(notes)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(self.notes, 1)
        column.addStretch(0)
        rule = QFrame(self)
        rule.setObjectName("hairline")
        rule.setFixedWidth(1)
        middle = QHBoxLayout()
        middle.setSpacing(22)
        middle.addWidget(self.coming, 5)
        middle.addWidget(rule)
        middle.addWidget(notes, 4)
        buttons = QHBoxLayout()
        for name in _BUTTONS:
            button = QPushButton(self)
            button.setObjectName(f"presenter_{name}")
            button.setProperty("role", "primary" if name == "step_forward" else "")
            button.setCheckable(self._window.actions_by_name[name].isCheckable())
            bind_button(button, self._window.actions_by_name[name], named=True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 18, 24, 18)
        rows.setSpacing(16)
        rows.addWidget(self.clock)
        rows.addLayout(middle, 1)
        rows.addLayout(buttons)

    def _follow_notes(self) -> None:
        if self.isVisible():
            self.notes.set_markdown(self.notes_text)

    def _dress(self, size: QSize) -> None:
        """Write in the window's theme, at a size of its own: the wall's is too large here."""
        ratio = min(size.width() / _DESIGNED_FOR.width(), size.height() / _DESIGNED_FOR.height())
        scale = min(max(round(ratio * 8) / 8, 0.875), 3.0)
        look = (self._window.look.theme, scale)
        if look == self._look:
            return
        self._look = look
        self.setStyleSheet(sheet_style(self._window.look.theme, scale))
        for button in self.findChildren(QPushButton):
            button.setFont(sans(13 * scale, QFont.Weight.Medium))
        self.clock.set_scale(scale)
        self.coming.set_theme(self._window.look.theme, scale)
        self.notes.set_markdown(self.notes_text)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dress(self.size())
        self.coming.follow()
        self._follow_notes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.notes.fit(max(self.height() - 220, 120))
        if self.isVisible():
            self._dress(self.size())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
