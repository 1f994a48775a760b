"""The part of the form with the sample's numbers: inputs, targets, and which sample it is."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QToolButton, QVBoxLayout, QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.data_editing import can_edit_input, can_edit_target
from backpropviz.export.numbers import number_text
from backpropviz.views.controls.number_field import NumberField, NumberRange, shortest_text
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.grid import FieldGrid, ValueLabel
from backpropviz.views.experiment.ranges import ANY_NUMBER
from backpropviz.views.experiment.table import NumberModel, NumberTable, TableContents
from backpropviz.views.experiment.texts import CROSS_ENTROPIES, input_text

MOST_FIELDS = 8  # more numbers than this stand in a table
_SHARE = NumberRange(0.0, 1.0)


class ExperimentValues(QWidget):
    """Shows the inputs and targets of the sample that is followed; most can be edited."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self._shape: tuple[object, ...] = ()
        self._scale = 1.0
        self.fields: dict[Quantity, NumberField] = {}  # by quantity, of sample 0
        self.labels: dict[Quantity, ValueLabel] = {}  # those that cannot be edited
        self.tables: list[NumberTable] = []
        self._grid = FieldGrid(self)
        self._sample_grid = FieldGrid(self)
        self._sample = _SampleChooser(editor, self._sample_grid)
        self._sample_grid.add(self.tr("Sample"), self._sample, wide=True)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._sample_grid)
        self._rows.addWidget(self._grid)
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._scale = scale
        self._sample_grid.set_scale(scale)
        self._grid.set_scale(scale)
        self._rows.setSpacing(round(6 * scale))
        for table in self.tables:
            table.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it."""
        session = self._editor.session
        network = session.setup.problem.network
        names = session.notation.inputs, session.notation.target, session.notation.input_names
        editable = self._editable(Kind.INPUT, network.n_inputs), can_edit_target(session.experiment)
        features = session.setup.dataset.features
        shape = (network.n_inputs, network.n_outputs, names, editable, features)
        changed = shape != self._shape
        if changed:
            self._shape = shape
            self._rebuild(network.n_inputs, network.n_outputs)
        shares = session.experiment.training.loss in CROSS_ENTROPIES
        for quantity, field in self.fields.items():
            field.set_number(self._value(quantity))
            field.set_decimal_comma(session.style.decimal_comma)
            if quantity.kind is Kind.TARGET:
                field.set_span(_SHARE if shares else ANY_NUMBER)
        for quantity, label in self.labels.items():
            number = self._value(quantity)
            exact = shortest_text(number, decimal_comma=session.style.decimal_comma)
            label.set_text(number_text(number, session.style), f"{exact}\n{self._reason(quantity)}")
        for table in self.tables:
            model = table.model()
            if isinstance(model, NumberModel):
                model.refresh(session.style)
        self._sample_grid.setVisible(len(session.rows) > 1)
        self._sample.mirror()
        return changed

    def _value(self, quantity: Quantity) -> float:
        session = self._editor.session
        # Those of the pass at hand: at an earlier update, the data may have been others.
        problem, row = session.moment.setup.problem, session.rows[session.sample]
        numbers = problem.inputs if quantity.kind is Kind.INPUT else problem.targets
        return float(numbers[row, quantity.unit])

    def _editable(self, kind: Kind, count: int) -> tuple[bool, ...]:
        """Say for each of the numbers whether it can be edited."""
        session = self._editor.session
        if kind is Kind.TARGET:
            return (can_edit_target(session.experiment),) * count
        dataset = session.setup.dataset
        return tuple(can_edit_input(session.experiment, dataset, unit) for unit in range(count))

    def _reason(self, quantity: Quantity) -> str:
        """Return why a number cannot be edited."""
        session = self._editor.session
        data, dataset = session.experiment.data, session.setup.dataset
        if data.is_read:
            return self.tr("It comes from a file or a table, so it cannot be edited here.")
        if dataset.features[quantity.unit] in (data.standardize or ()):
            return self.tr("It is standardized, so it cannot be edited here.")
        return self.tr("It is computed from the sample's columns, so it cannot be edited here.")

    def _rebuild(self, n_inputs: int, n_outputs: int) -> None:
        self._grid.clear()
        self.fields.clear()
        self.labels.clear()
        self.tables.clear()
        for kind, count, many in (
            (Kind.INPUT, n_inputs, self.tr("Inputs")),
            (Kind.TARGET, n_outputs, self.tr("Targets")),
        ):
            editable = self._editable(kind, count)
            if count > MOST_FIELDS:
                self._add_table(kind, count, many, editable=all(editable))
                continue
            for unit in range(count):
                if editable[unit]:
                    self._add_field(Quantity(kind, unit=unit))
                else:
                    self._add_label(Quantity(kind, unit=unit))
        self._grid.set_scale(self._scale)

    def _name(self, quantity: Quantity) -> str:
        session = self._editor.session
        if quantity.kind is Kind.TARGET:
            return self.tr("Target {0}").format(session.notation.text(quantity))
        return self.tr("Input {0}").format(input_text(session, quantity.unit))

    def _add_field(self, quantity: Quantity) -> None:
        field = NumberField(0.0, ANY_NUMBER, self._grid)
        field.value_edited.connect(
            lambda value, gesture: self._editor.edit_number(quantity, value, gesture)
        )
        self.fields[quantity] = field
        self._grid.add(self._name(quantity), field)

    def _add_label(self, quantity: Quantity) -> None:
        label = ValueLabel(self._grid)
        self.labels[quantity] = label
        self._grid.add(self._name(quantity), label)

    def _add_table(self, kind: Kind, count: int, name: str, *, editable: bool) -> None:
        session = self._editor.session
        contents = TableContents(
            rows=count,
            columns=1,
            row_name=lambda row: (
                input_text(session, row)
                if kind is Kind.INPUT
                else session.notation.text(Quantity(kind, unit=row))
            ),
            column_name=lambda _column: "",
            quantity=lambda row, _column: Quantity(kind, unit=row),
            value=self._value,
            name=lambda quantity: session.notation.text(quantity),
            corner="",
            span=ANY_NUMBER,
        )
        model = NumberModel(contents, self._editor.edit_number if editable else None, self)
        table = NumberTable(model, self._grid)
        table.set_scale(self._scale)
        self.tables.append(table)
        reason = "" if editable else self._reason(Quantity(kind))
        self._grid.add(name, table, reason)


class _SampleChooser(QWidget):
    """Chooses which sample of the batch is followed."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = editor.session
        self.number = QSpinBox(self)
        self.number.setObjectName("sample_number")
        self.number.setMinimum(1)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.valueChanged.connect(lambda number: self._session.set_sample(number - 1))
        self.setFocusProxy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._back = self._arrow("‹", self.tr("Sample before"), -1)
        self._forward = self._arrow("›", self.tr("Next sample"), 1)
        row.addWidget(self._back)
        row.addWidget(self.number, 1)
        row.addWidget(self._forward)

    def mirror(self) -> None:
        """Show which sample of how many it is."""
        session = self._session
        count = len(session.rows)
        with QSignalBlocker(self.number):
            self.number.setMaximum(count)
            self.number.setSuffix(self.tr(" of {0}").format(count))
            self.number.setValue(session.sample + 1)
        dataset = session.moment.setup.dataset
        row = int(dataset.train[session.rows[session.sample]])
        place = self.tr("Sample {0} of the {1} in the data; the batch has {2}")
        self.number.setToolTip(place.format(row + 1, dataset.n_samples, count))
        self.number.setAccessibleName(self.tr("Sample"))
        self._back.setEnabled(session.sample > 0)
        self._forward.setEnabled(session.sample < count - 1)

    def _arrow(self, text: str, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("role", "link")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.number.stepBy(step))
        return button
