"""The symbols of whole arrays, in the experiment's notation: a layer of h is H, its sums Z_h."""

from __future__ import annotations

import re
from typing import NamedTuple

from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.experiment.symbols import ACCENTS, GREEK
from backpropviz.export.notation import Notation
from backpropviz.export.symbol import Symbol

_LAST_SCRIPT = re.compile(r"\^\{([^{}]*)\}$")
_TOKEN = re.compile(r"\\[A-Za-z]+|.")


class Name(NamedTuple):
    """The symbol of an array, as LaTeX and as one line of text; inline: LaTeX without fractions."""

    latex: str
    text: str
    inline: str


class MatrixNames:
    """Names arrays; by_sample: derivatives are of each sample's own loss, a row for each."""

    def __init__(self, notation: Notation, *, by_sample: bool) -> None:
        self._loss = Symbol(notation.loss)
        self._loss_of_a_row = Symbol(notation.loss, "s")
        self._by_sample = by_sample
        self._letters = notation.activations
        given = (notation.inputs, *(notation.activations or ()), notation.target)
        capitals = _capitals((*given, *dict.fromkeys(notation.weights or ())))
        self._inputs = Symbol(capitals[notation.inputs])
        self._target = Symbol(capitals[notation.target])
        count = len(notation.network.layers)
        layers = range(1, count + 1)
        self._outputs = (
            [Symbol("A", layer=layer) for layer in layers]
            if notation.activations is None
            else [Symbol(capitals[letter]) for letter in notation.activations]
        )
        self._weights = (
            [Symbol("W", layer=layer) for layer in layers]
            if notation.weights is None
            else [Symbol(capitals[letter]) for letter in notation.weights]
        )

    def of(self, first: Quantity) -> Name:
        """Return the name of the array that a quantity is an entry of."""
        return _name(self._symbol(first))

    def meaning(self, first: Quantity) -> Name | None:
        """Return what the letter of an array stands for, where it is not the field's own: δ."""
        if first.kind is not Kind.D_Z:
            return None
        return _name(self._derivative(self._of_a_layer("Z", first.layer)))

    def _symbol(self, first: Quantity) -> Symbol:
        kind, layer = first.kind, first.layer
        match kind:
            case Kind.INPUT:
                return self._inputs
            case Kind.TARGET:
                return self._target
            case Kind.A:
                return self._outputs[layer - 1]
            case Kind.Z:
                return self._of_a_layer("Z", layer)
            case Kind.D_Z:
                return self._of_a_layer(r"\delta", layer)
            case Kind.WEIGHT | Kind.NEW_WEIGHT:
                return self._weights[layer - 1]._replace(prime=kind is Kind.NEW_WEIGHT)
            case Kind.BIAS | Kind.NEW_BIAS:
                return self._of_a_layer("b", layer)._replace(prime=kind is Kind.NEW_BIAS)
            case Kind.STATE_WEIGHT:
                return Symbol(first.slot, self._weights[layer - 1], prime=first.new)
            case Kind.STATE_BIAS:
                return Symbol(first.slot, self._of_a_layer("b", layer), prime=first.new)
            case Kind.D_A:
                return self._derivative(self._outputs[layer - 1])
            case Kind.D_INPUT:
                return self._derivative(self._inputs)
            case Kind.D_WEIGHT:
                return self._loss._replace(of=self._weights[layer - 1])
            case Kind.D_BIAS:
                return self._loss._replace(of=self._of_a_layer("b", layer))
            case Kind.LOSS:
                return self._loss if first.sample == OF_THE_BATCH else self._loss_of_a_row
            case Kind.PENALTY:
                return Symbol("R")
            case Kind.LEARNING_RATE:
                return Symbol(r"\eta")
            case Kind.UPDATE_NUMBER:
                return Symbol("k")
        raise ValueError(f"no array is made of {kind.value}")

    def _derivative(self, of: Symbol) -> Symbol:
        loss = self._loss_of_a_row if self._by_sample else self._loss
        return loss._replace(of=of)

    def _of_a_layer(self, base: str, layer: int) -> Symbol:
        if self._letters is None:
            return Symbol(base, layer=layer)
        return Symbol(base, Symbol(self._letters[layer - 1]))


def transposed(name: Name) -> Name:
    """Return the name of the transposed array."""
    latex = _raised(name.latex, r"\top")
    return Name(latex, f"{name.text}ᵀ", latex)


def _name(symbol: Symbol) -> Name:
    latex = symbol.latex
    if symbol.of is not None:
        return Name(latex, symbol.text, symbol.inline_latex)
    if symbol.prime:
        latex = _raised(symbol._replace(prime=False).latex, r"\prime")
    return Name(latex, symbol.text, latex)


def _raised(latex: str, mark: str) -> str:
    """Return a symbol with a mark above; one that has something there already takes it up."""
    marked, scripts = _LAST_SCRIPT.subn(lambda found: f"^{{{found[1]}{mark}}}", latex)
    return marked if scripts else f"{latex}^{{{mark}}}"


def _capitals(letters: tuple[str, ...]) -> dict[str, str]:
    """Return each letter's capital, or itself where two would become one."""
    capitals = {letter: _capital(letter) for letter in letters}
    taken = list(capitals.values())
    return {
        letter: letter if taken.count(capital) > 1 else capital
        for letter, capital in capitals.items()
    }


def _capital(latex: str) -> str:
    """Return a symbol with its first letter as a capital: \\hat{y} becomes \\hat{Y}."""
    tokens = _TOKEN.findall(latex)
    for index, token in enumerate(tokens):
        if token[1:] in ACCENTS or not token.strip("{ "):
            continue
        capital = token.upper()
        if token.startswith("\\"):
            capital = "\\" + token[1:].capitalize()
            if capital[1:] not in GREEK:
                return latex
        return "".join((*tokens[:index], capital, *tokens[index + 1 :]))
    return latex
