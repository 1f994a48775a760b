"""The sum where paths join, term by term: on every edge what it adds, at the node the sum."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF

from backpropviz.engine.quantities import Quantity
from backpropviz.export.numbers import MINUS
from backpropviz.views.graph.extras import Desk, boxes_at, moved_into
from backpropviz.views.graph.labels import boxes_around
from backpropviz.views.graph.reading import local_of
from backpropviz.views.graph.runs import Run, Runs, name_runs
from backpropviz.views.graph.scene import PlacedEdge, PlacedNode

_MOST_TERMS: Final = 4  # written out in a sum
_REACH: Final = 16  # steps up and down to where the sum may stand, if there is no room nearer
_PLACES: Final = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)  # along an edge


def add_terms(desk: Desk) -> None:
    """Put on every edge that the step adds something from what that is, where there is room."""
    for pair in desk.reading.terms:
        number = desk.scene.derivatives.edge_of(local_of(pair))
        edge = None if number is None else desk.edges.get(number)
        if edge is None:
            continue
        runs = _term(desk, pair)
        box = desk.free(_boxes_on(edge, desk, runs), edge.index)
        if box is not None:
            flow = 0.0 if desk.reading.is_asked else desk.scene.derivatives.flow(edge.index)
            desk.put(local_of(pair), box, runs, desk.sign(flow), 1.6)


def add_sum(desk: Desk) -> None:
    """Put the sum at the node whose derivative the step is."""
    reading, step = desk.reading, desk.reading.step
    if not reading.terms or step is None:
        return
    home = desk.scene.derivatives.home(step.quantity)
    node = None if home is None else desk.node(home)
    if node is None:
        return
    total = _total(desk)
    named = (*name_runs(desk.scene.symbols.symbol(step.quantity)), Run(" = "), *total)
    frame = desk.theme.color("ink") if reading.is_asked else desk.sign(step.value)
    for runs in (named, total):
        box = desk.free(_boxes_by(node, desk, runs))
        if box is not None:
            desk.put(step.quantity, box, runs, frame, 2.0)
            return
    box = desk.free(_boxes_farther(node, desk.size(total)))
    first = next(boxes_around(node, desk.size(total), below=False))
    box = box or moved_into(first, desk.scene.within)
    desk.put(step.quantity, box, total, frame, 2.0)


def _total(desk: Desk) -> Runs:
    reading, step = desk.reading, desk.reading.step
    assert step is not None
    pairs = reading.terms
    terms = [_term(desk, pair, first=place == 0) for place, pair in enumerate(pairs)]
    if len(terms) > _MOST_TERMS:
        terms = [*terms[:2], (Run("…"),), terms[-1]]
    runs: list[Run] = []
    for term in terms:
        runs += [Run(" + "), *term] if runs else term
    color = None if reading.is_asked else desk.sign(step.value)
    result = "?" if reading.is_asked else desk.scene.text(step.quantity)
    return (*runs, Run(" = "), Run(result, 0, color))


def _term(desk: Desk, pair: tuple[Quantity, Quantity], *, first: bool = True) -> Runs:
    """Return a product of two numbers in the colors of the operands.

    Only the first number of a sum may begin with a minus.
    """
    one, other = (desk.scene.text(each) for each in pair)
    colors = [desk.reading.operands.get(each) for each in pair]
    if one.startswith(MINUS) and not first:
        one = f"({one})"
    if other.startswith(MINUS):
        other = f"({other})"
    return (Run(one, 0, colors[0]), Run("·"), Run(other, 0, colors[1]))


def _boxes_on(edge: PlacedEdge, desk: Desk, runs: Runs) -> list[QRectF]:
    """Return where a term may stand: in the place of the edge's own number, on it, beside it."""
    size = desk.size(runs)
    on_line = [edge.route.at(share) for share in _PLACES]
    if edge.label is not None and not edge.label.crowded:
        on_line.insert(0, edge.label.box.center())
    aside = [QPointF(0.0, sign * 0.9 * size.height()) for sign in (-1, 1)]
    return boxes_at([*on_line, *(point + each for point in on_line for each in aside)], size)


def _boxes_by(node: PlacedNode, desk: Desk, runs: Runs) -> list[QRectF]:
    """Return where the sum may stand: where the derivative will, else somewhere at the node."""
    size, boxes = desk.size(runs), list[QRectF]()
    own = node.slope_label
    if own is not None and not own.crowded:
        box = own.box
        lefts = (box.center().x() - size.width() / 2, box.left(), box.right() - size.width())
        boxes = [QRectF(QPointF(left, box.top()), size) for left in lefts]
    return [*boxes, *boxes_around(node, size, below=False)]


def _boxes_farther(node: PlacedNode, size: QSizeF) -> list[QRectF]:
    """Return places around a node, the nearest first."""
    across, down = 0.25 * size.width(), 0.6 * size.height()
    offsets = [QPointF(x * across, y * down) for x in range(-6, 7) for y in range(-_REACH, _REACH)]
    offsets.sort(key=lambda offset: offset.x() ** 2 + (1.5 * offset.y()) ** 2)
    return boxes_at([node.center + offset for offset in offsets], size)
