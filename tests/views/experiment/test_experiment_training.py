"""The form's losses, optimizers and activations: which go together, and what it says if not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.experiment.form import ExperimentForm

Make = Callable[[Session], ExperimentForm]
TARGET = Quantity(Kind.TARGET)


def type_into(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(combo: QComboBox, value: str) -> None:
    """Choose as a person does: the combo tells `activated`."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_the_loss_is_written_in_full_in_the_experiments_letters(
    make_form: Make, session: Session
) -> None:
    tip = make_form(session).training.loss.toolTip()
    assert "J = 1/N Σ Σ [−ŷ ln y − (1 − ŷ) ln(1 − y)]" in tip


def test_an_activation_that_the_loss_does_not_take_is_refused_in_one_sentence(
    make_form: Make, session: Session
) -> None:
    form = make_form(session)
    combo = form.layers.activations[1]
    choose(combo, "relu")
    assert form.error.isVisible()
    assert form.error.text() == (
        "Binary cross-entropy goes only with sigmoid or softmax in the last layer: "
        "choose a squared error as the loss first."
    )
    assert combo.currentData() == "sigmoid"
    assert session.undo_stack.count() == 0
    choose(form.training.loss, "half_mse")
    assert not form.error.isVisible()
    choose(combo, "relu")
    assert session.experiment.model.layers[1].activation == "relu"
    choose(form.training.loss, "bce")
    assert form.error.text() == (
        "Binary cross-entropy needs sigmoid or softmax in the last layer: choose one there first."
    )
    assert form.training.loss.currentData() == "half_mse"


def test_a_softmax_of_one_unit_is_refused_in_words(make_form: Make, session: Session) -> None:
    form = make_form(session)
    choose(form.layers.activations[1], "softmax")
    assert "at least 2 units" in form.error.text()
    assert form.layers.activations[1].currentData() == "sigmoid"


def test_a_loss_that_the_targets_do_not_suit_is_refused_in_words(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form = make_form(session)
    choose(form.training.loss, "mse")
    type_into(qtbot, form.values.fields[TARGET], "2")
    choose(form.training.loss, "bce")
    assert "targets from 0 to 1" in form.error.text()
    session.undo_stack.undo()
    assert not form.error.isVisible()


def test_a_target_that_the_loss_does_not_take_cannot_be_typed(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    field = make_form(session).values.fields[TARGET]
    type_into(qtbot, field, "2")
    assert field.problem == "Write a number from 0 to 1."
    assert session.undo_stack.count() == 0


@pytest.mark.parametrize(
    ("optimizer", "fields"),
    [
        ("sgd", {"momentum", "weight_decay"}),
        ("rmsprop", {"alpha", "eps", "momentum", "weight_decay"}),
        ("adam", {"beta1", "beta2", "eps", "weight_decay"}),
        ("adamw", {"beta1", "beta2", "eps", "weight_decay"}),
        ("adagrad", {"eps", "weight_decay"}),
    ],
)
def test_only_the_settings_that_the_optimizer_has_are_shown(
    make_form: Make, session: Session, optimizer: str, fields: set[str]
) -> None:
    form = make_form(session)
    if optimizer != "sgd":
        choose(form.training.optimizer, optimizer)
    shown = {name for name, field in form.training.fields.items() if field.isVisible()}
    assert shown == fields | {"learning_rate", "l1", "l2"}
    assert session.experiment.training.optimizer == optimizer


def test_another_optimizer_drops_what_it_does_not_have(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form = make_form(session)
    type_into(qtbot, form.training.fields["momentum"], "0.9")
    assert form.training.nesterov.isVisible()
    form.training.nesterov.click()
    assert session.experiment.training.nesterov is True
    choose(form.training.optimizer, "adam")
    assert session.experiment.training.momentum is None
    assert form.training.fields["beta2"].text() == "0.999"
    type_into(qtbot, form.training.fields["beta2"], "0.99")
    assert session.experiment.training.betas == (0.9, 0.99)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert form.training.fields["momentum"].text() == "0.9"
    type_into(qtbot, form.training.fields["momentum"], "0")
    assert not session.experiment.training.nesterov
    assert not form.training.nesterov.isVisible()


def test_penalties_of_biases_are_offered_where_there_are_any(
    qtbot: QtBot, make_form: Make, batch: Session
) -> None:
    form = make_form(batch)
    assert not form.training.biases.isVisible()
    type_into(qtbot, form.training.fields["l2"], "0.01")
    assert form.training.biases.isVisible()
    form.training.biases.click()
    assert batch.experiment.training.penalize_biases is True
    assert "l2/2 Σw²" in form.training.loss.toolTip()
