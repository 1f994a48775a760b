"""How the main window looks: its theme, and how large type and spacing are in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QApplication, QWidget

from backpropviz.views.look.theme import Theme, apply_theme, projected
from backpropviz.views.look.wishes import SMALLEST_TYPE_PX, Wishes, system_wishes

if TYPE_CHECKING:
    from backpropviz.views.projector.projection import Projection

DESIGNED_FOR = QSize(1440, 900)  # where the scale is 1
_SCALES = (0.88, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)


class WindowLook(QObject):
    """Follows what a person chooses, what the system wishes, and the wall a window may be on.

    theme: the one that is chosen; scale: of type and spacing, 1 in a window of DESIGNED_FOR.
    """

    changed = Signal()
    scaled = Signal()  # after that: otherwise than by the window's size

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._wishes = system_wishes()
        self._projection: Projection | None = None
        self.theme = theme
        self.scale = self._fitting_scale()

    @property
    def seen(self) -> Theme:
        """Return the theme as it is seen: with stronger inks on a wall, or where one wishes."""
        if self._projection is not None:
            return projected(self.theme, self._projection.least_px)
        return self._wishes.look(self.theme)

    @property
    def panel_scale(self) -> float:
        """Return the scale of the panels, where all is as large as their type; they can scroll."""
        if self._projection is not None:
            return self._projection.panel_scale
        return max(self.scale, self.seen.least_px / SMALLEST_TYPE_PX)

    def set_theme(self, theme: Theme) -> None:
        """Change the colors of everything."""
        self.theme = theme
        self.changed.emit()

    def set_wishes(self, wishes: Wishes) -> None:
        """Change how large text is, and how strong its contrast."""
        self._wishes = wishes
        self._change()
        self.scaled.emit()

    def set_projection(self, projection: Projection | None) -> None:
        """Draw everything as large as on a wall, or again as the window's size asks for."""
        self._projection = projection
        self._change()
        self.scaled.emit()

    def fit(self) -> None:
        """Let type and spacing grow with the window, in steps, so that it reads from far away."""
        if self._fitting_scale() != self.scale:
            self._change()

    def apply(self) -> None:
        """Give the application the look."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self.seen, self.scale)

    def _change(self) -> None:
        self.scale = self._fitting_scale()
        self.changed.emit()

    def _fitting_scale(self) -> float:
        if self._projection is not None:
            return self._projection.scale
        size = self._window.size()
        return self._wishes.scale(usual_scale(size), size)


def usual_scale(size: QSize) -> float:
    """Return the scale of type and spacing that fits a window, or a picture, of some size."""
    ratio = min(size.width() / DESIGNED_FOR.width(), size.height() / DESIGNED_FOR.height())
    return max((scale for scale in _SCALES if scale <= ratio * 1.01), default=_SCALES[0])
