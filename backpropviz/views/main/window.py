"""The main window: it puts the views together and wires the commands to the session.

It is made empty and then filled, so that it is on the screen before the session, the views and
numpy are imported: that takes three times as long as showing it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from backpropviz.views.controls.own_keys import keeps_key
from backpropviz.views.controls.tab_stops import go_to_next_stop
from backpropviz.views.look.language import experiment_text
from backpropviz.views.look.theme import Theme, apply_palette
from backpropviz.views.main.memory import Memory
from backpropviz.views.main.window_look import DESIGNED_FOR, WindowLook
from backpropviz.views.main.window_place import remember_place

if TYPE_CHECKING:
    from backpropviz.session.session import Session
    from backpropviz.views.main.groups import CommandGroups
    from backpropviz.views.main.header import MainHeader

_LEAST_SIZE = QSize(960, 600)


class MainWindow(QMainWindow):
    """The window on one session; memory: what is remembered from last time."""

    first_painted = Signal()  # empty

    def __init__(self, theme: Theme, memory: Memory, language: str = "en") -> None:
        super().__init__()
        self.language = language  # what is chosen: one of LANGUAGES, or the system's
        self.memory = memory
        self._is_filled = self._is_painted = False
        self.resize(memory.size(_LEAST_SIZE, DESIGNED_FOR))
        self.setMinimumSize(_LEAST_SIZE)
        self.look = WindowLook(theme, self)
        self.look.changed.connect(self._follow_look)
        self.look.scaled.connect(self._share_room)
        self.setWindowTitle("backpropviz")
        self.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_palette(application, theme)

    def fill(self, session: Session) -> None:
        """Put the views on a session into the window, in the language that is spoken."""
        from backpropviz.views.controls.actions import connect_actions, make_actions
        from backpropviz.views.main.action_states import ActionStates
        from backpropviz.views.main.announcer import Announcer
        from backpropviz.views.main.board import MainBoard
        from backpropviz.views.main.groups import make_groups
        from backpropviz.views.main.welcome import Welcome

        if not self._is_filled:
            self.session = session
            session.setParent(self)
            self._listen_to_session()
        before = self.children()
        self.actions_by_name = make_actions(self)
        self.look.fit()
        self.look.apply()  # first: a widget takes it up when it is shown, and not all are
        self.board = board = MainBoard(session, self.look.theme, self.actions_by_name, self)
        self.network_view, self.step_panel = board.network_view, board.step_panel
        self.timeline, self.message_bar = board.timeline, board.message_bar
        self.experiment_library = board.experiment_library
        self.experiment_form = board.experiment_form
        groups = make_groups(session, board, self)
        self.documents, self.projecting = groups.documents, groups.projecting
        self.announcer = Announcer(session, self.network_view, self)
        board.follower.followed.connect(self.announcer.tell_link)
        for group in groups:
            connect_actions(self.actions_by_name, group.handlers())
        self.setCentralWidget(board)
        self.welcome = Welcome(session, board, self.memory, self.open_path)
        self.header = self._make_header(groups)
        self.setMenuWidget(self.header)
        states = ActionStates(session, board, groups, self.actions_by_name, self)
        self._made = [child for child in self.children() if child not in before]
        self._is_filled = True
        self.addActions(list(self.actions_by_name.values()))
        self._listen()
        board.beside.restore(self.memory.recall("panels"), self.memory.recall("questions"))
        self._follow_look()
        self._show_title()
        board.show_where_it_fits()
        states.show()
        self._fit()
        board.focus_middle()

    def _make_header(self, groups: CommandGroups) -> MainHeader:
        from backpropviz.views.main.header import MainHeader
        from backpropviz.views.main.recent_menu import RecentMenu

        header = MainHeader(self.session, self.actions_by_name)
        groups.explain.add_menus(header.menu("explain"))
        groups.look.add_menus(header.menu("view"))
        recent = RecentMenu(self.session, self.memory, header)
        recent.open_requested.connect(self.open_path)
        header.menu("file").insertMenu(self.actions_by_name["save_experiment"], recent)
        return header

    def _listen_to_session(self) -> None:
        """Follow what the views do not follow themselves; for as long as there is the window."""
        session = self.session
        session.document_opened.connect(self._show_title)
        session.experiment_changed.connect(self._show_title)
        session.modified_changed.connect(self._show_title)

    def _listen(self) -> None:
        session, board = self.session, self.board
        for signal in (
            session.diverged,
            session.refused,
            board.follower.refused,
            board.lesson.refused,
        ):
            signal.connect(self.message_bar.show_message)
        board.beside.panels_made.connect(self._list_panels)
        board.network_view.first_painted.connect(self.prepare)

    def set_language(self, choice: str) -> None:
        """Speak another language from now on: one of LANGUAGES, or the system's."""
        from backpropviz.views.look.language import has_decimal_comma, language_of, speak

        self.language = choice
        self.memory.remember("language", choice)
        language = language_of(choice)
        speak(language)
        style = self.session.style
        self.session.set_style(type(style)(style.digits, has_decimal_comma(language)))
        self.refill()

    def refill(self) -> None:
        """Make all views anew, in another language; what is shown and done stays as it is."""
        from backpropviz.views.main.kept_views import KeptViews

        board, session = self.board, self.session
        kept = KeptViews.of(self)
        session.player.pause()
        session.trainer.pause()
        self.projecting.leave()
        board.show_comparison(False)  # so that the next board hears of it
        for action in self.actions():
            self.removeAction(action)
        for made in self._made:
            made.deleteLater()
        self._made = []
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.fill(session)
        kept.show_in(self)
        self.prepare()

    def open_path(self, name_or_path: str) -> None:
        """Open an experiment; what is wrong with it is said in a dialog, and nothing changes."""
        self.documents.open_path(name_or_path)

    def prepare(self) -> None:
        """Load now what would otherwise be loaded after the first frame."""
        self.network_view.prepare()
        self.board.beside.prepare()

    def complete(self) -> None:
        """Make what is otherwise made when it is first shown: the panels."""
        self.board.beside.make_training_panels()
        self.board.beside.make_explain_panels()

    def _list_panels(self) -> None:
        self.header.list_panels(self.board.beside.make_training_panels())

    def _show_title(self) -> None:
        mark = " •" if self.session.is_modified else ""
        title = experiment_text(self.session.experiment.title)
        self.setWindowTitle(f"{title}{mark} — backpropviz")

    def _follow_look(self) -> None:
        if not self._is_filled:
            return
        look = self.look
        look.apply()
        self.board.set_theme(look.seen, look.scale, look.panel_scale)
        self.actions_by_name["switch_theme"].setChecked(look.theme.name == "dark")
        self.memory.remember("theme", look.theme.name)

    def _fit(self) -> None:
        """Follow the window's size; not before there is something to be fitted."""
        if self._is_filled:
            self.look.fit()
            self._share_room()

    def _share_room(self) -> None:
        self.board.share_room(self.width(), self.height())

    def _hides(self, widget: QWidget) -> bool:
        """Say whether a widget is in a panel that lies behind another one."""
        return self._is_filled and self.board.beside.hides(widget)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_filled:
            self.session.player.pause()
            self.session.trainer.pause()
            self.projecting.leave(for_good=True)
            self.memory.remember("panels", self.board.beside.panels_state())
            self.memory.remember("questions", self.board.beside.questions_state())
            remember_place(self, self.memory)
        super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_to_next_stop(self, forward, self._hides)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not `event`: all views are painted within the window's, and with a Python function on the
        # stack PySide keeps their errors until it returns, and crashes at the next view's function.
        if watched is not self:
            return False
        if event.type() is QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)
        return keeps_key(self, event)
