"""What the optimizer makes of the gradient of one parameter: its numbers, and its formulas."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from backpropviz.engine.optimizers import Optimizer
from backpropviz.engine.quantities import Quantity
from backpropviz.export.formula.formula import Formula
from backpropviz.export.formula.optimizer_formulas import optimizer_formulas
from backpropviz.session.session import Session
from backpropviz.views.controls.setting_names import optimizer_name
from backpropviz.views.formula.view import FormulaView
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.panel import Panel
from backpropviz.views.panels.parameter import ParameterChoice
from backpropviz.views.training.optimizer_table import UpdateTable

_MOST_LINES = 4  # rmsprop with decay and momentum
_COMPACT_BELOW_PX = 190  # of height
_SIDE_BY_SIDE_PX = 500  # from this width on the formulas stand beside the numbers


class OptimizerPanel(Panel):
    """Shows a table that follows every frame, and formulas in letters that are set once.

    Typesetting takes tens of milliseconds a formula, so each is set in a turn of the event loop of
    its own, and only anew when another optimizer has other formulas.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("optimizer_panel", self.tr("Optimizer"))
        self.choice = ParameterChoice(session, self)
        self.table = UpdateTable(session, theme, self.choice)
        self._optimizer: Optimizer | None = None
        self._formulas: tuple[Formula, ...] = ()
        self._lines = [FormulaView(theme) for _ in range(_MOST_LINES)]
        self._unset: list[int] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._set_next)
        self._build()
        self.choice.changed.connect(self.refresh_if_seen)

    def refresh(self) -> None:
        self.table.refresh()
        optimizer = self.session.moment.setup.optimizer
        if optimizer is not self._optimizer:
            self._optimizer = optimizer
            self._follow_optimizer(optimizer)
        self.set_summary(
            self.tr("{optimizer} · {parameter}").format(
                optimizer=optimizer_name(optimizer.name), parameter=self.choice.name
            )
        )

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self.table.set_theme(theme, scale)
        for line in self._lines:
            line.set_theme(theme, 16 * scale)
        margin = round(12 * scale)
        self._column.setContentsMargins(margin, round(4 * scale), margin, round(8 * scale))
        self._column.setSpacing(round(8 * scale))
        self._set_all_again()
        self._arrange()

    @property
    def formulas(self) -> tuple[Formula, ...]:
        """Return the optimizer's lines as formulas."""
        return self._formulas

    @property
    def is_complete(self) -> bool:
        return self.is_typeset

    @property
    def is_typeset(self) -> bool:
        """Say whether all formulas are set."""
        return not self._unset

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("role", "surface")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.table, 0, Qt.AlignmentFlag.AlignTop)
        self._beside = QWidget()
        self._column = QVBoxLayout(self._beside)
        for line in self._lines:
            line.setAccessibleName(self.tr("A line of the optimizer"))
            line.quantity_clicked.connect(self._show_letter)
            line.hide()
            self._column.addWidget(line)
        self._column.addStretch(1)
        self._row.addWidget(self._beside, 1)
        area.setWidget(content)
        outer.addWidget(area)

    def _arrange(self) -> None:
        wide = self.width() >= _SIDE_BY_SIDE_PX * self.scale
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        self.table.set_compact(self.height() < _COMPACT_BELOW_PX * self.scale)
        beside = max(round(300 * self.scale), self.table.sizeHint().width())
        self.table.setMaximumWidth(beside if wide else 16_777_215)

    def _follow_optimizer(self, optimizer: Optimizer) -> None:
        formulas = optimizer_formulas(optimizer)
        if formulas != self._formulas:
            self._formulas = formulas
            for line in self._lines[len(formulas) :]:
                line.set_formula(None, {})
                line.hide()
            self._set_all_again()

    def _set_all_again(self) -> None:
        self._unset = list(range(len(self._formulas)))
        if self._unset:
            self._idle.start()

    def _set_next(self) -> None:
        if not self._unset:
            return
        index = self._unset.pop(0)
        line = self._lines[index]
        line.set_formula(self._formulas[index], self.table.letter_colors())
        line.show()
        if self._unset:
            self._idle.start()

    def _show_letter(self, letter: Quantity) -> None:
        """Go to the step that makes what was clicked in a formula."""
        names = [part.name for part in self.table.parts]
        name = letter.slot or {"dJ/dW": "g", "newW": "w"}.get(letter.kind.value, "")
        if name in names:
            self.table.show_row(names.index(name))

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
