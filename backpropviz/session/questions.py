"""The questions of predict mode: what is asked, how answers came out, what is to be repeated."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from backpropviz.engine.trace import Step, Trace

if TYPE_CHECKING:
    from backpropviz.engine.slips.verdicts import StepJudge


class Way(Enum):
    """How an answer is given."""

    TYPE = "typed"
    CHOOSE = "one of four"


class Outcome(Enum):
    """How a step's number came out."""

    AT_ONCE = "right at the first try"
    LATER = "right at a later try"
    SHOWN = "shown"


@dataclass(frozen=True, eq=False)
class Question:
    """What is asked: the number of a step of a trace, while `since` steps are shown."""

    trace: Trace
    step: Step
    since: int

    @cached_property
    def judge(self) -> StepJudge:
        """Return who judges the answers."""
        from backpropviz.engine.slips.verdicts import StepJudge  # as late

        return StepJudge(self.trace, self.step, self.since)

    @cached_property
    def choices(self) -> tuple[float, ...]:
        """Return four numbers, the right one among them."""
        from backpropviz.engine.slips.verdicts import choices_of  # slips: not every run needs them

        return choices_of(self.trace, self.step, self.since)


@dataclass(frozen=True, slots=True)
class Score:
    """How many questions came out how, in one round."""

    at_once: int = 0
    later: int = 0
    shown: int = 0

    @property
    def total(self) -> int:
        """Return how many questions there were."""
        return self.at_once + self.later + self.shown


@dataclass(slots=True)
class Round:
    """The questions to one pass.

    outcomes: how each came out the first time, by the steps' indices; repeated: those that were
    right at once when they were asked again; tries: how many answers each has had so far.
    """

    outcomes: dict[int, Outcome] = field(default_factory=dict)
    repeated: set[int] = field(default_factory=set)
    tries: dict[int, int] = field(default_factory=dict)

    @property
    def score(self) -> Score:
        """Return how the questions came out the first time."""
        found = list(self.outcomes.values())
        return Score(*(found.count(outcome) for outcome in Outcome))

    @property
    def to_repeat(self) -> tuple[int, ...]:
        """Return the steps that were not right at once, nor when they were asked again."""
        return tuple(
            index
            for index, outcome in sorted(self.outcomes.items())
            if outcome is not Outcome.AT_ONCE and index not in self.repeated
        )

    def count_try(self, index: int) -> int:
        """Count an answer to a step; return how many there are now."""
        self.tries[index] = self.tries.get(index, 0) + 1
        return self.tries[index]

    def close(self, index: int, outcome: Outcome, *, again: bool) -> None:
        """Keep how a question came out; again: it was on the list of what to repeat."""
        self.outcomes.setdefault(index, outcome)
        if again and outcome is Outcome.AT_ONCE:
            self.repeated.add(index)
