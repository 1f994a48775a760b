"""Values of an expression with one of its numbers nudged, for many such nudges at once.

A nudged number takes another value, whatever it is computed from, and what is made of it is
computed anew. Only values are, so a wrong derivative cannot show here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.checking.nudged_losses import Mask, Places
from backpropviz.engine.expression_values import applied_to_arrays
from backpropviz.engine.graph.program import GraphPass

# So many numbers in all arrays of a strip of nudges.
_MOST_NUMBERS: Final = 2**18
_WHOLE: Final = -1
_KINKED: Final = frozenset({"relu", "abs", "max", "min"})

Sides = dict[int, Places]


class GraphSpots(NamedTuple):
    """Numbers of which each is nudged for itself, and what is looked at then; M of them.

    nodes: (M,), the nodes that are nudged, or whose operand is; places: (M,), which operand on its
    way into that node alone, -1 where it is the node itself; observed: (M,), the nodes whose change
    is asked for.
    """

    nodes: Places
    places: Places
    observed: Places

    def at(self, which: slice | Places | Mask) -> GraphSpots:
        """Return some of them."""
        return GraphSpots(self.nodes[which], self.places[which], self.observed[which])


class NudgedGraph:
    """The values of a pass as functions of any single one of its numbers."""

    def __init__(self, run: GraphPass) -> None:
        self.run = run
        self._nodes = run.program.graph.nodes
        self._values = np.array(run.values)

    def here(self, spots: GraphSpots) -> Floats:
        """Return (M,): the numbers as they are."""
        nudged = spots.nodes.copy()
        for index in np.flatnonzero(spots.places != _WHOLE).tolist():
            nudged[index] = self._nodes[nudged[index]].operands[spots.places[index]]
        numbers: Floats = self._values[nudged]
        return numbers

    def observed_here(self, spots: GraphSpots) -> Floats:
        """Return (M,): what is looked at, as it is."""
        numbers: Floats = self._values[spots.observed]
        return numbers

    def observed(self, spots: GraphSpots, values: Floats) -> Floats:
        """Return (M,): what is looked at, each number alone at its value; nan where it has none."""
        found = np.empty(values.size)
        with np.errstate(all="ignore"):
            for strip in self._strips(values.size):
                found[strip] = self._run(spots.at(strip), values[strip])
        return found

    def crosses_kink(self, spots: GraphSpots, lower: Floats, upper: Floats) -> Mask:
        """Return (M,): whether the slope of something jumps between two values of the number."""
        crosses = np.zeros(lower.size, dtype=np.bool_)
        with np.errstate(all="ignore"):
            for strip in self._strips(lower.size):
                left: Sides = {}
                right: Sides = {}
                self._run(spots.at(strip), lower[strip], left)
                self._run(spots.at(strip), upper[strip], right)
                for index, side in left.items():
                    crosses[strip] |= side != right[index]
        return crosses

    @property
    def nudges_at_once(self) -> int:
        """Return how many nudges are computed together."""
        return max(1, _MOST_NUMBERS // len(self._nodes))

    def _strips(self, count: int) -> list[slice]:
        size = self.nudges_at_once
        return [slice(start, start + size) for start in range(0, count, size)]

    def _run(self, spots: GraphSpots, values: Floats, sides: Sides | None = None) -> Floats:
        """Return (M,): what is looked at; sides: filled with the side of every kink there is."""
        rows: dict[int, Floats] = {}  # of the nodes that some nudge changes
        wanted, nudged = set(spots.observed.tolist()), set(spots.nodes.tolist())
        found: Floats = self._values[spots.observed]
        for index in range(min(nudged), max(wanted) + 1):
            node = self._nodes[index]
            if index not in nudged and rows.keys().isdisjoint(node.operands):
                continue
            at = [rows[each] if each in rows else self._constants[each] for each in node.operands]
            if index in nudged:
                row = self._nudged_row(index, at, spots, values)
            else:
                row = applied_to_arrays(node.operation, at)
            if sides is not None and node.operation in _KINKED:
                sides[index] = _side(node.operation, np.broadcast_arrays(*at, values)[:-1])
            finite = np.isfinite(row)
            if not finite.all():  # it must not come back to a finite number, as in 1 / (1/0)
                row = np.where(finite, row, np.nan)
            rows[index] = row
            if index in wanted:
                found = np.where(spots.observed == index, row, found)
        return found

    def _nudged_row(
        self, index: int, at: list[Floats], spots: GraphSpots, values: Floats
    ) -> Floats:
        """Return a node's value where some of the nudges are of it, or of an operand of it."""
        own = spots.nodes == index
        for place in set(spots.places[own].tolist()) - {_WHOLE}:
            at[place] = np.where(own & (spots.places == place), values, at[place])
        row = self._constants[index]
        if at:
            row = applied_to_arrays(self._nodes[index].operation, at)
        return np.where(own & (spots.places == _WHOLE), values, row)

    @cached_property
    def _constants(self) -> list[Floats]:
        return [np.array(value) for value in self.run.values]


def _side(operation: str, operands: Sequence[Floats]) -> Places:
    """Return on which side of its kink an operation is."""
    match operation:
        case "max":
            return np.asarray(np.argmax(operands, axis=0), dtype=np.intp)
        case "min":
            return np.asarray(np.argmin(operands, axis=0), dtype=np.intp)
    return np.asarray(operands[0] > 0.0, dtype=np.intp)
