"""Predict first: what is asked, what is hidden, how answers count, and what is to be repeated."""

from __future__ import annotations

import pytest

from backpropviz.engine.quantities import Kind, Quantity, plain_name
from backpropviz.engine.slips.kinds import SlipKind
from backpropviz.engine.trace import Detail
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.prediction import Prediction
from backpropviz.session.questions import Outcome, Score, Way
from backpropviz.session.session import Session


@pytest.fixture
def predicting(hand: Session) -> Session:
    hand.prediction.set_on(True)
    return hand


def answer_right(session: Session) -> None:
    asked = session.prediction.asked
    assert asked is not None
    session.prediction.answer(asked.value)


def asked_name(session: Session) -> str | None:
    asked = session.prediction.asked
    return None if asked is None else plain_name(asked.quantity)


# What is asked


def test_nothing_is_asked_before_it_is_switched_on(hand: Session) -> None:
    prediction = hand.prediction
    assert not prediction.is_on
    assert prediction.asked is None
    assert prediction.answer(1.0) is None
    hand.step_forward()
    assert hand.cursor == 1
    assert not any(hand.hides(step.quantity) for step in hand.trace)


def test_the_next_step_is_asked_and_the_cursor_waits_before_it(hand: Session, qtbot) -> None:
    hand.go_to(3)
    with qtbot.waitSignal(hand.prediction.switched) as switched:
        hand.prediction.set_on(True)
    assert switched.args == [True]
    assert asked_name(hand) == "a[1][1]"
    assert hand.cursor == 3


def test_at_the_end_of_the_pass_the_questions_begin_at_its_start(hand: Session) -> None:
    hand.go_to_end()
    hand.prediction.set_on(True)
    assert (hand.cursor, asked_name(hand)) == (0, "z[1][0]")


def test_what_is_not_done_is_hidden_and_what_is_given_is_not(predicting: Session) -> None:
    assert all(predicting.hides(step.quantity) for step in predicting.trace)
    given = [Quantity(Kind.WEIGHT, 1, 0, 0), Quantity(Kind.INPUT, 0, 1, sample=0)]
    assert not any(predicting.hides(quantity) for quantity in given)
    answer_right(predicting)
    hidden = [predicting.hides(step.quantity) for step in predicting.trace]
    assert hidden == [False] + [True] * 36


def test_switched_off_nothing_is_hidden_or_asked(predicting: Session) -> None:
    predicting.prediction.set_on(False)
    assert predicting.prediction.asked is None
    assert not any(predicting.hides(step.quantity) for step in predicting.trace)
    predicting.step_forward()
    assert predicting.cursor == 1


@pytest.mark.parametrize(
    ("detail", "name"),
    [
        (Detail.OPERATION, "z[1][0]"),
        (Detail.NEURON, "a[1][0]"),
        (Detail.LAYER, "a[1][2]"),
        (Detail.PASS, "a[2][0]"),
    ],
)
def test_the_level_of_detail_says_which_step_is_asked(
    hand: Session, detail: Detail, name: str
) -> None:
    hand.set_detail(detail)
    hand.prediction.set_on(True)
    assert asked_name(hand) == name
    answer_right(hand)
    made = hand.trace.find(hand.trace[hand.cursor - 1].quantity)
    assert made is not None
    assert plain_name(hand.trace[made].quantity) == name


def test_another_level_of_detail_changes_the_open_question(predicting: Session) -> None:
    predicting.set_detail(Detail.NEURON)
    assert asked_name(predicting) == "a[1][0]"


# Answers


def test_a_right_answer_shows_the_step_and_waits(predicting: Session, qtbot) -> None:
    with qtbot.waitSignal(predicting.cursor_changed) as moved:
        verdict = predicting.prediction.answer(11.0)  # 5 * 1 + 3 * 2
    assert verdict is not None
    assert verdict.right
    assert moved.args == [1]
    assert predicting.prediction.asked is None
    assert predicting.prediction.judged == predicting.trace[0]
    assert predicting.prediction.outcome(0) is Outcome.AT_ONCE
    predicting.step_forward()
    assert (predicting.cursor, asked_name(predicting)) == (1, "a[1][0]")


def test_a_wrong_answer_names_the_slip_and_asks_on(predicting: Session) -> None:
    prediction = predicting.prediction
    verdict = prediction.answer(6.0)  # 3 * 2 alone
    assert verdict is not None
    assert verdict.slip is not None
    assert verdict.slip.kind is SlipKind.TERM_FORGOTTEN
    assert (predicting.cursor, asked_name(predicting)) == (0, "z[1][0]")
    assert (prediction.tries, prediction.wrong) == (1, (6.0,))
    prediction.answer(11.0)
    assert prediction.outcome(0) is Outcome.LATER
    assert prediction.tries == 2


def test_a_step_forward_shows_what_is_asked_and_another_one_asks_on(predicting: Session) -> None:
    predicting.step_forward()
    assert (predicting.cursor, asked_name(predicting)) == (1, None)
    assert predicting.prediction.outcome(0) is Outcome.SHOWN
    predicting.step_forward()
    assert (predicting.cursor, asked_name(predicting)) == (1, "a[1][0]")


def test_a_hint_lasts_for_one_question(predicting: Session) -> None:
    prediction = predicting.prediction
    prediction.hint()
    assert prediction.hinted
    answer_right(predicting)
    predicting.step_forward()
    assert not prediction.hinted


def test_a_choice_is_judged_like_any_answer(predicting: Session) -> None:
    prediction = predicting.prediction
    prediction.set_way(Way.CHOOSE)
    assert prediction.question is not None
    wrong = [choice for choice in prediction.question.choices if choice != 11.0]
    assert len(wrong) == 3
    prediction.answer(wrong[0])
    assert prediction.wrong == (wrong[0],)
    prediction.answer(11.0)
    assert prediction.outcome(0) is Outcome.LATER


# The score


def play_through(session: Session, wrong: set[int] = frozenset(), shown: set[int] = frozenset()):
    """Answer all questions; `wrong` ones at the second try, `shown` ones not at all."""
    prediction = session.prediction
    while not prediction.is_over:
        asked = prediction.asked
        if asked is None or asked.index in shown:
            session.step_forward()
            continue
        if asked.index in wrong:
            prediction.answer(asked.value * 7 + 1)
        prediction.answer(asked.value)


def test_a_pass_ends_with_its_score_and_what_to_repeat(predicting: Session) -> None:
    play_through(predicting, wrong={2, 10}, shown={17})
    prediction = predicting.prediction
    assert prediction.is_over
    assert prediction.score == Score(at_once=34, later=2, shown=1)
    assert prediction.score.total == 37
    assert prediction.to_repeat == (2, 10, 17)
    predicting.step_forward()
    assert prediction.is_over


def test_a_step_of_the_list_is_asked_again_and_struck_off(predicting: Session) -> None:
    play_through(predicting, wrong={2}, shown={10, 17})
    prediction = predicting.prediction
    prediction.ask_again(10)
    assert (predicting.cursor, asked_name(predicting)) == (10, "dJ/dz[2][0]")
    assert predicting.hides(predicting.trace[10].quantity)
    assert not predicting.hides(predicting.trace[9].quantity)
    answer_right(predicting)
    assert prediction.to_repeat == (2, 17)
    predicting.step_forward()  # the next one of the list
    assert prediction.asked is not None
    assert prediction.asked.index == 17
    prediction.answer(123.0)
    answer_right(predicting)
    assert prediction.to_repeat == (2, 17)
    predicting.step_forward()
    assert prediction.is_over
    assert prediction.score == Score(at_once=34, later=1, shown=2)  # of the first time


def test_a_round_can_start_over(predicting: Session) -> None:
    play_through(predicting, shown={0})
    predicting.prediction.start_over()
    assert (predicting.cursor, asked_name(predicting)) == (0, "z[1][0]")
    assert predicting.prediction.score.total == 0
    assert predicting.hides(predicting.trace[0].quantity)


# Going elsewhere


def test_going_back_leaves_the_question_and_coming_on_asks_it_again(predicting: Session) -> None:
    for _ in range(3):
        answer_right(predicting)
        predicting.step_forward()
    predicting.prediction.answer(1.0)  # z instead of sigmoid(z)
    predicting.step_back()
    assert (predicting.cursor, predicting.prediction.asked) == (2, None)
    assert not predicting.hides(predicting.trace[2].quantity)  # it was answered
    predicting.step_forward()
    assert (predicting.cursor, predicting.prediction.asked) == (3, None)
    predicting.step_forward()
    assert (predicting.cursor, asked_name(predicting)) == (3, "a[1][1]")
    answer_right(predicting)
    assert predicting.prediction.outcome(3) is Outcome.LATER  # the wrong answer is remembered


def test_a_jump_ahead_shows_what_was_asked_but_counts_nothing_else(predicting: Session) -> None:
    predicting.next_phase()
    prediction = predicting.prediction
    assert (predicting.cursor, prediction.asked) == (8, None)
    assert prediction.score == Score(shown=1)
    predicting.step_forward()
    assert asked_name(predicting) == "J"


def test_pointing_at_a_hidden_number_asks_for_it(predicting: Session) -> None:
    h2 = Quantity(Kind.A, 1, 1, sample=0)
    predicting.show_quantity(h2)
    assert (predicting.cursor, asked_name(predicting)) == (3, "a[1][1]")
    assert predicting.prediction.score.total == 0
    assert predicting.hides(h2)


def test_pointing_at_a_known_number_shows_it(predicting: Session) -> None:
    answer_right(predicting)
    predicting.show_quantity(predicting.trace[0].quantity)
    assert predicting.cursor == 1
    weight = Quantity(Kind.WEIGHT, 1, 0, 0)
    predicting.show_quantity(weight)
    assert predicting.selection == weight


def test_other_numbers_begin_another_round(predicting: Session) -> None:
    answer_right(predicting)
    predicting.step_forward()
    predicting.edit_number("Edit", Quantity(Kind.WEIGHT, 1, 0, 0), 2.0)
    prediction = predicting.prediction
    assert prediction.is_on
    assert prediction.score.total == 0
    assert asked_name(predicting) == "a[1][0]"
    assert prediction.asked is not None
    assert prediction.asked.value == predicting.trace[1].value
    predicting.undo_stack.undo()
    assert prediction.asked.value == predicting.trace[1].value


def test_the_next_pass_is_asked_from_its_start(predicting: Session) -> None:
    play_through(predicting)
    predicting.next_pass()
    assert predicting.prediction.score.total == 0
    predicting.step_forward()
    assert (predicting.updates, asked_name(predicting)) == (1, "z[1][0]")


def test_nothing_is_asked_while_the_pass_plays(predicting: Session, qtbot) -> None:
    predicting.player.set_speed(8.0)
    with qtbot.waitSignal(predicting.cursor_changed):
        predicting.toggle_play()
    assert predicting.prediction.asked is None
    predicting.toggle_play()
    assert predicting.prediction.score.total == 0
    predicting.step_forward()
    assert predicting.prediction.asked is not None


def test_numbers_that_are_not_finite_are_passed_over(chain) -> None:
    session = chain([1e200, 1e200])
    session.prediction.set_on(True)
    seen = 0
    while not session.prediction.is_over and seen < 100:
        asked = session.prediction.asked
        if asked is not None:
            session.prediction.answer(asked.value)
        else:
            session.step_forward()
        seen += 1
    assert session.prediction.is_over
    assert session.prediction.score.total < len(session.trace)


def test_nothing_of_it_is_saved_in_the_document(predicting: Session) -> None:
    answer_right(predicting)
    assert not predicting.is_modified
    assert predicting.undo_stack.count() == 0


def test_what_its_formula_does_not_show_in_full_is_not_asked(qapp) -> None:
    row = tuple(float(number == 3) for number in range(8))
    session = Session(
        Experiment(
            title="Eight classes",
            model=Model(inputs=1, layers=(Layer(units=8, activation="softmax"),)),
            data=Data(inputs=((1.0,),), targets=(row,)),
            training=Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
        )
    )
    session.go_to(16)  # eight sums, eight activations
    session.prediction.set_on(True)
    assert session.prediction.asked is None
    session.step_forward()  # J, simply shown
    assert (session.cursor, session.prediction.score.total) == (17, 0)
    session.step_forward()
    assert asked_name(session) == "dJ/da[1][0]"


@pytest.mark.parametrize("example", ["mazur", "in_batches", "circle"])
def test_every_question_of_other_networks_can_be_answered(request, example: str) -> None:
    session: Session = request.getfixturevalue(example)
    prediction: Prediction = session.prediction
    prediction.set_on(True)
    play_through(session)
    assert prediction.score == Score(at_once=len(session.trace))
    assert prediction.to_repeat == ()
