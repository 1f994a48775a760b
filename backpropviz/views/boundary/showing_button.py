"""The button that chooses what the samples in the plane show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from backpropviz.views.boundary.showing import Showing


class ShowingButton(QToolButton):
    """Says what the samples show and offers the rest in a menu; `chosen` is what a person chose."""

    showing_chosen = Signal(Showing)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("show_answers")
        self.setProperty("role", "switch")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the window
        self.setToolTip(self.tr("What the color of a sample shows: its target, or the answer"))
        self.showing = Showing.TARGETS
        self._is_short = False
        menu = QMenu(self)
        group = QActionGroup(menu)
        self.actions_of: dict[Showing, QAction] = {}
        texts = {
            Showing.TARGETS: self.tr("Targets"),
            Showing.ANSWERS: self.tr("Answers"),
            Showing.ROUNDED: self.tr("Rounded answers"),
        }
        for showing, text in texts.items():
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(showing)
            menu.addAction(action)
            self.actions_of[showing] = action
        group.triggered.connect(lambda action: self.showing_chosen.emit(action.data()))
        self.setMenu(menu)
        self.show_choice(self.showing, rounds=True)

    def show_choice(self, showing: Showing, *, rounds: bool) -> None:
        """Show what is chosen; rounds: whether there are classes to round to."""
        self.showing = showing
        self.actions_of[showing].setChecked(True)
        self.actions_of[Showing.ROUNDED].setVisible(rounds)
        self._write()

    def set_short(self, is_short: bool) -> None:
        """Use the shorter name, where there is little room."""
        self._is_short = is_short
        self._write()

    def _write(self) -> None:
        choice = self.actions_of[self.showing].text()
        full = self.tr("Samples: {choice}").format(choice=choice.lower())
        self.setAccessibleName(full)
        short = self.tr("Rounded") if self.showing is Showing.ROUNDED else choice
        self.setText(f"{short if self._is_short else full} ▾")
