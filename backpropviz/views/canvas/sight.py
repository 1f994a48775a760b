"""How far a picture is zoomed in, and where it is dragged to."""

from PySide6.QtCore import QPointF, QRectF

ZOOM_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.4, 8.0


class Sight:
    """What is seen of a picture. zoom: 1 where all of it is; pan: from the middle, in pixels."""

    def __init__(self) -> None:
        self.zoom = 1.0
        self.pan = QPointF()

    def fit(self) -> None:
        """See the whole picture."""
        self.zoom, self.pan = 1.0, QPointF()

    def zoom_by(self, factor: float, offset: QPointF) -> None:
        """See it larger or smaller; the point at an offset from the middle stays in its place."""
        zoom = min(max(self.zoom * factor, _LEAST_ZOOM), _MOST_ZOOM)
        self.pan = (self.pan - offset) * (zoom / self.zoom) + offset
        self.zoom = zoom

    def bring_into(self, seen: QRectF, box: QRectF) -> QPointF:
        """Drag the picture until a box of it lies within a place; return how far it was dragged."""
        if self.zoom <= 1.0:  # all of it is seen already, to its very edge
            return QPointF()
        right = max(seen.left() - box.left(), 0.0) + min(seen.right() - box.right(), 0.0)
        down = max(seen.top() - box.top(), 0.0) + min(seen.bottom() - box.bottom(), 0.0)
        self.pan += QPointF(right, down)
        return QPointF(right, down)
