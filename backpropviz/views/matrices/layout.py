"""Where the matrices stand: one line of operations in rows like a text, with W above and b below.

All lengths are at scale 1; the scene puts them into an area.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from backpropviz.views.matrices.sizes import (
    BESIDE_PX,
    CAPTION_PX,
    CARD_PX,
    LINK_PX,
    SIGN_PX,
    CardSize,
    Density,
    Measure,
    card_size,
    gap_behind,
    sign_width,
)

_LEAD_PX = 23.0  # the shortest line from above or below
_BETWEEN_ROWS_PX = 24.0
_BETWEEN_CARDS_PX = 16.0
_TURN_PX = 22.0  # beside a row, for the line that goes on in the next one


class Spot(NamedTuple):
    """What stands where in the chain: an operation with what feeds it from above and below."""

    node: int
    above: int | None = None
    below: int | None = None


class Chain(NamedTuple):
    """A network's operations in a line. groups: what is kept together in a row."""

    measures: tuple[Measure, ...]
    groups: tuple[tuple[Spot, ...], ...]


@dataclass(slots=True)
class Placed:
    """A node at its place. sign: around its operation; card: around its matrices."""

    sign: QRectF | None = None
    card: QRectF | None = None
    name: QRectF | None = None
    values: QRectF | None = None
    slope_name: QRectF | None = None
    slopes: QRectF | None = None


class Line(NamedTuple):
    """The way from a node to the one that it feeds. label: where its shape is written."""

    start: int
    end: int
    points: tuple[QPointF, ...]
    label: QPointF
    is_upright: bool


@dataclass(slots=True)
class Layout:
    """All nodes and lines; `bounds` is around them."""

    nodes: dict[int, Placed] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    bounds: QRectF = field(default_factory=QRectF)
    has_shapes: bool = True  # on the cards


def lay_out(chain: Chain, rows: Sequence[Sequence[int]], density: Density) -> Layout:
    """Return the layout of a chain; rows: which groups each row has."""
    return _Laying(chain, density).all_rows(rows)


@dataclass(slots=True)
class _Row:
    """The nodes of a row, with the line of operations at y = 0."""

    nodes: dict[int, Placed] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    half: float = SIGN_PX  # of the height of what stands on the line
    end: float = 0.0  # of the line
    above: float = -1e9  # where the last card above ends
    below: float = -1e9
    fed: list[tuple[int, int, QRectF, bool]] = field(default_factory=list)  # feeder, fed, sign

    def bounds(self) -> QRectF:
        """Return what is around all of it."""
        boxes = [box for placed in self.nodes.values() for box in (placed.sign, placed.card) if box]
        whole = QRectF(boxes[0])
        for box in boxes[1:]:
            whole = whole.united(box)
        return whole


class _Laying:
    """Lays one chain out."""

    def __init__(self, chain: Chain, density: Density) -> None:
        self._chain = chain
        self._density = density

    def all_rows(self, rows: Sequence[Sequence[int]]) -> Layout:
        """Return all rows under one another, and the lines from one to the next."""
        layout, before = Layout(has_shapes=self._density.has_shapes), None
        top, right = 0.0, 0.0  # of the row at hand; of the one before
        for number, groups in enumerate(rows):
            spots = [spot for group in groups for spot in self._chain.groups[group]]
            row = self._row(spots)
            bounds = row.bounds()
            shift = QPointF(-bounds.left() + (_TURN_PX if number else 0.0), top - bounds.top())
            _shift(row, shift)
            layout.nodes |= row.nodes
            layout.lines += row.lines
            if before is not None:
                corridor = top - _BETWEEN_ROWS_PX / 2
                layout.lines.append(_turn(layout, before, spots[0].node, corridor, right))
            top, right = top + bounds.height() + _BETWEEN_ROWS_PX, bounds.right() + shift.x()
            before = spots[-1].node
        for placed in layout.nodes.values():
            for box in (placed.sign, placed.card):
                if box is not None:
                    layout.bounds = layout.bounds.united(box)
        for line in layout.lines:
            for point in line.points:
                layout.bounds = layout.bounds.united(QRectF(point.x(), point.y(), 0.1, 0.1))
        return layout

    def _row(self, spots: Sequence[Spot]) -> _Row:
        """Return one row, with the line of operations at y = 0."""
        row = _Row()
        for index, spot in enumerate(spots):
            self._put_on_the_line(row, spot, spots[index - 1].node if index else None)
        for feeder, fed, sign, is_above in row.fed:
            placed = row.nodes[feeder]
            height = placed.card.height() if placed.card else 0.0
            y = -row.half - _LEAD_PX - height if is_above else row.half + _LEAD_PX
            _shift_node(placed, QPointF(0.0, y))
            row.lines.append(_upright(feeder, fed, placed, sign, is_above))
        return row

    def _put_on_the_line(self, row: _Row, spot: Spot, before: int | None) -> None:
        measure = self._chain.measures[spot.node]
        start = row.end
        x = start
        if measure.sign:
            half = sign_width(measure.sign) / 2
            x = start + (gap_behind(self._chain.measures[before]) if before is not None else 0.0)
            middle = x + half
            # A card above or below may be wider than all that stands on the line before it.
            for feeder, last in ((spot.above, row.above), (spot.below, row.below)):
                if feeder is not None:
                    middle = max(middle, last + _BETWEEN_CARDS_PX + half)
            sign = QRectF(middle - half, -SIGN_PX, 2 * half, 2 * SIGN_PX)
            row.nodes[spot.node] = Placed(sign=sign)
            for feeder, is_above in ((spot.above, True), (spot.below, False)):
                if feeder is not None:
                    self._put_beside(row, feeder, spot.node, sign, is_above)
            if before is not None:
                points = (QPointF(start, 0.0), QPointF(sign.left(), 0.0))
                label = QPointF((start + sign.left()) / 2, 0.0)
                row.lines.append(Line(before, spot.node, points, label, False))
            row.end = sign.right()
            x = sign.right() + LINK_PX
        if measure.has_card:
            size = card_size(measure, self._density, is_fed=True)
            placed = row.nodes.setdefault(spot.node, Placed())
            _put_card(placed, measure, size, QPointF(x, -size.height / 2))
            row.half = max(row.half, size.height / 2)
            row.end = x + size.width

    def _put_beside(self, row: _Row, feeder: int, fed: int, sign: QRectF, is_above: bool) -> None:
        """Put a card above or below a sign; its height follows when the row is done."""
        measure = self._chain.measures[feeder]
        size = card_size(measure, self._density, is_fed=False)
        last = row.above if is_above else row.below
        inner = QRectF()
        if measure.sign:  # an operation of its own, before its values
            inner = QRectF(0.0, 0.0, sign_width(measure.sign), 2 * SIGN_PX)
        lead = inner.width() + LINK_PX if measure.sign else 0.0
        left = max(sign.center().x() - (size.width + lead) / 2, last + _BETWEEN_CARDS_PX)
        placed = row.nodes[feeder] = Placed()
        _put_card(placed, measure, size, QPointF(left + lead, 0.0))
        if measure.sign:
            placed.sign = inner.translated(left, size.height / 2 - SIGN_PX)
        right = left + lead + size.width
        if is_above:
            row.above = right
        else:
            row.below = right
        row.fed.append((feeder, fed, sign, is_above))


def _turn(layout: Layout, before: int, after: int, corridor: float, edge: float) -> Line:
    """Return the line from the end of a row to the start of the next; edge: of the row."""
    first, then = layout.nodes[before], layout.nodes[after].sign
    box = first.card or first.sign
    assert box is not None
    assert then is not None
    sign = first.sign or box
    y = sign.center().y() if first.sign else box.center().y()
    start, end = QPointF(box.right(), y), QPointF(then.left(), then.center().y())
    right, left = edge + _TURN_PX * 0.7, 0.0
    points = (
        start,
        QPointF(right, start.y()),
        QPointF(right, corridor),
        QPointF(left, corridor),
        QPointF(left, end.y()),
        end,
    )
    label = QPointF((left + end.x()) / 2, end.y())
    return Line(before, after, points, label, False)


def _upright(feeder: int, fed: int, placed: Placed, sign: QRectF, is_above: bool) -> Line:
    card = placed.card or sign
    x = min(max(sign.center().x(), card.left() + 8.0), card.right() - 8.0)
    start = QPointF(x, card.bottom() if is_above else card.top())
    end = QPointF(sign.center().x(), sign.top() if is_above else sign.bottom())
    points: tuple[QPointF, ...] = (start, end)
    if abs(x - end.x()) > 0.5:
        bend = (start.y() + end.y()) / 2
        points = (start, QPointF(x, bend), QPointF(end.x(), bend), end)
    near = start.y() + (_LEAD_PX / 2 if is_above else -_LEAD_PX / 2)
    return Line(feeder, fed, points, QPointF(x, near), True)


def _put_card(placed: Placed, measure: Measure, size: CardSize, corner: QPointF) -> None:
    card = QRectF(corner.x(), corner.y(), size.width, size.height)
    grid_width = measure.columns * size.cell_width
    grid_height = measure.rows * size.cell_height
    inner = card.adjusted(CARD_PX, CARD_PX, -CARD_PX, -CARD_PX)
    half = inner.width()
    if size.is_beside:
        half = (inner.width() - BESIDE_PX) / 2
    placed.card = card
    placed.name = QRectF(inner.left(), inner.top(), half, CAPTION_PX)
    top = inner.top() + CAPTION_PX
    placed.values = QRectF(inner.left() + (half - grid_width) / 2, top, grid_width, grid_height)
    if not measure.has_slopes:
        return
    if size.is_beside:
        by = QPointF(half + BESIDE_PX, 0.0)
    else:
        by = QPointF(0.0, CAPTION_PX + grid_height)
    placed.slope_name = placed.name.translated(by)
    placed.slopes = placed.values.translated(by)


def _shift(row: _Row, by: QPointF) -> None:
    for placed in row.nodes.values():
        _shift_node(placed, by)
    row.lines = [
        line._replace(points=tuple(p + by for p in line.points), label=line.label + by)
        for line in row.lines
    ]


def _shift_node(placed: Placed, by: QPointF) -> None:
    placed.sign, placed.card = _moved(placed.sign, by), _moved(placed.card, by)
    placed.name, placed.values = _moved(placed.name, by), _moved(placed.values, by)
    placed.slope_name = _moved(placed.slope_name, by)
    placed.slopes = _moved(placed.slopes, by)


def _moved(box: QRectF | None, by: QPointF) -> QRectF | None:
    return None if box is None else box.translated(by)
