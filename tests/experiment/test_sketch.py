"""An experiment at a glance: what a small picture of it is made of, and that it is read rightly."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import read_experiment
from backpropviz.experiment.library import LibraryEntry, library
from backpropviz.experiment.quick_reading import read_quickly
from backpropviz.experiment.samples import dataset_of
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.sketch import Sketch, sketch_of


def sketch(name: str) -> Sketch:
    return sketch_of(read_quickly(next(entry.path for entry in library() if entry.name == name)))


@pytest.mark.parametrize("entry", library(), ids=lambda entry: entry.name)
def test_read_quickly_every_built_in_experiment_is_the_one_that_is_read(
    entry: LibraryEntry,
) -> None:
    assert read_quickly(entry.path) == read_experiment(entry.path)


def test_a_file_that_is_laid_out_in_another_way_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        'format = "backpropviz-experiment/1"\ntitle = "Mine"\n'
        "[model]\ninputs = 1\n[[model.layers]]\nunits = 1\nactivation = 'linear'\n"
        "weights = [\n  [0x2], # two\n]\n"
        "[data]\ninputs = [\n  [1_0.5],\n]\ntargets = [\n  [1.0]\n]\n"
        '[training]\nloss = "mse"\noptimizer = "sgd"\nlearning_rate = 0.1\n'
    )
    experiment = read_quickly(path)
    assert experiment == read_experiment(path)
    assert experiment.data.inputs == ((10.5,),)
    path.write_text("title = ")
    with pytest.raises(ExperimentError, match="not valid TOML"):
        read_quickly(path)


@pytest.mark.parametrize("entry", library(), ids=lambda entry: entry.name)
def test_every_experiment_has_something_to_draw(entry: LibraryEntry) -> None:
    made = sketch_of(read_quickly(entry.path))
    experiment = read_experiment(entry.path)
    if experiment.is_expression:
        assert made.graph is not None
        assert not made.sizes
        return
    setup = set_up(experiment)
    assert made.sizes == setup.problem.network.sizes
    for ours, theirs in zip(made.weights, setup.parameters.weights, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_samples_lie_where_the_data_says_and_have_their_classes() -> None:
    plot = sketch("xor").plot
    assert plot is not None
    dataset = dataset_of(read_experiment(next(e.path for e in library() if e.name == "xor")))
    assert plot.points.shape == (500, 2)
    assert plot.points.min() >= 0.0
    assert plot.points.max() <= 1.0
    np.testing.assert_array_equal(plot.classes, dataset.labels)
    # The same corner of the plane is the same corner of the picture.
    np.testing.assert_array_equal(plot.points > 0.5, dataset.values > 0.0)
    assert plot.n_classes == 2


def test_the_ground_is_what_the_network_answers_before_its_first_update() -> None:
    # One sigmoid neuron whose weights are 0 says 0.5 everywhere: neither class.
    plot = sketch("iris-neuron").plot
    assert plot is not None
    assert plot.ground is not None
    np.testing.assert_allclose(plot.ground, 0.0)
    classes = sketch("spiral").plot
    assert classes is not None
    assert classes.ground is not None
    assert set(np.unique(classes.ground)) <= {0.0, 1.0, 2.0}


def test_of_one_input_the_answer_is_a_curve() -> None:
    line = sketch("linear-regression").plot
    assert line is not None
    assert line.ground is None
    assert line.curve is not None
    rises = np.diff(line.curve[:, 1])
    np.testing.assert_allclose(rises, rises[0])  # one linear neuron: straight


def test_of_images_the_first_one_is_shown_and_of_wide_tables_the_network() -> None:
    image = sketch("digits").image
    assert image is not None
    assert image.shape == (8, 8)
    assert image.max() == 1.0
    rows = dataset_of(read_experiment(next(e.path for e in library() if e.name == "digits")))
    first = rows.values[0].reshape(8, 8)
    np.testing.assert_allclose(image, first / first.max())
    wide = sketch("admissions")
    assert wide.plot is None
    assert wide.image is None
    assert wide.sizes == (6, 1)


def test_a_graph_leads_from_left_to_right_and_no_two_nodes_meet() -> None:
    for entry in library():
        if entry.kind != "expression":
            continue
        graph = sketch(entry.name).graph
        assert graph is not None
        for start, end in graph.edges:
            assert graph.places[start][0] < graph.places[end][0]
        assert len(set(graph.places)) == len(graph.places)
        assert graph.places[graph.output][0] == 1.0


def test_a_glance_leaves_the_samples_that_are_kept_where_they_are() -> None:
    experiment = read_experiment(library()[0].path)
    kept = dataset_of(experiment)
    for entry in library():
        sketch_of(read_quickly(entry.path))
    assert dataset_of(experiment) is kept
