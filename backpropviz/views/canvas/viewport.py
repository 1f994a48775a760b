"""What is seen of a picture: how large, how far zoomed in and dragged, in which look."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize

from backpropviz.views.look.theme import Theme


@dataclass(frozen=True, slots=True, eq=False)
class Viewport:
    """What is seen of a picture: how large, how far zoomed in and dragged, in which look."""

    size: QSize
    zoom: float
    pan: QPointF
    theme: Theme
    scale: float  # of type: 1 at 1440×900
    ratio: float = 1.0  # pixels of the screen to a pixel

    def is_same(self, other: "Viewport") -> bool:
        """Say whether both show the same place in the same look."""
        return self._key == other._key

    def zoomed(self, area: QRectF) -> QRectF:
        """Return where an area lies once it is zoomed and dragged."""
        zoomed = QRectF(0, 0, area.width() * self.zoom, area.height() * self.zoom)
        zoomed.moveCenter(area.center() + self.pan)
        return zoomed

    @property
    def _key(self) -> tuple[object, ...]:
        place = (self.size.width(), self.size.height(), self.pan.x(), self.pan.y(), self.zoom)
        return (*place, self.theme, self.scale, self.ratio)
