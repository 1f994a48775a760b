"""What the commands do that are for a lecture hall: projector mode and all that belongs to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence

from backpropviz.session.session import Session
from backpropviz.views.main.command_group import CommandGroup

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard
    from backpropviz.views.main.projector import Projector
    from backpropviz.views.main.window import MainWindow

_AT_ANY_TIME = (
    *("leave_projector", "blank_screen", "white_screen", "spotlight", "hide_numbers"),
    *("show_pressed_keys", "pen", "choose_shown"),
)
# Their keys are theirs alone while a window is projected.
ON_THE_WALL = (*_AT_ANY_TIME, "pen_undo", "pen_clear", "reveal_numbers")


class ProjectorCommands(CommandGroup):
    """Projects a window; all that it needs for that is made when it is first done."""

    changed = Signal()

    def __init__(self, session: Session, board: MainBoard, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._board, self._window = session, board, window
        self._projector: Projector | None = None
        self._taken: dict[str, list[QKeySequence]] = {}  # of commands, while it is on the wall
        session.showing.changed.connect(self.changed)

    @property
    def projector(self) -> Projector:
        """Return what projects the window, made now if it is not there yet."""
        if self._projector is None:
            from backpropviz.views.main.projector import Projector

            self._projector = Projector(self._session, self._board, self._window, self)
            self._projector.changed.connect(self._follow_keys)
            self._projector.changed.connect(self.changed)
        return self._projector

    @property
    def is_on(self) -> bool:
        """Say whether the window is projected."""
        return self._projector is not None and self._projector.is_on

    def leave(self, *, for_good: bool = False) -> None:
        """Make it a window again; for_good: one that nobody sees any more."""
        if self._projector is not None:
            self._projector.leave(for_good=for_good)

    def resize(self, change: int) -> bool:
        """Show what is projected larger or smaller, 0: as usual; False: nothing is projected."""
        if self.is_on:
            self.projector.resize(change)
        return self.is_on

    # What every group tells

    def handlers(self) -> dict[str, Callable[[], object]]:
        showing = self._session.showing
        return {
            "projector_mode": self._switch,
            "leave_projector": self._leave_one_by_one,
            "blank_screen": partial(self._blank, Qt.GlobalColor.black),
            "white_screen": partial(self._blank, Qt.GlobalColor.white),
            "spotlight": lambda: showing.set_spotlight(not showing.spotlight),
            "hide_numbers": lambda: showing.cover_numbers(not showing.covers_numbers),
            "reveal_numbers": showing.reveal,
            "show_pressed_keys": lambda: self.projector.show_keys(not self.projector.shows_keys),
            "pen": lambda: self.projector.sheet.set_pen(not self.projector.sheet.is_pen_on),
            "pen_undo": lambda: self.projector.sheet.undo(),
            "pen_clear": lambda: self.projector.sheet.clear(),
            "choose_shown": lambda: self.projector.open_choices(),
            "presenter_window": lambda: self.projector.open_presenter(),
        }

    def possible(self) -> dict[str, bool]:
        on = self.is_on
        drawn = on and self.projector.sheet.strokes > 0
        return {
            **dict.fromkeys(_AT_ANY_TIME, on),
            "pen_undo": drawn,
            "pen_clear": drawn,
            "reveal_numbers": on and self._session.showing.is_waiting,
        }

    def reasons(self) -> dict[str, str]:
        reason = "" if self.is_on else self.tr("This is for projector mode: F5.")
        return dict.fromkeys(_AT_ANY_TIME, reason)

    def checked(self) -> dict[str, bool]:
        projector, showing = self._projector, self._session.showing
        presenter = None if projector is None else projector.presenter
        return {
            "projector_mode": self.is_on,
            "full_screen": self._window.isFullScreen(),
            "blank_screen": projector is not None and projector.is_blank(Qt.GlobalColor.black),
            "white_screen": projector is not None and projector.is_blank(Qt.GlobalColor.white),
            "spotlight": showing.spotlight,
            "hide_numbers": showing.covers_numbers,
            "show_pressed_keys": projector is not None and projector.shows_keys,
            "pen": projector is not None and projector.sheet.is_pen_on,
            "presenter_window": presenter is not None and presenter.isVisible(),
        }

    # Keys

    def _follow_keys(self) -> None:
        """Take the keys on the wall that mean something else in the window, and give them back."""
        actions = self._window.actions_by_name
        if self.is_on and not self._taken:
            ours = {key for name in ON_THE_WALL for key in actions[name].shortcuts()}
            for name, action in actions.items():
                keys = action.shortcuts()
                if name not in ON_THE_WALL and not ours.isdisjoint(keys):
                    self._taken[name] = keys
                    action.setShortcuts([key for key in keys if key not in ours])
        elif not self.is_on:
            for name, keys in self._taken.items():
                actions[name].setShortcuts(keys)
            self._taken.clear()

    # What they do

    def _switch(self) -> None:
        if self.is_on:
            self.leave()
        else:
            self.projector.enter()

    def _leave_one_by_one(self) -> None:
        """Put the pen away if it is on, and else leave projector mode."""
        if self.projector.sheet.is_pen_on:
            self.projector.sheet.set_pen(False)
        else:
            self.leave()

    def _blank(self, color: Qt.GlobalColor) -> None:
        self.projector.blank(QColor(color))
