"""The programs of one update, by the library they are written for."""

from __future__ import annotations

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.trace import Trace
from backpropviz.export.notation import Notation
from backpropviz.export.program.expression_program import write_expression_program
from backpropviz.export.program.expression_values import ExpressionValues
from backpropviz.export.program.numpy_program import NumpyWriter
from backpropviz.export.program.program import Program
from backpropviz.export.program.torch_program import TorchWriter
from backpropviz.export.program.values import ProgramValues
from backpropviz.export.sentences import Translate

_WRITERS = {writer.library: writer for writer in (NumpyWriter, TorchWriter)}
LIBRARIES = tuple(_WRITERS)
NUMPY = NumpyWriter.library


def write_program(
    library: str,
    trace: Trace,
    notation: Notation,
    title: str,
    translate: Translate = str,
) -> Program:
    """Return the program of a trace's update, for a library of LIBRARIES.

    Of an expression, it is its values and derivatives, in NumPy. translate: for its remarks. Raises
    ValueError for another library.
    """
    if isinstance(trace, ExpressionTrace) and library == NUMPY:
        return write_expression_program(trace, title, translate)
    if library not in _WRITERS or not isinstance(trace, NetworkTrace):
        raise ValueError(f"expected one of {', '.join(LIBRARIES)}, got {library!r}")
    return _WRITERS[library](trace, notation, title, translate).program()


def values_of(trace: Trace, notation: Notation) -> ProgramValues | ExpressionValues:
    """Return the numbers of a trace by the variables of its program."""
    if isinstance(trace, ExpressionTrace):
        return ExpressionValues(trace, notation)
    if isinstance(trace, NetworkTrace):
        return ProgramValues(trace, notation)
    raise TypeError(f"no program for a {type(trace).__name__}")
