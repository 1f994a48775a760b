"""What the descriptions of the built-in experiments promise is what happens."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest

from backpropviz.engine import training
from backpropviz.engine.backprop import run_forward
from backpropviz.experiment.editing import with_layer_added, with_layers, with_seed, with_units
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up

REFERENCE = Path(__file__).parents[1] / "reference"
PER_EPOCH = 25  # updates: 250 training samples in batches of 10

replace = msgspec.structs.replace


Train = Callable[..., list]
Score = Callable[..., float]
Scores = Callable[[Experiment, range, int], list[float]]


def score_of(after, *, is_test: bool = True) -> float:  # type: ignore[no-untyped-def]
    """Return the accuracy of what was trained, or R² of a regression."""
    is_regression = after.setup.dataset.labels is None
    score: float = (after.r_squared if is_regression else after.accuracy)(is_test=is_test)
    return score


@pytest.fixture
def score_after(train: Train) -> Score:
    """Give the score of an experiment after so many updates, whatever its own stop rule is."""

    def score(experiment: Experiment, updates: int, *, is_test: bool = True) -> float:
        return score_of(train(experiment, updates)[0], is_test=is_test)

    return score


@pytest.fixture
def from_seeds(train: Train, train_together: Train) -> Scores:
    """Give the scores of an experiment from each of some seeds after so many epochs."""

    def scores(experiment: Experiment, seeds: range, epochs: int) -> list[float]:
        updates = epochs * PER_EPOCH
        if len(seeds) >= 5:  # below, one after the other is quicker
            return [score_of(after) for after in train_together(experiment, seeds, updates)]
        return [score_of(train(with_seed(experiment, seed), updates)[0]) for seed in seeds]

    return scores


def without_hidden_layers(experiment: Experiment) -> Experiment:
    return with_layers(experiment, experiment.model.layers[-1:])


def with_features(experiment: Experiment, *features: str) -> Experiment:
    model = replace(experiment.model, inputs=len(features))
    return replace(experiment, model=model, data=replace(experiment.data, features=features))


def with_training(experiment: Experiment, **settings: object) -> Experiment:
    return replace(experiment, training=replace(experiment.training, **settings))


def with_noise(experiment: Experiment, noise: float) -> Experiment:
    return replace(experiment, data=replace(experiment.data, noise=noise))


def hidden(experiment: Experiment, *units: int) -> Experiment:
    """Return the experiment with other hidden layers of the activation it has."""
    like = experiment.model.layers[0]
    layers = [replace(like, units=count) for count in units]
    return with_layers(experiment, [*layers, experiment.model.layers[-1]])


@pytest.fixture
def gauss() -> Experiment:
    return open_by_name_or_path("gauss")


@pytest.fixture
def circle() -> Experiment:
    return open_by_name_or_path("circle")


@pytest.fixture
def xor() -> Experiment:
    return open_by_name_or_path("xor")


@pytest.fixture
def spiral() -> Experiment:
    return open_by_name_or_path("spiral-2")


def test_two_clouds_are_learned_in_ten_epochs_from_every_seed(
    gauss: Experiment, from_seeds: Scores
) -> None:
    assert min(from_seeds(gauss, range(20), 10)) >= 0.95


def test_one_neuron_learns_two_clouds_but_late_from_where_it_is_saturated(
    gauss: Experiment, score_after: Score, from_seeds: Scores
) -> None:
    alone = without_hidden_layers(gauss)
    assert score_after(alone, 30 * PER_EPOCH) >= 0.95
    assert from_seeds(alone, range(8, 9), 50) == [0.0]
    assert from_seeds(alone, range(8, 9), 150) == [1.0]


def test_clouds_that_overlap_have_their_limit(gauss: Experiment, score_after: Score) -> None:
    noisy = with_noise(gauss, 0.5)
    assert score_after(noisy, 300 * PER_EPOCH) <= 0.88
    assert score_after(hidden(noisy, 8, 8), 300 * PER_EPOCH) <= 0.88


def test_a_ring_is_learned_from_18_of_20_seeds(
    circle: Experiment, score_after: Score, from_seeds: Scores
) -> None:
    scores = from_seeds(circle, range(20), 300)
    late = [seed for seed, score in enumerate(scores) if score < 0.95]
    assert late == [5, 11]
    assert all(0.87 <= scores[seed] <= 0.89 for seed in late)
    assert score_after(with_seed(circle, 5), 450 * PER_EPOCH) >= 0.95
    assert score_after(with_seed(circle, 11), 900 * PER_EPOCH) >= 0.95


def test_a_ring_takes_three_cuts_or_squares(
    circle: Experiment, score_after: Score, from_seeds: Scores
) -> None:
    two = from_seeds(hidden(circle, 2), range(5), 300)
    assert min(two) >= 0.8
    assert max(two) <= 0.84
    three = from_seeds(hidden(circle, 3), range(5), 300)
    assert sum(score >= 0.95 for score in three) == 4
    squares = with_features(without_hidden_layers(circle), "x1^2", "x2^2")
    assert score_after(squares, 300 * PER_EPOCH) >= 0.95


def test_exclusive_or_is_learned_from_every_seed(xor: Experiment, from_seeds: Scores) -> None:
    assert min(from_seeds(xor, range(20), 300)) >= 0.95


def test_exclusive_or_takes_more_than_two_cuts_or_a_product(
    xor: Experiment, score_after: Score, from_seeds: Scores
) -> None:
    two = from_seeds(hidden(xor, 2), range(10), 300)
    assert min(two) >= 0.65
    assert max(two) <= 0.89
    product = with_features(without_hidden_layers(xor), "x1*x2")
    assert score_after(product, 50 * PER_EPOCH) == 1.0


def test_spirals_are_too_much_unless_the_inputs_help(
    spiral: Experiment, from_seeds: Scores
) -> None:
    scores = from_seeds(spiral, range(10), 300)
    assert min(scores) >= 0.59
    assert max(scores) <= 0.72
    helped = with_features(hidden(spiral, 8, 6), "x1", "x2", "sin(x1)", "sin(x2)")
    assert min(from_seeds(helped, range(5), 150)) >= 0.95
    assert max(from_seeds(hidden(spiral, 8, 8), range(2), 500)) < 0.95
    assert max(from_seeds(hidden(spiral, 8, 8), range(1), 800)) >= 0.95


def test_a_plane_is_explained_and_by_one_neuron_exactly(train: Train, from_seeds: Scores) -> None:
    plane = open_by_name_or_path("plane")
    assert min(from_seeds(plane, range(10), 300)) > 0.98
    weights = train(without_hidden_layers(plane), 100 * PER_EPOCH)[0].parameters.weights[0]
    assert weights.ravel() == pytest.approx([1 / 12, 1 / 12], rel=1e-6)


def test_half_of_the_hills_is_explained(score_after: Score, from_seeds: Scores) -> None:
    hills = open_by_name_or_path("gauss-regression")
    scores = from_seeds(hills, range(5), 300)
    assert min(scores) > 0.4
    assert max(scores) < 0.6
    assert 0.6 <= score_after(hidden(hills, 8, 8), 1500 * PER_EPOCH) <= 0.74


def test_the_moons_go_on_after_their_plateau(train: Train, score_after: Score) -> None:
    moons = open_by_name_or_path("moons")
    log = json.loads((REFERENCE / "moons.json").read_text(encoding="utf-8"))
    longer = {
        entry["step"]: entry["loss"] for entry in log["runs"]["notebook_stream"]["longer_run_10000"]
    }
    (after,) = train(moons, 2000)
    assert after.forward().data_loss == pytest.approx(longer[2000], rel=1e-7)
    assert score_after(moons, 2000, is_test=False) == 1.0
    adam = with_training(moons, optimizer="adam", learning_rate=0.05)
    assert score_after(adam, 400, is_test=False) == 1.0


def test_the_explained_training_gives_the_references_losses_too() -> None:
    setup = set_up(open_by_name_or_path("moons"))
    log = json.loads((REFERENCE / "moons.json").read_text(encoding="utf-8"))["runs"]
    parameters = setup.parameters
    for done in training.train(setup.problem, parameters, setup.optimizer, setup.schedule):
        if done.number == 100:
            parameters = done.parameters
            break
    loss = run_forward(setup.problem, parameters).data_loss
    assert loss == pytest.approx(log["notebook_stream"]["log"][1]["loss"], rel=1e-7)


def test_a_wave_separates_the_moons(score_after: Score) -> None:
    alone = open_by_name_or_path("moons-linear")
    wave = with_features(alone, "x1", "x2", "cos(3*x1)")
    assert score_after(wave, 1000, is_test=False) == 199 / 200


def test_the_valley_of_the_line_is_steep_across_and_flat_along(
    train: Train, score_after: Score
) -> None:
    line = open_by_name_or_path("linear-regression")
    slope, intercept = 2.3299, 0.2424

    def after(updates: int, experiment: Experiment = line) -> list[float]:
        return train(experiment, updates)[0].parameters.flat.tolist()

    assert after(5)[0] == pytest.approx(slope, rel=0.01)
    assert after(100)[1] != pytest.approx(intercept, rel=0.1)
    assert after(500)[1] == pytest.approx(intercept, rel=0.01)
    stable = with_training(line, learning_rate=0.029)
    assert score_after(stable, 500, is_test=False) > 0.97
    with pytest.raises(training.Diverged):
        train(with_training(line, learning_rate=0.03), 20_000)


def test_overlapping_blobs_have_their_limit_and_larger_networks_overfit(score_after: Score) -> None:
    wide = with_noise(open_by_name_or_path("blobs"), 1.0)
    larger = wide
    for _ in range(2):
        larger = with_layer_added(larger, 0)
    larger = with_units(with_units(larger, 0, 8), 1, 8)
    assert 0.8 < score_after(wide, 300, is_test=False) < 0.9
    assert score_after(larger, 3000, is_test=False) > score_after(wide, 300, is_test=False)
    assert score_after(larger, 3000) < score_after(wide, 300)


def test_a_single_neuron_learns_or_but_not_exclusive_or(train: Train) -> None:
    gate = open_by_name_or_path("and-gate")

    def after(*targets: float) -> np.ndarray:
        data = replace(gate.data, targets=tuple((target,) for target in targets))
        return train(replace(gate, data=data), 2000)[0].forward().outputs[:, 0]

    assert np.round(after(0, 1, 1, 1)).tolist() == [0, 1, 1, 1]
    assert after(0, 1, 1, 0) == pytest.approx([0.5] * 4, abs=1e-3)


def test_what_brings_the_gradient_back(score_after: Score) -> None:
    deep = open_by_name_or_path("vanishing-gradient")
    learned = 4500
    assert score_after(hidden(deep, 6, 6), learned, is_test=False) > 0.95
    assert score_after(hidden(deep, 6, 6, 6), learned, is_test=False) < 0.75
    adam = with_training(deep, optimizer="adam", learning_rate=0.01)
    assert score_after(adam, learned, is_test=False) > 0.95
    *layers, output = deep.model.layers
    tanh = with_layers(deep, [*(replace(layer, activation="tanh") for layer in layers), output])
    assert score_after(tanh, learned, is_test=False) > 0.95
    relu = open_by_name_or_path("vanishing-gradient-relu")
    for seed in range(5):
        assert score_after(with_seed(relu, seed), 300, is_test=False) == 1.0
