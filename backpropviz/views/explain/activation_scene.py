"""What the large picture of an activation shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.quantities import Kind
from backpropviz.export.formula.function_names import function_name
from backpropviz.export.local_sentences import SATURATED
from backpropviz.export.numbers import number_text
from backpropviz.session.session import Session
from backpropviz.views.explain.activation_curve import Range, range_of
from backpropviz.views.explain.activation_layer import LayerNow


@dataclass(frozen=True, slots=True, eq=False)
class ActivationScene:
    """An activation, and the units of a layer on it.

    activation: the one that is shown, the layer's own or another; names: of the units; z_range:
    what of the curve is shown; values, slopes: (units,) f(z) and f′(z), nan where not to be seen.
    """

    session: Session
    layer: LayerNow
    activation: str
    names: tuple[str, ...]
    z_range: Range
    values: Floats
    slopes: Floats

    @property
    def is_own(self) -> bool:
        """Say whether it is the activation that the layer has."""
        return self.activation == self.layer.activation

    @property
    def symbol(self) -> str:
        """Return how the function is written, such as σ."""
        return function_name(self.activation).text

    @property
    def slope_symbol(self) -> str:
        """Return how its derivative is written, such as σ′."""
        return function_name(self.activation, slope=True).text

    @property
    def n_saturated(self) -> int | None:
        """Return how many units are saturated; None while a slope is not to be seen."""
        if np.isnan(self.slopes).any():
            return None
        return int((np.abs(self.slopes) < SATURATED).sum())

    def z_name(self, unit: int) -> str:
        """Return the symbol of a unit's z."""
        return self.session.notation.text(self.layer.quantity(Kind.Z, unit))

    def z_text(self, unit: int) -> str:
        """Return a unit's z, or a question mark."""
        seen = bool(self.layer.z_seen[unit])
        return self._text(float(self.layer.z[unit]) if seen else np.nan)

    def value_text(self, unit: int) -> str:
        """Return f(z) of a unit, or a question mark."""
        return self._text(float(self.values[unit]))

    def slope_text(self, unit: int) -> str:
        """Return f′(z) of a unit, or a question mark."""
        return self._text(float(self.slopes[unit]))

    def is_same(self, other: ActivationScene | None) -> bool:
        """Say whether another scene looks the same."""
        if other is None:
            return False
        mine, its = self.layer, other.layer
        return (
            (mine.layer, mine.unit, self.activation, self.names, self.z_range)
            == (its.layer, its.unit, other.activation, other.names, other.z_range)
            and mine.activation == its.activation
            and np.array_equal(mine.z_seen, its.z_seen)
            and np.array_equal(mine.z, its.z, equal_nan=True)
            and np.array_equal(self.values, other.values, equal_nan=True)
            and np.array_equal(self.slopes, other.slopes, equal_nan=True)
        )

    def _text(self, value: float) -> str:
        return "?" if np.isnan(value) else number_text(value, self.session.style)


def scene_of(session: Session, layer: LayerNow, activation: str) -> ActivationScene:
    """Return the scene of an activation for a layer as it is now."""
    # The range does not change from step to step, unless that would give numbers away.
    may_show = layer.z_seen if session.prediction.is_on else np.isfinite(layer.z)
    notation = session.notation
    return ActivationScene(
        session=session,
        layer=layer,
        activation=activation,
        names=tuple(notation.text(layer.quantity(Kind.A, unit)) for unit in range(layer.n_units)),
        z_range=range_of(layer.z[may_show]),
        values=layer.answers(activation),
        slopes=layer.slopes(activation),
    )
