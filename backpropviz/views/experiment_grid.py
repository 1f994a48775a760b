"""Two columns, names and fields, that line up from one part of the form to the next."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

_NAMES_PX = 96


class NameLabel(QLabel):
    """A field's name; one that is too long is shortened and told in full by its tool tip."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.text()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        if shown != text and not self.toolTip():
            self.setToolTip(text)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()


class Choice(QComboBox):
    """A choice among names; the wheel scrolls the form rather than choosing by accident."""

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(5)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, name in names.items():
            self.addItem(name, value)

    def choose(self, value: str) -> None:
        """Show another choice."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FieldGrid(QWidget):
    """Rows of a name and a field, and rows over the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._labels: dict[QWidget, NameLabel] = {}

    def add(
        self, name: str, field: QWidget, explanation: str = "", *, wide: bool = False
    ) -> NameLabel:
        """Add a field with its name; a wide one takes the room that its name leaves."""
        label = NameLabel(name, self)
        label.setBuddy(field)
        field.setAccessibleName(name)
        if explanation:
            label.setToolTip(explanation)
            field.setToolTip(explanation)
        row = self._grid.rowCount()
        if wide:
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            both = QHBoxLayout()
            both.addWidget(label, 1)
            both.addWidget(field)
            self._grid.addLayout(both, row, 0, 1, 2)
        else:
            # Beside a field the name is in the middle, beside a table at its top.
            tall = field.sizeHint().height() > 3 * label.sizeHint().height()
            edge = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
            label.setAlignment(edge | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(field, row, 1)
        self._labels[field] = label
        return label

    def add_wide(self, widget: QWidget) -> None:
        """Add a widget over both columns."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field and its name."""
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    def clear(self) -> None:
        """Remove all rows."""
        self._labels.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._grid.setColumnMinimumWidth(0, round(_NAMES_PX * scale))
        self._grid.setHorizontalSpacing(round(8 * scale))
        self._grid.setVerticalSpacing(round(6 * scale))
