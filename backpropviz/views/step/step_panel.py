"""The explanation of the step at hand: its title, its formula, and one sentence."""

import html
import re

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from backpropviz.engine.quantities import Phase
from backpropviz.engine.trace import Detail, Step, Trace
from backpropviz.export.formula import Formula
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.right_sides import write_formula
from backpropviz.export.sentences import CONTEXT, PHASES, write_sentence, write_title
from backpropviz.session.session import Session
from backpropviz.views.formula.linking import operand_colors
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.formula.view import FormulaView
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.panels.texts import count_text

_MOST_FORMULAS = 3  # of steps that are taken together; more are listed
_MOST_LISTED = 200
_SUBSCRIPT = re.compile(r"(\w|⁾)_(\w+|\w*⁽[^⁾]*⁾\w*)")
_MOST_WRITTEN = 400  # formulas that are kept


class MathLabel(QWidget):
    """Shows one piece of typeset mathematics, quietly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latex = ""
        self._size_px = 15.0
        self._color = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, color: QColor, size_px: float) -> None:
        """Draw in this color, `size_px` pixels to the em."""
        self._color, self._size_px = color, size_px
        self._resize()

    def set_latex(self, latex: str) -> None:
        """Show a formula; none if empty."""
        if latex != self._latex:
            self._latex = latex
            self._resize()

    def _resize(self) -> None:
        if not self._latex:
            self.setFixedHeight(0)
        else:
            picture = typeset(self._latex)
            self.setFixedHeight(round((picture.ascent + picture.descent) * self._size_px) + 4)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._latex:
            painter = QPainter(self)
            picture = typeset(self._latex)
            size = min(self._size_px, self.width() / max(picture.advance, 0.1))
            picture.draw(painter, 0, picture.ascent * size + 2, size, self._color)
            painter.end()


class PhasePill(QLabel):
    """The name of a phase on its color."""

    def show_phase(self, phase: Phase | None, theme: Theme) -> None:
        """Show a phase; None hides the pill."""
        self.setVisible(phase is not None)
        if phase is not None:
            self.setText(QCoreApplication.translate(CONTEXT, PHASES[phase]))
            color = theme.phase(phase).name()
            look = f"background: {color}; color: #12151C; border-radius: 9px; padding: 3px 14px;"
            if look != self.styleSheet():  # setting one costs as much as painting the panel
                self.setStyleSheet(look)


class StepPanel(QScrollArea):
    """Explains the session's step; follows cursor_changed and trace_changed."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_panel")
        self.setAccessibleName(self.tr("Explanation of the step"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session = session
        self._theme = theme
        self._scale = 1.0
        self._is_prepared = False
        self._said = ""
        self._written: dict[int, Formula] = {}
        self._written_for: tuple[Trace, NumberStyle] | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(30)
        self._idle.timeout.connect(self._prepare_neighbors)
        self._build()
        session.cursor_changed.connect(self._show_step)
        session.trace_changed.connect(self._show_step)
        session.detail_changed.connect(self._show_step)
        session.style_changed.connect(self._show_step)
        self._show_step()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self._title.setFont(sans(22 * scale, QFont.Weight.Bold))
        self._sentence.setFont(sans(16 * scale))
        self._pill.setFont(sans(12.5 * scale, QFont.Weight.DemiBold))
        self._place.setFont(sans(13 * scale))
        self._footnote.setFont(sans(13 * scale))
        self._list.setFont(sans(14 * scale))
        self._definition.set_look(theme.color("muted"), 16 * scale)
        for view in self._formulas:
            view.set_theme(theme, 24 * scale)
        if self._is_prepared:
            self._show_step()

    def prepare(self) -> None:
        """Typeset from now on. Done after the window's first frame, which need not wait for it."""
        if not self._is_prepared:
            self._is_prepared = True
            self._show_step()

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
        head = QHBoxLayout()
        head.setSpacing(10)
        self._pill = PhasePill()
        self._place = QLabel()
        self._place.setProperty("role", "muted")
        head.addWidget(self._pill)
        head.addWidget(self._place)
        head.addStretch(1)
        column.addLayout(head)
        self._title = QLabel()
        self._title.setWordWrap(True)
        column.addWidget(self._title)
        self._formulas = [FormulaView(self._theme) for _ in range(_MOST_FORMULAS)]
        for view in self._formulas:
            view.quantity_clicked.connect(self._session.show_quantity)
            column.addWidget(view)
        self._definition = MathLabel()
        column.addWidget(self._definition)
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
        self._list = QListWidget()
        self._list.setObjectName("step_list")
        self._list.setAccessibleName(self.tr("Steps taken together"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.itemActivated.connect(self._go_to_item)
        self._list.itemClicked.connect(self._go_to_item)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        self.setWidget(content)

    def _show_step(self) -> None:
        session, theme = self._session, self._theme
        step = session.step
        if step is None:
            self._show_start()
            return
        group = session.trace.group(session.cursor - 1, session.detail)
        self._pill.show_phase(step.phase, theme)
        self._place.setText(self._place_text(group))
        self._title.setText(_with_subscripts(self._title_text(step, group)))
        shown = range(group.start, session.cursor)
        if len(shown) > _MOST_FORMULAS:
            self._show_formulas([])
            self._say(self._overview(step.phase))
            self._show_footnotes([])
            self._show_list(shown)
        else:
            steps = [session.trace[i] for i in shown]
            self._show_formulas(steps)
            sentences = [
                write_sentence(each, session.trace, session.notation, self._translate)
                for each in steps
            ]
            self._say(" ".join(sentences))
            self._show_footnotes(steps)
            self._show_list(range(0))
        self._idle.start()

    def _overview(self, phase: Phase) -> str:
        """Return what is said of many steps taken together."""
        what = {
            Phase.FORWARD: self.tr("Every sum and every activation, from the inputs on."),
            Phase.LOSS: self.tr("How far the output is from the target, in one number."),
            Phase.BACKWARD: self.tr("The gradients, from the loss back towards the inputs."),
            Phase.UPDATE: self.tr("Every weight moves a little against its gradient."),
        }[phase]
        how = self.tr("Choose a line to see how its number is made.")
        return f"{what} {how}"

    def _show_start(self) -> None:
        session = self._session
        self._pill.show_phase(None, self._theme)
        count = len(session.trace)
        self._place.setText(self.tr("{count} steps").format(count=self._count(count)))
        self._title.setText(
            self.tr("Nothing is computed yet")
            if session.updates == 0
            else self.tr("Pass {number}: the new weights are in place").format(
                number=session.updates + 1
            )
        )
        self._show_formulas([])
        self._say(
            self.tr(
                "The inputs, the target and the weights are given. Everything else follows, one "
                "step at a time. Press the right arrow key for the first one."
            )
        )
        self._show_footnotes([])
        self._show_list(range(0))
        self._idle.start()

    def _say(self, text: str) -> None:
        self._said = text
        self._sentence.setText(_with_subscripts(text))
        self._sentence.setAccessibleName(text)

    def _show_formulas(self, steps: list[Step]) -> None:
        if not self._is_prepared:
            return
        definition = ""
        for index, view in enumerate(self._formulas):
            if index < len(steps):
                step = steps[index]
                formula = self._formula_of(step)
                definition = formula.definition or definition
                colors = operand_colors(step, self._theme)
                view.set_formula(formula, colors)
                view.setAccessibleName(self._title_text(step, range(1)))
            else:
                view.set_formula(None, {})
            view.setVisible(index < len(steps))
        self._definition.setVisible(bool(definition))
        self._definition.set_latex(definition)

    def _show_footnotes(self, steps: list[Step]) -> None:
        notes = [note for step in steps for note in self._session.footnotes(step)]
        self._footnote.setText("\n".join(notes))
        self._rule.setVisible(bool(notes))
        self._footnote.setVisible(bool(notes))

    def _show_list(self, steps: range) -> None:
        self._list.clear()
        self._list.setVisible(len(steps) > 0)
        notation, style = self._session.notation, self._session.style
        for index in steps[-_MOST_LISTED:]:
            step = self._session.trace[index]
            text = f"{notation.text(step.quantity)} = {number_text(step.value, style)}"
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, index)
            self._list.addItem(item)

    def _go_to_item(self, item: QListWidgetItem) -> None:
        index = int(item.data(Qt.ItemDataRole.UserRole))  # first: the list is about to be remade
        self._session.set_detail(Detail.OPERATION)
        self._session.go_to(index + 1)

    def _place_text(self, group: range) -> str:
        session = self._session
        count = self._count(len(session.trace))
        if len(group) > 1:
            return self.tr("steps {first} to {last} of {count}").format(
                first=self._count(group.start + 1), last=self._count(session.cursor), count=count
            )
        number = self._count(session.cursor)
        return self.tr("step {number} of {count}").format(number=number, count=count)

    def _count(self, count: int) -> str:
        return count_text(count, decimal_comma=self._session.style.decimal_comma)

    def _title_text(self, step: Step, group: range) -> str:
        session = self._session
        if len(group) > 1 and session.detail is Detail.PASS:
            return {
                Phase.FORWARD: self.tr("The forward pass"),
                Phase.LOSS: self.tr("The loss"),
                Phase.BACKWARD: self.tr("The backward pass"),
                Phase.UPDATE: self.tr("The update"),
            }[step.phase]
        if len(group) > 1 and session.detail is Detail.LAYER:
            letter = session.notation.layer_letter(step.quantity.layer)
            template = {
                Phase.FORWARD: self.tr("Layer {number} ({letter}) forward"),
                Phase.LOSS: self.tr("The loss"),
                Phase.BACKWARD: self.tr("Layer {number} ({letter}) backward"),
                Phase.UPDATE: self.tr("Update of the weights into layer {number} ({letter})"),
            }[step.phase]
            return template.format(number=step.quantity.layer, letter=letter)
        return write_title(step, session.notation, self._translate)

    def _prepare_neighbors(self) -> None:
        """While idle, typeset what the steps around will show, so that they come at once."""
        session = self._session
        if not self._is_prepared:
            return
        for index in (session.cursor, session.cursor - 2, session.cursor + 1):
            if 0 <= index < len(session.trace):
                formula = self._formula_of(session.trace[index])
                self._formulas[0].prepare(formula)
                if formula.definition:
                    typeset(formula.definition)

    def _formula_of(self, step: Step) -> Formula:
        """Return the formula of a step of this trace, written once."""
        session = self._session
        of = (session.trace, session.style)
        if self._written_for != of:
            self._written_for = of
            self._written.clear()
        if step.index not in self._written:
            if len(self._written) >= _MOST_WRITTEN:
                self._written.clear()
            self._written[step.index] = write_formula(
                step, session.trace, session.notation, session.style
            )
        return self._written[step.index]

    def _translate(self, text: str) -> str:
        return QCoreApplication.translate(CONTEXT, text)

    def sizeHint(self) -> QSize:
        return QSize(round(370 * self._scale), 600)


def _with_subscripts(text: str) -> str:
    """Return plain text, as rich text where something is to be lowered: what follows _ in z_y."""
    if not _SUBSCRIPT.search(text):
        return text
    return _SUBSCRIPT.sub(r"\1<sub>\2</sub>", html.escape(text, quote=False))
