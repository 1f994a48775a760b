"""Projector mode: the main window becomes the wall, with what is drawn and laid over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QScreen

from backpropviz.session.session import Session
from backpropviz.session.showing import USUAL_PANELS, Part
from backpropviz.views.look.language import experiment_text
from backpropviz.views.projector.curtain import Curtain
from backpropviz.views.projector.drawing_sheet import DrawingSheet
from backpropviz.views.projector.header import ProjectorHeader
from backpropviz.views.projector.pressed_keys import PressedKeys
from backpropviz.views.projector.projection import Projection
from backpropviz.views.projector.remembered import (
    keep_choices,
    kept_choices,
    kept_panels,
    kept_scale,
)
from backpropviz.views.projector.screens import audience_screen, name_of

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard
    from backpropviz.views.main.presenter_window import PresenterWindow
    from backpropviz.views.main.window import MainWindow
    from backpropviz.views.projector.showing_dialog import ShowingDialog

_TALL, _SHARES = "boundary_panel", (60, 40)  # of the height of panels: of a tall one, of others
_PEN = 0.28  # its width, of the smallest type


class _Before(NamedTuple):
    """How the window was before it became the wall. panels: where they were, if they were made.

    screen: its name, as PySide takes a QScreen away with any widget that was asked for it.
    """

    screen: str
    geometry: QRect
    state: Qt.WindowState
    panels: QByteArray | None


class Projector(QObject):
    """Turns the main window into the wall and back; Projector.is_on says which it is.

    curtain, sheet, keys: what lies over the wall; presenter: the presenter's window, once there.
    """

    changed = Signal()

    def __init__(
        self, session: Session, board: MainBoard, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._board, self._window = session, board, window
        self.is_on = self.shows_keys = False
        self.projection: Projection | None = None
        self._screen: str | None = None  # its name
        self._before: _Before | None = None
        self._shown_panels: tuple[str, ...] = ()  # beside the training
        self._header = ProjectorHeader(board)
        self._header.hide()
        board.add_header(self._header)
        # On the board, which is all of the window then, and goes when views are made anew.
        self.curtain = board.curtain = Curtain(board)
        self.sheet = DrawingSheet(board)
        self.keys = PressedKeys(board, window.look.seen)
        self.presenter: PresenterWindow | None = None
        self._dialog: ShowingDialog | None = None
        session.showing.set_when(kept_choices(window.memory.recall))
        session.showing.set_panels(kept_panels(window.memory.recall))
        self.shows_keys = str(window.memory.recall("projector/keys")).lower() == "true"
        self.curtain.lifted.connect(board.focus_middle)
        self.curtain.lifted.connect(self.changed)
        self.sheet.changed.connect(self.changed)
        session.showing.changed.connect(self._follow_choices)
        board.training_shown.connect(self._choose_panels)
        session.comparison.switched.connect(self._choose_panels)
        signals = (session.document_opened, session.experiment_changed, session.trace_changed)
        for signal in (*signals, board.lesson.changed):
            signal.connect(self._show_title)
        # Queued: the panels follow first, and may show one that fits the document.
        session.document_opened.connect(self._arrange_again, Qt.ConnectionType.QueuedConnection)

    # The wall

    def enter(self) -> None:
        """Let the window fill the screen for the class, with nothing but what it is to see."""
        if self.is_on:
            return
        window = self._window
        screens, own = QGuiApplication.screens(), window.screen()
        screen = audience_screen(screens, own)
        self._screen = name_of(screen)
        panels = self._board.beside.training_panels
        state = None if panels is None else panels.state()
        self._before = _Before(name_of(own), window.geometry(), window.windowState(), state)
        self.is_on = True
        self.projection = Projection(screen.size(), kept_scale(window.memory.recall, self._screen))
        for watched in (window, self._board):
            watched.installEventFilter(self)
        window.header.setVisible(False)
        self._board.set_bare(True)
        window.look.set_projection(self.projection)
        if screen is not own:
            window.showNormal()
            window.setScreen(screen)
            window.setGeometry(screen.geometry())
        window.showFullScreen()
        self._session.showing.set_on(True)
        self._choose_panels()
        self._dress()
        self._show_title()
        self._follow_choices()
        if screen is not own:
            self.open_presenter(own)
        self._board.focus_middle()
        self.changed.emit()

    def leave(self, *, for_good: bool = False) -> None:
        """Make it the window again that it was; what was drawn is gone.

        for_good: it is being closed, so that nothing needs its usual type any more.
        """
        before, window = self._before, self._window
        if not self.is_on or before is None:
            return
        self.is_on = False
        for watched in (window, self._board):
            watched.removeEventFilter(self)
        self.curtain.lift()
        self.sheet.set_pen(False)
        self.sheet.clear()
        self.keys.clear()
        for other in (self._dialog, self.presenter):
            if other is not None:
                other.close()
        self._session.showing.set_on(False)
        self._header.hide()
        self._board.show_timeline(shown=True, buttons=True)
        self._board.show_beside(True)
        self._board.set_bare(False)
        window.header.setVisible(True)
        if not before.state & Qt.WindowState.WindowFullScreen:
            window.setWindowState(before.state)
            for screen in QGuiApplication.screens():
                if name_of(screen) == before.screen:
                    window.setScreen(screen)
            if not before.state & Qt.WindowState.WindowMaximized:
                window.setGeometry(before.geometry)
        self.projection = None
        if not for_good:
            window.look.set_projection(None)
        self._shown_panels = ()
        panels = self._board.beside.training_panels
        if panels is not None:
            panels.set_bare(False)
            if before.panels is not None:
                panels.restore(before.panels)
            else:
                panels.arrange()
        self._board.focus_middle()
        self.changed.emit()

    def resize(self, change: int) -> None:
        """Show everything larger or smaller by so many steps, 0: as usual; this is remembered."""
        if self.projection is None or self._screen is None:
            return
        self.projection = self.projection.resized(change)
        own_scale = self.projection.own_scale
        self._window.memory.remember(f"projector/{self._screen}", own_scale)
        self._window.look.set_projection(self.projection)
        self._dress()

    def _follow_column(self) -> None:
        """Show what stands beside the network, or leave its room to the picture."""
        part = Part.PANELS if self._board.is_training else Part.EXPLANATION
        self._board.show_beside(self._session.showing.shows(part))

    def _choose_panels(self) -> None:
        """Show of the training's panels those that were chosen, as large as they can be."""
        if self.is_on:
            self._follow_column()
        if not (self.is_on and self._board.is_training) or self._board.is_comparing:
            return
        panels = self._board.beside.make_training_panels()
        showing = self._session.showing
        panels.set_bare(not showing.shows(Part.CONTROLS))
        docks = panels.docks
        apply = [name for name in docks if docks[name].toggleViewAction().isEnabled()]
        shown = tuple(name for name in showing.panels if name in apply) or USUAL_PANELS
        if shown != self._shown_panels:
            self._shown_panels = shown
            panels.show_only(shown, [_SHARES[name != _TALL] for name in shown])
            self._board.network_view.setFocus()

    def _arrange_again(self) -> None:
        self._shown_panels = ()
        self._choose_panels()

    def _show_title(self) -> None:
        title = experiment_text(self._session.experiment.title)
        part = self._board.lesson.part
        if part is not None:
            texts = {"title": title, "part": experiment_text(part.title)}
            title = self.tr("{title} · {part}").format(**texts)
        self._header.show_texts(title, self._window.header.summary)

    def _dress(self) -> None:
        """Take up the theme and the size of type that the window has now."""
        if self.projection is None:
            return
        theme = self._window.look.seen
        self._header.set_theme(theme, self.projection.scale)
        self.sheet.set_look(theme.color("error"), max(_PEN * theme.least_px, 3.0))
        self.keys.set_theme(theme)

    def _follow_choices(self) -> None:
        if self.is_on:
            showing = self._session.showing
            self._header.setVisible(showing.shows(Part.HEADER))
            self._board.show_timeline(
                shown=showing.shows(Part.TIMELINE), buttons=showing.shows(Part.BUTTONS)
            )
            self._choose_panels()
        self.changed.emit()

    # What lies over it

    def blank(self, color: QColor) -> None:
        """Cover the wall in a color, or show it again."""
        if self.curtain.isHidden():
            self.curtain.draw(color)
            self.changed.emit()
        else:
            self.curtain.lift()

    def is_blank(self, color: Qt.GlobalColor) -> bool:
        """Say whether the wall is covered in a color."""
        return not self.curtain.isHidden() and self.curtain.color == QColor(color)

    def show_keys(self, on: bool) -> None:
        """Show the keys that are pressed, or not."""
        self.shows_keys = on
        if not on:
            self.keys.clear()
        self._window.memory.remember("projector/keys", on)
        self.changed.emit()

    # The presenter's side

    def open_presenter(self, screen: QScreen | None = None) -> None:
        """Show the presenter's window, on a screen if it is given; or close it if it is there."""
        if self.presenter is not None and self.presenter.isVisible():
            self.presenter.close()
            return
        if self.presenter is None:
            from backpropviz.views.main.presenter_window import PresenterWindow

            self.presenter = PresenterWindow(self._session, self._board, self._window)
            self.presenter.installEventFilter(self)
            self.presenter.closed.connect(self.changed)
        self.presenter.open_on(screen or self._window.screen())
        self.changed.emit()

    def open_choices(self) -> None:
        """Let it be chosen what is shown, and when."""
        if self._dialog is None:
            from backpropviz.views.projector.showing_dialog import ShowingDialog

            docks = self._board.beside.make_training_panels().docks
            panels = {name: dock.windowTitle() for name, dock in docks.items()}
            self._dialog = ShowingDialog(self._session, panels, self._board)
            self._dialog.chosen.connect(
                lambda: keep_choices(self._window.memory.remember, self._session.showing)
            )
        presenter = self.presenter
        aside = presenter is not None and presenter.isVisible()
        self._dialog.open_at((presenter if presenter and aside else self._window).geometry())

    # Qt's events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # What is typed into a field does not come as far as here.
            if self.shows_keys and self.is_on and watched is not self._board:
                self.keys.show_key(event)
        elif watched is self._board and kind is QEvent.Type.Resize:
            for over in (self.curtain, self.sheet):
                over.setGeometry(self._board.rect())
        elif watched is self._window and kind is QEvent.Type.StyleChange:
            self._dress()
        return False
