"""The main window: it puts the views together and wires the commands to the session.

It is made empty and then filled, so that it is on the screen before the session, the views and
numpy are imported: that takes three times as long as showing it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from backpropviz.views.controls.own_keys import keeps_key
from backpropviz.views.look.language import experiment_text
from backpropviz.views.look.theme import Theme, apply_palette, apply_theme, projected
from backpropviz.views.look.wishes import Wishes, system_wishes
from backpropviz.views.main.memory import Memory

if TYPE_CHECKING:
    from backpropviz.experiment.schema import Experiment
    from backpropviz.session.session import Session
    from backpropviz.views.projector.projection import Projection

_DESIGNED_FOR = QSize(1440, 900)  # where the scale is 1
_LEAST_SIZE = QSize(960, 600)
_SCALES = (0.88, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)


class MainWindow(QMainWindow):
    """The window on one session; memory: what is remembered from last time."""

    first_painted = Signal()  # empty

    def __init__(self, theme: Theme, memory: Memory, language: str = "en") -> None:
        super().__init__()
        self.theme = theme
        self.language = language  # what is chosen: one of LANGUAGES, or the system's
        self.memory = memory
        self._projection: Projection | None = None
        self._wishes = system_wishes()
        self._is_filled = self._is_painted = False
        self.resize(memory.size(_LEAST_SIZE, _DESIGNED_FOR))
        self.setMinimumSize(_LEAST_SIZE)
        self._scale = self._fitting_scale()
        self.setWindowTitle("backpropviz")
        self.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_palette(application, theme)

    def fill(self, session: Session) -> None:
        """Put the views on a session into the window, in the language that is spoken."""
        from backpropviz.views.controls.actions import connect_actions, make_actions
        from backpropviz.views.main.announcer import Announcer
        from backpropviz.views.main.board import MainBoard
        from backpropviz.views.main.files import DocumentCommands
        from backpropviz.views.main.groups import make_groups
        from backpropviz.views.main.header import MainHeader
        from backpropviz.views.main.notices import Notices
        from backpropviz.views.main.recent_menu import RecentMenu
        from backpropviz.views.main.welcome import Welcome

        if not self._is_filled:
            self.session = session
            session.setParent(self)
            self._listen_to_session()
        before = self.children()
        self.actions_by_name = make_actions(self)
        self._scale = self._fitting_scale()
        self._apply_theme()  # first: a widget takes it up when it is shown, and not all are
        self.board = board = MainBoard(session, self.theme, self.actions_by_name, self)
        self.network_view, self.step_panel = board.network_view, board.step_panel
        self.timeline, self.message_bar = board.timeline, board.message_bar
        self.experiment_library = board.experiment_library
        self.experiment_form = board.experiment_form
        self.files = DocumentCommands(
            self, session, self.message_bar.show_message, self._write_picture
        )
        self._groups = groups = make_groups(session, board, self)
        self.projecting = groups.projecting
        self._notices = Notices(session, self.message_bar)
        self.announcer = Announcer(session, self.network_view, self)
        connect_actions(self.actions_by_name, self._handlers())
        for group in self._groups:
            connect_actions(self.actions_by_name, group.handlers())
        self.setCentralWidget(board)
        self.welcome = Welcome(session, board, self.memory, self.open_path)
        self._header = MainHeader(self.actions_by_name)
        groups.explain.add_menus(self._header.menu("explain"))
        groups.look.add_menus(self._header.menu("view"))
        recent = RecentMenu(session, self.memory, self._header)
        recent.open_requested.connect(self.open_path)
        self._header.menu("file").insertMenu(self.actions_by_name["save_experiment"], recent)
        self.setMenuWidget(self._header)
        self._made = [child for child in self.children() if child not in before]
        self._is_filled = True
        self.addActions(list(self.actions_by_name.values()))
        self._listen()
        self._kept_questions: object = None
        board.beside.restore_panels(self.recall("panels"))
        self._kept_questions = self.recall("questions")
        self.set_theme(self.theme)
        self._show_title()
        self._show_where_it_fits()
        self._enable_actions()
        self._fit_scale()
        board.focus_middle()

    def set_language(self, choice: str) -> None:
        """Speak another language from now on: one of LANGUAGES, or the system's."""
        from backpropviz.views.look.language import has_decimal_comma, language_of, speak

        self.language = choice
        self.remember("language", choice)
        language = language_of(choice)
        speak(language)
        style = self.session.style
        self.session.set_style(type(style)(style.digits, has_decimal_comma(language)))
        self.refill()

    def refill(self) -> None:
        """Make all views anew, in another language; what is shown and done stays as it is."""
        board, session = self.board, self.session
        training, comparing = board.is_training, board.is_comparing
        panels, questions = board.beside.panels_state(), board.beside.questions_state()
        complete = board.beside.training_panels is not None
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
        self.board.beside.restore_panels(panels)
        self._kept_questions = questions
        self.board.show_training(training)
        self.board.show_comparison(comparing)
        if complete:
            self.complete()
        self.prepare()

    def _listen_to_session(self) -> None:
        """Follow what the views do not follow themselves; for as long as there is the window."""
        session = self.session
        session.document_opened.connect(self._show_title)
        session.experiment_changed.connect(self._show_title)
        session.modified_changed.connect(self._show_title)
        session.trace_changed.connect(self._show_title)  # what is differentiated
        session.document_opened.connect(self._follow_document)
        session.document_opened.connect(self._enable_actions)
        for signal in (
            session.cursor_changed,
            session.trace_changed,
            session.undo_stack.indexChanged,
            session.player.playing_changed,
            session.trainer.playing_changed,
            session.prediction.switched,
            session.proofs.switched,
            session.form_changed,
            session.comparison.switched,
        ):
            signal.connect(self._enable_actions)

    def _listen(self) -> None:
        session, board = self.session, self.board
        session.diverged.connect(self.message_bar.show_message)
        session.refused.connect(self.message_bar.show_message)
        for signal in (
            board.training_shown,
            board.beside.explained,
            board.lesson.changed,
            self.projecting.changed,
        ):
            signal.connect(self._enable_actions)
        board.follower.open_requested.connect(self.open_path)
        for source in (board.follower, board.lesson):
            source.refused.connect(self.message_bar.show_message)
        board.beside.panels_made.connect(self._list_panels)
        board.experiment_library.open_requested.connect(self.open_path)
        board.network_view.first_painted.connect(self.prepare)

    @property
    def look(self) -> Theme:
        """Return the theme as it is seen: with stronger inks on a wall, or where one wishes."""
        if self._projection is not None:
            return projected(self.theme, self._projection.least_px)
        return self._wishes.look(self.theme)

    def set_wishes(self, wishes: Wishes) -> None:
        """Change how large text is, and how strong its contrast."""
        self._wishes = wishes
        self._scale = self._fitting_scale()
        self.set_theme(self.theme)
        self._fit_scale()

    def set_theme(self, theme: Theme) -> None:
        """Change the colors of everything."""
        self.theme = theme
        self._apply_theme()
        projection = self._projection
        panel_scale = None if projection is None else projection.panel_scale
        self.board.set_theme(self.look, self._scale, panel_scale)
        self.actions_by_name["switch_theme"].setChecked(theme.name == "dark")
        self.remember("theme", theme.name)

    def _apply_theme(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self.look, self._scale)

    def open_path(self, name_or_path: str) -> None:
        """Open an experiment; what is wrong with it is said in a dialog, and nothing changes."""
        if self.files.open_path(name_or_path):
            self.board.focus_middle()

    def show_error(self, text: str) -> None:
        """Say what went wrong, in a dialog that does not stop the program."""
        self.files.show_error(text)

    def save_to(self, path: str) -> None:
        """Save the document; what is wrong is said in a dialog."""
        self.files.save_to(path)

    def export_picture_to(self, path: str) -> None:
        """Write a picture of the network view to a file; what is wrong is said in a dialog."""
        self.files.export_picture_to(path)

    def offer_unsaved(self, experiment: Experiment) -> None:
        """Offer the unsaved work that a program that ended unexpectedly has left."""
        text = self.tr("There is unsaved work from last time: “{title}”.")
        self.message_bar.show_message(
            text.format(title=experiment.title),
            [
                (self.tr("Restore"), lambda: self.session.recover(experiment)),
                (self.tr("Discard"), lambda: None),
            ],
        )

    def show_unforeseen(self, text: str, log_file: str) -> None:
        """Tell of an error that nobody foresaw, once at a time, with the text to copy."""
        if self.findChild(QMessageBox, "unforeseen_dialog") is not None:
            return
        from backpropviz.views.main.dialogs import make_unforeseen_dialog

        make_unforeseen_dialog(self, text, log_file).open()

    def prepare(self) -> None:
        """Load now what would otherwise be loaded after the first frame."""
        self.network_view.prepare()
        self.step_panel.prepare()
        if self._kept_questions is not None:
            self.board.beside.restore_questions(self._kept_questions)
            self._kept_questions = None

    def complete(self) -> None:
        """Make what is otherwise made when it is first shown: the panels of the training."""
        self.board.beside.make_training_panels()
        self.board.beside.make_explain_panels()

    def _list_panels(self) -> None:
        menu, panels = self._header.menu("view"), self.board.beside.make_training_panels()
        menu.addSeparator()
        menu.addActions(list(panels.toggle_actions()))
        arrange = menu.addAction(self.tr("Arrange the panels as at first"))
        arrange.triggered.connect(panels.arrange)

    def remember(self, name: str, value: object) -> None:
        """Keep something for the next time."""
        self.memory.remember(name, value)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        session, files = self.session, self.files
        return {
            "open_experiment": files.ask_what_to_open,
            "save_experiment": files.save,
            "save_experiment_as": files.ask_where_to_save,
            "quit": self.close,
            "undo": self._notices.undo,
            "redo": session.undo_stack.redo,
            "new_seed": lambda: session.new_seed(self.tr("New weights")),
            "reset": self._notices.reset,
            "welcome": lambda: self.welcome.begin(),
        }

    def _follow_document(self) -> None:
        """Begin with what a document is for; one that is saved stays as it is seen."""
        if self.session.source is not self._shown_source:
            self._show_where_it_fits()

    def _show_where_it_fits(self) -> None:
        self._shown_source = self.session.source
        self.board.show_where_it_fits()

    def _write_picture(self, path: Path) -> None:
        from backpropviz.views.main.studio import write_picture

        write_picture(self.network_view, path, self.network_view.size())

    def _show_title(self) -> None:
        mark = " •" if self.session.is_modified else ""
        title = experiment_text(self.session.experiment.title)
        self.setWindowTitle(f"{title}{mark} — backpropviz")
        self._header.show_document(self.session)

    def _enable_actions(self) -> None:
        from backpropviz.views.main.groups import show_states

        trouble = show_states(self.session, self.board, self._groups, self.actions_by_name)
        if trouble:
            self.message_bar.show_message(trouble)

    def set_projection(self, projection: Projection | None) -> None:
        """Draw everything as large as on a wall, or again as the window's size asks for."""
        self._projection = projection
        self._scale = self._fitting_scale()
        self.set_theme(self.theme)
        self.board.share_room(self.width(), self.height())

    def show_frame(self, shown: bool) -> None:
        """Show the line with the title and the menus, or not."""
        self._header.setVisible(shown)

    @property
    def summary(self) -> str:
        """Return what the document is in short."""
        return self._header.summary

    def recall(self, name: str) -> object:
        """Return what was remembered under a name, None if nothing was."""
        return self.memory.recall(name)

    def _fitting_scale(self) -> float:
        if self._projection is not None:
            return self._projection.scale
        ratio = min(self.width() / _DESIGNED_FOR.width(), self.height() / _DESIGNED_FOR.height())
        usual = max((s for s in _SCALES if s <= ratio * 1.01), default=_SCALES[0])
        return self._wishes.scale(usual, self.size())

    def _fit_scale(self) -> None:
        """Let type and spacing grow with the window, in steps, so that it reads from far away."""
        if not self._is_filled:
            return
        scale = self._fitting_scale()
        if scale != self._scale:
            self._scale = scale
            self.set_theme(self.theme)
        self.board.share_room(self.width(), self.height())

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_scale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scale()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_filled:
            self.session.player.pause()
            self.session.trainer.pause()
            self.projecting.leave()
            self.remember("panels", self.board.beside.panels_state())
            self.remember("questions", self.board.beside.questions_state())
            self.remember("size", self.size())
        super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to what can be seen: Qt stops at panels that lie behind others, too."""
        first = None
        while super().focusNextPrevChild(forward):
            focused = self.focusWidget()
            if focused is None or not (self._is_filled and self.board.beside.hides(focused)):
                return True
            if focused is first:  # once around
                return False
            first = first or focused
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not `event`: all views are painted within the window's, and with a Python function on the
        # stack PySide keeps their errors until it returns, and crashes at the next view's function.
        if watched is not self:
            return False
        if event.type() is QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)
        return keeps_key(self, event)
