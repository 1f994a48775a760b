"""Lessons in the main window: each part shows its state, with the right numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.editing import replace, with_units
from backpropviz.experiment.files import parse_experiment
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.experiment.links import links_in
from backpropviz.experiment.schema import LessonPart
from backpropviz.experiment.writing import to_toml
from backpropviz.session import trainer
from backpropviz.views.lesson.places import find_quantity


def lesson_of(name: str) -> tuple[LessonPart, ...]:
    return open_by_name_or_path(name).lesson


def sooner(part: LessonPart) -> LessonPart:
    """Return a part that asks for a twentieth of its updates.

    What comes of all of them is seen without a window, in tests/experiment/test_lesson_numbers.py;
    how a window waits for more than it can do at once is a test below.
    """
    return part if part.updates is None else replace(part, updates=part.updates // 20)


@pytest.fixture
def toy(shared_window):
    return shared_window("toy-graph")


def test_a_lesson_is_given_by_its_keys_and_its_numbers_are_right(
    qtbot, hand, arrive, subject_name, shown_panels, hand_numbers
):
    session, bar, lesson = hand.session, hand.board.lesson_bar, hand.board.lesson
    values, run = hand_numbers["target_1"]["values"], hand_numbers["target_1"]["gradient_descent"]
    states = [
        (None, None, 0, set()),
        ("a[1][2]", values["h"][2], 0, set()),
        ("J", values["J"], 0, set()),
        ("dJ/dz[2][0]", values["dJ_dz_y"], 0, set()),
        ("dJ/da[1][2]", values["dJ_dh"][2], 0, set()),
        ("dJ/dW[1][0,0]", values["dJ_dW"][0][0], 0, {"paths"}),
        ("new W[1][0,1]", -1 - 0.1 * values["dJ_dW"][0][1], 0, {"proof"}),
        (None, None, 100, set()),
    ]
    assert bar.isHidden()
    for index, (name, value, updates, panels) in enumerate(states):
        qtbot.keyClick(hand.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        arrive(hand)
        assert bar.isVisible()
        assert bar.place.text() == f"{index + 1} of 8"
        assert bar.title.text() == session.experiment.lesson[index].title
        assert session.updates == updates
        if name is not None:
            assert subject_name(session) == name
            assert session.step.value == pytest.approx(value, rel=1e-12)
            assert shown_panels(hand) == panels
        assert hand.board.is_training is (updates == 100)
    assert not hand.actions_by_name["lesson_next"].isEnabled()
    assert session.moment.run.loss == pytest.approx(run["loss"][100], rel=1e-12)
    assert session.trace.value(Quantity(Kind.WEIGHT, 1, 0, 0)) == pytest.approx(
        run["final_W"][0][0], rel=1e-12
    )
    for _ in range(2):  # back to where nothing is trained
        qtbot.keyClick(hand.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        arrive(hand)
    assert (lesson.index, session.updates, shown_panels(hand)) == (5, 0, {"paths"})
    assert not session.is_modified


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("name", [entry.name for entry in library() if lesson_of(entry.name)])
def test_every_part_of_every_lesson_shows_what_it_asks_for(
    shared_window, name, arrive, subject_name, shown_panels
):
    window = shared_window(name)
    session, board = window.session, window.board
    lesson = tuple(map(sooner, lesson_of(name)))
    session.recover(replace(session.experiment, lesson=lesson))
    for index, part in enumerate(lesson):
        board.lesson.show(index)
        arrive(window)
        assert board.lesson_bar.title.text() == part.title
        assert window.message_bar.text == ""
        if part.updates is not None:
            assert session.updates == part.updates
        steps = part.step is not None or part.panels is not None
        assert board.is_training is not (steps or session.is_expression)
        assert board.is_comparing is bool(part.side_by_side)
        if isinstance(part.step, str):
            expected = session.trace.plain_name(find_quantity(session, part.step))
            assert subject_name(session) == expected
        elif part.step is not None:
            assert session.cursor == part.step
        if part.panels is not None:
            assert shown_panels(window) == set(part.panels)
        text = board.lesson_bar.text
        assert text.verticalScrollBar().maximum() <= 0.6 * text.height()  # little to scroll


def test_what_the_hand_lesson_says_is_what_the_numbers_are(hand, follow, value_of, hand_numbers):
    values, run = hand_numbers["target_1"]["values"], hand_numbers["target_1"]["gradient_descent"]
    text = "\n".join(part.text for part in hand.session.experiment.lesson)
    for number, written in (
        (values["z_y"], "0.3655"),
        (values["y"], "0.590"),
        (values["J"], "0.527"),
        (hand_numbers["target_0"]["values"]["J"], "0.893"),
        (values["dJ_dy"], "−1.69"),
        (values["dy_dz_y"], "0.242"),
        (values["dJ_dz_y"], "−0.410"),
        (values["dJ_dV"][1], "−0.299"),
        (values["dJ_dh"][0], "−0.0410"),
        (values["dJ_dh"][1], "−0.2048"),
        (values["dh_dz_h"][1], "0.197"),
        (values["dh_dz_h"][0], "0.0000167"),
        (values["dJ_dW"][0][0], "−0.0000034"),
        (values["dJ_dW"][0][1], "−0.201"),
        (-1 - 0.1 * values["dJ_dW"][0][1], "−0.980"),
        (run["loss"][1], "0.480"),
        (run["loss"][100], "0.034"),
        (run["y"][100], "0.966"),
        (run["final_W"][0][1], "−0.65"),
        (run["final_W"][0][0], "1.00005"),
    ):
        assert written in text
        decimals = len(written.partition(".")[2])
        assert f"{number:.{decimals}f}".replace("-", "−") == written
    follow(hand, "do:weight=W[1][0,0]=-1")
    assert value_of(hand.session, "z[1][0]") == 1
    assert f"{value_of(hand.session, 'dJ/dW[1][0,0]'):.3f}" == "-0.041"


def test_the_lesson_of_the_graph_shows_its_numbers(
    toy, follow, arrive, value_of, subject_name, shown_panels, toy_numbers
):
    session, lesson = toy.session, toy.board.lesson
    totals = toy_numbers["total_derivatives_of_e"]
    states = [
        (None, None, Mode.REVERSE, set()),
        ("e", toy_numbers["values"]["e"], Mode.REVERSE, set()),
        ("de/dd", totals["d"], Mode.REVERSE, set()),
        ("de/db", totals["b"], Mode.REVERSE, {"paths"}),
        ("de/db", toy_numbers["forward_mode"]["with_respect_to_b"]["e"], Mode.FORWARD, set()),
    ]
    for index in (0, 1, 2, 3, 4, 3, 2, 1, 0):
        name, value, mode, panels = states[index]
        lesson.show(index)
        arrive(toy)
        assert session.differentiation.mode is mode
        assert shown_panels(toy) == panels
        if name is None:
            assert session.cursor == 0
        else:
            assert subject_name(session) == name
            assert session.step.value == value
    follow(toy, "do:value=b=1.1")
    assert value_of(session, "e") == pytest.approx(6.51)


def test_a_lesson_is_left_and_come_back_to(qtbot, hand, arrive, subject_name):
    bar, lesson, form = hand.board.lesson_bar, hand.board.lesson, hand.experiment_form
    qtbot.mouseClick(form.about.lesson_button, Qt.MouseButton.LeftButton)
    lesson.show(4)
    arrive(hand)
    assert form.about.lesson_button.text() == "Leave the lesson"
    leave = bar.findChild(QToolButton, "lesson_leave_button")
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert form.about.lesson_button.text() == "Lesson in 8 parts"
    hand.session.go_to_start()
    qtbot.keyClick(hand.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    arrive(hand)
    assert bar.isVisible()
    assert bar.place.text() == "5 of 8"
    assert subject_name(hand.session) == "dJ/da[1][2]"


def test_the_next_documents_lesson_follows(qtbot, hand, arrive):
    lesson, bar = hand.board.lesson, hand.board.lesson_bar
    lesson.show(6)
    arrive(hand)
    hand.open_path("toy-graph")
    qtbot.waitUntil(lambda: bar.title.text() == "Three operations")
    assert lesson.index == 0
    hand.open_path("and-gate")
    assert bar.isHidden()
    assert not hand.actions_by_name["show_lesson"].isEnabled()
    assert hand.experiment_form.about.lesson_button.isHidden()
    hand.session.undo_stack.undo()
    qtbot.waitUntil(bar.isVisible)


def test_the_lesson_can_be_followed_by_the_keys_alone(qtbot, hand, arrive, subject_name):
    lesson, bar = hand.board.lesson, hand.board.lesson_bar
    lesson.show(2)
    arrive(hand)
    bar.text.setFocus(Qt.FocusReason.TabFocusReason)
    targets = []
    for _ in range(len(list(links_in(lesson.part.text)))):
        qtbot.keyClick(bar.text, Qt.Key.Key_Return)
        targets.append((subject_name(hand.session), hand.session.experiment.data.targets[0][0]))
        qtbot.keyClick(bar.text, Qt.Key.Key_Tab)
    assert targets[0] == ("z[2][0]", 1.0)
    assert targets[1] == ("a[2][0]", 1.0)
    assert [target for _, target in targets[2:]] == [0.0, 1.0]


def test_a_part_waits_for_its_training_and_may_be_interrupted(
    shared_window, arrive, subject_name, monkeypatch
):
    monkeypatch.setattr(trainer, "_UPDATES_AT_ONCE_S", 0.0)  # a frame for all but the first ones
    experiment = parse_experiment(
        to_toml(open_by_name_or_path("and-gate"))
        + """
[[lesson]]
title = "Trained"
text = "After many updates."
updates = 3000
step = "dJ/dW[1][0,0]"

[[lesson]]
title = "At first"
text = "Before."
updates = 0
step = 3
""",
        "toml",
    )
    window = shared_window("and-gate")
    session, lesson = window.session, window.board.lesson
    session.recover(experiment)
    lesson.show(0)
    assert lesson.is_arriving
    arrive(window)
    assert session.updates == 3000
    assert subject_name(session) == "dJ/dW[1][0,0]"
    lesson.show(1)
    arrive(window)
    assert (session.updates, session.cursor) == (0, 3)
    lesson.show(0)
    lesson.show(1)
    arrive(window)
    assert (session.updates, session.cursor) == (0, 3)
    assert not session.trainer.is_playing


def test_an_edit_of_the_network_leaves_what_fits(hand, arrive):
    lesson = hand.board.lesson
    lesson.show(4)
    arrive(hand)
    edited = with_units(hand.session.experiment, 0, 2)
    hand.session.edit("Change the units", edited)
    assert hand.session.experiment.model.layers[0].units == 2
    assert "do:go=dJ/da[1][2]" not in lesson.part.text
    hand.session.undo_stack.undo()
    assert "do:go=dJ/da[1][2]" in lesson.part.text


def test_a_lesson_is_given_while_numbers_are_predicted(hand, arrive):
    session, lesson = hand.session, hand.board.lesson
    hand.actions_by_name["predict_mode"].trigger()
    for index in range(len(lesson.parts)):
        lesson.show(index)
        arrive(hand)
        hand.grab()
    assert session.updates == 100
    lesson.show(2)
    arrive(hand)
    asked = session.prediction.asked
    assert asked is not None
    assert session.trace.plain_name(asked.quantity) == "J"
