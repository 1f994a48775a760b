"""The list of all keys."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from backpropviz.export.sentences import QT_TRANSLATE_NOOP
from backpropviz.views.controls.actions import COMMANDS, MENUS, translated

# Keys of no command: what they do depends on what is asked, or on what one is at.
_ANSWERS = (
    ("H", QT_TRANSLATE_NOOP("KeysWindow", "Hint, while predicting")),
    ("1 … 4", QT_TRANSLATE_NOOP("KeysWindow", "Choose A to D, while predicting")),
)
_POINTING = (
    ("Alt+← ↑ → ↓", QT_TRANSLATE_NOOP("KeysWindow", "Point at a number, or a sample")),
    ("Return", QT_TRANSLATE_NOOP("KeysWindow", "Go there; take and let go")),
    ("F2", QT_TRANSLATE_NOOP("KeysWindow", "Change the number")),
    ("Menu", QT_TRANSLATE_NOOP("KeysWindow", "Ask about the number")),
    ("Tab", QT_TRANSLATE_NOOP("KeysWindow", "To the next part")),
)


# Side by side: one column would be higher than a small projector's picture. In some languages the
# names are so long that three columns are as many as there is room for.
_COLUMNS = (
    (("step", "file", "help"), ("train", "explain"), ("edit", "view"), ("project", "point")),
    (("step", "file", "edit", "help"), ("train", "explain", "point"), ("view", "project")),
)


class KeysWindow(QDialog):
    """Shows every command that has a key, menu by menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys_window")
        self.setWindowTitle(self.tr("Keys"))
        screen = parent.screen().availableSize().expandedTo(parent.window().size())
        contents = _make_contents(_COLUMNS[0])
        if contents.sizeHint().width() > screen.width():
            contents = _make_contents(_COLUMNS[1])
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keys"))
        area.setWidget(contents)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(area)
        self.resize(contents.sizeHint().boundedTo(screen))


def _make_contents(columns: Sequence[tuple[str, ...]]) -> QWidget:
    contents = QWidget()
    contents.setProperty("role", "contents")
    row = QHBoxLayout(contents)
    row.setContentsMargins(28, 22, 28, 22)
    row.setSpacing(44 if len(columns) > 3 else 28)
    for menus in columns:
        row.addLayout(_make_column(menus))
    return contents


def _make_column(menus: tuple[str, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    titles = {**dict(MENUS), "point": QT_TRANSLATE_NOOP("Actions", "Without a mouse")}
    others = {"explain": _ANSWERS, "point": _POINTING}
    line = 0
    for menu in menus:
        heading = QLabel(translated(titles[menu]).replace("&", "").upper())
        heading.setProperty("role", "heading")
        grid.addWidget(heading, line, 0, 1, 2)
        line += 1
        for command in COMMANDS:
            if command.menu == menu and command.keys:
                key = QLabel("   ".join(_native(keys) for keys in command.keys))
                key.setProperty("role", "key")
                grid.addWidget(key, line, 0)
                grid.addWidget(QLabel(translated(command.text).rstrip("…")), line, 1)
                line += 1
        for keys, text in others.get(menu, ()):
            key = QLabel(_native(keys) or keys)
            key.setProperty("role", "key")
            grid.addWidget(key, line, 0)
            grid.addWidget(QLabel(QCoreApplication.translate("KeysWindow", text)), line, 1)
            line += 1
    grid.setRowStretch(line, 1)
    return grid


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
