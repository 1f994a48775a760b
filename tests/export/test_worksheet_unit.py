"""Worksheets of one unit: what is asked for, what is given, and that the two go together."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import set_up
from backpropviz.export.worksheet.blocks import Grids, Picture
from backpropviz.export.worksheet.choices import Choices, WorksheetError
from backpropviz.export.worksheet.compose import key_blocks, sheet_blocks
from backpropviz.export.worksheet.document import sheet_document
from backpropviz.export.worksheet.drawing import Label
from backpropviz.export.worksheet.rounding import as_written
from backpropviz.export.worksheet.sheet import Worksheet, make_worksheet
from backpropviz.export.worksheet.unit import given_for


def sheet_of(name: str, unit: tuple[int, int], choices: Choices | None = None) -> Worksheet:
    choices = replace(choices or Choices(), unit=unit)
    return make_worksheet(sheet_document(open_by_name_or_path(name), 0, choices.style), choices)


def answers(sheet: Worksheet) -> dict[tuple[Kind, int], float]:
    return {
        (blank.quantity.kind, blank.quantity.source): sheet.trace.value(blank.quantity)
        for blank in sheet.blanks
    }


def test_a_hidden_unit_is_computed_from_what_is_printed_of_the_others() -> None:
    found = answers(sheet_of("mazur-2-2-2", (1, 0)))
    h = 1 / (1 + math.exp(-(0.05 * 0.15 + 0.1 * 0.2 + 0.35)))
    slope = (
        0.1385 * 0.4 + -0.0381 * 0.5
    )  # as they are printed; the exact ones are 0.13850, −0.03810
    delta = slope * h * (1 - h)
    expected = {
        (Kind.Z, 0): 0.3775,
        (Kind.A, 0): h,
        (Kind.D_A, 0): slope,
        (Kind.D_Z, 0): delta,
        (Kind.D_WEIGHT, 0): delta * 0.05,
        (Kind.D_WEIGHT, 1): delta * 0.1,
        (Kind.D_BIAS, 0): delta,
        (Kind.NEW_WEIGHT, 0): 0.15 - 0.5 * delta * 0.05,
        (Kind.NEW_WEIGHT, 1): 0.2 - 0.5 * delta * 0.1,
        (Kind.NEW_BIAS, 0): 0.35 - 0.5 * delta,
    }
    assert found == pytest.approx(expected, rel=1e-12)


def test_of_a_large_network_the_answers_are_close_to_those_of_its_pass() -> None:
    """Ten inputs of four digits each give three that are right."""
    setup = set_up(open_by_name_or_path("digits"))
    problem = setup.problem.__class__(
        *(setup.problem.network, setup.problem.loss, setup.problem.penalty),
        *(setup.problem.inputs[:1], setup.problem.targets[:1]),
    )
    run = run_pass(problem, setup.parameters)
    found = answers(sheet_of("digits", (2, 0)))
    assert found[Kind.Z, 0] == pytest.approx(run.z[1][0, 0], rel=2e-3)
    assert found[Kind.A, 0] == pytest.approx(run.a[1][0, 0], rel=2e-3)
    assert found[Kind.D_Z, 0] == pytest.approx(run.dJ_dz[1][0, 0], rel=2e-3)
    gradients = run.gradient.weights[1][:, 0]
    np.testing.assert_allclose(
        [found[Kind.D_WEIGHT, source] for source in range(10)], gradients, rtol=2e-3
    )


def test_of_many_inputs_those_are_asked_for_that_matter_most_and_the_sum_is_given() -> None:
    sheet = sheet_of("digits", (1, 4))
    assert sheet.unit is not None
    assert len(sheet.unit.sources) == 6
    pictured = sheet_document(open_by_name_or_path("digits"), 0, Choices().style).data.inputs
    assert pictured is not None
    # dJ/dw = δ·x: the largest are those of the brightest pixels.
    least = min(pictured[0][source] for source in sheet.unit.sources)
    others = [x for i, x in enumerate(pictured[0]) if i not in sheet.unit.sources]
    assert least >= max(others)
    kinds = [blank.quantity.kind for blank in sheet.blanks]
    assert Kind.Z not in kinds
    assert kinds.count(Kind.D_WEIGHT) == kinds.count(Kind.NEW_WEIGHT) == 6
    assert Quantity(Kind.Z, 1, 4, sample=0) in given_for(sheet.steps, sheet.unit)


@pytest.mark.parametrize("name", ["digits", "mazur-2-2-2", "circle"])
def test_every_number_that_is_gone_on_with_is_given_or_asked_for_and_given_as_printed(
    name: str,
) -> None:
    sheet = sheet_of(name, (1, 0))
    assert sheet.unit is not None
    written = [
        cell.left
        for block in sheet_blocks(sheet, dollars=False)
        if isinstance(block, Grids)
        for grid in block.grids
        for row in grid.rows
        for cell in row
        if cell is not None and cell.answer is not None
    ]
    given = given_for(sheet.steps, sheet.unit)
    assert len(written) == len(set(written)) == len(given)
    for quantity in given:
        value = sheet.trace.value(quantity)
        assert value == as_written(value, sheet.choices.style)


def test_the_drawing_has_its_output_in_the_answers_alone() -> None:
    sheet = sheet_of("mazur-2-2-2", (2, 1))

    def labels(blocks: object) -> list[str]:
        assert hasattr(blocks, "__iter__")
        picture = next(block for block in blocks if isinstance(block, Picture))
        return [item.text for item in picture.drawing.items if isinstance(item, Label)]

    asked = labels(sheet_blocks(sheet, dollars=False))
    answered = labels(key_blocks(sheet, dollars=False))
    assert {"0.5", "0.55", "t₂ = 0.99", "h₁ = 0.5933"} <= set(asked)
    assert set(answered) - set(asked) == {"0.7729"}


def test_it_ends_where_it_is_told_to() -> None:
    choices = Choices(until=Phase.FORWARD)
    sheet = sheet_of("digits", (2, 3), choices)
    assert [blank.quantity.kind for blank in sheet.blanks] == [Kind.Z, Kind.A]


@pytest.mark.parametrize("unit", [(0, 0), (3, 0), (2, 10)])
def test_a_unit_that_is_not_there_is_told_in_one_sentence(unit: tuple[int, int]) -> None:
    with pytest.raises(WorksheetError, match=r"expected LAYER:UNIT .* such as 2:0\.$"):
        sheet_of("digits", unit)
