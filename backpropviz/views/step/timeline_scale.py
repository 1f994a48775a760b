"""Where each step of a pass lies on a bar of some width, both ways; no widgets."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from backpropviz.engine.quantities import Phase
from backpropviz.engine.trace import Detail, Segment, Trace

NARROWEST_CELL_PX = 3.0  # where cells would be narrower, a phase is one bar


class Span(NamedTuple):
    """One phase on the bar; its steps are equally wide."""

    phase: Phase
    start: int
    stop: int
    left: float
    right: float

    @property
    def step_px(self) -> float:
        """Return the width of one step."""
        return (self.right - self.left) / (self.stop - self.start)


class Cell(NamedTuple):
    """A piece of the bar that is filled as one: a step, or what goes with it."""

    phase: Phase
    left: float
    right: float


class TimelineScale:
    """Maps cursors to places and back; every phase gets a width of at least `least_px`.

    The phases divide the bar in proportion to their steps, so one with a single step beside a
    hundred thousand others is still seen.
    """

    def __init__(self, trace: Trace, width_px: float, gap_px: float, least_px: float) -> None:
        self._trace = trace
        self._length = len(trace)
        phases = trace.phase_spans()
        usable = max(width_px - gap_px * (len(phases) - 1), 1.0)
        widths = _shares([stop - start for _, start, stop in phases], usable, least_px)
        spans: list[Span] = []
        left = 0.0
        for (phase, start, stop), width in zip(phases, widths, strict=True):
            spans.append(Span(phase, start, stop, left, left + width))
            left += width + gap_px
        self.spans = tuple(spans)

    def position(self, cursor: int) -> float:
        """Return where the cursor stands once so many steps are done."""
        for span in self.spans:
            if cursor <= span.stop:
                return span.left + max(cursor - span.start, 0) * span.step_px
        return self.spans[-1].right if self.spans else 0.0

    def cursor_at(self, x: float) -> int:
        """Return the cursor once the step at `x` is done; 0 on the left of the first."""
        for span in self.spans:
            if x <= span.right + 1e-6:
                steps = ceil((x - span.left) / span.step_px - 1e-6)
                # Between two phases: the end of the first one.
                return span.start + min(max(steps, 0), span.stop - span.start)
        return self._length

    def step_at(self, x: float) -> int | None:
        """Return the index of the step at `x`, None beside the bar."""
        if not self.spans or not 0.0 <= x <= self.spans[-1].right:
            return None
        return min(max(self.cursor_at(x) - 1, 0), self._length - 1)

    def cells(self, detail: Detail) -> list[Cell]:
        """Return what is filled as one at a level of detail; never more than fit side by side."""
        cells: list[Cell] = []
        for span in self.spans:
            inside = [s for s in self._trace.segments if span.start <= s.start < span.stop]
            edges = [span.start, span.stop]
            if (
                _least_group(inside, detail, span.stop - span.start) * span.step_px
                >= NARROWEST_CELL_PX
            ):
                edges = _edges(inside, detail, span)
            places = [self._place(span, edge) for edge in edges]
            cells += [Cell(span.phase, a, b) for a, b in pairwise(places)]
        return cells

    @staticmethod
    def _place(span: Span, index: int) -> float:
        return span.left + (index - span.start) * span.step_px


def _shares(counts: Sequence[int], width_px: float, least_px: float) -> list[float]:
    """Divide a width in proportion to counts, but never give less than the least."""
    least_px = min(least_px, width_px / max(len(counts), 1))
    small: set[int] = set()
    while True:
        rest = width_px - least_px * len(small)
        total = sum(count for index, count in enumerate(counts) if index not in small) or 1
        widths = [
            least_px if index in small else rest * count / total
            for index, count in enumerate(counts)
        ]
        added = {i for i, width in enumerate(widths) if width < least_px - 1e-9} - small
        if not added:
            return widths
        small |= added


def _least_group(segments: Sequence[Segment], detail: Detail, all_steps: int) -> int:
    """Return how many steps the smallest group has."""
    if detail is Detail.OPERATION:
        return 1
    if detail is Detail.NEURON:
        return min((min(segment.per_neuron, segment.count) for segment in segments), default=1)
    return all_steps  # layers and phases are few


def _edges(segments: Sequence[Segment], detail: Detail, span: Span) -> list[int]:
    """Return where groups begin, and where the last one ends."""
    if detail is Detail.PASS:
        return [span.start, span.stop]
    if detail is Detail.OPERATION:
        return list(range(span.start, span.stop + 1))
    if detail is Detail.NEURON:
        starts = [i for s in segments for i in range(s.start, s.stop, s.per_neuron)]
        return [*starts, span.stop]
    starts = [
        segment.start
        for before, segment in zip([None, *segments], segments, strict=False)
        if before is None or before.layer != segment.layer
    ]
    return [*starts, span.stop]
