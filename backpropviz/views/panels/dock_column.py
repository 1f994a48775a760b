"""A column of panels in docks that can be moved, stacked, closed and remembered.

A dock's title bar shows its panel's title and its summary line.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QTabBar,
    QTabWidget,
    QWidget,
)

from backpropviz.session.session import Session
from backpropviz.views.controls.own_keys import keeps_key
from backpropviz.views.controls.tab_stops import first_stop, go_to_next_stop
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.dock_menu import DockMenu
from backpropviz.views.panels.dock_title import DockTitle
from backpropviz.views.panels.frame_clock import FrameClock
from backpropviz.views.panels.panel import Panel, lies_behind

_STATE_VERSION = 1
_LEAST_SIZE = QSize(260, 300)  # of all panels; more where they need more

PanelKinds = tuple[type[Panel], ...]


class DockColumn(QMainWindow):
    """Shows panels; a frame clock of its own feeds those that are seen.

    stacks: from the top down, panels that lie behind one another, the first of them in front;
    shares: of the height, one a stack. is_unseen_without_subject: nobody sees the column while its
    panels have nothing to show, so that only those that float are closed then.
    """

    is_unseen_without_subject = False
    picture_asked = Signal(str, bool)  # of a panel, by its name; whether for the clipboard
    panel_raised = Signal(QWidget)  # its dock

    def __init__(
        self,
        session: Session,
        theme: Theme,
        stacks: Sequence[PanelKinds],
        shares: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)  # a part of the window, which Qt makes none of
        self.session = session
        self.clock = FrameClock(session, self)
        self.panels: dict[str, Panel] = {}
        self.docks: dict[str, QDockWidget] = {}
        self._stacks, self._shares = stacks, shares
        self._is_arranged = self._is_restored = False
        self._look = (theme, 1.0)
        self._in_another_look: set[str] = set()  # panels without a subject when it was chosen
        self._closed: list[str] = []  # those that have no subject now
        self.setDockNestingEnabled(True)
        self.setAnimated(False)  # nothing moves by itself but what a person has started
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setDocumentMode(True)
        for stack in stacks:
            for kind in stack:
                self._add(kind(session, theme))
        session.document_opened.connect(self._follow_subjects)
        session.experiment_changed.connect(self._follow_subjects)
        self.arrange()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._look = (theme, scale)
        self._in_another_look = set(self.panels)
        for dock in self.docks.values():
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                title.set_scale(scale)
        self._show_look()

    def set_bare(self, bare: bool) -> None:
        """Show nothing to be clicked, as on a wall, or all again."""
        for name, dock in self.docks.items():
            self.panels[name].set_bare(bare)
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                title.set_bare(bare)

    def _show_look(self) -> None:
        for name in list(self._in_another_look):
            if self.panels[name].has_subject:
                self._in_another_look.discard(name)
                self.panels[name].set_theme(*self._look)
        self.clock.mark_all()

    def _follow_subjects(self) -> None:
        """Close the panels that have nothing to show now, and open them again when they have."""
        for name, panel in self.panels.items():
            dock = self.docks[name]
            in_the_way = dock.isFloating() or not self.is_unseen_without_subject
            if not panel.has_subject and in_the_way and not dock.isHidden():
                self._closed.append(name)
                dock.close()
        for name in [each for each in self._closed if self.panels[each].has_subject]:
            self._closed.remove(name)
            self.show_panel(name)
        if self._in_another_look:
            self._show_look()

    def arrange(self) -> None:
        """Put all docks where they were at first."""
        column = Qt.DockWidgetArea.RightDockWidgetArea
        for stack in self._stacks:
            front = self.dock_of(stack[0])
            for kind in stack:
                dock = self.dock_of(kind)
                dock.setFloating(False)  # first: one that floats would stay where it is
                self.removeDockWidget(dock)
                self.addDockWidget(column, dock, Qt.Orientation.Vertical)
                if dock is not front:
                    self.tabifyDockWidget(front, dock)
                dock.show()
            front.raise_()
        self._is_arranged = False
        self._share_height()

    def show_only(self, names: Sequence[str], shares: Sequence[int]) -> None:
        """Put some panels one below the other and close all others; shares: of the height."""
        for name, dock in self.docks.items():
            dock.setVisible(name in names)
        for name in names:
            dock = self.docks[name]
            dock.setFloating(False)
            self.removeDockWidget(dock)
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock, Qt.Orientation.Vertical)
            dock.show()
        heights = [max(self.height(), 300) * share // sum(shares) for share in shares]
        docks = [self.docks[name] for name in names]
        self.resizeDocks(docks, heights, Qt.Orientation.Vertical)

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front."""
        self.docks[name].show()
        self.docks[name].raise_()
        self.panel_raised.emit(self.docks[name])

    def open_menu(self, name: str, place: QPoint | None = None) -> None:
        """Offer what can be done with a panel, at a place on the screen or for the keys."""
        copy, save = (partial(self.picture_asked.emit, name, each) for each in (True, False))
        menu = DockMenu(self.docks[name], self, tuple(self.docks.values()), copy, save)
        menu.pop_up(place)

    def seen(self) -> list[str]:
        """Return the names of the panels that are seen, in their order."""
        return [
            name for name, dock in self.docks.items() if dock.isVisible() and not lies_behind(dock)
        ]

    def with_keys(self) -> str | None:
        """Return the name of the panel that has the keys, None if none has."""
        focused = QApplication.focusWidget()
        for name, dock in self.docks.items():
            if focused is not None and (dock is focused or dock.isAncestorOf(focused)):
                return name
        return None

    def focus_next(self) -> bool:
        """Give the keys to the next panel that is seen; False: there is none after this one."""
        seen, now = self.seen(), self.with_keys()
        for name in seen[seen.index(now) + 1 if now in seen else 0 :]:
            stop = first_stop(self.panels[name]) or first_stop(self.docks[name])
            if stop is not None:
                stop.window().activateWindow()
                stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def hides(self, widget: QWidget) -> bool:
        """Say whether a widget is in a panel that lies behind another one."""
        return any(lies_behind(dock) for dock in self.docks.values() if dock.isAncestorOf(widget))

    def toggle_actions(self) -> Iterator[QAction]:
        """Yield the actions that show and hide each panel."""
        for dock in self.docks.values():
            yield dock.toggleViewAction()

    def state(self) -> QByteArray:
        """Return where the docks are, to be kept."""
        return self.saveState(_STATE_VERSION)

    def restore(self, state: object) -> None:
        """Put the docks where they were when `state` was kept; nonsense changes nothing."""
        if isinstance(state, QByteArray) and self.restoreState(state, _STATE_VERSION):
            self._is_restored = True

    def _add(self, panel: Panel) -> None:
        name = panel.objectName()
        dock = _Dock(panel.title, self)
        dock.setObjectName(f"{name}_dock")
        dock.setTitleBarWidget(DockTitle(dock, panel, self.closing_hint()))
        dock.setWidget(panel)
        dock.visibilityChanged.connect(self.follow_stacks)
        dock.visibilityChanged.connect(self.clock.refresh_soon)
        dock.menu_asked.connect(partial(self.open_menu, name))
        dock.dockLocationChanged.connect(self.follow_stacks)
        dock.topLevelChanged.connect(self.follow_stacks)
        self.docks[name] = dock
        self.panels[name] = panel
        self.clock.add(panel)

    def closing_hint(self) -> str:
        """Return what is said of closing a panel: where it can be opened again."""
        return self.tr("Close; the View menu brings it back")

    def dock_of(self, kind: type[Panel]) -> QDockWidget:
        return next(self.docks[name] for name, panel in self.panels.items() if type(panel) is kind)

    def follow_stacks(self) -> None:
        """Say a title once: a panel with others behind it has it on its tab."""
        for dock in self.docks.values():
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                behind = any(not other.isHidden() for other in self.tabifiedDockWidgets(dock))
                title.show_title(dock.isFloating() or not behind)
        for bar in self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            # Qt keeps the bar of a single panel, out of sight: no place for the keys to go.
            policy = Qt.FocusPolicy.TabFocus if bar.count() > 1 else Qt.FocusPolicy.NoFocus
            bar.setFocusPolicy(policy)

    def _share_height(self) -> None:
        fronts = [self.dock_of(stack[0]) for stack in self._stacks]
        heights = [max(self.height(), 300) * share // 100 for share in self._shares]
        self.resizeDocks(fronts, heights, Qt.Orientation.Vertical)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_arranged and self.isVisible():
            self._is_arranged = True
            if not self._is_restored:
                # Later: the docks have not heard of the new size yet.
                QTimer.singleShot(0, self, self._share_height)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return _LEAST_SIZE if layout is None else layout.minimumSize().expandedTo(_LEAST_SIZE)

    def createPopupMenu(self) -> None:
        return None  # the View menu lists the panels


class _Dock(QDockWidget):
    """A dock; where it floats it is a window, and answers for the keys like the main one."""

    menu_asked = Signal(QPoint)  # where on the screen

    def event(self, event: QEvent) -> bool:
        return keeps_key(self, event) or super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self.isFloating():
            return go_to_next_stop(self, forward)
        return super().focusNextPrevChild(forward)
