"""The step panel: title, formula and sentence of the step, and footnotes where a text differs."""

import pytest
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.trace import Detail
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.step.step_panel import StepPanel


@pytest.fixture
def panel(qtbot):
    session = Session(open_by_name_or_path("hand-2-3-1"))
    panel = StepPanel(session, LIGHT)
    session.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(380, 700)
    panel.set_theme(LIGHT, 1.0)
    panel.prepare()
    return panel


def _texts(panel):
    return " | ".join(label.text() for label in panel.findChildren(QLabel) if label.text())


def test_at_the_start_it_says_what_is_given_and_how_to_go_on(panel):
    assert "Nothing is computed yet" in _texts(panel)
    assert "right arrow" in panel.sentence


def test_a_step_has_its_number_its_title_and_a_sentence(panel):
    panel._session.go_to(13)
    assert "step 13 of 37" in _texts(panel)
    assert "Gradient of the weight V₂" in _texts(panel)
    assert panel.sentence.endswith("Raising V₂ lowers the loss.")  # dJ/dV2 = -0.2995


@pytest.mark.parametrize(
    ("cursor", "printed"),
    [(2, "0.9999"), (4, "0.7310"), (6, "0.9999"), (9, "0.5269"), (21, "−4.1e−6"), (22, "W₁₂")],
)
def test_where_the_lecture_prints_another_number_a_footnote_says_so(panel, cursor, printed):
    panel._session.go_to(cursor)
    assert panel._footnote.isVisibleTo(panel)
    assert printed in panel._footnote.text()


def test_a_footnote_is_silent_once_its_number_has_changed(panel):
    session = panel._session
    session.go_to(2)
    session.edit_number("Change x₁", Quantity(Kind.INPUT, 0, 0, sample=0), 1.0)
    assert not panel._footnote.isVisibleTo(panel)
    session.undo_stack.undo()
    assert panel._footnote.isVisibleTo(panel)


def test_a_neuron_at_a_time_shows_both_formulas_of_it(panel):
    session = panel._session
    session.set_detail(Detail.NEURON)
    session.step_forward()
    shown = [view for view in panel._formulas.views if view.isVisibleTo(panel)]
    assert len(shown) == 2  # z of h1 and h1
    assert "steps 1 to 2 of 37" in _texts(panel)


def test_a_pass_at_a_time_lists_its_steps_and_leads_to_each(qtbot, panel):
    session = panel._session
    session.set_detail(Detail.PASS)
    session.step_forward()
    assert "The forward pass" in _texts(panel)
    assert [panel._list.item(row).text() for row in range(panel._list.count())][1] == "h₁ = 0.99998"
    panel._list.itemActivated.emit(panel._list.item(1))
    assert session.cursor == 2
    assert session.detail is Detail.OPERATION


def test_clicking_a_factor_goes_to_the_step_that_made_it(panel):
    session = panel._session
    session.go_to(13)
    factor = session.step.operands[0]  # dJ/dz_y
    panel._formulas.views[0].quantity_clicked.emit(factor)
    assert session.step.quantity == factor


def test_what_is_shown_reads_as_it_was_written(panel):
    session = panel._session
    for cursor in range(len(session.trace) + 1):
        session.go_to(cursor)
        shown = QTextDocumentFragment.fromHtml(panel._sentence.text()).toPlainText()
        assert shown == panel.sentence.replace("_", "")
        assert "&" not in panel._sentence.text().replace("&lt;", "").replace("&gt;", "")
