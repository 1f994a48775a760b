"""Numbers that come forward while the step is about them, or they are lit: else there is no room.

They are those of nodes too small to be read, and labels that are crowded out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.graph.extras import Desk, boxes_at, moved_into
from backpropviz.views.graph.labels import boxes_around
from backpropviz.views.graph.runs import Run, Runs, name_runs
from backpropviz.views.graph.shapes import Shape

_MOST: Final = 12  # more would be a heap
_PLACES: Final = (0.5, 0.4, 0.6, 0.3, 0.7)  # along an edge
_CLOSE, _FARTHEST = 1, 6  # rows away from it: without its name, and with it


def add_callouts(desk: Desk) -> None:
    """Put the numbers there that have no place of their own."""
    scene, reading = desk.scene, desk.reading
    wanted = dict.fromkeys([*reading.at, *reading.operands])
    if len(reading.lights.nodes) <= _MOST:
        for index in sorted(reading.lights.nodes):
            wanted[scene.graph.nodes[index].quantity] = None
    shown = {label.quantity for label in scene.labels() if not label.crowded}
    shown |= {extra.quantity for extra in desk.made} | reading.locals_of_terms
    missing = [each for each in wanted if each not in shown and _may_be_seen(desk, each)]
    if len(missing) > _MOST:
        missing = [each for each in missing if each in reading.at]
    for quantity in missing[:_MOST]:
        _call_out(desk, quantity)


def _may_be_seen(desk: Desk, quantity: Quantity) -> bool:
    if desk.scene.is_known(quantity, desk.reading.cursor):
        return True
    return desk.reading.is_asked and quantity in desk.reading.current


def _call_out(desk: Desk, quantity: Quantity) -> None:
    scene, reading = desk.scene, desk.reading
    linked = reading.operands.get(quantity)
    value = "?" if not scene.is_known(quantity, reading.cursor) else scene.text(quantity)
    name = name_runs(scene.symbols.symbol(quantity), linked)
    runs = (*name, Run(f" = {value}", 0, linked))
    boxes = _boxes(desk, quantity, runs)
    if boxes:
        box = desk.free(boxes)
        if box is None and quantity not in reading.at:
            return
        if box is None:
            runs, box = _crowded_in(desk, quantity, runs, boxes[0])
        frame = linked or desk.theme.color("ink" if quantity in reading.at else "control")
        desk.put(quantity, box, runs, frame, 1.4)


def _boxes(desk: Desk, quantity: Quantity, runs: Runs) -> list[QRectF]:
    scene, size = desk.scene, desk.size(runs)
    number = scene.derivatives.edge_of(quantity)
    if number is not None:
        if number in desk.edges:
            route = desk.edges[number].route
            return boxes_at([route.at(share) for share in _PLACES], size)
        if not scene.is_crowd:
            return []
        way = scene.ways[number]
        middles = [way[0] + (way[-1] - way[0]) * share for share in _PLACES]
        return boxes_at(middles, size)
    home = scene.derivatives.home(quantity)
    node = None if home is None else desk.node(home)
    if node is None:
        return []
    is_value = quantity == node.node.quantity
    if is_value and node.outline.shape is not Shape.OPERATION:
        return []  # it stands within the shape
    if quantity.kind not in _OF_NODES and not is_value and quantity != node.derivative:
        return []
    return list(boxes_around(node, size, below=is_value))


def _crowded_in(desk: Desk, quantity: Quantity, runs: Runs, first: QRectF) -> tuple[Runs, QRectF]:
    """Return what is written of the step's own number, and where: without its name if need be."""
    short: Runs = (Run(runs[-1].text.removeprefix(" = "), 0, runs[-1].color),)
    closer = _boxes(desk, quantity, short)
    for written, places in (
        (short, [*closer, *_farther_away(closer[0], _CLOSE)]),
        (runs, _farther_away(first, _FARTHEST)),
    ):
        box = desk.free(places)
        if box is not None:
            return written, box
    return short, moved_into(closer[0], desk.scene.within)


def _farther_away(box: QRectF, most_rows: int) -> Iterator[QRectF]:
    """Yield places around one that is taken, the nearest first."""
    for rows in range(1, most_rows + 1):
        for sign in (-1, 1):
            for across in (0.0, 0.5, -0.5, 1.0, -1.0):
                yield box.translated(across * box.width(), sign * rows * 1.1 * box.height())


_OF_NODES: Final = frozenset(Kind) - {
    Kind.LEARNING_RATE,
    Kind.UPDATE_NUMBER,
    Kind.PENALTY,
    Kind.STATE_WEIGHT,
    Kind.STATE_BIAS,
}
