"""The panel with the program: the line of the step, the values beside it, keys, mouse, copies."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from backpropviz.engine.equations import equation_of
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage import Sabotage, WrongRule
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.session.session import Session
from backpropviz.views.explain.code_layout import PlacedValue
from backpropviz.views.explain.code_panel import CodePanel
from backpropviz.views.explain.code_scene import CodeScene
from backpropviz.views.look.theme import DARK, LIGHT

SIZE = (410, 300)
WIDE = (900, 500)
Show = Callable[..., CodePanel]


@pytest.fixture
def panel(show_panel: Show, session: Session) -> CodePanel:
    return show_panel(CodePanel, session, SIZE)


def scene_of(panel: CodePanel) -> CodeScene:
    scene = panel.canvas.scene
    assert scene is not None
    return scene


def go_to(panel: CodePanel, cursor: int) -> None:
    panel.session.go_to(cursor)
    panel.refresh()


def marked(panel: CodePanel) -> str:
    """Return the text of the line that is marked."""
    scene = scene_of(panel)
    assert scene.here is not None
    return scene.program.lines[scene.here.line].text


def index_of(panel: CodePanel, beginning: str) -> int:
    lines = scene_of(panel).program.lines
    return next(i for i, line in enumerate(lines) if line.text.startswith(beginning))


def value_at(panel: CodePanel, beginning: str) -> PlacedValue:
    placed = scene_of(panel).placed(index_of(panel, beginning))
    assert placed is not None
    return placed


def texts_at(panel: CodePanel, beginning: str) -> list[str]:
    return [cell.text for cell in value_at(panel, beginning).cells]


def click(qtbot: QtBot, panel: CodePanel, beginning: str) -> None:
    code = scene_of(panel).layout.lines[index_of(panel, beginning)].code
    at = QPoint(round(code.left()) + 4, round(code.center().y()))
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at)
    panel.refresh()


def press(qtbot: QtBot, panel: CodePanel, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(panel.canvas, key)
    panel.refresh()


def note_of(panel: CodePanel) -> QLabel:
    note = panel.findChild(QLabel, "code_note")
    assert isinstance(note, QLabel)
    return note


def button_of(panel: CodePanel, name: str) -> QToolButton:
    button = panel.findChild(QToolButton, name)
    assert isinstance(button, QToolButton)
    return button


# The line of the step


def test_at_the_start_no_line_is_marked_and_nothing_is_known(panel: CodePanel) -> None:
    assert scene_of(panel).here is None
    assert panel.summary == ""
    assert texts_at(panel, "Z1 = ") == ["?"]
    assert texts_at(panel, "loss = ") == ["?"]


def test_every_step_marks_the_line_with_the_number_of_its_equation(panel: CodePanel) -> None:
    session = panel.session
    for step in session.trace:
        go_to(panel, step.index + 1)
        equation = equation_of(session.trace, step.quantity)
        assert equation is not None
        assert marked(panel).endswith(f"# ({equation.number})")
        assert panel.summary == f"equation {equation.number}"


def test_the_number_of_every_step_stands_out_in_the_value_of_its_line(panel: CodePanel) -> None:
    session = panel.session
    for step in session.trace:
        go_to(panel, step.index + 1)
        scene = scene_of(panel)
        assert scene.here is not None
        placed = scene.placed(scene.here.line)
        assert placed is not None
        asked = next(cell for cell in placed.cells if cell.cell == placed.value.asked)
        assert asked.text == number_text(step.value, session.style)


def test_the_marked_line_is_scrolled_into_sight(panel: CodePanel, qtbot: QtBot) -> None:
    for cursor in (len(panel.session.trace), 1, 20):
        go_to(panel, cursor)
        scene = scene_of(panel)
        assert scene.here is not None
        box = panel.canvas.box_of(scene.here.line)
        seen = QRectF(panel.canvas.visibleRegion().boundingRect())
        assert seen.top() <= box.top()
        assert box.bottom() <= seen.bottom() + 1


def test_what_is_given_marks_the_line_that_writes_it_down(panel: CodePanel) -> None:
    panel.session.show_quantity(Quantity(Kind.WEIGHT, 1, 2, 1))
    panel.refresh()
    assert marked(panel) == "W = np.array([[1.0, -1.0, 3.0], [2.0, 2.0, -1.0]])"
    assert value_at(panel, "W = np").value.asked == (1, 2)
    assert panel.summary == ""


def test_the_band_of_the_line_has_the_colors_of_selection_and_phase(panel: CodePanel) -> None:
    go_to(panel, 1)
    picture = panel.canvas.grab().toImage()
    scene = scene_of(panel)
    assert scene.here is not None
    box = panel.canvas.box_of(scene.here.line)
    y = round(box.top()) + 3
    assert picture.pixelColor(1, y) == LIGHT.color("forward")
    assert picture.pixelColor(round(box.left()) - 6, y) == LIGHT.color("selection")


def test_the_operands_of_the_step_have_the_colors_they_have_in_the_formula(
    panel: CodePanel,
) -> None:
    panel.session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 0, 0))
    panel.refresh()
    colors = scene_of(panel).operand_colors(LIGHT)
    assert colors == {"dZ1": LIGHT.operand(0), "X": LIGHT.operand(1)}


# The values


def test_numbers_are_a_question_mark_until_they_are_computed(panel: CodePanel) -> None:
    go_to(panel, 3)  # z and a of the first unit, z of the second
    assert texts_at(panel, "Z1 = ") == ["11.0", "1.0", "?"]
    assert texts_at(panel, "H = ") == ["0.99998", "?", "?"]
    go_to(panel, 2)
    assert texts_at(panel, "Z1 = ") == ["11.0", "?", "?"]


def test_a_value_has_its_shape_and_the_digits_of_the_session(panel: CodePanel) -> None:
    panel.session.set_style(NumberStyle(2, decimal_comma=True))
    go_to(panel, len(panel.session.trace))
    shapes = {"Z1 = ": "1×3", "loss = ": "", "dV = ": "3×1", "dW = ": "2×3"}
    assert {line: value_at(panel, line).value.shape_text for line in shapes} == shapes
    assert texts_at(panel, "dV = ") == ["−0,41", "−0,299", "−0,41"]  # not 0.30: it is not that


def test_the_shapes_are_those_of_the_running_program(show_panel: Show, batch: Session) -> None:
    panel = show_panel(CodePanel, batch, WIDE)
    names: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(panel.program.text, names)
    for index, line in enumerate(scene_of(panel).program.lines):
        placed = scene_of(panel).placed(index)
        if placed is not None:
            shape = "×".join(map(str, np.shape(names[line.variables[0].name])))
            assert placed.value.shape_text == shape, line.text


def test_the_line_of_a_number_that_is_to_be_predicted_is_marked_without_it(
    panel: CodePanel,
) -> None:
    prediction = panel.session.prediction
    prediction.set_on(True)
    panel.refresh()
    assert marked(panel).startswith("Z1 = ")
    assert texts_at(panel, "Z1 = ") == ["?", "?", "?"]
    assert value_at(panel, "Z1 = ").value.asked == (0, 0)
    prediction.answer(11.0)
    panel.refresh()
    assert texts_at(panel, "Z1 = ") == ["11.0", "?", "?"]


def test_an_array_that_does_not_fit_is_a_table_below_its_line(
    show_panel: Show, batch: Session
) -> None:
    panel = show_panel(CodePanel, batch, (300, 300))
    asked = Quantity(Kind.D_Z, 2, 1, sample=0)
    batch.show_quantity(asked)
    panel.refresh()
    scene = scene_of(panel)
    assert scene.here is not None
    line = scene.layout.lines[scene.here.line]
    assert line.value.top() >= line.code.bottom()
    placed = scene.placed(scene.here.line)
    assert placed is not None
    rows = {cell.cell.row for cell in placed.cells}
    assert len(rows) == 3  # the samples
    assert placed.value.asked == (0, 1)
    assert all(cell.box.right() <= 300 for cell in placed.cells)


def test_no_line_is_wrapped_and_a_long_one_scrolls(panel: CodePanel) -> None:
    layout = scene_of(panel).layout
    heights = {line.code.height() for line in layout.lines}
    assert len(heights) == 2  # of lines, and of the empty ones between them
    assert layout.width > panel.canvas.visibleRegion().boundingRect().width()


@pytest.mark.parametrize("size", [(220, 120), SIZE, WIDE, (1600, 900)])
def test_no_number_leaves_the_panel_and_no_two_overlap(
    show_panel: Show, session: Session, size: tuple[int, int]
) -> None:
    panel = show_panel(CodePanel, session, size)
    for cursor in (0, 12, len(session.trace)):
        go_to(panel, cursor)
        scene = scene_of(panel)
        for index, line in enumerate(scene.layout.lines):
            placed = scene.placed(index)
            boxes = [cell.box for cell in placed.cells] if placed else []
            assert all(box.right() <= size[0] for box in boxes)
            assert not any(line.code.intersects(box) for box in boxes)
            assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)


# Going from a line to its step


def test_a_click_on_a_line_goes_to_its_first_step_and_then_on(
    panel: CodePanel, qtbot: QtBot
) -> None:
    session = panel.session
    click(qtbot, panel, "dW = ")
    assert session.subject == Quantity(Kind.D_WEIGHT, 1, 0, 0)
    click(qtbot, panel, "dW = ")
    assert session.subject == Quantity(Kind.D_WEIGHT, 1, 0, 1)
    click(qtbot, panel, "Z1 = ")
    assert session.subject == Quantity(Kind.Z, 1, 0, sample=0)
    click(qtbot, panel, "Z1 = ")
    assert session.subject == Quantity(Kind.Z, 1, 1, sample=0)


def test_after_the_last_step_of_a_line_comes_its_first(panel: CodePanel, qtbot: QtBot) -> None:
    panel.session.show_quantity(Quantity(Kind.Z, 1, 2, sample=0))
    panel.refresh()
    click(qtbot, panel, "Z1 = ")
    assert panel.session.subject == Quantity(Kind.Z, 1, 0, sample=0)


def test_a_click_on_a_number_goes_to_its_step(
    show_panel: Show, session: Session, qtbot: QtBot
) -> None:
    panel = show_panel(CodePanel, session, WIDE)
    go_to(panel, len(panel.session.trace))
    box = next(cell.box for cell in value_at(panel, "dV = ").cells if cell.cell == (2, 0))
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert panel.session.subject == Quantity(Kind.D_WEIGHT, 2, 0, 2)


def test_a_click_on_another_samples_number_follows_that_sample(
    show_panel: Show, batch: Session, qtbot: QtBot
) -> None:
    panel = show_panel(CodePanel, batch, WIDE)
    go_to(panel, len(batch.trace))
    box = next(cell.box for cell in value_at(panel, "Z1 = ").cells if cell.cell == (1, 0))
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert batch.sample == 1
    assert batch.subject == Quantity(Kind.Z, 1, 0, sample=1)


def test_a_click_on_a_remark_or_a_definition_changes_nothing(
    panel: CodePanel, qtbot: QtBot
) -> None:
    go_to(panel, 5)
    for beginning in ("# Forward", "def sigmoid", "import numpy", "print("):
        click(qtbot, panel, beginning)
        assert panel.session.cursor == 5


def test_the_keys_go_over_the_lines_and_choose_one(panel: CodePanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.waitUntil(panel.canvas.hasFocus)
    go_to(panel, 9)
    assert marked(panel).startswith("loss = ")
    press(qtbot, panel, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert marked(panel).startswith("dZ2 = ")
    press(qtbot, panel, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Enter)
    assert marked(panel).startswith("Y = ")
    for _ in range(40):
        press(qtbot, panel, Qt.Key.Key_Up)
    press(qtbot, panel, Qt.Key.Key_Return)
    assert marked(panel).startswith("X = ")
    assert "X = " in panel.canvas.accessibleDescription()


def test_left_and_right_stay_with_the_window_and_with_ctrl_scroll_sideways(
    panel: CodePanel, qtbot: QtBot
) -> None:
    for key, is_taken in ((Qt.Key.Key_Up, True), (Qt.Key.Key_Left, False)):
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        panel.canvas.event(event)
        assert event.isAccepted() is is_taken
    left = panel.canvas.visibleRegion().boundingRect().left()
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert panel.canvas.visibleRegion().boundingRect().left() > left
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert panel.canvas.visibleRegion().boundingRect().left() == left


# The other library, copies and files


def test_the_program_in_pytorch_marks_the_way_back_as_one_line(
    panel: CodePanel, qtbot: QtBot
) -> None:
    button_of(panel, "code_torch").click()
    assert panel.library == "torch"
    assert scene_of(panel).program.lines[3].text == "import torch"
    for quantity in (Quantity(Kind.D_Z, 1, 0), Quantity(Kind.D_WEIGHT, 2, 0, 1)):
        panel.session.show_quantity(quantity)
        panel.refresh()
        assert marked(panel) == "loss.backward()  # (6)-(11)"
    assert texts_at(panel, "loss.backward()")[1] == "−0.2995"
    panel.session.show_quantity(Quantity(Kind.NEW_WEIGHT, 1, 0, 0))
    panel.refresh()
    assert marked(panel) == "optimizer.step()  # (13)-(14)"


def test_a_copy_is_the_whole_program_and_gives_the_numbers(
    show_panel: Show, batch: Session
) -> None:
    panel = show_panel(CodePanel, batch, SIZE)
    button_of(panel, "copy_program").click()
    text = QGuiApplication.clipboard().text()
    assert text == panel.program.text
    assert note_of(panel).text() == f"Copied: {text.count(chr(10))} lines, with every number."
    names: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(text, names)
    np.testing.assert_allclose(names["dW1"], batch.moment.run.gradient.weights[0], rtol=1e-12)
    go_to(panel, 1)
    assert not note_of(panel).text()


def test_the_program_is_that_of_the_update_at_hand(panel: CodePanel) -> None:
    panel.session.next_pass()
    panel.refresh()
    weight = float(panel.session.progress.parameters.weights[1][0, 0])
    assert "# Update 2, of one sample; samples are rows." in panel.program.text
    assert f"V = np.array([[{weight!r}]" in panel.program.text


def test_a_program_is_saved_and_what_goes_wrong_is_said(panel: CodePanel, tmp_path: Path) -> None:
    path = tmp_path / "hand.py"
    panel.save_to(str(path))
    assert path.read_text(encoding="utf-8") == panel.program.text
    assert note_of(panel).text() == f"Saved to {path}"
    nowhere = tmp_path / "nowhere" / "hand.py"
    panel.save_to(str(nowhere))
    assert note_of(panel).text().startswith(f"{nowhere} cannot be written: ")


# What can be the case


def test_under_sabotage_it_says_that_the_program_gives_other_numbers(panel: CodePanel) -> None:
    panel.session.set_sabotage(Sabotage(WrongRule.SLOPE_FORGOTTEN, 1))
    go_to(panel, len(panel.session.trace))
    warning = next(
        label for label in panel.findChildren(QLabel) if "wrong on purpose" in label.text()
    )
    assert not warning.isHidden()
    assert texts_at(panel, "dZ1 = ")[0] == texts_at(panel, "dH = ")[0]
    panel.session.set_sabotage(None)
    panel.refresh()
    assert warning.isHidden()


@pytest.mark.parametrize("library", ["code_numpy", "code_torch"])
def test_every_step_of_a_batch_with_penalty_and_softmax_is_shown(
    show_panel: Show, library: str
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
    panel = show_panel(CodePanel, session, SIZE)
    button_of(panel, library).click()
    for cursor in range(len(session.trace) + 1):
        go_to(panel, cursor)
        if cursor:
            assert marked(panel)
    panel.grab()


def test_a_pass_that_explodes_is_shown(show_panel: Show) -> None:
    layer = Layer(units=1, activation="linear", bias=False, weights=((1e12,),))
    session = Session(
        Experiment(
            title="Too large",
            model=Model(inputs=1, layers=(layer,) * 20),
            data=Data(inputs=((1e12,),), targets=((0.0,),)),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
        )
    )
    panel = show_panel(CodePanel, session, SIZE)
    go_to(panel, len(session.trace))
    assert texts_at(panel, "loss = ") == ["∞"]
    panel.grab()


def test_a_wide_network_is_shown_and_stepped(show_panel: Show, wide: Session) -> None:
    panel = show_panel(CodePanel, wide, SIZE)
    for quantity in (Quantity(Kind.D_WEIGHT, 1, 100, 700), Quantity(Kind.NEW_BIAS, 2, 9)):
        wide.show_quantity(quantity)
        panel.refresh()
        scene = scene_of(panel)
        assert scene.here is not None
        placed = scene.placed(scene.here.line)
        assert placed is not None
        assert placed.shows(placed.value.asked)
        panel.grab()


def test_a_smaller_network_takes_the_place_of_a_larger_one(show_panel: Show) -> None:
    session = Session(open_by_name_or_path("vanishing-gradient"))
    panel = show_panel(CodePanel, session, SIZE)
    go_to(panel, len(session.trace))
    session.open("and-gate")
    panel.refresh()
    assert scene_of(panel).here is None
    panel.grab()


def test_the_dark_theme_and_another_scale_are_taken_up(panel: CodePanel) -> None:
    go_to(panel, 18)
    height = scene_of(panel).layout.height
    panel.set_theme(DARK, 1.5)
    panel.refresh()
    assert scene_of(panel).layout.height > height
    picture = panel.canvas.grab().toImage()
    assert picture.pixelColor(picture.width() - 2, 1) == DARK.color("surface")
