"""The table of a layer's weights and biases: open for small layers, for larger ones on demand."""

from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.symbol import Symbol
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.ranges import ANY_NUMBER
from backpropviz.views.experiment.table import NumberModel, NumberTable, TableContents
from backpropviz.views.experiment.texts import input_text

MOST_OPEN_WEIGHTS = 16  # a layer with more shows its table on demand


class ExperimentWeights(QWidget):
    """Shows the weights and biases that lead into one layer, as they are now."""

    def __init__(self, editor: ExperimentEditor, layer: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self._layer = layer
        self._scale = 1.0
        self._shape: tuple[object, ...] = ()
        self._opener: QToolButton | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Size the cells; scale: 1 at 1440×900."""
        self._scale = scale
        self._rows.setSpacing(round(4 * scale))
        self.table.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there is another table for it."""
        session = self._editor.session
        network = session.setup.problem.network
        fan_in, layer = network.fan_in(self._layer - 1), network.layers[self._layer - 1]
        features = session.setup.dataset.features if self._layer == 1 else ()
        names = session.experiment.notation, session.notation.input_names, features
        shape = (fan_in, layer.units, layer.bias, len(network.layers), names)
        changed = shape != self._shape
        if changed:
            self._shape = shape
            self._rebuild(fan_in, layer.units, layer.bias)
        else:
            self.refresh_numbers()
        return changed

    def refresh_numbers(self) -> None:
        """Show the numbers as they are now; those in sight are read, but none being edited."""
        model = self.table.model()
        being_edited = self.table.state() is QAbstractItemView.State.EditingState
        if isinstance(model, NumberModel) and not being_edited:
            model.refresh(self._editor.session.style)

    def _rebuild(self, fan_in: int, units: int, biased: bool) -> None:
        was_open = self._opener is not None and self._opener.isChecked()
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        model = NumberModel(self._contents(fan_in, units, biased), self._editor.edit_number, self)
        model.style = self._editor.session.style
        self.table = NumberTable(model, self)
        model.setParent(self.table)
        name = self._letter()
        title = self.tr("Weights {0} and biases") if biased else self.tr("Weights {0}")
        self.table.setAccessibleName(title.format(name))
        self.table.set_scale(self._scale)
        self._opener = None
        if fan_in * units > MOST_OPEN_WEIGHTS:
            size = self.tr("Weights {0} · {1} × {2}").format(name, fan_in, units)
            self._opener = _make_opener(size, self.table, opened=was_open)
            self._rows.addWidget(self._opener)
        self._rows.addWidget(self.table)

    def _contents(self, fan_in: int, units: int, biased: bool) -> TableContents:
        session, layer = self._editor.session, self._layer

        def row_name(row: int) -> str:
            if row == fan_in:
                return "b"
            if layer == 1:
                return input_text(session, row)
            return session.notation.text(Quantity(Kind.A, layer - 1, row))

        def quantity(row: int, column: int) -> Quantity:
            if row == fan_in:
                return Quantity(Kind.BIAS, layer, column)
            return Quantity(Kind.WEIGHT, layer, column, row)

        def value(wanted: Quantity) -> float:
            # Not from the trace: while training plays, nobody needs a pass in steps.
            parameters = session.progress.parameters
            return float(parameters.flat[parameters.index(wanted)])

        return TableContents(
            rows=fan_in + biased,
            columns=units,
            row_name=row_name,
            column_name=lambda column: session.notation.text(Quantity(Kind.A, layer, column)),
            quantity=quantity,
            value=value,
            name=lambda wanted: session.notation.text(wanted),
            corner=self._letter(),
            span=ANY_NUMBER,
        )

    def _letter(self) -> str:
        symbols = self._editor.session.notation.weights
        if symbols:
            return Symbol(symbols[self._layer - 1]).text
        return Symbol("W", layer=self._layer).text


def _make_opener(title: str, table: NumberTable, *, opened: bool) -> QToolButton:
    """Return a button that shows and hides a table."""
    button = QToolButton(table.parentWidget())
    button.setProperty("role", "link")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.setCheckable(True)
    button.setChecked(opened)

    def show(shown: bool) -> None:
        table.setVisible(shown)
        button.setText(f"{'▾' if shown else '▸'} {title}")

    button.setAccessibleName(title)
    button.toggled.connect(show)
    show(opened)
    return button
