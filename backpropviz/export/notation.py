"""The symbol of every quantity, as LaTeX and as plain text, in the experiment's own notation."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from backpropviz.engine.network import Network
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.experiment.schema import Experiment

_SUBSCRIPTS = str.maketrans("0123456789,", "₀₁₂₃₄₅₆₇₈₉‚")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISED = _SUPERSCRIPTS | str.maketrans("()+-", "⁽⁾⁺⁻")
_ACCENTS = {"hat": "\u0302", "bar": "\u0304", "tilde": "\u0303", "dot": "\u0307"}
_GREEK = [
    "alpha",
    "beta",
    "gamma",
    "delta",
    "epsilon",
    "zeta",
    "eta",
    "theta",
    "iota",
    "kappa",
    "lambda",
    "mu",
    "nu",
    "xi",
    "omicron",
    "pi",
    "rho",
    "sigma",
    "tau",
    "upsilon",
    "phi",
    "chi",
    "psi",
    "omega",
]


class Symbol(NamedTuple):
    """A letter with its marks. `base` is LaTeX; subscript: digits or another symbol."""

    base: str
    subscript: "str | Symbol" = ""
    layer: int = 0  # written (1) above the letter; 0: not written
    prime: bool = False
    of: "Symbol | None" = None  # differentiated: ∂base/∂of

    @property
    def latex(self) -> str:
        """Return the symbol in LaTeX; a derivative as a fraction."""
        own = self._own_latex()
        if self.of is None:
            return own
        return rf"\frac{{\partial {own}}}{{\partial {self.of.latex}}}"

    @property
    def text(self) -> str:
        """Return the symbol in one line of Unicode text, such as ∂J/∂W₁₁."""
        if self.of is not None:
            return f"∂{self._own_text()}/∂{self.of.text}"
        return self._own_text()

    def _own_latex(self) -> str:
        inner = self.subscript if isinstance(self.subscript, str) else self.subscript.latex
        above = (r"\prime" if self.prime else "") + (rf"({self.layer})" if self.layer else "")
        marks = (f"_{{{inner}}}" if inner else "") + (f"^{{{above}}}" if above else "")
        return f"{self.base}{marks}"

    def _own_text(self) -> str:
        text = plain_letters(self.base)
        if self.layer:
            text += f"⁽{str(self.layer).translate(_SUPERSCRIPTS)}⁾"
        if isinstance(self.subscript, Symbol):
            text += f"_{self.subscript.text}"
        elif self.subscript.replace(",", "").isdigit():
            text += self.subscript.translate(_SUBSCRIPTS)
        elif self.subscript:
            text += f"_{plain_letters(self.subscript)}"
        return text + ("′" if self.prime else "")


@dataclass(frozen=True, slots=True)
class Notation:
    """The letters of one network: the teacher's where given, else the field's with layer numbers.

    input_names: instead of x₁, x₂, … where the inputs have names. rows: which samples the rows of
    the batch are, so that a sample's own loss carries the sample's number, from 1.
    """

    network: Network
    inputs: str = "x"
    weights: tuple[str, ...] | None = None
    activations: tuple[str, ...] | None = None
    target: str = "t"
    loss: str = "J"
    input_names: tuple[str, ...] = ()
    rows: Sequence[int] = (0,)

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
                of = self.symbol(_differentiated(quantity))
                return self._loss(quantity.sample)._replace(of=of)

    def latex(self, quantity: Quantity) -> str:
        """Return a quantity's symbol in LaTeX."""
        return self.symbol(quantity).latex

    def text(self, quantity: Quantity) -> str:
        """Return a quantity's symbol as plain text."""
        return self.symbol(quantity).text

    def layer_letter(self, layer: int) -> str:
        """Return the plain letter of a layer's outputs, x for the inputs."""
        if layer == 0:
            return plain_letters(self.inputs)
        return plain_letters(self.activations[layer - 1]) if self.activations else "a"

    def _input(self, unit: int) -> Symbol:
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

    def _loss(self, sample: int) -> Symbol:
        if sample == OF_THE_BATCH:
            return Symbol(self.loss)
        return Symbol(self.loss, str(self.rows[sample] + 1))


def notation_of(experiment: Experiment, network: Network, rows: Sequence[int] = (0,)) -> Notation:
    """Return the notation that an experiment asks for; rows: the batch's rows."""
    given = experiment.notation
    inputs = experiment.model.inputs
    return Notation(
        network,
        inputs=given.inputs or "x",
        weights=given.weights,
        activations=given.activations,
        target=given.target or "t",
        loss=given.loss or "J",
        input_names=() if isinstance(inputs, int) else inputs,
        rows=tuple(rows),
    )


def plain_letters(latex: str) -> str:
    """Return a short LaTeX symbol as text: \\hat{y} becomes ŷ, \\theta θ, x_0 x_0."""
    text, accent = "", ""
    latex, _, above = latex.partition("^")
    raised = above.strip("{}").translate(_RAISED)
    rest = latex.replace("{", " ").replace("}", " ").replace("\\", " \\").split()
    for word in rest:
        if word.startswith("\\"):
            name = word[1:]
            if name in _ACCENTS:
                accent = _ACCENTS[name]
                continue
            if name.lower() in _GREEK:
                title = "CAPITAL" if name[0].isupper() else "SMALL"
                greek = "LAMDA" if name.lower() == "lambda" else name.upper()
                text += unicodedata.lookup(f"GREEK {title} LETTER {greek}")
            continue
        text += unicodedata.normalize("NFC", word[0] + accent) + word[1:]
        accent = ""
    return (text or latex) + raised


def latex_words(text: str) -> str:
    """Return words that are not mathematics so that they can stand inside \\mathrm."""
    kept = "".join(c if c.isalnum() or c in " .-" else " " for c in text)
    return r"\ ".join(kept.split())


def _index(unit: int, units: int) -> str:
    return "" if units == 1 else str(unit + 1)


def _differentiated(quantity: Quantity) -> Quantity:
    kinds = {
        Kind.D_A: Kind.A,
        Kind.D_Z: Kind.Z,
        Kind.D_WEIGHT: Kind.WEIGHT,
        Kind.D_BIAS: Kind.BIAS,
        Kind.D_INPUT: Kind.INPUT,
    }
    return quantity._replace(kind=kinds[quantity.kind])
