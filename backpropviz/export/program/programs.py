"""The programs of one update, by the library they are written for."""

from __future__ import annotations

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.export.notation import Notation
from backpropviz.export.program.numpy_program import NumpyWriter
from backpropviz.export.program.program import Program
from backpropviz.export.program.torch_program import TorchWriter
from backpropviz.export.sentences import Translate

_WRITERS = {writer.library: writer for writer in (NumpyWriter, TorchWriter)}
LIBRARIES = tuple(_WRITERS)


def write_program(
    library: str,
    trace: NetworkTrace,
    notation: Notation,
    title: str,
    translate: Translate = str,
) -> Program:
    """Return the program of a trace's update, for a library of LIBRARIES.

    translate: for its remarks. Raises ValueError for another library.
    """
    if library not in _WRITERS:
        raise ValueError(f"expected one of {', '.join(LIBRARIES)}, got {library!r}")
    return _WRITERS[library](trace, notation, title, translate).program()
