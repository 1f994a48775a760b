"""Tells a screen reader what each step does, though the keys stay where they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from backpropviz.export.numbers import count_text, number_text
from backpropviz.session.session import Session
from backpropviz.views.controls.announce import announce
from backpropviz.views.network.view import NetworkView

translate = QCoreApplication.translate

_REST_MS = 250  # between two steps that are told: a key that is held tells the last one
_REST_PLAYING_MS = 4000  # a sentence is not to be cut off by the next one


class Announcer(QObject):
    """Says the number and the sentence of the session's step; `announced` tells what was said.

    Of steps that follow one another faster than can be said, the last one is told.
    """

    announced = Signal(str)

    def __init__(self, session: Session, view: NetworkView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._is_due = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._tell_if_due)
        session.cursor_changed.connect(self._tell)
        session.prediction.changed.connect(self._tell)
        session.trainer.playing_changed.connect(self._tell_training)

    @property
    def text(self) -> str:
        """Return what there is to say about the step."""
        session = self._session
        step, sentence = session.step, self._view.stage.describe()
        if step is None or session.prediction.asked is not None or session.hides(step.quantity):
            return sentence
        return translate("Announcer", "{name} is {value}. {sentence}").format(
            name=session.notation.text(step.quantity),
            value=number_text(step.value, session.style),
            sentence=sentence,
        )

    def _tell(self) -> None:
        if self._view.is_live:  # what is trained is not told step by step
            return
        self._is_due = True
        if not self._rest.isActive():
            self._tell_if_due()

    def _tell_if_due(self) -> None:
        if self._is_due:
            self._is_due = False
            self._say(self.text)
            self._rest.start(_REST_PLAYING_MS if self._session.player.is_playing else _REST_MS)

    def _tell_training(self, is_playing: bool) -> None:
        """Say where the training stands, when it begins and when it pauses."""
        session, style = self._session, self._session.style
        if is_playing:
            self._say(translate("Announcer", "Training."))
            return
        text = translate("Announcer", "Paused after update {count}. The loss is {loss}.")
        count = count_text(session.updates, decimal_comma=style.decimal_comma)
        loss = number_text(session.moment.train.loss, style)
        self._say(text.format(count=count, loss=loss))

    def _say(self, text: str) -> None:
        announce(self._view, text)
        self.announced.emit(text)
