"""The optimizer panel: the numbers of one update, and formulas that are typeset once."""

import pytest
from PySide6.QtCore import Qt

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import number_text
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.training.optimizer_panel import OptimizerPanel


def _panel(qtbot, session, size=(440, 220)):
    panel = OptimizerPanel(session, LIGHT)
    panel.set_theme(LIGHT, 1.0)
    session.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(*size)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.refresh()
    qtbot.waitUntil(lambda: panel.is_typeset)
    return panel


@pytest.fixture
def panel(qtbot, batch):
    return _panel(qtbot, batch)


def test_the_numbers_are_those_of_the_update_in_the_order_they_are_made(batch, panel):
    texts = panel.table.texts()
    letters = ["g", "m", "s", "m\u0302", "s\u0302", "η", "Δw", "w"]
    assert [letter for _, letter, _, _ in texts] == letters
    # The first weight of the last layer; adam's first update from m = s = 0.
    w = float(batch.moment.parameters.weights[1][0, 0])
    g = float(batch.moment.run.gradient.weights[1][0, 0])
    m, s = 0.1 * g, 0.001 * g * g
    step = -0.01 * (m / 0.1) / ((s / 0.001) ** 0.5 + 1e-8)
    assert texts[0][3] == number_text(g)
    assert texts[1][2:] == (number_text(0.0), number_text(m))
    assert float(texts[3][3].replace("−", "-")) == pytest.approx(g, rel=1e-3)
    assert panel.table.parts[-2].after == pytest.approx(step, rel=1e-9)
    assert texts[-1][2:] == (number_text(w), number_text(w + step))


def test_it_says_how_to_choose_another_parameter_and_follows_the_choice(batch, panel):
    assert panel.summary == "Adam · W⁽²⁾₁₁"
    assert not panel.choice.is_made
    batch.select(Quantity(Kind.BIAS, 1, 1))
    assert panel.summary == "Adam · b⁽¹⁾₂"
    assert panel.table.parts[-1].before == batch.moment.parameters.biases[0][1]


def test_a_line_leads_to_the_step_that_makes_it(qtbot, batch, panel):
    panel.table.show_row(1)
    assert batch.step.quantity == Quantity(Kind.STATE_WEIGHT, 2, 0, 0, slot="m", new=True)
    panel.table.show_row(0)
    assert batch.step.quantity.kind is Kind.D_WEIGHT
    panel.table.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in panel.table.parts:
        qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert batch.step.quantity.kind is Kind.NEW_WEIGHT


def test_a_letter_of_a_formula_leads_there_too(batch, panel):
    panel._show_letter(Quantity(Kind.STATE_WEIGHT, slot="s", new=True))
    assert batch.step.quantity == Quantity(Kind.STATE_WEIGHT, 2, 0, 0, slot="s", new=True)


def test_no_frame_typesets_anything(qtbot, batch, panel):
    before = typeset.cache_info().misses
    batch.next_pass()
    qtbot.waitUntil(lambda: batch.updates == 1)
    panel.refresh()
    panel.grab()
    assert batch.moment.updates == 1
    assert typeset.cache_info().misses == before


def test_another_optimizer_has_other_formulas(qtbot, session):
    panel = _panel(qtbot, session)
    assert len(panel.formulas) == 1  # plain descent
    session.open("mazur-2-2-2")
    session.undo_stack.undo()
    panel.refresh()
    assert [line.isVisibleTo(panel) for line in panel._lines] == [True, False, False, False]


def test_letters_have_the_same_color_in_the_table_and_in_the_formulas(panel):
    colors = panel.table.letter_colors()
    momentum = Quantity(Kind.STATE_WEIGHT, slot="m", new=True)
    assert colors[momentum] == panel.table.color_of("m_hat")
    assert colors[Quantity(Kind.D_WEIGHT)] != colors[momentum]


@pytest.mark.parametrize("size", [(280, 140), (300, 160), (440, 220), (600, 260)])
def test_the_table_is_never_wider_than_the_panel(qtbot, batch, size):
    panel = _panel(qtbot, batch, size)
    assert panel.table.width() <= panel.width()
    panel.set_theme(DARK, 1.0)
    panel.grab()
