"""The form's inputs: which features the network sees, by toggles and as text, and their scaling."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.editing import replace
from backpropviz.session.session import Session
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.experiment.features import split_features
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


def test_inputs_with_names_of_their_own_stay_as_they_are(make_form: Make, batch: Session) -> None:
    form = make_form(batch)
    assert form.data.features.chips.isVisible()
    model = replace(batch.experiment.model, inputs=("length", "width"))
    batch.edit("Name the inputs", replace(batch.experiment, model=model))
    assert not form.data.features.chips.isVisible()
    assert not form.data.features.own.isVisible()
    form.data.features.standardized.chips["width"].click()
    assert batch.experiment.data.standardize == ("width",)
    assert form.error.text() == ""
