"""The numbers of an update, against a pencil."""

import numpy as np
import pytest

from backpropviz.engine.optimizers import (
    Hyperparameters,
    OptimizerState,
    initial_state,
    make_optimizer,
    update,
)
from backpropviz.engine.update_parts import update_parts

W, G = np.array([9.0, 2.0]), np.array([9.0, 0.5])


def _parts(name, state=None, **settings):
    optimizer = make_optimizer(name, Hyperparameters(learning_rate=0.1, **settings))
    return update_parts(optimizer, update(optimizer, W, G, state or initial_state(optimizer, 2)), 1)


def test_plain_descent_has_a_gradient_a_step_and_a_parameter():
    assert [tuple(part) for part in _parts("sgd")] == [
        ("g", None, 0.5),
        ("step", None, pytest.approx(-0.05)),  # -0.1 * 0.5
        ("w", 2.0, pytest.approx(1.95)),
    ]


def test_momentum_is_carried_over():
    state = OptimizerState(4, {"v": np.array([0.0, 0.2])})
    parts = {part.name: part for part in _parts("sgd", state, momentum=0.9)}
    assert parts["v"] == ("v", 0.2, pytest.approx(0.9 * 0.2 + 0.5))
    assert parts["w"].after == pytest.approx(2.0 - 0.1 * 0.68)


def test_weight_decay_is_added_to_the_gradient_first():
    parts = {part.name: part for part in _parts("sgd", weight_decay=0.01)}
    assert parts["g"] == ("g", 0.5, pytest.approx(0.5 + 0.01 * 2.0))


def test_adam_shows_its_means_corrected_for_their_start():
    state = OptimizerState(2, {"m": np.array([0.0, 0.1]), "s": np.array([0.0, 0.04])})
    parts = {part.name: part for part in _parts("adam", state)}
    assert list(parts) == ["g", "m", "s", "m_hat", "s_hat", "step", "w"]
    m, s = 0.9 * 0.1 + 0.1 * 0.5, 0.999 * 0.04 + 0.001 * 0.25
    m_hat, s_hat = m / (1 - 0.9**3), s / (1 - 0.999**3)
    assert parts["m_hat"].after == pytest.approx(m_hat)
    assert parts["s_hat"].after == pytest.approx(s_hat)
    assert parts["step"].after == pytest.approx(-0.1 * m_hat / (s_hat**0.5 + 1e-8))


@pytest.mark.parametrize(
    ("name", "settings", "kept"),
    [
        ("rmsprop", {}, ["s"]),
        ("rmsprop", {"momentum": 0.9}, ["s", "v"]),
        ("adagrad", {}, ["s"]),
        ("adamw", {}, ["m", "s", "m_hat", "s_hat"]),
    ],
)
def test_an_optimizer_shows_what_it_has_and_no_more(name, settings, kept):
    assert [part.name for part in _parts(name, **settings)] == ["g", *kept, "step", "w"]


def test_a_parameter_that_overflows_has_no_step():
    optimizer = make_optimizer("sgd", Hyperparameters(learning_rate=1e300))
    wild = update(optimizer, W, np.array([9.0, -1e300]), initial_state(optimizer, 2))
    *_, step, new = update_parts(optimizer, wild, 1)
    assert np.isnan(step.after)
    assert np.isinf(new.after)
