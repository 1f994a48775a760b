"""The quiet rows of switches above the plane: how it is drawn, and which axes it has."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from backpropviz.data.dataset import Dataset
from backpropviz.data.plane import Plane, PlaneKind, column_plane, component_plane
from backpropviz.export.numbers import count_text
from backpropviz.views.boundary.frame import axis_name
from backpropviz.views.boundary.showing_button import ShowingButton
from backpropviz.views.panels.switches import make_switch
from backpropviz.views.panels.texts import percent_text

_COMPONENTS = -1  # instead of a column's number


class BoundarySwitches(QWidget):
    """Holds the switches, buttons that stay down; their names are shorter where need be.

    showing: a button with a menu. show_all: one that is there while only some samples stand out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._names: dict[QToolButton, tuple[str, str]] = {}
        self.discrete = self._add("discretize", self.tr("Discretize"), self.tr("Discrete"))
        self.with_test = self._add("show_test", self.tr("Test samples"), self.tr("Test"))
        self.showing = ShowingButton(self)
        self._row.addWidget(self.showing)
        self.errors = self._add("show_errors", self.tr("Residuals"), self.tr("Errors"))
        self.show_all = self._add("show_all", self.tr("Show all"), self.tr("All"))
        self.show_all.setCheckable(False)
        self.show_all.hide()
        self._row.addStretch(1)
        self.edits = self._add("edit_points", self.tr("Edit points"), self.tr("Edit"))
        self.with_test.setChecked(True)
        self.discrete.setToolTip(self.tr("Show only what is answered, not how surely"))
        self.with_test.setToolTip(self.tr("Show the samples that are kept for testing"))
        self.errors.setToolTip(self.tr("Show how far each answer is from its target"))

    def set_scale(self, scale: float) -> None:
        """Space the switches; scale: 1 at 1440×900."""
        self._row.setSpacing(round(2 * scale))
        self.fit()

    def tell_filter(self, shown: int | None, total: int, *, decimal_comma: bool = False) -> None:
        """Offer to show all samples while only some stand out; shown: how many, None for all."""
        self.show_all.setVisible(shown is not None)
        if shown is not None:
            text = self.tr("{shown} of {total} samples stand out, as was chosen in Confusion")
            hint = text.format(
                shown=count_text(shown, decimal_comma=decimal_comma),
                total=count_text(total, decimal_comma=decimal_comma),
            )
            self.show_all.setToolTip(hint)

    def fit(self) -> None:
        """Choose the names that the width has room for."""
        for which in (0, 1):
            for button, names in self._names.items():
                button.setText(names[which])
            self.showing.set_short(which == 1)
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                return

    def _add(self, name: str, text: str, short: str) -> QToolButton:
        button = make_switch(name, short)
        button.setAccessibleName(text)
        self._names[button] = (text, short)
        self._row.addWidget(button)
        return button

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class BoundaryAxes(QWidget):
    """Chooses which columns the axes show, and says what is with the others.

    Follows `mirror`; `plane_chosen` carries the plane to show.
    """

    plane_chosen = Signal(Plane)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._is_bare = self._components = False
        self.across, self.upward = QComboBox(), QComboBox()
        self.sentence = QLabel()
        self.sentence.setProperty("role", "small")
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.across.setAccessibleName(self.tr("Across"))
        self.upward.setAccessibleName(self.tr("Upward"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for combo in (self.across, self.upward):
            # Some systems read what is chosen as a list's name; then this says what it is about.
            combo.setAccessibleDescription(combo.accessibleName())
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(8)
            combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            combo.activated.connect(self._choose)
            self._row.addWidget(combo)
        self._row.addWidget(self.sentence, 1)

    def set_scale(self, scale: float) -> None:
        """Space the fields; scale: 1 at 1440×900."""
        self._row.setSpacing(round(6 * scale))

    def mirror(self, dataset: Dataset, plane: Plane, decimal_comma: bool) -> None:
        """Show a plane's axes; hidden where there is nothing to choose."""
        useful = len(dataset.columns) > 2
        self.setVisible(useful)
        if not useful:
            self._dataset = None
            return
        names = [axis_name(name) for name in dataset.columns]
        if self._dataset is None or self._dataset.columns != dataset.columns:
            for combo in (self.across, self.upward):
                combo.clear()
            self.across.addItem(self.tr("components"), _COMPONENTS)
            for column, name in enumerate(names):
                self.across.addItem(name, column)
                self.upward.addItem(name, column)
        self._dataset = dataset
        components = plane.kind is PlaneKind.COMPONENTS
        self._components = components
        self._show_fields()
        with QSignalBlocker(self.across), QSignalBlocker(self.upward):
            self.across.setCurrentIndex(0 if components else plane.columns[0] + 1)
            if not components:
                self.upward.setCurrentIndex(plane.columns[1])
        if components:
            share = percent_text(sum(plane.explained), 0, decimal_comma=decimal_comma)
            text = self.tr("first two principal components: {share} of the variance")
            text = text.format(share=share)
        else:
            text = self.tr("others fixed at their mean")
        self.sentence.setText(text)

    def set_bare(self, bare: bool) -> None:
        """Show the sentence alone, or the fields to choose with again."""
        self._is_bare = bare
        self._show_fields()

    def _show_fields(self) -> None:
        self.across.setVisible(not self._is_bare)
        self.upward.setVisible(not (self._is_bare or self._components))

    def _choose(self) -> None:
        if self._dataset is None:
            return
        x, y = self.across.currentData(), self.upward.currentData()
        if x == _COMPONENTS:
            self.plane_chosen.emit(component_plane(self._dataset))
            return
        if x == y:  # the axis that was not touched gives way
            touched = self.sender() is self.upward
            if touched:
                x = (y + 1) % len(self._dataset.columns)
            else:
                y = (x + 1) % len(self._dataset.columns)
        self.plane_chosen.emit(column_plane(self._dataset, x, y))
