"""The graph of matrix operations: its nodes, their shapes, which number each cell is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.arrays import Floats
from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.graph.matrix_graph import MatrixGraph, matrix_graph
from backpropviz.engine.graph.matrix_values import Kept, adjoints_of, values_of
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity

REFERENCE = Path(__file__).resolve().parents[2] / "reference"
W1, W2 = [[0.5, -1.0], [0.25, 2.0]], [[1.0, -2.0], [3.0, 0.5]]
B1 = [0.1, -0.2]
INPUTS, TARGETS = [[1.0, 2.0], [-1.0, 0.5], [0.0, 3.0]], [[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]]

MakeTrace = Callable[..., NetworkTrace]


def graph_of(trace: NetworkTrace) -> MatrixGraph:
    problem = trace.run.problem
    return matrix_graph(problem.network, problem.loss, trace.n_samples, problem.penalty)


@pytest.fixture
def batch_trace(make_trace: MakeTrace) -> NetworkTrace:
    layers = [Layer(2, "tanh"), Layer(2, "softmax", bias=False)]
    data = (INPUTS, TARGETS)
    return make_trace(layers, "cross_entropy", [W1, W2], [B1, None], *data, sample=1)


def as_array(kept: Kept) -> Floats:
    return kept.array * kept.factor


def operations(graph: MatrixGraph) -> list[str]:
    return [node.operation for node in graph.nodes]


def test_the_operations_of_one_layer_are_those_of_the_equations() -> None:
    # z = x W + b, ŷ = σ(z), J(y, ŷ), with shapes (n_batch, n_in), (n_in, n_out), (1, n_out).
    network = Network(2, (Layer(1, "sigmoid"),))
    graph = matrix_graph(network, "half_mse", 4, Penalty())
    named = ["input", "weight", "@", "bias", "+", "sigmoid", "target", "half_mse", "mean"]
    assert operations(graph) == named
    shapes = [(4, 2), (2, 1), (4, 1), (1, 1), (4, 1), (4, 1), (4, 1), (4, 1), (1, 1)]
    assert [node.shape for node in graph.nodes] == shapes
    assert [node.operands for node in graph.nodes if node.operands] == [
        (0, 1),
        (2, 3),
        (4,),
        (5, 6),
        (7,),
    ]
    assert graph.output == 8
    assert [(edge.start, edge.end, edge.place) for edge in graph.edges][:3] == [
        (0, 2, 0),
        (1, 2, 1),
        (2, 4, 0),
    ]


def test_without_a_bias_the_product_is_z(hand_trace: NetworkTrace) -> None:
    graph = graph_of(hand_trace)
    first = ["input", "weight", "@", "sigmoid"]
    assert operations(graph) == [*first, "weight", "@", "sigmoid", "target", "bce"]
    product = graph.nodes[2]
    assert not product.is_part
    assert product.value.quantity_at(0, 1) == Quantity(Kind.Z, 1, 1, sample=0)


def test_the_hand_example_agrees_with_its_reference(hand_trace: NetworkTrace) -> None:
    kept = json.loads((REFERENCE / "hand_2_3_1.json").read_text(encoding="utf-8"))
    expected = kept["target_1"]["values"]
    graph, run = graph_of(hand_trace), hand_trace.run
    values = [kept["x"], kept["W"], expected["z_h"], expected["h"], kept["V"], expected["z_y"]]
    values += [expected["y"], 1.0, expected["J"]]
    for node, number in zip(graph.nodes, values, strict=True):
        shown = np.reshape(number, node.shape)
        np.testing.assert_allclose(as_array(values_of(node, run)), shown, rtol=1e-12)
    names = ["dJ_dx", "dJ_dW", "dJ_dz_h", "dJ_dh", "dJ_dV", "dJ_dz_y", "dJ_dy"]
    for node, name in zip(graph.nodes, names, strict=False):
        shown, got = np.reshape(expected[name], node.shape), adjoints_of(node, run)
        assert got is not None
        np.testing.assert_allclose(as_array(got), shown, rtol=1e-9)
    assert [adjoints_of(node, run) for node in graph.nodes[7:]] == [None, None]


def test_a_batch_agrees_with_products_of_matrices(batch_trace: NetworkTrace) -> None:
    graph, run = graph_of(batch_trace), batch_trace.run
    x, t, w1, w2 = (np.array(each) for each in (INPUTS, TARGETS, W1, W2))
    h = np.tanh(x @ w1 + np.array(B1))
    e = np.exp(h @ w2)
    y = e / e.sum(axis=1, keepdims=True)
    d_z2 = y - t  # of each sample's own loss
    d_a1 = d_z2 @ w2.T
    d_z1 = d_a1 * (1 - h**2)
    own = -(t * np.log(y)).sum(axis=1, keepdims=True)
    expected = {  # operation: its values, the derivatives by them
        "input": (x, d_z1 @ w1.T),
        "weight": (w1, x.T @ d_z1 / 3),
        "@": (x @ w1, d_z1),
        "bias": ([B1], d_z1.mean(axis=0, keepdims=True)),
        "+": (x @ w1 + np.array(B1), d_z1),
        "tanh": (h, d_a1),
    }
    for node in graph.nodes[:6]:
        values, slopes = expected[node.operation]
        assert as_array(values_of(node, run)).shape == node.shape
        np.testing.assert_allclose(as_array(values_of(node, run)), values, rtol=1e-13)
        adjoints = adjoints_of(node, run)
        assert adjoints is not None
        np.testing.assert_allclose(as_array(adjoints), slopes, rtol=1e-12, atol=1e-15)
    loss, mean = graph.nodes[-2:]
    np.testing.assert_allclose(as_array(values_of(loss, run)), own, rtol=1e-13)
    np.testing.assert_allclose(as_array(values_of(mean, run)), [[own.mean()]], rtol=1e-13)
    assert adjoints_of(loss, run) is None


def test_every_cell_is_the_quantity_whose_number_it_shows(batch_trace: NetworkTrace) -> None:
    graph, run = graph_of(batch_trace), batch_trace.run
    for node in graph.nodes:
        for cells, kept in ((node.value, values_of(node, run)), (node.adjoint, None)):
            numbers = kept if kept is not None else adjoints_of(node, run)
            if cells is None or numbers is None or (kept is not None and node.is_part):
                continue
            for row in range(cells.shape[0]):
                for column in range(cells.shape[1]):
                    value = batch_trace.value(cells.quantity_at(row, column))
                    assert as_array(numbers)[row, column] == pytest.approx(value, rel=1e-15)


def test_every_step_of_the_way_there_and_back_has_a_cell(
    hand_trace: NetworkTrace, mazur_trace: NetworkTrace
) -> None:
    for trace in (hand_trace, mazur_trace):
        graph = graph_of(trace)
        for step in trace:
            if step.phase.value == "update":
                break
            place = graph.place_of(step.quantity)
            assert place is not None, step
            node = graph.nodes[place.node]
            assert not node.is_part
            cells = node.adjoint if place.is_adjoint else node.value
            assert cells is not None
            assert cells.quantity_at(*place.cell) == step.quantity


def test_a_penalty_is_added_to_the_mean(make_trace: MakeTrace) -> None:
    penalty = Penalty(l2=0.5, penalize_biases=True)
    layers = [Layer(1, "linear")]
    weights, data = [[[2.0], [-1.0]]], (INPUTS, [[1.0], [0.0], [2.0]])
    trace = make_trace(layers, "half_mse", weights, [[3.0]], *data, penalty=penalty)
    graph, run = graph_of(trace), trace.run
    assert operations(graph)[-4:] == ["half_mse", "mean", "penalty", "+"]
    mean, size, total = graph.nodes[-3:]
    assert mean.is_part
    assert [graph.nodes[index].operation for index in size.operands] == ["weight", "bias"]
    # 0.5 / 2 · (4 + 1 + 9)
    assert as_array(values_of(size, run)).tolist() == [[3.5]]
    # x W + b = 3, 0.5, 0; ½ (2² + 0.5² + 2²) / 3
    data_loss = (4 + 0.25 + 4) / 6
    np.testing.assert_allclose(as_array(values_of(mean, run)), [[data_loss]], rtol=1e-15)
    np.testing.assert_allclose(as_array(values_of(total, run)), [[data_loss + 3.5]], rtol=1e-15)
    place = graph.place_of(Quantity(Kind.LOSS))
    assert place is not None
    assert place.node == graph.output


def test_a_large_network_makes_no_lists_of_its_cells() -> None:
    network = Network(784, (Layer(128, "relu"), Layer(10, "softmax")))
    graph = matrix_graph(network, "cross_entropy", 60000, Penalty())
    assert len(graph.nodes) == 14
    assert graph.nodes[1].shape == (784, 128)
    place = graph.place_of(Quantity(Kind.D_WEIGHT, 1, 127, 783))
    assert place == (1, Cell(783, 127), True)
    assert graph.place_of(Quantity(Kind.WEIGHT, 1, 128, 0)) is None
    assert graph.place_of(Quantity(Kind.LEARNING_RATE)) is None
    with pytest.raises(IndexError, match="expected a cell of 784 × 128, got 784, 0"):
        graph.nodes[1].value.quantity_at(784, 0)
