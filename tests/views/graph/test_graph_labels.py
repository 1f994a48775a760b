"""The numbers of a graph's picture: none covers another, a node or an arrow; sums term by term."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.trace import Detail
from backpropviz.views.graph.overlay import extras_of
from backpropviz.views.graph.reading import graph_reading
from backpropviz.views.graph.runs import text_of
from backpropviz.views.graph.shapes import Shape
from backpropviz.views.look.theme import LIGHT

TWENTY = "u = x*y; v = sin(u) + x; w = exp(v)/y; s = u*w - v^2; r = s + max(x, w); q = log(r^2 + 1)"
LONG = "c = a*b; d = sin(c); e = exp(d)*a; f = e + b; g = f*f; h = g - a*b"


def check(scene):
    shown = [label.box for label in scene.labels() if not label.crowded]
    for one, other in combinations(shown, 2):
        assert not one.intersects(other)
    for box in shown:
        assert scene.within.contains(box)
        assert not any(box.intersects(node.outline.box(node.center)) for node in scene.nodes)
        assert not any(box.intersects(edge.head.boundingRect()) for edge in scene.edges)
    return shown


@pytest.mark.parametrize("size", [(640, 560), (930, 800), (1600, 1100)])
@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("c = a + b; d = b + 1; e = c * d", {"a": 2.0, "b": 1.0}),
        ("c = a*a; d = c + a", {"a": 3.0}),
        (LONG, {"a": 1.5, "b": -0.5}),
        (TWENTY, {"x": 1.2, "y": 0.7}),
    ],
)
def test_no_number_covers_another_or_a_node_or_the_head_of_an_arrow(scene_of, text, values, size):
    scene = scene_of(text, size, **values)
    assert len(check(scene)) >= len(scene.nodes)


@pytest.mark.parametrize("size", [(640, 560), (930, 800), (1600, 1100)])
@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2"])
def test_nor_in_the_graph_of_a_network(scene_of_network, name, size):
    assert len(check(scene_of_network(name, size))) > 30


def test_with_room_every_number_has_its_name(scene_of):
    scene = scene_of()
    texts = {text_of(label.runs) for label in scene.labels()}
    assert texts >= {"c = 3.0", "d = 2.0", "e = 6.0"}
    assert texts >= {"de/de = 1.0", "de/dd = 3.0", "de/dc = 2.0", "de/da = 2.0", "de/db = 5.0"}
    assert texts >= {"∂c/∂a = 1.0", "∂e/∂c = 2.0", "∂e/∂d = 3.0"}


def test_numbers_that_have_given_way_come_back_on_zooming(scene_of):
    texts = "; ".join(["v1 = sin(x)", *(f"v{i} = tanh(v{i - 1})" for i in range(2, 31))])
    small, large = (scene_of(texts, (640, 560), zoom, x=1.0) for zoom in (1.0, 6.0))
    assert small.is_crowd or any(label.crowded for label in small.labels())
    inside = large.within.adjusted(80, 80, -80, -80)
    seen = [node for node in large.nodes if inside.contains(node.center)]
    assert len(seen) >= 3
    assert not any(label.crowded for node in seen for label in node.labels())


def extras_at(scene, quantity):
    cursor = scene.trace.find(quantity) + 1
    reading = graph_reading(scene, cursor, Detail.OPERATION, LIGHT)
    return {text_of(each.runs): each for each in extras_of(scene, reading, LIGHT)}


def test_where_paths_join_each_edge_shows_its_term_and_the_node_the_sum(scene_of):
    scene = scene_of()
    found = extras_at(scene, Quantity(Kind.D_NODE, unit=scene.trace.program.node("b")))
    assert set(found) == {"2.0·1.0", "3.0·1.0", "de/db = 2.0·1.0 + 3.0·1.0 = 5.0"}
    boxes = [each.box for each in found.values()]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_a_negative_factor_stands_in_parentheses(scene_of):
    scene = scene_of("y = a - b; z = y * y", a=1.0, b=3.0)
    found = extras_at(scene, Quantity(Kind.D_NODE, unit=scene.trace.program.node("b")))
    assert "−4.0·(−1.0)" in found
    assert "dz/db = −4.0·(−1.0) = 4.0" in found


def test_the_sum_of_many_terms_is_written_in_part(scene_of):
    scene = scene_of("p = a*1; q = a*2; r = a*3; s = a*4; t = a*5; z = p+q+r+s+t", a=2.0)
    found = extras_at(scene, Quantity(Kind.D_NODE, unit=scene.trace.program.node("a")))
    total = next(text for text in found if text.endswith("= 15.0"))
    assert "…" in total
    assert total.count("·") == 3


def test_what_is_asked_shows_its_terms_but_not_their_sum(scene_of):
    scene = scene_of()
    quantity = Quantity(Kind.D_NODE, unit=scene.trace.program.node("b"))
    index = scene.trace.find(quantity)
    reading = graph_reading(scene, index, Detail.OPERATION, LIGHT, asked=scene.trace[index])
    texts = {text_of(each.runs) for each in extras_of(scene, reading, LIGHT)}
    assert "de/db = 2.0·1.0 + 3.0·1.0 = ?" in texts
    assert not any("5.0" in text for text in texts)


def test_shapes_tell_nodes_apart(scene_of, scene_of_network):
    shapes = {node.node.name or node.node.operation: node.outline for node in scene_of().nodes}
    assert shapes["a"].shape is Shape.INPUT
    assert shapes["number"].shape is Shape.NUMBER
    assert shapes["e"].shape is Shape.OPERATION
    network = {node.node.operation: node.outline for node in scene_of_network("mazur-2-2-2").nodes}
    assert network["weight"].shape is network["bias"].shape is Shape.PARAMETER
    assert network["weight"].half_height < network["input"].half_height


def test_labels_lie_above_the_legend(scene_of):
    scene = scene_of(size=(640, 560))
    lowest = max(label.box.bottom() for label in scene.labels())
    assert lowest < QRectF(0, 0, 640, 560).bottom() - 60
