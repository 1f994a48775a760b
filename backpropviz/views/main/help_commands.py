"""What the commands do that help: the welcome, the list of keys, what the program is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from backpropviz.views.main.command_group import CommandGroup

if TYPE_CHECKING:
    from backpropviz.views.main.keys_window import KeysWindow
    from backpropviz.views.main.window import MainWindow


class HelpCommands(CommandGroup):
    """Opens windows beside a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys_window: KeysWindow | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "welcome": lambda: self._window.welcome.begin(),
            "show_keys": self._show_keys,
            "about": self._show_about,
        }

    def _show_keys(self) -> None:
        if self._keys_window is None:
            from backpropviz.views.main.keys_window import KeysWindow

            self._keys_window = KeysWindow(self._window)
            self.destroyed.connect(self._keys_window.deleteLater)
        self._keys_window.show()
        self._keys_window.raise_()

    def _show_about(self) -> None:
        from backpropviz.views.main.dialogs import make_about_dialog

        make_about_dialog(self._window).open()
