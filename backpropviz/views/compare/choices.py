"""Which other settings a run can get from a menu: each choice gives an experiment in full."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, get_args

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.schema import (
    ActivationName,
    Experiment,
    OptimizerName,
    SchemeName,
    Variant,
)
from backpropviz.experiment.validation import LARGEST_RATE, validate_alone
from backpropviz.experiment.variants import (
    alone,
    experiment_of,
    hidden_activations,
    is_same_run,
)
from backpropviz.export.numbers import NumberStyle
from backpropviz.views.compare.number_dialog import NumberDialog
from backpropviz.views.controls.activation_names import activation_name
from backpropviz.views.controls.number_range import NumberRange, shortest_text
from backpropviz.views.controls.setting_names import optimizer_name, scheme_name

translate = QCoreApplication.translate

Chosen = Callable[[Experiment], None]

_FACTORS: Final = ((10.0, 3), (3.0, 1), (1.0, 3), (1 / 3, 1), (0.1, 3))  # with their digits
_SEEDS: Final = 6  # the first ones; another can be typed
_RATE = NumberRange(0.0, LARGEST_RATE, includes_minimum=False, smallest_step=0.0)
_SEED = NumberRange(0, 2**31 - 1, whole=True, step=1)
# Of an invitation, what is tried first: the first that differs and that the network can have.
_ACTIVATIONS: Final[tuple[ActivationName, ...]] = ("tanh", "relu", "sigmoid")
_OPTIMIZERS: Final[tuple[OptimizerName, ...]] = ("adam", "sgd")


def add_choices(menu: QMenu, experiment: Experiment, style: NumberStyle, chosen: Chosen) -> None:
    """Add a menu for each setting that can be another one; those at hand are checked."""
    given = any(layer.weights is not None for layer in experiment.model.layers)
    hidden, initializer = set(hidden_activations(experiment.model)), experiment.model.initializer
    training = experiment.training

    def choose(variant: Variant) -> None:
        chosen(experiment_of(alone(experiment), variant))

    activations: Sequence[ActivationName] = get_args(ActivationName)
    submenu = _submenu(menu, "vary_activation", translate("Compare", "Activation"))
    for activation in activations:
        _add(
            submenu,
            activation_name(activation),
            hidden == {activation},
            partial(choose, Variant(activation=activation)),
        )
    submenu = _submenu(menu, "vary_rate", translate("Compare", "Learning rate"))
    for rate in _rates(training.learning_rate):
        _add(
            submenu,
            shortest_text(rate, decimal_comma=style.decimal_comma),
            rate == training.learning_rate,
            partial(choose, Variant(learning_rate=rate)),
        )
    submenu.addSeparator()
    name = translate("Compare", "Learning rate")
    _add_other(
        submenu,
        lambda: NumberDialog(name, training.learning_rate, _RATE, _window(menu), style),
        lambda rate: choose(Variant(learning_rate=rate)),
    )
    submenu = _submenu(menu, "vary_optimizer", translate("Compare", "Optimizer"))
    optimizers: Sequence[OptimizerName] = get_args(OptimizerName)
    for optimizer in optimizers:
        _add(
            submenu,
            optimizer_name(optimizer),
            optimizer == training.optimizer,
            partial(choose, Variant(optimizer=optimizer)),
        )
    submenu = _submenu(menu, "vary_initializer", translate("Compare", "Initializer"))
    schemes: Sequence[SchemeName] = get_args(SchemeName)
    for scheme in schemes:
        _add(
            submenu,
            scheme_name(scheme),
            scheme == initializer.scheme and not given,
            partial(choose, Variant(initializer=scheme)),
        )
    submenu = _submenu(menu, "vary_seed", translate("Compare", "Seed of the weights"))
    for seed in range(_SEEDS):
        at_hand = seed == initializer.seed and not given
        _add(submenu, str(seed), at_hand, partial(choose, Variant(seed=seed)))
    submenu.addSeparator()
    _add_other(
        submenu,
        lambda: NumberDialog(
            translate("Compare", "Seed of the weights"),
            initializer.seed,
            _SEED,
            _window(menu),
            style,
        ),
        lambda seed: choose(Variant(seed=int(seed))),
    )


def first_ideas(experiment: Experiment, style: NumberStyle) -> list[tuple[str, Experiment]]:
    """Return some variants to begin with, and what they are; each can be run."""
    training = experiment.training
    rate = _rounded(10 * training.learning_rate, 3)
    activation = next(
        each for each in _ACTIVATIONS if set(hidden_activations(experiment.model)) != {each}
    )
    optimizer = next(each for each in _OPTIMIZERS if each != training.optimizer)
    rate_text = shortest_text(rate, decimal_comma=style.decimal_comma)
    ideas = (
        (
            translate("Compare", "Another activation: {name}").format(
                name=activation_name(activation)
            ),
            Variant(activation=activation),
        ),
        (
            translate("Compare", "Ten times the learning rate: {rate}").format(rate=rate_text),
            Variant(learning_rate=rate),
        ),
        (
            translate("Compare", "Another optimizer: {name}").format(
                name=optimizer_name(optimizer)
            ),
            Variant(optimizer=optimizer),
        ),
        (
            translate("Compare", "Other weights to start from"),
            Variant(seed=experiment.model.initializer.seed + 1),
        ),
    )
    found = []
    for text, variant in ideas:
        full = experiment_of(alone(experiment), variant)
        try:
            validate_alone(full)
        except ExperimentError:
            continue
        if not is_same_run(full, experiment):
            found.append((text, full))
    return found


def _rates(at_hand: float) -> list[float]:
    rates = [
        at_hand if factor == 1.0 else _rounded(factor * at_hand, digits)
        for factor, digits in _FACTORS
    ]
    return [rate for rate in rates if 0.0 < rate <= LARGEST_RATE]


def _rounded(rate: float, digits: int) -> float:
    return float(f"{rate:.{digits}g}")


def _submenu(menu: QMenu, name: str, title: str) -> QMenu:
    submenu = menu.addMenu(title)
    submenu.setObjectName(name)
    return submenu


def _add(menu: QMenu, text: str, checked: bool, choose: Callable[[], None]) -> None:
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(checked)
    action.triggered.connect(lambda _checked=False: choose())


def _add_other(
    menu: QMenu, ask: Callable[[], NumberDialog], choose: Callable[[float], None]
) -> None:
    action = menu.addAction(translate("Compare", "Other…"))

    def open_dialog() -> None:
        dialog = ask()
        dialog.number_chosen.connect(choose)
        dialog.open()

    action.triggered.connect(lambda _checked=False: open_dialog())


def _window(menu: QMenu) -> QWidget:
    """Return the window that a menu belongs to: a menu is one of its own."""
    parent = menu.parentWidget()
    return menu if parent is None else parent.window()
