"""The list of all keys."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from backpropviz.views.actions import COMMANDS, MENUS, translated


class KeysWindow(QDialog):
    """Shows every command that has a key, menu by menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys_window")
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 22)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        column.addLayout(grid)
        row = 0
        for menu, menu_text in MENUS:
            commands = [c for c in COMMANDS if c.menu == menu and c.keys]
            heading = QLabel(translated(menu_text).replace("&", "").upper())
            heading.setProperty("role", "heading")
            grid.addWidget(heading, row, 0, 1, 2)
            row += 1
            for command in commands:
                keys = "   ".join(
                    QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
                    for key in command.keys
                )
                label = QLabel(keys)
                label.setProperty("role", "key")
                grid.addWidget(label, row, 0)
                grid.addWidget(QLabel(translated(command.text).rstrip("…")), row, 1)
                row += 1
