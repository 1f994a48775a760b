"""The bar at the bottom while training: play, single updates, the speed, and the way back."""

import math
import time
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from backpropviz.export.numbers import count_text
from backpropviz.session.session import Session
from backpropviz.session.trainer import SPEEDS
from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.controls.elided_label import ElidedLabel
from backpropviz.views.controls.transport_buttons import TransportButtons
from backpropviz.views.look.theme import Theme
from backpropviz.views.training.history_track import HistoryTrack

TRANSPORT = (
    ("go_to_start", "start"),
    ("train_back", "back"),
    ("train_play", "play"),
    ("train_update", "forward"),
    ("go_to_end", "end"),
)
_RATE_OVER_S = 0.5
_PAUSE_S = 0.09


class HistoryBar(QWidget):
    """Shows where the training stands and moves it; follows the session.

    actions: those of TRANSPORT, and step_update, train_epoch and train_to_stop.
    """

    def __init__(
        self,
        session: Session,
        theme: Theme,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "surface")
        self._session = session
        self._followed_s = 0.0
        self._rate = (0.0, 0.0, 0.0)  # epochs a second; when it was last told, and at which epoch
        self.track = HistoryTrack(session, theme, self)
        self._buttons = QWidget(self)
        self._transport = TransportButtons(self._buttons, actions, TRANSPORT)
        self._transport.addStretch()
        self._transport.setContentsMargins(0, 0, 0, 0)
        self._buttons.setLayout(self._transport)
        self.step_update = QPushButton(self)
        self.step_update.setProperty("role", "amber")
        bind_button(self.step_update, actions["step_update"], named=True)
        self._caption = ElidedLabel(self)
        self._caption.show_text(self.tr("History: any update can be opened"))
        self._caption.setProperty("role", "small")
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._status = QLabel(self)
        self._status.setProperty("role", "status")
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1000)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setProperty("role", "plain")
        self._cancel.clicked.connect(session.trainer.pause)
        self._lay_out(actions)
        trainer = session.trainer
        session.style_changed.connect(self._name_speeds)
        session.progress_changed.connect(self._follow_progress)
        session.trace_changed.connect(self._follow)
        session.style_changed.connect(self._follow)
        trainer.playing_changed.connect(self._follow_playing)
        trainer.seeking_changed.connect(self._follow_job)
        trainer.job_progressed.connect(self._follow_job)
        trainer.speed_changed.connect(self._follow_speed)
        self._follow_speed(trainer.speed)
        self.set_theme(theme, 1.0)
        self._follow_playing()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Paint in another theme; scale: 1 at 1440×900."""
        self.track.set_theme(theme, scale)
        self._transport.set_theme(theme, scale)
        side = round(16 * scale)
        self._grid.setContentsMargins(side, round(8 * scale), side, round(8 * scale))
        self._grid.setHorizontalSpacing(round(20 * scale))
        self._grid.setVerticalSpacing(round(4 * scale))
        self._progress.setFixedWidth(round(120 * scale))

    def show_buttons(self, shown: bool) -> None:
        """Show the buttons to move through the updates, or not."""
        self._transport.set_shown(shown)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the updates and the buttons to move through them."""
        for widget in self._left_out:
            widget.setVisible(not bare)
        # The buttons stand beside both lines where there is nothing below them.
        self._grid.removeWidget(self._buttons)
        self._grid.addWidget(self._buttons, 0, 0, 2 if bare else 1, 1)

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        self._speed = QComboBox(self)
        self._speed.setAccessibleName(self.tr("Speed of training"))
        self._speed.setToolTip(self.tr("Speed of training: updates a second"))
        for speed in SPEEDS:
            self._speed.addItem("", speed)
        self._name_speeds()
        self._speed.activated.connect(
            lambda index: self._session.trainer.set_speed(self._speed.itemData(index))
        )
        left = QHBoxLayout()
        left.addWidget(self.step_update)
        self._left_out: list[QWidget] = [self.step_update, self._caption, self._speed]
        for name in ("train_epoch", "train_to_stop"):
            button = QToolButton(self)
            button.setProperty("role", "choice")
            bind_button(button, actions[name], named=True)
            left.addWidget(button)
            self._left_out.append(button)
        left.addStretch()
        above = QHBoxLayout()
        above.setContentsMargins(12, 0, 12, 0)
        above.setSpacing(8)
        above.addWidget(self._caption, 1)
        above.addWidget(self._progress)
        above.addWidget(self._cancel)
        above.addStretch()
        above.addWidget(self._status)
        above.addSpacing(12)
        above.addWidget(self._speed)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._buttons, 0, 0)
        self._grid.addLayout(left, 1, 0)
        self._grid.addLayout(above, 0, 1)
        self._grid.addWidget(self.track, 1, 1)
        self._grid.setColumnStretch(1, 1)

    def _follow_progress(self) -> None:
        """Follow the training, some times a second: nobody reads faster."""
        now_s = time.monotonic()
        if not self._session.trainer.is_playing or now_s - self._followed_s >= _PAUSE_S:
            self._followed_s = now_s
            self.track.follow()
            self._follow()

    def _follow(self) -> None:
        if not self.isVisible():
            return
        moment, comma = self._session.moment, self._session.style.decimal_comma
        text = self.tr("update {update} · epoch {epoch}").format(
            update=count_text(moment.updates, decimal_comma=comma),
            epoch=count_text(math.floor(moment.epochs + 1e-9), decimal_comma=comma),
        )
        rate = self._epochs_a_second(moment.epochs)
        if rate:
            per_second = self.tr("{rate} epochs/s").format(
                rate=count_text(round(rate), decimal_comma=comma)
            )
            text = self.tr("{place} · {rate}").format(place=text, rate=per_second)
        self._status.setText(text)

    def _epochs_a_second(self, epochs: float) -> float:
        """Return the rate while it trains, measured anew twice a second; 0 while it does not."""
        if not self._session.trainer.is_playing:
            self._rate = (0.0, 0.0, 0.0)
            return 0.0
        rate, then_s, epochs_then = self._rate
        now_s = time.monotonic()
        if not then_s:
            self._rate = (0.0, now_s, epochs)
        elif now_s - then_s >= _RATE_OVER_S:
            rate = max(epochs - epochs_then, 0.0) / (now_s - then_s)
            self._rate = (rate, now_s, epochs)
        return rate

    def _follow_playing(self) -> None:
        self._transport.set_playing(self._session.trainer.is_playing)
        self._follow_job()
        self._follow()

    def _follow_job(self) -> None:
        trainer = self._session.trainer
        works = trainer.is_seeking or trainer.is_running_to_stop
        for widget in (self._progress, self._cancel):
            widget.setVisible(works)
        if not works:
            self._caption.show_text(self.tr("History: any update can be opened"))
            return
        seeking = self.tr("Computing the way to this update again …")
        self._caption.show_text(
            seeking if trainer.is_seeking else self.tr("Running to the stop rule …")
        )
        share = trainer.done_share
        if share is None and trainer.pace.is_calm:
            self._progress.hide()  # what Qt shows of a way of unknown length never rests
        self._progress.setRange(0, 0 if share is None else 1000)
        self._progress.setValue(round(1000 * (share or 0.0)))

    def _name_speeds(self) -> None:
        comma = self._session.style.decimal_comma
        for index, speed in enumerate(SPEEDS):
            name = self.tr("as fast as possible")
            if speed != math.inf:
                name = self.tr("{number}/s").format(
                    number=count_text(round(speed), decimal_comma=comma)
                )
            self._speed.setItemText(index, name)

    def _follow_speed(self, speed: float) -> None:
        with QSignalBlocker(self._speed):
            self._speed.setCurrentIndex(self._speed.findData(speed))

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()
