"""The step that comes next, as the presenter sees it ahead of the class."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from backpropviz.engine.trace import Step
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.numbers import count_text
from backpropviz.export.sentences import CONTEXT, write_sentence, write_title
from backpropviz.session.session import Session
from backpropviz.views.formula.linking import operand_colors
from backpropviz.views.formula.view import FormulaView
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.step.labels import with_subscripts

_PAUSE_S = 0.2


class ComingStep(QWidget):
    """Shows what a step forward leads to: title, formula and sentence; follows the session."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.now_heading, self.now = QLabel(self.tr("Now"), self), QLabel(self)
        self.heading, self.title, self.sentence = QLabel(self), QLabel(self), QLabel(self)
        for label in (self.now_heading, self.heading):
            label.setProperty("role", "heading")
        self.now.setWordWrap(True)
        self.formula = FormulaView(theme, self)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
        column.addWidget(self.now_heading)
        column.addWidget(self.now)
        column.addSpacing(18)
        for widget in (self.heading, self.title, self.formula, self.sentence):
            column.addWidget(widget)
        column.addStretch(1)
        for signal in (
            session.cursor_changed,
            session.trace_changed,
            session.detail_changed,
            session.style_changed,
            session.showing.changed,
        ):
            signal.connect(self._follow_if_seen)
        self._is_training, self._told_s = False, 0.0
        session.progress_changed.connect(self._follow_training)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Write in another theme; scale: 1 at 1440×900."""
        self._theme = theme
        for label in (self.now_heading, self.heading):
            label.setFont(sans(12 * scale, QFont.Weight.Bold))
        self.now.setFont(sans(16 * scale))
        self.title.setFont(sans(22 * scale, QFont.Weight.Bold))
        self.sentence.setFont(sans(17 * scale))
        self.formula.set_theme(theme, 26 * scale)
        self._column.setSpacing(round(9 * scale))
        self.follow()

    def set_training(self, on: bool) -> None:
        """Say of now how far the training is, or which step is shown."""
        self._is_training = on
        self._follow_if_seen()

    @property
    def step(self) -> Step | None:
        """Return the step that comes next; None at the end of the pass."""
        session = self._session
        if session.cursor >= len(session.trace):
            return None
        return session.trace[session.trace.next_stop(session.cursor, session.detail) - 1]

    def follow(self) -> None:
        """Show what comes next now."""
        session, step = self._session, self.step
        self.now.setText(self._text_of_now())
        waits = session.showing.is_waiting
        self.heading.setText(
            self.tr("A click shows what is hidden, then") if waits else self.tr("Next")
        )
        self.formula.setAccessibleName(self.heading.text())
        if step is None:
            self.title.setText(self.tr("The pass is done"))
            keys = self.tr("N begins the next pass with the new weights.")
            self.sentence.setText("" if session.is_expression else keys)
            self.formula.set_formula(None, {})
            return
        trace, notation = session.trace, session.notation
        self.title.setText(with_subscripts(write_title(step, notation, _translate)))
        formula = write_formula(step, trace, notation, session.style)
        self.formula.set_formula(formula, operand_colors(step, self._theme))
        said = write_sentence(step, trace, notation, _translate)
        self.sentence.setText(with_subscripts(said))
        self.sentence.setTextFormat(Qt.TextFormat.AutoText)

    def _text_of_now(self) -> str:
        session, step = self._session, self._session.step
        if self._is_training:
            comma = session.style.decimal_comma
            updates = count_text(session.updates, decimal_comma=comma)
            return self.tr("Training: update {number}").format(number=updates)
        if step is None:
            return self.tr("Nothing is computed yet")
        title = with_subscripts(write_title(step, session.notation, _translate))
        text = self.tr("{number} of {count}: {title}")
        return text.format(number=session.cursor, count=len(session.trace), title=title)

    def _follow_training(self) -> None:
        """Tell how far the training is, some times a second: nobody reads faster."""
        now_s = time.monotonic()
        if self._is_training and self.isVisible() and now_s - self._told_s >= _PAUSE_S:
            self._told_s = now_s
            self.now.setText(self._text_of_now())

    def _follow_if_seen(self) -> None:
        if self.isVisible():
            self.follow()


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
