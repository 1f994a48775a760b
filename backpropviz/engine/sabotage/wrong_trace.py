"""The trace of a sabotaged pass: the same steps as of any pass, some by a wrong rule."""

from __future__ import annotations

from dataclasses import replace

from backpropviz.engine.backprop import Pass
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Optimizer, Update
from backpropviz.engine.quantities import Kind
from backpropviz.engine.sabotage.sabotage import SabotagedPass
from backpropviz.engine.sabotage.wrong_rules import sabotaged_rule
from backpropviz.engine.trace import Segment, Step


class SabotagedTrace(NetworkTrace):
    """The steps of one sample through a sabotaged pass and its update.

    A weight that is used too early is an operand of steps before the one that makes it.
    """

    def __init__(
        self, run: SabotagedPass, optimizer: Optimizer, update: Update, sample: int = 0
    ) -> None:
        self.sabotage = run.sabotage
        # What the loss's slope looks like depends on its digits: those of the honest number.
        self._honest = NetworkTrace(run.honest, optimizer, update, sample)
        super().__init__(run, optimizer, update, sample)

    def step_at(self, segment: Segment, offset: int) -> Step:
        step = super().step_at(segment, offset)
        quantity = step.quantity
        is_output = quantity.layer == len(self.network.layers)
        rule = step.rule
        if quantity.kind is Kind.D_A and is_output:
            rule = self._honest.step_at(segment, offset).rule
        units = self.network.sizes[quantity.layer]
        return replace(step, rule=sabotaged_rule(self.sabotage, quantity, rule, units))


def trace_of(
    run: Pass, optimizer: Optimizer | None, update: Update | None, sample: int = 0
) -> NetworkTrace:
    """Return the steps of one sample through a pass, sabotaged or not, and its update."""
    if isinstance(run, SabotagedPass) and optimizer is not None and update is not None:
        return SabotagedTrace(run, optimizer, update, sample)
    return NetworkTrace(run, optimizer, update, sample)
