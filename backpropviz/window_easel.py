"""A window that nobody sees, for pictures of all of it, and of its panels.

It takes five times as long as the network alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from backpropviz.app import create_window
from backpropviz.cli_arguments import PANELS, TRAINING_PANELS
from backpropviz.easel import Easel
from backpropviz.experiment.schema import Experiment
from backpropviz.views.export.film import Film
from backpropviz.views.main.ask_bar import QUESTIONS
from backpropviz.views.main.films import WidgetFilm
from backpropviz.views.main.studio import write_picture

if TYPE_CHECKING:
    from backpropviz.rendering import Wish


class WindowEasel(Easel):
    """Has a window, of which all is drawn, or one panel.

    source: the name or path the experiment was opened by, marked in the library.
    """

    def __init__(self, experiment: Experiment, wish: Wish, source: str | None) -> None:
        self._wish = wish
        self.window = create_window(
            experiment,
            theme=wish.theme,
            language=wish.language,
            remember=False,
            size=wish.size,
            complete=False,
        )
        self._shown: QWidget = self.window
        self.session = self.window.session
        if source is not None:
            self.session.adopt(source)
        if not wish.window:
            self.window.board.show_comparison(False)  # else nothing stands beside the network

    @property
    def is_training(self) -> bool:
        return self.window.board.is_training

    def show(self) -> None:
        window, board = self.window, self.window.board
        if self._wish.panel in TRAINING_PANELS:
            board.show_comparison(False)
            board.show_training(True)
        elif self._wish.is_of_steps:
            board.show_training(False)
        # Shown, so that everything is laid out, but not on a screen that may be there.
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.setMinimumSize(0, 0)
        window.resize(*self._wish.size)
        window.show()
        window.prepare()

    def show_wished(self) -> None:
        panel = None if self._wish.panel is None else self._panel(self._wish.panel)
        if panel is not None and not self._wish.window:
            self._shown = panel
        QCoreApplication.processEvents()
        if self._wish.window:
            self.window.experiment_library.prepare()

    def _panel(self, name: str) -> QWidget:
        board = self.window.board
        if name in PANELS:
            question = f"show_{name}"
            board.toggle_panel(question)
            return board.beside.make_explain_panels().panels[QUESTIONS[question]]
        panels, name = board.beside.make_training_panels(), f"{name}_panel"
        if not panels.docks[name].toggleViewAction().isEnabled():
            problem = f"the panel {self._wish.panel} has nothing to show of this experiment"
            raise ValueError(problem)
        panels.show_panel(name)
        return panels.panels[name]

    @property
    def is_complete(self) -> bool:
        board, library = self.window.board, self.window.experiment_library
        computed = not self.session.proofs.is_working
        return computed and board.is_complete and (library.is_complete or not self._wish.window)

    def draw(self, path: Path) -> None:
        # A panel is as large as it is in the window.
        write_picture(self._shown, path, self._shown.size(), self._wish.scale)

    def film(self) -> tuple[Film, float]:
        assert self._wish.cursors is not None
        film = WidgetFilm(self.session, self._shown, self._wish.cursors, lambda: self.is_complete)
        return film, self._wish.scale

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()  # else another picture would have its widgets to style as well
