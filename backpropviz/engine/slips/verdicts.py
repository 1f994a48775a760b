"""What is said to an answer: right, or which slip; and four numbers to choose from."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import isfinite

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, plain_name
from backpropviz.engine.slips.exactness import exactness_of
from backpropviz.engine.slips.kinds import Slip, SlipKind, nearest_first
from backpropviz.engine.slips.slips import slips_of
from backpropviz.engine.trace import Step, Trace

CHOICES = 4
_NEAR_A_SLIP = 0.01  # relative: a slip is recognized although something was rounded on the way
_NEAR_THE_RIGHT = 0.03  # what is not right but as near as this was rounded somewhere
_NOT_OFFERED = {SlipKind.ROUNDING, SlipKind.POWER_OF_TEN}  # for choice: too near, too easy
_ALONE = {Kind.LOSS, Kind.PENALTY, Kind.D_LOSS, Kind.LOCAL}  # without their like in other units


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an answer is right; if not, the slip that led to it, None if it is no usual one."""

    right: bool
    slip: Slip | None = None


class StepJudge:
    """Judges the answers to one step; `since` as in slips_of."""

    def __init__(self, trace: Trace, step: Step, since: int | None = None) -> None:
        self.exactness = exactness_of(trace, step)
        self._asked = trace, step, since

    @cached_property
    def slips(self) -> tuple[Slip, ...]:
        """Return the usual slips at the step: looked for once, and only if an answer is wrong."""
        return slips_of(*self._asked)

    def judge(self, answer: float) -> Verdict:
        """Return the verdict on an answer.

        What is near enough to be right is right, whatever slip is near, too. Else the nearest slip
        counts.
        """
        exactness = self.exactness
        if exactness.takes(answer):
            return Verdict(True)
        near = [
            (abs(answer - slip.value), slip)
            for slip in self.slips
            if abs(answer - slip.value) <= exactness.reach(slip.value, _NEAR_A_SLIP)
        ]
        off = abs(answer - exactness.right)
        if off <= exactness.reach(exactness.right, _NEAR_THE_RIGHT):
            near.append((off, Slip(SlipKind.ROUNDING, answer)))
        nearest = min(near, key=lambda found: found[0], default=None)
        return Verdict(False, None if nearest is None else nearest[1])


def judge(trace: Trace, step: Step, answer: float, since: int | None = None) -> Verdict:
    """Return the verdict on one answer to a step."""
    return StepJudge(trace, step, since).judge(answer)


def choices_of(trace: Trace, step: Step, since: int | None = None) -> tuple[float, ...]:
    """Return four numbers that differ in three digits: the right one and three wrong ones.

    The wrong ones are the likeliest slips, filled up with other plausible numbers. The order is
    the step's own: the same each time it is asked, and not the same for all steps.
    """
    exactness = exactness_of(trace, step)
    chosen = [step.value]
    for number in _wrong_numbers(trace, step, since):
        if len(chosen) == CHOICES:
            break
        if not isfinite(number) or exactness.takes(number):
            continue
        if not any(exactness.are_same(number, other) for other in chosen):
            chosen.append(number)
    random.Random(f"{plain_name(step.quantity)} {step.index}").shuffle(chosen)
    return tuple(chosen)


def _wrong_numbers(trace: Trace, step: Step, since: int | None) -> Iterator[float]:
    slips = slips_of(trace, step, since)
    yield from (slip.value for slip in slips if slip.kind not in _NOT_OFFERED)
    right = step.value
    yield from (right * factor for factor in (10.0, 0.5, -1.0, 0.1, 2.0))
    for unit in nearest_first(step.quantity.unit, _units(trace, step)):
        yield trace.value(step.quantity._replace(unit=unit))
    yield from (trace.value(operand) for operand in step.operands[:CHOICES])
    yield from (1.0, -1.0, 0.5, 2.0)


def _units(trace: Trace, step: Step) -> int:
    """Return in how many units, or nodes, the step's number has its like."""
    layer, kind = step.quantity.layer, step.quantity.kind
    if isinstance(trace, ExpressionTrace):
        return 1 if kind is Kind.LOCAL else len(trace.graph.nodes)
    if kind in _ALONE or not isinstance(trace, NetworkTrace):
        return 1
    return trace.network.layers[layer - 1].units if layer else trace.network.n_inputs
