"""What the descriptions of the sources' experiments promise beyond the reference happens."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.training import Diverged
from backpropviz.experiment.editing import replace, with_seed
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment, Initializer
from backpropviz.experiment.setup import set_up

DEEP = ("deep-sigmoid", "deep-tanh", "deep-relu", "deep-cos", "deep-softmax")


def with_training(experiment: Experiment, **settings: object) -> Experiment:
    return replace(experiment, training=replace(experiment.training, **settings))


def with_scheme(experiment: Experiment, scheme: str) -> Experiment:
    """Return the experiment with all weights and biases drawn by another scheme."""
    layers = [replace(layer, weights=None, biases=None) for layer in experiment.model.layers]
    initializer = replace(Initializer(), scheme=scheme)
    model = replace(experiment.model, layers=tuple(layers), initializer=initializer)
    return replace(experiment, model=model)


def start_of(experiment: Experiment) -> tuple[np.ndarray, list[float]]:
    """Return the outputs before training, and the norm of dJ/dW for each layer."""
    setup = set_up(experiment)
    run = run_pass(setup.problem, setup.parameters)
    return run.a[-1][:, 0], [float(np.linalg.norm(slopes)) for slopes in run.gradient.weights]


def test_all_but_one_flower_are_right_at_once(train) -> None:
    iris = open_by_name_or_path("iris-neuron")
    found = [after.accuracy() for after in train(iris, 1000, 206_600, 206_700)]
    assert found == pytest.approx([149 / 150, 149 / 150, 1.0])
    every = replace(
        iris,
        data=replace(iris.data, features=None),
        model=replace(with_scheme(iris, "xavier_normal").model, inputs=4),
    )
    assert train(every, 100)[0].accuracy() == 1.0
    virginica = replace(iris, data=replace(iris.data, positive=("virginica",)))
    assert train(virginica, 37_016)[0].accuracy() == pytest.approx(0.81, abs=0.005)


def test_three_spirals_are_learned_better_without_a_penalty(train) -> None:
    spiral = open_by_name_or_path("spiral")
    assert train(with_training(spiral, l2=0.0), 5000)[0].accuracy() == pytest.approx(0.93, abs=0.01)
    adam = with_training(spiral, optimizer="adam", learning_rate=0.01)
    assert train(adam, 1000)[0].accuracy() == pytest.approx(0.93, abs=0.01)


def test_three_spirals_are_known_where_nothing_was_learned_from(train) -> None:
    spiral = open_by_name_or_path("spiral-200")
    few = replace(spiral, data=replace(spiral.data, samples=90))
    (after,) = train(few, 5000)
    assert after.accuracy() == 1.0
    assert after.accuracy(is_test=True) == pytest.approx(2 / 3, abs=0.01)


def test_digits_are_learned_better_from_smaller_first_weights(train) -> None:
    digits = open_by_name_or_path("digits")
    (after,) = train(with_scheme(digits, "xavier_normal"), 20_000)
    assert after.accuracy(is_test=True) == pytest.approx(0.935, abs=0.002)


def test_digits_are_done_better_from_every_seed(train) -> None:
    better = open_by_name_or_path("digits-better")
    digits = open_by_name_or_path("digits")
    assert better.data == digits.data
    one, five, end = train(better, 40, 200, 1200)
    assert set_up(better).last_update == 1200
    assert one.accuracy(is_test=True) == pytest.approx(0.83, abs=0.005)
    assert five.accuracy(is_test=True) == pytest.approx(0.96, abs=0.005)
    assert round(540 * (1 - end.accuracy(is_test=True))) == 8
    for seed in range(1, 6):
        (after,) = train(with_seed(better, seed), 1200)
        assert after.accuracy(is_test=True) >= 0.97


def test_without_activations_the_numbers_grow_from_layer_to_layer(train) -> None:
    linear = open_by_name_or_path("deep-linear")
    setup = set_up(linear)
    sizes = []
    layer: np.ndarray = np.array(linear.data.inputs)
    for weights in setup.parameters.weights:
        layer = layer @ weights
        sizes.append(float(np.sqrt(np.mean(layer**2))))
    assert sizes == pytest.approx([1.3, 2.3, 7.4, 32, 391], rel=0.03)
    run = run_pass(setup.problem, setup.parameters)
    assert [float(np.sqrt(np.mean(a**2))) for a in run.a] == pytest.approx(sizes, rel=1e-12)
    # All layers together are one linear layer.
    product = np.linalg.multi_dot(setup.parameters.weights)
    assert run.a[-1] == pytest.approx(setup.problem.inputs @ product, rel=1e-12)
    with pytest.raises(Diverged, match="update 7"):
        train(with_training(linear, learning_rate=1e-5), 200)
    assert train(linear, 200)[0].loss() < 1e-6
    xavier = with_scheme(linear, "xavier_normal")
    setup = set_up(xavier)
    found = run_pass(setup.problem, setup.parameters).a
    assert all(0.2 < float(np.sqrt(np.mean(a**2))) < 0.8 for a in found)
    assert train(with_training(xavier, learning_rate=0.01), 200)[0].loss() < 1e-3


# What each says before training (lowest, highest), the gradient's norm in its first and last
# layer, and the loss after 2000 updates with Adam.
SAID = {
    "deep-sigmoid": ((0.8299, 0.8305), (0.0007, 0.10), 0.004),
    "deep-tanh": ((-0.9, 0.9), (5.4, 0.77), None),
    "deep-relu": ((0.129, 39), (3700, 460), None),
    "deep-cos": ((-0.711, 1.0), (0.90, 0.55), 0.005),
    "deep-softmax": ((0.584, 0.593), (0.0016, 0.09), 0.003),
}


@pytest.mark.parametrize("name", DEEP)
def test_deep_networks_say_and_learn_what_their_texts_say(train, name: str) -> None:
    said, norms, by_adam = SAID[name]
    experiment = open_by_name_or_path(name)
    sizes = [layer.units for layer in experiment.model.layers]
    assert [experiment.model.inputs, *sizes] == [1, 4, 10, 30, 10, 4, 1]
    assert len(experiment.data.inputs or ()) == 100
    outputs, found = start_of(experiment)
    assert (outputs.min(), outputs.max()) == pytest.approx(said, rel=0.01)
    assert (found[0], found[-1]) == pytest.approx(norms, rel=0.05)
    if by_adam is not None:
        adam = with_training(experiment, optimizer="adam")
        assert train(adam, 2000)[0].loss() == pytest.approx(by_adam, abs=0.0006)


def test_deep_networks_with_other_first_weights(train) -> None:
    relu = open_by_name_or_path("deep-relu")
    outputs, slopes = start_of(with_scheme(relu, "he_normal"))
    assert outputs.max() == pytest.approx(1.4, abs=0.05)
    assert all(0.4 < norm < 2.5 for norm in slopes)
    (after,) = train(with_scheme(relu, "he_normal"), 2000)
    assert after.loss() == pytest.approx(0.015, abs=0.0005)
    outputs, slopes = start_of(with_seed(relu, 1))
    assert not outputs.any()
    assert not any(slopes)
    (dead,) = train(relu, 1)
    assert not dead.forward().outputs.any()
    cosine = with_scheme(open_by_name_or_path("deep-cos"), "he_normal")
    assert train(cosine, 2000)[0].loss() == pytest.approx(0.003, abs=0.0005)
    tanh = open_by_name_or_path("deep-tanh")
    outputs, _ = start_of(tanh)
    assert outputs == pytest.approx(-outputs[::-1])
    _, slopes = start_of(tanh)
    assert all(0.5 < norm < 5.5 for norm in slopes)
    assert np.abs(start_of(with_scheme(tanh, "xavier_normal"))[0]).max() < 0.06


def test_students_are_hardly_told_apart(train) -> None:
    admissions = open_by_name_or_path("admissions")
    (after,) = train(admissions, 2000)
    labels = after.setup.dataset.labels
    assert labels is not None
    assert after.accuracy() == pytest.approx(0.71, abs=0.005)
    assert 1 - labels[after.setup.dataset.train].mean() == pytest.approx(0.69, abs=0.005)
    gre, gpa, *ranks = after.parameters.weights[0][:, 0]
    assert 0 < gre < gpa
    assert ranks == sorted(ranks, reverse=True)
    raw = replace(admissions, data=replace(admissions.data, standardize=None))
    (stuck,) = train(raw, 2000)
    assert stuck.accuracy() < 0.35
