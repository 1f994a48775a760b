"""What a picture shows at a cursor: what is being computed, and from what."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QColor

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.quantities import Phase, Quantity
from backpropviz.engine.trace import Detail, Step, Trace
from backpropviz.session.session import Session
from backpropviz.session.showing import Part
from backpropviz.views.canvas.lights import Lights, lights_of
from backpropviz.views.formula.linking import MOST_LINKED, link_colors
from backpropviz.views.look.theme import Theme


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the reader is: what is computed, what is being computed, and from what.

    lights: what stands out, while all else is dimmed; findings: about the gradients, where proof
    lights are on; hidden: what is not shown at any step.
    """

    cursor: int
    current: frozenset[Quantity]
    operands: Mapping[Quantity, QColor]
    phase: Phase | None
    selection: Quantity | None
    lights: Lights
    findings: Mapping[Quantity, Finding] = field(default_factory=dict)
    hidden: frozenset[Part] = frozenset()


def reading_of(
    trace: Trace,
    cursor: int,
    detail: Detail,
    theme: Theme,
    selection: Quantity | None = None,
    lit: frozenset[Quantity] = frozenset(),
    asked: Step | None = None,
    covered: bool = False,
) -> Reading:
    """Return what is to be lit up at a cursor; asked: the step whose number is to be predicted.

    covered: the numbers of the steps at the cursor are not to be seen yet.
    """
    lights = lights_of(lit)
    if asked is not None:
        return _reading_of_steps(cursor, Detail.OPERATION, [asked], theme, selection, lights)
    if cursor == 0:
        return Reading(0, frozenset(), {}, None, selection, lights)
    group = trace.group(cursor - 1, detail)
    steps = [trace[i] for i in range(max(group.start, cursor - MOST_LINKED), cursor)]
    done = group.start if covered else cursor
    return _reading_of_steps(done, detail, steps, theme, selection, lights)


def session_reading(session: Session, trace: Trace, theme: Theme) -> Reading:
    """Return what is to be lit up where a session stands; trace: what of it is drawn."""
    at, asked = (session.cursor, session.detail), session.prediction.asked
    lit, showing = session.lit or session.showing.spotlit, session.showing
    covered = showing.covers_step
    reading = reading_of(trace, *at, theme, session.selection, lit, asked, covered)
    return replace(reading, hidden=showing.hidden) if showing.hidden else reading


def _reading_of_steps(
    cursor: int,
    detail: Detail,
    steps: list[Step],
    theme: Theme,
    selection: Quantity | None,
    lights: Lights,
) -> Reading:
    # A whole pass lit up would light up everything, and so show nothing.
    current = frozenset(step.quantity for step in steps if detail is not Detail.PASS)
    operands: list[Quantity] = []
    if detail in (Detail.OPERATION, Detail.NEURON):
        for step in steps:
            if len(step.operands) <= MOST_LINKED:
                operands += [each for each in step.operands if each not in current]
    colors = link_colors(operands, theme)
    return Reading(cursor, current, colors, steps[-1].phase, selection, lights)
