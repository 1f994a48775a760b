"""The menu of languages: the system's, and each by its own name."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from backpropviz.views.look.language import LANGUAGES, SYSTEM


class LanguageMenu(QMenu):
    """Offers the languages; `choice` is the one that is checked."""

    chosen = Signal(str)  # one of LANGUAGES, or SYSTEM

    def __init__(self, choice: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Language"))
        self.setObjectName("language_menu")
        group = QActionGroup(self)
        for name, text in {SYSTEM: self.tr("As the system"), **LANGUAGES}.items():
            action = self.addAction(text)
            action.setObjectName(f"language_{name}")
            action.setCheckable(True)
            action.setChecked(name == choice)
            action.setData(name)
            group.addAction(action)
        group.triggered.connect(lambda action: self.chosen.emit(action.data()))
