"""What is said about one cell of a matrix line: which number it is, and how it is made."""

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.equations import Line
from backpropviz.engine.graph.cells import Axis, Cell
from backpropviz.engine.quantities import Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.line import MatrixLine

translate = QCoreApplication.translate


def words_of(line: MatrixLine, array: MatrixArray, cell: Cell, samples: tuple[int, ...]) -> str:
    """Return where a cell is, and for a cell of the result how it is made.

    samples: the number of each sample of the batch.
    """
    said = _how_it_is_made(line, cell) if array is line.result else _where(cell)
    return _with_sample(said, array, cell, samples)


def words_of_share(quantity: Quantity, samples: tuple[int, ...]) -> str:
    """Return what a sample's share of a gradient is."""
    said = translate("MatrixPanel", "the share of sample {sample}: its row of each")
    return said.format(sample=samples[quantity.sample])


def _how_it_is_made(line: MatrixLine, cell: Cell) -> str:
    network, layer = line.trace.network, line.equation.layer
    samples = line.trace.n_samples
    match line.equation.line:
        case Line.SUM if network.layers[layer - 1].bias:
            said = translate("MatrixPanel", "row {row} · column {column}, plus the bias")
        case Line.SUM | Line.BACK | Line.INPUT_GRADIENT:
            said = translate("MatrixPanel", "row {row} · column {column}")
        case Line.WEIGHT_GRADIENT if samples > 1:
            said = translate("MatrixPanel", "row {row} · column {column}, over {count} samples")
        case Line.WEIGHT_GRADIENT:
            said = translate("MatrixPanel", "row {row} · column {column}")
        case Line.BIAS_GRADIENT if samples > 1:
            said = translate("MatrixPanel", "the mean of column {column}")
        case Line.BIAS_GRADIENT:
            said = translate("MatrixPanel", "column {column}: one sample, so nothing is added")
        case Line.LOSS if samples > 1:
            said = translate("MatrixPanel", "the mean over {count} samples")
        case Line.PENALTY:
            said = translate("MatrixPanel", "from the size of every parameter")
        case Line.SAMPLE_LOSS:
            said = translate("MatrixPanel", "from row {row} of outputs and targets")
        case Line.ACTIVATION | Line.DELTA if network.layers[layer - 1].activation == "softmax":
            said = translate("MatrixPanel", "softmax takes all of row {row}")
        case _:
            said = translate("MatrixPanel", "entry by entry: row {row}, column {column}")
    return said.format(row=cell.row + 1, column=cell.column + 1, count=samples)


def _where(cell: Cell) -> str:
    said = translate("MatrixPanel", "row {row}, column {column}")
    return said.format(row=cell.row + 1, column=cell.column + 1)


def _with_sample(said: str, array: MatrixArray, cell: Cell, samples: tuple[int, ...]) -> str:
    """Return a text with the sample that a cell belongs to, where there are several."""
    if len(samples) == 1 or Axis.SAMPLES not in (array.rows, array.columns):
        return said
    index = cell.row if array.rows is Axis.SAMPLES else cell.column
    together = translate("MatrixPanel", "{said} (sample {sample})")
    return together.format(said=said, sample=samples[index])
