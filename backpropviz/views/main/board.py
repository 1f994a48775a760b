"""The main window's middle: the columns side by side, and what they show at which time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from backpropviz.session.session import Session
from backpropviz.views.controls.key_splitter import KeySplitter
from backpropviz.views.lesson.follower import LinkFollower
from backpropviz.views.lesson.lesson import Lesson
from backpropviz.views.lesson.link_edits import LinkEdits
from backpropviz.views.look.theme import Theme
from backpropviz.views.main.ask_bar import QUESTIONS
from backpropviz.views.main.below_bars import BelowBars
from backpropviz.views.main.left_column import LeftColumn
from backpropviz.views.main.message_bar import MessageBar
from backpropviz.views.main.middle_column import MiddleColumn
from backpropviz.views.main.right_column import RightColumn

if TYPE_CHECKING:
    from backpropviz.views.projector.curtain import Curtain

_LEFT_PX, _STEP_PX, _PANELS_PX = 258, 380, 330  # at a scale of 1; the panels at the least
_PANELS_SHARE = 0.32  # of the window's width
_NETWORK_SHARE = 0.331  # likewise, at the least, as far as the panels can do with less
_BARE_STEP_SHARE, _BARE_PANELS_SHARE = 0.34, 0.43  # likewise, where there is nothing else


class MainBoard(QWidget):
    """Puts the views side by side.

    Stepping, the network has the explanation beside it, with the panels that answer questions under
    it, and the pass's timeline below; training, the panels and the run's history. Runs that are
    trained side by side take the place of the network and of the panels.
    """

    training_shown = Signal(bool)

    def __init__(
        self, session: Session, theme: Theme, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._scale = self._panel_scale = 1.0
        self._is_bare = False  # there is nothing but what a class is to see
        self._explains = True  # beside the network
        self._shown_source = session.source
        self.is_training = False
        self.curtain: Curtain | None = None
        link_edits = LinkEdits(session, self)
        self.lesson = Lesson(session, self, link_edits, self)
        self.follower = LinkFollower(session, self, link_edits, self)
        # Each is made where it belongs: moving a widget there later styles all of it anew.
        self.message_bar = MessageBar(self)
        self.columns = KeySplitter(
            Qt.Orientation.Horizontal,
            self,
            (self.tr("Width of the left column"), self.tr("Width of the right column")),
        )
        self._below = BelowBars(session, theme, actions, self)
        self.timeline, self.history_bar = self._below.timeline, self._below.history_bar
        self._left = LeftColumn(session, theme, actions, self.columns)
        self.experiment_library, self.experiment_form = self._left.library, self._left.form
        self.middle = MiddleColumn(session, theme, actions, self.lesson, self.columns)
        self.network_view, self.lesson_bar = self.middle.network_view, self.middle.lesson_bar
        self.beside = RightColumn(session, theme, actions, self.columns)
        self.step_panel = self.beside.step_panel
        self.columns.setChildrenCollapsible(False)
        self.columns.setHandleWidth(1)
        self.columns.setStretchFactor(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.message_bar)
        rows.addWidget(self.columns, 1)
        rows.addWidget(self._below)
        for splitter in (self.columns, self._left):
            splitter.name_handles()
        self._connect()

    def _connect(self) -> None:
        for text in (self.lesson_bar.text, self.experiment_form.about):
            text.link_followed.connect(self.follower.follow)
        self._session.document_opened.connect(self._follow_document)
        self._session.comparison.switched.connect(self._follow_comparison)
        self.network_view.menu_asked.connect(self.beside.ask_about)
        self.beside.left.connect(self.network_view.setFocus)
        self.beside.needs_changed.connect(self._share_own_room)
        runs = self.middle.runs
        runs.left.connect(lambda: self.show_comparison(False))
        runs.refused.connect(self.message_bar.show_message)
        runs.stepping_wanted.connect(lambda: self.show_training(False))

    # How it looks

    def set_theme(self, theme: Theme, scale: float, panel_scale: float | None = None) -> None:
        """Draw all views in another theme; scale: 1 at 1440×900.

        panel_scale: another one for the panels.
        """
        self._scale, self._panel_scale = scale, panel_scale or scale
        for view in (self._left, self.middle, self._below):
            view.set_theme(theme, scale)
        self.beside.set_theme(theme, scale, self._panel_scale)

    def share_room(self, width: int, height: int) -> None:
        """Give the columns their widths, and the library its part of the left one."""
        left, right = round(_LEFT_PX * self._scale), _STEP_PX * self._scale
        has_panels = self.is_training or self.beside.is_explaining
        if self._is_bare:
            left = 0
            right = width * (_BARE_PANELS_SHARE if has_panels else _BARE_STEP_SHARE)
        else:
            if has_panels:
                right = max(_PANELS_SHARE * width, _PANELS_PX * self._panel_scale)
            least = _PANELS_PX * self._scale
            right = min(right, max(width - left - _NETWORK_SHARE * width, least))
        right = round(right)
        self.columns.setSizes([left, max(width - left - right, 200), right])
        self._left.share_room(height)
        self.middle.share_room(height)

    def _share_own_room(self) -> None:
        self.share_room(self.width(), self.height())

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the network, the step, the panels and the timeline."""
        self._is_bare = bare
        self._left.setVisible(not bare)
        for part in (self.middle, self._below, self.beside):
            part.set_bare(bare)
        self._share_own_room()

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
        self.beside.setVisible(shown and not self.is_comparing)

    def focus_middle(self) -> None:
        """Give the keys to what is seen in the middle: the network, or the runs side by side."""
        self.middle.take_focus()

    @property
    def is_complete(self) -> bool:
        """Say whether nothing that is seen has to be computed or typeset any more."""
        return self.middle.runs.is_complete and self.beside.is_complete

    # Stepping, training, side by side

    def show_training(self, on: bool) -> None:
        """Show the training, or the steps of one update; one of them pauses the other.

        Runs that are trained side by side stay in sight.
        """
        if on is self.is_training:
            return
        self.is_training = on
        focused = QApplication.focusWidget()
        if focused is not None and any(
            each.isAncestorOf(focused) for each in (self.beside, self._below)
        ):
            self.network_view.setFocus()  # where the arrows step, before Qt finds another place
        if on:
            self._session.player.pause()
            if not self.is_comparing:
                self.beside.show_training()
        else:
            self._session.trainer.pause()
            self.show_comparison(False)
            self.beside.show_steps()
        self._below.show_training(on)
        self.middle.show_training(on)
        self._share_own_room()
        self.training_shown.emit(on)

    def show_where_it_fits(self) -> None:
        """Show one sample step by step, several at their training, and variants side by side."""
        if self._session.experiment.variant:
            self.show_comparison(True)
            return
        if self._session.is_for_training:
            self.show_comparison(False)
        self.show_training(self._session.is_for_training)

    def _follow_document(self) -> None:
        """Begin with what a document is for; one that is saved stays as it is seen."""
        if self._session.source is not self._shown_source:
            self._shown_source = self._session.source
            self.show_where_it_fits()

    @property
    def is_comparing(self) -> bool:
        """Say whether the runs are shown side by side."""
        return self._session.comparison.is_on

    def show_comparison(self, on: bool) -> None:
        """Show the variants' runs beside the session's own, or the training of that one alone."""
        self._session.comparison.set_on(on)

    def _follow_comparison(self, on: bool) -> None:
        had_focus = self.middle.has_focus
        if on:
            self.show_training(True)
        elif self.is_training:
            self.beside.show_training()
        self.middle.show_runs(on)
        self.beside.setVisible(self._explains and not on)
        if had_focus:
            self.focus_middle()
        self._share_own_room()

    # What is asked about a number

    def toggle_panel(self, question: str) -> None:
        """Open or close the panel that answers one of QUESTIONS, beside the steps."""
        opens = self.is_training or not self.beside.answers(question)
        self.show_training(False)
        if opens is not self.beside.answers(question):
            self.beside.make_explain_panels().toggle(QUESTIONS[question])

    def show_answers(self, questions: Sequence[str], *, only: bool = False) -> None:
        """Open the panels that answer some of QUESTIONS; only: close all others.

        What cannot be asked of what is open stays closed.
        """
        self.show_training(False)
        if not questions and self.beside.explain_panels is None:
            return
        panels = self.beside.make_explain_panels()
        panels.open([QUESTIONS[each] for each in questions], only=only)
