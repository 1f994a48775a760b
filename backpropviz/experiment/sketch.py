"""An experiment at a glance: the numbers of a small picture of it, before any training."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from backpropviz.data.dataset import Dataset
from backpropviz.data.plane import Plane, default_plane
from backpropviz.data.tables import read_row
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import run_layers
from backpropviz.engine.graph.graph import Graph
from backpropviz.experiment.engine_parts import network_of, start_of
from backpropviz.experiment.expression_checks import program_of
from backpropviz.experiment.samples import passing_dataset_of
from backpropviz.experiment.schema import Experiment

_FEWEST_SAMPLES: Final = 3  # that are worth a picture
_GROUND_CELLS: Final = 20  # along each side
_CURVE_POINTS: Final = 60
_LEAST_PIXELS: Final = 16

Classes = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Plot:
    """Samples of one or two columns, and what the network answers before its first update.

    points: (N, 2), to the right and up, each from 0 to 1. classes: (N,), or None where numbers are
    learned; shares: (N,) of those, from -1 to 1. n_classes: 0 for numbers. ground: over the plane,
    row 0 at the bottom: from -1 to 1, with more than two classes their numbers; None: the answer is
    the curve, (M, 2), as the points are, though it may go beyond.
    """

    points: Floats
    classes: Classes | None
    shares: Floats | None
    n_classes: int
    ground: Floats | None
    curve: Floats | None


@dataclass(frozen=True, slots=True)
class GraphSketch:
    """An expression's graph. places: of its nodes, to the right and down, each from 0 to 1."""

    places: tuple[tuple[float, float], ...]
    edges: tuple[tuple[int, int], ...]
    leaves: frozenset[int]
    output: int


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """What there is to draw of an experiment.

    sizes: how many units each layer has, the inputs first; () of an expression. weights: of each
    layer, (n_in, units). image: (side, side) of the first sample, row 0 at the top, from 0 to 1.
    """

    sizes: tuple[int, ...]
    weights: tuple[Floats, ...]
    plot: Plot | None = None
    image: Floats | None = None
    graph: GraphSketch | None = None


def sketch_of(experiment: Experiment) -> Sketch:
    """Return the sketch of a valid experiment; raises ExperimentError if its samples are amiss."""
    model = experiment.model
    if experiment.is_expression:
        return Sketch((), (), graph=_graph_sketch(program_of(model).graph))
    parameters = start_of(model)
    sizes, weights = network_of(model).sizes, tuple(parameters.weights)
    side = math.isqrt(model.n_inputs)
    if experiment.data.table and side * side == model.n_inputs >= _LEAST_PIXELS:
        return Sketch(sizes, weights, image=_first_image(experiment, side))
    if _n_columns(experiment) > 2:  # reading all of them would take long, for nothing
        return Sketch(sizes, weights)
    dataset = passing_dataset_of(experiment)
    if len(dataset.columns) > 2 or dataset.n_samples < _FEWEST_SAMPLES:
        return Sketch(sizes, weights)
    return Sketch(sizes, weights, plot=_plot(experiment, dataset))


def _n_columns(experiment: Experiment) -> int:
    data = experiment.data
    if data.inputs is not None:
        return len(data.inputs[0])
    return len(data.features or ()) or (experiment.model.n_inputs if data.is_read else 0)


def _first_image(experiment: Experiment, side: int) -> Floats:
    cells = read_row(str(experiment.data.table), 0)
    cells.pop(str(experiment.data.target), None)
    pixels = np.array(list(cells.values()), np.float64).reshape(side, side)
    image: Floats = pixels / max(float(pixels.max()), 1e-300)
    return image


def _plot(experiment: Experiment, dataset: Dataset) -> Plot:
    plane = default_plane(dataset)
    network, parameters = network_of(experiment.model), start_of(experiment.model)
    is_curve = len(plane.directions) == 1
    inputs = dataset.to_inputs(plane.grid(_CURVE_POINTS if is_curve else _GROUND_CELLS))
    answers = run_layers(network, parameters, inputs)[-1]
    points = plane.project(dataset.values)
    if is_curve:
        points = np.column_stack((points[:, 0], dataset.targets[:, 0]))
    middle, half = (dataset.high + dataset.low) / 2, (dataset.high - dataset.low) / 2
    if dataset.labels is None:
        middle, half = 0.0, float(np.abs(dataset.targets).max()) or 1.0
    shares = np.clip((dataset.targets[:, 0] - middle) / half, -1.0, 1.0)
    return Plot(
        points=_in_frame(points, plane),
        classes=dataset.labels,
        shares=shares if dataset.labels is None else None,
        n_classes=0 if dataset.labels is None else max(len(dataset.class_names), 2),
        ground=None if is_curve else _ground(answers, middle, half),
        curve=_in_frame(_curve(answers, plane), plane) if is_curve else None,
    )


def _ground(answers: Floats, middle: float, half: float) -> Floats:
    if answers.shape[1] > 1:
        said = answers.argmax(axis=1).astype(np.float64)
        if answers.shape[1] == 2:
            said = 2.0 * said - 1.0
    else:
        said = np.clip(np.nan_to_num((answers[:, 0] - middle) / half), -1.0, 1.0)
    ground: Floats = said.reshape(_GROUND_CELLS, _GROUND_CELLS)
    return ground


def _curve(answers: Floats, plane: Plane) -> Floats:
    low, high = plane.y_range
    beyond = high - low  # what is far off is drawn just beyond the frame
    y = np.clip(np.nan_to_num(answers[:, 0]), low - beyond, high + beyond)
    return np.column_stack((np.linspace(*plane.x_range, len(y)), y))


def _in_frame(points: Floats, plane: Plane) -> Floats:
    starts = np.array([plane.x_range[0], plane.y_range[0]])
    ends = np.array([plane.x_range[1], plane.y_range[1]])
    shares: Floats = (points - starts) / (ends - starts)
    return shares


def _graph_sketch(graph: Graph) -> GraphSketch:
    """Place every node in the column behind its operands, beside what it is made of."""
    columns: list[int] = []
    for node in graph.nodes:
        columns.append(1 + max((columns[operand] for operand in node.operands), default=-1))
    for index in range(len(graph.nodes) - 1, -1, -1):  # what is given stands where it is used
        if graph.nodes[index].is_leaf and graph.consumers[index]:
            columns[index] = min(columns[edge.end] for edge in graph.consumers[index]) - 1
    heights: dict[int, float] = {}
    n_columns = max(columns) + 1
    for column in range(n_columns):
        here = [index for index, each in enumerate(columns) if each == column]
        wished = {index: _wished_height(graph, index, heights) for index in here}
        here.sort(key=lambda index: (wished[index], index))
        for rank, index in enumerate(here):
            heights[index] = (rank + 0.5) / len(here)
    width = max(n_columns - 1, 1)
    return GraphSketch(
        places=tuple((columns[i] / width, heights[i]) for i in range(len(graph.nodes))),
        edges=tuple((edge.start, edge.end) for edge in graph.edges),
        leaves=frozenset(i for i, node in enumerate(graph.nodes) if node.is_leaf),
        output=graph.output,
    )


def _wished_height(graph: Graph, index: int, heights: dict[int, float]) -> float:
    placed = [heights[each] for each in graph.nodes[index].operands if each in heights]
    return sum(placed) / len(placed) if placed else 0.5
