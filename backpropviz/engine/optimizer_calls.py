"""The optimizers as lists of numpy calls on fixed arrays; optimizers.py explains them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from backpropviz.engine.activation_calls import Call
from backpropviz.engine.arrays import Floats
from backpropviz.engine.optimizers import Optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty


class OptimizerCalls:
    """The calls that change w and the slots in place by the gradient g, which they leave alone.

    All arrays are flat and of one size; slots has one for each of the optimizer's state names.
    count: updates done; whoever goes elsewhere than to the next update must set it.
    """

    def __init__(
        self, optimizer: Optimizer, w: Floats, g: Floats, slots: Mapping[str, Floats]
    ) -> None:
        self.count = 0
        self._optimizer = optimizer
        self._w = w
        self._g = g
        self._slots = slots
        self._step = np.empty_like(w)
        self._scratch = np.empty_like(w)
        self._decayed = np.empty_like(w)
        # Of adam: learning rate / (1 - beta1^t), and 1 - beta2^t.
        self._rate_now = np.array(0.0)
        self._correction = np.array(1.0)

    @property
    def takes_any_scale(self) -> bool:
        """Say whether the gradient may come without its factor, as sgd alone does not mind."""
        settings = self._optimizer.hyperparameters
        return self._optimizer.name == "sgd" and not settings.momentum and not settings.weight_decay

    def calls(self, factor: float = 1.0) -> list[Call]:
        """Return the calls of one update; factor: what g lacks, 1 unless `takes_any_scale`."""
        settings = self._optimizer.hyperparameters
        decay, mu = settings.weight_decay or 0.0, settings.momentum
        w, g, step, v = self._w, self._g, self._step, self._slots.get("v")
        rate = np.array(settings.learning_rate * factor)
        calls: list[Call] = []
        if decay and self._optimizer.name != "adamw":
            g = self._decayed
            calls += [partial(np.multiply, w, np.array(decay), g), partial(np.add, g, self._g, g)]
        match self._optimizer.name:
            case "sgd" if v is None:
                calls.append(partial(np.multiply, g, rate, step))
            case "sgd" if v is not None:
                calls += _blend(v, mu, g)
                ahead: list[Call] = []
                if settings.nesterov:
                    ahead = [partial(np.multiply, v, np.array(mu), step)]
                    ahead.append(partial(np.add, step, g, step))
                calls += [*ahead, partial(np.multiply, step if ahead else v, rate, step)]
            case "rmsprop" if v is not None:
                calls += [*self._sum_squares(g), *self._over_root_of_s(g, np.array(1.0))]
                calls += [*_blend(v, mu, step), partial(np.multiply, v, rate, step)]
            case "rmsprop" | "adagrad":
                calls += [*self._sum_squares(g), *self._over_root_of_s(g, rate)]
            case _:
                calls += self._moments(g)
                if self._optimizer.name == "adamw":
                    keep = np.array(1.0 - settings.learning_rate * decay)
                    calls.append(partial(np.multiply, w, keep, w))
        return [*calls, partial(np.subtract, w, step, w)]

    def _sum_squares(self, g: Floats) -> list[Call]:
        """Return the calls that put g^2 into s."""
        s, scratch = self._slots["s"], self._scratch
        square: Call = partial(np.multiply, g, g, scratch)
        if self._optimizer.name == "adagrad":
            return [square, partial(np.add, s, scratch, s)]
        settings = self._optimizer.hyperparameters
        keep = settings.alpha if self._optimizer.name == "rmsprop" else settings.betas[1]
        weigh = partial(np.multiply, scratch, np.array(1.0 - keep), scratch)
        return [square, weigh, *_blend(s, keep, scratch)]

    def _over_root_of_s(
        self, g: Floats, rate: Floats, correction: Floats | None = None
    ) -> list[Call]:
        """Return the calls that write rate * g / (sqrt(s / correction) + eps) as the step."""
        s, step, scratch = self._slots["s"], self._step, self._scratch
        eps = np.array(self._optimizer.hyperparameters.eps)
        if correction is None:
            root: list[Call] = [partial(np.sqrt, s, scratch)]
        else:
            root = [partial(np.divide, s, correction, scratch), partial(np.sqrt, scratch, scratch)]
        return [
            *root,
            partial(np.add, scratch, eps, scratch),
            partial(np.multiply, g, rate, step),
            partial(np.divide, step, scratch, step),
        ]

    def _moments(self, g: Floats) -> list[Call]:
        m = self._slots["m"]
        beta1 = self._optimizer.hyperparameters.betas[0]
        part = partial(np.multiply, g, np.array(1.0 - beta1), self._scratch)
        return [
            self._count_up,
            part,
            *_blend(m, beta1, self._scratch),
            *self._sum_squares(g),
            *self._over_root_of_s(m, self._rate_now, self._correction),
        ]

    def _count_up(self) -> None:
        self.count += 1
        settings = self._optimizer.hyperparameters
        beta1, beta2 = settings.betas
        self._rate_now[()] = settings.learning_rate / (1.0 - beta1**self.count)
        self._correction[()] = 1.0 - beta2**self.count


def penalty_calls(penalty: Penalty, parameters: Parameters, gradient: Floats) -> list[Call]:
    """Return the calls that add the penalty's gradient to that of the data."""
    w, part = parameters.flat, np.empty_like(gradient)
    penalized = np.ones_like(w) if penalty.penalize_biases else 1.0 - parameters.is_bias
    add: Call = partial(np.add, gradient, part, gradient)
    calls: list[Call] = []
    if penalty.l1:
        slope = penalty.l1 * penalized
        calls += [partial(np.sign, w, part), partial(np.multiply, part, slope, part), add]
    if penalty.l2:
        calls += [partial(np.multiply, w, penalty.l2 * penalized, part), add]
    return calls


def _blend(slot: Floats, keep: float, addition: Floats) -> list[Call]:
    """Return the calls that make slot = keep * slot + addition."""
    return [partial(np.multiply, slot, np.array(keep), slot), partial(np.add, slot, addition, slot)]
