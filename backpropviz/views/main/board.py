"""The main window's middle: the views, and which of them are seen while stepping and training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from backpropviz.engine.quantities import Quantity
from backpropviz.session.session import Session
from backpropviz.views.controls.key_splitter import KeySplitter
from backpropviz.views.explain.sabotage_bar import SabotageBar
from backpropviz.views.lesson.bar import LessonBar
from backpropviz.views.lesson.follower import LinkFollower
from backpropviz.views.lesson.lesson import Lesson
from backpropviz.views.lesson.link_edits import LinkEdits
from backpropviz.views.look.theme import Theme
from backpropviz.views.main.ask_bar import QUESTIONS, AskBar
from backpropviz.views.main.below_bars import BelowBars
from backpropviz.views.main.compare_page import ComparePage
from backpropviz.views.main.left_column import LeftColumn
from backpropviz.views.main.message_bar import MessageBar
from backpropviz.views.main.picture_bar import PictureBar, stage_of
from backpropviz.views.main.stages import add_stages
from backpropviz.views.network.view import NetworkView
from backpropviz.views.step.step_panel import StepPanel

if TYPE_CHECKING:
    from backpropviz.views.compare.view import CompareView
    from backpropviz.views.main.explain_panels import ExplainPanels
    from backpropviz.views.main.training_panels import TrainingPanels
    from backpropviz.views.projector.curtain import Curtain

_LEFT_PX, _STEP_PX = 258, 380
_PANELS_SHARE = 0.32  # of the window's width
_BARE_STEP_SHARE, _BARE_PANELS_SHARE = 0.34, 0.43  # likewise, where there is nothing else
_BARE_STEP_TYPE = 1.15  # the step's type has room to be larger
_STEP_SHARE = 0.43  # of the height, where a number is being explained below the step


class MainBoard(QWidget):
    """Puts the views side by side.

    Stepping, the network has the explanation beside it, with the panels that answer questions under
    it, and the pass's timeline below; training, the panels and the run's history. Runs that are
    trained side by side take the place of the network and of the panels. Panels are made
    when they are first needed: plots take longer to import than all else.
    """

    training_shown = Signal(bool)
    panels_made = Signal()
    explained = Signal()  # other panels that explain are open
    picture_asked = Signal(str, bool)  # of a panel, by its name; whether for the clipboard

    def __init__(
        self, session: Session, theme: Theme, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._scale = self._panel_scale = 1.0
        self._is_bare = False  # there is nothing but what a class is to see
        self._explains = True  # beside the network
        self._panels_state: object = None
        self.is_training = False
        self.training_panels: TrainingPanels | None = None
        self.explain_panels: ExplainPanels | None = None
        self.curtain: Curtain | None = None
        link_edits = LinkEdits(session, self)
        self.lesson = Lesson(session, self, link_edits, self)
        self.follower = LinkFollower(session, self, link_edits, self)
        # Each is made where it belongs: moving a widget there later styles all of it anew.
        self.message_bar = MessageBar(self)
        self._columns = KeySplitter(
            Qt.Orientation.Horizontal,
            self,
            (self.tr("Width of the left column"), self.tr("Width of the right column")),
        )
        self._below = BelowBars(session, theme, actions, self)
        self.timeline, self.history_bar = self._below.timeline, self._below.history_bar
        self._left = LeftColumn(session, theme, actions, self._columns)
        self.experiment_library, self.experiment_form = self._left.library, self._left.form
        self._middle = QWidget(self._columns)
        self._above = QWidget(self._middle)
        self.lesson_bar = LessonBar(self.lesson, actions, self._above)
        self.sabotage_bar = SabotageBar(session, self._above)
        self.picture_bar = PictureBar(session, actions, self._above)
        self.network_view = NetworkView(session, theme, self._middle)
        add_stages(self.network_view, session)
        self._runs = ComparePage(session, theme, self._middle)
        self._beside = QStackedWidget(self._columns)
        self._step_side = KeySplitter(
            Qt.Orientation.Vertical, self._beside, (self.tr("Height of the explanation"),)
        )
        self.step_panel = StepPanel(session, theme, self._step_side)
        self.step_panel.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._answers = QWidget(self._step_side)
        self.ask_bar = AskBar(actions, self._answers)
        self.network_view.menu_asked.connect(self._offer_questions)
        self._beside.addWidget(self._step_side)
        answers = QVBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(0)
        answers.addWidget(self.ask_bar)
        self._step_side.setChildrenCollapsible(False)
        self._step_side.setHandleWidth(1)
        self._step_side.setStretchFactor(0, 1)
        self._columns.setChildrenCollapsible(False)
        self._columns.setHandleWidth(1)
        self._columns.setStretchFactor(1, 1)
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.lesson_bar)
        above.addWidget(self.sabotage_bar)
        above.addWidget(self.picture_bar)
        middle.addWidget(self._above)
        middle.addWidget(self.network_view, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.message_bar)
        rows.addWidget(self._columns, 1)
        rows.addWidget(self._below)
        for splitter in (self._columns, self._left, self._step_side):
            splitter.name_handles()
        for text in (self.lesson_bar.text, self.experiment_form.about):
            text.link_followed.connect(self.follower.follow)
        session.form_changed.connect(self._follow_form)
        session.experiment_changed.connect(self._follow_form)
        session.comparison.switched.connect(self._follow_comparison)
        self._runs.left.connect(lambda: self.show_comparison(False))
        self._runs.refused.connect(self.message_bar.show_message)
        self._runs.stepping_wanted.connect(lambda: self.show_training(False))
        self._follow_form()

    def _offer_questions(self, quantity: Quantity, place: QPoint) -> None:
        """Let a number be asked about where it stands."""
        self._session.show_quantity(quantity)
        self.ask_bar.pop_up(place)

    def _follow_form(self) -> None:
        self.network_view.set_stage(stage_of(self._session))

    def set_theme(self, theme: Theme, scale: float, panel_scale: float | None = None) -> None:
        """Draw all views in another theme; scale: 1 at 1440×900.

        panel_scale: another one for the panels.
        """
        self._theme, self._scale = theme, scale
        self._panel_scale = scale if panel_scale is None else panel_scale
        for view in (self.network_view, self.step_panel, self._below, self._left):
            large = self._is_bare and view is self.step_panel
            view.set_theme(theme, scale * _BARE_STEP_TYPE if large else scale)
        self.sabotage_bar.set_scale(scale)
        self.lesson_bar.set_scale(scale)
        self._runs.set_theme(theme, scale)
        for panels in (self.training_panels, self.explain_panels):
            if panels is not None:
                panels.set_theme(theme, self._panel_scale)

    def share_room(self, width: int, height: int) -> None:
        """Give the columns their widths, and the library its part of the left one."""
        left, right = round(_LEFT_PX * self._scale), round(_STEP_PX * self._scale)
        if self._is_bare:
            wide = self.is_training or self._is_explaining
            left, right = 0, round(width * (_BARE_PANELS_SHARE if wide else _BARE_STEP_SHARE))
        elif self.is_training or self._is_explaining:
            right = max(round(_PANELS_SHARE * width), round(330 * self._scale))
        self._columns.setSizes([left, max(width - left - right, 200), right])
        self._left.share_room(height)
        self.lesson_bar.share_room(height)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the network, the step, the panels and the timeline."""
        self._is_bare = bare
        for widget in (self._left, self._above, self.ask_bar):
            widget.setVisible(not bare)
        self._below.set_bare(bare)
        self._runs.set_bare(bare)
        self._answers.setVisible(not bare or self._is_explaining)
        self.share_room(self.width(), self.height())

    def add_bar(self, bar: QWidget) -> None:
        """Put something over the network."""
        above = self._above.layout()
        assert isinstance(above, QVBoxLayout)
        above.insertWidget(0, bar)

    def add_header(self, header: QWidget) -> None:
        """Put something over all columns."""
        rows = self.layout()
        assert isinstance(rows, QVBoxLayout)
        rows.insertWidget(0, header)

    def lift_curtain(self) -> bool:
        """Take the curtain away that covers everything; False: there is none."""
        if self.curtain is None or self.curtain.isHidden():
            return False
        self.curtain.lift()
        return True

    def show_timeline(self, *, shown: bool, buttons: bool) -> None:
        """Show the timeline of the pass or of the training, and its buttons, or not."""
        self._below.show_bar(shown=shown, buttons=buttons)

    def show_beside(self, shown: bool) -> None:
        """Show what explains beside the network, or leave its room to the picture."""
        self._explains = shown
        self._beside.setVisible(shown and not self.is_comparing)

    def show_training(self, on: bool) -> None:
        """Show the training, or the steps of one update; one of them pauses the other.

        Runs that are trained side by side stay in sight.
        """
        if on is self.is_training:
            return
        self.is_training = on
        focused = QApplication.focusWidget()
        if focused is not None and any(
            each.isAncestorOf(focused) for each in (self._beside, self._below)
        ):
            self.network_view.setFocus()  # where the arrows step, before Qt finds another place
        if on:
            self._session.player.pause()
            if not self.is_comparing:
                self._beside.setCurrentWidget(self.make_panels())
        else:
            self._session.trainer.pause()
            self.show_comparison(False)
            self._beside.setCurrentWidget(self._step_side)
        self._below.show_training(on)
        self.picture_bar.setVisible(not on)
        self.network_view.set_live(on)
        self.share_room(self.width(), self.height())
        self.training_shown.emit(on)

    def show_where_it_fits(self) -> None:
        """Show one sample step by step, several at their training, and variants side by side."""
        several = len(self._session.setup.dataset.inputs) > 1
        if self._session.experiment.variant:
            self.show_comparison(True)
            return
        if several:
            self.show_comparison(False)
        self.show_training(several)

    @property
    def compare_view(self) -> CompareView | None:
        """Return the page of the runs side by side, None as long as nobody has seen it."""
        return self._runs.view

    @property
    def is_comparing(self) -> bool:
        """Say whether the runs are shown side by side."""
        return self._session.comparison.is_on

    def show_comparison(self, on: bool) -> None:
        """Show the variants' runs beside the session's own, or the training of that one alone."""
        self._session.comparison.set_on(on)

    def _follow_comparison(self, on: bool) -> None:
        had_focus = self.network_view.hasFocus() or self._runs.holds_focus
        if on:
            self.show_training(True)
        elif self.is_training:
            self._beside.setCurrentWidget(self.make_panels())
        self._runs.set_shown(on)
        self.network_view.setVisible(not on)
        self._beside.setVisible(self._explains and not on)
        if had_focus:
            self.focus_middle()
        self.share_room(self.width(), self.height())

    def focus_middle(self) -> None:
        """Give the keys to what is seen in the middle: the network, or the runs side by side."""
        if self.is_comparing:
            self._runs.set_focus()
        else:
            self.network_view.setFocus()

    def make_panels(self) -> TrainingPanels:
        """Return the panels of the training, made now if they are not there yet."""
        if self.training_panels is None:
            from backpropviz.views.main.training_panels import TrainingPanels

            panels = TrainingPanels(self._session, self._theme, self._beside)
            panels.set_theme(self._theme, self._panel_scale)
            panels.restore(self._panels_state)
            panels.picture_asked.connect(self.picture_asked)
            self.training_panels = panels
            self._beside.addWidget(panels)
            self.panels_made.emit()
        return self.training_panels

    def toggle_panel(self, question: str) -> None:
        """Open or close the panel that answers one of QUESTIONS, beside the steps."""
        opens = self.is_training or not self.answers(question)
        self.show_training(False)
        if opens is not self.answers(question):
            self.make_explain_panels().toggle(QUESTIONS[question])

    def show_answers(self, questions: Sequence[str], *, only: bool = False) -> None:
        """Open the panels that answer some of QUESTIONS; only: close all others.

        What cannot be asked of what is open stays closed.
        """
        self.show_training(False)
        if not questions and self.explain_panels is None:
            return
        self.make_explain_panels().open([QUESTIONS[each] for each in questions], only=only)

    def answers(self, question: str) -> bool:
        """Say whether the panel that answers one of QUESTIONS is open."""
        panels = self.explain_panels
        return panels is not None and panels.shows(QUESTIONS[question])

    def make_explain_panels(self) -> ExplainPanels:
        """Return the panels that explain, made now if they are not there yet."""
        if self.explain_panels is None:
            from backpropviz.views.main.explain_panels import ExplainPanels

            panels = ExplainPanels(self._session, self._theme, self._answers)
            panels.set_theme(self._theme, self._panel_scale)
            panels.hide()
            self.explain_panels = panels
            layout = self._answers.layout()
            assert layout is not None
            layout.addWidget(panels)
            panels.picture_asked.connect(self.picture_asked)
            panels.shown_changed.connect(self._follow_explain_panels)
            panels.left.connect(self.network_view.setFocus)
        return self.explain_panels

    @property
    def is_complete(self) -> bool:
        """Say whether nothing that is seen has to be computed or typeset any more."""
        panels = self.explain_panels
        return self._runs.is_complete and (panels is None or panels.is_complete)

    def focus_panel(self) -> bool:
        """Give the focus to the panel that explains; False if it has it, or none is open."""
        panels = self.explain_panels
        return panels is not None and not self.is_training and panels.take_focus()

    def hides(self, widget: QWidget) -> bool:
        """Say whether a widget is in a panel that lies behind another one."""
        columns = (self.training_panels, self.explain_panels)
        return any(panels is not None and panels.hides(widget) for panels in columns)

    @property
    def _is_explaining(self) -> bool:
        return self.explain_panels is not None and self.explain_panels.is_column_used

    def _follow_explain_panels(self) -> None:
        """Give the panels room in the column while one of them is open there."""
        panels = self.explain_panels
        if panels is not None and panels.isHidden() is self._is_explaining:
            panels.setVisible(self._is_explaining)
            self._answers.setVisible(not self._is_bare or self._is_explaining)
            self.share_room(self.width(), self.height())
            height = self._step_side.height()
            step = round(_STEP_SHARE * height) if self._is_explaining else height
            self._step_side.setSizes([step, height - step])
        self.explained.emit()

    def restore_panels(self, state: object) -> None:
        """Put the panels where they were when `state` was kept, as soon as they are there."""
        self._panels_state = state

    def restore_questions(self, state: object) -> None:
        """Open the panels that explain as they were when `state` was kept."""
        if isinstance(state, QByteArray):
            self.make_explain_panels().restore(state)

    def questions_state(self) -> object:
        """Return which panels that explain are open and where, to be kept; None if none is."""
        panels = self.explain_panels
        is_used = panels is not None and any(panels.shows(name) for name in panels.panels)
        return panels.state() if panels is not None and is_used else None

    def panels_state(self) -> object:
        """Return where the panels are, to be kept."""
        return self._panels_state if self.training_panels is None else self.training_panels.state()
