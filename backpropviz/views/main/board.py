"""The main window's middle: the views, and which of them are seen while stepping and training."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from backpropviz.session.session import Session
from backpropviz.views.experiment.form import ExperimentForm
from backpropviz.views.experiment.library import ExperimentLibrary
from backpropviz.views.look.theme import Theme
from backpropviz.views.main.message_bar import MessageBar
from backpropviz.views.network.view import NetworkView
from backpropviz.views.step.step_panel import StepPanel
from backpropviz.views.step.timeline import Timeline
from backpropviz.views.training.history_bar import HistoryBar

if TYPE_CHECKING:
    from backpropviz.views.main.training_panels import TrainingPanels

_LEFT_PX, _STEP_PX = 258, 380
_PANELS_SHARE = 0.32  # of the window's width
_LIBRARY_SHARE = 0.28  # of its height, at the most


class MainBoard(QWidget):
    """Puts the views side by side.

    Stepping, the network has the explanation beside it and the pass's timeline below; training,
    the panels and the run's history. The panels are made when they are first needed: plots take
    longer to import than all else.
    """

    training_shown = Signal(bool)
    panels_made = Signal()

    def __init__(
        self, session: Session, theme: Theme, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._scale = 1.0
        self._panels_state: object = None
        self.is_training = False
        self.training_panels: TrainingPanels | None = None
        # Each is made where it belongs: moving a widget there later styles all of it anew.
        self.message_bar = MessageBar(self)
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._below = QStackedWidget(self)
        self._left = QSplitter(Qt.Orientation.Vertical, self._columns)
        self.experiment_library = ExperimentLibrary(session, theme, self._left)
        self.experiment_form = ExperimentForm(session, theme, actions, self._left)
        self.network_view = NetworkView(session, theme, self._columns)
        self._beside = QStackedWidget(self._columns)
        self.step_panel = StepPanel(session, theme, self._beside)
        self.timeline = Timeline(session, theme, actions, self._below)
        self.history_bar = HistoryBar(session, theme, actions, self._below)
        self._beside.addWidget(self.step_panel)
        self._below.addWidget(self.timeline)
        self._below.addWidget(self.history_bar)
        self._left.setObjectName("left_column")
        self._left.setChildrenCollapsible(False)
        self._left.setHandleWidth(1)
        self._left.setStretchFactor(1, 1)
        self._columns.setChildrenCollapsible(False)
        self._columns.setHandleWidth(1)
        self._columns.setStretchFactor(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.message_bar)
        rows.addWidget(self._columns, 1)
        rows.addWidget(self._below)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw all views in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        for view in (
            self.network_view,
            self.step_panel,
            self.timeline,
            self.history_bar,
            self.experiment_library,
            self.experiment_form,
        ):
            view.set_theme(theme, scale)
        if self.training_panels is not None:
            self.training_panels.set_theme(theme, scale)

    def share_room(self, width: int, height: int) -> None:
        """Give the columns their widths, and the library its part of the left one."""
        left, right = round(_LEFT_PX * self._scale), round(_STEP_PX * self._scale)
        if self.is_training:
            right = max(round(_PANELS_SHARE * width), round(330 * self._scale))
        self._columns.setSizes([left, max(width - left - right, 200), right])
        library = min(self.experiment_library.sizeHint().height(), height * _LIBRARY_SHARE)
        self._left.setSizes([round(library), max(height - round(library), 200)])

    def show_training(self, on: bool) -> None:
        """Show the training, or the steps of one update; one of them pauses the other."""
        if on is self.is_training:
            return
        self.is_training = on
        if on:
            self._session.player.pause()
            self._beside.setCurrentWidget(self.make_panels())
            self._below.setCurrentWidget(self.history_bar)
        else:
            self._session.trainer.pause()
            self._beside.setCurrentWidget(self.step_panel)
            self._below.setCurrentWidget(self.timeline)
        self.network_view.set_live(on)
        self.share_room(self.width(), self.height())
        self.training_shown.emit(on)

    def make_panels(self) -> TrainingPanels:
        """Return the panels of the training, made now if they are not there yet."""
        if self.training_panels is None:
            from backpropviz.views.main.training_panels import TrainingPanels

            panels = TrainingPanels(self._session, self._theme, self._beside)
            panels.set_theme(self._theme, self._scale)
            panels.restore(self._panels_state)
            self.training_panels = panels
            self._beside.addWidget(panels)
            self.panels_made.emit()
        return self.training_panels

    def restore_panels(self, state: object) -> None:
        """Put the panels where they were when `state` was kept, as soon as they are there."""
        self._panels_state = state

    def panels_state(self) -> object:
        """Return where the panels are, to be kept."""
        return self._panels_state if self.training_panels is None else self.training_panels.state()
