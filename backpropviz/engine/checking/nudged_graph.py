"""Values of an expression with one of its numbers nudged, for many such nudges at once.

A nudged number takes another value, whatever it is computed from, and what is made of it is
computed anew. Only values are, so a wrong derivative cannot show here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.checking.nudged_losses import Mask, Places
from backpropviz.engine.expression_values import applied_where_defined
from backpropviz.engine.graph.program import GraphPass

# So many numbers in all arrays of a strip of nudges.
_MOST_NUMBERS: Final = 2**18
_WHOLE: Final = -1

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
                found[strip] = self._run(spots.at(strip), values[strip], {})
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

    def _run(self, spots: GraphSpots, values: Floats, sides: Sides) -> Floats:
        """Return (M,): what is looked at; sides: filled with the side of every kink there is."""
        rows: dict[int, Floats] = {}  # of the nodes that some nudge changes
        wanted = set(spots.observed.tolist())
        nudged = set(spots.nodes.tolist())
        found: Floats = self._values[spots.observed]
        for index in range(min(nudged), max(wanted) + 1):
            operands = self._nodes[index].operands
            if index not in nudged and rows.keys().isdisjoint(operands):
                continue
            at = self._operands(rows, operands, values.size)
            row = np.full(values.size, self._values[index])
            if index in nudged:
                own = spots.nodes == index
                for place in set(spots.places[own].tolist()) - {_WHOLE}:
                    which = own & (spots.places == place)
                    at[place] = np.where(which, values, at[place])
            if operands:
                row = applied_where_defined(self._nodes[index].operation, at)
                side = _side(self._nodes[index].operation, at)
                if side is not None:
                    sides[index] = side
            if index in nudged:
                row = np.where(own & (spots.places == _WHOLE), values, row)
            rows[index] = row
            if index in wanted:
                found = np.where(spots.observed == index, row, found)
        return found

    def _operands(
        self, rows: Mapping[int, Floats], operands: Sequence[int], count: int
    ) -> list[Floats]:
        return [
            rows[each] if each in rows else np.full(count, self._values[each]) for each in operands
        ]


def _side(operation: str, operands: Sequence[Floats]) -> Places | None:
    """Return on which side of its kink an operation is; None if it has none."""
    match operation:
        case "relu" | "abs":
            return np.asarray(operands[0] > 0.0, dtype=np.intp)
        case "max":
            return np.asarray(np.argmax(operands, axis=0), dtype=np.intp)
        case "min":
            return np.asarray(np.argmin(operands, axis=0), dtype=np.intp)
    return None
