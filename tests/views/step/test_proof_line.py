"""The proof of the step's gradient in one line of the step panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.step.step_panel import StepPanel


@pytest.fixture
def panel(qtbot, session):
    made = StepPanel(session, LIGHT)
    qtbot.addWidget(made)
    made.resize(400, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.prepare()
    return made


def test_a_gradient_has_its_central_difference_below_the_formula(panel, session):
    session.show_quantity(Quantity(Kind.D_WEIGHT, 2, 0, 1))
    line = panel.proof_line
    assert line.isVisible()
    assert line.proof.finding is Finding.AGREES
    # dJ/dV2 = -0.29945767584...
    assert line.text() == "Central differences give −0.299458"
    assert line.accessibleName() == line.text()
    panel.grab()


def test_what_is_no_gradient_has_none(panel, session):
    for quantity in (Quantity(Kind.Z, 1, 0, sample=0), Quantity(Kind.LOSS)):
        session.show_quantity(quantity)
        assert not panel.proof_line.isVisible()
    session.go_to_start()
    assert not panel.proof_line.isVisible()


def test_a_wrong_gradient_is_called_that(panel, session):
    session.show_quantity(Quantity(Kind.D_WEIGHT, 2, 0, 1))
    session.set_sabotage(Sabotage(WrongRule.GRADIENT_SIGN, 2))
    assert panel.proof_line.proof.finding is Finding.DISAGREES
    assert "instead" in panel.proof_line.text()
    panel.grab()


def test_it_follows_the_step_of_the_difference(panel, session):
    session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 2, 0))
    session.proofs.set_epsilon(0.1)
    assert panel.proof_line.text() == "A central difference cannot tell"
    session.proofs.set_epsilon(1e-6)
    assert "1.25" in panel.proof_line.text()


def test_it_is_silent_while_a_number_is_to_be_predicted(panel, session):
    session.show_quantity(Quantity(Kind.D_WEIGHT, 2, 0, 1))
    session.prediction.set_on(True)
    assert not panel.proof_line.isVisible()


def test_a_click_and_a_key_ask_for_more(panel, session, qtbot):
    session.show_quantity(Quantity(Kind.D_WEIGHT, 2, 0, 1))
    with qtbot.waitSignal(panel.proof_line.clicked):
        qtbot.mouseClick(panel.proof_line, Qt.MouseButton.LeftButton)
    assert not panel.proof_line.hasFocus()
    panel.proof_line.setFocus()
    with qtbot.waitSignal(panel.proof_line.clicked):
        qtbot.keyClick(panel.proof_line, Qt.Key.Key_Space)
