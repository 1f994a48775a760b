"""The symbol of every quantity, as LaTeX and as plain text, in the experiment's own notation."""

from collections.abc import Sequence
from dataclasses import dataclass

from backpropviz.data.dataset import Dataset
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.graph import Graph
from backpropviz.engine.network import Network
from backpropviz.engine.quantities import DIFFERENTIATED, OF_THE_BATCH, Kind, Quantity
from backpropviz.experiment.schema import Experiment
from backpropviz.export.feature_symbols import feature_symbols
from backpropviz.export.graph_names import GraphNames, names_of_expression
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.symbol import Symbol, latex_words, plain_letters


@dataclass(frozen=True, slots=True)
class Notation:
    """The letters of one network: the teacher's where given, else the field's with layer numbers.

    input_names: instead of x₁, x₂, … where the inputs have names; features: where they are
    expressions of columns. rows: which samples the rows of the batch are, so that a sample's own
    loss carries the sample's number, from 1. graph: whose nodes and edges have symbols, too.
    """

    network: Network
    inputs: str = "x"
    weights: tuple[str, ...] | None = None
    activations: tuple[str, ...] | None = None
    target: str = "t"
    loss: str = "J"
    input_names: tuple[str, ...] = ()
    features: tuple[Symbol, ...] = ()
    rows: Sequence[int] = (0,)
    graph: GraphNames | None = None

    def symbol(self, quantity: Quantity) -> Symbol:
        """Return the symbol of a quantity. A layer of one unit gives it no index."""
        kind, layer, unit = quantity.kind, quantity.layer, quantity.unit
        match kind:
            case Kind.INPUT:
                return self._input(unit)
            case Kind.TARGET:
                return Symbol(self.target, _index(unit, self.network.n_outputs))
            case Kind.A:
                return self._output(layer, unit)
            case Kind.Z:
                return self._of_unit("z", layer, unit)
            case Kind.BIAS | Kind.NEW_BIAS:
                return self._of_unit("b", layer, unit)._replace(prime=kind is Kind.NEW_BIAS)
            case Kind.WEIGHT | Kind.NEW_WEIGHT:
                return self._weight(quantity)._replace(prime=kind is Kind.NEW_WEIGHT)
            case Kind.PRODUCT:
                return self._product(quantity)
            case Kind.NODE | Kind.D_NODE | Kind.TANGENT | Kind.LOCAL:
                return self._of_graph(quantity)
            case Kind.LOSS:
                return self._loss(quantity.sample)
            case Kind.PENALTY:
                return Symbol("R")
            case Kind.LEARNING_RATE:
                return Symbol(r"\eta")
            case Kind.UPDATE_NUMBER:
                return Symbol("k")
            case Kind.STATE_WEIGHT:
                return Symbol(quantity.slot, self._weight(quantity), prime=quantity.new)
            case Kind.STATE_BIAS:
                of = self._of_unit("b", layer, unit)
                return Symbol(quantity.slot, of, prime=quantity.new)
            case _:
                of = self.symbol(differentiated(quantity))
                return self._loss(quantity.sample)._replace(of=of)

    def latex(self, quantity: Quantity) -> str:
        """Return a quantity's symbol in LaTeX."""
        return self.symbol(quantity).latex

    def text(self, quantity: Quantity) -> str:
        """Return a quantity's symbol as plain text."""
        return self.symbol(quantity).text

    def constant(self, quantity: Quantity) -> float | None:
        """Return the number that a quantity is written as, where it has no symbol of its own."""
        if quantity.kind is not Kind.NODE or self.graph is None:
            return None
        return self.graph.numbers.get(quantity.unit)

    def layer_letter(self, layer: int) -> str:
        """Return the plain letter of a layer's outputs, x for the inputs."""
        if layer == 0:
            return plain_letters(self.inputs)
        return plain_letters(self.activations[layer - 1]) if self.activations else "a"

    def _input(self, unit: int) -> Symbol:
        if self.features:
            return self.features[unit]
        if self.input_names:
            return Symbol(rf"\mathrm{{{latex_words(self.input_names[unit])}}}")
        return Symbol(self.inputs, str(unit + 1))

    def _output(self, layer: int, unit: int) -> Symbol:
        index = _index(unit, self.network.layers[layer - 1].units)
        if self.activations is not None:
            return Symbol(self.activations[layer - 1], index)
        return Symbol("a", index, layer)

    def _of_unit(self, base: str, layer: int, unit: int) -> Symbol:
        if self.activations is not None:
            return Symbol(base, self._output(layer, unit))
        return Symbol(base, _index(unit, self.network.layers[layer - 1].units), layer)

    def _weight(self, quantity: Quantity) -> Symbol:
        layer, units = quantity.layer, self.network.layers[quantity.layer - 1].units
        fan_in = self.network.fan_in(layer - 1)
        source, unit = str(quantity.source + 1), str(quantity.unit + 1)
        if units == 1:
            index = source
        else:
            index = f"{source},{unit}" if max(units, fan_in) > 9 else source + unit
        if self.weights is not None:
            return Symbol(self.weights[layer - 1], index)
        return Symbol("W", index, layer)

    def _product(self, quantity: Quantity) -> Symbol:
        weight = self._weight(quantity)
        if self.weights is not None:
            return Symbol("p", weight)
        return weight._replace(base="p")

    def _of_graph(self, quantity: Quantity) -> Symbol:
        names = self.graph
        if names is None:
            raise ValueError(f"this notation has no graph to name {quantity.kind.value} by")
        match quantity.kind:
            case Kind.NODE:
                return names.symbols[quantity.unit]
            case Kind.D_NODE:
                top, bottom = names.output, quantity.unit
                return names.symbols[top]._replace(of=names.symbols[bottom], total=True)
            case Kind.TANGENT:
                top, bottom = quantity.unit, names.wrt
                return names.symbols[top]._replace(of=names.symbols[bottom], total=True)
        node = names.graph.nodes[quantity.unit]
        operand = node.operands[quantity.source]
        of = self.symbol(names.graph.nodes[operand].quantity)
        if node.operands.count(operand) > 1:  # which of them is meant is written above
            of = of._replace(layer=quantity.source + 1)
        if node.quantity.kind is Kind.LOSS:
            # The slope of the function; ∂J/∂y is what flows back, and by way of this.
            return Symbol(r"\mathrm{loss}", of=of, plain="loss")
        return self.symbol(node.quantity)._replace(of=of)

    def _loss(self, sample: int) -> Symbol:
        if sample == OF_THE_BATCH:
            return Symbol(self.loss)
        return Symbol(self.loss, str(self.rows[sample] + 1))


def notation_of(
    experiment: Experiment,
    network: Network,
    rows: Sequence[int] = (0,),
    dataset: Dataset | None = None,
    graph: Graph | None = None,
) -> Notation:
    """Return the notation that an experiment asks for; rows: the batch's rows.

    dataset: the experiment's, which tells what the inputs are where they are not just given.
    graph: that of the network's single operations, where its local derivatives are to be named.
    """
    given = experiment.notation
    expressed = experiment.data.features is not None or experiment.data.is_read
    features: tuple[Symbol, ...] = ()
    if dataset is not None and expressed:
        features = feature_symbols(dataset.features, dataset.transform.trees)
    inputs = experiment.model.inputs
    return Notation(
        network,
        inputs=given.inputs or "x",
        weights=given.weights,
        activations=given.activations,
        target=given.target or "t",
        loss=given.loss or "J",
        input_names=() if isinstance(inputs, int) else inputs,
        features=features,
        rows=tuple(rows),
        graph=None if graph is None else GraphNames(graph, graph.output),
    )


def notation_of_expression(trace: ExpressionTrace, style: NumberStyle | None = None) -> Notation:
    """Return the notation of an expression: its own names; style: of constants, which have none."""
    decimal_comma = style is not None and style.decimal_comma
    names = names_of_expression(trace, decimal_comma=decimal_comma)
    return Notation(Network(0, ()), graph=names)


def differentiated(quantity: Quantity) -> Quantity:
    """Return what a derivative is a derivative by."""
    return quantity._replace(kind=DIFFERENTIATED[quantity.kind])


def _index(unit: int, units: int) -> str:
    return "" if units == 1 else str(unit + 1)
