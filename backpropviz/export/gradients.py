"""The numbers of one pass over a batch, as JSON, CSV and tables of text."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass
from backpropviz.engine.quantities import Kind, Quantity, plain_name
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.text_table import DOTS, some_of, write_table

MOST_ROWS = 12
MOST_COLUMNS = 9


def gradients_json(run: Pass) -> Iterator[str]:
    """Yield the pass as JSON, "backpropviz-gradients/1"; derivatives are of the batch's loss."""
    layers: list[Json] = []
    for index, (weights, bias) in enumerate(
        zip(run.gradient.weights, run.gradient.biases, strict=True)
    ):
        layers.append(
            {
                "z": run.z[index].tolist(),
                "a": run.a[index].tolist(),
                "dJ_dz": run.dJ_dz[index].tolist(),
                "dJ_da": run.dJ_da[index].tolist(),
                "dJ_dW": weights.tolist(),
                "dJ_db": None if bias is None else bias.tolist(),
            }
        )
    return write_json(
        {
            "format": "backpropviz-gradients/1",
            "loss": run.loss,
            "data_loss": run.data_loss,
            "penalty": run.penalty,
            "outputs": run.a[-1].tolist(),
            "layers": layers,
            "dJ_dx": run.dJ_dx.tolist(),
        }
    )


def gradients_csv(run: Pass) -> Iterator[str]:
    """Yield one line a number: its name, its sample (from 0; empty for the batch), its value."""
    yield "quantity,sample,value\n"
    yield f"J,,{run.loss!r}\n"
    for kind, layer, numbers in _tables(run):
        for row, column in _entries(numbers):
            # A comma in the name, as in dJ/dW[1][0,2], asks for quotation marks.
            value = float(numbers[row, column])
            if kind is Kind.D_WEIGHT:
                yield f'"{plain_name(Quantity(kind, layer, column, row))}",,{value!r}\n'
            elif kind is Kind.D_BIAS:
                yield f"{plain_name(Quantity(kind, layer, column))},,{value!r}\n"
            else:
                yield f"{plain_name(Quantity(kind, layer, column))},{row},{value!r}\n"


def gradients_text(run: Pass, title: str, notation: Notation, style: NumberStyle) -> Iterator[str]:
    """Yield the pass as tables: a column for each unit, a row for each sample or input."""
    loss = notation.text(Quantity(Kind.LOSS))
    samples = len(run.rows)
    yield f"{title}\n\n"
    yield f"Loss {loss} = {number_text(run.loss, style)}"
    if samples > 1:
        yield f", the mean over {samples} samples"
    if run.penalty:
        parts = number_text(run.data_loss, style), number_text(run.penalty, style)
        yield f" ({parts[0]} of the data, {parts[1]} of the penalty)"
    yield "\n"
    for layer in (*range(1, len(run.z) + 1), 0):
        yield f"\n{_heading(run, layer)}\n\n"
        for line in write_table(_layer_rows(run, layer, notation, style), "  "):
            yield f"{line}\n"


def _layer_rows(run: Pass, layer: int, notation: Notation, style: NumberStyle) -> list[list[str]]:
    """Return one row for every line of a layer's tables, below a row of the units' names."""
    rows: list[list[str]] = []
    loss = notation.text(Quantity(Kind.LOSS))
    for kind, _, numbers in (table for table in _tables(run) if table[1] == layer):
        columns = some_of(numbers.shape[1], MOST_COLUMNS)
        if not rows:
            units = Kind.A if layer else Kind.INPUT
            names = (c if c is None else Quantity(units, layer, c) for c in columns)
            rows.append(["", *(DOTS if q is None else notation.text(q) for q in names)])
        for row in some_of(numbers.shape[0], MOST_ROWS):
            name = f"{_name(kind, loss)}  {_row_name(kind, layer, row, run, notation)}"
            cells = [name.strip()]
            for column in columns:
                hidden = row is None or column is None
                cells.append(DOTS if hidden else number_text(float(numbers[row, column]), style))
            rows.append(cells)
    return rows


def _tables(run: Pass) -> Iterator[tuple[Kind, int, Floats]]:
    for index in range(len(run.z)):
        yield Kind.Z, index + 1, run.z[index]
        yield Kind.A, index + 1, run.a[index]
        yield Kind.D_A, index + 1, run.dJ_da[index]
        yield Kind.D_Z, index + 1, run.dJ_dz[index]
        yield Kind.D_WEIGHT, index + 1, run.gradient.weights[index]
        bias = run.gradient.biases[index]
        if bias is not None:
            yield Kind.D_BIAS, index + 1, bias.reshape(1, -1)
    yield Kind.D_INPUT, 0, run.dJ_dx


def _entries(numbers: Floats) -> Iterator[tuple[int, int]]:
    rows, columns = numbers.shape
    return ((row, column) for row in range(rows) for column in range(columns))


def _heading(run: Pass, layer: int) -> str:
    if layer == 0:
        return "Inputs"
    spec = run.problem.network.layers[layer - 1]
    units = f"{spec.units} unit{'' if spec.units == 1 else 's'}"
    return f"Layer {layer}: {units}, {spec.activation}{'' if spec.bias else ', no bias'}"


_LETTERS = {
    Kind.D_A: "a",
    Kind.D_Z: "z",
    Kind.D_WEIGHT: "W",
    Kind.D_BIAS: "b",
    Kind.D_INPUT: "x",
}


def _name(kind: Kind, loss: str) -> str:
    return f"∂{loss}/∂{_LETTERS[kind]}" if kind in _LETTERS else kind.value


def _row_name(kind: Kind, layer: int, row: int | None, run: Pass, notation: Notation) -> str:
    if row is None:
        return DOTS
    if kind is Kind.D_WEIGHT:
        source = Kind.INPUT if layer == 1 else Kind.A
        return f"from {notation.text(Quantity(source, layer - 1, row))}"
    if kind is Kind.D_BIAS or len(run.rows) == 1:
        return ""
    return f"sample {run.rows[row] + 1}"
