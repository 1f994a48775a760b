"""The menu of a panel in a dock: its picture, and where it is to stand; all that a mouse can drag.

It opens by a right click, by the menu key, and by the command that moves the panel with the keys.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu

from backpropviz.export.sentences import QT_TRANSLATE_NOOP
from backpropviz.views.panels.picture_menu import add_picture_entries

translate = QCoreApplication.translate


class _Side(NamedTuple):
    """Where a dock goes, and how much of the column it is given there, in percent."""

    text: str
    area: Qt.DockWidgetArea
    share: int
    across: Qt.Orientation


# At the right, the others are; there it is put beside them.
_SIDES = {
    "top": _Side(
        QT_TRANSLATE_NOOP("DockMenu", "To the top"),
        *(Qt.DockWidgetArea.TopDockWidgetArea, 40, Qt.Orientation.Vertical),
    ),
    "bottom": _Side(
        QT_TRANSLATE_NOOP("DockMenu", "To the bottom"),
        *(Qt.DockWidgetArea.BottomDockWidgetArea, 40, Qt.Orientation.Vertical),
    ),
    "left": _Side(
        QT_TRANSLATE_NOOP("DockMenu", "To the left"),
        *(Qt.DockWidgetArea.LeftDockWidgetArea, 50, Qt.Orientation.Horizontal),
    ),
    "right": _Side(
        QT_TRANSLATE_NOOP("DockMenu", "To the right"),
        *(Qt.DockWidgetArea.RightDockWidgetArea, 50, Qt.Orientation.Horizontal),
    ),
}


class DockMenu(QMenu):
    """Moves one of the docks of a column. copy, save: take the panel's picture."""

    def __init__(
        self,
        dock: QDockWidget,
        column: QMainWindow,
        others: Sequence[QDockWidget],
        copy: Callable[[], object],
        save: Callable[[], object],
    ) -> None:
        super().__init__(dock)
        self.setObjectName("dock_menu")
        self.setAccessibleName(dock.windowTitle())
        self._dock, self._column = dock, column
        self._focused = QApplication.focusWidget()
        add_picture_entries(self, copy, save)
        self.addSeparator()
        for name, side in _SIDES.items():
            self._add(f"move_{name}", translate("DockMenu", side.text), partial(self._move, side))
        behind = [
            each
            for each in others
            if each is not dock
            and not (each.isHidden() or each.isFloating())
            and each not in column.tabifiedDockWidgets(dock)
        ]
        if behind:
            menu = self.addMenu(self.tr("Into one place with"))
            menu.setObjectName("move_behind")
            for other in behind:
                action = menu.addAction(other.windowTitle())
                action.triggered.connect(partial(self._stack, other))
        window = self.tr("Back into the column") if dock.isFloating() else self.tr("Own window")
        self._add("float", window, self._float)
        self.addSeparator()
        self._add("close", self.tr("Close"), dock.close)
        self.aboutToHide.connect(self.deleteLater)

    def pop_up(self, place: QPoint | None = None) -> None:
        """Open at a place on the screen; None: over the dock, for the keys."""
        by_keys = place is None
        self.popup(self._dock.mapToGlobal(QPoint(12, 12)) if place is None else place)
        if by_keys:
            self.setActiveAction(self.actions()[0])

    def _add(self, name: str, text: str, run: Callable[[], object]) -> None:
        action = self.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(lambda _=False: run())

    def _move(self, side: _Side) -> None:
        dock, column = self._dock, self._column
        self._settle()
        if side.area is Qt.DockWidgetArea.RightDockWidgetArea:
            column.addDockWidget(side.area, dock, side.across)
        else:
            column.addDockWidget(side.area, dock)
        is_across = side.across is Qt.Orientation.Horizontal
        room = column.width() if is_across else column.height()
        self._show()
        column.resizeDocks([dock], [room * side.share // 100], side.across)

    def _stack(self, other: QDockWidget) -> None:
        self._settle()
        self._column.tabifyDockWidget(other, self._dock)
        self._show()

    def _float(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
        self._show()

    def _settle(self) -> None:
        """Take the dock from where it stands: one that floats would stay where it is."""
        self._dock.setFloating(False)
        self._column.removeDockWidget(self._dock)

    def _show(self) -> None:
        """Bring it to the front, with the keys where they were in it."""
        dock, focused = self._dock, self._focused
        dock.show()
        dock.raise_()
        if focused is None or not (focused is dock or dock.isAncestorOf(focused)):
            return
        dock.window().activateWindow()
        focused.setFocus(Qt.FocusReason.PopupFocusReason)
