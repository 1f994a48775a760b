"""Tells a screen reader what happens, though the keys stay where they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from backpropviz.export.numbers import count_text, number_text
from backpropviz.session.session import Session
from backpropviz.views.controls.announce import announce
from backpropviz.views.look.listing import listed
from backpropviz.views.network.view import NetworkView

translate = QCoreApplication.translate

_REST_MS = 250  # between two steps that are told: a key that is held tells the last one
_REST_PLAYING_MS = 4000  # a sentence is not to be cut off by the next one


class Announcer(QObject):
    """Says what the step is, or where the training stands; `announced` tells what was said.

    Also that runs stand side by side, and that a link was followed. What goes wrong, and why a run
    ended, is said by the bar of messages.

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
        session.progress_changed.connect(self._tell_progress)
        session.trainer.playing_changed.connect(self._tell_playing)
        session.comparison.switched.connect(self._tell_comparison)

    @property
    def text(self) -> str:
        """Return what there is to say: about the step, or how far the training is."""
        session = self._session
        if self._view.is_live:
            return self._training_text()
        step, sentence = session.step, self._view.stage.describe()
        if step is None or session.prediction.asked is not None or session.hides(step.quantity):
            return sentence
        return translate("Announcer", "{name} is {value}. {sentence}").format(
            name=session.notation.text(step.quantity),
            value=number_text(step.value, session.style),
            sentence=sentence,
        )

    def _tell(self) -> None:
        self._is_due = True
        if not self._rest.isActive():
            self._tell_if_due()

    def _tell_if_due(self) -> None:
        if self._is_due:
            self._is_due = False
            self._say(self.text)
            self._rest.start(_REST_PLAYING_MS if self._session.player.is_playing else _REST_MS)

    def _tell_progress(self) -> None:
        """Say where the training stands, once it does: many updates a second are not told."""
        if self._view.is_live and not self._session.trainer.is_playing:
            self._tell()

    def _tell_playing(self, is_playing: bool) -> None:
        if is_playing:
            self._say(translate("Announcer", "Training."))
        else:
            self._tell_progress()

    def tell_link(self, edited: str) -> None:
        """Say that a link was followed, and what it has edited, if anything."""
        done = translate("Announcer", "Done: {what}.").format(what=edited)
        self._say(done if edited else translate("Announcer", "The link was followed."))

    def _tell_comparison(self, on: bool) -> None:
        if on:
            text = translate("Announcer", "Side by side: {names}.")
            self._say(text.format(names=listed(self._lane_names())))

    def _lane_names(self) -> list[str]:
        # Late: who sees one run needs none of what several are compared with.
        from backpropviz.views.compare.names import lane_names

        return [name.short for name in lane_names(self._session)]

    def _training_text(self) -> str:
        session, style = self._session, self._session.style
        if session.comparison.is_on:
            losses = [
                translate("Announcer", "{name}: loss {loss}").format(
                    name=name, loss=number_text(lane.moment.train.loss, style)
                )
                for name, lane in zip(self._lane_names(), session.comparison.lanes, strict=True)
            ]
            return translate("Announcer", "After update {count}: {losses}.").format(
                count=count_text(session.updates, decimal_comma=style.decimal_comma),
                losses=listed(losses, decimal_comma=style.decimal_comma),
            )
        return translate("Announcer", "After update {count} the loss is {loss}.").format(
            count=count_text(session.updates, decimal_comma=style.decimal_comma),
            loss=number_text(session.moment.train.loss, style),
        )

    def _say(self, text: str) -> None:
        # The network is out of sight where runs stand side by side.
        announce(self._view if self._view.isVisible() else self._view.window(), text)
        self.announced.emit(text)
