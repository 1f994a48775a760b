"""The panel with the program of an expression: one line for each value and each derivative."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session

if TYPE_CHECKING:
    from tests.views.explain.conftest import CodeReader

    ReadCode = Callable[[Session, tuple[int, int]], CodeReader]


@pytest.fixture
def reader(read_code: ReadCode) -> CodeReader:
    return read_code(Session(open_by_name_or_path("toy-graph")), (600, 500))


def test_every_step_marks_its_line_and_a_local_derivative_that_of_its_operation(
    reader: CodeReader,
) -> None:
    marked = []
    for index in range(len(reader.panel.session.trace)):
        reader.go_to(index + 1)
        marked.append(reader.marked)
    assert marked == [
        *["c = a + b"] * 3,
        *["d = b + 1"] * 2,
        *["e = c * d"] * 3,
        "de_de = 1.0",
        "de_dd = de_de * c",
        "de_dc = de_de * d",
        "de_da = de_dc",
        "de_db = de_dc + de_dd",
    ]


def test_values_stand_beside_their_lines_once_they_are_known(reader: CodeReader) -> None:
    reader.go_to(1)
    assert reader.texts_at("c = ") == ["3.0"]
    assert reader.texts_at("de_db = ") == ["?"]
    reader.go_to(len(reader.panel.session.trace))
    assert reader.texts_at("de_db = ") == ["5.0"]


def test_a_click_on_a_line_goes_to_its_step(reader: CodeReader) -> None:
    session = reader.panel.session
    session.go_to(len(session.trace))
    reader.panel.refresh()
    reader.click("d = b")
    run = session.setup.expression
    assert run is not None
    d = run.program.node("d")
    assert d is not None
    assert session.subject == Quantity(Kind.NODE, unit=d)


def test_the_program_follows_the_values_and_the_mode(reader: CodeReader) -> None:
    session = reader.panel.session
    session.edit_number("b", Quantity(Kind.NODE, unit=1), 3.0)
    reader.panel.refresh()
    assert "b = 3.0\n" in reader.panel.program.text
    session.set_differentiation(replace(session.differentiation, mode=Mode.FORWARD, wrt=1))
    reader.panel.refresh()
    assert "dc_db = da_db + db_db\n" in reader.panel.program.text
    reader.go_to(len(session.trace))
    assert reader.marked == "de_db = dc_db * d + dd_db * c"


def test_there_is_no_other_library_to_choose(reader: CodeReader) -> None:
    assert not reader.button("code_torch").isVisible()
    assert reader.button("copy_program").isVisible()
    session = reader.panel.session
    session.open("hand-2-3-1")
    reader.panel.refresh()
    assert reader.button("code_torch").isVisible()
    assert reader.panel.program.text.startswith("# Backpropagation by hand")
