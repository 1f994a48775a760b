"""The panel with the program: the line of the step, and the values beside its lines."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from backpropviz.engine.equations import equation_of
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.session.session import Session
from backpropviz.views.look.theme import DARK, LIGHT

if TYPE_CHECKING:
    from tests.views.explain.conftest import CodeReader

    ReadCode = Callable[[Session, tuple[int, int]], CodeReader]

SIZE = (410, 300)
WIDE = (900, 500)


@pytest.fixture
def reader(read_code: ReadCode, session: Session) -> CodeReader:
    return read_code(session, SIZE)


# The line of the step


def test_at_the_start_no_line_is_marked_and_nothing_is_known(reader: CodeReader) -> None:
    assert reader.scene.here is None
    assert reader.panel.summary == ""
    assert reader.texts_at("Z1 = ") == ["?"]
    assert reader.texts_at("loss = ") == ["?"]


def test_every_step_marks_the_line_with_the_number_of_its_equation(reader: CodeReader) -> None:
    session = reader.panel.session
    for step in session.trace:
        reader.go_to(step.index + 1)
        equation = equation_of(session.trace, step.quantity)
        assert equation is not None
        assert reader.marked.endswith(f"# ({equation.number})")
        assert reader.panel.summary == f"equation {equation.number}"


def test_the_number_of_every_step_stands_out_in_the_value_of_its_line(reader: CodeReader) -> None:
    session = reader.panel.session
    for step in session.trace:
        reader.go_to(step.index + 1)
        scene = reader.scene
        assert scene.here is not None
        placed = scene.placed(scene.here.line)
        assert placed is not None
        asked = next(cell for cell in placed.cells if cell.cell == placed.value.asked)
        assert asked.text == number_text(step.value, session.style)


def test_the_marked_line_is_scrolled_into_sight(reader: CodeReader) -> None:
    for cursor in (len(reader.panel.session.trace), 1, 20):
        reader.go_to(cursor)
        scene = reader.scene
        assert scene.here is not None
        box = reader.panel.canvas.box_of(scene.here.line)
        seen = reader.seen
        assert seen.top() <= box.top()
        assert box.bottom() <= seen.bottom() + 1


def test_what_is_given_marks_the_line_that_writes_it_down(reader: CodeReader) -> None:
    reader.panel.session.show_quantity(Quantity(Kind.WEIGHT, 1, 2, 1))
    reader.panel.refresh()
    assert reader.marked == "W = np.array([[1.0, -1.0, 3.0], [2.0, 2.0, -1.0]])"
    assert reader.value_at("W = np").value.asked == (1, 2)
    assert reader.panel.summary == ""


def test_the_band_of_the_line_has_the_colors_of_selection_and_phase(reader: CodeReader) -> None:
    reader.go_to(1)
    picture = reader.panel.canvas.grab().toImage()
    scene = reader.scene
    assert scene.here is not None
    box = reader.panel.canvas.box_of(scene.here.line)
    y = round(box.top()) + 3
    assert picture.pixelColor(1, y) == LIGHT.color("forward")
    assert picture.pixelColor(round(box.left()) - 6, y) == LIGHT.color("selection")


def test_the_operands_of_the_step_have_the_colors_they_have_in_the_formula(
    reader: CodeReader,
) -> None:
    reader.panel.session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 0, 0))
    reader.panel.refresh()
    colors = reader.scene.operand_colors(LIGHT)
    assert colors == {"dZ1": LIGHT.operand(0), "X": LIGHT.operand(1)}


# The values


def test_numbers_are_a_question_mark_until_they_are_computed(reader: CodeReader) -> None:
    reader.go_to(3)  # z and a of the first unit, z of the second
    assert reader.texts_at("Z1 = ") == ["11.0", "1.0", "?"]
    assert reader.texts_at("H = ") == ["0.99998", "?", "?"]
    reader.go_to(2)
    assert reader.texts_at("Z1 = ") == ["11.0", "?", "?"]


def test_a_value_has_its_shape_and_the_digits_of_the_session(reader: CodeReader) -> None:
    reader.panel.session.set_style(NumberStyle(2, decimal_comma=True))
    reader.go_to(len(reader.panel.session.trace))
    shapes = {"Z1 = ": "1×3", "loss = ": "", "dV = ": "3×1", "dW = ": "2×3"}
    assert {line: reader.value_at(line).value.shape_text for line in shapes} == shapes
    assert reader.texts_at("dV = ") == ["−0,41", "−0,299", "−0,41"]  # not 0.30: it is not that


def test_the_shapes_are_those_of_the_running_program(read_code: ReadCode, batch: Session) -> None:
    reader = read_code(batch, WIDE)
    names: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(reader.panel.program.text, names)
    for index, line in enumerate(reader.scene.program.lines):
        placed = reader.scene.placed(index)
        if placed is not None:
            shape = "×".join(map(str, np.shape(names[line.variables[0].name])))
            assert placed.value.shape_text == shape, line.text


def test_the_line_of_a_number_that_is_to_be_predicted_is_marked_without_it(
    reader: CodeReader,
) -> None:
    prediction = reader.panel.session.prediction
    prediction.set_on(True)
    reader.panel.refresh()
    assert reader.marked.startswith("Z1 = ")
    assert reader.texts_at("Z1 = ") == ["?", "?", "?"]
    assert reader.value_at("Z1 = ").value.asked == (0, 0)
    prediction.answer(11.0)
    reader.panel.refresh()
    assert reader.texts_at("Z1 = ") == ["11.0", "?", "?"]


def test_an_array_that_does_not_fit_is_a_table_below_its_line(
    read_code: ReadCode, batch: Session
) -> None:
    reader = read_code(batch, (300, 300))
    asked = Quantity(Kind.D_Z, 2, 1, sample=0)
    batch.show_quantity(asked)
    reader.panel.refresh()
    scene = reader.scene
    assert scene.here is not None
    line = scene.layout.lines[scene.here.line]
    assert line.value.top() >= line.code.bottom()
    placed = scene.placed(scene.here.line)
    assert placed is not None
    rows = {cell.cell.row for cell in placed.cells}
    assert len(rows) == 3  # the samples
    assert placed.value.asked == (0, 1)
    assert all(cell.box.right() <= 300 for cell in placed.cells)


def test_no_line_is_wrapped_and_a_long_one_scrolls(reader: CodeReader) -> None:
    layout = reader.scene.layout
    heights = {line.code.height() for line in layout.lines}
    assert len(heights) == 2  # of lines, and of the empty ones between them
    assert layout.width > reader.seen.width()


@pytest.mark.parametrize("size", [(220, 120), SIZE, WIDE, (1600, 900)])
def test_no_number_leaves_the_panel_and_no_two_overlap(
    read_code: ReadCode, session: Session, size: tuple[int, int]
) -> None:
    reader = read_code(session, size)
    for cursor in (0, 12, len(session.trace)):
        reader.go_to(cursor)
        scene = reader.scene
        for index, line in enumerate(scene.layout.lines):
            placed = scene.placed(index)
            boxes = [cell.box for cell in placed.cells] if placed else []
            assert all(box.right() <= size[0] for box in boxes)
            assert not any(line.code.intersects(box) for box in boxes)
            assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)


# What can be the case


def test_under_sabotage_it_says_that_the_program_gives_other_numbers(reader: CodeReader) -> None:
    reader.panel.session.set_sabotage(Sabotage(WrongRule.SLOPE_FORGOTTEN, 1))
    reader.go_to(len(reader.panel.session.trace))
    warning = next(
        label for label in reader.panel.findChildren(QLabel) if "wrong on purpose" in label.text()
    )
    assert not warning.isHidden()
    assert reader.texts_at("dZ1 = ")[0] == reader.texts_at("dH = ")[0]
    reader.panel.session.set_sabotage(None)
    reader.panel.refresh()
    assert warning.isHidden()


@pytest.mark.parametrize("library", ["code_numpy", "code_torch"])
def test_every_step_of_a_batch_with_penalty_and_softmax_is_shown(
    read_code: ReadCode, library: str
) -> None:
    layers = (Layer(units=3, activation="gelu", bias=False), Layer(units=2, activation="softmax"))
    training = Training(loss="cross_entropy", optimizer="adamw", learning_rate=0.1, l1=0.1, l2=0.2)
    inputs = ((0.0, 1.0), (1.0, 0.0), (1.0, 1.0))
    targets = ((1.0, 0.0), (0.0, 1.0), (1.0, 0.0))
    session = Session(
        Experiment(
            title="All",
            model=Model(inputs=2, layers=layers),
            data=Data(inputs=inputs, targets=targets),
            training=training,
        )
    )
    reader = read_code(session, SIZE)
    reader.button(library).click()
    for cursor in range(len(session.trace) + 1):
        reader.go_to(cursor)
        if cursor:
            assert reader.marked
    reader.panel.grab()


def test_a_pass_that_explodes_is_shown(read_code: ReadCode) -> None:
    layer = Layer(units=1, activation="linear", bias=False, weights=((1e12,),))
    session = Session(
        Experiment(
            title="Too large",
            model=Model(inputs=1, layers=(layer,) * 20),
            data=Data(inputs=((1e12,),), targets=((0.0,),)),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
        )
    )
    reader = read_code(session, SIZE)
    reader.go_to(len(session.trace))
    assert reader.texts_at("loss = ") == ["∞"]
    reader.panel.grab()


def test_a_wide_network_is_shown_and_stepped(read_code: ReadCode, wide: Session) -> None:
    reader = read_code(wide, SIZE)
    for quantity in (Quantity(Kind.D_WEIGHT, 1, 100, 700), Quantity(Kind.NEW_BIAS, 2, 9)):
        wide.show_quantity(quantity)
        reader.panel.refresh()
        scene = reader.scene
        assert scene.here is not None
        placed = scene.placed(scene.here.line)
        assert placed is not None
        assert placed.shows(placed.value.asked)
        reader.panel.grab()


def test_a_smaller_network_takes_the_place_of_a_larger_one(read_code: ReadCode) -> None:
    session = Session(open_by_name_or_path("vanishing-gradient"))
    reader = read_code(session, SIZE)
    reader.go_to(len(session.trace))
    session.open("and-gate")
    reader.panel.refresh()
    assert reader.scene.here is None
    reader.panel.grab()


def test_the_dark_theme_and_another_scale_are_taken_up(reader: CodeReader) -> None:
    reader.go_to(18)
    height = reader.scene.layout.height
    reader.panel.set_theme(DARK, 1.5)
    reader.panel.refresh()
    assert reader.scene.layout.height > height
    picture = reader.panel.canvas.grab().toImage()
    assert picture.pixelColor(picture.width() - 2, 1) == DARK.color("surface")
