"""Which words an explanation gets: those of a network, or those of an expression."""

from __future__ import annotations

from backpropviz.engine.explain.explanation import Explanation
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.trace import Trace
from backpropviz.export.explanation.graph_words import GraphWords
from backpropviz.export.explanation.words import ExplanationWords
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.sentences import Translate


def words_of(
    explained: Explanation,
    trace: Trace,
    notation: Notation,
    style: NumberStyle,
    translate: Translate = str,
) -> ExplanationWords:
    """Return what puts an explanation into words; trace: the one it was made of."""
    kind = GraphWords if isinstance(trace, ExpressionTrace) else ExplanationWords
    return kind(explained, trace, notation, style, translate)
