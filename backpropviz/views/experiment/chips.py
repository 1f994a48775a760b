"""Small toggles that stand side by side and flow into as many lines as they need."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QToolButton, QWidget

MOST_CHIPS = 48  # a table with more columns names only the first


class FlowLayout(QLayout):
    """Lays widgets side by side, and goes on in the next line where there is no more room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: layouts ask for the same ones many times

    def invalidate(self) -> None:
        self._heights = {}
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items, if asked to, and return the height they need."""
        gap = max(self.spacing(), 0)
        x, y, height = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, height = rect.x(), y + height + gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + gap
            height = max(height, size.height())
        return y + height - rect.y()


class Chips(QWidget):
    """Shows names that can be on or off; `toggled` tells which a person switched."""

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.chips: dict[str, QToolButton] = {}  # by value

    def set_scale(self, scale: float) -> None:
        """Space the chips; scale: 1 at 1440×900."""
        self._flow.setSpacing(round(4 * scale))

    def set_names(self, names: Iterable[tuple[str, str, str]]) -> bool:
        """Offer other values, each with its short name and what it means; say if they are other."""
        wanted = list(names)[:MOST_CHIPS]
        if [value for value, _, _ in wanted] == list(self.chips):
            return False
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips.clear()
        for value, name, meaning in wanted:
            self._flow.addWidget(self._chip(value, name, meaning))
        self.updateGeometry()
        return True

    def set_on(self, values: Iterable[str], disabled: Iterable[str] = ()) -> None:
        """Show which are on, and which cannot be switched."""
        on, off_limits = set(values), set(disabled)
        for value, chip in self.chips.items():
            with QSignalBlocker(chip):
                chip.setChecked(value in on)
            chip.setEnabled(value not in off_limits)

    def on(self) -> tuple[str, ...]:
        """Return the values that are on, in the order shown."""
        return tuple(value for value, chip in self.chips.items() if chip.isChecked())

    def _chip(self, value: str, name: str, meaning: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = name if len(name) <= 18 else name[:17] + "…"
        chip.setText(shown.replace("&", "&&"))
        chip.setAccessibleName(meaning)
        chip.setToolTip(meaning)
        chip.toggled.connect(lambda on: self.toggled.emit(value, on))
        self.chips[value] = chip
        return chip
