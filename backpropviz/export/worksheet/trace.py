"""The pass that a worksheet is about: the trace and the notation of a document of one sample."""

from __future__ import annotations

from typing import Final, NamedTuple

from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.graph.expression_trace import ExpressionTrace, usual_differentiation
from backpropviz.engine.trace import Trace
from backpropviz.engine.training import first_not_finite, first_trace
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.export.notation import Notation, notation_of, notation_of_expression
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.translation import QT_TRANSLATE_NOOP
from backpropviz.export.worksheet.choices import WorksheetError

_NOT_FINITE: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "There is a number in this pass that is too large to be written down."
)


class SheetPass(NamedTuple):
    """The steps of a pass, and how its quantities are called."""

    trace: Trace
    notation: Notation


def sheet_pass(document: Experiment, style: NumberStyle) -> SheetPass:
    """Return the pass of a document of one sample; raises WorksheetError if it is not finite."""
    setup = set_up(document)
    if setup.expression is not None:
        asked = usual_differentiation(setup.expression.program)
        trace = ExpressionTrace(setup.expression, asked)
        try:
            _ = trace.adjoints
        except ExpressionError as error:
            raise WorksheetError(_NOT_FINITE) from error
        return SheetPass(trace, notation_of_expression(trace, style))
    found = first_trace(setup.problem, setup.parameters, setup.optimizer, setup.schedule)
    if first_not_finite(found.run) is not None:
        raise WorksheetError(_NOT_FINITE)
    return SheetPass(found, notation_of(document, found.network, found.run.rows, setup.dataset))
