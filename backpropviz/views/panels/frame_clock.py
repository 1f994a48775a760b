"""Feeds all panels alike: whatever changes, those that are seen are refreshed once a frame."""

import math

from PySide6.QtCore import QEvent, QObject, QTimer

from backpropviz.session.session import Session
from backpropviz.views.panels.panel import Panel

FRAMES_A_ROUND = 3
MOST_A_FRAME = 2  # panels; with more than six in sight a round takes longer


class FrameClock(QObject):
    """Refreshes panels; follows the session.

    While it trains, the trainer's own clock is the clock: `progress_changed` comes once a
    frame, and each panel has its turn every few frames, since nobody reads curves and tables
    thirty times a second, and what they do not take is there for training; where that is calm,
    all are refreshed together. Otherwise several changes are waited for and shown together.
    Hidden panels cost nothing; one that comes into view is brought up to date first.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._panels: list[Panel] = []
        self._stale: set[Panel] = set()
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        session.progress_changed.connect(self._follow_progress)
        for signal in (
            session.trace_changed,
            session.experiment_changed,
            session.document_opened,
            session.selection_changed,
            session.plane_changed,
            session.shown_rows_changed,
            session.style_changed,
        ):
            signal.connect(self.mark_all)
        session.document_opened.connect(self._hold)
        session.experiment_changed.connect(self._hold)

    def follow_reader(self) -> None:
        """Refresh the panels when the reader moves on in the pass, too."""
        for signal in (
            self._session.cursor_changed,
            self._session.subject_changed,
            self._session.detail_changed,
            self._session.prediction.switched,
            self._session.prediction.changed,
        ):
            signal.connect(self.mark_all)

    def add(self, panel: Panel) -> None:
        """Refresh a panel from now on."""
        self._panels.append(panel)
        self._stale.add(panel)
        panel.installEventFilter(self)

    def refresh(self) -> None:
        """Bring the panels that are seen up to date now."""
        self._timer.stop()
        for panel in self._panels:
            if panel in self._stale and _is_seen(panel):
                self._refresh(panel)

    def mark_all(self) -> None:
        """Let all panels be brought up to date: they look different now."""
        self._stale.update(self._panels)
        self.refresh_soon()

    def refresh_soon(self) -> None:
        """Bring the panels that are seen up to date when all that happens now is done."""
        if not self._timer.isActive():
            self._timer.start(0)

    def _follow_progress(self) -> None:
        self._stale.update(self._panels)
        trainer = self._session.trainer
        if not trainer.is_playing or trainer.pace.is_calm:
            self.refresh_soon()
            return
        seen = [panel for panel in self._panels if _is_seen(panel)]
        frames = max(FRAMES_A_ROUND, math.ceil(len(seen) / MOST_A_FRAME))
        self._turn = (self._turn + 1) % frames
        for panel in seen[self._turn :: frames]:
            self._refresh(panel)

    def _refresh(self, panel: Panel) -> None:
        self._stale.discard(panel)
        panel.refresh()
        panel.setUpdatesEnabled(True)

    def _hold(self) -> None:
        """Paint nothing of a network that is no longer there: Qt paints before timers are due."""
        for panel in self._panels:
            panel.setUpdatesEnabled(False)

    # Qt's events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize) and watched in self._stale:
            self.refresh_soon()
        return False


def _is_seen(panel: Panel) -> bool:
    return panel.has_subject and panel.is_seen
