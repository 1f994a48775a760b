"""What of a step is shown, and when: for a class that is to think before it sees the number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from backpropviz.engine.quantities import DIFFERENTIATED, Kind, Phase, Quantity
from backpropviz.engine.trace import Step

if TYPE_CHECKING:
    from backpropviz.session.reading import Reading


class Part(Enum):
    """What can be shown or not; the values are the names that choices are kept under."""

    SYMBOLS = "symbols"
    VALUES = "values"  # what the way forward computes, and the update
    WEIGHTS = "weights"
    GRADIENTS = "gradients"
    NUMBERS = "numbers"  # in the formula
    RESULT = "result"  # of the formula
    SENTENCE = "sentence"
    PROOF = "proof"
    HEADER = "header"
    EXPLANATION = "explanation"  # all that stands beside the network, while stepping
    PANELS = "panels"  # and while training
    TIMELINE = "timeline"
    BUTTONS = "buttons"  # of the timeline
    CONTROLS = "controls"  # of the panels


class When(Enum):
    """When a part is seen."""

    WITH_STEP = "with step"
    ON_CLICK = "on click"  # one press of the forward key shows it, the next one goes on
    AFTER_STEP = "after step"  # once the step after it is reached
    NEVER = "never"


_ALWAYS_OR_NEVER = (When.WITH_STEP, When.NEVER)
_OF_THE_STEP = (When.WITH_STEP, When.ON_CLICK, When.NEVER)
CHOICES: Mapping[Part, tuple[When, ...]] = {
    Part.SYMBOLS: _ALWAYS_OR_NEVER,
    Part.VALUES: tuple(When),
    Part.WEIGHTS: _ALWAYS_OR_NEVER,
    Part.GRADIENTS: tuple(When),
    Part.NUMBERS: _OF_THE_STEP,
    Part.RESULT: _OF_THE_STEP,
    Part.SENTENCE: _OF_THE_STEP,
    Part.PROOF: _OF_THE_STEP,
    Part.HEADER: _ALWAYS_OR_NEVER,
    Part.EXPLANATION: _ALWAYS_OR_NEVER,
    Part.PANELS: _ALWAYS_OR_NEVER,
    Part.TIMELINE: _ALWAYS_OR_NEVER,
    Part.BUTTONS: _ALWAYS_OR_NEVER,
    Part.CONTROLS: _ALWAYS_OR_NEVER,
}
USUAL: Mapping[Part, When] = {**dict.fromkeys(Part, When.WITH_STEP), Part.CONTROLS: When.NEVER}
USUAL_PANELS = ("boundary_panel", "loss_panel")  # beside the training
# What must be covered together, for a number not to be read elsewhere.
OF_A_NUMBER = (Part.VALUES, Part.GRADIENTS, Part.RESULT, Part.SENTENCE, Part.PROOF)


class Showing(QObject):
    """Which parts of a step are shown now; all of them unless it is on.

    is_on: while something is projected; spotlight: what the step does not touch is dimmed; panels:
    those beside the training, from the top down. What somebody is to predict, is covered by the
    prediction alone.
    """

    changed = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._reading = reading
        self.is_on = False
        self.spotlight = False
        self._when = dict(USUAL)
        self.panels: tuple[str, ...] = USUAL_PANELS
        self._is_revealed = False
        self._cursor = 0
        reading.cursor_changed.connect(self._follow_cursor)
        reading.trace_changed.connect(self._cover_again)

    # What is the case

    def when(self, part: Part) -> When:
        """Return when a part is chosen to be seen."""
        return self._when[part]

    def shows(self, part: Part) -> bool:
        """Say whether a part of the step at hand is seen now."""
        if not self.is_on or self._reading.prediction.is_on:
            return not self.is_on or self._when[part] is not When.NEVER
        when = self._when[part]
        return when is When.WITH_STEP or (self._is_revealed and self._waits(when))

    @property
    def hidden(self) -> frozenset[Part]:
        """Return what is not shown at any step."""
        if not self.is_on:
            return frozenset()
        return frozenset(part for part, when in self._when.items() if when is When.NEVER)

    @property
    def covers_step(self) -> bool:
        """Say whether the number of the step at hand is covered where it stands."""
        step = self._reading.step
        if step is None or not self.is_on or self._reading.prediction.is_on:
            return False
        part = part_of(step)
        return self._when[part] is not When.NEVER and not self.shows(part)

    @property
    def is_waiting(self) -> bool:
        """Say whether something of the step at hand is shown on the next click."""
        if not self.is_on or self._is_revealed or self._reading.prediction.is_on:
            return False
        step = self._reading.step
        if step is None:
            return False
        absent = {Part.VALUES, Part.GRADIENTS} - {part_of(step)}
        if step.phase is not Phase.BACKWARD:
            absent.add(Part.PROOF)  # of derivatives alone
        return any(self._waits(w) and part not in absent for part, w in self._when.items())

    def _waits(self, when: When) -> bool:
        """Say whether a click shows what is seen then; no step comes after the last one."""
        is_last = self._reading.cursor == len(self._reading.trace)
        return when is When.ON_CLICK or (when is When.AFTER_STEP and is_last)

    @property
    def covers_numbers(self) -> bool:
        """Say whether numbers wait for the next click, everywhere they could be read."""
        return all(self._when[part] is not When.WITH_STEP for part in OF_A_NUMBER)

    def covers(self, quantity: Quantity) -> bool:
        """Say whether a number is covered: one of the steps at hand."""
        return self.covers_step and any(step.quantity == quantity for step in self._steps())

    @property
    def spotlit(self) -> frozenset[Quantity]:
        """Return the elements that the step touches, none without a spotlight."""
        if not (self.is_on and self.spotlight):
            return frozenset()
        asked = self._reading.prediction.asked
        steps = [asked] if asked is not None else list(self._steps())
        touched = (each for step in steps for each in (step.quantity, *step.operands))
        return frozenset(each for each in map(_element_of, touched) if each is not None)

    # Commands

    def set_on(self, on: bool) -> None:
        """Begin to show by the choices, or show all again."""
        if on is not self.is_on:
            self.is_on, self._is_revealed = on, False
            self.changed.emit()

    def set_spotlight(self, on: bool) -> None:
        """Dim what the step does not touch, or nothing."""
        if on is not self.spotlight:
            self.spotlight = on
            self.changed.emit()

    def set_when(self, choices: Mapping[Part, When]) -> None:
        """Choose when some parts are seen."""
        fitting = {part: when for part, when in choices.items() if when in CHOICES[part]}
        if any(self._when[part] is not when for part, when in fitting.items()):
            self._when.update(fitting)
            self._is_revealed = False
            self.changed.emit()

    def set_panels(self, panels: Iterable[str]) -> None:
        """Choose the panels beside the training, by their names; the usual ones if none is left."""
        chosen = tuple(panels) or USUAL_PANELS
        if chosen != self.panels:
            self.panels = chosen
            self.changed.emit()

    def cover_numbers(self, on: bool) -> None:
        """Let numbers wait for the next click, or show them with their step."""
        self.set_when(dict.fromkeys(OF_A_NUMBER, When.ON_CLICK if on else When.WITH_STEP))

    def reveal(self) -> bool:
        """Show what waits for a click; False: nothing does."""
        if not self.is_waiting:
            return False
        self._is_revealed = True
        self.changed.emit()
        return True

    # How it goes on

    def _steps(self) -> Iterator[Step]:
        reading = self._reading
        if reading.cursor:
            group = reading.trace.group(reading.cursor - 1, reading.detail)
            yield from (reading.trace[i] for i in range(group.start, reading.cursor))

    def _follow_cursor(self, cursor: int) -> None:
        self._is_revealed = cursor < self._cursor  # on the way back all has been seen
        self._cursor = cursor

    def _cover_again(self) -> None:
        self._is_revealed, self._cursor = False, self._reading.cursor


def _element_of(quantity: Quantity) -> Quantity | None:
    kind = quantity.kind
    if kind in (Kind.D_NODE, Kind.TANGENT):
        return Quantity(Kind.NODE, unit=quantity.unit)
    if kind in (Kind.TARGET, Kind.PENALTY):
        return Quantity(Kind.LOSS)
    from backpropviz.engine.explain.paths import element_of  # late: the first frame needs none

    return element_of(quantity)


def part_of_label(quantity: Quantity) -> Part:
    """Return which part a number in the picture of a network belongs to."""
    kind = quantity.kind
    if kind in (Kind.WEIGHT, Kind.BIAS):
        return Part.WEIGHTS
    is_derivative = kind in DIFFERENTIATED or kind in (Kind.D_LOSS, Kind.D_NODE, Kind.TANGENT)
    return Part.GRADIENTS if is_derivative or kind is Kind.LOCAL else Part.VALUES


def part_of(step: Step) -> Part:
    """Return which part the number of a step is, where it stands in the network."""
    return Part.GRADIENTS if step.phase is Phase.BACKWARD else Part.VALUES
