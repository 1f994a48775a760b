"""What the commands and choices do that change how things look: zoom, theme, motion, language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from backpropviz.session.session import Session
from backpropviz.views.look.reduced_motion import CHOICES, ReducedMotion
from backpropviz.views.look.theme import THEMES
from backpropviz.views.main.command_group import CommandGroup
from backpropviz.views.main.language_menu import LanguageMenu
from backpropviz.views.main.motion_menu import MotionMenu

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard
    from backpropviz.views.main.window import MainWindow

_FEWEST_DIGITS, _MOST_DIGITS = 2, 10


class LookCommands(CommandGroup):
    """Changes the look of a window. motion: whether it is reduced."""

    def __init__(self, session: Session, board: MainBoard, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._board = board
        self._window = window
        self.motion = ReducedMotion(session, window.memory.choice("motion", CHOICES), self)
        self.motion.chosen.connect(lambda choice: window.memory.remember("motion", choice))
        board.network_view.first_painted.connect(self.motion.ask)

    def add_menus(self, menu: QMenu) -> None:
        """Offer reduced motion below the theme, and the languages below all."""
        window = self._window
        motion = MotionMenu(self.motion.choice, menu)
        motion.chosen.connect(self.motion.choose)
        entries = menu.actions()
        theme = entries.index(window.actions_by_name["switch_theme"])
        menu.insertMenu(entries[theme + 1], motion)
        languages = LanguageMenu(window.language, menu)
        languages.chosen.connect(window.set_language, Qt.ConnectionType.QueuedConnection)
        menu.addMenu(languages)

    def handlers(self) -> dict[str, Callable[[], object]]:
        view = self._board.network_view
        return {
            "zoom_in": partial(self._zoom, 1, view.zoom_in),
            "zoom_out": partial(self._zoom, -1, view.zoom_out),
            "zoom_fit": partial(self._zoom, 0, view.fit),
            "pictures": self._switch_pictures,
            "gradient_edges": self._switch_edges,
            "switch_theme": self._switch_theme,
            "decimal_comma": self._switch_decimal_comma,
            "more_digits": partial(self._change_digits, 1),
            "fewer_digits": partial(self._change_digits, -1),
            "full_screen": self._switch_full_screen,
        }

    def possible(self) -> dict[str, bool]:
        # Pictures of neurons, and edges by their weights: those of a network.
        return dict.fromkeys(("pictures", "gradient_edges"), not self._session.is_expression)

    def _zoom(self, change: int, zoom: Callable[[], None]) -> None:
        """Show all of what is projected larger or smaller; in the window, the picture."""
        if not self._window.projecting.resize(change):
            zoom()

    def _is_checked(self, name: str) -> bool:
        return self._window.actions_by_name[name].isChecked()

    def _switch_pictures(self) -> None:
        self._board.network_view.set_pictures(self._is_checked("pictures"))

    def _switch_edges(self) -> None:
        shown = "gradients" if self._is_checked("gradient_edges") else "weights"
        self._board.network_view.set_edges(shown)

    def _switch_theme(self) -> None:
        window = self._window
        window.look.set_theme(THEMES["light" if window.look.theme.name == "dark" else "dark"])

    def _switch_decimal_comma(self) -> None:
        style = self._session.style
        self._session.set_style(type(style)(style.digits, self._is_checked("decimal_comma")))

    def _change_digits(self, change: int) -> None:
        style = self._session.style
        digits = min(max(style.digits + change, _FEWEST_DIGITS), _MOST_DIGITS)
        self._session.set_style(type(style)(digits, style.decimal_comma))

    def _switch_full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        window.actions_by_name["full_screen"].setChecked(window.isFullScreen())
