"""The right column: the explanation of the step with what answers questions, or the training."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from backpropviz.engine.quantities import Quantity
from backpropviz.session.session import Session
from backpropviz.views.controls.key_splitter import KeySplitter
from backpropviz.views.look.theme import Theme
from backpropviz.views.main.ask_bar import QUESTIONS, AskBar
from backpropviz.views.panels.column_scroll import ColumnScroll
from backpropviz.views.step.step_panel import StepPanel

if TYPE_CHECKING:
    from backpropviz.views.main.explain_panels import ExplainPanels
    from backpropviz.views.main.training_panels import TrainingPanels
    from backpropviz.views.panels.dock_column import DockColumn

_BARE_STEP_TYPE = 1.15  # the step's type has room to be larger
_STEP_SHARE = 0.43  # of the height, where a number is being explained below the step
_ANSWERS_SHARE = 0.65  # of the height, at the most; what needs more scrolls


class RightColumn(QStackedWidget):
    """Shows one of two pages: the step above what is asked about it, or the training's panels.

    Panels are made when they are first needed: plots take longer to import than all else.
    """

    panels_made = Signal()  # those of the training
    explained = Signal()  # other panels that explain are open
    needs_changed = Signal()  # how wide it should be
    left = Signal()  # by a key
    picture_asked = Signal(str, bool)  # of a panel, by its name; whether for the clipboard

    def __init__(
        self, session: Session, theme: Theme, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._look = (theme, 1.0)  # of the panels
        self._is_bare = False
        self._kept_panels: object = None  # where they were, as long as they are not there
        self._kept_questions: object = None  # likewise
        self.training_panels: TrainingPanels | None = None
        self.explain_panels: ExplainPanels | None = None
        self.steps = KeySplitter(
            Qt.Orientation.Vertical, self, (self.tr("Height of the explanation"),)
        )
        self.step_panel = StepPanel(session, theme, self.steps)
        self.step_panel.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._answers = ColumnScroll(self.tr("Questions and answers"), self.steps, _ANSWERS_SHARE)
        answers = QWidget(self._answers.viewport())
        self.ask_bar = AskBar(actions, answers)
        column = QVBoxLayout(answers)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ask_bar)
        self._answers.hold(answers)
        self._training = ColumnScroll(self.tr("Panels of the training"), self)
        self.addWidget(self.steps)
        self.addWidget(self._training)
        self.steps.setChildrenCollapsible(False)
        self.steps.setHandleWidth(1)
        self.steps.setStretchFactor(0, 1)
        self.steps.name_handles()

    def set_theme(self, theme: Theme, scale: float, panel_scale: float) -> None:
        """Draw all of it in another theme; the panels may have a scale of their own."""
        self._look = (theme, panel_scale)
        self.step_panel.set_theme(theme, scale * _BARE_STEP_TYPE if self._is_bare else scale)
        for panels in (self.training_panels, self.explain_panels):
            if panels is not None:
                panels.set_theme(theme, panel_scale)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but what a class is to see."""
        self._is_bare = bare
        self.ask_bar.setVisible(not bare)
        self._answers.setVisible(not bare or self.is_explaining)

    def show_steps(self) -> None:
        """Show the step, and what is asked about it."""
        self.setCurrentWidget(self.steps)

    def show_training(self) -> None:
        """Show the panels of the training."""
        self.make_training_panels()
        self.setCurrentWidget(self._training)

    def ask_about(self, quantity: Quantity, place: QPoint) -> None:
        """Let a number be asked about where it stands."""
        self._session.show_quantity(quantity)
        self.ask_bar.pop_up(place)

    # The panels

    def make_training_panels(self) -> TrainingPanels:
        """Return the panels of the training, made now if they are not there yet."""
        if self.training_panels is None:
            from backpropviz.views.main.training_panels import TrainingPanels

            panels = TrainingPanels(self._session, self._look[0], self._training.viewport())
            panels.set_theme(*self._look)
            panels.restore(self._kept_panels)
            panels.picture_asked.connect(self.picture_asked)
            panels.panel_raised.connect(self._training.show_part)
            self.training_panels = panels
            self._training.hold(panels)
            self.panels_made.emit()
        return self.training_panels

    def make_explain_panels(self) -> ExplainPanels:
        """Return the panels that explain, made now if they are not there yet."""
        if self.explain_panels is None:
            from backpropviz.views.main.explain_panels import ExplainPanels

            answers = self._answers.widget()
            assert answers is not None
            panels = ExplainPanels(self._session, self._look[0], answers)
            panels.set_theme(*self._look)
            panels.hide()
            self.explain_panels = panels
            layout = answers.layout()
            assert layout is not None
            layout.addWidget(panels)
            panels.panel_raised.connect(self._answers.show_part)
            panels.picture_asked.connect(self.picture_asked)
            panels.shown_changed.connect(self._follow_explain_panels)
            panels.left.connect(self.left)
        return self.explain_panels

    def answers(self, question: str) -> bool:
        """Say whether the panel that answers one of QUESTIONS is open."""
        panels = self.explain_panels
        return panels is not None and panels.shows(QUESTIONS[question])

    @property
    def is_explaining(self) -> bool:
        """Say whether a panel that explains is open below the step."""
        return self.explain_panels is not None and self.explain_panels.is_column_used

    @property
    def is_complete(self) -> bool:
        """Say whether nothing that explains has to be computed or typeset any more."""
        return self.explain_panels is None or self.explain_panels.is_complete

    def focus_panel(self) -> bool:
        """Give the focus to the next panel in sight; False if the last one has it."""
        if self.training_panels is not None and self.currentWidget() is self._training:
            return self.training_panels.focus_next()
        panels = self.explain_panels
        return panels is not None and panels.take_focus()

    @property
    def has_panels(self) -> bool:
        """Say whether there are panels to be moved."""
        panels = self._panels_here()
        return panels is not None and any(not dock.isHidden() for dock in panels.docks.values())

    def open_panel_menu(self) -> None:
        """Offer what can be done with the panel that has the keys, or with the first in sight."""
        panels = self._panels_here()
        if panels is None:
            return
        seen = panels.seen()
        name = panels.with_keys() or (seen[0] if seen else None)
        if name is not None:
            panels.open_menu(name)

    def _panels_here(self) -> DockColumn | None:
        if self.currentWidget() is self.steps:
            return self.explain_panels
        return self.training_panels

    def hides(self, widget: QWidget) -> bool:
        """Say whether a widget is in a panel that lies behind another one."""
        columns = (self.training_panels, self.explain_panels)
        return any(panels is not None and panels.hides(widget) for panels in columns)

    def _follow_explain_panels(self) -> None:
        """Give the panels room in the column while one of them is open there."""
        panels = self.explain_panels
        if panels is not None and panels.isHidden() is self.is_explaining:
            panels.setVisible(self.is_explaining)
            self._answers.setVisible(not self._is_bare or self.is_explaining)
            self.needs_changed.emit()
            height = self.steps.height()
            step = round(_STEP_SHARE * height) if self.is_explaining else height
            self.steps.setSizes([step, height - step])
        self.explained.emit()

    # Where they are, from one time to the next

    def restore(self, panels: object, questions: object) -> None:
        """Put the panels where they were when their states were kept, once they are there."""
        self._kept_panels, self._kept_questions = panels, questions

    def prepare(self) -> None:
        """Load now what would otherwise be loaded later, and open the panels that were open."""
        self.step_panel.prepare()
        kept, self._kept_questions = self._kept_questions, None
        if isinstance(kept, QByteArray):
            self.make_explain_panels().restore(kept)

    def panels_state(self) -> object:
        """Return where the panels of the training are, to be kept."""
        return self._kept_panels if self.training_panels is None else self.training_panels.state()

    def questions_state(self) -> object:
        """Return which panels that explain are open and where, to be kept; None if none is."""
        panels = self.explain_panels
        if panels is None:
            return self._kept_questions
        return panels.state() if any(panels.shows(name) for name in panels.panels) else None
