"""What a network is painted with: lines, numbers and chips, dimmed where other things are lit."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from backpropviz.engine.quantities import Quantity
from backpropviz.views.canvas.lights import dimmed, dimmed_color
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.look.theme import Theme, blend
from backpropviz.views.network.scene import Scene, chip_size


class Brush:
    """Paints the parts of one picture; theme: the colors of what it stands for just now."""

    def __init__(self, painter: QPainter, scene: Scene, reading: Reading, theme: Theme) -> None:
        self.painter = painter
        self.scene = scene
        self.reading = reading
        self.lights = reading.lights
        self.theme = self.lit_theme = theme

    def stand_for(self, quantity: Quantity) -> None:
        """Paint what a number is of from now on: in dimmed colors if other things are lit."""
        self.theme = self.lit_theme
        if self.lights.dim(quantity):
            self.theme = dimmed(self.lit_theme, self.scene.is_dense)

    @property
    def _is_dim(self) -> bool:
        return self.theme is not self.lit_theme

    def known(self, quantity: Quantity) -> bool:
        """Say whether a number is computed already."""
        return self.scene.is_known(quantity, self.reading.cursor)

    def operand_color(self, *quantities: Quantity) -> QColor | None:
        """Return the color of the first of some numbers that the step uses, if any."""
        for quantity in quantities:
            if quantity in self.reading.operands:
                return self.shade(self.reading.operands[quantity])
        return None

    def shade(self, color: QColor) -> QColor:
        """Return a color as dim as all of what is painted now."""
        return dimmed_color(color, self.theme, self.scene.is_dense) if self._is_dim else color

    def sign_color(self, value: float) -> QColor:
        """Return the color of a number's sign."""
        if value == 0.0:
            return self.theme.color("muted")
        return self.theme.text_color("positive" if value > 0 else "negative")

    def line(
        self, line: QLineF, color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> None:
        """Draw a line, as thick as the picture is large."""
        pen = QPen(color, width * self.scene.thickness, style, Qt.PenCapStyle.FlatCap)
        if style is Qt.PenStyle.DashLine:
            pen.setDashPattern([4.0, 3.0])
        self.painter.setPen(pen)
        self.painter.drawLine(line)

    def text(self, box: QRectF, text: str, font: QFont, role: str) -> None:
        """Write in the middle of a box."""
        self.painter.setPen(self.theme.color(role))
        self.painter.setFont(font)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def plain(self, box: QRectF, text: str, quantity: Quantity) -> None:
        """Write a number on the ground's color, so that no line runs through a digit."""
        linked = self.operand_color(quantity)
        current = quantity in self.reading.current or quantity == self.reading.selection
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color("selection" if current else "canvas"))
        if linked is not None:
            self.painter.setPen(QPen(linked, 1.6))
        size = chip_size(self.scene.label_font, text)
        fitted = QRectF(0, 0, min(size.width(), box.width()), box.height())
        fitted.moveCenter(box.center())
        self.painter.drawRoundedRect(fitted, 5, 5)
        self.painter.setPen(linked or self.theme.color("ink" if current else "muted"))
        self.painter.setFont(self.scene.label_font)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def chip(
        self,
        box: QRectF,
        text: str,
        quantity: Quantity,
        color: QColor,
        text_color: QColor | None = None,
    ) -> None:
        """Paint a number on an outlined chip; filled while its number is the one being computed."""
        if quantity in self.reading.current or quantity == self.reading.selection:
            self.filled_chip(box, text, color)
            return
        linked = self.operand_color(quantity)
        self.painter.setPen(QPen(linked or color, 2.0 if linked else 1.2))
        self.painter.setBrush(self.theme.color("canvas"))
        self.painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        self.painter.setPen(linked or text_color or color)
        self.painter.setFont(self.scene.label_font)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def filled_chip(self, box: QRectF, text: str, color: QColor) -> None:
        """Paint a number on a chip of its color."""
        self.painter.setPen(QPen(self.theme.color("canvas"), 1.5))
        self.painter.setBrush(color)
        self.painter.drawRoundedRect(box, 5, 5)
        text_color = self.theme.text_on(color)
        self.painter.setPen(blend(text_color, color, 0.35) if self._is_dim else text_color)
        self.painter.setFont(self.scene.label_font)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def new_value(self, box: QRectF, text: str, quantity: Quantity) -> None:
        """Paint an updated parameter."""
        self.chip(box, text, quantity, self.theme.color("update"), self.theme.color("ink"))
