"""The losses of a batch and their slopes as right sides of matrix lines."""

from __future__ import annotations

from backpropviz.engine.penalties import Penalty
from backpropviz.export.formula.formula import (
    CLOSE,
    INNER_MINUS,
    LN,
    NEGATIVE,
    ONE,
    OPEN,
    PLUS,
    SQUARED,
    TIMES,
    TWO,
    Fraction,
    Line,
    Piece,
    count_piece,
    joined,
    word,
)
from backpropviz.export.formula.function_names import function_name
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.side import (
    ODOT,
    OVER_ALL,
    OVER_OUTPUTS,
    OVER_SAMPLES,
    Side,
    all_of,
    piece_of,
    row_of,
    same_cell,
)

_ABSOLUTE = word("|", "|")


def of_samples(loss: str, outputs: MatrixArray, targets: MatrixArray, activation: str = "") -> Side:
    """Return each sample's loss; with an activation, from its z instead of the outputs."""
    count = targets.shape[1]
    a, t = _outputs(outputs, activation), piece_of(targets)
    over: Line = (OVER_OUTPUTS,) if count > 1 else ()
    if loss in ("half_mse", "mse"):
        line: Line = (*over, OPEN, *a, INNER_MINUS, t, SQUARED)
        if loss == "half_mse":
            line = (Fraction((ONE,), (TWO,)), TIMES, *line)
        elif count > 1:
            line = (Fraction((ONE,), (count_piece(count),)), TIMES, *line)
    else:
        line = (t, ODOT, LN, *a)
        if loss == "bce":
            rest: Line = (OPEN, ONE, INNER_MINUS, t, CLOSE, ODOT, LN)
            line = (*line, PLUS, *rest, OPEN, ONE, INNER_MINUS, *a, CLOSE)
        grouped = count > 1 or loss == "bce"
        line = (NEGATIVE, *over, *((OPEN, *line, CLOSE) if grouped else line))
    return Side(line, (row_of(outputs), row_of(targets)))


def slope(loss: str, outputs: MatrixArray, targets: MatrixArray, activation: str = "") -> Side:
    """Return each sample's loss, differentiated by the outputs; activation: as in of_samples."""
    count = targets.shape[1]
    a, t = _outputs(outputs, activation), piece_of(targets)
    take = row_of if activation == "softmax" else same_cell
    operands = (take(outputs), same_cell(targets))
    if loss in ("half_mse", "mse"):
        difference: Line = (*a, INNER_MINUS, t)
        if loss == "half_mse":
            return Side(difference, operands)
        factor = (Fraction((TWO,), (count_piece(count),)),) if count > 1 else (TWO,)
        return Side((*factor, TIMES, OPEN, *difference, CLOSE), operands)
    first: Line = (NEGATIVE, Fraction((t,), a))
    if loss == "cross_entropy":
        return Side(first, operands)
    second = Fraction((ONE, INNER_MINUS, t), (ONE, INNER_MINUS, *a))
    return Side((*first, PLUS, second), operands)


def slope_from_z(
    loss: str, activation: str, z: MatrixArray, targets: MatrixArray, *, shares: bool
) -> Side:
    """Return loss and output activation differentiated together by z.

    shares: the targets of a sample add up to 1.
    """
    a, t = _outputs(z, activation), piece_of(targets)
    if activation != "softmax":
        operands = (same_cell(z), same_cell(targets))
        if loss == "cross_entropy":
            line: Line = (NEGATIVE, t, ODOT, OPEN, ONE, INNER_MINUS, *a, CLOSE)
            return Side(line, operands)
        return Side((*a, INNER_MINUS, t), operands)
    if shares:
        return Side((*a, INNER_MINUS, t), (row_of(z), same_cell(targets)))
    total: Line = (ODOT, OPEN, OVER_OUTPUTS, t, CLOSE)
    return Side((*a, *total, INNER_MINUS, t), (row_of(z), row_of(targets)))


def of_the_batch(losses: MatrixArray, penalty: MatrixArray | None) -> Side:
    """Return the mean over the samples, and the penalty if there is one."""
    line = mean_over_samples(losses.shape[0], (piece_of(losses),), summed=True)
    if penalty is None:
        return Side(line, (all_of(losses),))
    return Side((*line, PLUS, piece_of(penalty)), (all_of(losses), all_of(penalty)))


def of_parameters(penalty: Penalty, arrays: tuple[MatrixArray, ...], l1: Piece, l2: Piece) -> Side:
    """Return l1 Σ|w| + l2/2 Σ w² over some arrays; l1, l2: the factors as they are written."""
    terms: list[Line] = []
    if penalty.l1:
        sizes = [(OVER_ALL, _ABSOLUTE, piece_of(array), _ABSOLUTE) for array in arrays]
        terms.append((l1, TIMES, OPEN, *joined(sizes), CLOSE))
    if penalty.l2:
        squares = [(OVER_ALL, OPEN, piece_of(array), SQUARED) for array in arrays]
        terms.append((Fraction((l2,), (TWO,)), TIMES, OPEN, *joined(squares), CLOSE))
    return Side(joined(terms), tuple(all_of(array) for array in arrays))


def mean_over_samples(samples: int, line: Line, *, summed: bool) -> Line:
    """Return 1/N times a line, which is summed over the samples first; one sample needs neither."""
    if samples == 1:
        return line
    factor: Line = (Fraction((ONE,), (count_piece(samples),)), TIMES)
    return (*factor, OVER_SAMPLES, *line) if summed else (*factor, *line)


def _outputs(array: MatrixArray, activation: str) -> Line:
    if not activation:
        return (piece_of(array),)
    return (function_name(activation), OPEN, piece_of(array), CLOSE)
