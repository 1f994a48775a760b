"""The colors in which the elements of a graph's picture are painted; dimmed, if others are lit."""

from __future__ import annotations

from PySide6.QtGui import QColor

from backpropviz.engine.quantities import Quantity
from backpropviz.views.canvas.lights import dimmed, dimmed_color
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.look.theme import Theme


class Inks:
    """The theme for one element. is_dim: another one is lit, and this one is not."""

    __slots__ = ("_reading", "is_dim", "theme")

    def __init__(self, theme: Theme, reading: GraphReading, *, is_dim: bool = False) -> None:
        self.theme = dimmed(theme, False) if is_dim else theme
        self._reading = reading
        self.is_dim = is_dim

    def color(self, role: str) -> QColor:
        """Return the color of a role."""
        return self.theme.color(role)

    def sign(self, value: float) -> QColor:
        """Return the color of a number's sign."""
        if value == 0.0 or value != value:
            return self.theme.color("muted")
        return self.theme.text_color("positive" if value > 0 else "negative")

    def operand(self, quantity: Quantity | None) -> QColor | None:
        """Return the color that links a number with the formula; None if it is no operand."""
        found = None if quantity is None else self._reading.operands.get(quantity)
        if found is None or not self.is_dim:
            return found
        return dimmed_color(found, self.theme, False)
