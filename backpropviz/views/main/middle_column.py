"""The middle column: the network with the bars over it, or the runs side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backpropviz.session.session import Session
from backpropviz.views.explain.sabotage_bar import SabotageBar
from backpropviz.views.lesson.bar import LessonBar
from backpropviz.views.lesson.lesson import Lesson
from backpropviz.views.look.theme import Theme
from backpropviz.views.main.compare_page import ComparePage
from backpropviz.views.main.picture_bar import PictureBar
from backpropviz.views.main.stages import add_stages, stage_of
from backpropviz.views.network.view import NetworkView

if TYPE_CHECKING:
    from backpropviz.views.compare.view import CompareView


class MiddleColumn(QWidget):
    """Holds the lesson's bar, the sabotage's and the picture's above what is large.

    runs: the page that takes the place of the network.
    """

    def __init__(
        self,
        session: Session,
        theme: Theme,
        actions: Mapping[str, QAction],
        lesson: Lesson,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bars = QWidget(self)
        self.lesson_bar = LessonBar(lesson, actions, self._bars)
        self.sabotage_bar = SabotageBar(session, self._bars)
        self._picture_bar = PictureBar(session, actions, self._bars)
        self.network_view = NetworkView(session, theme, self)
        add_stages(self.network_view, session)
        self.runs = ComparePage(session, theme, self)
        column, above = QVBoxLayout(self), QVBoxLayout(self._bars)
        for layout in (column, above):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for bar in (self.lesson_bar, self.sabotage_bar, self._picture_bar):
            above.addWidget(bar)
        column.addWidget(self._bars)
        column.addWidget(self.network_view, 1)
        session.form_changed.connect(self._follow_form)
        session.experiment_changed.connect(self._follow_form)
        self._follow_form()

    @property
    def compare_view(self) -> CompareView | None:
        """Return the runs side by side, None as long as nobody has seen them."""
        return self.runs.view

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw all of it in another theme; scale: 1 at 1440×900."""
        self.network_view.set_theme(theme, scale)
        self.sabotage_bar.set_scale(scale)
        self.lesson_bar.set_scale(scale)
        self.runs.set_theme(theme, scale)

    def share_room(self, height: int) -> None:
        """Give the lesson its part of the window's height."""
        self.lesson_bar.share_room(height)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but what a class is to see."""
        self._bars.setVisible(not bare)
        self.runs.set_bare(bare)

    def add_bar(self, bar: QWidget) -> None:
        """Put something over all else."""
        above = self._bars.layout()
        assert isinstance(above, QVBoxLayout)
        above.insertWidget(0, bar)

    def show_training(self, on: bool) -> None:
        """Show the network as it is trained, or the steps of one update."""
        self._picture_bar.setVisible(not on)
        self.network_view.set_live(on)

    def show_runs(self, on: bool) -> None:
        """Show the runs side by side, or the network."""
        self.runs.set_shown(on)
        self.network_view.setVisible(not on)

    @property
    def has_focus(self) -> bool:
        """Say whether the keys go to what is large."""
        return self.network_view.hasFocus() or self.runs.holds_focus

    def take_focus(self) -> None:
        """Give the keys to what is large."""
        if self._session.comparison.is_on:
            self.runs.set_focus()
        else:
            self.network_view.setFocus()

    def _follow_form(self) -> None:
        self.network_view.set_stage(stage_of(self._session))
