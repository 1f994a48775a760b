"""The form's data: sets and their settings; a choice makes network and loss fit."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from backpropviz.data.generators import GENERATORS
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import TABLE_NAMES
from backpropviz.session.session import Session
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.experiment.form import ExperimentForm

Make = Callable[[Session], ExperimentForm]


def type_into(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(combo: QComboBox, value: str) -> None:
    """Choose as a person does: the combo tells `activated`."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


@pytest.fixture
def form(make_form: Make, session: Session) -> ExperimentForm:
    made = make_form(session)
    choose(made.data.source, "moons")
    return made


def choose_and_undo(form: ExperimentForm, session: Session, chosen: str) -> None:
    before, shown = session.experiment, form.data.source.currentData()
    choose(form.data.source, chosen)
    assert form.error.text() == ""
    data = session.experiment.data
    assert chosen in (data.generator, f"table {data.table}")
    assert form.data.source.currentData() == chosen
    session.undo_stack.undo()
    assert session.experiment == before
    assert form.data.source.currentData() == shown


TABLES = [f"table {name}" for name in TABLE_NAMES]


# That each goes with every built-in experiment is seen without the form, in test_fitting.py.
@pytest.mark.parametrize(
    ("name", "sets"),
    [
        ("hand-2-3-1", [*GENERATORS, *TABLES]),
        ("circle", ["moons", "plane", "table iris"]),
        ("linear-regression", ["plane", "xor", "table admissions"]),
        ("iris-neuron", ["spiral", "line", "table admissions"]),
        ("spiral", ["gauss", "line"]),
        ("digits", ["circle", "plane"]),
        ("xor-perceptron-3", ["xor", "line"]),
    ],
)
def test_other_sets_can_be_chosen_in_experiments_of_every_kind(
    make_form: Make, session: Session, name: str, sets: list[str]
) -> None:
    form = make_form(session)
    session.open(name)
    for chosen in sets:
        assert chosen != form.data.source.currentData()
        choose_and_undo(form, session, chosen)


def test_another_set_makes_the_network_fit_and_trains(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form, before = make_form(session), session.experiment
    choose(form.data.source, "spiral")
    assert session.undo_stack.undoText() == "Choose spiral"
    type_into(qtbot, form.data.fields["classes"], "3")
    assert (session.experiment.model.layers[-1].units, session.experiment.training.loss) == (
        3,
        "cross_entropy",
    )
    assert form.layers.activations[-1].currentData() == "softmax"
    loss = session.moment.train.loss
    session.trainer.update(50)
    qtbot.waitUntil(lambda: session.updates == 50)
    assert session.moment.train.loss < loss
    choose(form.data.source, "plane")
    assert session.experiment.training.loss == "half_mse"
    assert form.layers.activations[-1].currentData() == "linear"
    for _ in range(3):
        session.undo_stack.undo()
    assert session.experiment == before


def test_one_sample_comes_first_and_many_come_as_data(make_form: Make, session: Session) -> None:
    form = make_form(session)

    def top(name: str) -> int:
        return form.sections[name].y()

    assert top("sample") < top("training") < top("network") < top("data")
    assert not form.sections["data"].heading.isVisible()
    choose(form.data.source, "circle")
    QApplication.processEvents()
    assert top("data") < top("sample") < top("network") < top("training")
    assert form.sections["data"].heading.isVisible()


def test_tab_goes_from_top_to_bottom_also_when_the_parts_have_moved(
    qtbot: QtBot, form: ExperimentForm
) -> None:
    form.data.source.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(form.data.source, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.data.fields["samples"]
    heights = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        if not form._area.isAncestorOf(widget):
            break
        heights.append(widget.mapTo(form._area.widget(), widget.rect().center()).y())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert len(heights) > 25
    assert all(lower >= upper - 4 for upper, lower in pairwise(heights))


def test_a_heading_folds_its_part_and_remembers_it(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    heading = form.sections["data"].heading
    heading.click()
    assert not form.data.isVisible()
    session.undo_stack.undo()  # one sample: no headings, nothing folded
    assert form.data.isVisible()
    session.undo_stack.redo()
    assert not form.data.isVisible()
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    assert form.data.isVisible()


def test_the_settings_of_a_generator_are_edited(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    fields = form.data.fields
    assert [fields[name].text() for name in ("samples", "noise", "seed")] == ["200", "0.1", "0"]
    assert not fields["classes"].isVisible()  # the moons are two
    type_into(qtbot, fields["samples"], "60")
    type_into(qtbot, fields["noise"], "0.3")
    type_into(qtbot, fields["seed"], "7")
    type_into(qtbot, fields["test_fraction"], "50")
    data = session.experiment.data
    assert (data.samples, data.noise, data.seed, data.test_fraction) == (60, 0.3, 7, 0.5)
    assert len(session.setup.dataset.test) == 30
    type_into(qtbot, fields["test_fraction"], "0")
    assert session.experiment.data.test_fraction is None
    assert not fields["split_seed"].isVisible()


def test_a_number_that_a_setting_does_not_take_is_not_taken(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    before = session.experiment
    type_into(qtbot, form.data.fields["samples"], "2.5")
    assert form.data.fields["samples"].problem == "Write a whole number from 2 to 10000."
    assert session.experiment is before


def test_a_drawn_sample_that_is_edited_makes_the_samples_ones_own(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    values = session.setup.dataset.values.copy()
    row = int(session.setup.dataset.train[session.rows[session.sample]])
    type_into(qtbot, form.values.fields[Quantity(Kind.INPUT)], "0.5")
    assert form.data.source.currentData() == "inputs"
    values[row, 0] = 0.5
    assert (session.setup.dataset.values == values).all()


def test_drawn_samples_can_be_made_ones_own(form: ExperimentForm, session: Session) -> None:
    values = session.setup.dataset.values
    choose(form.data.source, "inputs")
    assert (session.setup.dataset.values == values).all()
    assert len(session.setup.dataset.test) == 50
    assert session.undo_stack.undoText() == "Choose own points"


def test_what_was_done_to_the_data_is_said(form: ExperimentForm) -> None:
    assert form.data.done.sentences == [
        "200 samples of 2 classes are drawn: moons, noise 0.1 (seed 0).",
        "Classes are coded as 0 and 1.",
        "50 of 200 samples are for testing (seed 0).",
    ]


def test_a_tanh_codes_classes_from_minus_one(form: ExperimentForm) -> None:
    choose(form.training.loss, "half_mse")
    choose(form.layers.activations[-1], "tanh")
    assert "Classes are coded as −1 and +1." in form.data.done.sentences


def test_a_choice_that_is_too_long_is_shortened_and_told_by_its_tool_tip(
    make_form: Make,
) -> None:
    # A form of its own, which the name stays in.
    source = make_form(Session(open_by_name_or_path("moons"))).data.source
    source.setToolTip("")
    source.setItemText(source.currentIndex(), "a name that is far too long for this form")
    source.repaint()
    assert source.toolTip() == "a name that is far too long for this form"


def test_answers_of_other_experiments_say_whose_they_are(make_form: Make, session: Session) -> None:
    session.open("xor-perceptron-3")
    form = make_form(session)
    assert form.data.source.currentText() == "answers of experiments"
    sentences = form.data.done.sentences
    assert sentences[:3] == [
        "P1: what xor-perceptron-1 answers to its samples after 100 updates.",
        "P2: what xor-perceptron-2 answers to its samples after 100 updates.",
        "The target is max(t1, t2), made of the targets of these experiments, t1, t2 and so on.",
    ]
    choose(form.data.source, "inputs")
    assert session.experiment.data.source == "inputs"
    assert form.data.source.findData("outputs_of") < 0  # only a document can name experiments
    session.undo_stack.undo()
    assert form.data.source.currentData() == "outputs_of"
