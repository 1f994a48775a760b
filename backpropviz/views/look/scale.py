"""The one scale for signed numbers: from the negative color through neutral to the positive one.

Gradients span decades, so color and width follow a symmetric logarithm.
"""

import math

from PySide6.QtGui import QColor

from backpropviz.views.look.theme import Theme, blend

DECADES = 6  # below 10^-6 of the largest number everything looks neutral
_THINNEST_PX, _THICKEST_PX = 1.4, 7.0


class SignedScale:
    """Maps numbers from -limit to limit to colors and widths; limit is a power of ten."""

    def __init__(self, largest: float) -> None:
        usable = math.isfinite(largest) and largest > 0.0
        self.exponent = math.ceil(math.log10(largest) - 1e-9) if usable else 0
        self.exponent = min(max(self.exponent, -300), 300)
        self.limit = 10.0**self.exponent

    def position(self, value: float) -> float:
        """Return where a number lies, from -1 to 1; infinite numbers at the ends."""
        if math.isnan(value):
            return 0.0
        size = min(abs(value) / self.limit, 1.0) * 10.0**DECADES
        return math.copysign(math.log1p(size) / math.log1p(10.0**DECADES), value)

    def value(self, position: float) -> float:
        """Return the number at a position from -1 to 1."""
        size = math.expm1(abs(position) * math.log1p(10.0**DECADES)) / 10.0**DECADES
        return math.copysign(size * self.limit, position)

    def color(self, value: float, theme: Theme) -> QColor:
        """Return the color of a number."""
        position = self.position(value)
        strong = theme.color("positive" if position > 0 else "negative")
        return blend(strong, theme.color("neutral"), abs(position) ** 0.8)

    def width_px(self, value: float) -> float:
        """Return the width of a line that stands for a number."""
        return _THINNEST_PX + (_THICKEST_PX - _THINNEST_PX) * abs(self.position(value)) ** 1.5
