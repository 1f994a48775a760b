"""The values of an expression's inputs: a field and a slider for each, or a table of many."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.checks import LARGEST_NUMBER
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.controls.number_slider import NumberSlider
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.grid import NameLabel
from backpropviz.views.experiment.ranges import ANY_NUMBER
from backpropviz.views.experiment.table import NumberModel, NumberTable, TableContents

MOST_ROWS = 16  # more inputs than this stand in a table
_FIELD_PX, _MOST_NAME_PX = 76, 60


class ExpressionValues(QWidget):
    """Shows the value of every name that the expression does not compute; all can be edited."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self._scale = 1.0
        self._names: tuple[str, ...] = ()
        self._widgets: list[QWidget] = []
        self.fields: dict[str, NumberField] = {}
        self.sliders: dict[str, NumberSlider] = {}
        self.table: NumberTable | None = None
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._grid)

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._scale = scale
        self._grid.setHorizontalSpacing(round(8 * scale))
        self._grid.setVerticalSpacing(round(6 * scale))
        for field in self.fields.values():
            field.setFixedWidth(round(_FIELD_PX * scale))
        if self.table is not None:
            self.table.set_scale(scale)
        self._share_width()

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it."""
        session = self._editor.session
        run = session.setup.expression
        names = () if run is None else run.program.inputs
        changed = names != self._names
        if changed:
            self._names = names
            self._rebuild()
        for index, (name, field) in enumerate(self.fields.items()):
            value = 0.0 if run is None else run.values[index]
            field.set_number(value)
            field.set_decimal_comma(session.style.decimal_comma)
            self.sliders[name].set_number(value)
        model = None if self.table is None else self.table.model()
        if isinstance(model, NumberModel):
            model.refresh(session.style)
        self.setVisible(bool(names))
        return changed

    def _rebuild(self) -> None:
        if self.table is not None:
            self._rows.takeAt(self._rows.indexOf(self.table))
        while self._grid.takeAt(0) is not None:
            pass  # else the items, whose wrappers live on, die unnoticed with their widgets
        for widget in self._widgets:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._widgets.clear()
        self.fields.clear()
        self.sliders.clear()
        self.table = None
        if len(self._names) > MOST_ROWS:
            self._add_table()
        else:
            for row, name in enumerate(self._names):
                self._add_row(row, name)
        self.set_scale(self._scale)

    def _add_row(self, row: int, name: str) -> None:
        label = NameLabel(name, self)
        field = NumberField(0.0, ANY_NUMBER, self)
        slider = NumberSlider(LARGEST_NUMBER, self)
        label.setBuddy(field)
        field.setAccessibleName(name)
        slider.setAccessibleName(self.tr("Slider of {name}").format(name=name))
        quantity = Quantity(Kind.NODE, unit=row)
        for widget in (field, slider):
            widget.value_edited.connect(
                lambda value, gesture: self._editor.edit_value(name, quantity, value, gesture)
            )
        self.fields[name], self.sliders[name] = field, slider
        parts: tuple[QWidget, ...] = (label, field, slider)
        for column, part in enumerate(parts):
            self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._widgets.extend(parts)

    def _add_table(self) -> None:
        names = self._names

        def value(quantity: Quantity) -> float:
            run = self._editor.session.setup.expression
            # A table that is about to go may be painted once more.
            if run is None or quantity.unit >= len(run.values):
                return 0.0
            return run.values[quantity.unit]

        def edit(quantity: Quantity, number: float, gesture: str) -> None:
            self._editor.edit_value(names[quantity.unit], quantity, number, gesture)

        contents = TableContents(
            rows=len(names),
            columns=1,
            row_name=lambda row: names[row],
            column_name=lambda _column: "",
            quantity=lambda row, _column: Quantity(Kind.NODE, unit=row),
            value=value,
            name=lambda quantity: names[quantity.unit],
            corner="",
            span=ANY_NUMBER,
        )
        self.table = NumberTable(NumberModel(contents, edit, self))
        self.table.setAccessibleName(self.tr("Values"))
        self._widgets.append(self.table)
        self._rows.addWidget(self.table)

    def _share_width(self) -> None:
        """Give the names the width of the longest, as far as the sliders leave it to them."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self._names), default=0)
        most = round(_MOST_NAME_PX * self._scale)
        self._grid.setColumnMinimumWidth(0, min(widest + 2, most) if self.fields else 0)
