"""The part of a lesson above the picture: its title and text, and the way to the next one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.controls.markdown_text import MarkdownText
from backpropviz.views.lesson.lesson import Lesson
from backpropviz.views.look.language import experiment_text

_MOST_SHARE = 0.3  # of the window's height; what is longer is scrolled


class LessonBar(QWidget):
    """Shows the part that is given; hidden while there is none."""

    def __init__(self, lesson: Lesson, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lesson_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lesson = lesson
        self._shown: tuple[str, str] | None = None
        self.title = QLabel(self)
        self.title.setProperty("role", "lesson_title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        # A long title must not make the network's column wider.
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place = QLabel(self)
        self.place.setProperty("role", "small")
        self.text = MarkdownText("lesson", self)
        self.text.setAccessibleName(self.tr("Text of the lesson"))
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.place)
        for name, shown in (("lesson_previous", "‹"), ("lesson_next", "›")):
            button = self._add_button(shown)
            button.setObjectName(f"{name}_button")
            bind_button(button, actions[name])
        leave = self._add_button("×")
        leave.setObjectName("lesson_leave_button")
        leave.setAccessibleName(self.tr("Leave the lesson"))
        keys = actions["show_lesson"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = self.tr("Leave the lesson, and come back to this part with {keys}")
        leave.setToolTip(tip.format(keys=keys))
        leave.clicked.connect(actions["show_lesson"].trigger)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._head)
        self._rows.addWidget(self.text)
        lesson.changed.connect(self._follow)
        self.set_scale(1.0)
        self._follow()

    def _add_button(self, shown: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(shown)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._head.addWidget(button)
        return button

    def set_scale(self, scale: float) -> None:
        """Space it, and lay the text out again; scale: 1 at 1440×900."""
        self._rows.setContentsMargins(*(round(each * scale) for each in (18, 8, 12, 10)))
        self._rows.setSpacing(round(4 * scale))
        self._head.setSpacing(round(6 * scale))
        self._shown = None
        self._follow()

    def share_room(self, height: int) -> None:
        """Be no higher than a part of the window's height."""
        self.text.fit(round(_MOST_SHARE * height))

    def _follow(self) -> None:
        part = self._lesson.part
        self.setVisible(part is not None)
        if part is None:
            return
        place = self.tr("{n} of {count}")
        self.place.setText(place.format(n=self._lesson.index + 1, count=len(self._lesson.parts)))
        if self._shown != (part.title, part.text):
            self._shown = (part.title, part.text)
            self.title.setText(experiment_text(part.title))
            self.text.set_markdown(experiment_text(part.text))
            self.text.verticalScrollBar().setValue(0)
