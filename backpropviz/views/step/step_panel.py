"""The explanation of the step at hand: its title, its formula, and one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from backpropviz.engine.equations import equation_of
from backpropviz.engine.trace import Step
from backpropviz.export.numbers import count_text
from backpropviz.export.sentences import CONTEXT, write_sentence
from backpropviz.export.translation import join_sentences
from backpropviz.session.session import Session
from backpropviz.session.showing import Part
from backpropviz.views.look.language import experiment_text
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.step.formulas import MOST_FORMULAS, StepFormulas
from backpropviz.views.step.labels import PhasePill, PlaceLabel, with_subscripts
from backpropviz.views.step.overview import (
    overview,
    text_at_start,
    title_at_start,
    title_of_steps,
)
from backpropviz.views.step.proof_line import ProofLine
from backpropviz.views.step.step_list import StepList

if TYPE_CHECKING:
    from backpropviz.views.step.question import StepQuestion

_LAID_OUT_MS = 30  # the layouts within one another need some rounds of events


_LOW_PX = 420  # at 1440×900; below, type is smaller, so that a long formula keeps its result
_LOW_SHARE = 0.82
_SMALLEST_OF_QUESTION = 12.0  # pixels at scale 1

# What is tried on a wall, one after the other: with smaller type, a shorter formula, without the
# note, without the sentence.
_WAYS_TO_FIT = (
    (False, False, True, True),
    (True, False, True, True),
    (True, True, True, True),
    (True, True, False, True),
    (True, True, False, False),
)


class StepPanel(QScrollArea):
    """Explains the session's step; follows cursor_changed and trace_changed."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_panel")
        self.setAccessibleName(self.tr("Explanation of the step"))
        self.setProperty("role", "reader")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session = session
        self._theme = theme
        self._scale = 1.0
        self.is_printed = False  # it is part of a picture, where nobody presses keys
        self._is_prepared = False
        self._is_full = False  # a wall is, so that type is smaller than usual there
        self._is_fitting = False  # the column into its room
        self._is_low = False  # there is little room, as over a panel that explains
        self._said = ""
        self._question: StepQuestion | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(30)
        self._idle.timeout.connect(self._prepare_neighbors)
        self._build()
        session.cursor_changed.connect(self._show_step)
        session.trace_changed.connect(self._show_step)
        session.detail_changed.connect(self._show_step)
        session.style_changed.connect(self._show_step)
        session.prediction.switched.connect(self._show_step)
        session.prediction.changed.connect(self._show_step)
        self._show_step()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self._set_type()
        self._pill.setFont(sans(theme.type_px(12.5 * scale), QFont.Weight.DemiBold))
        for label in (self._place, self._equation, self._footnote):
            label.setFont(sans(theme.type_px(13 * scale)))
        self._list.setFont(sans(theme.type_px(14 * scale)))
        self.proof_line.set_theme(theme, scale)
        if self._question is not None:
            self._question.set_theme(theme, self._scale_of_question)
        if self._is_prepared:
            self._show_step()

    @property
    def _scale_of_question(self) -> float:
        """Return a scale at which the smallest type of a question is large enough."""
        return max(self._scale, self._theme.least_px / _SMALLEST_OF_QUESTION)

    def _set_type(self) -> None:
        """Write what is large in the size that the room allows."""
        theme, scale, is_tight = self._theme, self._scale, self._is_low or self._is_full
        large = scale * (_LOW_SHARE if is_tight else 1.0)
        wall = max(scale, 1.0) if theme.least_px else 1.0  # on one all is larger
        wide = max(0.5 * wall, 1.0) if self._is_full else wall
        margins = (24, 10 if is_tight else 20, 20, 20)
        self._column.setContentsMargins(*(round(wide * each) for each in margins))
        self._column.setSpacing(round((9 if is_tight else 14) * wide))
        self._head.setSpacing(round(10 * wide))
        self._pill.set_scale(wall)
        self._title.setFont(sans(theme.type_px(22 * large), QFont.Weight.Bold))
        self._sentence.setFont(sans(theme.type_px(16 * large)))
        self._formulas.set_theme(theme, large)

    def _fit_wall(self) -> None:
        """Write smaller what would not fit on a wall, or leave it out: nobody scrolls there."""
        told, noted = self._session.showing.shows(Part.SENTENCE), bool(self._footnote.text())
        for is_full, is_short, has_note, has_sentence in _WAYS_TO_FIT:
            self._sentence.setVisible(told and has_sentence)
            for part in (self._rule, self._footnote):
                part.setVisible(noted and has_note)
            if is_full is not self._is_full:
                self._is_full = is_full
                self._set_type()
            self._formulas.set_short(is_short)
            self._formulas.activate()
            self._column.activate()
            if self._column.heightForWidth(self.viewport().width()) <= self.viewport().height():
                return

    @property
    def scale(self) -> float:
        """Return how large its type is, 1 at 1440×900."""
        return self._scale

    def prepare(self) -> None:
        """Typeset from now on. Done after the window's first frame, which need not wait for it."""
        if not self._is_prepared:
            self._is_prepared = True
            self._show_step()

    @property
    def curve_link(self) -> QToolButton:
        """Return the link from an activation's definition to its curve."""
        return self._formulas.curve_link

    @property
    def sentence(self) -> str:
        """Return what is said about the step, as plain text."""
        return self._said

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("step_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 20, 20)
        column.setSpacing(14)
        self._head = head = QHBoxLayout()
        head.setSpacing(10)
        self._pill = PhasePill()
        self._place = PlaceLabel()
        self._place.setProperty("role", "muted")
        head.addWidget(self._pill)
        head.addWidget(self._place)
        head.addStretch(1)
        self._equation = QLabel()
        self._equation.setObjectName("equation_number")
        self._equation.setProperty("role", "muted")
        self._equation.setToolTip(self.tr("The line of matrices, and of code, with this number"))
        head.addWidget(self._equation)
        column.addLayout(head)
        self._title = QLabel()
        self._title.setWordWrap(True)
        column.addWidget(self._title)
        self._column = column
        self._formulas = StepFormulas(self._session, self._theme)
        column.addWidget(self._formulas)
        self.proof_line = ProofLine(self._session, self._theme)
        column.addWidget(self.proof_line)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._sentence)
        self._rule = QFrame()
        self._rule.setObjectName("hairline")
        self._rule.setFixedHeight(1)
        column.addWidget(self._rule)
        self._footnote = QLabel()
        self._footnote.setWordWrap(True)
        self._footnote.setProperty("role", "muted")
        column.addWidget(self._footnote)
        self._list = StepList(self._session)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        self.setWidget(content)

    def _show_step(self) -> None:
        session, theme = self._session, self._theme
        step, asked = session.step, session.prediction.asked
        if self._is_prepared:
            self._ask()
        if asked is not None or session.prediction.is_over:
            self._show_prediction(asked)
            return
        if step is None:
            self._show_start()
            return
        group = session.trace.group(session.cursor - 1, session.detail)
        self._pill.show_phase(step.phase, theme)
        self._place.show_place(*self._place_texts(group))
        equation = equation_of(session.trace, step.quantity)
        self._equation.setText(f"({equation.number})" if equation else "")
        title = title_of_steps(session, step, group)
        self._title.setText(with_subscripts(title, theme.least_px))
        shown = range(group.start, session.cursor)
        if len(shown) > MOST_FORMULAS:
            self._show_explanation([], overview(session, step.phase), shown)
        else:
            steps = [session.trace[i] for i in shown]
            sentences = [
                write_sentence(each, session.trace, session.notation, self._translate)
                for each in steps
            ]
            self._show_explanation(steps, join_sentences(sentences))

    def _show_explanation(self, steps: list[Step], text: str, listed: range = range(0)) -> None:
        """Show formulas and footnotes of some steps, a text, and a list of steps."""
        self._show_formulas(steps)
        self._say(text)
        self._sentence.setVisible(self._session.showing.shows(Part.SENTENCE))
        self._show_footnotes(steps)
        self._list.show_steps(listed)
        if self._theme.least_px or self._is_full:
            self._fit_wall()
        self._idle.start()

    def _show_start(self) -> None:
        session = self._session
        self._pill.show_phase(None, self._theme)
        self._equation.setText("")
        count = len(session.trace)
        self._place.show_place(self.tr("{count} steps").format(count=self._count(count)))
        self._title.setText(title_at_start(session))
        self._show_explanation([], text_at_start(session, is_printed=self.is_printed))

    def _ask(self) -> None:
        """Let the question follow; it is made when it is first needed: not every run needs it."""
        if self._question is None and self._session.prediction.is_on:
            from backpropviz.views.step.question import StepQuestion

            # With its parent at once: it shows itself, and would be a window without.
            self._question = StepQuestion(self._session, self._theme, self.widget())
            self._question.set_theme(self._theme, self._scale_of_question)
            self._column.insertWidget(self._column.indexOf(self._title) + 1, self._question)
        if self._question is not None:
            self._question.follow()

    def _show_prediction(self, asked: Step | None) -> None:
        """Leave the room to a question, or at the end of the pass to how it went."""
        session = self._session
        self._pill.show_phase(asked.phase if asked else None, self._theme)
        equation = equation_of(session.trace, asked.quantity) if asked else None
        self._equation.setText(f"({equation.number})" if equation else "")
        count = self._count(len(session.trace))
        if asked is None:
            self._place.show_place(self.tr("{count} steps").format(count=count))
            self._title.setText(self.tr("The pass is done"))
        else:
            number = self._count(asked.index + 1)
            place = self.tr("step {number} of {count}").format(number=number, count=count)
            self._place.show_place(place, f"{number} / {count}")
            title = title_of_steps(session, asked)
            self._title.setText(with_subscripts(title, self._theme.least_px))
        self._show_explanation([], "")
        QTimer.singleShot(_LAID_OUT_MS, self, self._scroll_to_answer)

    def _scroll_to_answer(self) -> None:
        """Let the answer be seen where the panel is low, though the formula is not."""
        if self._question is not None and self._session.prediction.question is not None:
            for part in self._question.answer_parts():
                self.ensureWidgetVisible(part, 0, 8)

    def _say(self, text: str) -> None:
        self._said = text
        self._sentence.setText(with_subscripts(text, self._theme.least_px))
        self._sentence.setAccessibleName(text)

    def _show_formulas(self, steps: list[Step]) -> None:
        if self._is_prepared:
            titles = [title_of_steps(self._session, step) for step in steps]
            self._formulas.show_steps(steps, titles)

    def _show_footnotes(self, steps: list[Step]) -> None:
        notes = [experiment_text(note) for step in steps for note in self._session.footnotes(step)]
        self._footnote.setText("\n".join(notes))
        self._rule.setVisible(bool(notes))
        self._footnote.setVisible(bool(notes))

    def _place_texts(self, group: range) -> tuple[str, str]:
        """Return where the step is, in words and in figures."""
        session = self._session
        count, last = self._count(len(session.trace)), self._count(session.cursor)
        if len(group) > 1:
            first = self._count(group.start + 1)
            words = self.tr("steps {first} to {last} of {count}")
            return words.format(first=first, last=last, count=count), f"{first}–{last} / {count}"
        words = self.tr("step {number} of {count}")
        return words.format(number=last, count=count), f"{last} / {count}"

    def _count(self, count: int) -> str:
        return count_text(count, decimal_comma=self._session.style.decimal_comma)

    def _prepare_neighbors(self) -> None:
        """While idle, typeset what the steps around will show, so that they come at once."""
        session = self._session
        if not self._is_prepared:
            return
        for index in (session.cursor, session.cursor - 2, session.cursor + 1):
            if 0 <= index < len(session.trace):
                self._formulas.prepare(session.trace[index])

    def _translate(self, text: str) -> str:
        return QCoreApplication.translate(CONTEXT, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Resize or watched is not self.widget():
            return super().eventFilter(watched, event)
        if self._is_fitting:
            # A formula is as high as its width lets it be: Qt would resize the column within its
            # own resizing, with a scroll bar and without, until the stack is full.
            return False
        self._is_fitting = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._is_fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_low is not (self.height() < _LOW_PX * self._scale):
            self._is_low = not self._is_low
            self.set_theme(self._theme, self._scale)
        QTimer.singleShot(_LAID_OUT_MS, self, self._scroll_to_answer)
        if self._theme.least_px:
            QTimer.singleShot(_LAID_OUT_MS, self, self._fit_wall)

    def sizeHint(self) -> QSize:
        return QSize(round(370 * self._scale), 600)
