"""Proofs and predictions of expressions, and of the finest form of a network, in a session."""

from __future__ import annotations

import pytest

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.graph.expression_trace import Differentiation, Mode
from backpropviz.engine.graph.node_names import node_quantity_named
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.forms import Form
from backpropviz.session.proofs import Scope
from backpropviz.session.questions import Outcome, Way
from backpropviz.session.session import Session


def opened(name: str) -> Session:
    return Session(open_by_name_or_path(name))


def named(session: Session, name: str) -> Quantity:
    return node_quantity_named(name, session.trace)


def go_forward(session: Session, by: str = "b") -> None:
    asked = session.differentiation
    wrt = session.trace.program.node(by)
    session.set_differentiation(Differentiation(Mode.FORWARD, asked.output, wrt))


@pytest.fixture
def toy(qtbot) -> Session:
    return opened("toy-graph")


@pytest.fixture
def scalars(qtbot) -> Session:
    session = opened("hand-2-3-1")
    session.set_form(Form.SCALARS)
    return session


def test_the_derivatives_of_an_expression_are_proven(toy):
    proof = toy.proofs.proof_of(named(toy, "de/db"))
    assert proof.agrees
    assert proof.analytic == 5.0
    assert proof.numeric == pytest.approx(5.0, rel=1e-8)
    table = toy.proofs.table(Scope())
    names = [toy.trace.plain_name(each) for each in table.quantities]
    assert names == ["de/dd", "de/dc", "de/da", "de/db"]
    assert toy.proofs.n_in(Scope()) == 4
    assert table.count(Finding.AGREES) == 4
    assert toy.proofs.scope_about(named(toy, "c")) == Scope()


def test_a_value_leads_to_the_derivative_by_it(toy):
    proofs = toy.proofs
    assert proofs.gradient_about(named(toy, "b")) == named(toy, "de/db")
    assert proofs.gradient_about(named(toy, "c")) == named(toy, "de/dc")
    assert proofs.gradient_about(named(toy, "local de/dc")) == named(toy, "local de/dc")
    assert proofs.gradient_about(named(toy, "e")) is None  # it is 1, and nothing to be proven
    assert proofs.gradient_about(None) is None


def test_forward_it_leads_to_its_own_derivative(toy):
    go_forward(toy)
    assert toy.proofs.gradient_about(named(toy, "c")) == named(toy, "dc/db")
    assert toy.proofs.gradient_about(named(toy, "b")) is None
    names = [toy.trace.plain_name(each) for each in toy.proofs.table(Scope()).quantities]
    assert names == ["da/db", "dc/db", "dd/db", "de/db"]


def test_other_numbers_are_proven_anew(toy):
    de_db = named(toy, "de/db")
    before = toy.proofs.proof_of(de_db)
    toy.edit_number("b", named(toy, "b"), 3.0)
    after = toy.proofs.proof_of(de_db)
    assert (before.analytic, after.analytic) == (5.0, 9.0)
    assert after.agrees
    sweep = toy.proofs.sweep(de_db)
    assert sweep.analytic == 9.0
    toy.proofs.set_epsilon(1e-3)
    assert toy.proofs.proof_of(de_db).step == pytest.approx(3e-3)


def test_proofs_follow_from_an_expression_to_a_network_and_back(toy):
    weight = Quantity(Kind.D_WEIGHT, 1)
    assert toy.proofs.proof_of(weight) is None
    assert toy.proofs.table(Scope()) is not None
    toy.open("hand-2-3-1")
    assert toy.proofs.proof_of(weight).agrees
    assert toy.proofs.proof_of(Quantity(Kind.D_NODE, unit=1)) is None
    assert len(toy.proofs.table(Scope())) == 9
    toy.undo_stack.undo()
    assert toy.proofs.proof_of(weight) is None
    assert len(toy.proofs.table(Scope())) == 4


def test_many_proofs_are_made_in_slices(qtbot):
    from backpropviz.experiment.editing import expression_experiment

    lines = ["x1 = x + 1", *(f"x{i + 1} = x{i}*0.99 + sin(x{i})/{i}" for i in range(1, 150))]
    session = Session(expression_experiment("; ".join(lines), {"x": 0.3}, "A long one"))
    quantities = [step.quantity for step in session.trace if step.quantity.kind is Kind.D_NODE]
    session.proofs.proofs_of(quantities)
    session.proofs.table(Scope())
    assert session.proofs.is_working  # the first slice is not enough
    qtbot.waitUntil(lambda: not session.proofs.is_working, timeout=20000)
    known = session.proofs.proofs_of(quantities)
    assert len(known) == len(quantities) - 1 == session.proofs.n_in(Scope())
    assert all(proof.is_accepted for proof in known.values())


def test_a_product_is_proven_by_its_sum(scalars):
    products = [step.quantity for step in scalars.trace if step.quantity.kind is Kind.D_PRODUCT]
    known = scalars.proofs.proofs_of(products)
    assert list(known) == products
    for quantity in products:
        proof = known[quantity]
        whole = scalars.proofs.proof_of(quantity._replace(kind=Kind.D_Z, source=0))
        assert (proof.quantity, proof.numeric) == (quantity, whole.numeric)
        assert proof.agrees
        about = quantity._replace(kind=Kind.PRODUCT, sample=0)
        assert scalars.proofs.gradient_about(about) == quantity


def test_what_is_no_gradient_of_a_network_has_no_proof(scalars):
    for step in scalars.trace:
        if step.quantity.kind in (Kind.LOCAL, Kind.D_LOSS):
            assert scalars.proofs.proof_of(step.quantity) is None
            assert scalars.proofs.gradient_about(step.quantity) is None


@pytest.mark.parametrize("forward", [False, True])
def test_a_whole_pass_of_an_expression_can_be_predicted(toy, forward):
    if forward:
        go_forward(toy)
    predict_all(toy)


def test_a_whole_pass_of_single_operations_can_be_predicted(scalars):
    predict_all(scalars)


def predict_all(session: Session) -> None:
    prediction = session.prediction
    prediction.set_way(Way.CHOOSE)
    prediction.set_on(True)
    for number, step in enumerate(session.trace):
        assert prediction.asked == step
        assert prediction.hides(step.quantity)
        choices = prediction.question.choices
        assert len(choices) == 4
        assert step.value in choices
        if number % 3 == 0:
            wrong = next(choice for choice in choices if choice != step.value)
            assert not prediction.answer(wrong).right
        assert prediction.answer(step.value).right
        assert not prediction.hides(step.quantity)
        session.step_forward()
    assert prediction.is_over
    later = len(range(0, len(session.trace), 3))
    assert prediction.score.later == later == len(prediction.to_repeat)
    for index in prediction.to_repeat:
        prediction.ask_again(index)
        assert prediction.answer(session.trace[index].value).right
        assert prediction.outcome(index) is Outcome.LATER
    assert prediction.to_repeat == ()


def test_a_slip_is_recognized_in_a_session(toy):
    toy.go_to(12)
    toy.prediction.set_on(True)
    assert toy.trace.plain_name(toy.prediction.asked.quantity) == "de/db"
    verdict = toy.prediction.answer(2.0)
    assert verdict.slip.of == named(toy, "d")
    assert toy.prediction.wrong == (2.0,)


def test_other_values_begin_another_round(toy):
    toy.prediction.set_on(True)
    toy.prediction.answer(3.0)
    toy.edit_number("b", named(toy, "b"), 3.0)
    assert toy.prediction.score.total == 0
    go_forward(toy)
    assert toy.prediction.score.total == 0
    assert toy.prediction.is_on
