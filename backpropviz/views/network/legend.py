"""The frame of the network picture: the names of the layers above, the scale of colors below."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from backpropviz.views.canvas.scale_legend import paint_scale_legend
from backpropviz.views.controls.activation_names import activation_name
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.network.scene import Scene

translate = QCoreApplication.translate


def layer_names(scene: Scene) -> list[str]:
    """Return the name of every column: input, hidden · sigmoid, output · tanh."""
    layers = scene.trace.network.layers
    names = [translate("NetworkView", "input")]
    for number, layer in enumerate(layers, start=1):
        if number == len(layers):
            role = translate("NetworkView", "output")
        else:
            role = translate("NetworkView", "hidden")
        names.append(f"{role} · {activation_name(layer.activation)}")
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
        spill = 0.0 if theme.least_px else 0.25
        if metrics.horizontalAdvance(name) > room * (1.0 + spill) and " · " in name:
            name = name.split(" · ")[1]
        most = room if theme.least_px else room * 1.6  # into the room of names that are shorter
        text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(max(most, 40)))
        half = max(metrics.horizontalAdvance(text) / 2 + 4, 200.0)
        box = QRectF(x - half, top, 2 * half, metrics.height() + 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)


def paint_legend(painter: QPainter, scene: Scene, theme: Theme, area: QRectF, size: float) -> None:
    """Draw the scale of the gradients: color, width and the numbers that go with them."""
    title = translate("NetworkView", "gradient: color and width, logarithmic")
    paint_scale_legend(painter, scene.scale, title, theme, area, size)
