"""Which parameter the panels are about: the one pointed at last, or the last layer's first."""

import pytest

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.panels.parameter import ParameterChoice, parameter_of


@pytest.fixture
def choice(session):
    return ParameterChoice(session, session)


def test_before_anything_is_pointed_at_it_is_the_first_weight_of_the_last_layer(choice):
    assert choice.parameter == Quantity(Kind.WEIGHT, 2, 0, 0)
    assert not choice.is_made
    assert choice.name == "V₁"


def test_pointing_at_an_edge_chooses_its_weight(qtbot, session, choice):
    with qtbot.waitSignal(choice.changed):
        session.select(Quantity(Kind.WEIGHT, 1, 2, 1))
    assert choice.is_made
    assert choice.parameter == Quantity(Kind.WEIGHT, 1, 2, 1)
    assert choice.place == "weight from x₂ to h₃"
    # 2 inputs to 3 units, row by row: the weight from x2 to h3 is the sixth
    assert choice.index == 5


def test_what_was_pointed_at_stays_while_something_else_is(session, choice):
    session.select(Quantity(Kind.WEIGHT, 1, 2, 1))
    session.select(Quantity(Kind.INPUT, 0, 1, sample=0))
    session.select(None)
    assert choice.parameter == Quantity(Kind.WEIGHT, 1, 2, 1)


def test_the_step_of_a_gradient_chooses_its_weight(session, choice):
    gradient = Quantity(Kind.D_WEIGHT, 2, 0, 1)
    session.show_quantity(gradient)
    assert session.step.quantity == gradient
    assert choice.parameter == Quantity(Kind.WEIGHT, 2, 0, 1)


def test_another_document_begins_with_no_choice(session, choice):
    session.select(Quantity(Kind.WEIGHT, 1, 2, 1))
    session.open("mazur-2-2-2")
    assert not choice.is_made
    assert choice.parameter.layer == 2


def test_a_bias_is_a_parameter_too(batch):
    choice = ParameterChoice(batch, batch)
    batch.select(Quantity(Kind.D_BIAS, 1, 1))
    assert choice.parameter == Quantity(Kind.BIAS, 1, 1)
    assert choice.index == 2 * 2 + 1  # behind the four weights of the first layer


@pytest.mark.parametrize("kind", [Kind.Z, Kind.LOSS, Kind.D_INPUT, Kind.LEARNING_RATE])
def test_what_is_no_parameter_chooses_none(kind):
    assert parameter_of(Quantity(kind, 1, 0)) is None
    assert parameter_of(None) is None
