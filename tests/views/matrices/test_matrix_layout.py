"""Where the matrices stand: nothing covers anything, and small ones have their numbers."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize

from backpropviz.engine.quantities import Kind
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.matrices.scene import Scene, make_scene, picture_area

SIZES = [(640, 560), (930, 800), (320, 280)]
NETWORKS = [(2, 3, 1), (64, 10, 10), (2, 4, 10, 4, 2), (7, 8, 8, 8, 8, 8, 8, 2), (784, 128, 10)]


def scene_of(session: Session, size: tuple[int, int], zoom: float = 1.0) -> Scene:
    return make_scene(session, Viewport(QSize(*size), zoom, QPointF(), LIGHT, 1.0))


def solids(scene: Scene) -> list[QRectF]:
    """Return all signs and cards."""
    every = [box for node in scene.nodes for box in (node.sign, node.card)]
    return [box for box in every if box is not None]


def assert_nothing_covers_anything(scene: Scene) -> None:
    boxes = solids(scene)
    for first, second in combinations(boxes, 2):
        assert not first.intersects(second)
    for line in scene.lines:
        ends = [box for i in (line.start, line.end) for box in solids_of(scene, i)]
        for start, end in zip(line.points, line.points[1:], strict=False):
            way = QRectF(start, end).normalized().adjusted(-0.4, -0.4, 0.4, 0.4)
            assert not any(way.intersects(box) for box in boxes if box not in ends)


def solids_of(scene: Scene, index: int) -> list[QRectF]:
    node = scene.nodes[index]
    return [box for box in (node.sign, node.card) if box is not None]


@pytest.mark.parametrize("sizes", NETWORKS, ids=str)
@pytest.mark.parametrize("samples", [1, 5, 200])
def test_nothing_covers_anything(
    chain: Callable[..., Session], sizes: tuple[int, ...], samples: int
) -> None:
    session = chain(*sizes, samples=samples)
    for size in SIZES:
        scene = scene_of(session, size)
        assert_nothing_covers_anything(scene)
        area = picture_area(Viewport(QSize(*size), 1.0, QPointF(), LIGHT, 1.0))
        assert all(area.adjusted(-1, -1, 1, 1).contains(box) for box in solids(scene)), size


@pytest.mark.parametrize(
    "name", [each.name for each in library() if not open_by_name_or_path(each.name).is_expression]
)
def test_nothing_covers_anything_in_the_library(qapp: object, name: str) -> None:
    assert_nothing_covers_anything(scene_of(Session(open_by_name_or_path(name)), (640, 560)))


@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2"])
def test_small_matrices_have_numbers_in_a_small_window(qapp: object, name: str) -> None:
    scene = scene_of(Session(open_by_name_or_path(name)), (640, 560))
    assert all(table.font_px >= 7.4 for node in scene.nodes for table in node.tables)


def test_it_reads_from_left_to_right_with_weights_above_and_biases_below(mazur: Session) -> None:
    scene = scene_of(mazur, (1400, 700))
    by_operation: dict[str, list[QRectF]] = {}
    for node in scene.nodes:
        by_operation.setdefault(node.node.operation, []).append(node.sign or node.box)
    for weight, product, bias, total in zip(
        *(by_operation[operation] for operation in ("weight", "@", "bias", "+")), strict=True
    ):
        assert weight.bottom() < product.top()
        assert bias.top() > total.bottom()
        assert product.right() < total.left()
    (x,) = by_operation["input"]
    assert x.right() < by_operation["@"][0].left()
    assert by_operation["half_mse"][0].left() > by_operation["sigmoid"][1].right()


def test_every_line_tells_the_shape_of_what_goes_along_it(mazur: Session) -> None:
    scene = scene_of(mazur, (640, 560))
    told = {
        (scene.graph.nodes[line.start].operation, scene.graph.nodes[line.end].operation): line.shape
        for line in scene.lines
    }
    assert told["weight", "@"] == "2×2"
    assert told["bias", "+"] == "1×2"
    assert told["sigmoid", "half_mse"] == "1×2"
    assert len(scene.lines) == len(scene.graph.edges)


def test_a_large_matrix_gets_its_numbers_when_one_zooms_in(chain: Callable[..., Session]) -> None:
    session = chain(64, 10, 10)
    weights = [scene_of(session, (930, 800), zoom).nodes[6].tables[0] for zoom in (1.0, 8.0)]
    assert [table.array.first.kind for table in weights] == [Kind.WEIGHT, Kind.WEIGHT]
    assert weights[0].font_px == 0.0
    assert weights[1].font_px >= 8.0


def test_zooming_in_gives_small_matrices_their_numbers(chain: Callable[..., Session]) -> None:
    session = chain(2, 4, 10, 4, 2, samples=200)
    of_weights = [
        [
            table.font_px
            for node in scene_of(session, (640, 560), zoom).nodes
            for table in node.tables
            if node.node.operation == "weight"
        ]
        for zoom in (1.0, 4.0)
    ]
    assert not any(of_weights[0])
    assert all(of_weights[1])


@pytest.mark.parametrize("zoom", [0.4, 2.0, 8.0])
def test_zooming_keeps_everything_apart(chain: Callable[..., Session], zoom: float) -> None:
    assert_nothing_covers_anything(scene_of(chain(2, 4, 10, 2, samples=5), (640, 560), zoom))


def test_other_numbers_keep_the_layout(mazur: Session) -> None:
    before = scene_of(mazur, (640, 560))
    mazur.next_pass()
    after = scene_of(mazur, (640, 560))
    assert [node.box for node in before.nodes] == [node.box for node in after.nodes]
