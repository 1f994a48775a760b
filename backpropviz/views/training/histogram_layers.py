"""What the histograms are of: each layer's weights, gradients or activations, and idle units."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from backpropviz.engine.activations import RANGES
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import run_layers
from backpropviz.session.moment import Moment
from backpropviz.views.panels.bars import stacked_shares
from backpropviz.views.panels.painting import SteadyLimit

BINS = 24  # an even number: 0 is an edge, so a bar has one sign
MOST_SAMPLES = 2000  # of the training samples; more are not told apart in a picture
NEGATIVE, POSITIVE, ZERO = range(3)  # from the bottom of a bar upward

# Beyond these a function is so flat that little of a gradient passes.
SIGMOID_FLAT = (0.01, 0.99)
TANH_FLAT = 0.98


class Kind(Enum):
    """What the values are."""

    WEIGHTS = "weights"
    GRADIENTS = "gradients"
    ACTIVATIONS = "activations"


@dataclass(frozen=True, slots=True)
class Idle:
    """How far a layer passes no gradient on, of `samples` training samples.

    saturated: the share of its answers in the flat parts of sigmoid or tanh; dead: how many of its
    ReLU units answer 0 to all samples. None where the layer's activation has no such thing.
    """

    saturated: float | None
    dead: int | None
    units: int
    samples: int


@dataclass(frozen=True, slots=True, eq=False)
class LayerSpread:
    """How the values of one layer are spread.

    counts: (3, BINS), how many are negative, positive and 0, from low to high; count: all of them,
    also those that are not finite and lie in no bin.
    """

    number: int
    activation: str
    units: int
    is_last: bool
    low: float
    high: float
    counts: Floats
    count: int
    idle: Idle | None

    @property
    def highest(self) -> float:
        """Return how many fill the height: the zeros, which are often most, only if all are 0."""
        signed = float(self.counts[:ZERO].sum(axis=0).max(initial=0.0))
        return signed or max(float(self.counts[ZERO].max(initial=0.0)), 1.0)

    @property
    def zeros(self) -> float:
        """Return the share of the values that are 0."""
        return float(self.counts[ZERO].sum()) / max(self.count, 1)

    def bin_edges(self, index: int) -> tuple[float, float]:
        """Return where a bin begins and ends."""
        width = (self.high - self.low) / BINS
        return self.low + index * width, self.low + (index + 1) * width


class LayerReader:
    """Reads the layers of one moment after the other, with ends of the axes that keep still."""

    def __init__(self) -> None:
        self._limits: dict[tuple[Kind, int, bool], SteadyLimit] = {}

    def forget(self) -> None:
        """Choose the ends of the axes anew."""
        self._limits.clear()

    def read(self, moment: Moment, kind: Kind) -> list[LayerSpread]:
        """Return how each layer's values are spread.

        Gradients are those of the batch at hand, activations those of the training samples.
        """
        network = moment.setup.problem.network
        a = activations_of(moment)
        spreads = []
        for index, layer in enumerate(network.layers):
            if kind is Kind.WEIGHTS:
                values = moment.parameters.weights[index]
            elif kind is Kind.GRADIENTS:
                values = moment.run.gradient.weights[index]
            else:
                values = a[index]
            flat = values.ravel()
            low, high = self._range(kind, index, layer.activation, flat)
            groups = np.where(flat == 0.0, ZERO, np.where(flat > 0.0, POSITIVE, NEGATIVE))
            shares = stacked_shares(flat, groups, 3, low, high, BINS)
            spreads.append(
                LayerSpread(
                    number=index + 1,
                    activation=layer.activation,
                    units=layer.units,
                    is_last=index == len(network.layers) - 1,
                    low=low,
                    high=high,
                    counts=np.round(shares * flat.size),
                    count=flat.size,
                    idle=idle_of(layer.activation, a[index]),
                )
            )
        return spreads

    def _range(
        self, kind: Kind, layer: int, activation: str, values: Floats
    ) -> tuple[float, float]:
        if kind is Kind.ACTIVATIONS and activation in RANGES:
            return RANGES[activation]
        finite = values[np.isfinite(values)]
        least, most = float(finite.min(initial=0.0)), float(finite.max(initial=0.0))
        if kind is Kind.ACTIVATIONS and least >= 0.0:
            return 0.0, self._limit(kind, layer, True).update(most)
        limit = self._limit(kind, layer, False).update(max(-least, most))
        return -limit, limit

    def _limit(self, kind: Kind, layer: int, from_zero: bool) -> SteadyLimit:
        return self._limits.setdefault((kind, layer, from_zero), SteadyLimit())


def activations_of(moment: Moment) -> tuple[Floats, ...]:
    """Return a (N, units) of each layer, for the training samples or an even choice of them."""
    inputs = moment.setup.problem.inputs
    if len(inputs) > MOST_SAMPLES:
        inputs = inputs[np.linspace(0, len(inputs) - 1, MOST_SAMPLES).astype(np.intp)]
    return run_layers(moment.setup.problem.network, moment.parameters, inputs)


def idle_of(activation: str, a: Floats) -> Idle | None:
    """Return how far a layer with the answers a (N, units) passes no gradient on."""
    samples, units = a.shape
    if activation == "sigmoid":
        flat = (a < SIGMOID_FLAT[0]) | (a > SIGMOID_FLAT[1])
    elif activation == "tanh":
        flat = np.abs(a) > TANH_FLAT
    elif activation == "relu":
        return Idle(None, int(np.count_nonzero(np.all(a == 0.0, axis=0))), units, samples)
    else:
        return None
    return Idle(float(np.mean(flat)), None, units, samples)
