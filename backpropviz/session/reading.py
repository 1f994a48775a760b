"""The reading of a trace: how far the reader is in it, and how it is shown."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from backpropviz.engine.quantities import Quantity
from backpropviz.engine.trace import Detail, Step, Trace
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.player import Player
from backpropviz.session.prediction import Prediction
from backpropviz.session.showing import Showing


class Reading(QObject):
    """A trace, and where the reader is in it.

    trace: what is read, given by the session; cursor: how many of its steps are done; detail: how
    far one step goes; style: how numbers are written; selection: what is pointed at, if anything,
    until the cursor moves; lit: the elements of the network that stand out, none if empty.
    """

    trace_changed = Signal()  # other numbers: an edit, another pass, another sample
    cursor_changed = Signal(int)
    detail_changed = Signal()
    style_changed = Signal()
    selection_changed = Signal()
    subject_changed = Signal()  # at most once for each change of cursor, selection or trace
    lit_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cursor = 0
        self.detail = Detail.OPERATION
        self.style = NumberStyle()
        self.selection: Quantity | None = None
        self.lit: frozenset[Quantity] = frozenset()
        self._last_subject: Quantity | None = None
        self.player = Player(self)
        self.player.step_due.connect(self._play_on)
        self.prediction = Prediction(self)
        self.showing = Showing(self)
        self.showing.changed.connect(self.prediction.changed)  # who hides numbers, hides these
        for signal in (self.cursor_changed, self.selection_changed, self.trace_changed):
            signal.connect(self._follow_subject)

    @property
    def trace(self) -> Trace:
        """Return what is read."""
        raise NotImplementedError

    @property
    def step(self) -> Step | None:
        """Return the step that was done last, None at the start."""
        return self.trace[self.cursor - 1] if self.cursor else None

    @property
    def subject(self) -> Quantity | None:
        """Return what is asked about: what is pointed at, else what the step at hand makes."""
        if self.selection is not None:
            return self.selection
        step = self.step
        return None if step is None else step.quantity

    @property
    def subject_and_operands(self) -> tuple[Quantity, ...]:
        """Return what is asked about, and what the step at hand makes it from, if it is that."""
        subject, step = self.subject, self.step
        if subject is None:
            return ()
        is_made = step is not None and step.quantity == subject
        return (subject, *step.operands) if step is not None and is_made else (subject,)

    def hides(self, quantity: Quantity) -> bool:
        """Say whether a number is not to be shown yet: somebody is to say it first."""
        return self.prediction.hides(quantity) or self.showing.covers(quantity)

    def light(self, elements: Iterable[Quantity]) -> None:
        """Let elements of the network stand out: weights, biases, units as their a, inputs, J."""
        lit = frozenset(elements)
        if lit != self.lit:
            self.lit = lit
            self.lit_changed.emit()

    def go_to(self, cursor: int) -> None:
        """Put the cursor behind so many steps; what was pointed at is so no longer."""
        cursor = min(max(cursor, 0), len(self.trace))
        if cursor != self.cursor:
            self.cursor = cursor
            was_selected, self.selection = self.selection, None
            self.cursor_changed.emit(cursor)
            if was_selected is not None:
                self.selection_changed.emit()

    def step_forward(self) -> None:
        """Do the next step, as far as the level of detail goes; if it is to be predicted, ask.

        What is still covered of the step at hand is shown first.
        """
        if not (self.showing.reveal() or self.prediction.step_forward()):
            self.go_to(self.trace.next_stop(self.cursor, self.detail))

    def step_back(self) -> None:
        """Undo the last step, as far as the level of detail goes."""
        self.go_to(self.trace.previous_stop(self.cursor, self.detail))

    def next_phase(self) -> None:
        """Go to the end of the phase that comes next or is under way."""
        self.go_to(self.trace.next_stop(self.cursor, Detail.PASS))

    def previous_phase(self) -> None:
        """Go back to the start of the phase."""
        self.go_to(self.trace.previous_stop(self.cursor, Detail.PASS))

    def go_to_start(self) -> None:
        """Undo all steps of this pass."""
        self.go_to(0)

    def go_to_end(self) -> None:
        """Do all steps of this pass."""
        self.go_to(len(self.trace))

    def show_quantity(self, quantity: Quantity) -> None:
        """Go to the step that makes a quantity, or point at it where it is given.

        One that is to be predicted is asked for instead.
        """
        if self.prediction.ask_about(quantity):
            return
        if self.showing.covers(quantity) and self.showing.reveal():
            return
        made = self.trace.find(quantity)
        if made is not None:
            self.go_to(made + 1)
        self.select(quantity if made is None else None)

    def select(self, quantity: Quantity | None) -> None:
        """Point at a quantity in all views."""
        if quantity != self.selection:
            self.selection = quantity
            self.selection_changed.emit()

    def set_detail(self, detail: Detail) -> None:
        """Choose how far one step goes."""
        if detail is not self.detail:
            self.detail = detail
            self.detail_changed.emit()

    def set_style(self, style: NumberStyle) -> None:
        """Choose how numbers are written."""
        if style != self.style:
            self.style = style
            self.style_changed.emit()

    def toggle_play(self) -> None:
        """Play, or pause; at the end, play from the start."""
        if self.player.is_playing:
            self.player.pause()
            return
        if self.cursor == len(self.trace):
            self.go_to_start()
        self.player.play()

    def _follow_subject(self) -> None:
        if self.subject != self._last_subject:
            self._last_subject = self.subject
            self.subject_changed.emit()

    def _play_on(self) -> None:
        self.step_forward()
        if self.cursor == len(self.trace):
            self.player.pause()
