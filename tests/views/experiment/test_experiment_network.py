"""The form's network: layers, units, how the weights start; the batches and the stop rule."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from backpropviz.experiment.editing import replace
from backpropviz.experiment.schema import Stop
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
    choose(made.data.source, "circle")
    return made


def test_layers_are_added_and_removed(form: ExperimentForm, session: Session) -> None:
    assert session.setup.problem.network.sizes == (2, 3, 1)
    form.layers.hidden.more.click()
    assert session.setup.problem.network.sizes == (2, 3, 3, 1)
    assert len(form.layers.tables) == 3
    form.layers.hidden.fewer.click()
    form.layers.hidden.fewer.click()
    assert session.setup.problem.network.sizes == (2, 1)
    assert not form.layers.hidden.fewer.isEnabled()
    assert len(form.layers.tables) == 1
    form.layers.hidden.more.click()
    assert session.setup.problem.network.sizes == (2, 4, 1)
    assert form.error.text() == ""
    for _ in range(4):
        session.undo_stack.undo()
    assert session.setup.problem.network.sizes == (2, 3, 1)
    assert form.layers.activations[0].currentData() == "sigmoid"


def test_units_are_typed_and_the_field_keeps_the_focus(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    field = form.layers.layers[0].units
    type_into(qtbot, field, "5")
    assert session.setup.problem.network.sizes == (2, 5, 1)
    assert session.undo_stack.undoText() == "Change the units of h"
    assert QApplication.focusWidget() is field
    assert form.layers.tables[0].model().columnCount() == 5
    assert form.layers.tables[1].model().rowCount() == 6 - 1  # no bias in this network
    qtbot.keyClick(field, Qt.Key.Key_Down)  # at rest after Enter, but Down is the field's
    assert session.setup.problem.network.sizes == (2, 4, 1)


def test_the_units_of_the_output_follow_the_data(form: ExperimentForm) -> None:
    output = form.layers.layers[-1]
    assert not output.units.isVisible()


def test_a_softmax_output_gets_a_unit_for_each_class(
    form: ExperimentForm, session: Session
) -> None:
    choose(form.layers.activations[-1], "softmax")
    assert form.error.text() == ""
    assert session.setup.problem.network.sizes == (2, 3, 2)
    assert session.experiment.training.loss == "cross_entropy"
    session.undo_stack.undo()
    assert session.experiment.training.loss == "bce"


def test_the_start_of_the_weights_is_chosen(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    start = form.layers.initializer
    assert start.scheme.currentText() == "as given"
    assert not start.fields["seed"].isVisible()
    choose(start.scheme, "he_normal")
    assert session.experiment.model.initializer.scheme == "he_normal"
    assert all(layer.weights is None for layer in session.experiment.model.layers)
    drawn = session.progress.parameters.flat.copy()
    type_into(qtbot, start.fields["seed"], "4")
    assert (session.progress.parameters.flat != drawn).any()
    choose(start.scheme, "uniform")
    type_into(qtbot, start.fields["low"], "-0.25")
    type_into(qtbot, start.fields["high"], "0.25")
    assert abs(session.progress.parameters.weights[0]).max() <= 0.25
    choose(start.scheme, "normal")
    type_into(qtbot, start.fields["std"], "0.5")
    assert session.experiment.model.initializer.low is None
    choose(start.scheme, "zeros")
    assert not session.progress.parameters.flat.any()
    assert form.error.text() == ""
    session.undo_stack.setIndex(1)
    assert start.scheme.currentText() == "as given"


def test_an_impossible_start_is_refused_in_words(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    choose(form.layers.initializer.scheme, "uniform")
    before = session.experiment
    type_into(qtbot, form.layers.initializer.fields["low"], "3")
    assert "a number above low" in form.error.text()
    assert session.experiment is before
    assert form.layers.initializer.fields["low"].text() == "−1"


def test_batches_are_chosen(qtbot: QtBot, form: ExperimentForm, session: Session) -> None:
    batches = form.batches
    assert batches.batch.currentText() == "all at once"
    assert not batches.fields["batch_size"].isVisible()
    choose(batches.batch, "random")
    training = session.experiment.training
    assert (training.batch_size, training.batch_order) == (10, "random")
    assert len(session.rows) == 10
    type_into(qtbot, batches.fields["batch_size"], "32")
    assert len(session.rows) == 32
    rows = session.rows
    type_into(qtbot, batches.fields["order_seed"], "5")
    assert session.rows != rows
    choose(batches.batch, "sequential")
    assert session.rows == tuple(range(32))
    assert not batches.fields["order_seed"].isVisible()
    choose(batches.batch, "all")
    assert session.experiment.training.batch_size is None
    assert len(session.rows) == len(session.setup.dataset.train)


def test_one_sample_needs_no_batches(make_form: Make, session: Session) -> None:
    assert not make_form(session).batches.batch.isVisible()


def test_the_stop_rule_is_chosen(qtbot: QtBot, form: ExperimentForm, session: Session) -> None:
    batches = form.batches
    assert batches.stop.currentData() == "updates"
    type_into(qtbot, batches.limits["updates"], "250")
    assert session.experiment.training.stop == Stop(updates=250)
    choose(batches.stop, "loss_below")
    assert session.experiment.training.stop == Stop(loss_below=0.01)
    shown = [rule for rule, field in batches.limits.items() if field.isVisible()]
    assert shown == ["loss_below"]
    choose(batches.stop, "never")
    assert session.experiment.training.stop is None
    assert batches.stop.findData("several") < 0


def test_several_stop_rules_are_all_shown(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    training = replace(session.experiment.training, stop=Stop(epochs=20, loss_below=0.1))
    session.edit("Two rules", replace(session.experiment, training=training))
    batches = form.batches
    assert batches.stop.currentData() == "several"
    shown = [rule for rule, field in batches.limits.items() if field.isVisible()]
    assert shown == ["epochs", "loss_below"]
    type_into(qtbot, batches.limits["epochs"], "30")
    assert session.experiment.training.stop == Stop(epochs=30, loss_below=0.1)


def test_the_learning_rate_changes_while_training_plays(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    field = form.training.fields["learning_rate"]
    tables = list(form.layers.tables)
    choose(form.batches.stop, "never")
    session.trainer.play()
    qtbot.waitUntil(lambda: session.updates > 5)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, "0.05")
    seen = session.updates
    qtbot.waitUntil(lambda: session.updates > seen)
    assert field.text() == "0.05"  # what is being typed stays
    qtbot.keyClick(field, Qt.Key.Key_Return)
    seen = session.updates
    qtbot.waitUntil(lambda: session.updates > seen)
    assert session.trainer.is_playing
    assert session.experiment.training.learning_rate == 0.05
    assert QApplication.focusWidget() is field
    assert form.layers.tables == tables  # nothing was rebuilt
    session.trainer.pause()


def test_open_weights_follow_the_training_a_few_times_a_second(
    qtbot: QtBot, form: ExperimentForm, session: Session
) -> None:
    model = form.layers.tables[0].model()
    told: list[int] = []
    frames: list[int] = []
    choose(form.batches.stop, "never")
    model.dataChanged.connect(lambda *_: told.append(session.updates))
    session.progress_changed.connect(lambda: frames.append(session.updates))
    session.trainer.play()
    qtbot.waitUntil(lambda: len(frames) >= 30)
    session.trainer.pause()
    assert 0 < len(told) <= len(frames) / 3
    weight = session.progress.parameters.weights[0][0, 0]
    assert model.number(model.index(0, 0)) == weight
