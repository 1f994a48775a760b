"""The part of the form with the layers: their activations, weights and biases."""

from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment import editing
from backpropviz.experiment.schema import ACTIVATION_NAMES
from backpropviz.export.notation import Symbol
from backpropviz.views.experiment_editor import ExperimentEditor
from backpropviz.views.experiment_grid import Choice, FieldGrid
from backpropviz.views.experiment_table import NumberModel, NumberTable, TableContents
from backpropviz.views.experiment_texts import ACTIVATIONS, translated
from backpropviz.views.experiment_values import ANY_NUMBER

MOST_OPEN_WEIGHTS = 16  # a layer with more shows its table on demand


class ExperimentLayers(QWidget):
    """Shows every layer's activation and the parameters at hand."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self._scale = 1.0
        self._shape: tuple[object, ...] = ()
        self.activations: list[Choice] = []
        self.tables: list[NumberTable] = []
        self._grid = FieldGrid(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._grid)
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._scale = scale
        self._grid.set_scale(scale)
        for table in self.tables:
            table.set_scale(scale)

    def mirror(self) -> None:
        """Show what the session has now."""
        session = self._editor.session
        network = session.setup.problem.network
        biased = tuple(layer.bias for layer in network.layers)
        names = session.experiment.notation
        shape = (network.sizes, biased, names, session.notation.input_names)
        if shape != self._shape:
            self._shape = shape
            self._rebuild()
        for combo, layer in zip(self.activations, network.layers, strict=True):
            combo.choose(layer.activation)
        for table in self.tables:
            model = table.model()
            if isinstance(model, NumberModel):
                model.refresh(session.style)

    def _rebuild(self) -> None:
        self._grid.clear()
        self.activations.clear()
        self.tables.clear()
        for layer in range(1, len(self._editor.session.setup.problem.network.layers) + 1):
            self._add_activation(layer)
            self._add_table(layer)
        self._grid.set_scale(self._scale)

    def _add_activation(self, layer: int) -> None:
        session = self._editor.session
        units = session.setup.problem.network.layers[layer - 1].units
        combo = Choice({name: translated(ACTIVATIONS[name]) for name in ACTIVATION_NAMES})
        combo.activated.connect(lambda index: self._choose(layer, combo.itemData(index)))
        self.activations.append(combo)
        letter = self._letter(layer)
        count = self.tr("1 unit") if units == 1 else self.tr("{0} units").format(units)
        explanation = self.tr("Activation of the layer {0}").format(letter)
        self._grid.add(f"{letter} · {count}", combo, explanation)
        combo.setAccessibleName(explanation)

    def _add_table(self, layer: int) -> None:
        session = self._editor.session
        network = session.setup.problem.network
        fan_in, shape = network.fan_in(layer - 1), network.layers[layer - 1]
        model = NumberModel(self._contents(layer), self._editor.edit_number, self)
        table = NumberTable(model)
        name = self._weights_letter(layer)
        if shape.bias:
            title = self.tr("Weights {0} and biases").format(name)
        else:
            title = self.tr("Weights {0}").format(name)
        table.setAccessibleName(title)
        table.set_scale(self._scale)
        self.tables.append(table)
        if fan_in * shape.units > MOST_OPEN_WEIGHTS:
            self._grid.add_wide(
                _opener(self.tr("Weights {0}").format(f"{name} · {fan_in} × {shape.units}"), table)
            )
        self._grid.add_wide(table)

    def _contents(self, layer: int) -> TableContents:
        session = self._editor.session
        network = session.setup.problem.network
        fan_in, shape = network.fan_in(layer - 1), network.layers[layer - 1]

        def row_name(row: int) -> str:
            if row == fan_in:
                return "b"
            kind = Kind.INPUT if layer == 1 else Kind.A
            return session.notation.text(Quantity(kind, layer - 1, row))

        def quantity(row: int, column: int) -> Quantity:
            if row == fan_in:
                return Quantity(Kind.BIAS, layer, column)
            return Quantity(Kind.WEIGHT, layer, column, row)

        return TableContents(
            rows=fan_in + shape.bias,
            columns=shape.units,
            row_name=row_name,
            column_name=lambda column: session.notation.text(Quantity(Kind.A, layer, column)),
            quantity=quantity,
            value=lambda wanted: session.trace.value(wanted),
            name=lambda wanted: session.notation.text(wanted),
            corner=self._weights_letter(layer),
            span=ANY_NUMBER,
        )

    def _letter(self, layer: int) -> str:
        notation = self._editor.session.notation
        if notation.activations is None:
            return Symbol("a", layer=layer).text
        return notation.layer_letter(layer)

    def _weights_letter(self, layer: int) -> str:
        symbols = self._editor.session.notation.weights
        return Symbol(symbols[layer - 1]).text if symbols else Symbol("W", layer=layer).text

    def _choose(self, layer: int, activation: str) -> None:
        text = self.tr("Choose the activation of {0}").format(self._letter(layer))
        experiment = self._editor.session.experiment
        self._editor.edit(text, editing.with_activation(experiment, layer - 1, activation))


def _opener(title: str, table: NumberTable) -> QToolButton:
    """Return a button that shows and hides a table, hidden at first."""
    button = QToolButton()
    button.setProperty("role", "link")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.setCheckable(True)

    def show(shown: bool) -> None:
        table.setVisible(shown)
        button.setText(f"{'▾' if shown else '▸'} {title}")

    button.setAccessibleName(title)
    button.toggled.connect(show)
    show(False)
    return button
