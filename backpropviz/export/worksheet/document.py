"""The document a worksheet is about: an experiment with one sample, its numbers as printed."""

from __future__ import annotations

from typing import Final

from backpropviz.engine.arrays import Floats
from backpropviz.engine.parameters import Parameters
from backpropviz.experiment.expression_checks import program_of
from backpropviz.experiment.one_sample import with_one_sample, with_other_values
from backpropviz.experiment.schema import Experiment, Model, Vector
from backpropviz.experiment.setup import set_up
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.translation import QT_TRANSLATE_NOOP
from backpropviz.export.worksheet.choices import (
    MOST_LAYERS,
    MOST_NODES,
    MOST_UNITS,
    WorksheetError,
)
from backpropviz.export.worksheet.rounding import as_written

_TOO_WIDE: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "This network has a layer of {count} units or inputs, and a worksheet has room for {most}: "
    "choose one unit.",
)
_TOO_DEEP: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "This network has {count} layers, and a worksheet has room for {most}: choose one unit.",
)
_TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "This expression has {count} numbers; a worksheet has room for {most}."
)
_NO_SAMPLE: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "There is no sample {found}: expected a number from 0 to {last}."
)


def sheet_document(experiment: Experiment, sample: int, style: NumberStyle) -> Experiment:
    """Return an experiment of one sample, from 0, each given number as the sheet prints it.

    Its numbers are what the network gets, after any preparation, and weights that are drawn are
    given. Raises WorksheetError for a large expression, and where there is no such sample.
    """
    if experiment.is_expression:
        return expression_document(experiment, style)
    setup = set_up(experiment)
    inputs, targets = setup.problem.inputs, setup.problem.targets
    if not 0 <= sample < len(inputs):
        words = {"found": str(sample), "last": str(len(inputs) - 1)}
        raise WorksheetError(_NO_SAMPLE, words)
    return pass_document(experiment, inputs[sample], targets[sample], setup.parameters, style)


def pass_document(
    experiment: Experiment,
    inputs: Floats,
    targets: Floats,
    parameters: Parameters,
    style: NumberStyle,
) -> Experiment:
    """Return the same of one sample's inputs (n_in,) and targets (n_out,), with these parameters.

    What is written about the experiment's own numbers is left out. The numbers of a network that
    is too large to be printed as a whole are as they are.
    """
    printed = _printed if why_too_large(experiment.model) is None else _exact
    return with_one_sample(
        experiment,
        printed(inputs, style),
        printed(targets, style),
        [tuple(printed(row, style) for row in weights) for weights in parameters.weights],
        [None if bias is None else printed(bias, style) for bias in parameters.biases],
    )


def expression_document(experiment: Experiment, style: NumberStyle) -> Experiment:
    """Return an experiment of an expression, its values as the sheet prints them.

    Raises WorksheetError where it is too large.
    """
    program = program_of(experiment.model)
    count = len(program.graph.nodes)
    if count > MOST_NODES:
        raise WorksheetError(_TOO_LARGE, {"count": str(count), "most": str(MOST_NODES)})
    values = experiment.model.values or {}
    written = {name: as_written(values[name], style) for name in program.inputs}
    return with_other_values(experiment, written)


def why_too_large(model: Model) -> WorksheetError | None:
    """Return why a network has no room on paper as a whole, None if it has."""
    widest = max(model.n_inputs, *(layer.units for layer in model.layers))
    if widest > MOST_UNITS:
        return WorksheetError(_TOO_WIDE, {"count": str(widest), "most": str(MOST_UNITS)})
    if len(model.layers) > MOST_LAYERS:
        words = {"count": str(len(model.layers)), "most": str(MOST_LAYERS)}
        return WorksheetError(_TOO_DEEP, words)
    return None


def _printed(numbers: Floats, style: NumberStyle) -> Vector:
    return tuple(as_written(float(number), style) for number in numbers)


def _exact(numbers: Floats, style: NumberStyle) -> Vector:
    return tuple(map(float, numbers))
