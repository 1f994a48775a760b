"""The ways of edges in pixels: straight where that is not too steep, else smooth curves."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from backpropviz.views.graph.shapes import Outline

# Steeper than that an edge would run through what stands above and below its ends.
_STEEPEST = 1.25
_SAMPLE_PX = 9.0  # between the points by which an edge is found

Curve = tuple[QPointF, QPointF, QPointF, QPointF]  # of Bézier


class Route:
    """The way of an edge. points: some on it, from its start to its end, for the mouse and labels.

    tip: where the arrow's head ends; heading: the unit direction there; line: the way up to there.
    """

    __slots__ = ("_curves", "heading", "points", "tip")

    def __init__(self, curves: Sequence[Curve]) -> None:
        self._curves = tuple(curves)
        last = curves[-1]
        self.tip = last[3]
        self.heading = _unit(last[3] - last[2])
        self.points = tuple(_sampled(curves))

    def path(self, shorter_by: float = 0.0) -> QPainterPath:
        """Return what is drawn; shorter at its end by the length of an arrow's head."""
        path = QPainterPath(self._curves[0][0])
        for curve in self._curves[:-1]:
            path.cubicTo(*curve[1:])
        first, second, third, end = self._curves[-1]
        back = self.heading * shorter_by
        if _is_straight(first, second, third, end):
            path.lineTo(end - back)
        else:
            path.cubicTo(second, third - back, end - back)
        return path

    def at(self, share: float) -> QPointF:
        """Return the point at a share of the way."""
        place = share * (len(self.points) - 1)
        low = min(int(place), len(self.points) - 2)
        return self.points[low] + (self.points[low + 1] - self.points[low]) * (place - low)

    def head(self, length: float, half_width: float) -> QPolygonF:
        """Return the head of an arrow at the end."""
        back = self.tip - self.heading * length
        aside = QPointF(-self.heading.y(), self.heading.x()) * half_width
        return QPolygonF([self.tip, back + aside, back - aside])


def route_between(
    knots: Sequence[QPointF], start: Outline, end: Outline, bow: float = 0.0, gap: float = 0.0
) -> Route:
    """Return the way through points, from the middle of one shape to that of another.

    bow: by how many pixels it is bent to the side, where two nodes have more than one edge; gap:
    between the arrow's head and the shape.
    """
    slopes = _slopes(knots)
    leaving, arriving = _unit(QPointF(1.0, slopes[0])), _unit(QPointF(1.0, slopes[-1]))
    if bow:
        wide = max(knots[-1].x() - knots[0].x(), 1.0)
        slopes = [slopes[0] + 3.0 * bow / wide, *slopes[1:-1], slopes[-1] - 3.0 * bow / wide]
        leaving, arriving = _unit(QPointF(1.0, slopes[0])), _unit(QPointF(1.0, slopes[-1]))
    bent = list(knots)
    bent[0] = knots[0] + leaving * start.reach(leaving)
    bent[-1] = knots[-1] - arriving * (end.reach(arriving) + gap)
    curves: list[Curve] = []
    for place, (one, other) in enumerate(pairwise(bent)):
        third = (other.x() - one.x()) / 3.0
        curves.append(
            (
                one,
                one + QPointF(third, third * slopes[place]),
                other - QPointF(third, third * slopes[place + 1]),
                other,
            )
        )
    if len(curves) == 1 and not bow and abs(_slope(knots[0], knots[1])) <= _STEEPEST:
        one, other = bent
        curves = [(one, one + (other - one) / 3.0, one + (other - one) * (2.0 / 3.0), other)]
    return Route(curves)


def _slopes(knots: Sequence[QPointF]) -> list[float]:
    """Return the slope at every point: none overshoots, and the ends are not too steep."""
    steep = [_slope(one, other) for one, other in pairwise(knots)]
    slopes = [_clamped(steep[0])]
    for before, after in pairwise(steep):
        rising = before * after
        slopes.append(2.0 * rising / (before + after) if rising > 0.0 else 0.0)
    return [*slopes, _clamped(steep[-1])]


def _clamped(slope: float) -> float:
    return min(max(slope, -_STEEPEST), _STEEPEST)


def _slope(one: QPointF, other: QPointF) -> float:
    return (other.y() - one.y()) / max(other.x() - one.x(), 1e-6)


def _sampled(curves: Sequence[Curve]) -> list[QPointF]:
    found = [curves[0][0]]
    for first, second, third, end in curves:
        length = math.hypot(end.x() - first.x(), end.y() - first.y())
        count = max(round(length / _SAMPLE_PX), 2)
        for step in range(1, count + 1):
            t = step / count
            u = 1.0 - t
            found.append(
                first * (u * u * u)
                + second * (3 * u * u * t)
                + third * (3 * u * t * t)
                + end * (t * t * t)
            )
    return found


def _is_straight(first: QPointF, second: QPointF, third: QPointF, end: QPointF) -> bool:
    along = end - first
    return all(
        abs(along.x() * (each - first).y() - along.y() * (each - first).x()) < 1e-6
        for each in (second, third)
    )


def _unit(vector: QPointF) -> QPointF:
    return vector / max(math.hypot(vector.x(), vector.y()), 1e-9)
