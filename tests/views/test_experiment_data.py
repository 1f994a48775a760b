"""The form's data: sets, samples, features, files; a choice makes network and loss fit."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from backpropviz.data.generators import GENERATORS
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.experiment_features import split_features
from backpropviz.views.experiment_form import ExperimentForm
from backpropviz.views.number_field import NumberField
from backpropviz.views.theme import LIGHT

Make = Callable[[Session], ExperimentForm]


def type_into(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(combo: QComboBox, value: str) -> None:
    """Choose as a person does: the combo tells `activated`."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def type_own(qtbot: QtBot, form: ExperimentForm, text: str) -> None:
    field = form.data.features.own
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def form(make_form: Make, session: Session) -> ExperimentForm:
    made = make_form(session)
    choose(made.data.source, "moons")
    return made


@pytest.fixture
def students(tmp_path: Path) -> Path:
    path = tmp_path / "students.csv"
    rows = [f"{300 + 7 * i % 401},{('low', 'mid', 'top')[i % 3]},{i % 2}" for i in range(40)]
    path.write_text("\n".join(["gre,rank,admit", *rows]), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", [entry.name for entry in library()])
def test_every_set_can_be_chosen_in_every_built_in_experiment(
    make_form: Make, qapp: QApplication, name: str
) -> None:
    session = Session(open_by_name_or_path(name))
    form, before = make_form(session), session.experiment
    for generator in GENERATORS:
        if generator == before.data.generator:
            continue
        choose(form.data.source, generator)
        assert form.error.text() == ""
        assert session.experiment.data.generator == generator
        assert form.data.source.currentData() == generator
        session.undo_stack.undo()
        assert session.experiment == before
    assert form.data.source.currentData() == (before.data.generator or before.data.source)


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


def test_features_are_switched_on_and_off(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    chips = form.data.features.chips.chips
    assert [chip.text() for chip in chips.values()] == [
        *("x₁", "x₂", "x₁²", "x₂²", "x₁x₂", "sin x₁", "sin x₂")
    ]
    chips["x1*x2"].click()
    assert session.experiment.data.features == ("x1", "x2", "x1*x2")
    assert session.experiment.model.inputs == 3
    assert session.undo_stack.undoText() == "Add the input x₁x₂"
    assert "The network's inputs are x₁, x₂, x₁x₂." in form.data.done.sentences
    qtbot.keyClick(chips["x1"], Qt.Key.Key_Space)
    assert session.experiment.data.features == ("x2", "x1*x2")
    chips["x2"].click()
    chips["x1*x2"].click()  # the last one
    assert form.error.text() == "The network needs one input at least."
    assert chips["x1*x2"].isChecked()


def test_own_features_are_read_and_mistakes_are_told_with_their_place(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    type_own(qtbot, form, "max(x1, x2), x1 - 2*x2")
    assert session.experiment.data.features == ("x1", "x2", "max(x1, x2)", "x1 - 2*x2")
    before = session.experiment
    own = form.data.features.own
    type_own(qtbot, form, "x1 + (x2")
    assert session.experiment is before
    assert "at character" in form.error.text()
    assert own.text() == "x1 + (x2"  # to be mended
    assert own.property("invalid") is True
    own.setText("")
    type_own(qtbot, form, "x1 + x3")
    assert "there is no column x3" in form.error.text()
    type_own(qtbot, form, "x1 + x2")
    assert form.error.text() == ""
    assert own.property("invalid") is False
    assert session.experiment.data.features == ("x1", "x2", "x1 + x2")


def test_a_refused_feature_is_dropped_with_escape_or_by_another_edit(
    qtbot: QtBot, form: ExperimentForm
) -> None:
    own = form.data.features.own
    type_own(qtbot, form, "x1 +")
    assert own.property("invalid") is True
    qtbot.keyClick(own, Qt.Key.Key_Escape)
    assert (own.text(), own.property("invalid")) == ("", False)
    type_own(qtbot, form, "x1 +")
    type_into(qtbot, form.training.fields["learning_rate"], "0.2")
    assert (own.text(), own.property("invalid")) == ("", False)
    assert form.error.text() == ""


def test_commas_within_parentheses_do_not_divide_features() -> None:
    assert split_features("max(x1, x2), −x1;  sin(x2) ,") == ["max(x1, x2)", "-x1", "sin(x2)"]


def test_inputs_are_standardized_on_training_rows_or_all(
    form: ExperimentForm, session: Session
) -> None:
    features = form.data.features
    assert not features.basis.isVisible()
    features.standardized.chips["x1"].click()
    assert session.experiment.data.standardize == ("x1",)
    column = session.setup.problem.inputs[:, 0]
    assert column.mean() == pytest.approx(0.0, abs=1e-12)
    assert column.std() == pytest.approx(1.0)
    assert form.data.done.sentences[-1].endswith("(learned from the 150 training rows).")
    assert features.basis.isVisible()
    choose(features.basis, "all")
    assert form.data.done.sentences[-1].endswith(
        "(learned from all 200 rows, those for testing too)."
    )
    features.standardized.chips["x1"].click()
    assert session.experiment.data.standardize is None
    assert session.experiment.data.standardize_on == "train"


def test_what_is_computed_is_shown_and_says_why_it_cannot_be_edited(
    form: ExperimentForm, session: Session
) -> None:
    x1, x2 = Quantity(Kind.INPUT, unit=0), Quantity(Kind.INPUT, unit=1)
    assert set(form.values.fields) >= {x1, x2}
    form.data.features.chips.chips["x1*x2"].click()
    form.data.features.standardized.chips["x1"].click()
    product = form.values.labels[Quantity(Kind.INPUT, unit=2)]
    assert "computed from the sample's columns" in product.toolTip()
    assert product.accessibleName() == "Input x₁x₂"
    assert "standardized" in form.values.labels[x1].toolTip()
    assert x2 in form.values.fields


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


def test_a_file_is_asked_for_without_stopping_the_window(
    qtbot: QtBot, form: ExperimentForm, students: Path, session: Session
) -> None:
    choose(form.data.source, "csv")
    dialog = form.findChild(QFileDialog, "csv_dialog")
    assert dialog.isVisible()
    assert form.data.source.currentData() == "moons"  # until a file is chosen
    dialog.fileSelected.emit(str(students))
    dialog.reject()
    assert session.experiment.data.csv == str(students)


def test_a_file_is_chosen_and_its_target_and_columns(
    form: ExperimentForm, students: Path, session: Session
) -> None:
    before = session.experiment
    form.data.choose_file(str(students))
    assert form.error.text() == ""
    assert session.undo_stack.undoText() == "Choose students.csv"
    csv = form.data.csv
    assert csv.isVisible()
    assert csv.target.currentData() == "admit"
    assert {column: choice.currentData() for column, choice in csv.uses.items()} == {
        "gre": "standardized",
        "rank": "categories",
    }
    assert form.data.done.sentences[:2] == [
        "40 rows are read from students.csv, its columns separated by commas.",
        "rank became 3 columns, one for each category: low, mid, top.",
    ]
    label = form.values.labels[Quantity(Kind.INPUT)]
    assert "comes from a file" in label.toolTip()
    choose(csv.target, "rank")
    assert session.experiment.model.layers[-1].units == 3
    assert list(csv.uses) == ["gre", "admit"]
    choose(csv.uses["gre"], "unused")
    assert session.experiment.model.inputs == ("admit",)
    choose(csv.uses["admit"], "unused")
    assert "no other column" in form.error.text()
    assert csv.uses["admit"].currentData() == "as_it_is"
    for _ in range(3):
        session.undo_stack.undo()
    assert session.experiment == before
    assert not csv.isVisible()


def test_a_file_with_a_mistake_is_refused_with_row_and_column(
    form: ExperimentForm, tmp_path: Path, session: Session
) -> None:
    before, path = session.experiment, tmp_path / "broken.csv"
    path.write_text("gre,admit\n300,0\n,1\n500,0\n400,1\n", encoding="utf-8")
    form.data.choose_file(str(path))
    assert 'broken.csv, row 3, column "gre": missing value' in form.error.text()
    assert form.error.isVisible()
    assert session.experiment is before
    assert form.data.source.currentData() == "moons"


def test_a_wide_file_shows_its_columns_on_demand(
    qtbot: QtBot, form: ExperimentForm, tmp_path: Path
) -> None:
    path = tmp_path / "wide.csv"
    names = ",".join(f"p{i}" for i in range(64)) + ",digit"
    rows = [",".join(str((i * k) % 17) for k in range(64)) + f",{i % 3}" for i in range(90)]
    path.write_text("\n".join([names, *rows]), encoding="utf-8")
    form.data.choose_file(str(path))
    assert form.error.text() == ""
    csv = form.data.csv
    QApplication.processEvents()
    assert not csv.uses["p0"].isVisible()
    csv.opener.click()
    assert csv.uses["p0"].isVisible()
    assert len(form.data.done.sentences) > 60
    short = form.data.done.height()
    form.data.done.more.click()
    qtbot.waitUntil(lambda: form.data.done.height() > 5 * short)


@pytest.mark.parametrize(("width", "scale"), [(228, 0.88), (300, 1.0), (375, 1.5)])
def test_nothing_of_a_large_form_is_cut_off_at_the_side(
    form: ExperimentForm, students: Path, width: int, scale: float
) -> None:
    form.data.features.standardized.chips["x1"].click()
    choose(form.batches.batch, "shuffled")
    form.set_theme(LIGHT, scale)
    form.resize(width, 700)
    for source in ("generator", "csv"):
        if source == "csv":
            form.data.choose_file(str(students))
        QApplication.processEvents()
        area = form._area
        assert area.widget().width() <= area.viewport().width()
        kinds = (QComboBox, NumberField, QToolButton, QLineEdit, QPushButton)
        parts = [part for kind in kinds for part in area.findChildren(kind) if part.isVisible()]
        assert len(parts) > 30
        for part in parts:
            left = part.mapTo(area.widget(), QPoint(0, 0)).x()
            assert left >= 0, part
            assert left + part.width() <= area.viewport().width(), part


def test_a_choice_that_is_too_long_is_shortened_and_told_by_its_tool_tip(
    qtbot: QtBot, form: ExperimentForm
) -> None:
    source = form.data.source
    source.setToolTip("")
    source.setItemText(source.currentIndex(), "a name that is far too long for this form")
    source.repaint()
    assert source.toolTip() == "a name that is far too long for this form"
