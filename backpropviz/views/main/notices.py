"""What is said about a run that changed otherwise than by training: set aside, started over."""

from __future__ import annotations

from PySide6.QtCore import QObject

from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.session.session import Session
from backpropviz.views.main.message_bar import MessageBar


class Notices(QObject):
    """Tells in the message bar what the session has done with the updates there were."""

    def __init__(self, session: Session, bar: MessageBar) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        session.updates_set_aside.connect(self._tell_set_aside)
        session.started_over.connect(self._tell_started_over)
        session.trainer.stopped_by_rule.connect(self._tell_stopped)

    def reset(self) -> None:
        """Start over, and say how the updates that were done come back."""
        before = self._session.history.length
        self._session.reset(QT_TRANSLATE_NOOP("Notices", "Reset"))
        if before and self._session.history.length == 0:
            text = self.tr("Back at update 0. Undo brings the {count} updates back.")
            self._bar.show_message(text.format(count=self._count(before)))

    def undo(self) -> None:
        """Undo the last edit; what is said about it is said no longer."""
        self._bar.clear()
        self._session.undo_stack.undo()

    def _tell_set_aside(self, count: int) -> None:
        text = self.tr(
            "The {count} updates after this one belong to the settings before. They are set aside; "
            "Undo brings them back."
        )
        self._bar.show_message(text.format(count=self._count(count)))

    def _tell_started_over(self, count: int) -> None:
        text = self.tr(
            "Training starts over at update 0. Undo brings back the {count} updates there were."
        )
        self._bar.show_message(text.format(count=self._count(count)))

    def _tell_stopped(self) -> None:
        text = self.tr("The stop rule is met after {count} updates. Train again to go on past it.")
        self._bar.show_message(text.format(count=self._count(self._session.updates)))

    def _count(self, count: int) -> str:
        from backpropviz.export.numbers import count_text

        return count_text(count, decimal_comma=self._session.style.decimal_comma)
