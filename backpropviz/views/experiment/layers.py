"""The part of the form with the layers: how many, their units and activations, their weights."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from backpropviz.experiment import editing, fitting
from backpropviz.experiment.schema import ACTIVATION_NAMES
from backpropviz.experiment.validation import MOST_INPUTS_OR_UNITS, MOST_LAYERS
from backpropviz.export.symbol import Symbol
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.views.controls.activation_names import activation_name
from backpropviz.views.controls.number_field import NumberField, NumberRange
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.grid import Choice, FieldGrid, NameLabel, ValueLabel
from backpropviz.views.experiment.initializer import ExperimentInitializer
from backpropviz.views.experiment.table import NumberTable
from backpropviz.views.experiment.weights import ExperimentWeights

_UNITS = NumberRange(1, MOST_INPUTS_OR_UNITS, whole=True, smallest_step=1)
_UNITS_PX = 44


class ExperimentLayers(QWidget):
    """Shows the layers of the network and the parameters at hand."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self._scale = 1.0
        self.layers: list[ExperimentLayer] = []
        self._grid = FieldGrid(self)
        self.hidden = _HiddenLayers(editor, self._grid)
        self._grid.add(
            self.tr("Hidden layers"), self.hidden, self.tr("Layers between inputs and output")
        )
        self.initializer = ExperimentInitializer(editor, self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._grid)
        self._rows.addWidget(self.initializer)
        self.mirror()

    @property
    def activations(self) -> list[Choice]:
        """Return the choices of the layers' activations, from the input to the output."""
        return [layer.activation for layer in self.layers]

    @property
    def tables(self) -> list[NumberTable]:
        """Return the tables of the layers' weights, from the input to the output."""
        return [layer.weights.table for layer in self.layers]

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._scale = scale
        self._rows.setSpacing(round(6 * scale))
        self._grid.set_scale(scale)
        self.hidden.set_scale(scale)
        self.initializer.set_scale(scale)
        for layer in self.layers:
            layer.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it.

        A layer that stays keeps its widgets, and so the keyboard's focus.
        """
        wanted = len(self._editor.session.setup.problem.network.layers)
        changed = wanted != len(self.layers)
        while len(self.layers) > wanted:
            gone = self.layers.pop()
            # Its item's wrapper lives on in Python, so it is not to die unnoticed in Qt.
            self._rows.takeAt(self._rows.indexOf(gone))
            gone.hide()
            gone.deleteLater()
        for layer in self.layers:
            changed |= layer.mirror()
        while len(self.layers) < wanted:
            added = ExperimentLayer(self._editor, len(self.layers) + 1, self)
            added.set_scale(self._scale)
            self.layers.append(added)
            self._rows.insertWidget(len(self.layers), added)
        self.hidden.mirror()
        return self.initializer.mirror() or changed

    def refresh_numbers(self) -> None:
        """Show the weights as they are now."""
        for layer in self.layers:
            if layer.weights.table.isVisible():
                layer.weights.refresh_numbers()


class ExperimentLayer(QWidget):
    """Shows one layer: how many units, which activation, and its weights."""

    def __init__(self, editor: ExperimentEditor, layer: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self._layer = layer
        self._grid = FieldGrid(self)
        head = QWidget(self._grid)
        self._name = NameLabel("", head)
        self.units = NumberField(1, _UNITS, head)
        self._units_of_output = ValueLabel(head)
        fixed = QSizePolicy.Policy.Fixed
        self._units_of_output.setSizePolicy(fixed, fixed)
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self.units)
        self._head.addWidget(self._units_of_output)
        activations = {name: activation_name(name) for name in ACTIVATION_NAMES}
        self.activation = Choice(activations, self._grid)
        self._grid.add_beside(head, self.activation)
        self.weights = ExperimentWeights(editor, layer, self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._grid)
        self._rows.addWidget(self.weights)
        self.units.value_edited.connect(self._change_units)
        self.activation.activated.connect(lambda _index: self._choose_activation())
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._rows.setSpacing(round(6 * scale))
        self._head.setSpacing(round(4 * scale))
        for widget in (self.units, self._units_of_output):
            widget.setFixedWidth(round(_UNITS_PX * scale))
        self._grid.set_scale(scale)
        self.weights.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there is another table for it."""
        layers = self._editor.session.setup.problem.network.layers
        shape, is_output = layers[self._layer - 1], self._layer == len(layers)
        letter = self._letter()
        if is_output:
            place = self.tr("The output layer: as many units as the data has targets")
        else:
            place = self.tr("Hidden layer {0}: its units and their activation").format(self._layer)
        self._name.set_text(letter, place)
        self.units.setVisible(not is_output)
        self.units.set_number(shape.units)
        self.units.setAccessibleName(self.tr("Units of the layer {0}").format(letter))
        self._units_of_output.setVisible(is_output)
        self._units_of_output.set_text(str(shape.units), place)
        self.activation.choose(shape.activation)
        name = self.tr("Activation of the layer {0}").format(letter)
        self.activation.setAccessibleName(name)
        self.activation.setToolTip(name)
        return self.weights.mirror()

    def _letter(self) -> str:
        notation = self._editor.session.notation
        if notation.activations is None:
            return Symbol("a", layer=self._layer).text
        return notation.layer_letter(self._layer)

    def _change_units(self, value: float, gesture: str) -> None:
        change = QT_TRANSLATE_NOOP("ExperimentLayer", "Change the units of {name}")
        text = change.format(name=self._letter())
        experiment = self._editor.session.experiment
        changed = editing.with_units(experiment, self._layer - 1, int(value))
        self._editor.edit(text, changed, gesture)

    def _choose_activation(self) -> None:
        choose = QT_TRANSLATE_NOOP("ExperimentLayer", "Choose the activation of {name}")
        text = choose.format(name=self._letter())
        session, activation = self._editor.session, self.activation.currentData()
        changed = fitting.with_activation_of_layer(
            session.experiment, self._layer, activation, session.setup.dataset
        )
        self._editor.edit(text, changed)


class _HiddenLayers(QWidget):
    """Adds a layer before the output, or takes the last one of those away."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self.fewer = self._button("−", self.tr("Remove the last hidden layer"))
        self.more = self._button("+", self.tr("Add a hidden layer before the output"))
        self.fewer.clicked.connect(self._remove)
        self.more.clicked.connect(self._add)
        self._count = QLabel(self)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.fewer)
        self._row.addWidget(self._count, 1)
        self._row.addWidget(self.more)

    def set_scale(self, scale: float) -> None:
        """Size the buttons; scale: 1 at 1440×900."""
        self._row.setSpacing(round(4 * scale))
        for button in (self.fewer, self.more):
            button.setFixedWidth(round(30 * scale))

    def mirror(self) -> None:
        """Show what the session has now."""
        count = len(self._editor.session.setup.problem.network.layers)
        self._count.setText(str(count - 1))
        self.fewer.setEnabled(count > 1)
        self.more.setEnabled(count < MOST_LAYERS)

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "chip")
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _add(self) -> None:
        experiment = self._editor.session.experiment
        place = len(experiment.model.layers) - 1
        text = QT_TRANSLATE_NOOP("_HiddenLayers", "Add a layer")
        self._editor.edit(text, editing.with_layer_added(experiment, place))

    def _remove(self) -> None:
        experiment = self._editor.session.experiment
        place = len(experiment.model.layers) - 2
        text = QT_TRANSLATE_NOOP("_HiddenLayers", "Remove a layer")
        self._editor.edit(text, editing.with_layer_removed(experiment, place))
