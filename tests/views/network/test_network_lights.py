"""Lights in the network: what is lit glows and can be read, all else is dimmed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.canvas.lights import lights_of
from backpropviz.views.look.theme import DARK, LIGHT, Theme, blend
from backpropviz.views.network.lit_labels import lit_labels
from backpropviz.views.network.scene import Edge
from backpropviz.views.network.view import NetworkView

PATH = (  # from x1 by way of the second hidden unit to the loss
    Quantity(Kind.WEIGHT, 1, 1, 0),
    Quantity(Kind.A, 1, 1),
    Quantity(Kind.WEIGHT, 2, 0, 1),
    Quantity(Kind.A, 2, 0),
    Quantity(Kind.LOSS),
)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., NetworkView]]:
    views: list[NetworkView] = []

    def of(session: Session, theme: Theme = LIGHT) -> NetworkView:
        view = NetworkView(session, theme)
        session.setParent(view)
        views.append(view)
        qtbot.addWidget(view)
        view.resize(800, 700)
        with qtbot.waitExposed(view):
            view.show()
        view.prepare()
        return view

    yield of
    views.clear()


@pytest.fixture
def dense(qapp: object) -> Session:
    """20-40-10: too many edges for numbers, and two layers of which only some units are seen."""
    return Session(
        Experiment(
            title="Dense",
            model=Model(
                inputs=20,
                layers=(
                    Layer(units=40, activation="tanh"),
                    Layer(units=10, activation="softmax"),
                ),
            ),
            data=Data(inputs=((0.5,) * 20,), targets=((1.0,) + (0.0,) * 9,)),
            training=Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
        )
    )


def edge_of(view: NetworkView, layer: int, unit: int, source: int) -> Edge:
    weight = Quantity(Kind.WEIGHT, layer, unit, source)
    return next(edge for edge in view.stage.scene(view.viewport()).edges if edge.weight == weight)


def color_at(view: NetworkView, point: QPointF) -> QColor:
    return view.grab().toImage().pixelColor(round(point.x()), round(point.y()))


def bare_place(view: NetworkView, edge: Edge) -> QPointF:
    """A point on a line where no number stands."""
    scene = view.stage.scene(view.viewport())
    labels = list(scene.labels())
    places = (edge.at(share / 200) for share in range(8, 184))
    return next(
        place
        for place in places
        if not any(label.box.adjusted(-5, -5, 5, 5).contains(place) for label in labels)
        and not any(
            _is_near(other, place)
            for other in view.stage.scene(view.viewport()).edges
            if other != edge
        )
    )


def _is_near(edge: Edge, point: QPointF) -> bool:
    along = edge.end - edge.start
    share = QPointF.dotProduct(point - edge.start, along) / QPointF.dotProduct(along, along)
    away = point - edge.at(min(max(share, 0.0), 1.0))
    return bool(QPointF.dotProduct(away, away) < 12.0**2)


def is_alike(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[misc]
    return max(abs(a - b) for a, b in pairs) <= 12  # edges of lines are smoothed


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_lit_edge_keeps_its_color_and_an_unlit_one_is_dimmed(
    show: Callable[..., NetworkView], session: Session, theme: Theme
) -> None:
    view = show(session, theme)
    session.go_to_end()
    lit, unlit = edge_of(view, 1, 1, 0), edge_of(view, 2, 0, 0)
    on_lit, on_unlit = bare_place(view, lit), bare_place(view, unlit)
    scale = view.stage.scene(view.viewport()).scale
    full = scale.color(unlit.gradient_value, theme)
    assert is_alike(color_at(view, on_unlit), full)
    session.light(PATH)
    assert is_alike(color_at(view, on_lit), scale.color(lit.gradient_value, theme))
    assert is_alike(color_at(view, on_unlit), blend(full, theme.color("canvas"), 0.3))
    session.light(())
    assert is_alike(color_at(view, on_unlit), full)


def test_what_is_lit_glows(show: Callable[..., NetworkView], session: Session) -> None:
    view = show(session)
    session.light(PATH)
    scene = view.stage.scene(view.viewport())
    radius = scene.layout.radius
    for layer, unit in ((1, 1), (2, 0)):
        node = scene.node(layer, unit)
        assert node is not None
        beside = node.center + QPointF(0.0, -radius - 4.5)
        assert is_alike(color_at(view, beside), LIGHT.color("glow"))
    dark = scene.node(1, 0)
    assert dark is not None
    away = dark.center + QPointF(0.0, -radius - 4.5)
    assert is_alike(color_at(view, away), LIGHT.color("canvas"))
    around_loss = QPointF(scene.loss_box.center().x(), scene.loss_box.top() - 4)
    assert is_alike(color_at(view, around_loss), LIGHT.color("glow"))
    edge = edge_of(view, 1, 1, 0)
    along = edge.end - edge.start
    across = QPointF(-along.y(), along.x()) / QPointF.dotProduct(along, along) ** 0.5
    place = bare_place(view, edge) + across * 4 * scene.thickness
    assert is_alike(color_at(view, place), LIGHT.color("glow"))


def test_painting_only_what_changed_gives_the_whole_picture_with_lights_too(
    show: Callable[..., NetworkView], largest_difference: Callable[[QImage, QImage], int]
) -> None:
    session = Session(open_by_name_or_path("mazur-2-2-2"))
    view = show(session)
    bias = (Quantity(Kind.BIAS, 1, 0), Quantity(Kind.A, 1, 0), Quantity(Kind.WEIGHT, 2, 1, 0))
    for cursor, lit in ((0, PATH), (12, PATH), (13, bias), (20, ()), (31, bias), (40, PATH)):
        session.go_to(cursor)
        view.grab()
        session.light(lit)
        changed = view.grab().toImage()
        view.stage._frame = None
        assert largest_difference(changed, view.grab().toImage()) <= 4  # of 255: clipped edges


def test_the_same_picture_is_there_again_when_the_lights_go_out(
    show: Callable[..., NetworkView],
    session: Session,
    largest_difference: Callable[[QImage, QImage], int],
) -> None:
    view = show(session)
    session.go_to(15)
    before = view.grab().toImage()
    session.light(PATH)
    assert largest_difference(view.grab().toImage(), before) > 100
    session.light(())
    assert largest_difference(view.grab().toImage(), before) <= 4


def test_a_lit_unit_that_is_not_in_view_comes_into_view(
    show: Callable[..., NetworkView], dense: Session
) -> None:
    view = show(dense)
    assert view.stage.scene(view.viewport()).node(1, 33) is None
    dense.light([Quantity(Kind.WEIGHT, 1, 33, 3), Quantity(Kind.A, 1, 33)])
    assert view.stage.scene(view.viewport()).node(1, 33) is not None
    dense.go_to(3)  # the step is about another unit
    assert view.stage.scene(view.viewport()).node(1, 33) is not None
    dense.light(())
    assert view.stage.scene(view.viewport()).node(1, 1) is not None


def test_where_all_units_of_a_layer_are_lit_the_step_stays_in_view(
    show: Callable[..., NetworkView], dense: Session
) -> None:
    view = show(dense)
    dense.go_to(2 * 31)
    dense.light(Quantity(Kind.A, 1, unit) for unit in range(40))
    assert view.stage.scene(view.viewport()).node(1, 30) is not None


def test_in_a_dense_network_the_lit_edges_get_their_numbers(
    show: Callable[..., NetworkView], dense: Session
) -> None:
    view = show(dense)
    dense.go_to_end()
    weight = Quantity(Kind.WEIGHT, 1, 3, 3)
    lit = [weight, Quantity(Kind.A, 1, 3), Quantity(Kind.WEIGHT, 2, 7, 3), Quantity(Kind.A, 2, 7)]
    dense.light(lit)
    view.grab()
    scene = view.stage.scene(view.viewport())
    labels = lit_labels(scene, view.stage.reading(view.viewport()))
    shown = {label.quantity for label in labels}
    assert {weight._replace(kind=Kind.NEW_WEIGHT), weight._replace(kind=Kind.D_WEIGHT)} <= shown
    for index, label in enumerate(labels):
        assert not any(label.box.intersects(other.box) for other in labels[index + 1 :])
        node = scene.node(1, 3)
        assert node is not None
        assert not label.box.contains(node.center)
    changed = view.grab().toImage()
    view.stage._frame = None
    assert view.grab().toImage() == changed


def test_too_many_lit_edges_get_no_numbers(
    show: Callable[..., NetworkView], dense: Session
) -> None:
    view = show(dense)
    dense.light(Quantity(Kind.WEIGHT, 2, unit, 3) for unit in range(10))
    scene = view.stage.scene(view.viewport())
    assert len(lit_labels(scene, view.stage.reading(view.viewport()))) >= 10
    dense.light(Quantity(Kind.WEIGHT, 2, k, i) for k in range(10) for i in range(10))
    assert not lit_labels(scene, view.stage.reading(view.viewport()))


def test_the_exported_picture_has_the_lights_too(
    show: Callable[..., NetworkView], session: Session
) -> None:
    from PySide6.QtGui import QPainter

    view = show(session)
    session.light(PATH)
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    view.paint_on(painter, view.size())
    painter.end()
    node = view.stage.scene(view.viewport()).node(1, 1)
    assert node is not None
    above = node.center + QPointF(0.0, -view.stage.scene(view.viewport()).layout.radius - 4.5)
    assert is_alike(image.pixelColor(above.toPoint()), LIGHT.color("glow"))


def test_nothing_is_dimmed_while_nothing_is_lit() -> None:
    off, on = lights_of(frozenset()), lights_of(frozenset(PATH))
    for quantity in (Quantity(Kind.WEIGHT, 1, 0, 0), Quantity(Kind.LOSS), *PATH):
        assert not off.dim(quantity)
        assert not off.glow(quantity)
    assert on.dim(Quantity(Kind.WEIGHT, 1, 0, 0))
    assert on.dim(Quantity(Kind.BIAS, 1, 1))  # its unit is lit, it is not
    # what is said of an element is lit with it: whichever sample, whichever derivative
    assert on.glow(Quantity(Kind.D_WEIGHT, 1, 1, 0, sample=2))
    assert on.glow(Quantity(Kind.Z, 1, 1, sample=0))
    assert on.glow(Quantity(Kind.TARGET, 0, 0, sample=0))
