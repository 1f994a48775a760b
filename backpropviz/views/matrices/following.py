"""Keeps type large where not all matrices fit then: the picture follows the step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.matrices.fit import Fit, fit
from backpropviz.views.matrices.layout import Chain
from backpropviz.views.matrices.sizes import FONT_PX

if TYPE_CHECKING:
    from backpropviz.views.matrices.scene import SceneNode

_CLOSER = (1.0, 1.2, 1.45, 1.75, 2.1, 2.5, 3.0, 3.6)  # what is tried until numbers can be read
_LARGEST = 1.28  # of the scale that type is given at: what a fit allows
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


def followed_nodes(
    nodes: Sequence[SceneNode], quantities: Iterable[Quantity]
) -> tuple[SceneNode, ...]:
    """Return the nodes in whose matrices numbers stand, in the order of the numbers."""
    found: dict[int, SceneNode] = {}
    for quantity in quantities:
        for node in nodes:
            is_of_none = quantity.kind in _OF_NO_LAYER
            if node.card is None or not (is_of_none or node.node.layer == quantity.layer):
                continue
            if any(table.cell_of(quantity) is not None for table in node.tables):
                found.setdefault(node.index, node)
                break
    return tuple(found.values())


def is_seen(area: QRectF, nodes: Iterable[SceneNode]) -> bool:
    """Say whether nodes lie in an area."""
    return all(area.contains(node.box) for node in nodes)


def shift_to(area: QRectF, bounds: QRectF, nodes: Sequence[SceneNode]) -> QPointF:
    """Return how far a picture with these bounds is moved for nodes to be seen in an area.

    The first node is seen in any case, of the others as many as fit. No farther than needed: what
    fits stays in the middle, and no room is left at the edges.
    """
    box = nodes[0].box if nodes else bounds
    for node in nodes[1:]:
        wider = box.united(node.box)
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
