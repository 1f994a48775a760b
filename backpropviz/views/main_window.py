"""The main window: it puts the views together and wires the commands to the session.

It is made empty and then filled, so that it is on the screen before the session, the views and
numpy are imported: that takes three times as long as showing it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from backpropviz.experiment.errors import ExperimentError
from backpropviz.views.theme import THEMES, Theme, apply_palette, apply_theme

if TYPE_CHECKING:
    from backpropviz.experiment.schema import Experiment
    from backpropviz.session.session import Session
    from backpropviz.views.experiment_form import ExperimentForm
    from backpropviz.views.experiment_library import ExperimentLibrary
    from backpropviz.views.keys_window import KeysWindow
    from backpropviz.views.network_view import NetworkView
    from backpropviz.views.step_panel import StepPanel
    from backpropviz.views.timeline import Timeline

_DESIGNED_FOR = QSize(1440, 900)  # where the scale is 1
_LEAST_SIZE = QSize(960, 600)
_SCALES = (0.88, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)
_FEWEST_DIGITS, _MOST_DIGITS = 2, 10


class MainWindow(QMainWindow):
    """The window on one session; settings: what is remembered, None for a window of the moment."""

    first_painted = Signal()  # empty

    def __init__(self, theme: Theme, settings: QSettings | None) -> None:
        super().__init__()
        self.theme = theme
        self._settings = settings
        self._is_filled = self._is_painted = False
        size = settings.value("size") if settings is not None else None
        if not isinstance(size, QSize) or size.width() < _LEAST_SIZE.width():
            size = _DESIGNED_FOR
        self.resize(size)
        self.setMinimumSize(_LEAST_SIZE)
        self._scale = self._fitting_scale()
        self.setWindowTitle("backpropviz")
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_palette(application, theme)

    def fill(self, session: Session) -> None:
        """Put the views on a session into the window; once."""
        from backpropviz.views.actions import make_actions

        self.session = session
        session.setParent(self)
        self._keys_window: KeysWindow | None = None
        self.actions_by_name = make_actions(self, self._handlers())
        self._build()
        self._is_filled = True
        self.addActions(list(self.actions_by_name.values()))
        session.document_opened.connect(self._show_title)
        session.experiment_changed.connect(self._show_title)
        session.modified_changed.connect(self._show_title)
        for signal in (session.cursor_changed, session.trace_changed):
            signal.connect(self._enable_actions)
        session.undo_stack.indexChanged.connect(self._enable_actions)
        session.player.playing_changed.connect(self._enable_actions)
        self._scale = self._fitting_scale()
        self.set_theme(self.theme)
        self._show_title()
        self._enable_actions()
        self._fit_scale()
        self.network_view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Change the colors of everything."""
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme, self._scale)
        for view in self._views():
            view.set_theme(theme, self._scale)
        self.actions_by_name["switch_theme"].setChecked(theme.name == "dark")
        self._remember("theme", theme.name)

    def open_path(self, name_or_path: str) -> None:
        """Open an experiment; what is wrong with it is said in a dialog, and nothing changes."""
        was_modified, title = self.session.is_modified, self.session.experiment.title
        try:
            self.session.open(name_or_path)
        except ExperimentError as error:
            self.show_error(str(error))
            return
        if was_modified:
            self.message_bar.show_message(
                self.tr("Your changes to “{title}” are not lost: Undo brings them back.").format(
                    title=title
                )
            )
        self.network_view.setFocus()

    def show_error(self, text: str) -> None:
        """Say what went wrong, in a dialog that does not stop the program."""
        from backpropviz.views.main_dialogs import make_error_dialog

        make_error_dialog(self, text).open()

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
        from backpropviz.views.main_dialogs import make_unforeseen_dialog

        make_unforeseen_dialog(self, text, log_file).open()

    def prepare(self) -> None:
        """Load now what would otherwise be loaded after the first frame."""
        self.network_view.prepare()
        self.step_panel.prepare()

    def _remember(self, name: str, value: object) -> None:
        if self._settings is not None:
            self._settings.setValue(name, value)

    def _views(
        self,
    ) -> tuple[NetworkView | StepPanel | Timeline | ExperimentLibrary | ExperimentForm, ...]:
        return (
            self.network_view,
            self.step_panel,
            self.timeline,
            self.experiment_library,
            self.experiment_form,
        )

    def _build(self) -> None:
        from backpropviz.views.experiment_form import ExperimentForm
        from backpropviz.views.experiment_library import ExperimentLibrary
        from backpropviz.views.main_header import MainHeader
        from backpropviz.views.message_bar import MessageBar
        from backpropviz.views.network_view import NetworkView
        from backpropviz.views.step_panel import StepPanel
        from backpropviz.views.timeline import Timeline

        session, theme, actions = self.session, self.theme, self.actions_by_name
        self.network_view = NetworkView(session, theme)
        self.step_panel = StepPanel(session, theme)
        self.timeline = Timeline(session, theme, actions)
        self.experiment_library = ExperimentLibrary(session, theme)
        self.experiment_form = ExperimentForm(session, theme, actions)
        self.message_bar = MessageBar()
        self.experiment_library.open_requested.connect(self.open_path)
        self.network_view.first_painted.connect(self.prepare)

        left = QWidget()
        left.setObjectName("left_column")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.experiment_library)
        column.addWidget(self.experiment_form, 1)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setChildrenCollapsible(False)
        self._columns.setHandleWidth(1)
        for widget in (left, self.network_view, self.step_panel):
            self._columns.addWidget(widget)
        self._columns.setStretchFactor(1, 1)

        center = QWidget()
        rows = QVBoxLayout(center)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.message_bar)
        rows.addWidget(self._columns, 1)
        rows.addWidget(self.timeline)
        self.setCentralWidget(center)
        self._header = MainHeader(actions)
        self.setMenuWidget(self._header)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        session = self.session
        return {
            "open_experiment": self._ask_what_to_open,
            "save_experiment": self._save,
            "save_experiment_as": self._ask_where_to_save,
            "export_picture": self._ask_where_to_export,
            "quit": self.close,
            "undo": session.undo_stack.undo,
            "redo": session.undo_stack.redo,
            "new_seed": lambda: session.new_seed(self.tr("New weights")),
            "step_forward": session.step_forward,
            "step_back": session.step_back,
            "next_phase": session.next_phase,
            "previous_phase": session.previous_phase,
            "go_to_start": session.go_to_start,
            "go_to_end": session.go_to_end,
            "play_pause": session.toggle_play,
            "next_pass": session.next_pass,
            "reset": session.reset,
            "zoom_in": lambda: self.network_view.zoom_in(),
            "zoom_out": lambda: self.network_view.zoom_out(),
            "zoom_fit": lambda: self.network_view.fit(),
            "switch_theme": self._switch_theme,
            "decimal_comma": self._switch_decimal_comma,
            "more_digits": partial(self._change_digits, 1),
            "fewer_digits": partial(self._change_digits, -1),
            "full_screen": self._switch_full_screen,
            "show_keys": self._show_keys,
            "about": self._show_about,
        }

    def _show_title(self) -> None:
        mark = " •" if self.session.is_modified else ""
        self.setWindowTitle(f"{self.session.experiment.title}{mark} — backpropviz")
        self._header.show_document(self.session)

    def _enable_actions(self) -> None:
        session, actions = self.session, self.actions_by_name
        end = len(session.trace)
        trouble = session.trouble if session.cursor == end else None
        if trouble:
            self.message_bar.show_message(trouble)
        at_start = session.cursor == 0
        actions["step_forward"].setEnabled(session.cursor < end)
        actions["next_phase"].setEnabled(session.cursor < end)
        actions["go_to_end"].setEnabled(session.cursor < end)
        actions["step_back"].setEnabled(not at_start or session.updates > 0)
        actions["previous_phase"].setEnabled(not at_start)
        actions["go_to_start"].setEnabled(not at_start)
        actions["next_pass"].setEnabled(session.can_go_to_next_pass)
        playing = session.player.is_playing
        actions["play_pause"].setText(self.tr("Pause") if playing else self.tr("Play"))
        stack = session.undo_stack
        for name, text, possible in (
            ("undo", stack.undoText(), stack.canUndo()),
            ("redo", stack.redoText(), stack.canRedo()),
        ):
            word = self.tr("Undo") if name == "undo" else self.tr("Redo")
            actions[name].setEnabled(possible)
            actions[name].setText(f"{word}: {text}" if text else word)

    def _ask_what_to_open(self) -> None:
        dialog = QFileDialog(self, self.tr("Open an experiment"))
        dialog.setNameFilter(self.tr("Experiments (*.bpviz *.toml *.json);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_path)
        self._open_dialog(dialog)

    def _save(self) -> None:
        if self.session.source.path is None:
            self._ask_where_to_save()
        else:
            self.save_to(str(self.session.source.path))

    def _ask_where_to_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the experiment"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Experiments (*.bpviz *.toml *.json)"))
        dialog.setDefaultSuffix("bpviz")
        dialog.selectFile(self.session.source.name or "experiment")
        dialog.fileSelected.connect(self.save_to)
        self._open_dialog(dialog)

    def save_to(self, path: str) -> None:
        """Save the document; what is wrong is said in a dialog."""
        try:
            self.session.save(Path(path))
        except ExperimentError as error:
            self.show_error(str(error))
            return
        self.message_bar.show_message(self.tr("Saved to {path}").format(path=path))

    def _ask_where_to_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export a picture of the network"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Pictures (*.png *.svg *.pdf)"))
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(self.export_picture_to)
        self._open_dialog(dialog)

    def export_picture_to(self, path: str) -> None:
        """Write a picture of the network view to a file; what is wrong is said in a dialog."""
        from backpropviz.views.picture import write_picture

        try:
            write_picture(self.network_view, Path(path), self.network_view.size())
        except (OSError, ValueError) as error:
            self.show_error(str(error))
            return
        self.message_bar.show_message(self.tr("Picture written to {path}").format(path=path))

    def _open_dialog(self, dialog: QFileDialog) -> None:
        # open(), not exec(): the window goes on, and nothing waits for an answer.
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _switch_theme(self) -> None:
        self.set_theme(THEMES["light" if self.theme.name == "dark" else "dark"])

    def _switch_decimal_comma(self) -> None:
        style = self.session.style
        comma = self.actions_by_name["decimal_comma"].isChecked()
        self.session.set_style(type(style)(style.digits, comma))

    def _change_digits(self, change: int) -> None:
        style = self.session.style
        digits = min(max(style.digits + change, _FEWEST_DIGITS), _MOST_DIGITS)
        self.session.set_style(type(style)(digits, style.decimal_comma))

    def _switch_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.actions_by_name["full_screen"].setChecked(self.isFullScreen())

    def _show_keys(self) -> None:
        from backpropviz.views.keys_window import KeysWindow

        if self._keys_window is None:
            self._keys_window = KeysWindow(self)
        self._keys_window.show()
        self._keys_window.raise_()

    def _show_about(self) -> None:
        from backpropviz.views.main_dialogs import make_about_dialog

        make_about_dialog(self).open()

    def _fitting_scale(self) -> float:
        ratio = min(self.width() / _DESIGNED_FOR.width(), self.height() / _DESIGNED_FOR.height())
        return max((s for s in _SCALES if s <= ratio * 1.01), default=_SCALES[0])

    def _fit_scale(self) -> None:
        """Let type and spacing grow with the window, in steps, so that it reads from far away."""
        if not self._is_filled:
            return
        scale = self._fitting_scale()
        if scale != self._scale:
            self._scale = scale
            self.set_theme(self.theme)
        left, right = round(258 * scale), round(380 * scale)
        self._columns.setSizes([left, max(self.width() - left - right, 200), right])

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
            self._remember("size", self.size())
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)
        # Space plays, but a button or a list that has the focus needs it for itself.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = isinstance(self.focusWidget(), (QAbstractButton, QComboBox))
            if own and event.key() == Qt.Key.Key_Space:
                event.accept()
                return True
        return super().event(event)
