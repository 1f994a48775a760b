"""The formulas of the steps that are shown together, typeset and linked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from backpropviz.engine.graph.rules import ActivationLocal
from backpropviz.engine.rules import Activate, ActivationSlope
from backpropviz.engine.trace import Step, Trace
from backpropviz.export.formula.formula import Formula, Line, Piece
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.session.showing import Part
from backpropviz.views.formula.linking import operand_colors
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.formula.view import FormulaView
from backpropviz.views.look.theme import Theme
from backpropviz.views.step.labels import MathLabel

_WITH_A_CURVE = (Activate, ActivationSlope, ActivationLocal)
MOST_FORMULAS = 3  # of steps that are taken together; more are listed
_MOST_WRITTEN = 400  # formulas that are kept


_COVERED: Line = (Piece("?", "?"),)


def shown_of(formula: Formula, session: Session) -> Formula:
    """Return what of a formula is shown now; a question mark for a result that is covered."""
    showing = session.showing
    if not showing.shows(Part.NUMBERS):
        formula = formula._replace(numbers=())
    if not showing.shows(Part.RESULT):
        formula = formula._replace(result=_COVERED)
    return formula


class StepFormulas(QWidget):
    """Shows up to MOST_FORMULAS formulas, and below them the function that they use."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._is_short = False
        self._shown: tuple[list[Step], list[str]] = ([], [])
        self._written: dict[int, Formula] = {}
        self._written_for: tuple[Trace, NumberStyle] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.views = [FormulaView(theme) for _ in range(MOST_FORMULAS)]
        for view in self.views:
            view.quantity_clicked.connect(session.show_quantity)
            column.addWidget(view)
        self._definition = MathLabel()
        self.curve_link = QToolButton()
        self.curve_link.setObjectName("curve_link")
        self.curve_link.setProperty("role", "link")
        self.curve_link.setText(self.tr("curve"))
        hint = self.tr("See this function and its derivative as curves (A)")
        self.curve_link.setToolTip(hint)
        self.curve_link.setAccessibleName(hint)
        self.curve_link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.curve_link.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout()
        row.addWidget(self._definition, 1)
        row.addWidget(self.curve_link)
        column.addLayout(row)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme = theme
        self._definition.set_look(theme.color("muted"), theme.math_px(16 * scale))
        for view in self.views:
            view.set_theme(theme, theme.math_px(24 * scale))

    def show_steps(self, steps: list[Step], titles: list[str]) -> None:
        """Show the formulas of these steps; titles: what each is called."""
        definition, self._shown = "", (steps, titles)
        for index, view in enumerate(self.views):
            if index < len(steps):
                formula = shown_of(self.formula_of(steps[index]), self._session)
                if self._is_short:
                    formula = formula._replace(numbers=())
                definition = formula.definition or definition
                view.set_formula(formula, operand_colors(steps[index], self._theme))
                view.setAccessibleName(titles[index])
            else:
                view.set_formula(None, {})
            view.setVisible(index < len(steps))
        self._definition.setVisible(bool(definition))
        self._definition.set_latex(definition)
        has_curve = any(isinstance(step.rule, _WITH_A_CURVE) for step in steps)
        self.curve_link.setVisible(has_curve and not self._theme.least_px)  # nobody points there
        self.setVisible(bool(steps))
        # Now, or else the first frame is painted with the room that the step before needed.
        self.activate()

    def activate(self) -> None:
        """Lay the formulas out now."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def set_short(self, short: bool) -> None:
        """Leave the lines with numbers out: where there is no room, the result is to be seen."""
        if short is not self._is_short:
            self._is_short = short
            self.show_steps(*self._shown)

    def prepare(self, step: Step) -> None:
        """Typeset what a step will show, so that it comes at once."""
        formula = self.formula_of(step)
        self.views[0].prepare(formula)
        if formula.definition:
            typeset(formula.definition)

    def formula_of(self, step: Step) -> Formula:
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
