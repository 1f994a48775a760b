"""What is drawn of a network as matrix operations: signs, cards with matrices, lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from backpropviz.engine.graph.matrix_graph import MatrixGraph, MatrixNode, matrix_graph
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.known import steps_of_cells
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.look.scale import SignedScale
from backpropviz.views.matrices.arrays import GraphArrays, NodeArrays
from backpropviz.views.matrices.chain import chain_of
from backpropviz.views.matrices.following import fit_readable, places_of, shift_to
from backpropviz.views.matrices.layout import Placed
from backpropviz.views.matrices.sizes import FONT_PX, Measure
from backpropviz.views.matrices.tables import Table, cell_text, fitting_font_px
from backpropviz.views.matrices.words import sign_of

_MOST_MEASURED = 100  # cells; of larger matrices the numbers are not written before one zooms in
_CHARS_IN_SIGHT = 8  # room that a number needs there
_CHARS = (5, 7, 8, 10)


class Steps(NamedTuple):
    """Which steps compute a matrix. of_cells: (rows, columns), None where it is given."""

    of_cells: NDArray[np.intp] | None
    first: int
    last: int


@dataclass(slots=True, eq=False)
class SceneNode:
    """A node of the graph with what is drawn of it: its sign, its card, the matrices in it."""

    index: int
    node: MatrixNode
    sign: QRectF | None
    sign_text: str
    card: QRectF | None
    shape: str
    tables: tuple[Table, ...]

    @property
    def box(self) -> QRectF:
        """Return what is around all of it."""
        boxes = [box for box in (self.sign, self.card) if box is not None]
        return boxes[0] if len(boxes) == 1 else boxes[0].united(boxes[1])


@dataclass(slots=True, eq=False)
class SceneLine:
    """A line from an operand to its operation, with the shape of what goes along."""

    start: int
    end: int
    points: tuple[QPointF, ...]
    label: QPointF
    is_upright: bool
    shape: str
    region: QRegion | None = None  # where it is painted


@dataclass(slots=True, eq=False)
class Scene:
    """All that is drawn of one pass in one viewport. unit: pixels to a length of the layout."""

    trace: NetworkTrace
    graph: MatrixGraph
    notation: Notation
    scale: SignedScale
    style: NumberStyle
    unit: float
    least_px: int  # no type is smaller, and not all is seen then; 0: all is
    has_shapes: bool  # on the cards
    nodes: list[SceneNode]
    lines: list[SceneLine]
    followed: tuple[Quantity, ...]  # which numbers are in view, where not all are
    _steps: dict[MatrixArray, Steps] = field(default_factory=dict)

    def steps_of(self, array: MatrixArray) -> Steps:
        """Return which steps compute the cells of a matrix; asked often in every frame."""
        if array not in self._steps:
            rows, columns = (range(count) for count in array.shape)
            of_cells = steps_of_cells(self.trace, array, rows, columns)
            if of_cells is None:
                self._steps[array] = Steps(None, -1, -1)
            else:
                first, last = int(of_cells.min()), int(of_cells.max())
                self._steps[array] = Steps(of_cells, first, last)
        return self._steps[array]

    def numbers_of(self, index: int) -> tuple[MatrixArray | None, MatrixArray | None]:
        """Return the values of a node and the derivatives by them, as far as there are some.

        Of a part of another node's numbers, that node's.
        """
        if self.graph.nodes[index].is_part:
            index = next(edge.end for edge in self.graph.edges if edge.start == index)
        kept: list[MatrixArray | None] = [None, None]
        for table in self.nodes[index].tables:
            kept[table.is_slope] = table.array
        return kept[0], kept[1]


def make_scene(session: Session, viewport: Viewport) -> Scene:
    """Return the scene of the session's pass in a viewport."""
    trace, notation, style = session.network_trace, session.notation, session.style
    problem = trace.run.problem
    graph = matrix_graph(problem.network, problem.loss, trace.n_samples, problem.penalty)
    arrays = GraphArrays(trace, notation)
    drawn = [arrays.of(node) for node in graph.nodes]
    measures = tuple(
        _measure(node, own, style) for node, own in zip(graph.nodes, drawn, strict=True)
    )
    area = picture_area(viewport)
    sides = (area.width(), area.height())
    least = viewport.theme.least_px
    chain = chain_of(graph, measures)
    fitted = fit_readable(chain, *sides, viewport.scale, viewport.zoom, least)
    unit, bounds = fitted.scale, fitted.layout.bounds
    middle = area.center() + viewport.pan
    corner = middle - bounds.center() * unit

    def nodes_at(corner: QPointF) -> list[SceneNode]:
        make = _Making(corner, unit, style, least)
        return [
            make.node(index, node, drawn[index], measures[index], fitted.layout.nodes[index])
            for index, node in enumerate(graph.nodes)
        ]

    nodes = nodes_at(corner)
    followed = session.subject_and_operands if least else ()
    if least:
        whole = QRectF(corner + bounds.topLeft() * unit, bounds.size() * unit)
        shift = shift_to(area, whole, places_of(nodes, followed))
        if not shift.isNull():
            corner += shift
            nodes = nodes_at(corner)
    lines = [
        SceneLine(
            line.start,
            line.end,
            tuple(corner + point * unit for point in line.points),
            corner + line.label * unit,
            line.is_upright,
            measures[line.start].shape,
        )
        for line in fitted.layout.lines
    ]
    shapes = fitted.layout.has_shapes
    gradients = np.abs(trace.run.gradient.flat)
    largest = float(np.max(gradients[np.isfinite(gradients)], initial=0.0))
    scale = SignedScale(largest)
    return Scene(trace, graph, notation, scale, style, unit, least, shapes, nodes, lines, followed)


def picture_area(viewport: Viewport) -> QRectF:
    """Return where the matrices are when all of them are seen: over the legend."""
    text, size = viewport.theme.type_px(12 * viewport.scale), viewport.size
    bottom = 30 + 3.4 * text
    width, height = max(size.width() - 36.0, 120.0), max(size.height() - 16.0 - bottom, 100.0)
    return QRectF(18.0, 16.0, width, height)


class _Making:
    """Makes what is drawn of the nodes; corner, unit: where lengths of the layout are in pixels."""

    def __init__(self, corner: QPointF, unit: float, style: NumberStyle, least_px: int) -> None:
        self._least_px = least_px
        self._corner = corner
        self._unit = unit
        self._style = style

    def node(
        self, index: int, node: MatrixNode, own: NodeArrays, measure: Measure, placed: Placed
    ) -> SceneNode:
        """Return what is drawn of a node."""
        tables: list[Table] = []
        if placed.values is not None and placed.name is not None:
            at = (placed.values, placed.name)
            tables.append(
                self._table(own.values, own.later, own.symbol, "", own.texts[0], measure, *at)
            )
        if placed.slopes is not None and placed.slope_name is not None and own.slopes is not None:
            prefix = rf"\partial {own.loss} / \partial"
            slopes = (placed.slopes, placed.slope_name)
            tables.append(
                self._table(own.slopes, None, own.symbol, prefix, own.texts[1], measure, *slopes)
            )
        sign, card = self._box(placed.sign), self._box(placed.card)
        return SceneNode(index, node, sign, measure.sign, card, measure.shape, tuple(tables))

    def _table(
        self,
        array: MatrixArray,
        later: MatrixArray | None,
        symbol: str,
        prefix: str,
        text: str,
        measure: Measure,
        area: QRectF,
        name: QRectF,
    ) -> Table:
        box, name_box = self._box(area), self._box(name)
        assert box is not None
        assert name_box is not None
        rows, columns = array.shape
        cell = (box.width() / columns, box.height() / rows)
        font_px = fitting_font_px(*cell, measure.chars, FONT_PX * self._unit, self._least_px)
        is_slope = bool(prefix)
        return Table(
            array, later, box, symbol, prefix, text, name_box, is_slope, font_px, self._style
        )

    def _box(self, box: QRectF | None) -> QRectF | None:
        if box is None:
            return None
        corner, size = self._corner + box.topLeft() * self._unit, box.size() * self._unit
        return QRectF(corner, size)


def _measure(node: MatrixNode, own: NodeArrays, style: NumberStyle) -> Measure:
    rows, columns = node.shape
    chars = _CHARS_IN_SIGHT
    if rows * columns <= _MOST_MEASURED:
        every = [each for each in (own.values, own.slopes, own.later) if each is not None]
        numbers = [number for each in every for number in each.values.ravel().tolist()]
        chars = max(4, *(len(cell_text(number, style)) for number in numbers))
    # Of few sizes, so that new numbers mostly fit where the old ones were.
    chars = next((size for size in _CHARS if size >= chars), chars)
    letters = 3 if own.slopes is None else 8
    return Measure(
        sign_of(node.operation),
        rows,
        columns,
        chars,
        letters,
        not node.is_part,
        own.slopes is not None,
    )
