"""The layer whose activation is asked about, and which of its numbers may be seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.activations import ACTIVATIONS, softmax
from backpropviz.engine.arrays import Floats
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session

Seen = NDArray[np.bool_]

_OF_THE_OUTPUT = frozenset({Kind.TARGET, Kind.LOSS, Kind.PENALTY})


@dataclass(frozen=True, slots=True, eq=False)
class LayerNow:
    """A layer at the cursor, for the sample that is followed; its units count from 0.

    layer: from 1; unit: the one that is asked about; z: (units,); z_seen, a_seen, slope_seen: which
    of the numbers are computed, and not to be predicted by somebody.
    """

    layer: int
    unit: int
    sample: int
    activation: str
    z: Floats
    z_seen: Seen
    a_seen: Seen
    slope_seen: Seen

    @property
    def n_units(self) -> int:
        """Return how many units the layer has."""
        return len(self.z)

    def quantity(self, kind: Kind, unit: int | None = None) -> Quantity:
        """Return the identity of a number of a unit: of the one asked about, if none is given."""
        return Quantity(kind, self.layer, self.unit if unit is None else unit, sample=self.sample)

    def answers(self, activation: str) -> Floats:
        """Return (units,) of f(z) for an activation; nan where that may not be seen."""
        seen = self.seen_with(activation)
        if activation == "softmax":
            return softmax(self.z) if seen.all() else np.full(self.n_units, np.nan)
        return np.where(seen, _quietly(activation, self.z), np.nan)

    def slopes(self, activation: str) -> Floats:
        """Return (units,) of f′(z), of a softmax ∂a/∂z; nan where that may not be seen."""
        seen = self.seen_with(activation)
        if activation == self.activation:
            seen = seen & self.slope_seen
        if activation == "softmax":
            shares = self.answers(activation)
            return np.where(seen, shares * (1.0 - shares), np.nan)
        slope = ACTIVATIONS[activation].slope
        assert slope is not None
        with np.errstate(all="ignore"):
            return np.where(seen, slope(self.z), np.nan)

    def seen_with(self, activation: str) -> Seen:
        """Say of which units f(z) may be seen: of another function than the layer's all with z."""
        return self.a_seen & self.z_seen if activation == self.activation else self.z_seen


def layer_now(session: Session, before: LayerNow | None) -> LayerNow:
    """Return the layer that the session's subject belongs to; before: what was shown until now."""
    trace, layers = session.network_trace, session.network_trace.network.layers
    subject, asked = session.network_subject, session.prediction.asked
    if session.selection is None and asked is not None:
        subject = asked.quantity
    layer, unit = 1, 0
    if before is not None and before.layer <= len(layers):
        layer, unit = before.layer, before.unit
    if subject is not None:
        asked_layer = _layer_of(subject, len(layers))
        if asked_layer is not None:
            unit = unit if asked_layer == layer else 0
            layer = asked_layer
            if subject.layer == layer or subject.kind is Kind.TARGET:
                unit = subject.unit
    unit = min(unit, layers[layer - 1].units - 1)
    known = [_seen(session, kind, layer) for kind in (Kind.Z, Kind.A)]
    # The slope at z is a factor of dJ/dz: whoever is to say that one is not to read it off.
    asks = [
        not session.hides(Quantity(Kind.D_Z, layer, each, sample=trace.of_sample))
        for each in range(layers[layer - 1].units)
    ]
    return LayerNow(
        layer=layer,
        unit=unit,
        sample=trace.sample,
        activation=layers[layer - 1].activation,
        z=trace.run.z[layer - 1][trace.sample],
        z_seen=known[0] & np.isfinite(trace.run.z[layer - 1][trace.sample]),
        a_seen=known[1],
        slope_seen=np.array(asks),
    )


def _layer_of(subject: Quantity, n_layers: int) -> int | None:
    """Return the layer a number belongs to; None for what belongs to none."""
    if subject.kind in _OF_THE_OUTPUT:
        return n_layers
    if subject.kind in (Kind.INPUT, Kind.D_INPUT):
        return 1
    return subject.layer if 1 <= subject.layer <= n_layers else None


def _seen(session: Session, kind: Kind, layer: int) -> Seen:
    trace = session.network_trace
    units = trace.network.layers[layer - 1].units
    each = (Quantity(kind, layer, unit, sample=trace.sample) for unit in range(units))
    return np.array([trace.is_known(q, session.cursor) and not session.hides(q) for q in each])


def _quietly(activation: str, z: Floats) -> Floats:
    with np.errstate(all="ignore"):
        return ACTIVATIONS[activation].value(z)
