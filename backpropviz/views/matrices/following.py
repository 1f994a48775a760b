"""Keeps type large where not all matrices fit then: the picture follows the step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QRectF

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.matrices.fit import Fit, fit
from backpropviz.views.matrices.layout import Chain
from backpropviz.views.matrices.sizes import FONT_PX

if TYPE_CHECKING:
    from backpropviz.views.matrices.scene import SceneNode

_CLOSER = (1.0, 1.2, 1.45, 1.75, 2.1, 2.5, 3.0, 3.6)  # what is tried until numbers can be read
_LARGEST = 1.28  # of the scale that type is given at: what a fit allows
_AROUND_PX = 4.0  # a cell that is followed
_OF_NO_LAYER = {Kind.LOSS, Kind.TARGET}  # they stand with the last one


def fit_readable(
    chain: Chain, width: float, height: float, type_scale: float, zoom: float, least_px: float
) -> Fit:
    """Return a fit whose numbers are at least so large, whether or not all of it is seen."""
    if not least_px:
        return fit(chain, width, height, type_scale, zoom)
    needed = least_px / FONT_PX
    scale = max(type_scale, needed / _LARGEST)
    tried: list[Fit] = []
    for each in _CLOSER:
        tried.append(fit(chain, width, height, scale, zoom * each))
        if tried[-1].scale >= needed:
            return tried[-1]
    return Fit(tried[-1].layout, needed)


class Place(NamedTuple):
    """Where a number stands: the node with its matrix, and its cell there."""

    node: SceneNode
    cell: QRectF


def places_of(nodes: Sequence[SceneNode], quantities: Iterable[Quantity]) -> list[Place]:
    """Return where numbers stand, as far as they do, in their order."""
    found = []
    for quantity in quantities:
        place = _place_of(nodes, quantity)
        if place is not None:
            found.append(place)
    return found


def _place_of(nodes: Sequence[SceneNode], quantity: Quantity) -> Place | None:
    for node in nodes:
        if quantity.kind not in _OF_NO_LAYER and node.node.layer != quantity.layer:
            continue
        for table in node.tables:
            cell = table.cell_of(quantity)
            if cell is not None:
                return Place(node, table.box(cell))
    return None


def is_seen(area: QRectF, places: Sequence[Place]) -> bool:
    """Say whether the first matrix lies in an area, and the cells of all places do."""
    return all(area.contains(each.cell) for each in places) and all(
        area.contains(each.node.box) for each in places[:1]
    )


def shift_to(area: QRectF, bounds: QRectF, places: Sequence[Place]) -> QPointF:
    """Return how far a picture with these bounds is moved for places to be seen in an area.

    The first cell is seen in any case, then the other cells, then all of their matrices, as many
    as fit. No farther than needed: what fits stays in the middle, and no room is left at the edges.
    """
    more = QMarginsF(_AROUND_PX, _AROUND_PX, _AROUND_PX, _AROUND_PX)
    cells = [each.cell + more for each in places]
    box = cells[0] if cells else bounds
    for other in (*cells[1:], *(each.node.box for each in places)):
        wider = box.united(other)
        if wider.width() <= area.width() and wider.height() <= area.height():
            box = wider
    wanted = area.center() - box.center()
    return QPointF(
        _within(wanted.x(), area.left() - bounds.left(), area.right() - bounds.right()),
        _within(wanted.y(), area.top() - bounds.top(), area.bottom() - bounds.bottom()),
    )


def _within(shift: float, at_start: float, at_end: float) -> float:
    """Return a shift as far as it leaves no room; 0 where all is seen."""
    return 0.0 if at_end >= at_start else min(max(shift, at_end), at_start)
