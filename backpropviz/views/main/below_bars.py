"""What stands below all columns: the timeline of the pass, or the history of the training."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme
from backpropviz.views.step.timeline import Timeline
from backpropviz.views.training.history_bar import HistoryBar


class BelowBars(QStackedWidget):
    """Shows one of two bars; the other one keeps its room, unless there is none to spare."""

    def __init__(
        self, session: Session, theme: Theme, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._is_bare = False
        self.timeline = Timeline(session, theme, actions, self)
        self.history_bar = HistoryBar(session, theme, actions, self)
        self.addWidget(self.timeline)
        self.addWidget(self.history_bar)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw both in another theme; scale: 1 at 1440×900."""
        self.timeline.set_theme(theme, scale)
        self.history_bar.set_theme(theme, scale)

    def show_training(self, on: bool) -> None:
        """Show the history of the training, or the timeline of the pass."""
        self.setCurrentWidget(self.history_bar if on else self.timeline)
        self._fit()

    def set_bare(self, bare: bool) -> None:
        """Show nothing but what a class is to see."""
        self._is_bare = bare
        self.timeline.set_bare(bare)
        self.history_bar.set_bare(bare)
        self._fit()

    def show_bar(self, *, shown: bool, buttons: bool) -> None:
        """Show the bar at hand, and the buttons of both, or not."""
        self.setVisible(shown)
        self.timeline.show_buttons(buttons)
        self.history_bar.show_buttons(buttons)

    def _fit(self) -> None:
        """Be as high as the bar that is seen; usually as the higher one of both."""
        for bar in (self.timeline, self.history_bar):
            is_seen = bar is self.currentWidget() or not self._is_bare
            policy = bar.sizePolicy()
            vertical = QSizePolicy.Policy.Preferred if is_seen else QSizePolicy.Policy.Ignored
            policy.setVerticalPolicy(vertical)
            bar.setSizePolicy(policy)
