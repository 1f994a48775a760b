"""The picture of a matrix without numbers: a pixel for each cell, drawn as large as its cells."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

_PIXMAP = 2  # QInternal::PaintDeviceFlags: what the screen's picture is painted on
_LARGEST_PX = 1500.0


class Picture:
    """An image of the cells, and how it was drawn last. of: what it is a picture of."""

    def __init__(self, of: tuple[object, ...], image: QImage) -> None:
        self.of = of
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._scaled: QPixmap | None = None

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw it in an area; on the screen from a picture of the right size, which is kept."""
        device = painter.device()
        is_large = max(area.width(), area.height()) > _LARGEST_PX
        if device is None or device.devType() != _PIXMAP or is_large:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(area, self._image)
            painter.restore()
            return
        ratio = device.devicePixelRatioF()
        target = area.toAlignedRect()
        size = target.size() * ratio
        if self._scaled is None or self._scaled.size() != size:
            # Where it shrinks, a pixel is one of the numbers: a mixture of blue and orange is none.
            fast = Qt.TransformationMode.FastTransformation
            keep = Qt.AspectRatioMode.IgnoreAspectRatio
            scaled = self._image.scaled(size, keep, fast)
            self._scaled = QPixmap.fromImage(scaled)
            self._scaled.setDevicePixelRatio(ratio)
        painter.drawPixmap(target.topLeft(), self._scaled)
