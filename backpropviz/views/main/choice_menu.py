"""A menu of which one entry is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget


class ChoiceMenu(QMenu):
    """Offers choices; texts: what each is called, in their order."""

    chosen = Signal(str)

    def __init__(self, name: str, texts: Mapping[str, str], choice: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_menu")
        group = QActionGroup(self)
        for each, text in texts.items():
            action = self.addAction(text)
            action.setObjectName(f"{name}_{each}")
            action.setCheckable(True)
            action.setChecked(each == choice)
            action.setData(each)
            group.addAction(action)
        group.triggered.connect(lambda action: self.chosen.emit(action.data()))
