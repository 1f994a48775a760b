"""The matrices of a pass with their names and numbers, node by node of its graph."""

from __future__ import annotations

from typing import NamedTuple

from backpropviz.engine.graph.cells import Cells
from backpropviz.engine.graph.matrix_graph import MatrixNode
from backpropviz.engine.graph.matrix_values import Kept, adjoints_of, values_of
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.names import MatrixNames, Name
from backpropviz.export.matrix.pass_arrays import PassArrays
from backpropviz.export.notation import Notation
from backpropviz.export.symbol import plain_letters

UPDATED = {Kind.WEIGHT: Kind.NEW_WEIGHT, Kind.BIAS: Kind.NEW_BIAS}


class NodeArrays(NamedTuple):
    """The matrices of a node: its values, the derivatives by them, the updated parameters.

    symbol: of the values, LaTeX in one line; loss: whose derivatives these are. texts: what both
    are called in plain text.
    """

    values: MatrixArray
    slopes: MatrixArray | None
    later: MatrixArray | None
    symbol: str
    loss: str
    texts: tuple[str, str]


class GraphArrays:
    """The matrices of one pass; each is the pass's own, so none is copied."""

    def __init__(self, trace: NetworkTrace, notation: Notation) -> None:
        self._trace = trace
        self._loss = notation.loss
        self._names = MatrixNames(notation, by_sample=trace.has_shares)
        self._updated = PassArrays(trace, notation)

    def of(self, node: MatrixNode) -> NodeArrays:
        """Return the matrices of a node."""
        run, first = self._trace.run, node.value.first
        name = self._names.of(first)
        values = _array(name, node.value, values_of(node, run))
        slopes, kept, loss, slope_text = None, adjoints_of(node, run), self._loss, ""
        if node.adjoint is not None and kept is not None:
            by = node.adjoint.first
            slopes = _array(self._names.of(by), node.adjoint, kept)
            slope_text = (self._names.meaning(by) or slopes.name).text
            if by.sample != OF_THE_BATCH:
                loss = f"{loss}_{{s}}"
        later = None
        if first.kind in UPDATED and self._trace.update is not None:
            later = self._updated.parameters(Quantity(UPDATED[first.kind], first.layer))
        texts = (self._plain(name.text), self._plain(slope_text))
        return NodeArrays(values, slopes, later, name.inline, loss, texts)

    def _plain(self, text: str) -> str:
        """Return a name whose J_s, where it stands, has its letter below."""
        loss = plain_letters(self._loss)
        return text.replace(f"∂{loss}_s/", f"∂{loss}ₛ/") if text != f"{loss}_s" else f"{loss}ₛ"


def _array(name: Name, cells: Cells, kept: Kept) -> MatrixArray:
    return MatrixArray(name, cells.first, cells.rows, cells.columns, kept.array, kept.factor)
