"""Predict first: the number of a step is hidden until somebody says it; how well that went."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from backpropviz.engine.quantities import Quantity
from backpropviz.engine.trace import Step
from backpropviz.session.questions import Outcome, Question, Round, Score, Way

if TYPE_CHECKING:
    from backpropviz.engine.slips.verdicts import Verdict
    from backpropviz.session.reading import Reading


class Prediction(QObject):
    """Asks for the number of the step that comes next, and keeps the score of a pass.

    A question is open until it is answered or shown; then the cursor is behind its step, and the
    next step forward asks the next one. While the pass is played nothing is asked. A round is one
    pass: other numbers, or switching on again, begin another.

    is_on: whether anything is asked at all; question: what is open; verdict: on the last answer,
    or None; judged: the step that it is on; tries: how many answers there were to that step;
    wrong: the wrong ones, for the question that is open; hinted: whether its hint is to be seen.
    """

    switched = Signal(bool)  # on or off: numbers that are not done yet are hidden, or not
    changed = Signal()  # anything else of what is seen of it

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._reading = reading
        self.is_on = False
        self.way = Way.TYPE
        self._question: Question | None = None
        self.verdict: Verdict | None = None
        self.judged: Step | None = None
        self.wrong: tuple[float, ...] = ()
        self.hinted = False
        self._round = Round()
        self._reached = 0  # so many steps have been shown in this round
        self._repeating: int | None = None  # which step is asked again
        self._moving = False
        reading.cursor_changed.connect(self._follow_cursor)
        reading.trace_changed.connect(self._begin_again)
        reading.detail_changed.connect(self._ask_anew)
        reading.player.playing_changed.connect(self._follow_player)

    # What is the case

    @property
    def question(self) -> Question | None:
        """Return what is open; of a pass that is read no longer, nothing is."""
        question = self._question
        # While others hear of another document or form, the question may be that of the one before.
        is_of_old = question is not None and question.trace is not self._reading.trace
        return None if is_of_old else question

    @property
    def asked(self) -> Step | None:
        """Return the step whose number is asked, None if no question is open."""
        return None if self.question is None else self.question.step

    @property
    def tries(self) -> int:
        """Return how often the open question, or the last one, was answered."""
        step = self.asked or self.judged
        return 0 if step is None else self._round.tries.get(step.index, 0)

    @property
    def score(self) -> Score:
        """Return how the questions of this round came out the first time."""
        return self._round.score

    @property
    def to_repeat(self) -> tuple[int, ...]:
        """Return the steps that were not right at once, nor when they were asked again."""
        return self._round.to_repeat

    @property
    def is_over(self) -> bool:
        """Say whether the pass is at its end: time for the score and what to repeat."""
        at_end = self._reading.cursor == len(self._reading.trace)
        return self.is_on and at_end and self.question is None

    @property
    def asks_next(self) -> bool:
        """Say whether a step forward asks something: what comes next is still to be said."""
        return self._repeating is not None or self._reading.cursor >= self._reached

    def outcome(self, index: int) -> Outcome | None:
        """Return how a step came out in this round, None if it was not asked."""
        return self._round.outcomes.get(index)

    def hides(self, quantity: Quantity) -> bool:
        """Say whether a number is still to be said by somebody."""
        if not self.is_on:
            return False
        made = self._reading.trace.find(quantity)
        return made is not None and made >= self._shown

    # Commands

    def set_on(self, on: bool) -> None:
        """Begin a round with the step that comes next, or stop asking."""
        if on == self.is_on:
            return
        self._reading.player.pause()
        self.is_on = on
        self._forget()
        at_end = self._reading.cursor == len(self._reading.trace)
        self._reached = 0 if at_end else self._reading.cursor
        if on and at_end:
            self._move(0)
        self._question = self._next_question()
        self.switched.emit(on)
        self.changed.emit()

    def set_way(self, way: Way) -> None:
        """Let answers be typed, or chosen from four."""
        if way is not self.way:
            self.way = way
            self.changed.emit()

    def answer(self, number: float) -> Verdict | None:
        """Judge an answer to the open question; the right one shows the step."""
        asked = self.question
        if asked is None:
            return None
        tries = self._round.count_try(asked.step.index)
        self.judged = asked.step
        self.verdict = asked.judge.judge(number)
        if self.verdict.right:
            self._close(Outcome.AT_ONCE if tries == 1 else Outcome.LATER)
        else:
            self.wrong = (*self.wrong, number)
            self.changed.emit()
        return self.verdict

    def hint(self) -> None:
        """Put the numbers into the formula of the open question."""
        if self.question is not None and not self.hinted:
            self.hinted = True
            self.changed.emit()

    def show(self) -> None:
        """Give the open question up: show its number, and put it on the list."""
        if self.question is not None:
            self.judged, self.verdict = self.question.step, None
            self._close(Outcome.SHOWN)

    def step_forward(self) -> bool:
        """Show what is asked, or ask what comes next; False: there is nothing to ask."""
        if not self.is_on or self._reading.player.is_playing:
            return False
        if self.question is not None:
            self.show()
            return True
        if self._repeating is not None:
            self._repeat_on()
            return True
        if not self.asks_next or self.is_over:
            return False
        self._ask(self._next_question())
        return self.question is not None

    def ask_again(self, index: int) -> None:
        """Ask a step of the list once more; it is hidden again, with all that follows."""
        if not self.is_on:
            return
        self._reached = max(self._reached, self._reading.cursor)
        self._repeating = index
        self._round.tries.pop(index, None)
        self._move(index)
        self._ask(self._question_on(self._reading.trace[index]))

    def ask_about(self, quantity: Quantity) -> bool:
        """Ask for a hidden number that somebody points at; False: it is not hidden."""
        if not self.hides(quantity):
            return False
        made = self._reading.trace.find(quantity)
        assert made is not None
        step = self._reading.trace[made]
        if not _can_be_asked(step):
            return False
        if step != self.asked:
            self._reading.player.pause()
            self._repeating = None
            self._reached = max(self._reached, made)
            self._move(made)
            self._ask(self._question_on(step))
        return True

    def start_over(self) -> None:
        """Begin another round of the same pass, with its first step."""
        if self.is_on:
            self._forget()
            self._reached = 0
            self._move(0)
            self._ask(self._next_question())

    # How it goes on

    @property
    def _shown(self) -> int:
        """Return how many steps may be seen."""
        if self._repeating is not None:
            return max(self._repeating, self._reading.cursor)
        return max(self._reached, self._reading.cursor)

    def _next_question(self) -> Question | None:
        """Return the question on what one step forward leads to, None at the end of the pass."""
        reading = self._reading
        trace, cursor = reading.trace, reading.cursor
        if not self.is_on or cursor >= len(trace) or reading.player.is_playing:
            return None
        return self._question_on(trace[trace.next_stop(cursor, reading.detail) - 1])

    def _question_on(self, step: Step) -> Question | None:
        """Return the question on a step, None where nobody could tell its number."""
        if not _can_be_asked(step):
            return None
        return Question(self._reading.trace, step, self._reading.cursor)

    def _ask(self, question: Question | None) -> None:
        self._question = question
        self.verdict = self.judged = None
        self.wrong, self.hinted = (), False
        self.changed.emit()

    def _close(self, outcome: Outcome) -> None:
        """Show the number of the open question."""
        assert self._question is not None
        index = self._question.step.index
        self._round.close(index, outcome, again=self._repeating is not None)
        self._question = None
        self.wrong, self.hinted = (), False
        self._move(index + 1)
        if self._repeating is None:
            self._reached = max(self._reached, index + 1)
        self.changed.emit()

    def _repeat_on(self) -> None:
        """Ask the next step of the list again; behind the last one, end the pass."""
        assert self._repeating is not None
        coming = [index for index in self.to_repeat if index > self._repeating]
        if coming:
            self.ask_again(coming[0])
            return
        self._repeating = None
        self._move(self._reached)
        self._ask(None)

    def _move(self, cursor: int) -> None:
        self._moving = True
        self._reading.go_to(cursor)
        self._moving = False

    def _forget(self) -> None:
        self._round = Round()
        self._repeating = self._question = self.verdict = self.judged = None
        self.wrong, self.hinted = (), False

    # What happens around it

    def _follow_cursor(self, cursor: int) -> None:
        """Leave the question where somebody goes elsewhere; it is asked again on the way on.

        From the start of the pass all is asked again.
        """
        if self._moving or not self.is_on:
            return
        if self.question is not None and cursor > self.question.step.index:
            self._round.close(self.question.step.index, Outcome.SHOWN, again=False)
        self._repeating = None
        self._reached = max(self._reached, cursor) if cursor else 0
        self._ask(None)

    def _begin_again(self) -> None:
        """Begin another round: the numbers are other ones."""
        if self.is_on:
            was_open = self._question is not None
            self._forget()
            self._reached = self._reading.cursor
            self._ask(self._next_question() if was_open else None)

    def _ask_anew(self) -> None:
        """Ask for what one step leads to now, where its length is another one."""
        if self.question is not None and self._repeating is None:
            self._ask(self._next_question())

    def _follow_player(self, playing: bool) -> None:
        if playing and self.question is not None:
            self._repeating = None
            self._ask(None)


def _can_be_asked(step: Step) -> bool:
    """Say whether a step's number is one, and its formula shows all that it is made of."""
    from backpropviz.export.question_lines import is_written_in_full

    return math.isfinite(step.value) and is_written_in_full(step)
