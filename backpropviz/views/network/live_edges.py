"""The edges of the training picture: which are drawn, how, and which one is at a point."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from backpropviz.engine.arrays import Floats
from backpropviz.engine.network import Network
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.look.theme import Theme
from backpropviz.views.network.live_layout import DASH_GAP_PX, DASH_PX, Gap, LiveLayout
from backpropviz.views.network.live_scale import N_LEVELS, EdgeScale, Levels, is_negative, share_of

_MOST_CURVES = 500  # of one network; more are straight lines
_MOST_LINES = 1200  # more are left out, but for the strongest: each line takes some 12 µs
_STRONGEST = 600
_LINE_GAP_PX = 7.0  # in negative lines
_NEAR_PX = 7.0  # of a line: still on it

Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class ShownEdges:
    """The edges of a frame. levels: of all weights, layer by layer, each layer's row by row.

    chosen: for each layer the places of those that are drawn in its levels, None for all.
    """

    scale: EdgeScale
    levels: tuple[Levels, ...]
    chosen: tuple[Places | None, ...]

    @property
    def n_shown(self) -> int:
        """Return how many are drawn."""
        pairs = zip(self.levels, self.chosen, strict=True)
        return sum(len(levels if chosen is None else chosen) for levels, chosen in pairs)


def is_dense(network: Network) -> bool:
    """Say whether there are too many weights for curves."""
    return n_weights(network) > _MOST_CURVES


def n_weights(network: Network) -> int:
    """Return how many weights a network has."""
    return sum(fan_in * units for fan_in, units in network.weight_shapes)


def shown_edges(scale: EdgeScale, numbers: Sequence[Floats]) -> ShownEdges:
    """Return what is drawn for numbers of the weights' shapes: all, or each layer's strongest."""
    flat = [np.ravel(each) for each in numbers]
    levels = tuple(scale.levels(each) for each in flat)
    total = sum(each.size for each in flat)
    if total <= _MOST_LINES:
        return ShownEdges(scale, levels, (None,) * len(levels))
    chosen: dict[int, Places] = {}
    left = _STRONGEST
    # What a small layer does not need is there for the larger ones.
    by_size = sorted(range(len(flat)), key=lambda layer: flat[layer].size)
    for done, layer in enumerate(by_size):
        sizes = scale.shares(flat[layer])
        share = min(left // (len(flat) - done), len(sizes))
        chosen[layer] = np.argpartition(-sizes, share - 1)[:share]
        left -= share
    return ShownEdges(scale, levels, tuple(chosen[layer] for layer in range(len(flat))))


def paint_curves(painter: QPainter, layout: LiveLayout, edges: ShownEdges, theme: Theme) -> None:
    """Stroke all edges, the weak ones first: exact at any size, but slow."""
    pens: dict[int, QPen] = {}
    for gap, levels in zip(layout.gaps, edges.levels, strict=True):
        for place in np.argsort(levels % N_LEVELS).tolist():
            level = int(levels[place])
            if level not in pens:
                pens[level] = _pen(edges.scale, level, layout, theme)
            # Not drawPath, which fills as well, over the edges below.
            painter.strokePath(gap.path(*divmod(place, gap.start.shape[1])), pens[level])


def paint_lines(painter: QPainter, layout: LiveLayout, edges: ShownEdges, theme: Theme) -> None:
    """Draw the chosen edges as straight lines one pixel wide, the strong ones two; weak first.

    Lines of one pixel are drawn several times faster than any others. Negative ones have gaps.
    """
    pens = [QPen(edges.scale.color(level, theme), 1.0) for level in range(2 * N_LEVELS)]
    for gap, levels, chosen in zip(layout.gaps, edges.levels, edges.chosen, strict=True):
        shown = np.arange(len(levels)) if chosen is None else chosen
        shown = shown[np.argsort(levels[shown] % N_LEVELS, kind="stable")]
        starts, ends = gap.start.ravel()[shown].tolist(), gap.end.ravel()[shown].tolist()
        pen_level = -1
        for place, level, start, end in zip(
            shown.tolist(), levels[shown].tolist(), starts, ends, strict=True
        ):
            if level != pen_level:
                painter.setPen(pens[level])
                pen_level = level
            line = QLineF(gap.left, start, gap.right, end)
            lines = _broken(line, place) if is_negative(level) else [line]
            if share_of(level) > 0.5:
                lines += [each.translated(0.0, 1.0) for each in lines]
            painter.drawLines(lines)


def paint_lit(
    painter: QPainter,
    layout: LiveLayout,
    edges: ShownEdges,
    weight: Quantity,
    theme: Theme,
    role: str,
) -> None:
    """Draw one edge above the others, on a band of a role's color."""
    gap = layout.gaps[weight.layer - 1]
    level = int(edges.levels[weight.layer - 1][weight.source * gap.start.shape[1] + weight.unit])
    pen = _pen(edges.scale, level, layout, theme)
    path = gap.path(weight.source, weight.unit)
    band = QPen(theme.color(role), pen.widthF() + 9.0)
    band.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(path, band)
    painter.strokePath(path, pen)


def edge_at(layout: LiveLayout, edges: ShownEdges, point: QPointF) -> Quantity | None:
    """Return the weight whose line is nearest to a point, None if none is near."""
    for gap, levels, chosen in zip(layout.gaps, edges.levels, edges.chosen, strict=True):
        if not gap.left <= point.x() <= gap.right:
            continue
        away = _distances(gap, point)
        if not gap.straight:  # on a thick line, its middle need not be near
            shares = share_of_levels(levels)
            away = away - shares * (layout.thickest / 2)
        places = np.arange(len(levels)) if chosen is None else chosen
        nearest = int(places[np.argmin(away[places])])
        if away[nearest] <= _NEAR_PX:
            source, unit = divmod(nearest, gap.start.shape[1])
            return Quantity(Kind.WEIGHT, gap.layer, unit, source)
    return None


def share_of_levels(levels: Levels) -> Floats:
    """Return the share of each level."""
    shares: Floats = levels % N_LEVELS / (N_LEVELS - 1)
    return shares


def _distances(gap: Gap, point: QPointF) -> Floats:
    """Return how far a point is from each edge's line."""
    step = 0.5
    heights = gap.heights(np.array([point.x() - step, point.x(), point.x() + step]))
    slopes = (heights[:, 2] - heights[:, 0]) / (2 * step)
    away: Floats = np.abs(heights[:, 1] - point.y()) / np.sqrt(1.0 + slopes**2)
    return away


def _pen(scale: EdgeScale, level: int, layout: LiveLayout, theme: Theme) -> QPen:
    if layout.gaps[0].straight:
        return QPen(scale.color(level, theme), 2.0)
    width = scale.width_px(level, layout.thickest)
    pen = QPen(scale.color(level, theme), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if is_negative(level):
        pen.setDashPattern([DASH_PX / width, DASH_GAP_PX / width])
    return pen


def _broken(line: QLineF, place: int) -> list[QLineF]:
    """Return a line in three parts; where it breaks differs, or the gaps would line up."""
    first = 0.18 + 0.05 * (place * 7 % 5)
    second = first + 0.42
    gap = _LINE_GAP_PX / max(line.length(), 1.0)
    cuts = (0.0, first, first + gap, second, second + gap, 1.0)
    points = [line.pointAt(cut) for cut in cuts]
    return [QLineF(points[i], points[i + 1]) for i in (0, 2, 4)]
