"""What stands in the network's picture for a number that somebody is to predict."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from backpropviz.engine.quantities import Kind
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.look.theme import Theme
from backpropviz.views.network.scene import Label, Scene, chip_size

_OF_PARAMETERS = (Kind.D_WEIGHT, Kind.D_BIAS)


def asked_text(scene: Scene, reading: Reading, label: Label) -> str:
    """Return what stands at a label while its number is asked, "" if it is not.

    It is asked where it is what the step is about, and yet not computed.
    """
    later, quantity = label.later, label.quantity
    if later in reading.current and later is not None:
        return "" if scene.is_known(later, reading.cursor) else f"{label.text} → ?"
    asked = {quantity}
    if quantity.kind in _OF_PARAMETERS:  # the sample's own share of it stands here, too
        asked.add(quantity._replace(sample=scene.trace.of_sample))
    if asked.isdisjoint(reading.current) or scene.is_known(quantity, reading.cursor):
        return ""
    name, _, _number = label.text.rpartition(" ")
    return f"{name} ?" if name else "?"


def paint_asked(
    painter: QPainter, scene: Scene, reading: Reading, theme: Theme, label: Label
) -> bool:
    """Paint a question mark where a number will stand that is asked; False: it is not asked."""
    text = asked_text(scene, reading, label)
    if not text:
        return False
    size = chip_size(scene.label_font, text)
    box = QRectF(label.box.center() - QPointF(size.width(), size.height()) / 2, size)
    painter.setPen(QPen(theme.color("first_operand"), 1.6))
    painter.setBrush(theme.color("glow"))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(theme.color("ink"))
    painter.setFont(scene.label_font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return True
