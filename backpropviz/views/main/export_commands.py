"""What the commands do that take pictures away: the dialog, and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from backpropviz.session.session import Session
from backpropviz.views.look.language import error_text
from backpropviz.views.main.command_group import CommandGroup
from backpropviz.views.main.dialogs import show_error
from backpropviz.views.panels.picture_menu import open_picture_menu

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard
    from backpropviz.views.main.window import MainWindow

_KEPT_AS = "pictures"
_COPIED_AT = 2.0  # pixels to one of the screen: what is pasted is often enlarged


class ExportCommands(CommandGroup):
    """Takes pictures of the window. What they need is imported when the first one is taken."""

    def __init__(self, session: Session, board: MainBoard, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._board = board
        self._window = window
        board.beside.picture_asked.connect(self._take)
        board.network_view.picture_menu_asked.connect(self._offer_network)
        board.step_panel.customContextMenuRequested.connect(self._offer_explanation)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"export_picture": self._ask, "copy_picture": lambda: self._copy("network")}

    def _take(self, name: str, copied: bool) -> None:
        if copied:
            self._copy(name)
        else:
            self._ask(name)

    def _ask(self, name: str = "") -> None:
        """Ask what to take a picture of, or how of what is named."""
        from backpropviz.views.export.choice import PictureChoice, choice_from
        from backpropviz.views.export.dialog import PictureDialog
        from backpropviz.views.main.studio import WindowStudio

        window, session = self._window, self._session
        session.player.pause()
        session.trainer.pause()
        choice = choice_from(window.memory.recall(_KEPT_AS))
        if name:
            choice = replace(choice, source=name, is_pass=False)

        def keep(chosen: PictureChoice) -> None:
            window.memory.remember(_KEPT_AS, chosen.text())

        dialog = PictureDialog(WindowStudio(window), choice, session.style, window)
        dialog.said.connect(window.message_bar.show_message)
        dialog.chosen.connect(keep)
        dialog.open()

    def _copy(self, name: str) -> None:
        from backpropviz.views.export.still import image_of
        from backpropviz.views.main.studio import WindowStudio

        studio = WindowStudio(self._window)
        try:
            with studio.still(name, "") as still:
                image = image_of(still.paint, still.size, _COPIED_AT)
        except ValueError as error:
            show_error(self._window, error_text(error))
            return
        finally:
            studio.close()
        QGuiApplication.clipboard().setImage(image)
        self._window.message_bar.show_message(self.tr("The picture is on the clipboard."))

    def _offer_network(self, place: QPoint) -> None:
        view = self._board.network_view
        open_picture_menu(view, place, lambda: self._copy("network"), lambda: self._ask("network"))

    def _offer_explanation(self, place: QPoint) -> None:
        panel = self._board.step_panel
        open_picture_menu(
            panel,
            panel.mapToGlobal(place),
            lambda: self._copy("explanation"),
            lambda: self._ask("explanation"),
        )
