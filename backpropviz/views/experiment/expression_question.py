"""What of an expression is differentiated, which way, and by what."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.engine.graph.graph import Graph
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.experiment.grid import Choice, FieldGrid

_MOST_NAMES = 300  # in a list to choose from


class ExpressionQuestion(QWidget):
    """Chooses the derivatives of an expression; follows the session's differentiation."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._session = session
        self._grid = FieldGrid(self)
        self.output = Choice({}, self._grid)
        modes = {Mode.REVERSE.value: self.tr("reverse"), Mode.FORWARD.value: self.tr("forward")}
        self.mode = Choice(modes, self._grid)
        self.wrt = Choice({}, self._grid)
        self._grid.add(
            self.tr("Differentiate"), self.output, self.tr("The value whose derivatives are asked")
        )
        self._grid.add(
            self.tr("Mode"),
            self.mode,
            self.tr(
                "Reverse: one pass backward gives the derivatives of one value by all others. "
                "Forward: one pass forward gives the derivatives of all values by one"
            ),
        )
        self._grid.add(
            self.tr("With respect to"),
            self.wrt,
            self.tr(
                "Forward: the value that all are differentiated by. "
                "Reverse: which derivative to see"
            ),
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._grid)
        for choice in (self.output, self.mode, self.wrt):
            choice.activated.connect(lambda _index: self._ask())
        self.wrt.activated.connect(lambda _index: self._show_derivative())
        session.refused.connect(self.mirror)

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._grid.set_scale(scale)

    def mirror(self) -> None:
        """Show what the session has now."""
        run = self._session.setup.expression
        if run is None:
            return
        asked, graph = self._session.differentiation, run.program.graph
        self.output.offer(_names(graph, asked.output, computed=True))
        self.wrt.offer(_names(graph, asked.wrt, computed=False))
        self.output.choose(str(asked.output))
        self.mode.choose(asked.mode.value)
        self.wrt.choose(str(asked.wrt))
        # Forward, the derivatives of all values are found.
        self._grid.show_row(self.output, asked.mode is Mode.REVERSE)

    def _ask(self) -> None:
        if not self._session.is_expression:
            return
        asked = replace(
            self._session.differentiation,
            mode=Mode(self.mode.currentData()),
            output=int(self.output.currentData()),
            wrt=int(self.wrt.currentData()),
        )
        self._session.set_differentiation(asked)

    def _show_derivative(self) -> None:
        """Go to the derivative by what was chosen: backward, the pass gives it with all others."""
        if self._session.is_expression and self._session.differentiation.mode is Mode.REVERSE:
            chosen = int(self.wrt.currentData())
            self._session.show_quantity(Quantity(Kind.D_NODE, unit=chosen))


def _names(graph: Graph, chosen: int, *, computed: bool) -> dict[str, str]:
    """Return the names of the nodes to choose from, the last ones first where all are computed."""
    named = [
        index
        for index, node in enumerate(graph.nodes)
        if node.adjoint is not None and (not node.is_leaf or not computed)
    ]
    offered = named[-_MOST_NAMES:][::-1] if computed else named[:_MOST_NAMES]
    if chosen not in offered:
        offered.append(chosen)
    return {str(index): graph.nodes[index].name for index in offered}
