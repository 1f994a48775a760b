"""The mark of a proof: a tick, a cross or a question mark; shapes tell them apart, not colors."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from backpropviz.engine.checking.proof import Finding
from backpropviz.views.look.lettering import CENTER, font_of
from backpropviz.views.look.theme import Theme


def paint_mark(
    painter: QPainter, center: QPointF, radius: float, finding: Finding, theme: Theme
) -> None:
    """Paint ✓ in a ring, ✗ on a filled square, or ? in a dashed ring."""
    box = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
    pen = max(radius * 0.2, 1.0)
    is_wrong = finding is Finding.DISAGREES
    if is_wrong:
        painter.setPen(QPen(theme.color("surface"), pen))
        painter.setBrush(theme.color("ink"))
        painter.drawRoundedRect(box, radius * 0.35, radius * 0.35)
    else:
        outline = QPen(theme.color("ink" if finding is Finding.AGREES else "muted"), pen)
        if finding is not Finding.AGREES:
            outline.setDashPattern([1.6, 1.4])
        painter.setPen(outline)
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2))
    if finding not in (Finding.AGREES, Finding.DISAGREES):
        painter.setPen(theme.color("muted"))
        painter.setFont(font_of(max(round(radius * 1.35), 6), True))
        painter.drawText(box, CENTER, "?")
        return
    color = theme.color("surface" if is_wrong else "ink")
    stroke = QPen(color, max(radius * 0.26, 1.2))
    stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(stroke)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = 0.4 * radius
    if is_wrong:
        painter.drawLines(
            [
                QLineF(center + QPointF(-reach, -reach), center + QPointF(reach, reach)),
                QLineF(center + QPointF(-reach, reach), center + QPointF(reach, -reach)),
            ]
        )
        return
    start = center + QPointF(-1.1 * reach, 0.1 * reach)
    corner = center + QPointF(-0.3 * reach, 0.9 * reach)
    painter.drawPolyline([start, corner, center + QPointF(1.15 * reach, -0.85 * reach)])
