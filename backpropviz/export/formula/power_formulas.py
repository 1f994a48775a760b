"""Powers and their derivatives; a whole number as the exponent is set like one."""

import re

from backpropviz.engine.graph.rules import LocalSlope
from backpropviz.engine.quantities import Quantity
from backpropviz.export.formula.formula import CLOSE, LN, OPEN, TIMES, Line, Show, line_text
from backpropviz.export.graph_names import write_constant
from backpropviz.export.numbers import SUPERSCRIPTS

_LARGEST_RAISED = 99


def power(base: Quantity, exponent: Quantity, show: Show) -> Line:
    """Return a^b."""
    constant = show.notation.constant(exponent)
    if constant is not None:
        return _with_constant(base, constant, show)
    return (*_base(base, show), show.inside("{}^{@}", _raised_text(exponent, show), exponent))


def power_slope(rule: LocalSlope, show: Show) -> Line:
    """Return the derivative by the base, b a^(b − 1), or by the exponent, a^b ln a."""
    base, exponent = rule.listed
    values = show.trace.value
    if rule.place == 1:
        if values(base) == 0.0:  # 0^b stays 0
            return (show.constant(0.0),)
        start = show(rule.result) if rule.of_result else power(base, exponent, show)
        return (*start, TIMES, LN, *show(base))
    if values(exponent) == 0.0:
        return (show.constant(0.0),)
    constant = show.notation.constant(exponent)
    if constant is None:
        minus_one = "^(@ − 1)"
        raised = show.inside("{}^{@ - 1}", minus_one, exponent)
        return (*show(exponent), TIMES, *_base(base, show), raised)
    if constant == 1.0:
        return (show.constant(1.0),)
    if constant == 2.0:
        return (*show(exponent), TIMES, *show(base))
    return (*show(exponent), TIMES, *_with_constant(base, constant - 1.0, show))


def _base(base: Quantity, show: Show) -> Line:
    """Return what is raised, so that nobody takes the exponent for that of a part of it."""
    line = show(base, bare=True)
    return line if _is_simple(line) else (OPEN, *line, CLOSE)


def _is_simple(line: Line) -> bool:
    # 1.2e−5 and −3 are no simple things.
    text = line_text(line)
    return "−" not in text and not re.search(r"\de", text)


def _with_constant(base: Quantity, exponent: float, show: Show) -> Line:
    """Return a power in one piece: a number in the exponent leads nowhere."""
    written = write_constant(exponent, decimal_comma=show.style.decimal_comma)
    if exponent == round(exponent) and abs(exponent) <= _LARGEST_RAISED:
        text = f"{exponent:.0f}".translate(SUPERSCRIPTS)
    else:
        text = f"^({written.text})" if written.negative else f"^{written.text}"
    simple = _is_simple(show(base, bare=True))
    raised, around = f"^{{{written.latex}}}", ("{@}", "@") if simple else ("(@)", "(@)")
    return (show.inside(around[0] + raised, around[1] + text, base),)


def _raised_text(exponent: Quantity, show: Show) -> str:
    return "^(@)" if show.numbers and show.trace.value(exponent) < 0.0 else "^@"
