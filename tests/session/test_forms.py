"""One pass in three forms, and an expression differentiated one way or the other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backpropviz.engine.graph.expression_trace import Differentiation, Mode
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.editing import expression_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.forms import Form
from backpropviz.session.session import Session


@pytest.fixture
def toy(qapp) -> Session:
    """c = a + b; d = b + 1; e = c * d at a = 2, b = 1."""
    return Session(open_by_name_or_path("toy-graph"))


def node(session: Session, name: str) -> int:
    assert session.setup.expression is not None
    found = session.setup.expression.program.node(name)
    assert found is not None
    return found


def test_the_cursor_stays_at_the_same_number_in_every_form(hand):
    def number() -> tuple[Quantity, float] | None:
        return None if hand.step is None else (hand.step.quantity, hand.step.value)

    for cursor in range(len(hand.trace) + 1):
        hand.set_form(Form.NEURONS)
        hand.go_to(cursor)
        before = number()
        for form in (Form.SCALARS, Form.MATRICES, Form.NEURONS):
            hand.set_form(form)
            assert number() == before


def test_a_product_belongs_to_the_neuron_whose_sum_is_not_yet_made(hand):
    hand.set_form(Form.SCALARS)
    product = Quantity(Kind.PRODUCT, 1, 1, 0, 0)  # in the sum of h2
    hand.show_quantity(product)
    assert hand.network_subject == Quantity(Kind.Z, 1, 1, sample=0)
    hand.set_form(Form.NEURONS)
    assert hand.step is not None
    assert hand.step.quantity == Quantity(Kind.A, 1, 0, sample=0)


def test_matrices_are_the_same_steps_as_neurons(hand):
    neurons = hand.trace
    hand.set_form(Form.MATRICES)
    assert hand.trace is neurons


def test_a_form_is_told_once_and_keeps_the_numbers(qtbot, hand):
    hand.go_to_end()
    with qtbot.waitSignals([hand.form_changed, hand.trace_changed]):
        hand.set_form(Form.SCALARS)
    assert hand.cursor == len(hand.trace)
    with qtbot.assertNotEmitted(hand.form_changed):
        hand.set_form(Form.SCALARS)


def test_the_steps_of_operations_go_on_with_the_next_pass_and_with_edits(mazur):
    mazur.set_form(Form.SCALARS)
    mazur.go_to_end()
    steps = len(mazur.trace)
    mazur.next_pass()
    assert (mazur.updates, mazur.cursor, len(mazur.trace)) == (1, 0, steps)
    weight = Quantity(Kind.WEIGHT, 1, 0, 0)
    mazur.edit_number("Change w", weight, 0.5)
    product = Quantity(Kind.PRODUCT, 1, 0, 0, 0)
    assert mazur.trace.value(product) == 0.5 * 0.05


def test_a_graph_that_is_too_large_is_shown_as_matrices(qapp):
    session = Session(
        Experiment(
            title="Digits",
            model=Model(
                inputs=64,
                layers=(
                    Layer(units=32, activation="relu"),
                    Layer(units=10, activation="softmax"),
                ),
            ),
            data=Data(inputs=((0.5,) * 64,), targets=((1.0,) + (0.0,) * 9,)),
            training=Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
        )
    )
    neurons = session.trace
    session.set_form(Form.SCALARS)
    assert (session.form, session.shown_form) == (Form.SCALARS, Form.MATRICES)
    assert session.trace is neurons


def test_an_expression_is_stepped_through_like_a_network(toy):
    assert toy.is_expression
    toy.go_to_end()
    assert toy.step is not None
    assert toy.trace.plain_name(toy.step.quantity) == "de/db"
    assert toy.step.value == 5.0
    assert toy.notation.text(toy.step.quantity) == "de/db"


def test_forward_mode_gives_the_derivatives_of_all_values_by_one_input(qtbot, toy):
    b = node(toy, "b")
    with qtbot.waitSignal(toy.trace_changed):
        toy.set_differentiation(Differentiation(Mode.FORWARD, toy.differentiation.output, b))
    names = [toy.trace.plain_name(step.quantity) for step in toy.trace]
    assert [name for name in names if name.startswith("d") and "/" in name] == [
        *("da/db", "db/db", "dc/db", "dd/db", "de/db"),
    ]
    made = toy.trace.find(Quantity(Kind.TANGENT, unit=node(toy, "e")))
    assert made is not None
    assert toy.trace[made].value == 5.0


def test_what_is_computed_stays_so_when_something_else_is_differentiated(toy):
    toy.go_to(8)  # all values and local derivatives
    toy.set_differentiation(replace(toy.differentiation, output=node(toy, "c")))
    assert toy.cursor == 8
    toy.step_forward()
    assert toy.step is not None
    assert toy.trace.plain_name(toy.step.quantity) == "dc/dc"


def test_a_value_is_edited_and_undone_and_the_question_stays(toy):
    asked = replace(toy.differentiation, output=node(toy, "d"))
    toy.set_differentiation(asked)
    toy.edit_number("Change b", Quantity(Kind.NODE, unit=node(toy, "b")), 4.0)
    assert toy.trace.value(Quantity(Kind.NODE, unit=node(toy, "e"))) == 30.0
    assert toy.differentiation == asked
    toy.undo_stack.undo()
    assert toy.trace.value(Quantity(Kind.NODE, unit=node(toy, "e"))) == 6.0


def test_a_network_after_an_expression_and_back_again(toy):
    toy.go_to_end()
    toy.open("hand-2-3-1")
    assert not toy.is_expression
    assert len(toy.trace) == 37
    toy.undo_stack.undo()
    assert toy.is_expression
    assert len(toy.trace) == 13


def test_a_derivative_that_is_too_large_is_refused_with_its_name(qtbot, qapp):
    text = "a = x * 1e200; b = a * 1e200; c = b * 1e-300"
    session = Session(expression_experiment(text, {"x": 1e-200}, "Large and small"))
    asked = session.differentiation
    for other in (
        replace(asked, output=node(session, "b")),
        replace(asked, mode=Mode.FORWARD, wrt=node(session, "x")),
    ):
        with qtbot.waitSignal(session.refused) as told:
            session.set_differentiation(other)
        assert "overflow: the derivative" in told.args[0]
        assert session.differentiation == asked


def test_what_is_differentiated_is_the_output_again_where_an_edit_makes_it_too_large(qapp):
    text = "a = exp(x); b = a^8; c = b / a^4"
    session = Session(expression_experiment(text, {"x": 1.0}, "Growing"))
    usual = session.differentiation
    session.set_differentiation(replace(usual, output=node(session, "b")))
    session.edit_number("Change x", Quantity(Kind.NODE, unit=node(session, "x")), 88.5)
    assert session.differentiation == usual


def test_who_hears_of_another_form_or_document_finds_no_question_on_the_one_before(hand):
    heard = []

    def look() -> None:
        asked = hand.prediction.asked
        names = None if asked is None else hand.notation.text(asked.quantity)
        heard.append((names, hand.selection))

    hand.prediction.set_on(True)
    for signal in (hand.form_changed, hand.document_opened, hand.experiment_changed):
        signal.connect(look)
    hand.set_form(Form.SCALARS)
    hand.select(Quantity(Kind.BIAS, 1, 0))
    hand.open("toy-graph")
    hand.select(Quantity(Kind.LOCAL, unit=node(hand, "e"), source=1))
    hand.undo_stack.undo()
    assert heard == [(None, None)] * 5
    assert hand.prediction.asked is not None
