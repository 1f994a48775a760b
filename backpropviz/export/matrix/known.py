"""Which cells of an array are computed once the reader has come so far."""

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.export.matrix.array import MatrixArray

_OF_A_LOSS = frozenset({Kind.LOSS, Kind.D_A, Kind.D_Z, Kind.D_INPUT, Kind.D_WEIGHT, Kind.D_BIAS})


def followed(trace: NetworkTrace, quantity: Quantity) -> Quantity:
    """Return the same number of the sample that is followed: all samples are computed together."""
    if quantity.sample == OF_THE_BATCH:
        return quantity
    of_sample = trace.of_sample if quantity.kind in _OF_A_LOSS else trace.sample
    return quantity._replace(sample=of_sample)


def is_known(trace: NetworkTrace, quantity: Quantity, cursor: int) -> bool:
    """Say whether a number is given or computed, whichever sample's it is."""
    return trace.is_known(followed(trace, quantity), cursor)


def known_cells(
    trace: NetworkTrace, array: MatrixArray, rows: range, columns: range, cursor: int
) -> NDArray[np.bool_]:
    """Return (rows, columns): which cells are given or computed after so many steps."""
    steps = steps_of_cells(trace, array, rows, columns)
    if steps is None:
        return np.ones((len(rows), len(columns)), np.bool_)
    return np.asarray(steps < cursor)


def steps_of_cells(
    trace: NetworkTrace, array: MatrixArray, rows: range, columns: range
) -> NDArray[np.intp] | None:
    """Return (rows, columns): the step that computes each cell; None where all are given."""
    start = _step_of(trace, array, 0, 0)
    if start is None:
        return None
    # Steps lie evenly along rows and columns, so three of them tell where all the others are;
    # the last cell tells whether they do here.
    bottom, right = (count - 1 for count in array.shape)
    down = _step_of(trace, array, min(1, bottom), 0)
    across = _step_of(trace, array, 0, min(1, right))
    assert down is not None
    assert across is not None
    expected = start + bottom * (down - start) + right * (across - start)
    if _step_of(trace, array, bottom, right) == expected:
        along_rows = (down - start) * np.asarray(rows, np.intp)[:, np.newaxis]
        steps = start + along_rows + (across - start) * np.asarray(columns, np.intp)
        return np.asarray(steps, np.intp)
    found = (_step_of(trace, array, row, column) for row in rows for column in columns)
    steps = np.fromiter((-1 if step is None else step for step in found), np.intp)
    return steps.reshape(len(rows), len(columns))


def _step_of(trace: NetworkTrace, array: MatrixArray, row: int, column: int) -> int | None:
    return trace.find(followed(trace, array.quantity_at(row, column)))
