"""Two columns, names and fields, that line up from one part of the form to the next."""

from bisect import bisect
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

_NAMES_PX = 96
_LEAST_LETTERS = 6  # of a choice that is not shown in full
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

    @property
    def needed_width(self) -> int:
        """Return how wide it has to be to show its text in full."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 2

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
    """A choice among names; the wheel scrolls the form rather than choosing by accident.

    in_full: it asks for the room of its longest name; else for that of a few letters.
    """

    def __init__(
        self, names: Mapping[str, str], parent: QWidget | None = None, *, in_full: bool = False
    ) -> None:
        super().__init__(parent)
        self._has_own_tip = False  # of a name that is too long
        self._in_full = in_full
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

    def sizeHint(self) -> QSize:
        # Not by setSizeAdjustPolicy, with which Qt makes the list of names before it is asked for.
        metrics = self.fontMetrics()
        names = [self.itemText(index) for index in range(self.count())] if self._in_full else []
        widths = [
            _LEAST_LETTERS * metrics.horizontalAdvance("X"),
            *map(metrics.horizontalAdvance, names),
        ]
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        contents = QSize(max(widths), metrics.height() + 2)
        kind = QStyle.ContentsType.CT_ComboBox
        return self.style().sizeFromContents(kind, option, contents, self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def needed_width(self) -> int:
        """Return how wide it has to be to show its name in full."""
        text = self.fontMetrics().horizontalAdvance(self.currentText())
        return text + self.width() - self._room() + 2

    def _room(self) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ComboBox
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(control, option, part, self).width()

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
        full = self.currentText()
        shown = self.fontMetrics().elidedText(full, Qt.TextElideMode.ElideRight, self._room())
        if not self.toolTip() or self._has_own_tip:
            self._has_own_tip = shown != full
            self.setToolTip(full if shown != full else "")
        option.currentText = shown
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class FieldGrid(QWidget):
    """Rows of a name and a field; the fields begin below one another.

    A name that is longer than the others, as it may be in another language, takes what its field
    can spare, and a field that shows more than the others begins where its name ends. Where there
    is no room for both, the name stands above the field.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        # Not Maximum: with chips that flow, more lines than the hint knows of may be needed.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._places: list[int] = []  # of the rows that there are
        self._next_place = 0
        self._labels: dict[QWidget, QWidget] = {}
        self._row_of: dict[QWidget, QBoxLayout] = {}
        self._wide: set[QWidget] = set()
        self._names_px, self._spacing_px = _NAMES_PX, 8
        self._shared_px = -1  # how wide it was when the rows shared that; with new rows, it is not

    def reserve(self) -> int:
        """Keep the place below all others for a row that is made later."""
        self._next_place += 1
        return self._next_place

    def add(
        self,
        name: str,
        field: QWidget,
        explanation: str = "",
        *,
        wide: bool = False,
        place: int | None = None,
    ) -> NameLabel:
        """Add a field with its name; a wide one has room for the longest that it can show.

        place: one kept for it; else it is below the others.
        """
        label = NameLabel(name, self)
        label.setBuddy(field)
        field.setAccessibleName(name)
        if explanation:
            label.set_explanation(explanation)
            field.setToolTip(explanation)
        # Beside a field the name is in the middle, beside a table at its top.
        tall = field.sizeHint().height() > 3 * label.sizeHint().height()
        edge = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
        label.setAlignment(edge | Qt.AlignmentFlag.AlignLeft)
        if wide:
            self._wide.add(field)
        self.add_beside(label, field, place)
        return label

    def add_beside(self, name: QWidget, field: QWidget, place: int | None = None) -> None:
        """Add a field with something else than a text for its name; place: as in `add`."""
        place = self.reserve() if place is None else place
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(self._spacing_px)
        name.setSizePolicy(QSizePolicy.Policy.Fixed, name.sizePolicy().verticalPolicy())
        row.addWidget(name)
        row.addWidget(field, 1)
        index = bisect(self._places, place)
        self._places.insert(index, place)
        self._rows.insertLayout(index, row)
        self._labels[field] = name
        self._row_of[field] = row
        self._shared_px = -1
        if isinstance(field, QComboBox):
            field.currentTextChanged.connect(self._share_width)

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field and its name."""
        if shown and field.isHidden():
            self._share(field)  # it may be a new one
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    def clear(self) -> None:
        """Remove all rows."""
        for line in self._row_of.values():
            while line.takeAt(0) is not None:
                pass  # else the items, whose wrappers live on, die unnoticed with their widgets
        for field, label in self._labels.items():
            for widget in (field, label):
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._labels.clear()
        self._row_of.clear()
        self._wide.clear()
        self._places.clear()
        while (row := self._rows.takeAt(0)) is not None:
            layout = row.layout()
            if layout is not None:
                layout.deleteLater()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._names_px, self._spacing_px = round(_NAMES_PX * scale), round(8 * scale)
        self._rows.setSpacing(round(6 * scale))
        for row in self._row_of.values():
            row.setSpacing(self._spacing_px)
        self._share_width()

    def _share_width(self) -> None:
        """Give each row's name and field the room that they need, as far as there is any."""
        self._shared_px = self.width()
        for field in self._labels:
            self._share(field)

    def _share(self, field: QWidget) -> None:
        directions = QBoxLayout.Direction
        name, usual = self._labels[field], self._names_px
        wanted = name.needed_width if isinstance(name, NameLabel) else usual
        longest = self.width() - self._spacing_px - self._needed_by(field)
        fits = wanted <= max(longest, 0)
        beside = fits or not wanted
        width = min(max(wanted, usual), longest) if fits else usual if beside else self.width()
        self._row_of[field].setDirection(
            directions.LeftToRight if beside else directions.TopToBottom
        )
        if name.minimumWidth() != width or name.maximumWidth() != width:
            name.setFixedWidth(width)

    def _needed_by(self, field: QWidget) -> int:
        if field in self._wide:
            return field.sizeHint().width()
        if isinstance(field, Choice):
            return field.needed_width
        if isinstance(field, QAbstractSpinBox):
            return field.fontMetrics().horizontalAdvance("0,001") + field.fontMetrics().height()
        return min(field.minimumSizeHint().width(), self.width() // 2)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._shared_px:  # or rows are new
            self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._share_width()
