"""Friendly numbers for an expression: small whole ones and halves; their results are short."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.graph.program import GraphPass
from backpropviz.experiment.expression_checks import program_of
from backpropviz.experiment.one_sample import with_other_values
from backpropviz.experiment.schema import Experiment
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.worksheet.document import expression_document
from backpropviz.export.worksheet.friendly import Friendliness, friendliness

_VALUES: Final = np.array([-3.0, -2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0])
_LARGEST: Final = 60.0
_SMALLEST: Final = 1e-3
_ALIVE: Final = 0.5  # share of the inputs with a derivative that is not 0
_LARGEST_SQUASHED: Final = 2.5  # before a function that is saturated beyond, or explodes
_SQUASHING: Final = frozenset({"sigmoid", "tanh", "exp", "softplus"})
_DIFFERENT: Final = 3  # values at least, where there are so many
_MOST_DIGITS: Final = 4


def expression_candidates(
    experiment: Experiment, random: np.random.Generator
) -> Iterator[tuple[Friendliness, Experiment] | None]:
    """Yield documents with other values without end, and None for values that will not do."""
    bare = expression_document(experiment, NumberStyle())
    program = program_of(bare.model)
    while True:
        drawn = random.choice(_VALUES, size=len(program.inputs))
        values = dict(zip(program.inputs, map(float, drawn), strict=True))
        if len(set(drawn)) < min(len(drawn), _DIFFERENT):
            yield None
            continue
        try:
            run = program.run(values)
            adjoints = run.adjoints(program.graph.output)
        except ExpressionError:  # such as the root of a negative number
            yield None
            continue
        numbers = [*run.values, *adjoints, *(slope for own in run.slopes for slope in own)]
        if not _is_feasible(run, adjoints):
            yield None
            continue
        yield friendliness(numbers, _MOST_DIGITS), with_other_values(bare, values)


def _is_feasible(run: GraphPass, adjoints: tuple[float, ...]) -> bool:
    if max(map(abs, (*run.values, *adjoints))) > _LARGEST:
        return False
    for node in run.program.graph.nodes:
        if node.operation in _SQUASHING and abs(run.values[node.operands[0]]) > _LARGEST_SQUASHED:
            return False
    inputs = adjoints[: len(run.program.inputs)]
    alive = sum(abs(adjoint) >= _SMALLEST for adjoint in inputs)
    return alive >= _ALIVE * len(inputs)
