"""Worksheets: the answers against numbers that are not ours, and nothing of them on the sheet."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
import pytest

from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.export.formula.formula import line_text
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.worksheet.blocks import Block, Cell, Equation, Fields, Grids, Heading
from backpropviz.export.worksheet.choices import Choices, SheetDetail, WorksheetError
from backpropviz.export.worksheet.compose import key_blocks, sheet_blocks
from backpropviz.export.worksheet.document import sheet_document
from backpropviz.export.worksheet.drawing import Label
from backpropviz.export.worksheet.rounding import as_written
from backpropviz.export.worksheet.sheet import Worksheet, make_worksheet

REFERENCE = Path(__file__).parents[1] / "reference"
HAND = json.loads((REFERENCE / "hand_2_3_1.json").read_text("utf-8"))["target_1"]["values"]
NAMES = ("hand-2-3-1", "mazur-2-2-2", "xor-relu", "toy-graph", "unrolled-recurrence")


@cache
def sheet_of(name: str, choices: Choices | None = None) -> Worksheet:
    choices = choices or Choices()
    document = sheet_document(open_by_name_or_path(name), 0, choices.style)
    return make_worksheet(document, choices)


def sheet(worksheet: Worksheet) -> list[Block]:
    return list(sheet_blocks(worksheet, dollars=False))


def key(worksheet: Worksheet) -> list[Block]:
    return list(key_blocks(worksheet, dollars=False))


def entries(blocks: list[Block]) -> Iterator[Equation | Cell]:
    """The lines and cells, of what is given as well."""
    for block in blocks:
        if isinstance(block, Equation):
            yield block
        elif isinstance(block, Grids):
            for grid in block.grids:
                yield from (cell for row in grid.rows for cell in row if cell is not None)


def numbered(blocks: list[Block]) -> dict[int, str | None]:
    """What stands in each blank; every blank is there once."""
    found: dict[int, str | None] = {}
    for entry in entries(blocks):
        if entry.number:
            assert entry.number not in found
            found[entry.number] = None if entry.answer is None else line_text(entry.answer)
    return found


def answer_to(worksheet: Worksheet, quantity: Quantity) -> str | None:
    number = next(blank.number for blank in worksheet.blanks if blank.quantity == quantity)
    return numbered(key(worksheet))[number]


def hand_answers() -> Iterator[tuple[Quantity, float]]:
    """The lecture's numbers, by what they are called here."""
    for unit in range(3):
        yield Quantity(Kind.Z, 1, unit, sample=0), HAND["z_h"][unit]
        yield Quantity(Kind.A, 1, unit, sample=0), HAND["h"][unit]
        yield Quantity(Kind.D_A, 1, unit), HAND["dJ_dh"][unit]
        yield Quantity(Kind.D_Z, 1, unit), HAND["dJ_dz_h"][unit]
        yield Quantity(Kind.D_WEIGHT, 2, 0, unit), HAND["dJ_dV"][unit]
        for source in range(2):
            yield Quantity(Kind.D_WEIGHT, 1, unit, source), HAND["dJ_dW"][source][unit]
    yield Quantity(Kind.Z, 2, 0, sample=0), HAND["z_y"]
    yield Quantity(Kind.A, 2, 0, sample=0), HAND["y"]
    yield Quantity(Kind.LOSS), HAND["J"]
    yield Quantity(Kind.D_A, 2, 0), HAND["dJ_dy"]
    yield Quantity(Kind.D_Z, 2, 0), HAND["dJ_dz_y"]


@pytest.mark.parametrize("detail", [SheetDetail.OPERATION, SheetDetail.NEURON, SheetDetail.LAYER])
def test_the_answers_are_the_numbers_of_the_lecture(detail: SheetDetail) -> None:
    worksheet = sheet_of("hand-2-3-1", Choices(detail=detail))
    answers = numbered(key(worksheet))
    by_quantity = {blank.quantity: answers[blank.number] for blank in worksheet.blanks}
    for quantity, expected in hand_answers():
        assert by_quantity[quantity] == number_text(expected), quantity


def test_only_the_gradients_are_asked_for() -> None:
    worksheet = sheet_of("hand-2-3-1", Choices(detail=SheetDetail.GRADIENTS))
    assert {blank.quantity.kind for blank in worksheet.blanks} == {Kind.D_WEIGHT}
    assert len(worksheet.blanks) == 9  # as many as there are weights
    expected = number_text(HAND["dJ_dW"][0][1])
    assert answer_to(worksheet, Quantity(Kind.D_WEIGHT, 1, 1, 0)) == expected


@pytest.mark.parametrize("detail", SheetDetail)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("exam", [False, True])
def test_every_blank_has_exactly_one_answer(name: str, detail: SheetDetail, exam: bool) -> None:
    worksheet = sheet_of(name, Choices(detail=detail, exam=exam))
    blanks, answers = numbered(sheet(worksheet)), numbered(key(worksheet))
    assert list(blanks)
    assert set(blanks.values()) == {None}
    assert sorted(answers) == sorted(blanks) == list(range(1, len(blanks) + 1))
    assert all(answers.values())


@pytest.mark.parametrize("detail", SheetDetail)
@pytest.mark.parametrize("name", NAMES)
def test_no_answer_stands_on_the_sheet(name: str, detail: SheetDetail) -> None:
    worksheet = sheet_of(name, Choices(detail=detail))
    blocks = sheet(worksheet)
    given = {line_text(cell.answer) for cell in entries(blocks) if cell.answer}
    # What happens to be a given number, or is short like 0 and 1, may be found anywhere.
    secret = {text for text in numbered(key(worksheet)).values() if text and len(text) > 4} - given
    assert secret or name == "toy-graph"
    for block in blocks:
        shown = [block.text] if isinstance(block, Heading) else []
        if isinstance(block, Equation):
            shown = [line_text(block.left), *map(line_text, block.sides)]
        drawing = getattr(block, "drawing", None)
        if drawing is not None:
            shown = [item.text for item in drawing.items if isinstance(item, Label)]
        for text in shown:
            assert not [answer for answer in secret if answer in text], text


def test_a_derivative_that_is_a_number_by_itself_is_no_hint() -> None:
    worksheet = sheet_of("toy-graph")
    local = next(b for b in worksheet.blanks if b.quantity == Quantity(Kind.LOCAL, unit=2))
    line = next(e for e in entries(sheet(worksheet)) if e.number == local.number)
    assert isinstance(line, Equation)
    assert line_text(line.left) == "∂c/∂a"
    assert line.sides == ()  # it is 1, whatever the values


def test_an_exam_has_no_formulas_but_fields_and_points() -> None:
    worksheet = sheet_of("hand-2-3-1", Choices(exam=True))
    blocks = sheet(worksheet)
    assert all(not e.sides for e in entries(blocks) if isinstance(e, Equation) and e.number)
    fields = next(block for block in blocks if isinstance(block, Fields)).fields
    assert [field.label for field in fields] == ["Name", "Date", "Points"]
    assert fields[2].after == f"of {len(worksheet.blanks)}"
    worth = [block.points for block in blocks if isinstance(block, Heading) and block.points]
    assert worth == ["Points: 8", "Points: 1", "Points: 17", "Points: 9"]
    assert len(worksheet.blanks) == 8 + 1 + 17 + 9


@pytest.mark.parametrize(
    ("until", "last", "count"),
    [
        (Phase.FORWARD, Kind.A, 8),
        (Phase.LOSS, Kind.LOSS, 9),
        (Phase.BACKWARD, Kind.D_WEIGHT, 26),
        (Phase.UPDATE, Kind.NEW_WEIGHT, 35),
    ],
)
def test_the_pass_goes_as_far_as_is_asked_for(until: Phase, last: Kind, count: int) -> None:
    worksheet = sheet_of("hand-2-3-1", Choices(until=until))
    assert worksheet.blanks[-1].quantity.kind is last
    assert len(worksheet.blanks) == count


def test_who_goes_on_with_rounded_numbers_gets_what_these_give() -> None:
    exact = sheet_of("hand-2-3-1", Choices(style=NumberStyle(2)))
    rounded = sheet_of("hand-2-3-1", Choices(style=NumberStyle(2), carry_rounded=True))
    # z_y = 0.99998 · 0.1 + 0.73 · 0.5 + 0.99999 · (−0.1) = 0.364999, with 2 digits 0.36;
    # σ(0.36) = 0.5890, and 0.59 − 1 = −0.41; −0.41 · 0.73 = −0.2993.
    assert rounded.trace.value(Quantity(Kind.Z, 2, 0, sample=0)) == 0.36
    assert rounded.trace.value(Quantity(Kind.A, 2, 0, sample=0)) == 0.59
    assert exact.trace.value(Quantity(Kind.Z, 2, 0, sample=0)) == pytest.approx(HAND["z_y"])
    delta = as_written(-1.7 * 0.59 * 0.41, NumberStyle(2))  # ∂J/∂y = −1/0.59 = −1.7
    assert rounded.trace.value(Quantity(Kind.D_Z, 2, 0)) == delta == -0.41


@pytest.mark.parametrize("value", [0.0, 0.5, -3.4205e-06, 0.99998, 123456.0, 1.0 - 1e-14])
def test_a_number_is_read_as_it_is_written(value: float) -> None:
    read = as_written(value, NumberStyle(4))
    assert number_text(read) == number_text(value)


def test_what_is_given_is_what_is_calculated_with() -> None:
    """Weights that are drawn have 16 digits; a sheet prints 4, and its answers are those of 4."""
    document = sheet_document(open_by_name_or_path("xor-tanh"), 2, NumberStyle(4))
    for layer in document.model.layers:
        assert layer.weights is not None
        for weight in (weight for row in layer.weights for weight in row):
            assert float(number_text(weight).replace("−", "-")) == weight


def test_a_network_without_room_on_paper_is_refused_in_one_sentence() -> None:
    with pytest.raises(WorksheetError, match=r"64 units or inputs, and .* has room for 8: choose"):
        sheet_of("digits")
    with pytest.raises(WorksheetError, match=r"expected a number from 0 to 0\."):
        sheet_document(open_by_name_or_path("hand-2-3-1"), 1, NumberStyle())


def test_a_worksheet_that_were_too_long_is_refused_and_a_shorter_one_is_not() -> None:
    experiment = open_by_name_or_path("hand-2-3-1")
    wide = open_by_name_or_path("circle")
    assert len(make_worksheet(sheet_document(experiment, 0, NumberStyle()), Choices()).blanks) == 35
    document = sheet_document(with_units(wide, 8), 0, NumberStyle())
    with pytest.raises(WorksheetError, match="blanks, and 150 are the most"):
        make_worksheet(document, Choices())
    shorter = make_worksheet(document, Choices(until=Phase.FORWARD))
    assert len(shorter.blanks) == 2 * (8 + 8 + 1)


def with_units(experiment: Experiment, units: int) -> Experiment:
    replace = msgspec.structs.replace
    layers = tuple(
        replace(layer, units=units if index < 2 else layer.units, weights=None, biases=None)
        for index, layer in enumerate(experiment.model.layers)
    )
    return replace(experiment, model=replace(experiment.model, layers=layers))


def test_words_go_through_the_translator() -> None:
    worksheet = sheet_of("hand-2-3-1")
    blocks = list(sheet_blocks(worksheet, dollars=False, translate=lambda text: f"«{text}»"))
    headings = [block.text for block in blocks if isinstance(block, Heading)]
    assert headings[:2] == ["«Given»", "«Functions»"]
    assert all(heading.startswith("«") for heading in headings)
