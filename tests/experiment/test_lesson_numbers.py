"""What the lessons of the library say is what comes out, trained here without the window."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from backpropviz.engine.backprop import Pass, run_pass
from backpropviz.experiment.editing import (
    replace,
    with_activation,
    with_layers,
    with_seed,
    with_training,
    with_units,
)
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment

Train = Callable[..., list]


def said(name: str, *written: str) -> None:
    """Check that a lesson has all of these words."""
    text = " ".join(part.text for part in open_by_name_or_path(name).lesson)
    for words in written:
        assert words in text, words


def shown(number: float, decimals: int) -> str:
    return f"{number:.{decimals}f}".replace("-", "−")


def pass_of(after, rows=None) -> Pass:  # type: ignore[no-untyped-def]
    return run_pass(after.setup.problem, after.parameters, rows)


def right(after) -> int:  # type: ignore[no-untyped-def]
    return round(after.accuracy() * len(after.setup.dataset.train))


def norms(run: Pass) -> list[float]:
    return [float(np.linalg.norm(weights)) for weights in run.gradient.weights]


def at_rate(experiment: Experiment, rate: float) -> Experiment:
    return with_training(experiment, replace(experiment.training, learning_rate=rate))


def test_the_perceptron(train: Train) -> None:
    experiment = open_by_name_or_path("perceptron")
    start, hundred = train(experiment, 0, 100)
    run = pass_of(start)
    assert run.z[0][:, 0].tolist() == [-0.5, 0.5, 0.5, 1.5]
    assert run.a[0][:, 0].tolist() == [0, 1, 1, 1]
    assert run.loss == 0.25
    assert not run.gradient.flat.any()
    assert hundred.loss() == 0.25
    assert hundred.parameters.flat.tolist() == start.parameters.flat.tolist()
    layer = replace(experiment.model.layers[0], biases=(-1.5,))
    solved = with_layers(experiment, [layer])
    solved = replace(solved, model=replace(solved.model, layers=(layer,)))
    assert train(solved, 0)[0].loss() == 0
    start, five, end = train(with_activation(experiment, 0, "sigmoid"), 0, 5, 2000)
    answers = start.forward().outputs[:, 0]
    assert [shown(answer, 3) for answer in answers] == ["0.378", "0.622", "0.622", "0.818"]
    assert five.accuracy() == 1.0
    answers = end.forward().outputs[:, 0]
    assert [shown(answer, 3) for answer in answers] == ["0.001", "0.081", "0.081", "0.904"]
    said("perceptron", "0.378, 0.622, 0.622 and 0.818", "0.001, 0.08, 0.08 and 0.90", "OR")


def test_the_well_known_example(train: Train) -> None:
    start, one, hundred, end = train(open_by_name_or_path("mazur-2-2-2"), 0, 1, 100, 10_000)
    run = pass_of(start)
    (h1, _), (o1, o2) = run.a[0][0], run.a[1][0]
    delta = np.array([(o1 - 0.01) * o1 * (1 - o1), (o2 - 0.99) * o2 * (1 - o2)])
    pulls = start.parameters.weights[1][0] * delta
    for number, decimals, written in (
        (0.5 * (o1 - 0.01) ** 2, 4, "0.2748"),
        (0.5 * (o2 - 0.99) ** 2, 4, "0.0236"),
        (run.loss, 9, "0.298371109"),
        (o1 - 0.01, 4, "0.7414"),
        (o1 * (1 - o1), 4, "0.1868"),
        (delta[0], 4, "0.1385"),
        (h1, 4, "0.5933"),
        (delta[0] * h1, 5, "0.08217"),
        (one.parameters.weights[1][0, 0], 8, "0.35891648"),
        (one.parameters.weights[1][0, 1], 8, "0.51130127"),
        (pulls[0], 4, "0.0554"),
        (pulls[1], 4, "−0.0190"),
        (pulls.sum(), 5, "0.03635"),
        (h1 * (1 - h1), 4, "0.2413"),
        (pulls.sum() * h1 * (1 - h1) * 0.05, 9, "0.000438568"),
        (one.parameters.weights[0][0, 0], 9, "0.149780716"),
        (one.loss(), 4, "0.2805"),
        (hundred.loss(), 4, "0.0061"),
        (end.loss(), 8, "0.00000245"),
        (end.forward().outputs[0, 0], 4, "0.0116"),
        (end.forward().outputs[0, 1], 4, "0.9885"),
        (end.parameters.biases[1][0], 2, "−2.34"),
    ):
        assert shown(number, decimals) == written
        said("mazur-2-2-2", written)
    assert run.gradient.flat.size == 12  # "all twelve"


def test_the_flowers(train: Train) -> None:
    experiment = open_by_name_or_path("iris-neuron")
    at = (0, 100, 1000, 10_000, 206_600, 206_800)
    start, hundred, thousand, more, before, after = train(experiment, *at)
    gradient = pass_of(start).gradient.flat
    assert [shown(number, 4) for number in gradient] == ["−1.2530", "−0.3860", "−0.1667"]
    assert shown(start.loss(), 3) == "0.693"
    assert set(start.forward().outputs[:, 0]) == {0.5}
    wrong = [150 - right(each) for each in (hundred, thousand, more, before, after)]
    assert wrong == [7, 1, 1, 1, 0]
    widths = [2 * np.log(9) / np.hypot(*each.parameters.flat[:2]) for each in (hundred, more)]
    assert [shown(width, 1) for width in widths] == ["2.6", "0.4"]
    assert [shown(number, 2) for number in hundred.parameters.flat[:2]] == ["0.93", "−1.42"]
    assert [shown(number, 2) for number in thousand.parameters.flat[:2]] == ["2.96", "−4.84"]
    assert [shown(number, 2) for number in more.parameters.flat[:2]] == ["5.86", "−9.21"]
    assert shown(thousand.loss(), 3) == "0.085"
    dataset = start.setup.dataset
    answers = thousand.forward().outputs[:, 0]
    (row,) = np.flatnonzero((answers > 0.5) != (dataset.labels == 1))
    assert dataset.values[row].tolist() == [4.5, 2.3]
    assert shown(answers[row], 2) == "0.81"
    assert shown(more.forward().outputs[row, 0], 2) == "0.90"
    said("iris-neuron", "−1.253", "−0.386", "−0.1667", "with 7 flowers", "2.6 cm", "0.4 cm")
    said("iris-neuron", "4.5 and 2.3 cm", "0.81", "0.90", "206 700", "5.86 and −9.21", "0.085")


def test_exclusive_or(train: Train) -> None:
    experiment = open_by_name_or_path("xor-tanh")
    start, plateau, out, end = train(experiment, 0, 300, 500, 2000)
    assert [right(after) for after in (start, plateau, out, end)] == [63, 67, 100, 100]
    assert shown(end.loss(), 3) == "0.011"
    values, labels = start.setup.dataset.values, start.setup.dataset.labels
    left, top = values[:, 0] < 0, values[:, 1] > 0
    corners = {"bottom left": left & ~top, "top left": left & top}
    corners |= {"bottom right": ~left & ~top, "top right": ~left & top}
    run = pass_of(plateau)
    is_right = run.a[1].argmax(axis=1) == labels
    counts = {name: (int(is_right[rows].sum()), int(rows.sum())) for name, rows in corners.items()}
    assert counts["bottom left"] == (0, 24)
    assert counts["top left"] == (25 - 9, 25)
    means = {name: run.a[0][rows].mean(axis=0) for name, rows in corners.items()}
    assert shown(means["bottom left"][0], 2) == "−0.86"
    assert shown(means["top left"][0], 2) == "−0.78"
    assert np.abs(means["bottom left"] - means["top left"])[1:].max() < 0.05
    means = {name: pass_of(out).a[0][rows].mean(axis=0) for name, rows in corners.items()}
    assert shown(means["bottom left"][0], 2) == "−0.86"
    assert shown(means["top left"][0], 2) == "0.74"
    weights = [after.parameters.weights[0][1, 0] for after in (plateau, out)]
    assert [shown(weight, 2) for weight in weights] == ["0.12", "1.12"]
    means = {name: pass_of(end).a[0][rows].mean(axis=0) for name, rows in corners.items()}
    h1, h2, h3 = ({name: mean[unit] for name, mean in means.items()} for unit in range(3))
    assert min(h1["top left"], h1["top right"]) > 0.935
    assert max(h1["bottom left"], h1["bottom right"]) < -0.935
    assert shown(h2.pop("top right"), 2) == "−0.90"
    assert min(h2.values()) > 0.945
    assert shown(h3.pop("bottom right"), 2) == "−0.91"
    assert min(h3.values()) > 0.9
    assert [shown(w, 2) for w in end.parameters.weights[1][:, 0]] == ["3.17", "2.53", "−2.90"]
    first = pass_of(start)
    assert shown(first.a[0][0, 0], 3) == "−0.761"
    assert [shown(w, 3) for w in start.parameters.weights[0][:, 0]] == ["0.578", "−0.054"]
    assert shown(start.parameters.biases[0][0], 3) == "−0.673"
    (linear,) = train(with_activation(experiment, 0, "linear"), 500)
    assert (shown(linear.loss(), 3), right(linear)) == ("0.692", 51)


@pytest.mark.parametrize(("name", "solved"), [("relu", 306), ("tanh", 416), ("sigmoid", 1462)])
def test_exclusive_or_is_solved_when_it_is_said_to_be(train: Train, name: str, solved: int) -> None:
    before, after = train(open_by_name_or_path(f"xor-{name}"), solved - 1, solved)
    assert right(before) < 100
    assert right(after) == 100
    said("xor-tanh", f"after {solved}")


def test_exclusive_or_with_two_hidden_neurons_from_six_seeds(train: Train) -> None:
    two = with_units(open_by_name_or_path("xor-tanh"), 0, 2)
    ends = [right(train(with_seed(two, seed), 4000)[0]) for seed in range(6)]
    assert ends.count(100) == 4
    assert sorted(ends)[:2] == [74, 76]


def test_the_first_layers_gradient_of_exclusive_or(train: Train) -> None:
    for name, written in (("sigmoid", "0.013"), ("tanh", "0.076")):
        (start,) = train(open_by_name_or_path(f"xor-{name}"), 0)
        assert shown(norms(pass_of(start))[0], 3) == written
        said("xor-tanh", written)


def test_the_spirals(train: Train) -> None:
    experiment = open_by_name_or_path("spiral")
    runs = train(experiment, 0, 200, 1000, 5000)
    assert [right(after) for after in runs] == [80, 134, 213, 269]
    start, early, middle, end = runs
    assert shown(start.loss(), 2) == "3.03"
    penalties = [0.0005 * np.square(after.parameters.flat).sum() for after in (start, end)]
    assert shown(start.loss() - penalties[0], 2) == "2.76"
    assert (shown(end.loss(), 3), shown(penalties[1], 3)) == ("0.681", "0.260")
    assert start.parameters.flat.size == 603
    for after in (start, early):
        assert int((pass_of(after).a[0] > 0).any(axis=0).sum()) == 88
    dataset = start.setup.dataset
    inside = np.hypot(*dataset.values.T) < 0.25
    for after, expected in ((middle, (12, 201)), (end, (46, 223))):
        is_right = after.forward().outputs.argmax(axis=1) == dataset.labels
        assert (int(is_right[inside].sum()), int(is_right[~inside].sum())) == expected
    assert (int(inside.sum()), int((~inside).sum())) == (75, 225)
    highest = end.forward().outputs.max(axis=1)
    assert shown(highest.mean(), 2) == "0.70"
    assert shown(highest[~is_right].mean(), 2) == "0.45"
    linear = train(with_activation(experiment, 0, "linear"), 1000, 5000)
    assert [right(after) for after in linear] == [131, 131]
    said("spiral", "80 points", "134 points", "213 points", "269 of 300", "131 points", "2.76")
    said("spiral", "225", "201", "75 within only 12", "46 of the 75", "12 of the hundred")


@pytest.mark.parametrize(("l2", "expected"), [(0.0, 280), (0.01, 128)])
def test_the_spirals_with_another_penalty(train: Train, l2: float, expected: int) -> None:
    experiment = open_by_name_or_path("spiral")
    other = with_training(experiment, replace(experiment.training, l2=l2))
    assert right(train(other, 5000)[0]) == expected
    said("spiral", str(expected))


def test_the_digits(train: Train) -> None:
    experiment = open_by_name_or_path("digits")
    start, early, middle, end = train(experiment, 0, 1000, 2000, 20_000)
    run, dataset = pass_of(start), start.setup.dataset
    hidden = run.a[0]
    assert shown(((hidden < 0.01) | (hidden > 0.99)).mean(), 2) == "0.92"
    assert shown((hidden * (1 - hidden)).mean(), 3) == "0.009"
    assert (shown(run.z[0].min(), 0), shown(run.z[0].max(), 0)) == ("−121", "144")
    rows = start.setup.schedule.batches(len(dataset.train)).rows(1)
    first = pass_of(start, rows)
    assert dataset.labels[dataset.train[rows[0]]] == 9
    assert shown(first.z[0][0, 0], 1) == "−39.2"
    assert first.a[1][0].argmax() == 0
    assert (shown(first.a[1][0, 0], 2), shown(first.a[1][0, 9], 2)) == ("0.37", "0.05")
    assert (shown(early.accuracy(), 2), shown(early.accuracy(is_test=True), 2)) == ("0.23", "0.20")
    assert shown(middle.accuracy(is_test=True), 2) == "0.41"
    assert (shown(end.accuracy(), 2), round(540 * end.accuracy(is_test=True))) == ("0.84", 415)
    answers = end.forward(is_test=True).outputs.argmax(axis=1)
    labels = dataset.labels[dataset.test]
    of_eights = np.bincount(answers[labels == 8], minlength=10)
    assert (of_eights.sum(), of_eights[5], of_eights[8]) == (56, 34, 3)
    quicker, quick = train(at_rate(experiment, 0.1), 2000, 20_000)
    assert shown(quicker.accuracy(is_test=True), 2) == "0.78"
    assert shown(quick.accuracy(is_test=True), 2) == "0.88"
    said("digits", "760 numbers", "92 %", "0.009", "−121 to 144", "23 %", "34 are taken", "415")


def test_the_gradient_that_vanishes(train: Train) -> None:
    experiment = open_by_name_or_path("vanishing-gradient")
    start, end = train(experiment, 0, 4500)
    outputs = start.forward().outputs
    assert (shown(outputs.min(), 4), shown(outputs.max(), 4)) == ("0.5528", "0.5529")
    rows = start.setup.schedule.batches(150).rows(1)
    run = pass_of(start, rows)
    found = norms(run)
    assert (shown(found[-1], 3), shown(found[0], 7)) == ("0.176", "0.0000644")
    assert found[-1] / found[0] == pytest.approx(2700, rel=0.02)
    shares = [before / after for before, after in pairwise(found)]
    assert 0.23 < min(shares) < max(shares) < 0.34  # "a third or a quarter"
    assert shown(run.gradient.weights[6][0, 0], 4) == "0.0797"
    assert shown(run.gradient.weights[0][0, 0], 7) == "0.0000237"
    slopes = [float((a * (1 - a)).mean()) for a in run.a[:-1]]
    assert 0.195 < min(slopes) < max(slopes) < 0.25
    assert (shown(end.loss(), 3), right(end)) == ("0.693", 75)
    for hidden, share in ((3, "0.63"), (2, "1.00")):
        layers = experiment.model.layers
        (less,) = train(with_layers(experiment, [*layers[:hidden], layers[-1]]), 4500)
        assert shown(less.accuracy(), 2) == share
    start, solved = train(open_by_name_or_path("vanishing-gradient-relu"), 0, 300)
    assert solved.accuracy() == solved.accuracy(is_test=True) == 1.0
    found = norms(pass_of(start, rows))
    assert found[-1] / found[0] == pytest.approx(5, rel=0.02)
    said(
        "vanishing-gradient", "0.176 and 0.0000644", "2700 times", "63 %", "20 epochs", "75 of 150"
    )
