"""The question of predict mode at the steps of an expression and of single operations."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from backpropviz.engine.graph.expression_trace import Differentiation, Mode
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.forms import Form
from backpropviz.session.questions import Way
from backpropviz.session.session import Session
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.step.question import StepQuestion
from backpropviz.views.step.step_panel import StepPanel


@pytest.fixture
def show_steps(qtbot):
    panels = []  # qtbot alone would not keep them

    def show(session):
        panel = StepPanel(session, LIGHT)
        panels.append(panel)
        session.setParent(panel)
        qtbot.addWidget(panel)
        panel.resize(380, 700)
        panel.set_theme(LIGHT, 1.0)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is panel)
        panel.prepare()
        return panel

    yield show
    panels.clear()


def test_a_derivative_is_asked_for_and_a_slip_is_named(show_steps):
    session = Session(open_by_name_or_path("toy-graph"))
    panel = show_steps(session)
    session.go_to(12)
    session.prediction.set_on(True)
    question = panel.findChild(StepQuestion)
    assert question.formula == "de/db = de/dc · ∂c/∂b + de/dd · ∂d/∂b = ?"
    session.prediction.hint()
    question.follow()
    assert "2.0 · 1.0 + 3.0 · 1.0" in question.formula
    session.prediction.answer(3.0)
    assert question.verdict.startswith("Not yet. You left out a path: the one through c.")
    session.prediction.answer(5.0)
    assert question.verdict == "Right."


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("name", ["toy-graph", "quotient-rule", "max-cuts-a-path"])
def test_every_step_can_be_asked_and_chosen(name, mode, show_steps):
    session = Session(open_by_name_or_path(name))
    asked = session.differentiation
    session.set_differentiation(Differentiation(mode, asked.output, asked.wrt))
    ask_all(session, show_steps(session))


def test_every_kind_of_operation_of_a_network_can_be_asked(show_steps):
    session = Session(open_by_name_or_path("hand-2-3-1"))
    session.set_form(Form.SCALARS)
    # The first and the last of each kind in each layer: between them are the same ones for others.
    kinds = {}
    for step in session.trace:
        kinds.setdefault((step.phase, step.quantity.kind, step.quantity.layer), []).append(step)
    told = {step.index for steps in kinds.values() for step in (steps[0], steps[-1])}
    ask_all(session, show_steps(session), told)


def ask_all(session, panel, told=None):
    session.prediction.set_way(Way.CHOOSE)
    session.prediction.set_on(True)
    question = panel.findChild(StepQuestion)
    for step in session.trace:
        if told is not None and step.index not in told:
            continue
        if session.prediction.asked is None:
            session.go_to(step.index)
            session.step_forward()
        assert session.prediction.asked == step
        assert "?" in question.formula
        wrong = next(each for each in session.prediction.question.choices if each != step.value)
        session.prediction.answer(wrong)
        assert question.verdict.startswith("Not yet")
        session.prediction.answer(step.value)
        assert question.verdict == "Right."
        if told is None or step.index + 1 in told or step == session.trace[-1]:
            session.step_forward()
    assert session.prediction.is_over
