"""The factors of a path through the graph of an expression, as parts of a formula."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from backpropviz.engine.explain.paths import Factor, Path
from backpropviz.engine.graph.rules import LocalSlope
from backpropviz.export.explanation.path_lines import ARROW, MOST_FACTORS, PathWriter
from backpropviz.export.formula.formula import (
    CLOSE,
    DOTS,
    NEGATIVE,
    ONE,
    OPEN,
    TIMES,
    Fraction,
    Line,
    Operator,
    Piece,
    Show,
    joined,
)
from backpropviz.export.formula.right_sides import right_side


@dataclass(frozen=True, slots=True)
class GraphPathWriter(PathWriter):
    """Writes the paths of an expression: ∂e/∂c for an edge, de/dc for a sum over paths."""

    def local(self, factor: Factor) -> Line:
        symbol = self.notation.symbol(factor.made_by)
        if symbol.of is None:
            return self.symbol(factor.made_by)
        sign, text = ("d", "d") if symbol.total else (r"\partial ", "∂")
        halves: list[Line] = []
        for half in (symbol._replace(of=None), symbol.of):
            piece = Piece(f"{sign}{half.latex}", f"{text}{half.text}", factor.made_by)
            halves.append((piece,))
        return (Fraction(*halves),)

    def known(self, factor: Factor) -> Line:
        """Return a local derivative by its rule, as ∂e/∂c of e = c · d is d."""
        made = self.trace.find(factor.made_by)
        rule = None if made is None else self.trace[made].rule
        if not isinstance(rule, LocalSlope):
            return self.local(factor)
        if rule.is_constant:
            one = ONE._replace(quantity=factor.made_by)
            return (one,) if factor.value > 0.0 else (OPEN, NEGATIVE, one, CLOSE)
        line = right_side(rule, Show(self.trace, self.notation, self.style, numbers=False))
        is_product = all(not isinstance(part, Operator) or part == TIMES for part in line)
        if is_product and line[0] != NEGATIVE:
            return line
        return (OPEN, *line, CLOSE)

    def chain(self, path: Path, common: Sequence[Factor] = ()) -> Line:
        """Return the way from what is changed up to what is differentiated: b → c → e."""
        factors = (*path.factors, *common)
        nodes = [factors[-1].by, *(factor.of for factor in reversed(factors))]
        names = [self.symbol(node) for node in nodes]
        if len(names) > MOST_FACTORS:
            half = MOST_FACTORS // 2
            names = [*names[:half], (DOTS,), *names[-half:]]
        return joined(names, ARROW)
