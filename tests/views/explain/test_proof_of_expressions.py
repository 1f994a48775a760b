"""The proof panel, and the line of the step, for the derivatives of expressions."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.graph.expression_trace import Differentiation, Mode
from backpropviz.engine.graph.node_names import node_quantity_named
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.editing import expression_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.forms import Form
from backpropviz.session.session import Session
from backpropviz.views.explain.proof_panel import ProofPanel
from backpropviz.views.explain.proof_table import GRADIENT
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.step.proof_line import ProofLine

SIZE = (410, 330)


@pytest.fixture
def toy(qapp):
    return Session(open_by_name_or_path("toy-graph"))


def named(session, name):
    return node_quantity_named(name, session.trace)


def shown(show_panel, session, name):
    session.show_quantity(named(session, name))
    return show_panel(ProofPanel, session, SIZE)


def rows_of(panel):
    rows = panel.table.rows
    return [
        [rows.data(rows.index(row, column)) for column in range(5)]
        for row in range(rows.rowCount())
    ]


def test_a_derivative_is_proven_with_the_names_of_the_expression(show_panel, toy):
    panel = shown(show_panel, toy, "de/db")
    assert panel.head.title == "de/db"
    assert panel.head.finding is Finding.AGREES
    assert panel.head.rows[0].name == "backpropagation"
    assert panel.head.sentence == "Nudged by 1.0e−6, b changes e as the gradient says."
    assert panel.head.hint_at(panel.head.rect().center().toPointF()).startswith(
        "(e(b + ε) − e(b − ε)) / 2ε\nb = 1.0"
    )
    found = rows_of(panel)
    assert sorted(row[GRADIENT] for row in found) == ["de/da", "de/db", "de/dc", "de/dd"]
    assert all(row[0] == "✓" for row in found)
    assert panel.summary == "4 ✓   0 ✗"


def test_forward_mode_names_its_own_pass(show_panel, toy):
    toy.set_differentiation(Differentiation(Mode.FORWARD, toy.differentiation.output, 1))
    panel = shown(show_panel, toy, "dc/db")
    assert panel.head.rows[0].name == "forward mode"
    assert panel.head.sentence == "Nudged by 1.0e−6, b changes c as the gradient says."
    assert "da/db" in [row[GRADIENT] for row in rows_of(panel)]
    toy.select(named(toy, "b"))
    panel.refresh()
    assert panel.head.sentence == (
        "Point at a value: its derivative by b is proven here, by nudging b."
    )


def test_a_local_derivative_is_proven_by_itself(show_panel, toy):
    panel = shown(show_panel, toy, "local de/dc")
    assert panel.head.rows[0].name == "by its rule"
    assert panel.head.sentence == "Nudged by 3.0e−6, c changes e as the gradient says."


def test_what_is_differentiated_has_no_proof(show_panel, toy):
    panel = shown(show_panel, toy, "e")
    assert panel.head.sentence == "e is what is differentiated. Point at anything before it."
    toy.go_to_start()
    panel.refresh()
    assert panel.head.sentence.startswith("Point at a value:")


def test_a_kink_is_named(show_panel, qapp):
    session = Session(expression_experiment("y = max(a, b)", {"a": 1.0, "b": 1.0}, "A tie"))
    panel = shown(show_panel, session, "dy/da")
    assert panel.head.finding is Finding.KINK
    assert panel.head.sentence == (
        "It cannot be told: a is at a kink, with the slope 0.0 on one side and 1.0 on the other."
    )


def test_the_error_against_the_step_is_drawn(show_panel, qapp, qtbot):
    session = Session(open_by_name_or_path("unrolled-recurrence"))
    panel = shown(show_panel, session, "dJ/dw")
    panel.findChild(QToolButton, "show_proof_plot").click()
    qtbot.waitUntil(lambda: panel.note.startswith("Best near ε"))
    assert not panel.grab().isNull()


def test_the_table_follows_to_another_expression_and_to_a_network(show_panel, toy, qtbot):
    panel = shown(show_panel, toy, "de/db")
    before = len(rows_of(panel))
    toy.open("quotient-rule")
    assert [row[GRADIENT] for row in rows_of(panel)] == [""] * before  # for the time of a frame
    panel.refresh()
    assert len(rows_of(panel)) == toy.proofs.n_in(toy.proofs.scope_about(None))
    toy.open("hand-2-3-1")
    panel.refresh()
    assert len(rows_of(panel)) == 9
    toy.undo_stack.undo()
    panel.refresh()
    assert all("/d" in row[GRADIENT] for row in rows_of(panel))


def test_a_number_to_be_predicted_is_not_proven(show_panel, toy):
    panel = show_panel(ProofPanel, toy, SIZE)
    toy.go_to(12)
    toy.prediction.set_on(True)
    toy.select(named(toy, "de/db"))
    panel.refresh()
    assert [row.number for row in panel.head.rows] == ["?", "?"]
    hidden = next(row for row in rows_of(panel) if row[GRADIENT] == "de/db")
    assert hidden[2] == "?"


def test_the_line_of_the_step_shows_the_central_difference(toy, qtbot):
    line = ProofLine(toy, LIGHT)
    qtbot.addWidget(line)
    toy.show_quantity(named(toy, "de/db"))
    assert line.proof is not None
    assert line.text().startswith("Central differences give 5.0")
    toy.show_quantity(named(toy, "c"))
    assert line.proof is None
    toy.show_quantity(named(toy, "de/de"))
    assert line.proof is None
    toy.open("hand-2-3-1")
    toy.set_form(Form.SCALARS)
    product = Quantity(Kind.D_PRODUCT, 1, 2, 0)
    toy.show_quantity(product)
    assert line.proof.quantity == product
    assert line.proof.agrees
