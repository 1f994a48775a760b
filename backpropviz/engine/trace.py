"""A pass read step by step: an immutable sequence of steps, each made when it is asked for."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import overload

from backpropviz.engine.quantities import Phase, Quantity, plain_name
from backpropviz.engine.rules import Rule


class Detail(Enum):
    """How far one step of the reader goes."""

    OPERATION = "operation"
    NEURON = "neuron"
    LAYER = "layer"
    PASS = "pass"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the worked example: a quantity, its value, and the rule that gives it."""

    index: int  # from 0
    phase: Phase
    quantity: Quantity
    value: float
    rule: Rule

    @property
    def operands(self) -> tuple[Quantity, ...]:
        """Return the operands in the order in which the formula prints them."""
        return self.rule.operands()


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of like steps of one layer; `per_neuron` of them belong together."""

    phase: Phase
    part: str  # which run it is, in the words of the trace that made it
    layer: int
    start: int
    count: int
    per_neuron: int

    @property
    def stop(self) -> int:
        """Return the index behind the last step."""
        return self.start + self.count


class Trace(Sequence[Step]):
    """The steps of one pass. A cursor into it is the number of steps done, 0 to len(trace).

    Its segments are few (some per layer), so length, indexing and stops cost the same whatever the
    number of neurons. Networks and expressions each make one kind of trace.
    """

    segments: tuple[Segment, ...]

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = tuple(segments)
        self._starts = [segment.start for segment in self.segments]
        self._length = self.segments[-1].stop if self.segments else 0

    def step_at(self, segment: Segment, offset: int) -> Step:
        """Return step `offset` of a segment."""
        raise NotImplementedError

    def value(self, quantity: Quantity) -> float:
        """Return the number that a quantity has in this pass, whether its step is done or not."""
        raise NotImplementedError

    def find(self, quantity: Quantity) -> int | None:
        """Return the index of the step that makes a quantity; None if it is given, not computed."""
        raise NotImplementedError

    def plain_name(self, quantity: Quantity) -> str:
        """Return the name that files and commands use for a quantity."""
        return plain_name(quantity)

    def is_known(self, quantity: Quantity, cursor: int) -> bool:
        """Say whether a quantity is given or computed once `cursor` steps are done."""
        made = self.find(quantity)
        return made is None or made < cursor

    def segment_of(self, index: int) -> Segment:
        """Return the segment that step `index` belongs to."""
        return self.segments[bisect_right(self._starts, index) - 1]

    def phase_spans(self) -> tuple[tuple[Phase, int, int], ...]:
        """Return (phase, first index, index behind the last) of every phase that has steps."""
        spans: list[tuple[Phase, int, int]] = []
        for segment in self.segments:
            if spans and spans[-1][0] is segment.phase:
                spans[-1] = (segment.phase, spans[-1][1], segment.stop)
            else:
                spans.append((segment.phase, segment.start, segment.stop))
        return tuple(spans)

    def group(self, index: int, detail: Detail) -> range:
        """Return the indices of the steps that step `index` is taken together with."""
        if detail is Detail.OPERATION:
            return range(index, index + 1)
        segment = self.segment_of(index)
        if detail is Detail.NEURON:
            start = index - (index - segment.start) % segment.per_neuron
            return range(start, min(start + segment.per_neuron, segment.stop))
        alike = [
            other
            for other in self.segments
            if other.phase is segment.phase
            and (detail is Detail.PASS or other.layer == segment.layer)
        ]
        return range(alike[0].start, alike[-1].stop)

    def next_stop(self, cursor: int, detail: Detail) -> int:
        """Return where one step forward leads from `cursor`."""
        return cursor if cursor >= len(self) else self.group(cursor, detail).stop

    def previous_stop(self, cursor: int, detail: Detail) -> int:
        """Return where one step back leads from `cursor`."""
        return 0 if cursor <= 0 else self.group(cursor - 1, detail).start

    def stops(self, detail: Detail, first: int, last: int) -> list[int]:
        """Return where a reader stands on the way from one cursor to another, both included."""
        found = [first]
        while found[-1] < last:
            found.append(min(self.next_stop(found[-1], detail), last))
        return found

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> Step: ...

    @overload
    def __getitem__(self, index: slice) -> "Sequence[Step]": ...

    def __getitem__(self, index: int | slice) -> "Step | Sequence[Step]":
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(f"expected a step from 0 to {len(self) - 1}, got {index}")
        segment = self.segment_of(index)
        return self.step_at(segment, index - segment.start)
