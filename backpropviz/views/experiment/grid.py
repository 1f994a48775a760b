"""Two columns, names and fields, that line up from one part of the form to the next."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

_NAMES_PX = 96
_LEAST_NAME_PX = 48
_FIELD_HEIGHT = 1.62  # of the type's, as a field


class NameLabel(QLabel):
    """A field's name; one that is too long is shortened and told in full by its tool tip."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(text, parent)
        self._explanation = ""
        self._elide = elide
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str, explanation: str = "") -> None:
        """Show another text, explained by its tool tip."""
        if (text, explanation) != (self.text(), self._explanation):
            self._explanation = explanation
            self.setText(text)
            self.setToolTip(explanation)

    def set_explanation(self, explanation: str) -> None:
        """Explain the text by a tool tip."""
        self.set_text(self.text(), explanation)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text, area = self.text(), self.contentsRect()
        shown = self.fontMetrics().elidedText(text, self._elide, area.width())
        tip = self._explanation if shown == text else f"{text}\n{self._explanation}".rstrip()
        if tip != self.toolTip():
            self.setToolTip(tip)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(area, self.alignment(), shown)


class ValueLabel(NameLabel):
    """A value that cannot be changed here, where a field would be; its tool tip says why."""

    def __init__(
        self,
        parent: QWidget | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__("", parent, elide)
        self.setProperty("role", "value")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(self.fontMetrics().height() * _FIELD_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())


class Choice(QComboBox):
    """A choice among names; the wheel scrolls the form rather than choosing by accident."""

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_own_tip = False  # of a name that is too long
        self.setMinimumContentsLength(5)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, name in names.items():
            self.addItem(name, value)

    def choose(self, value: str) -> None:
        """Show another choice."""
        index = self.findData(value)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer other names."""
        if list(names.items()) == [
            (self.itemData(index), self.itemText(index)) for index in range(self.count())
        ]:
            return
        self.clear()
        for value, name in names.items():
            self.addItem(name, value)

    def showPopup(self) -> None:
        # As wide as its longest name, however narrow the form is.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 2 * bar)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt cuts a name off where it is too long; this shortens it, and the tool tip has it all.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ComboBox
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width()
        full = self.currentText()
        shown = self.fontMetrics().elidedText(full, Qt.TextElideMode.ElideRight, room)
        if not self.toolTip() or self._has_own_tip:
            self._has_own_tip = shown != full
            self.setToolTip(full if shown != full else "")
        option.currentText = shown
        painter = QStylePainter(self)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class FieldGrid(QWidget):
    """Rows of a name and a field, and rows over the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        # Not Maximum: with chips that flow, more lines than the hint knows of may be needed.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._labels: dict[QWidget, QWidget] = {}
        self._wide: list[QWidget] = []

    def add(
        self, name: str, field: QWidget, explanation: str = "", *, wide: bool = False
    ) -> NameLabel:
        """Add a field with its name; a wide one takes the room that its name leaves."""
        label = NameLabel(name, self)
        label.setBuddy(field)
        field.setAccessibleName(name)
        if explanation:
            label.set_explanation(explanation)
            field.setToolTip(explanation)
        row = self._grid.rowCount()
        if wide:
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            # In some languages the field would take all: it can shorten what it shows.
            label.setMinimumWidth(min(label.sizeHint().width(), _LEAST_NAME_PX))
            both = QHBoxLayout()
            both.addWidget(label, 1)
            both.addWidget(field)
            self._wide.append(field)
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

    def add_beside(self, name: QWidget, field: QWidget) -> None:
        """Add a field with something else than a text for its name."""
        row = self._grid.rowCount()
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(field, row, 1)
        self._labels[field] = name

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field and its name."""
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    def clear(self) -> None:
        """Remove all rows."""
        self._labels.clear()
        self._wide.clear()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Wide fields begin where the others do, or before that.
        names = self._grid.columnMinimumWidth(0) + self._grid.horizontalSpacing()
        for field in self._wide:
            field.setMinimumWidth(max(self.width() - names, 0))
