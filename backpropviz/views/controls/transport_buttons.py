"""A row of round buttons as on a player: to the start, back, play, forward, to the end."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.look.icons import make_icon
from backpropviz.views.look.theme import Theme


class TransportButtons(QHBoxLayout):
    """Holds a button for each action; the one that plays is larger, and pauses while it plays.

    named: the actions' names and their icons, from the left.
    """

    def __init__(
        self, parent: QWidget, actions: Mapping[str, QAction], named: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._scale = 1.0
        self._is_playing = False
        self._buttons: list[tuple[QToolButton, str]] = []  # with their icons
        for name, icon in named:
            button = QToolButton(parent)
            button.setProperty("role", "play" if icon == "play" else "transport")
            bind_button(button, actions[name])
            self._buttons.append((button, icon))
            self.addWidget(button)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Paint in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self.setSpacing(round(7 * scale))
        for button, icon in self._buttons:
            side = round((42 if icon == "play" else 34) * scale)
            button.setFixedSize(side, side)
        self._paint_icons()

    def set_shown(self, shown: bool) -> None:
        """Show the buttons, or not."""
        for button, _icon in self._buttons:
            button.setVisible(shown)

    def set_playing(self, playing: bool) -> None:
        """Offer to pause, or to play."""
        if playing is not self._is_playing:
            self._is_playing = playing
            self._paint_icons()

    def _paint_icons(self) -> None:
        if self._theme is None:
            return
        for button, icon in self._buttons:
            role, side = "ink", 18 * self._scale
            if icon == "play":
                role, side = "surface", 24 * self._scale
                icon = "pause" if self._is_playing else "play"
            button.setIconSize(QSize(round(side), round(side)))
            button.setIcon(make_icon(icon, self._theme, side, role))
