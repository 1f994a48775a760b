"""From the document to the engine: the parameters, what is drawn, and the optimizer's settings."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.optimizers import initial_state, update
from backpropviz.engine.parameters import Parameters
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import SCHEME_NAMES, Experiment, Initializer, Layer, Training
from backpropviz.experiment.setup import optimizer_of, set_up

replace = msgspec.structs.replace


def with_layers(experiment: Experiment, layers: tuple[Layer, ...], seed: int = 0) -> Experiment:
    model = replace(experiment.model, layers=layers, initializer=Initializer(seed=seed))
    return replace(experiment, model=model)


@pytest.fixture
def hand() -> Experiment:
    return open_by_name_or_path("hand-2-3-1")


def test_the_hand_computed_example_has_the_lectures_loss(hand: Experiment) -> None:
    setup = set_up(hand)
    # -ln sigmoid(0.1 h1 + 0.5 h2 - 0.1 h3) with h = sigmoid(11), sigmoid(1), sigmoid(12)
    h = 1 / (1 + np.exp(-np.array([11.0, 1.0, 12.0])))
    expected = np.log1p(np.exp(-(h @ [0.1, 0.5, -0.1])))
    result = run_pass(setup.problem, setup.parameters)
    assert result.loss == pytest.approx(expected, rel=1e-14)
    assert result.loss == pytest.approx(0.5269922663580126, rel=1e-12)
    assert result.gradient.biases == (None, None)


def test_the_well_known_example_gives_its_published_numbers() -> None:
    setup = set_up(open_by_name_or_path("mazur-2-2-2"))
    result = run_pass(setup.problem, setup.parameters)
    assert result.loss == pytest.approx(0.298371109, abs=5e-10)
    size = setup.parameters.flat.size
    after = update(
        setup.optimizer,
        setup.parameters.flat,
        result.gradient.flat,
        initial_state(setup.optimizer, size),
    ).values["w"]
    weights = Parameters(setup.problem.network, after).weights
    # w1 to w4 and w5 to w8, each pair a column
    assert weights[0].T.ravel() == pytest.approx(
        [0.149780716, 0.19956143, 0.24975114, 0.29950229], abs=5e-9
    )
    assert weights[1].T.ravel() == pytest.approx(
        [0.35891648, 0.408666186, 0.511301270, 0.561370121], abs=5e-9
    )


def test_giving_one_layers_weights_leaves_the_other_layers_as_they_were(hand: Experiment) -> None:
    first = Layer(units=3, activation="tanh")
    second = Layer(units=1, activation="sigmoid")
    given = replace(first, weights=((1.0, 2.0, 3.0), (4.0, 5.0, 6.0)))
    drawn = set_up(with_layers(hand, (first, second))).parameters
    partly = set_up(with_layers(hand, (given, second))).parameters
    assert partly.weights[0].tolist() == [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
    assert np.array_equal(partly.weights[1], drawn.weights[1])
    assert not np.array_equal(partly.weights[0], drawn.weights[0])


def test_the_seed_decides_what_is_drawn(hand: Experiment) -> None:
    layers = (Layer(units=3, activation="tanh"), Layer(units=1, activation="sigmoid"))
    first, again, other = (
        set_up(with_layers(hand, layers, seed)).parameters.flat for seed in (7, 7, 8)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_biases_are_given_zero_or_drawn(hand: Experiment) -> None:
    layers = (
        Layer(units=3, activation="tanh", biases=(1.0, 2.0, 3.0)),
        Layer(units=1, activation="sigmoid"),
    )
    experiment = with_layers(hand, layers)
    biases = set_up(experiment).parameters.biases
    assert [bias.tolist() for bias in biases if bias is not None] == [[1.0, 2.0, 3.0], [0.0]]
    same = replace(experiment.model, initializer=Initializer(biases="same"))
    biases = set_up(replace(experiment, model=same)).parameters.biases
    assert biases[0] is not None
    assert biases[0].tolist() == [1.0, 2.0, 3.0]
    assert biases[1] is not None
    assert biases[1][0] != 0.0


@pytest.mark.parametrize("scheme", SCHEME_NAMES)
def test_every_scheme_draws_within_its_settings(hand: Experiment, scheme: str) -> None:
    settings = {
        "uniform": {"low": 2.0, "high": 3.0},
        "normal": {"mean": 2.5, "std": 1e-6},
    }.get(scheme, {})
    initializer = msgspec.convert({"scheme": scheme, **settings}, Initializer)
    layers = (Layer(units=3, activation="tanh"), Layer(units=1, activation="sigmoid"))
    model = replace(hand.model, layers=layers, initializer=initializer)
    weights = set_up(replace(hand, model=model)).parameters.weights[0]
    if settings:
        assert np.all((weights > 2.0) & (weights < 3.0))
    elif scheme == "zeros":
        assert not weights.any()
    else:
        assert weights.any()


def test_the_optimizers_settings_arrive() -> None:
    training = Training(
        loss="mse",
        optimizer="sgd",
        learning_rate=0.2,
        momentum=0.8,
        nesterov=True,
        weight_decay=0.01,
    )
    settings = optimizer_of(training).hyperparameters
    assert (settings.learning_rate, settings.momentum, settings.nesterov) == (0.2, 0.8, True)
    assert settings.weight_decay == 0.01
    adam = Training(loss="mse", optimizer="adam", learning_rate=1, betas=(0.5, 0.6), eps=1e-3)
    settings = optimizer_of(adam).hyperparameters
    assert (settings.betas, settings.eps, settings.weight_decay) == ((0.5, 0.6), 1e-3, 0.0)


@pytest.mark.parametrize(
    ("optimizer", "eps", "weight_decay"),
    [("adam", 1e-8, 0.0), ("adamw", 1e-8, 0.01), ("adagrad", 1e-10, 0.0), ("rmsprop", 1e-8, 0.0)],
)
def test_what_is_not_said_is_pytorchs_default(
    optimizer: str, eps: float, weight_decay: float
) -> None:
    training = msgspec.convert(
        {"loss": "mse", "optimizer": optimizer, "learning_rate": 0.1}, Training
    )
    settings = optimizer_of(training).hyperparameters
    assert (settings.eps, settings.weight_decay) == (eps, weight_decay)
    assert (settings.betas, settings.alpha, settings.momentum) == ((0.9, 0.999), 0.99, 0.0)


def test_penalties_arrive(hand: Experiment) -> None:
    training = replace(hand.training, l1=0.1, l2=0.2, penalize_biases=True)
    penalty = set_up(replace(hand, training=training)).problem.penalty
    assert (penalty.l1, penalty.l2, penalty.penalize_biases) == (0.1, 0.2, True)
