"""The symbols of a graph's nodes: names as they are typed, as mathematics writes them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.graph import Graph
from backpropviz.export.numbers import NumberStyle, Written, write_number
from backpropviz.export.symbol import GREEK, Symbol, latex_words

_PARTS = re.compile(r"([^\W\d_]+)(?:_?([0-9]{1,4})|_([^\W_]+))?")
_DIGITS_OF_CONSTANTS = 12
# Without those that look like Latin letters, which have no command of their own.
_GREEK = {
    *GREEK,
    *"Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega".split(),
} - {"omicron"}


@dataclass(frozen=True, slots=True, eq=False)
class GraphNames:
    """What a notation knows of a graph.

    Of an expression, output and wrt are the nodes that derivatives are of and by, symbols those of
    all nodes, and numbers those that nodes without a name are written as.
    """

    graph: Graph
    output: int
    wrt: int = 0
    symbols: tuple[Symbol, ...] = ()
    numbers: Mapping[int, float] = field(default_factory=dict)


def names_of_expression(trace: ExpressionTrace, *, decimal_comma: bool = False) -> GraphNames:
    """Return the symbols of an expression's nodes."""
    nodes = trace.graph.nodes
    numbers = {index: trace.run.values[index] for index, node in enumerate(nodes) if not node.name}
    named = {node.name: name_symbol(node.name) for node in nodes if node.name}
    shared = Counter(symbol.text for symbol in named.values())
    for name, symbol in named.items():
        # w0 and w_0 would look alike, and alpha like α.
        if shared[symbol.text] > 1 and symbol.text != name:
            named[name] = _word(name)
    symbols = tuple(
        named[node.name] if node.name else _number_symbol(numbers[index], decimal_comma)
        for index, node in enumerate(nodes)
    )
    return GraphNames(trace.graph, trace.output, trace.wrt, symbols, numbers)


def name_symbol(name: str) -> Symbol:
    """Return the symbol of a name: w0 is w with an index, alpha the Greek letter, loss a word."""
    found = _PARTS.fullmatch(name)
    if found is None:
        return _word(name)
    letters, digits, word = found.groups()
    base = _letter(letters)
    if base is None:
        if digits or word:
            return _word(name)
        return Symbol(rf"\mathrm{{{latex_words(name)}}}", plain=name)
    return Symbol(base, digits or (rf"\mathrm{{{latex_words(word)}}}" if word else ""))


def write_constant(value: float, *, decimal_comma: bool = False) -> Written:
    """Return a number that stands in a text as it is: 1 and not 1.0."""
    written = write_number(value, NumberStyle(_DIGITS_OF_CONSTANTS, decimal_comma))
    digits = written.digits.removesuffix(",0" if decimal_comma else ".0")
    return Written(written.negative, digits, written.exponent, written.one_minus)


def _number_symbol(value: float, decimal_comma: bool) -> Symbol:
    written = write_constant(value, decimal_comma=decimal_comma)
    return Symbol(written.latex, plain=written.text)


def _word(name: str) -> Symbol:
    return Symbol(rf"\mathrm{{{latex_words(name) or '?'}}}", plain=name)


def _letter(letters: str) -> str | None:
    """Return the LaTeX of a single letter, Latin or Greek and perhaps spelled out; else None."""
    if letters in _GREEK:
        return rf"\{letters}"
    if len(letters) > 1:
        return None
    if letters.isascii():
        return letters
    title = unicodedata.name(letters, "")
    found = re.fullmatch(r"GREEK (SMALL|CAPITAL) LETTER (\w+)", title)
    if found is None:
        return None
    spelled = found[2].lower().replace("lamda", "lambda")
    return _letter(spelled if found[1] == "SMALL" else spelled.capitalize())
