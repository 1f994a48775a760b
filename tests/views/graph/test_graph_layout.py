"""The layout of graphs: from left to right, nothing on anything else, few crossings."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise

import hypothesis
import hypothesis.strategies as st
import pytest
from PySide6.QtCore import QPointF

from backpropviz.engine.graph.graph import NUMBER
from backpropviz.engine.graph.network_graph import scalar_graph
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.network import Layer, Network
from backpropviz.views.graph.columns import columns_of
from backpropviz.views.graph.crossings import count_crossings, neighbors_of, ordered_rows
from backpropviz.views.graph.layout import lay_out

TOY = "c = a + b; d = b + 1; e = c * d"
TWENTY = "u = x*y; v = sin(u) + x; w = exp(v)/y; s = u*w - v^2; r = s + max(x, w); q = log(r^2 + 1)"
LONG = "c = a*b; d = sin(c); e = exp(d)*a; f = e + b; g = f*f; h = g - a*b"
CHAIN = "; ".join(["v1 = sin(x)", *(f"v{i} = tanh(v{i - 1})" for i in range(2, 31))])
TREE = "((a + b) * (c - d)) / ((p ^ q) + (r * s))"
EXPRESSIONS = [TOY, TWENTY, LONG, CHAIN, TREE, "c = a*a", "y = 2*x + 1", "z = max(a, b, a + b)"]


def graph_of(text):
    return compile_program(text).graph


def network_graphs():
    """By hand 2-3-1 without biases, 2-2-2 with some, softmax, and 64-10-10."""
    sigmoid, bare = Layer(2, "sigmoid"), Layer(3, "sigmoid", bias=False)
    yield scalar_graph(Network(2, (bare, Layer(1, "sigmoid", bias=False))), "bce", 0, -1)
    yield scalar_graph(Network(2, (sigmoid, sigmoid)), "half_mse", 0, -1)
    yield scalar_graph(Network(3, (sigmoid, Layer(3, "softmax"))), "cross_entropy", 0, -1)


GRAPHS = [*map(graph_of, EXPRESSIONS), *network_graphs()]


def crossings(graph):
    columns = columns_of(graph)
    return count_crossings(ordered_rows(columns), neighbors_of(columns)[0])


@pytest.mark.parametrize("graph", GRAPHS)
def test_every_edge_goes_to_the_right(graph):
    layout = lay_out(graph)
    for edge, way in zip(graph.edges, layout.ways, strict=True):
        assert way[0] == layout.places[edge.start]
        assert way[-1] == layout.places[edge.end]
        assert all(one[0] < other[0] for one, other in pairwise(way))


@pytest.mark.parametrize("graph", GRAPHS)
def test_nodes_of_a_column_keep_their_distance(graph):
    layout = lay_out(graph)
    for one, other in combinations(layout.places, 2):
        assert one[0] != other[0] or abs(one[1] - other[1]) >= 0.64 - 1e-9


@pytest.mark.parametrize("graph", GRAPHS)
def test_no_edge_runs_through_a_node(graph):
    layout = lay_out(graph)
    for edge, way in zip(graph.edges, layout.ways, strict=True):
        for one, other in pairwise(way):
            for index, (column, row) in enumerate(layout.places):
                if index in edge[:2] or not one[0] <= column <= other[0]:
                    continue
                height = one[1] + (other[1] - one[1]) * (column - one[0]) / (other[0] - one[0])
                assert abs(height - row) > 0.3


@pytest.mark.parametrize("graph", GRAPHS)
def test_the_layout_is_the_same_every_time(graph):
    again = lay_out.__wrapped__(graph)
    assert again is not lay_out(graph)
    assert again == lay_out(graph)


def test_the_output_is_farthest_to_the_right():
    for graph in GRAPHS:
        layout = lay_out(graph)
        assert layout.places[graph.output][0] == layout.n_columns - 1


def test_a_leaf_stands_in_the_column_before_its_first_use():
    for graph in GRAPHS:
        places = lay_out(graph).places
        for index, node in enumerate(graph.nodes):
            if node.is_leaf and graph.consumers[index]:
                first = min(places[edge.end][0] for edge in graph.consumers[index])
                assert places[index][0] == first - 1


@pytest.mark.parametrize(
    ("text", "fewest"),
    [
        (TOY, 0),
        (TREE, 0),
        (CHAIN, 0),
        ("c = a*a", 0),
        # Two inputs, each used by three operations: K(2,3) has one crossing too many for a line.
        ("p = a + b; q = a - b; z = p * q", 1),
        (LONG, 2),
        (TWENTY, 3),
    ],
)
def test_few_edges_cross(text, fewest):
    assert crossings(graph_of(text)) <= fewest


def test_crossings_are_counted_as_pairs_that_cross():
    # The left vertices 0, 1, 2 from the top; the right ones 3, 4 linked with (2), (0, 1).
    rows = [[0, 1, 2], [3, 4]]
    assert count_crossings(rows, [[], [], [], [2], [0, 1]]) == 2
    assert count_crossings(rows, [[], [], [], [0, 1], [2]]) == 0
    assert count_crossings(rows, [[], [], [], [0, 2], [0, 2]]) == 1


def test_a_chain_is_a_straight_line():
    layout = lay_out(graph_of(CHAIN))
    assert layout.n_columns == 31
    assert {row for _, row in layout.places} == {0.0}


def test_a_long_edge_goes_past_the_nodes_between_and_is_straight_where_it_can():
    graph = graph_of("p = sin(x); q = sin(p); r = sin(q); y = r + x")
    layout = lay_out(graph)
    way = next(
        way
        for edge, way in zip(graph.edges, layout.ways, strict=True)
        if edge.start == 0 and edge.end == graph.output
    )
    assert len(way) <= 4
    assert layout.n_columns == 5


@hypothesis.given(st.data())
@hypothesis.settings(max_examples=60)
def test_any_expression_is_laid_out_from_left_to_right_without_collisions(data):
    names, lines = ["x", "y"], []
    for number in range(data.draw(st.integers(1, 12))):
        operands = st.sampled_from([*names, "2"])
        one, other = data.draw(operands), data.draw(operands)
        if one == other == "2":
            one = "x"
        operator = data.draw(st.sampled_from("+-*/"))
        lines.append(f"n{number} = {one} {operator} {other}")
        names.append(f"n{number}")
    graph = graph_of("; ".join(lines))
    layout = lay_out(graph)
    for way in layout.ways:
        assert all(one[0] < other[0] for one, other in pairwise(way))
    in_column = Counter(column for column, _ in layout.places)
    assert sum(in_column.values()) == len(graph.nodes)
    for one, other in combinations(layout.places, 2):
        assert one[0] != other[0] or abs(one[1] - other[1]) >= 0.64 - 1e-9


@pytest.mark.parametrize("size", [(640, 560), (930, 800), (1500, 1000)])
@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2"])
def test_no_two_nodes_of_a_network_overlap_and_no_edge_touches_one(scene_of_network, name, size):
    scene = scene_of_network(name, size)
    boxes = [(node.index, node.outline.box(node.center)) for node in scene.nodes]
    assert len(boxes) == len(scene.graph.nodes)
    for (_, one), (_, other) in combinations(boxes, 2):
        assert not one.intersects(other)
    for edge in scene.edges:
        for node in scene.nodes:
            if node.index not in edge.edge[:2]:
                away = [node.outline.contains(point - node.center) for point in edge.route.points]
                assert not any(away), (edge.edge, node.node)


def test_a_constant_stands_close_to_what_uses_it(scene_of):
    scene = scene_of(TOY, a=2.0, b=1.0)
    constant = next(node for node in scene.nodes if node.node.operation == NUMBER)
    user = scene.center(scene.graph.consumers[constant.index][0].end)
    assert 0 < user.x() - constant.center.x() < 0.7 * scene.column_gap


def test_an_operand_that_stands_twice_has_two_edges_apart(scene_of):
    scene = scene_of("c = a*a", a=3.0)
    first, second = (edge.route.at(0.5) for edge in scene.edges)
    assert abs(QPointF(first - second).y()) > 0.5 * scene.radius
    assert scene.edges[0].route.tip != scene.edges[1].route.tip


def test_edges_over_a_great_many_columns_are_not_cut_everywhere():
    lines = ["n0 = 1.5*x", *(f"n{i} = sin(n{i - 1}) * x" for i in range(1, 300))]
    graph = graph_of("; ".join(lines))
    columns = columns_of(graph)
    assert len(columns.columns) < len(graph.nodes) + 3500
    assert lay_out(graph).n_columns == 600
