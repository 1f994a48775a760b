"""The panels that explain a number, below the step: one at a time, unless they are moved apart."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from backpropviz.session.session import Session
from backpropviz.views.explain.activation_panel import ActivationPanel
from backpropviz.views.explain.code_panel import CodePanel
from backpropviz.views.explain.derivation_panel import DerivationPanel
from backpropviz.views.explain.matrix_panel import MatrixPanel
from backpropviz.views.explain.paths_panel import PathsPanel
from backpropviz.views.explain.proof_panel import ProofPanel
from backpropviz.views.explain.slope_panel import SlopePanel
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.dock_column import DockColumn, PanelKinds

_STACKS: tuple[PanelKinds, ...] = (
    (
        *(PathsPanel, ProofPanel, SlopePanel, MatrixPanel),
        *(CodePanel, DerivationPanel, ActivationPanel),
    ),
)


class ExplainPanels(DockColumn):
    """Shows what is asked about a number; each panel is opened and closed by its action."""

    shown_changed = Signal()  # other panels are seen
    left = Signal()  # with Esc: the keys are to go to the network again

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, _STACKS, (100,), parent)
        self.setObjectName("explain_panels")
        self.clock.follow_reader()
        for dock in self.docks.values():
            dock.installEventFilter(self)
            dock.topLevelChanged.connect(self.shown_changed)
        self.close_all()

    def closing_hint(self) -> str:
        return self.tr("Close; the Explain menu brings it back")

    def arrange(self) -> None:
        shown = [name for name in self.docks if self.shows(name)]
        super().arrange()
        for dock in self.docks.values():
            dock.hide()
        for name in shown[:1]:
            self.docks[name].show()

    @property
    def code_panel(self) -> CodePanel:
        """Return the panel with the program."""
        return next(each for each in self.panels.values() if isinstance(each, CodePanel))

    def shows(self, name: str) -> bool:
        """Say whether a panel is open."""
        return not self.docks[name].isHidden()

    @property
    def is_complete(self) -> bool:
        """Say whether all that the open panels show is there."""
        return all(panel.is_complete for name, panel in self.panels.items() if self.shows(name))

    @property
    def is_column_used(self) -> bool:
        """Say whether a panel is open in the column: one that floats needs no room there."""
        return any(self.shows(name) and not dock.isFloating() for name, dock in self.docks.items())

    def toggle(self, name: str) -> None:
        """Open a panel in the place of the one that is open there, or close it.

        Keys that went to a panel go on to the one that is open then.
        """
        dock, had_keys = self.docks[name], self._has_keys(self)
        if self.shows(name):
            dock.close()
            return
        self.show_panel(name)
        if not dock.isFloating():
            for other in self.tabifiedDockWidgets(dock):
                other.close()
        if had_keys:
            self.panels[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(self, names: Sequence[str], *, only: bool = False) -> None:
        """Open panels behind one another, the first one in front, in the place of the others.

        only: close those, too, that were moved apart. The keys stay where they are.
        """
        wanted = [name for name in names if self.panels[name].has_subject]
        for name in reversed(wanted):
            self.show_panel(name)
        for name, dock in self.docks.items():
            beside = any(dock in self.tabifiedDockWidgets(self.docks[each]) for each in wanted)
            if name not in wanted and (only or beside):
                dock.close()

    def take_focus(self) -> bool:
        """Give the focus to the panel that is seen; False if it has it, or none is seen."""
        for name, panel in self.panels.items():
            if self.shows(name) and not self.hides(panel) and not self._has_keys(panel):
                panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def close_all(self) -> None:
        """Close all panels."""
        for dock in self.docks.values():
            dock.close()

    def _has_keys(self, widget: QWidget) -> bool:
        """Say whether the focus is in a widget."""
        focused = QApplication.focusWidget()
        return focused is not None and (widget is focused or widget.isAncestorOf(focused))

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # that the panel has no use for
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.shown_changed.emit()
        elif (
            event.type() is QEvent.Type.Hide
            and not event.spontaneous()
            and isinstance(watched, QWidget)
            and self._has_keys(watched)
        ):
            self.left.emit()  # before Qt gives the keys to what comes next, whatever that is
        return super().eventFilter(watched, event)
