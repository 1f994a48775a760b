"""Which cells of the matrices are computed: many at once, and each by itself."""

from __future__ import annotations

import numpy as np

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.export.matrix.known import is_known, known_cells
from backpropviz.export.matrix.line import matrix_line
from backpropviz.export.notation import Notation
from backpropviz.session.session import Session


def test_what_is_known_of_many_cells_is_known_of_each(batch: Session, wide: Session) -> None:
    def check(trace: NetworkTrace, panel_cursor: int) -> None:
        step = trace[panel_cursor - 1]
        line = matrix_line(trace, Notation(trace.network, rows=trace.run.rows), step.quantity)
        assert line is not None
        for array in line.arrays:
            n_rows, n_columns = (min(count, 30) for count in array.shape)
            cells = known_cells(trace, array, range(n_rows), range(n_columns), panel_cursor)
            expected = np.array(
                [
                    [
                        is_known(trace, array.quantity_at(row, column), panel_cursor)
                        for column in range(n_columns)
                    ]
                    for row in range(n_rows)
                ]
            )
            np.testing.assert_array_equal(cells, expected)

    for cursor in range(1, len(batch.trace) + 1):
        check(batch.trace, cursor)
    for cursor in (64, 300, 1000, 12345, len(wide.trace) - 7):
        check(wide.trace, cursor)
