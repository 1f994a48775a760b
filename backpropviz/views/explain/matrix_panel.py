"""The step at hand as a numbered line of matrices: its equation, and its arrays with numbers."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from backpropviz.engine.equations import equations_of
from backpropviz.engine.quantities import Quantity
from backpropviz.export.formula.formula import Formula
from backpropviz.export.matrix.line import first_quantity, matrix_line
from backpropviz.session.session import Session
from backpropviz.views.controls.link_button import link_button
from backpropviz.views.explain.canvas_scroll import CanvasScroll
from backpropviz.views.explain.matrix_canvas import MatrixCanvas
from backpropviz.views.explain.matrix_links import array_colors
from backpropviz.views.explain.matrix_readout import MatrixReadout
from backpropviz.views.explain.matrix_subject import Shown, shown_now
from backpropviz.views.explain.matrix_words import words_of, words_of_share
from backpropviz.views.formula.view import FormulaView
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.panel import Panel

_FORMULA_PX, _SMALL_FORMULA_PX, _LEAST_WIDTH_PX = 18.5, 14.0, 220  # at scale 1
_MOST_OF_THE_HEIGHT = 0.22  # for the equation


class MatrixPanel(Panel):
    """Shows the line that makes the session's subject; a click on a number goes to its step."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("matrix_panel", self.tr("Matrices"))
        self._shown: Shown | None = None
        self._formula_px = 0.0
        self._is_refreshing = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(40)
        self._idle.timeout.connect(self._prepare_next)
        self._formula = FormulaView(theme)
        self._formula.setAccessibleName(self.tr("The line of matrices"))
        self._formula.quantity_clicked.connect(self._show_array)
        self.canvas = MatrixCanvas(session, theme)
        self.canvas.chosen.connect(self.show_number)
        self.canvas.asked_changed.connect(self._tell)
        self._sheet = CanvasScroll(self.canvas)
        self._sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet.room_changed.connect(self._follow_room)
        self.readout = MatrixReadout(session, theme)
        self.setFocusProxy(self.canvas)
        self._build()
        session.prediction.switched.connect(self.refresh_if_seen)
        session.prediction.changed.connect(self.refresh_if_seen)

    @property
    def shown(self) -> Shown | None:
        """Return what is shown."""
        return self._shown

    def refresh(self) -> None:
        session = self.session
        self._shown = shown = shown_now(session, self._shown)
        line = shown.line
        links = array_colors(shown, self.theme)
        colors = {array.first: color for array, color in links.items()}
        self._set_formula(line.formula, colors)
        self._formula.setAccessibleName(line.text)
        layout = self.layout()
        if layout is not None:
            self._is_refreshing = True
            layout.activate()  # now, so that the tables know how much room the formula leaves them
            self._is_refreshing = False
        self.canvas.show_line(shown, links, self._sheet.viewport().size())
        count = len(equations_of(session.network_trace))
        self._number.setText(f"({line.number})")
        self._before.setEnabled(line.number > 1)
        self._next.setEnabled(line.number < count)
        self.set_summary(
            self.tr("equation {number} of {count}").format(number=line.number, count=count)
        )
        self._bring_into_sight()
        self._tell()
        self._idle.start()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self._formula_px = _FORMULA_PX * scale
        self._formula.set_theme(theme, self._formula_px)
        self.canvas.set_theme(theme, scale)
        self.readout.set_theme(theme, scale)
        self._space()
        self.canvas.lay_out()

    def show_number(self, quantity: Quantity) -> None:
        """Go to the step that makes a number; of another sample: follow that one from now on."""
        session = self.session
        if quantity.sample >= 0:
            session.set_sample(quantity.sample)
        session.show_quantity(quantity)

    def show_line(self, by: int) -> None:
        """Go to the line after the one that is shown, or by so many further; to its first step."""
        if self._shown is None:
            return
        equations = equations_of(self.session.network_trace)
        index = self._shown.line.number - 1 + by
        if 0 <= index < len(equations):
            self.session.show_quantity(first_quantity(self.session.network_trace, equations[index]))

    def _set_formula(self, formula: Formula, colors: Mapping[Quantity, QColor]) -> None:
        """Typeset the equation; one that would take the tables' room is set smaller."""
        for size in (_FORMULA_PX, _SMALL_FORMULA_PX):
            if size * self.scale != self._formula_px:
                self._formula_px = size * self.scale
                self._formula.set_theme(self.theme, self._formula_px)
            self._formula.set_formula(formula, colors)
            if self._formula.height() <= _MOST_OF_THE_HEIGHT * self.height():
                return

    def _build(self) -> None:
        self._number = QLabel()
        self._number.setObjectName("matrix_line_number")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setToolTip(self.tr("The step and the line of code with this number"))
        self._before = self._button("‹", self.tr("The line before"), -1)
        self._next = self._button("›", self.tr("The next line"), 1)
        self._head = QHBoxLayout()
        self._head.addWidget(self._formula, 1)
        for widget in (self._before, self._number, self._next):
            self._head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._head)
        column.addWidget(self._sheet, 1)
        column.addWidget(self.readout)
        self._space()

    def _button(self, text: str, name: str, by: int) -> QToolButton:
        button = link_button(text, name)
        button.clicked.connect(lambda: self.show_line(by))
        return button

    def _space(self) -> None:
        px = self.scale
        self._head.setContentsMargins(*(round(each * px) for each in (14, 8, 6, 4)))
        self._head.setSpacing(round(2 * px))
        # As wide as any, so that the buttons beside it stay where they are.
        self._number.setMinimumWidth(round(32 * px))
        self._sheet.setViewportMargins(round(12 * px), 0, round(8 * px), 0)

    def _show_array(self, first: Quantity) -> None:
        """Go to the number of an array that takes part, or to its first."""
        shown = self._shown
        arrays = () if shown is None else shown.line.arrays
        array = next((each for each in arrays if each.first == first), None)
        if shown is not None and array is not None:
            self.show_number(array.quantity_at(*shown.focus(array)))

    def _follow_room(self, room: QSize) -> None:
        if not self._is_refreshing:
            self.canvas.lay_out(room)

    def _tell(self) -> None:
        """Write out the number under the mouse or the cursor, or else the one asked about."""
        shown, asked = self._shown, self.canvas.asked
        if shown is None or self.canvas.is_outdated:
            return
        samples = tuple(row + 1 for row in self.session.notation.rows)
        if asked is not None:
            array, cell = asked
            quantity = array.quantity_at(*cell)
        elif shown.pointed is not None:
            array, cell = shown.pointed
            quantity = array.quantity_at(*cell)
        elif shown.marks is not None and shown.subject is not None:
            array, cell, quantity = shown.line.result, shown.marks.cell, shown.subject
            if shown.line.is_share(quantity):
                words = words_of_share(quantity, samples)
                self.readout.tell(quantity, words, unseen=self.canvas.hides(quantity))
                return
        else:
            self.readout.tell(None, self.tr("This line comes first."), unseen=False)
            return
        words = words_of(shown.line, array, cell, samples)
        if not self.canvas.is_computed(quantity):
            words = self.tr("not computed yet")
        self.readout.tell(quantity, words, unseen=self.canvas.hides(quantity))

    def _bring_into_sight(self) -> None:
        """Scroll to the number that is asked about, where the tables need more than the room."""
        shown = self._shown
        if shown is None or shown.subject is None:
            return
        box = self.canvas.box_of(shown.subject)
        if box is not None:
            middle = box.center().toPoint()
            self._sheet.ensureVisible(middle.x(), middle.y(), 30, round(box.height()) + 30)

    def _prepare_next(self) -> None:
        """Typeset the line that comes next while nothing else happens."""
        session = self.session
        if not self.isVisible() or session.cursor >= len(session.network_trace):
            return
        quantity = session.network_trace[session.cursor].quantity
        line = matrix_line(session.network_trace, session.notation, quantity, session.style)
        if line is not None:
            self._formula.prepare(line.formula)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None:
            self.refresh_if_seen()  # the equation may be set in another size now

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_LEAST_WIDTH_PX * self.scale), round(140 * self.scale))
