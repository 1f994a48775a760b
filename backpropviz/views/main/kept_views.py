"""What is shown in a window, kept while its views are made anew in another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from backpropviz.experiment.schema import Experiment
from backpropviz.views.lesson.lesson import LessonPlace

if TYPE_CHECKING:
    from backpropviz.views.main.window import MainWindow


@dataclass(frozen=True, slots=True)
class KeptViews:
    """What a window shows that its session does not know of.

    offered: the unsaved work of last time that a question is about; welcome: the part of it.
    """

    is_training: bool
    is_comparing: bool
    is_complete: bool
    has_pictures: bool
    has_gradient_edges: bool
    panels: object
    questions: object
    lesson: LessonPlace
    welcome: int | None
    offered: Experiment | None

    @staticmethod
    def of(window: MainWindow) -> KeptViews:
        """Return what a window shows now."""
        board, actions = window.board, window.actions_by_name
        return KeptViews(
            is_training=board.is_training,
            is_comparing=board.is_comparing,
            is_complete=board.beside.training_panels is not None,
            has_pictures=actions["pictures"].isChecked(),
            has_gradient_edges=actions["gradient_edges"].isChecked(),
            panels=board.beside.panels_state(),
            questions=board.beside.questions_state(),
            lesson=board.lesson.place,
            welcome=window.welcome.part,
            offered=window.documents.offered,
        )

    def show_in(self, window: MainWindow) -> None:
        """Show it in the window's new views."""
        board, actions = window.board, window.actions_by_name
        board.beside.restore(self.panels, self.questions)
        actions["pictures"].setChecked(self.has_pictures)
        actions["gradient_edges"].setChecked(self.has_gradient_edges)
        board.network_view.set_pictures(self.has_pictures)
        board.network_view.set_edges("gradients" if self.has_gradient_edges else "weights")
        board.show_training(self.is_training)
        board.show_comparison(self.is_comparing)
        board.lesson.resume(self.lesson)
        if self.welcome is not None:
            window.welcome.resume(self.welcome)
        if self.offered is not None:
            window.documents.offer_unsaved(self.offered)
        if self.is_complete:
            window.complete()
