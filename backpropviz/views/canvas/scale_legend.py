"""The legend of the one scale for signed numbers: which color and width a number has."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QLinearGradient, QPainter, QPolygonF

from backpropviz.export.numbers import SUPERSCRIPTS
from backpropviz.views.look.scale import SignedScale
from backpropviz.views.look.theme import Theme, sans


def paint_scale_legend(
    painter: QPainter, scale: SignedScale, title: str, theme: Theme, area: QRectF, size: float
) -> None:
    """Draw a scale under its title: color, width and the numbers that go with them."""
    painter.setFont(sans(size))
    painter.setPen(theme.color("muted"))
    metrics = painter.fontMetrics()
    painter.drawText(QPointF(area.left(), area.top() + metrics.ascent()), title)
    top = area.top() + metrics.height() + size * 0.35
    bar = QRectF(area.left(), top, area.width(), size * 0.75)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for i in range(33):
        position = i / 16 - 1
        gradient.setColorAt(i / 32, scale.color(scale.value(position), theme))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    # The bar is as thick as the lines are: thin in the middle.
    middle, half = bar.center().y(), bar.height() / 2
    upper, lower = [], []
    for i in range(33):
        x = bar.left() + bar.width() * i / 32
        thickness = half * (0.25 + 0.75 * abs(i / 16 - 1) ** 1.5)
        upper.append(QPointF(x, middle - thickness))
        lower.append(QPointF(x, middle + thickness))
    painter.drawPolygon(QPolygonF(upper + lower[::-1]))
    painter.setPen(theme.color("muted"))
    for exponent, sign in ((0, -1), (-3, -1), (None, 0), (-3, 1), (0, 1)):
        value = 0.0 if exponent is None else sign * 10.0 ** (scale.exponent + exponent)
        x = bar.left() + bar.width() * (scale.position(value) + 1) / 2
        text = "0" if exponent is None else _power(scale.exponent + exponent, sign)
        if exponent and _touches_end(metrics, text, scale.exponent, abs(x - bar.center().x()), bar):
            continue
        half = metrics.horizontalAdvance(text) / 2 + 4
        box = QRectF(x - half, bar.bottom() + 2, 2 * half, metrics.height())
        if sign < 0 and exponent == 0:
            box.moveLeft(bar.left())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)
        elif sign > 0 and exponent == 0:
            box.moveRight(bar.right())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, text)
        else:
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)


def _touches_end(
    metrics: QFontMetrics, text: str, exponent: int, from_middle: float, bar: QRectF
) -> bool:
    """Say whether a number between would stand on the one at the end."""
    reach = from_middle + metrics.horizontalAdvance(text) / 2
    end = bar.width() / 2 - metrics.horizontalAdvance(_power(exponent, 1))
    return reach + 0.3 * metrics.height() > end


def _power(exponent: int, sign: int) -> str:
    mark = "−" if sign < 0 else "+"
    if exponent == 0:
        return f"{mark}1"
    if exponent == 1:
        return f"{mark}10"
    return f"{mark}10{str(exponent).translate(SUPERSCRIPTS)}"
