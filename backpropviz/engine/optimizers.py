"""Optimizers, line by line as PyTorch defines them; the formulas serve arrays and floats alike."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats


@dataclass(frozen=True, slots=True)
class Hyperparameters:
    """The settings of the optimizers; each optimizer ignores those it does not have.

    None stands for PyTorch's default of that optimizer: `eps` 1e-8, adagrad's 1e-10;
    `weight_decay` 0, adamw's 0.01. Raises ValueError for a setting out of range.
    """

    learning_rate: float
    momentum: float = 0.0
    nesterov: bool = False
    betas: tuple[float, float] = (0.9, 0.999)
    eps: float | None = None
    alpha: float = 0.99
    weight_decay: float | None = None

    def __post_init__(self) -> None:
        for name in ("learning_rate", "momentum", "alpha", "weight_decay"):
            value: float | None = getattr(self, name)
            if value is not None and not 0 <= value < math.inf:
                raise ValueError(f"expected {name} to be 0 or more, got {value}")
        # PyTorch allows eps = 0, and then divides 0 by 0 for a parameter without gradient.
        if self.eps is not None and not 0 < self.eps < math.inf:
            raise ValueError(f"expected eps to be more than 0, got {self.eps}")
        if not all(0 <= beta < 1 for beta in self.betas):
            raise ValueError(f"expected betas from 0 to below 1, got {self.betas}")


class UpdateLine(NamedTuple):
    """One line of an update: the new value of `name`, computed from the operands' values.

    Names: "w" parameter, "g" its gradient, "v" momentum buffer, "m" and "s" running mean or sum of
    the gradient and of its square, "t" the number of the update from 1, "lr" the learning rate.
    Among the operands a line's own name means its value before the line.
    """

    name: str
    operands: tuple[str, ...]
    compute: Callable[..., Floats]


@dataclass(frozen=True, slots=True)
class Optimizer:
    """An optimizer: its name, its settings with the defaults filled in, and its lines in order."""

    name: str
    hyperparameters: Hyperparameters
    lines: tuple[UpdateLine, ...]

    @property
    def state_names(self) -> tuple[str, ...]:
        """Return the names of what is carried over to the next update, in the lines' order."""
        return tuple(line.name for line in self.lines if line.name not in ("g", "w"))


@dataclass(frozen=True, slots=True, eq=False)
class OptimizerState:
    """What an optimizer remembers after `count` updates: a flat array for each state name."""

    count: int
    slots: Mapping[str, Floats]


class Update(NamedTuple):
    """One update of all parameters; `values` has the result of each line, the last of them "w"."""

    before: Floats
    gradient: Floats
    values: Mapping[str, Floats]
    state_before: OptimizerState
    state_after: OptimizerState


def make_optimizer(name: str, hyperparameters: Hyperparameters) -> Optimizer:
    """Return an optimizer by its name in OPTIMIZERS.

    Raises ValueError for an unknown name, and for sgd with nesterov but no momentum.
    """
    if name not in _LINES:
        raise ValueError(f"expected one of {', '.join(OPTIMIZERS)}, got {name!r}")
    filled = replace(
        hyperparameters,
        eps=(1e-10 if name == "adagrad" else 1e-8)
        if hyperparameters.eps is None
        else hyperparameters.eps,
        weight_decay=(0.01 if name == "adamw" else 0.0)
        if hyperparameters.weight_decay is None
        else hyperparameters.weight_decay,
    )
    return Optimizer(name, filled, _LINES[name](filled))


def initial_state(optimizer: Optimizer, size: int) -> OptimizerState:
    """Return the state before the first update of `size` parameters: zeros."""
    return OptimizerState(0, {name: np.zeros(size) for name in optimizer.state_names})


def update(optimizer: Optimizer, w: Floats, g: Floats, state: OptimizerState) -> Update:
    """Return one update of the parameters w by the gradient g, all flat arrays of one size.

    Nothing is changed in place. What overflows becomes inf or nan without a warning.
    """
    t = state.count + 1
    values: dict[str, Floats | float] = {
        **state.slots,
        "w": w,
        "g": g,
        "t": t,
        "lr": optimizer.hyperparameters.learning_rate,
    }
    computed: dict[str, Floats] = {}
    for line in optimizer.lines:
        computed[line.name] = line.compute(*(values[operand] for operand in line.operands))
        values[line.name] = computed[line.name]
    slots = {name: computed[name] for name in optimizer.state_names}
    return Update(w, g, computed, state, OptimizerState(t, slots))


def _line(name: str, operands: str, compute: Callable[..., Floats]) -> UpdateLine:
    # A diverging run must overflow quietly, whoever evaluates the line.
    quiet = np.errstate(over="ignore", invalid="ignore", under="ignore")
    return UpdateLine(name, tuple(operands.split()), quiet(compute))


def _coupled_decay(hyperparameters: Hyperparameters) -> tuple[UpdateLine, ...]:
    decay = hyperparameters.weight_decay or 0.0
    return (_line("g", "g w", lambda g, w: g + decay * w),) if decay else ()


def _sgd(hyperparameters: Hyperparameters) -> tuple[UpdateLine, ...]:
    mu = hyperparameters.momentum
    decayed = _coupled_decay(hyperparameters)
    if not mu:
        if hyperparameters.nesterov:
            raise ValueError(f"expected a momentum above 0 for nesterov, got {mu}")
        return (*decayed, _line("w", "w lr g", lambda w, lr, g: w - lr * g))
    # PyTorch starts v as the first g, which is what mu * 0 + g gives.
    velocity = _line("v", "v g", lambda v, g: mu * v + g)
    if hyperparameters.nesterov:
        moved = _line("w", "w lr g v", lambda w, lr, g, v: w - lr * (g + mu * v))
    else:
        moved = _line("w", "w lr v", lambda w, lr, v: w - lr * v)
    return (*decayed, velocity, moved)


def _rmsprop(hyperparameters: Hyperparameters) -> tuple[UpdateLine, ...]:
    alpha, mu, eps = hyperparameters.alpha, hyperparameters.momentum, hyperparameters.eps
    mean_square = _line("s", "s g", lambda s, g: alpha * s + (1.0 - alpha) * (g * g))
    first = (*_coupled_decay(hyperparameters), mean_square)
    if not mu:
        scaled = _line("w", "w lr g s", lambda w, lr, g, s: w - lr * g / (np.sqrt(s) + eps))
        return (*first, scaled)
    velocity = _line("v", "v g s", lambda v, g, s: mu * v + g / (np.sqrt(s) + eps))
    return (*first, velocity, _line("w", "w lr v", lambda w, lr, v: w - lr * v))


def _adagrad(hyperparameters: Hyperparameters) -> tuple[UpdateLine, ...]:
    eps = hyperparameters.eps
    return (
        *_coupled_decay(hyperparameters),
        _line("s", "s g", lambda s, g: s + g * g),
        _line("w", "w lr g s", lambda w, lr, g, s: w - lr * g / (np.sqrt(s) + eps)),
    )


def _adam(hyperparameters: Hyperparameters) -> tuple[UpdateLine, ...]:
    return (*_coupled_decay(hyperparameters), *_moments(hyperparameters, decoupled_decay=0.0))


def _adamw(hyperparameters: Hyperparameters) -> tuple[UpdateLine, ...]:
    return _moments(hyperparameters, decoupled_decay=hyperparameters.weight_decay or 0.0)


def _moments(hyperparameters: Hyperparameters, decoupled_decay: float) -> tuple[UpdateLine, ...]:
    (beta1, beta2), eps = hyperparameters.betas, hyperparameters.eps

    def moved(w: Floats, lr: float, m: Floats, s: Floats, t: float) -> Floats:
        unbiased_m, unbiased_s = m / (1.0 - beta1**t), s / (1.0 - beta2**t)
        # Without decay the factor is exactly 1, so adam's numbers are not touched by it.
        step: Floats = lr * unbiased_m / (np.sqrt(unbiased_s) + eps)
        return w * (1.0 - lr * decoupled_decay) - step

    return (
        _line("m", "m g", lambda m, g: beta1 * m + (1.0 - beta1) * g),
        _line("s", "s g", lambda s, g: beta2 * s + (1.0 - beta2) * (g * g)),
        _line("w", "w lr m s t", moved),
    )


_LINES: Mapping[str, Callable[[Hyperparameters], tuple[UpdateLine, ...]]] = MappingProxyType(
    {"sgd": _sgd, "rmsprop": _rmsprop, "adam": _adam, "adamw": _adamw, "adagrad": _adagrad}
)
OPTIMIZERS: tuple[str, ...] = tuple(_LINES)
