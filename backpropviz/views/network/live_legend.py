"""The lines below the training picture: the scale of the edges, and what stands for what."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen, QPolygonF

from backpropviz.data.plane import Plane
from backpropviz.export.numbers import NumberStyle, count_text
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.network.live_edges import ShownEdges
from backpropviz.views.network.live_layout import DASH_GAP_PX, DASH_PX, LiveLayout
from backpropviz.views.network.live_scale import N_LEVELS, EdgeScale, EdgesShow
from backpropviz.views.network.live_texts import short_text

_PARTS = 16  # of each half of the bar
_LONGEST_HALF_PX = 72.0
_FINE_PX = 3.0  # how thick the bar is where edges are fine lines
translate = QCoreApplication.translate


class Legend(NamedTuple):
    """What the legend says. notes, sentences: the longest first, shorter ones after it."""

    scale: EdgeScale
    curves: bool  # edges have widths and dashes
    has_pictures: bool
    low: str
    high: str
    notes: tuple[str, ...]
    sentences: tuple[str, ...]


def legend_of(
    edges: ShownEdges, layout: LiveLayout, plane: Plane, style: NumberStyle, *, pictures: bool
) -> Legend:
    """Return the legend of a frame."""
    scale, curves = edges.scale, not layout.gaps[0].straight
    end = short_text(scale.limit, style)
    sentences = _sentences(edges, plane, style, pictures=pictures)
    return Legend(
        scale, curves, pictures, f"−{end}", f"+{end}", _notes(scale, curves=curves), sentences
    )


def paint_legend(
    painter: QPainter, area: QRectF, legend: Legend, thickest: float, theme: Theme, size: float
) -> None:
    """Paint the scale in the upper half of an area, and the longest sentence that fits below."""
    painter.setFont(sans(size))
    metrics = painter.fontMetrics()
    line, x = area.height() / 2, area.left()
    half = min(_LONGEST_HALF_PX, area.width() * 0.15) * size / 11.4
    bar = QPointF(x + metrics.horizontalAdvance(legend.low) + 8, area.top() + line / 2)
    _paint_bar(painter, bar, half, legend, min(thickest, line * 0.7), theme)

    def write(text: str, x: float, top: float) -> None:
        place = QRectF(x, top, area.right() - x, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    painter.setPen(theme.color("muted"))
    write(legend.low, x, area.top())
    x = bar.x() + 2 * half + 8
    write(legend.high, x, area.top())
    x += metrics.horizontalAdvance(legend.high) + 14
    room = area.right() - x
    note = next((n for n in legend.notes if metrics.horizontalAdvance(n) <= room), "")
    write(note, x, area.top())
    fitting = (s for s in legend.sentences if metrics.horizontalAdvance(s) <= area.width())
    shortest = metrics.elidedText(
        legend.sentences[-1], Qt.TextElideMode.ElideRight, int(area.width())
    )
    write(next(fitting, shortest), area.left(), area.top() + line)


def _sentences(
    edges: ShownEdges, plane: Plane, style: NumberStyle, *, pictures: bool
) -> tuple[str, ...]:
    shown, total = edges.n_shown, sum(len(levels) for levels in edges.levels)
    of_weights = edges.scale.shows is EdgesShow.WEIGHTS
    if shown < total:
        template = (
            translate("NetworkView", "edges: the strongest {shown} of {total} weights")
            if of_weights
            else translate(
                "NetworkView", "edges: the largest {shown} of {total} gradients of the batch"
            )
        )
        comma = style.decimal_comma
        lines = template.format(
            shown=count_text(shown, decimal_comma=comma),
            total=count_text(total, decimal_comma=comma),
        )
    else:
        lines = (
            translate("NetworkView", "edges: weights")
            if of_weights
            else translate("NetworkView", "edges: gradients of the batch")
        )
    if not pictures:
        return (lines,)
    if len(plane.directions) == 2:
        template = translate(
            "NetworkView", "{edges} · tiles: what each neuron answers over the plane"
        )
    else:
        template = translate("NetworkView", "{edges} · tiles: what each neuron answers over {name}")
    short = translate("NetworkView", "{edges} · tiles: the neurons' answers")
    return template.format(edges=lines, name=plane.names[0]), short.format(edges=lines), lines


def _notes(scale: EdgeScale, *, curves: bool) -> tuple[str, ...]:
    sign = (
        translate("NetworkView", "dashed: negative")
        if curves
        else translate("NetworkView", "broken: negative")
    )
    if scale.shows is EdgesShow.WEIGHTS:
        return translate("NetworkView", "{sign} · dots: biases").format(sign=sign), sign
    long = translate("NetworkView", "{sign} · dots: biases · logarithmic").format(sign=sign)
    return (
        long,
        translate("NetworkView", "{sign} · logarithmic").format(sign=sign),
        translate("NetworkView", "logarithmic"),
    )


def _paint_bar(
    painter: QPainter, start: QPointF, half: float, legend: Legend, thickest: float, theme: Theme
) -> None:
    """Draw a line as edges are: thick and strong at the ends, dashed where it is negative."""
    colors = QLinearGradient(start, start + QPointF(2 * half, 0))
    upper, lower = [], []
    for part in range(-_PARTS, _PARTS + 1):
        strength = round(abs(part) / _PARTS * (N_LEVELS - 1))
        level = strength + (N_LEVELS if part >= 0 else 0)
        share = (part + _PARTS) / (2 * _PARTS)
        colors.setColorAt(share, legend.scale.color(level, theme))
        width = legend.scale.width_px(level, thickest) if legend.curves else _FINE_PX
        upper.append(start + QPointF(2 * half * share, -width / 2))
        lower.append(start + QPointF(2 * half * share, width / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors)
    painter.drawPolygon(QPolygonF(upper + lower[::-1]))
    painter.setBrush(theme.color("canvas"))
    x = start.x() + half - DASH_PX - DASH_GAP_PX
    while legend.curves and x > start.x():
        painter.drawRect(QRectF(x, start.y() - thickest, DASH_GAP_PX, 2 * thickest))
        x -= DASH_PX + DASH_GAP_PX
    painter.setPen(QPen(theme.color("muted"), 1.0))
    painter.drawLine(start + QPointF(half, -4.0), start + QPointF(half, 4.0))
