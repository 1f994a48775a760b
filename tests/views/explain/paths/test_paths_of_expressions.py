"""The panel for numbers of expressions, and for the single operations of a network."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from backpropviz.engine.explain.explanation import Origin
from backpropviz.engine.graph.expression_trace import Differentiation, Mode
from backpropviz.engine.graph.node_names import node_quantity_named
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.forms import Form
from backpropviz.session.session import Session

pytestmark = pytest.mark.usefixtures("qapp")


def opened(name: str) -> Session:
    return Session(open_by_name_or_path(name))


def named(session: Session, name: str) -> Quantity:
    return node_quantity_named(name, session.trace)


def names_of(session: Session) -> set[str]:
    return {session.trace.plain_name(each) for each in session.lit}


@pytest.fixture
def toy() -> Session:
    return opened("toy-graph")


def test_the_paths_of_the_toy_graph_are_shown_and_lit(toy, read_paths: Callable) -> None:
    reader = read_paths(toy, named(toy, "de/db"))
    assert reader.question == "Why is de/db = 5.0?"
    assert reader.panel.summary == "2 paths"
    assert [row.value for row in reader.content.rows] == [2.0, 3.0]
    assert "✓ The backward pass has the same number: 5.0." in reader.texts
    edges = {"local dc/db", "local de/dc", "local dd/db", "local de/dd"}
    assert names_of(toy) == {"b", "c", "d", "e", *edges}
    reader.panel.sheet.choose(0)
    assert names_of(toy) == {"b", "local dc/db", "c", "local de/dc", "e"}


def test_a_factor_leads_to_its_local_derivative_and_back(toy, read_paths: Callable) -> None:
    reader = read_paths(toy, named(toy, "de/db"))
    reader.click_factor(named(toy, "local de/dd"))
    assert toy.step.quantity == named(toy, "local de/dd")
    assert reader.question == "Why is ∂e/∂d = 3.0?"
    assert reader.content.explained.origin is Origin.RULE
    reader.press_button("paths_back")
    assert reader.question == "Why is de/db = 5.0?"


def test_paths_can_be_grouped_by_the_recursion(toy, read_paths: Callable) -> None:
    reader = read_paths(toy, named(toy, "de/db"))
    assert reader.button("paths_by_layers").text() == "Recursion"
    reader.press_button("paths_by_layers")
    assert reader.content.explained.origin is Origin.GROUPS
    reader.click_factor(named(toy, "de/dc"))
    assert toy.step.quantity == named(toy, "de/dc")
    # There is one edge alone from c to e.
    assert not reader.button("paths_by_layers").isEnabled()
    assert reader.button("paths_by_paths").isChecked()


def test_what_lies_before_the_paths_is_multiplied_at_the_end(qapp, read_paths: Callable) -> None:
    session = opened("shared-subexpression")
    reader = read_paths(session, session.trace[len(session.trace) - 1].quantity)
    reader.panel.set_by_layers(True)
    reader.wait()
    assert reader.content.explained.agrees


def test_forward_mode_is_explained_as_well(toy, read_paths: Callable) -> None:
    asked = toy.differentiation
    toy.set_differentiation(Differentiation(Mode.FORWARD, asked.output, 1))
    reader = read_paths(toy, named(toy, "de/db"))
    assert "✓ The forward pass has the same number: 5.0." in reader.texts
    toy.show_quantity(named(toy, "da/db"))
    reader.wait()
    assert "No path leads from b to a: a change of b does not change a." in reader.texts
    assert toy.lit == frozenset()


def test_a_number_to_be_predicted_is_not_given_away(toy, read_paths: Callable) -> None:
    reader = read_paths(toy, None)
    toy.go_to(12)
    toy.prediction.set_on(True)
    reader.wait()
    assert reader.question == "How large is de/db?"
    assert "The number is to be predicted." in reader.texts
    assert all(row.value is None for row in reader.content.rows)
    assert not any("5.0" in text for text in reader.texts)


def test_the_panel_follows_from_an_expression_to_a_network_and_back(
    toy, read_paths: Callable
) -> None:
    reader = read_paths(toy, named(toy, "de/db"))
    toy.open("hand-2-3-1")
    reader.panel.refresh()
    toy.show_quantity(Quantity(Kind.D_WEIGHT, 1))
    reader.wait()
    assert reader.button("paths_by_layers").text() == "Layers"
    assert "loss" in reader.content.words.introduction()
    toy.undo_stack.undo()
    reader.panel.refresh()
    toy.show_quantity(named(toy, "de/da"))
    reader.wait()
    assert reader.question == "Why is de/da = 2.0?"


@pytest.mark.parametrize("name", ["quotient-rule", "max-cuts-a-path", "unrolled-recurrence"])
@pytest.mark.parametrize("mode", Mode)
def test_every_step_of_an_expression_has_its_explanation(
    name: str, mode: Mode, read_paths: Callable
) -> None:
    session = opened(name)
    asked = session.differentiation
    session.set_differentiation(Differentiation(mode, asked.output, asked.wrt))
    reader = read_paths(session, session.trace[0].quantity)
    for step in session.trace:
        session.show_quantity(step.quantity)
        reader.panel.refresh()
        assert reader.content.explained.agrees
        assert reader.content.explained.quantity == step.quantity


def test_a_product_of_a_network_is_explained_by_its_sum(read_paths: Callable) -> None:
    session = opened("hand-2-3-1")
    session.set_form(Form.SCALARS)
    product = Quantity(Kind.D_PRODUCT, 1, 2, 0)
    reader = read_paths(session, product)
    assert reader.content.explained.agrees
    (row,) = reader.content.rows
    assert row.columns[-1].target == Quantity(Kind.PRODUCT, 1, 2, 0, 0)
    assert Quantity(Kind.WEIGHT, 1, 2, 0) in session.lit
    reader.ask(next(s.quantity for s in session.trace if s.quantity.kind is Kind.LOCAL))
    assert reader.content.explained.origin is Origin.RULE
    reader.ask(Quantity(Kind.D_LOSS))
    assert reader.question == "Why is ∂J/∂J = 1.0?"
