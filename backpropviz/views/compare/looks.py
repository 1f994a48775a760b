"""How each of the runs is told from the others: a color and a pattern of dashes of its own."""

from typing import NamedTuple

from PySide6.QtCore import QLineF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.views.look.theme import Theme

_SMALLEST_PX = 10.5  # of all that is painted on the page, at scale 1


def painted_scale(theme: Theme, scale: float) -> float:
    """Return the scale of pictures: the page's, or that at which their type is large enough."""
    return max(scale, theme.least_px / _SMALLEST_PX)


class LaneLook(NamedTuple):
    """role: of its color, which no class of two has; dashes: in pixels, none of a solid line."""

    role: str
    dashes: tuple[float, ...]


LOOKS = (
    LaneLook("ink", ()),
    LaneLook("third_operand", (8.0, 3.0)),
    LaneLook("second_operand", (2.0, 2.5)),
    LaneLook("loss", (9.0, 3.0, 2.0, 3.0)),
)


class LaneSwatch(QWidget):
    """Shows a piece of the line that a run has in the plot."""

    def __init__(self, look: LaneLook, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._theme, self._scale = look, theme, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, painted_scale(theme, scale)
        self.updateGeometry()
        self.update()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        width = 3.0 * self._scale
        pen = QPen(self._theme.color(self._look.role), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._look.dashes:
            pen.setDashPattern([dash * self._scale / width for dash in self._look.dashes])
        middle = self.height() / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            painter.drawLine(QLineF(0, middle, self.width(), middle))

    def sizeHint(self) -> QSize:
        return QSize(round(30 * self._scale), round(14 * self._scale))
