"""Lights in the network's picture: what stands out while all else is dimmed."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cache, lru_cache

from PySide6.QtGui import QColor

from backpropviz.engine.quantities import OF_A_BIAS, OF_A_WEIGHT, Kind, Quantity
from backpropviz.views.look.theme import Theme, blend

# How much of its color is left to what is not lit; less where lines cover the ground.
_DIMMED, _DIMMED_IN_A_CROWD = 0.3, 0.16
_KEPT = ("name", "ground", "surface", "canvas", "on_color", "least_px", "is_dim", "least_contrast")

Place = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lights:
    """What is lit: units as (layer, unit), weights with their source as well; `loss`: J is.

    are_on: anything is lit, and so all else dimmed. Asked for every element in every frame.
    """

    are_on: bool
    weights: frozenset[Place]
    biases: frozenset[Place]
    units: frozenset[Place]
    loss: bool

    def glow(self, quantity: Quantity) -> bool:
        """Say whether what a number is of is lit: a weight, a bias, a unit or the loss."""
        return self.are_on and self._is_lit(quantity)

    def dim(self, quantity: Quantity) -> bool:
        """Say whether what a number is of is dimmed."""
        return self.are_on and not self._is_lit(quantity)

    def units_by_layer(self) -> dict[int, set[int]]:
        """Return the lit units of every layer that has some."""
        by_layer: dict[int, set[int]] = {}
        for layer, unit in self.units:
            by_layer.setdefault(layer, set()).add(unit)
        return by_layer

    def _is_lit(self, quantity: Quantity) -> bool:
        at = (quantity.layer, quantity.unit)
        if quantity.kind in OF_A_WEIGHT:
            return (*at, quantity.source) in self.weights
        if quantity.kind in OF_A_BIAS:
            return at in self.biases
        if quantity.kind in (Kind.LOSS, Kind.PENALTY, Kind.TARGET):
            return self.loss
        return at in self.units


@lru_cache(maxsize=4)
def lights_of(elements: frozenset[Quantity]) -> Lights:
    """Return the lights on elements of a network: weights, biases, units, inputs, the loss."""
    weights: set[Place] = set()
    biases: set[Place] = set()
    units: set[Place] = set()
    loss = False
    for each in elements:
        if each.kind in OF_A_WEIGHT:
            weights.add((each.layer, each.unit, each.source))
        elif each.kind in OF_A_BIAS:
            biases.add((each.layer, each.unit))
        elif each.kind is Kind.LOSS:
            loss = True
        else:
            units.add((each.layer, each.unit))
    lit = (frozenset(weights), frozenset(biases), frozenset(units))
    return Lights(bool(elements), *lit, loss)


@cache
def dimmed(theme: Theme, crowd: bool) -> Theme:
    """Return a theme for what is not lit: every color close to that of the canvas, and opaque."""
    colors = {
        field.name: dimmed_color(theme.color(field.name), theme, crowd).name()
        for field in fields(theme)
        if field.name not in _KEPT
    }
    return replace(theme, is_dim=True, **colors)  # type: ignore[arg-type]  # all are roles


def dimmed_color(color: QColor, theme: Theme, crowd: bool) -> QColor:
    """Return a color that belongs to what is not lit."""
    return blend(color, theme.color("canvas"), _DIMMED_IN_A_CROWD if crowd else _DIMMED)
