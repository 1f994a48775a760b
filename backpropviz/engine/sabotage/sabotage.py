"""Sabotage: passes whose backward part follows one wrong rule, to be found by their numbers.

A wrong pass is made beside the right one, which is not touched: honest training never comes here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import numpy as np

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass
from backpropviz.engine.network import Network
from backpropviz.engine.optimizers import Optimizer, OptimizerState, update
from backpropviz.engine.parameters import Parameters

# A sabotage is offered if it moves some array of the pass by more than this share of its largest
# number; less could not be told from rounding by central differences.
NOTICEABLE = 1e-4


class WrongRule(Enum):
    """What is done wrong on the way back."""

    SLOPE_FORGOTTEN = "dJ/dz = dJ/da"
    LOSS_SIGN = "dJ/da of the outputs has the other sign"
    GRADIENT_SIGN = "dJ/dW has the other sign"
    TRANSPOSED = "the rows of W are read as its columns"
    PATH_LEFT_OUT = "the sum over the units of a layer forgets one"
    UPDATED_TOO_EARLY = "W is updated before it is used"


_OF_A_LAYER = frozenset(WrongRule) - {WrongRule.LOSS_SIGN, WrongRule.UPDATED_TOO_EARLY}


@dataclass(frozen=True, slots=True)
class Sabotage:
    """Which rule is wrong, and in which layer: from 1, or 0 where it is not one layer's.

    Its layer's activation function, weights or units are those that are treated wrongly. unit: from
    0, the one that is forgotten. secret: it was drawn, and nobody knows it.
    """

    rule: WrongRule
    layer: int = 0
    unit: int = 0
    secret: bool = False

    def concerns(self, rule: WrongRule, layer: int) -> bool:
        """Say whether a rule is wrong in a layer, from 1."""
        return self.rule is rule and self.layer in (0, layer)

    def fits(self, network: Network) -> bool:
        """Say whether a network has what is treated wrongly."""
        if self.rule not in _OF_A_LAYER:
            return True
        if not 1 <= self.layer <= len(network.layers):
            return False
        layer = network.layers[self.layer - 1]
        match self.rule:
            case WrongRule.SLOPE_FORGOTTEN:
                return layer.activation != "linear"
            case WrongRule.TRANSPOSED:
                return min(network.fan_in(self.layer - 1), layer.units) > 1
            case WrongRule.PATH_LEFT_OUT:
                return layer.units > 1 and 0 <= self.unit < layer.units
        return True


@dataclass(frozen=True, slots=True, eq=False)
class SabotagedPass(Pass):
    """A pass with a wrong way back; the forward pass and the loss are as they should be.

    honest: the pass as it should be.
    """

    sabotage: Sabotage
    honest: Pass

    def weight_shares(
        self, layer: int, source: int, unit: int, rows: slice = slice(None)
    ) -> Floats:
        shares = Pass.weight_shares(self, layer, source, unit, rows)
        return -shares if self.sabotage.concerns(WrongRule.GRADIENT_SIGN, layer + 1) else shares


def sabotage_pass(
    honest: Pass, sabotage: Sabotage, optimizer: Optimizer, state: OptimizerState
) -> SabotagedPass:
    """Return an honest pass with its way back done once more, wrongly.

    optimizer, state: those of the update that the pass leads to, whose weights are used where they
    are used too early.
    """
    problem, parameters = honest.problem, honest.parameters
    network = problem.network
    dJ_da, dJ_dz = list(honest.dJ_da), list(honest.dJ_dz)
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        gradient = Parameters(network, problem.penalty.gradient(parameters))
        if sabotage.rule is WrongRule.LOSS_SIGN:
            dJ_da[-1], dJ_dz[-1] = -dJ_da[-1], -dJ_dz[-1]
        dJ_dx = honest.dJ_dx
        for index in reversed(range(len(network.layers))):
            number = index + 1
            if sabotage.concerns(WrongRule.SLOPE_FORGOTTEN, number):
                dJ_dz[index] = dJ_da[index]
            elif number < len(network.layers):
                activation = ACTIVATIONS[network.layers[index].activation]
                dJ_dz[index] = activation.pull_back(honest.z[index], honest.a[index], dJ_da[index])
            data_gradient = honest.source(index).T @ dJ_dz[index]
            if sabotage.concerns(WrongRule.GRADIENT_SIGN, number):
                data_gradient = -data_gradient
            gradient.weights[index][...] += data_gradient
            bias = gradient.biases[index]
            if bias is not None:
                bias += dJ_dz[index].sum(axis=0)
            delta, weights = dJ_dz[index], parameters.weights[index]
            if sabotage.concerns(WrongRule.UPDATED_TOO_EARLY, number):
                # The layers before have no gradient yet, and their entries are not read.
                moved = update(optimizer, parameters.flat, gradient.flat, state).values["w"]
                weights = Parameters(network, moved).weights[index]
            elif sabotage.concerns(WrongRule.TRANSPOSED, number):
                weights = weights.reshape(weights.shape[::-1]).T
            elif sabotage.concerns(WrongRule.PATH_LEFT_OUT, number):
                delta = np.delete(delta, sabotage.unit, axis=1)
                weights = np.delete(weights, sabotage.unit, axis=1)
            upstream = delta @ weights.T
            if index == 0:
                dJ_dx = upstream
            else:
                dJ_da[index - 1] = upstream
    return SabotagedPass(
        problem=problem,
        parameters=parameters,
        rows=honest.rows,
        inputs=honest.inputs,
        targets=honest.targets,
        z=honest.z,
        a=honest.a,
        sample_losses=honest.sample_losses,
        data_loss=honest.data_loss,
        penalty=honest.penalty,
        loss=honest.loss,
        dJ_da=tuple(dJ_da),
        dJ_dz=tuple(dJ_dz),
        gradient=gradient,
        dJ_dx=dJ_dx,
        sabotage=sabotage,
        honest=honest,
    )


def possible_sabotages(
    honest: Pass, optimizer: Optimizer, state: OptimizerState
) -> tuple[Sabotage, ...]:
    """Return what changes some number of a pass noticeably, rule by rule, the last layer first."""
    return tuple(
        sabotage
        for sabotage in _all_sabotages(honest)
        if _is_noticeable(sabotage_pass(honest, sabotage, optimizer, state))
    )


def weight_read(row: int, column: int, n_rows: int, n_columns: int) -> tuple[int, int]:
    """Return which entry is taken for W[row, column] where the rows of W are read as its columns.

    W is (n_rows, n_columns); its entries, row by row, fill an array (n_columns, n_rows).
    """
    return divmod(column * n_rows + row, n_columns)


def _all_sabotages(honest: Pass) -> Iterator[Sabotage]:
    network = honest.problem.network
    for rule in WrongRule:
        layers = range(len(network.layers), 0, -1) if rule in _OF_A_LAYER else (0,)
        for layer in layers:
            is_path = rule is WrongRule.PATH_LEFT_OUT
            sabotage = Sabotage(rule, layer, _last_that_matters(honest, layer) if is_path else 0)
            if sabotage.fits(network):
                yield sabotage


def _last_that_matters(honest: Pass, layer: int) -> int:
    """Return the last unit of a layer that sends back a noticeable share; the last if none does.

    One that is saturated could be forgotten without anybody noticing.
    """
    delta, weights = honest.dJ_dz[layer - 1], honest.parameters.weights[layer - 1]
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        sent = np.abs(delta).max(axis=0) * np.abs(weights).max(axis=0)
        matters = np.flatnonzero(sent > NOTICEABLE * sent.max())
    return int(matters[-1]) if matters.size else sent.size - 1


def _is_noticeable(run: SabotagedPass) -> bool:
    pairs = list(zip(_backward_arrays(run), _backward_arrays(run.honest), strict=True))
    if not all(np.isfinite(array).all() for pair in pairs for array in pair):
        return False
    return any(_share_moved(wrong, right) > NOTICEABLE for wrong, right in pairs)


def _backward_arrays(run: Pass) -> tuple[Floats, ...]:
    biases = tuple(bias for bias in run.gradient.biases if bias is not None)
    return (*run.dJ_da, *run.dJ_dz, *run.gradient.weights, *biases, run.dJ_dx)


def _share_moved(wrong: Floats, right: Floats) -> float:
    largest = max(float(np.abs(wrong).max()), float(np.abs(right).max()))
    # In two halves, since the difference of two finite numbers can overflow.
    moved = float(np.abs(0.5 * wrong - 0.5 * right).max())
    return 2.0 * (moved / largest) if largest else 0.0
