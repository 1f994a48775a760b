"""The frame of the network picture: the names of the layers above, the scale of colors below."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QLinearGradient, QPainter, QPolygonF

from backpropviz.export.numbers import SUPERSCRIPTS
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.network.scene import Scene

translate = QCoreApplication.translate


def layer_names(scene: Scene) -> list[str]:
    """Return the name of every column: input, hidden · sigmoid, output · sigmoid."""
    layers = scene.trace.network.layers
    names = [translate("NetworkView", "input")]
    for number, layer in enumerate(layers, start=1):
        if number == len(layers):
            role = translate("NetworkView", "output")
        else:
            role = translate("NetworkView", "hidden")
        names.append(f"{role} · {layer.activation.replace('_', ' ')}")
    names.append(translate("NetworkView", "loss"))
    return names


def paint_layer_names(
    painter: QPainter, scene: Scene, theme: Theme, top: float, size: float
) -> None:
    """Write the columns' names, shorter where there is no room."""
    painter.setPen(theme.color("muted"))
    painter.setFont(sans(size, QFont.Weight.Medium))
    places = [column.x for column in scene.layout.columns] + [scene.layout.loss.x()]
    names = layer_names(scene)
    metrics = painter.fontMetrics()
    for index, (x, name) in enumerate(zip(places, names, strict=True)):
        left = places[index - 1] if index else x - scene.layout.column_gap
        right = places[index + 1] if index + 1 < len(places) else x + (x - left)
        room = min(x - left, right - x) - 8
        if metrics.horizontalAdvance(name) > room * 1.25 and " · " in name:
            name = name.split(" · ")[1]
        text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(max(room * 1.6, 40)))
        box = QRectF(x - 200, top, 400, metrics.height() + 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)


def paint_legend(painter: QPainter, scene: Scene, theme: Theme, area: QRectF, size: float) -> None:
    """Draw the scale of the gradients: color, width and the numbers that go with them."""
    scale = scene.scale
    painter.setFont(sans(size))
    painter.setPen(theme.color("muted"))
    title = translate("NetworkView", "gradient: color and width, logarithmic")
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
        box = QRectF(x - 40, bar.bottom() + 2, 80, metrics.height())
        if sign < 0 and exponent == 0:
            box.moveLeft(bar.left())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)
        elif sign > 0 and exponent == 0:
            box.moveRight(bar.right())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, text)
        else:
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)


def _power(exponent: int, sign: int) -> str:
    mark = "−" if sign < 0 else "+"
    if exponent == 0:
        return f"{mark}1"
    if exponent == 1:
        return f"{mark}10"
    return f"{mark}10{str(exponent).translate(SUPERSCRIPTS)}"
