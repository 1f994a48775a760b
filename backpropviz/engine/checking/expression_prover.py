"""Proving the derivatives of an expression: each is compared with a central difference."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.checking.central_differences import Differences
from backpropviz.engine.checking.judging import EPSILON, TOLERANCE, Judge
from backpropviz.engine.checking.nudged_graph import GraphSpots, NudgedGraph
from backpropviz.engine.checking.nudged_losses import Mask
from backpropviz.engine.checking.proof import Finding, Proof, ProofTable
from backpropviz.engine.checking.rounding import PLACES
from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode
from backpropviz.engine.quantities import Kind, Quantity

# Slopes of the two sides that differ by so much are those of a kink, if there is one.
_BENT: Final = 1e-2


class ExpressionProver(Judge[GraphSpots]):
    """Proves what the steps of an expression's trace make: its derivatives, and local ones.

    A number is nudged as if it were free, whatever it is computed from; for a local derivative it
    is nudged on its way into that one operation.
    """

    def __init__(
        self, trace: ExpressionTrace, epsilon: float = EPSILON, tolerance: float = TOLERANCE
    ) -> None:
        super().__init__(epsilon, tolerance)
        self.trace = trace
        self._nudged = NudgedGraph(trace.run)
        self._rounding: dict[int, float] = {}

    def with_epsilon(self, epsilon: float) -> ExpressionProver:
        """Return a prover of the same trace with another step."""
        return ExpressionProver(self.trace, epsilon, self.tolerance)

    @cached_property
    def quantities(self) -> list[Quantity]:
        """Return the derivatives along all paths that the steps make, in their order.

        That of a number by itself is 1, and nothing to be proven.
        """
        derivatives = (step.quantity for step in self.trace)
        return [
            each for each in derivatives if each.kind is not Kind.LOCAL and self.can_prove(each)
        ]

    def parts(self) -> list[list[Quantity]]:
        """Return these derivatives, some milliseconds at a time."""
        size, asked = max(1, self.steps_at_once // 8), self.quantities
        return [asked[start : start + size] for start in range(0, len(asked), size)]

    def can_prove(self, quantity: Quantity) -> bool:
        trace, nodes = self.trace, self.trace.graph.nodes
        if not 0 <= quantity.unit < len(nodes):
            return False
        node = nodes[quantity.unit]
        match quantity.kind:
            case Kind.LOCAL:
                if not 0 <= quantity.source < len(node.operands):
                    return False
                edge = trace.graph.edges_into(quantity.unit)[quantity.source]
                return trace.graph.is_differentiated(edge)
            case Kind.D_NODE:
                is_own = quantity.unit == trace.output
                return trace.mode is Mode.REVERSE and node.adjoint is not None and not is_own
            case Kind.TANGENT:
                is_own = quantity.unit == trace.wrt
                by_a_constant = nodes[trace.wrt].adjoint is None
                is_of_a_value = node.adjoint is not None and not is_own
                return trace.mode is Mode.FORWARD and is_of_a_value and not by_a_constant
        return False

    def proofs(self, quantities: Iterable[Quantity]) -> list[Proof]:
        asked = [each for each in quantities if self.can_prove(each)]
        if not asked:
            return []
        table = self.table(asked)
        return [table[index] for index in range(len(table))]

    def table(self, quantities: Sequence[Quantity]) -> ProofTable:
        """Return the proofs of derivatives, all of which can be proven."""
        analytic = np.array([self.value(each) for each in quantities], dtype=np.float64)
        spots = self.spots(quantities)
        table = self.judge(quantities, spots, analytic)
        self._find_kinks(table, spots)
        return table

    def value(self, quantity: Quantity) -> float:
        return self.trace.value(quantity)

    def spots(self, quantities: Sequence[Quantity]) -> GraphSpots:
        found = np.array([self._spot(each) for each in quantities], dtype=np.intp).reshape(-1, 3)
        return GraphSpots(found[:, 0], found[:, 1], found[:, 2])

    def differences(self, spots: GraphSpots, epsilon: Floats | float) -> Differences:
        here = self._nudged.here(spots)
        epsilons = np.broadcast_to(np.asarray(epsilon, dtype=np.float64), here.shape)
        with np.errstate(all="ignore"):
            found = self._with_steps(spots, here, epsilons * np.maximum(1.0, np.abs(here)))
            # So near to where an operation is not defined, as log at 0, a shorter step may do.
            short = ~np.isfinite(found.numeric) & (np.abs(here) < 1.0) & (here != 0.0)
            if short.any():
                steps = (epsilons * np.abs(here))[short]
                again = self._with_steps(spots.at(short), here[short], steps)
                for known, other in zip(found, again, strict=True):
                    known[short] = other
        return found

    def crosses_kink(self, spots: GraphSpots, lower: Floats, upper: Floats) -> Mask:
        return self._nudged.crosses_kink(spots, lower, upper)

    @property
    def steps_at_once(self) -> int:
        return self._nudged.nudges_at_once

    def _spot(self, quantity: Quantity) -> tuple[int, int, int]:
        """Return which node is nudged, or the operand at which place of it, and what is seen."""
        match quantity.kind:
            case Kind.LOCAL:
                return quantity.unit, quantity.source, quantity.unit
            case Kind.TANGENT:
                return self.trace.wrt, -1, quantity.unit
        return quantity.unit, -1, self.trace.output

    def _with_steps(self, spots: GraphSpots, here: Floats, steps: Floats) -> Differences:
        # The steps as they are after rounding, not as they were meant.
        lower, upper = here - steps, here + steps
        left, right = self._nudged.observed(spots, lower), self._nudged.observed(spots, upper)
        middle = self._nudged.observed_here(spots)
        observed = spots.observed.tolist()
        left_slope, right_slope = (
            (middle - left) / (here - lower),
            (right - middle) / (upper - here),
        )
        # At the bottom of a valley rounding is felt where the number is nudged to.
        steepest = np.fmax(np.abs(left_slope), np.abs(right_slope))
        rounding = np.array([self._rounding_of(node) for node in observed])
        rounding += PLACES * np.abs(here) * np.nan_to_num(steepest)
        return Differences(
            numeric=(right - left) / (upper - lower),
            left_slope=left_slope,
            right_slope=right_slope,
            noise=rounding / steps,
            lower=lower,
            upper=upper,
            has_room=np.ones(here.size, dtype=np.bool_),
        )

    def _rounding_of(self, observed: int) -> float:
        """Return how far rounding moves a value: that of every number before it, as it feels it."""
        if observed not in self._rounding:
            run = self.trace.run
            try:
                slopes = run.adjoints(observed)
            except ExpressionError:  # too large
                slopes = (float("inf"),) * len(run.values)
            felt = np.array(slopes[: observed + 1]) * np.array(run.values[: observed + 1])
            self._rounding[observed] = PLACES * float(np.sqrt(np.nansum(np.square(felt))))
        return self._rounding[observed]

    def _find_kinks(self, table: ProofTable, spots: GraphSpots) -> None:
        """Mark those at a kink whose two sides happen to have the mean that the convention says.

        So it is with abs at 0.
        """
        left, right = table.left_slopes, table.right_slopes
        with np.errstate(all="ignore"):
            size = np.maximum(np.abs(left), np.abs(right))
            bent = np.abs(right - left) > np.maximum(_BENT * size, 4.0 * table.noise)
        bent &= table.findings == Finding.AGREES
        places = np.flatnonzero(bent)
        if places.size:
            chosen = spots.at(places)
            here, steps = self._nudged.here(chosen), table.steps[places]
            crosses = self.crosses_kink(chosen, here - steps, here + steps)
            table.findings[places[crosses]] = Finding.KINK


def check_expression(
    trace: ExpressionTrace, epsilon: float = EPSILON, tolerance: float = TOLERANCE
) -> ProofTable:
    """Return the proofs of all derivatives that a trace's steps make; none of local ones."""
    prover = ExpressionProver(trace, epsilon, tolerance)
    return prover.table(prover.quantities)
