"""The lesson that is given: which part of it is shown, and the state that the part asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.engine.trace import Detail
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.schema import LessonPart
from backpropviz.session.forms import Form
from backpropviz.session.session import Session
from backpropviz.views.lesson.link_edits import LinkEdits, LinkPlace
from backpropviz.views.lesson.places import PANELS, Place, find_quantity
from backpropviz.views.look.language import error_text


class LessonPlace(NamedTuple):
    """Where a lesson is: shown or left, at which part, and whether on the way to its state."""

    is_wanted: bool
    part: int
    is_arriving: bool
    links: LinkPlace


class Lesson(QObject):
    """Goes from part to part of the open experiment's lesson.

    is_wanted: whether lessons are shown, where there are any; index: of the part, from 0, which
    stays while the lesson is left. What links changed is taken back before a part, and training
    that it asks for is done first.
    """

    changed = Signal()  # another part, or shown or left
    refused = Signal(str)  # why a part's state cannot be shown

    def __init__(self, session: Session, place: Place, edits: LinkEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self._edits = edits
        self.is_wanted = False
        self.index = 0
        self._session = session
        self._place = place
        self._source = session.source
        self._coming: LessonPart | None = None  # its updates are being done
        self._ways: list[Callable[[], None]] = []
        session.document_opened.connect(self._follow_document)
        session.experiment_changed.connect(self._follow_edit)
        session.trainer.playing_changed.connect(self._go_on_soon)
        session.trainer.seeking_changed.connect(self._go_on_soon)

    @property
    def parts(self) -> tuple[LessonPart, ...]:
        """Return the parts, none for an experiment without a lesson."""
        return self._session.experiment.lesson

    @property
    def part(self) -> LessonPart | None:
        """Return the part that is shown, None while none is."""
        return self.parts[self.index] if self.is_shown else None

    @property
    def is_shown(self) -> bool:
        """Say whether a part is shown."""
        return self.is_wanted and bool(self.parts)

    @property
    def has_next(self) -> bool:
        """Say whether there is a part after this one."""
        return self.index + 1 < len(self.parts)

    @property
    def has_previous(self) -> bool:
        """Say whether there is a part before this one."""
        return bool(self.parts) and self.index > 0

    @property
    def is_arriving(self) -> bool:
        """Say whether the updates that the part asks for are still being done."""
        return self._coming is not None

    @property
    def place(self) -> LessonPlace:
        """Return what is to be known to go on from here."""
        return LessonPlace(self.is_wanted, self.index, self.is_arriving, self._edits.place)

    def resume(self, place: LessonPlace) -> None:
        """Go on from where another lesson of the same document was; its state stays as it is."""
        self.is_wanted, self.index = place.is_wanted, place.part
        self._edits.resume(place.links)
        if place.is_arriving:
            self.show(place.part)
        else:
            self.changed.emit()

    def toggle(self) -> None:
        """Show the lesson at the part where it was left, or leave it."""
        self.is_wanted = not self.is_wanted
        if self.is_wanted:
            self.show(self.index)
        else:
            self._forget_way()
            self.changed.emit()

    def next(self) -> None:
        """Go to the next part; from outside, come back to the lesson."""
        self.show(self.index + 1 if self.is_shown else self.index)

    def previous(self) -> None:
        """Go to the part before; from outside, come back to the lesson."""
        self.show(self.index - 1 if self.is_shown else self.index)

    def show(self, index: int) -> None:
        """Show a part, and the state that it asks for."""
        if not self.parts:
            return
        self.is_wanted = True
        self.index = min(max(index, 0), len(self.parts) - 1)
        part = self._coming = self.parts[self.index]
        self._session.player.pause()
        self._session.trainer.pause()
        done = self._session.updates
        if self._take_back() and part.updates is None:
            self._ways = self._ways_to(done)
        else:
            self._ways = self._ways_to(part.updates)
        self.changed.emit()
        self._go_on()

    def _take_back(self) -> bool:
        try:
            return self._edits.take_back()
        except ExperimentError as error:
            self._refuse(error)
            return False

    def _refuse(self, error: ValueError) -> None:
        decimal_comma = self._session.style.decimal_comma
        self.refused.emit(error_text(error, decimal_comma=decimal_comma))

    # The state of a part

    def _ways_to(self, updates: int | None) -> list[Callable[[], None]]:
        """Return what leads to so many updates: back in the history, and on from its end."""
        session = self._session
        if updates is None or session.is_expression:
            return []
        trainer = session.trainer
        return [
            lambda: trainer.go_to(min(updates, session.history.length)),
            lambda: trainer.update(updates - session.updates),
        ]

    def _go_on_soon(self) -> None:
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        part, trainer = self._coming, self._session.trainer
        while part is not None and not (trainer.is_playing or trainer.is_seeking):
            if not self._ways:
                self._coming = None
                self._put(part)
                return
            self._ways.pop(0)()

    def _put(self, part: LessonPart) -> None:
        """Show what a part asks for; what it does not name stays as it is."""
        session, place = self._session, self._place
        wanted = (part.form, part.mode, part.detail, part.step, part.select, part.panels)
        if any(each is not None for each in wanted):
            place.show_training(False)
        elif part.updates is not None or part.side_by_side is not None:
            place.show_training(True)
            place.show_comparison(bool(part.side_by_side and session.experiment.variant))
        if part.form is not None:
            session.set_form(Form(part.form))
        if part.mode is not None and session.is_expression:
            session.set_differentiation(replace(session.differentiation, mode=Mode(part.mode)))
        if part.detail is not None:
            session.set_detail(Detail(part.detail))
        try:
            self._point(part)
        except ValueError as error:
            self._refuse(error)
        if part.panels is not None:
            place.show_answers([PANELS[name] for name in part.panels], only=True)

    def _point(self, part: LessonPart) -> None:
        session = self._session
        if isinstance(part.step, int):
            session.go_to(part.step)
        elif part.step is not None:
            session.show_quantity(find_quantity(session, part.step))
        if part.select is not None:
            session.select(find_quantity(session, part.select))

    # What changes behind it

    def _forget_way(self) -> None:
        self._coming, self._ways = None, []

    def _follow_document(self) -> None:
        """Begin with another document's lesson, if lessons are wanted; a saved one stays."""
        if self._session.source is self._source:
            return
        self._source = self._session.source
        self.index = 0
        self._forget_way()
        if self.is_shown:
            # Later: whoever is told of the document has not seen it yet.
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if self.is_shown:
            self.show(self.index)

    def _follow_edit(self) -> None:
        self.index = min(self.index, max(len(self.parts) - 1, 0))
        self.changed.emit()
