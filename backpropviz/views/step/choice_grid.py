"""Four numbers to choose from, as large buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from backpropviz.views.look.theme import sans

_LETTERS = "ABCD"


class ChoiceGrid(QWidget):
    """Offers numbers as A to D; `chosen` tells which. The keys 1 to 4 choose, too."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choice_grid")
        self.setAccessibleName(self.tr("Four answers to choose from"))
        # It takes the focus itself: a ring on one of the four would look like a hint.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.buttons: list[QPushButton] = []
        self._shortcuts: list[QShortcut] = []
        for index, letter in enumerate(_LETTERS):
            button = QPushButton(self)
            button.setObjectName(f"choice_{letter}")
            button.setProperty("role", "answer")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setToolTip(self.tr("Key {number}").format(number=index + 1))
            button.clicked.connect(lambda _checked=False, index=index: self.chosen.emit(index))
            shortcut = QShortcut(QKeySequence(str(index + 1)), self)
            shortcut.activated.connect(button.click)
            shortcut.setEnabled(False)
            grid.addWidget(button, *divmod(index, 2))
            self.buttons.append(button)
            self._shortcuts.append(shortcut)

    def set_scale(self, scale: float) -> None:
        """Write in another size; scale: 1 at 1440×900."""
        for button in self.buttons:
            button.setFont(sans(18 * scale, QFont.Weight.DemiBold))
            button.setMinimumHeight(round(52 * scale))

    def show_choices(self, texts: Sequence[str], dropped: Sequence[bool]) -> None:
        """Offer these numbers; those that are dropped cannot be chosen any more."""
        for index, button in enumerate(self.buttons):
            is_there = index < len(texts)
            button.setVisible(is_there)
            self._shortcuts[index].setEnabled(is_there and not dropped[index])
            if is_there:
                letter = _LETTERS[index]
                button.setText(f"{letter}   {texts[index]}")
                button.setAccessibleName(f"{letter}: {texts[index]}")
                button.setEnabled(not dropped[index])
