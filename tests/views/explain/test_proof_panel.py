"""The panel that proves a gradient: both numbers, the verdict, the table of all, and the plot."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPointF, Qt

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.checking.sweep import EPSILONS
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.explain.proof_panel import ProofPanel
from backpropviz.views.explain.proof_table import ANALYTIC, ERROR, GRADIENT, MARK, NUMERIC

SIZE = (410, 330)
W13 = Quantity(Kind.D_WEIGHT, 1, 2, 0)


@pytest.fixture
def panel(show_panel, session):
    session.show_quantity(W13)
    return show_panel(ProofPanel, session, SIZE)


def chain(*weights, activation="linear", x=1.0, t=1.0):
    layers = tuple(
        Layer(units=1, activation=activation, bias=False, weights=((weight,),))
        for weight in weights
    )
    return Session(
        Experiment(
            title="A chain",
            model=Model(inputs=1, layers=layers),
            data=Data(inputs=((x,),), targets=((t,),)),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
        )
    )


def cells(panel, row):
    rows = panel.table.rows
    return [rows.data(rows.index(row, column)) for column in range(5)]


def numbers(panel):
    return {row.name: row.number for row in panel.head.rows}


def show_plot(panel):
    panel.findChild(object, "show_proof_plot").click()


def test_both_numbers_are_shown_with_the_digits_in_which_they_differ(panel):
    # The file of reference numbers has 1.25838680739007374e-6; rounding leaves five digits of it.
    assert panel.head.title == "∂J/∂W₁₃"
    assert panel.head.finding is Finding.AGREES
    shown = numbers(panel)
    assert shown["backpropagation"].startswith("1.2583")
    assert shown["central difference"].startswith("1.258")
    assert shown["backpropagation"].endswith("e−6")
    assert shown["backpropagation"] != shown["central difference"]
    assert panel.head.rows[1].alike >= len("1.258")
    assert "agrees" in panel.head.accessibleDescription()


def test_it_follows_what_is_pointed_at(panel, session):
    session.select(Quantity(Kind.WEIGHT, 2, 0, 1))
    panel.refresh()
    assert panel.head.title == "∂J/∂V₂"
    session.select(Quantity(Kind.A, 1, 1, sample=0))
    panel.refresh()
    assert panel.head.title == "∂J/∂h₂"
    session.select(Quantity(Kind.INPUT, 0, 1, sample=0))
    panel.refresh()
    assert panel.head.title == "∂J/∂x₂"


def test_where_there_is_no_gradient_it_says_so(panel, session):
    session.select(Quantity(Kind.LOSS))
    panel.refresh()
    assert panel.head.title == ""
    assert "The loss is what is differentiated" in panel.head.sentence
    session.select(None)
    session.go_to_start()
    panel.refresh()
    assert "Point at a weight" in panel.head.sentence


def test_the_table_has_all_parameters_and_marks_the_one_in_question(panel, session):
    rows = panel.table.rows
    assert rows.rowCount() == 9
    assert rows.columnCount() == 5
    at = panel.table.currentIndex().row()
    assert rows.quantity(at) == W13
    shown = cells(panel, at)
    assert shown[MARK] == "✓"
    assert shown[GRADIENT] == "∂J/∂W₁₃"
    assert shown[ANALYTIC] == "1.258e−6"
    assert panel.summary == "9 ✓   0 ✗"
    session.show_quantity(Quantity(Kind.D_WEIGHT, 2, 0, 0))
    panel.refresh()
    assert rows.quantity(panel.table.currentIndex().row()) == Quantity(Kind.D_WEIGHT, 2, 0, 0)


def test_a_sabotage_puts_what_is_wrong_on_top(panel, session):
    session.set_sabotage(Sabotage(WrongRule.SLOPE_FORGOTTEN, 1))
    panel.refresh()
    assert panel.summary == "3 ✓   6 ✗"
    assert panel.head.finding is Finding.DISAGREES
    assert "the gradient on screen is wrong" in panel.head.sentence
    assert [cells(panel, row)[MARK] for row in range(9)] == ["✗"] * 6 + ["✓"] * 3
    assert panel.table.rows.quantity(0).layer == 1
    # 0.999994 is not written as 1.0
    assert "1.0" not in [cells(panel, row)[ERROR] for row in range(4)]


def test_the_columns_sort_the_table(panel):
    header = panel.table.horizontalHeader()
    panel.table.sortByColumn(GRADIENT, Qt.SortOrder.AscendingOrder)
    assert [cells(panel, row)[GRADIENT] for row in range(2)] == ["∂J/∂W₁₁", "∂J/∂W₁₂"]
    panel.table.sortByColumn(ERROR, Qt.SortOrder.DescendingOrder)
    errors = panel.table.rows.table.relative_errors[panel.table.rows.order]
    assert (errors[:-1] >= errors[1:]).all()
    panel.table.sortByColumn(NUMERIC, Qt.SortOrder.AscendingOrder)
    assert cells(panel, 0)[GRADIENT] == "∂J/∂W₂₃"
    assert header.sortIndicatorSection() == NUMERIC


def test_a_click_on_a_line_goes_to_the_step_that_makes_its_gradient(panel, session, qtbot):
    row = panel.table.rows.row_of(Quantity(Kind.D_WEIGHT, 2, 0, 2))
    place = panel.table.visualRect(panel.table.rows.index(row, GRADIENT)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.step.quantity == Quantity(Kind.D_WEIGHT, 2, 0, 2)
    assert not panel.table.hasFocus()


def test_the_keyboard_goes_through_the_table(panel, session, qtbot):
    panel.setFocus()
    qtbot.waitUntil(panel.table.hasFocus)
    panel.table.selectRow(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    wanted = panel.table.rows.quantity(2)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert session.step.quantity == wanted


def test_the_step_can_be_typed(panel, session, qtbot):
    panel.epsilon.setFocus()
    qtbot.waitUntil(panel.epsilon.hasFocus)
    panel.epsilon.selectAll()
    qtbot.keyClicks(panel.epsilon, "1e-3")
    qtbot.keyClick(panel.epsilon, Qt.Key.Key_Return)
    assert session.proofs.epsilon == 1e-3
    panel.refresh()
    assert panel.head.finding is Finding.UNSTEADY
    assert "cannot be told with this ε" in panel.head.sentence


def test_the_plot_has_both_sides_and_the_step_in_use(panel, session):
    show_plot(panel)
    assert panel.plot.isVisible()
    assert panel.plot.sweep.truncation is not None
    assert panel.plot.sweep.rounding is not None
    assert "Best near ε = " in panel.note
    assert panel.plot.epsilon == 1e-6
    assert panel.plot.error == session.proofs.proof_of(W13).relative_error
    assert panel.plot.accessibleDescription() == panel.note


def test_a_click_in_the_plot_chooses_the_step(panel, session, qtbot):
    show_plot(panel)
    place = QPointF(panel.plot.x_of(1e-4), panel.plot.area.center().y())
    qtbot.mouseClick(panel.plot, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert session.proofs.epsilon == pytest.approx(1e-4)
    assert panel.epsilon.number() == session.proofs.epsilon
    assert "relative error" in panel.plot.hint_at(place)
    assert panel.plot.hint_at(QPointF(1, 1)) == ""


def test_arrows_move_the_step_while_the_plot_has_the_keyboard(panel, session, qtbot):
    show_plot(panel)
    panel.setFocus()
    qtbot.waitUntil(panel.plot.hasFocus)
    before = session.cursor
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    assert session.proofs.epsilon == pytest.approx(1e-6 * 10 ** (1 / 3))
    for _ in range(2):
        qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
    assert session.proofs.epsilon == pytest.approx(1e-6 / 10 ** (1 / 3))
    qtbot.keyClick(panel.plot, Qt.Key.Key_Return)
    assert session.proofs.epsilon == EPSILONS[panel.plot.sweep.best]
    for _ in range(40):
        qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    assert session.proofs.epsilon == EPSILONS[0]
    assert session.cursor == before


def test_a_step_between_two_of_the_plot_goes_to_the_next_of_them(panel, session, qtbot):
    session.proofs.set_epsilon(3e-6)
    show_plot(panel)
    panel.setFocus()
    qtbot.waitUntil(panel.plot.hasFocus)
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    assert session.proofs.epsilon == pytest.approx(10 ** (-16 / 3))
    session.proofs.set_epsilon(3e-6)
    panel.refresh()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
    assert session.proofs.epsilon == pytest.approx(10 ** (-17 / 3))


def test_what_is_to_be_predicted_is_not_told(show_panel, session):
    session.go_to(10)
    session.prediction.set_on(True)
    panel = show_panel(ProofPanel, session, SIZE)
    session.select(W13)
    panel.refresh()
    assert set(numbers(panel).values()) == {"?"}
    assert panel.head.finding is None
    for row in range(9):
        assert cells(panel, row)[ANALYTIC] == cells(panel, row)[NUMERIC] == "?"
        assert cells(panel, row)[MARK] == ""
    assert panel.summary == ""
    show_plot(panel)
    assert panel.plot.sweep is None
    session.prediction.set_on(False)
    panel.refresh()
    assert panel.plot.sweep is not None


def test_the_lights_are_switched_in_the_panel(panel, session, qtbot):
    panel.lights.click()
    assert session.proofs.is_on
    session.proofs.set_on(False)
    assert not panel.lights.isChecked()


def test_a_decimal_comma_is_written_everywhere(panel, session):
    session.set_style(NumberStyle(4, True))
    panel.refresh()
    assert numbers(panel)["backpropagation"].startswith("1,258")
    assert cells(panel, 0)[ANALYTIC].count(",") == 1


def test_of_a_large_network_the_parameters_of_one_unit_are_listed(show_panel, wide, qtbot):
    wide.show_quantity(Quantity(Kind.D_WEIGHT, 1, 7, 100))
    panel = show_panel(ProofPanel, wide, SIZE)
    qtbot.waitUntil(lambda: panel.table.rows.rowCount() == 785, timeout=20_000)
    qtbot.waitUntil(lambda: "785 parameters into" in panel.note)
    assert "101,770" in panel.note
    wide.show_quantity(Quantity(Kind.D_WEIGHT, 2, 3, 5))
    panel.refresh()
    qtbot.waitUntil(lambda: panel.table.rows.rowCount() == 1290, timeout=20_000)


def test_an_exploded_pass_is_said_and_drawn_without_numbers(show_panel):
    session = chain(*[1e12] * 27)
    session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 0, 0))
    panel = show_panel(ProofPanel, session, SIZE)
    assert panel.head.finding is Finding.NOT_FINITE
    assert "not a finite number" in panel.head.sentence
    assert panel.summary == "0 ✓   0 ✗   27 ?"
    show_plot(panel)
    assert panel.plot.sweep is None
    assert panel.plot.instead == "No step gives a finite number."
    panel.grab()


def test_a_parabola_is_said_to_have_rounding_only(show_panel):
    session = chain(0.3, x=0.7, t=0.1)
    session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 0, 0))
    panel = show_panel(ProofPanel, session, SIZE)
    show_plot(panel)
    assert panel.plot.sweep.truncation is None
    assert "There is only rounding" in panel.note
    panel.grab()


@pytest.mark.parametrize("size", [(220, 200), (410, 330), (620, 520), (1100, 800)])
def test_every_size_is_drawn_with_its_plot_and_its_table(panel, size):
    panel.resize(*size)
    panel.grab()
    show_plot(panel)
    assert not panel.grab().isNull()
    area = panel.plot.area
    assert panel.plot.x_of(1e-12) == pytest.approx(area.left())
    assert panel.plot.x_of(0.1) == pytest.approx(area.right())
    assert panel.plot.epsilon_at(panel.plot.x_of(1e-6)) == pytest.approx(1e-6)


def test_the_batch_and_one_sample_are_proven_apart(show_panel, batch):
    batch.go_to_end()
    of_sample = Quantity(Kind.D_WEIGHT, 1, 0, 1, sample=0)
    batch.show_quantity(of_sample)
    panel = show_panel(ProofPanel, batch, SIZE)
    assert panel.head.finding is Finding.AGREES
    one = batch.proofs.proof_of(of_sample).numeric
    batch.show_quantity(of_sample._replace(sample=-1))
    panel.refresh()
    whole = batch.proofs.proof_of(of_sample._replace(sample=-1)).numeric
    assert math.isfinite(one)
    assert one != whole
    assert panel.head.title == "∂J/∂W⁽¹⁾₂₁"
