"""How large things are on a wall: type that the last row reads, at a scale of its own."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QSize

SMALLEST_TYPE = 0.022  # of the screen's height
OWN_SCALES = (0.8, 0.9, 1.0, 1.15, 1.3)  # beyond, a network has no room for its numbers
_DESIGNED_FOR = QSize(1440, 900)  # where the scale is 1
_LARGER = 1.2  # than in the window
_SMALLEST_IN_PANELS = 10.5  # pixels at scale 1


@dataclass(frozen=True, slots=True)
class Projection:
    """A screen, and how large things are wanted there: 1 as usual, one of OWN_SCALES."""

    screen: QSize
    own_scale: float = 1.0

    @property
    def least_px(self) -> int:
        """Return the size of the smallest type; things wanted smaller do not make it smaller."""
        return ceil(SMALLEST_TYPE * self.screen.height() * max(self.own_scale, 1.0))

    @property
    def scale(self) -> float:
        """Return the scale of the views."""
        wide = self.screen.width() / _DESIGNED_FOR.width()
        high = self.screen.height() / _DESIGNED_FOR.height()
        return min(wide, high) * _LARGER * self.own_scale

    @property
    def panel_scale(self) -> float:
        """Return the scale of the panels: that at which their smallest type is large enough."""
        return max(self.scale, self.least_px / _SMALLEST_IN_PANELS)

    def resized(self, change: int) -> Projection:
        """Return it larger or smaller by so many steps; 0: as usual."""
        if not change:
            return Projection(self.screen)
        nearest = min(range(len(OWN_SCALES)), key=lambda i: abs(OWN_SCALES[i] - self.own_scale))
        return Projection(
            self.screen, OWN_SCALES[min(max(nearest + change, 0), len(OWN_SCALES) - 1)]
        )
