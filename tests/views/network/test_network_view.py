"""The network view: its labels never collide, and what is clicked is gone to."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Layer, Model
from backpropviz.session.session import Session
from backpropviz.views.look.theme import DARK, LIGHT, apply_theme
from backpropviz.views.network.layout import MOST_UNITS_SHOWN
from backpropviz.views.network.view import NetworkView


@pytest.fixture
def view(qtbot, qapp):
    return _shown(qtbot, qapp, Session(open_by_name_or_path("hand-2-3-1")))


def _shown(qtbot, qapp, session):
    apply_theme(qapp, LIGHT, 1.0)
    view = NetworkView(session, LIGHT)
    session.setParent(view)
    qtbot.addWidget(view)
    view.resize(800, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.prepare()
    return view


def _point(point):
    return QPoint(round(point.x()), round(point.y()))


@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2"])
@pytest.mark.parametrize("size", [(640, 560), (800, 700), (1150, 880), (2600, 1800)])
def test_no_label_covers_another_label_or_a_node(qtbot, qapp, name, size):
    view = _shown(qtbot, qapp, Session(open_by_name_or_path(name)))
    view.set_theme(LIGHT, 2.0 if size[0] > 2000 else 1.0)
    view.resize(*size)
    scene = view.stage.scene(view.viewport())
    boxes = [label.box for label in scene.labels() if not label.crowded]
    radius = scene.layout.radius
    nodes = [
        QRectF(node.center.x() - radius, node.center.y() - radius, 2 * radius, 2 * radius)
        for node in scene.nodes
    ]
    assert len(boxes) > 20
    for index, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[index + 1 :])
        assert not any(box.intersects(node) for node in nodes)
        assert QRectF(view.rect()).contains(box)


def test_what_is_not_computed_is_drawn_with_a_question_mark_not_a_number(view):
    start = view.grab().toImage()
    view._session.go_to_end()
    assert view.grab().toImage() != start
    y = Quantity(Kind.A, 2, 0, sample=0)
    assert not view._session.trace.is_known(y, 7)
    assert view._session.trace.is_known(y, 8)


def test_clicking_a_node_goes_to_the_step_that_computes_it(qtbot, view):
    node = view.stage.scene(view.viewport()).node(1, 1)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=_point(node.center))
    assert view._session.cursor == 4  # z of h1, h1, z of h2, h2


def test_clicking_a_weight_points_at_it_without_moving_the_cursor(qtbot, view):
    edge = view.stage.scene(view.viewport()).edges[0]
    with qtbot.waitSignal(view._session.selection_changed):
        qtbot.mouseClick(
            view, Qt.MouseButton.LeftButton, pos=_point(edge.weight_label.box.center())
        )
    assert view._session.selection == edge.weight
    assert view._session.cursor == 0


def test_double_clicking_a_weight_edits_it(qtbot, view):
    edge = view.stage.scene(view.viewport()).edges[0]
    assert view._session.trace.value(edge.weight) == 1.0
    place = _point(edge.weight_label.box.center())
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert view._editor.field is not None
    qtbot.keyClicks(view._editor.field, "1.5")
    qtbot.keyClick(view._editor.field, Qt.Key.Key_Return)
    assert view._session.trace.value(edge.weight) == 1.5
    assert view._session.trace[0].value == 1.5 * 5.0 + 2.0 * 3.0


def test_zooming_and_fitting_give_the_same_picture_back(view):
    before = view.grab().toImage()
    view.zoom_in()
    assert view.grab().toImage() != before
    view.fit()
    assert view.grab().toImage() == before


def test_a_large_layer_shows_a_window_around_the_unit_at_hand(qtbot, qapp):
    experiment = open_by_name_or_path("hand-2-3-1")
    model = Model(
        inputs=200,
        layers=(Layer(units=60, activation="tanh"), Layer(units=10, activation="softmax")),
    )
    data = Data(inputs=((0.5,) * 200,), targets=((1.0, *(0.0,) * 9),))
    training = msgspec.structs.replace(experiment.training, loss="cross_entropy")
    notation = msgspec.structs.replace(experiment.notation, weights=None, activations=None)
    experiment = msgspec.structs.replace(
        experiment, model=model, data=data, training=training, notation=notation, footnotes=()
    )
    session = Session(experiment)
    view = _shown(qtbot, qapp, session)
    session.go_to(2 * 41)  # the 41st hidden unit
    scene = view.stage.scene(view.viewport())
    assert len(scene.layout.columns[1].units) == MOST_UNITS_SHOWN
    assert 40 in scene.layout.columns[1].units
    assert scene.layout.columns[1].hidden == 60 - MOST_UNITS_SHOWN


def test_painting_only_what_changed_gives_the_whole_picture(view, largest_difference):
    session = view._session
    for cursor in (*range(38), *range(36, -1, -3), 5, 21, 9, 37, 0):
        session.go_to(cursor)
        changed = view.grab().toImage()
        view.stage._frame = None
        assert largest_difference(changed, view.grab().toImage()) <= 4  # of 255: clipped edges


def test_the_picture_follows_the_theme(view):
    light = view.grab().toImage()
    view.set_theme(DARK, 1.0)
    assert view.grab().toImage().pixelColor(2, 2) == DARK.color("canvas")
    view.set_theme(LIGHT, 1.0)
    assert view.grab().toImage() == light


def test_the_sentence_of_the_step_is_told_to_screen_readers(view):
    view._session.step_forward()
    assert "multiplied by its weight" in view.accessibleDescription()


def test_the_exported_picture_is_painted_at_any_size(view, tmp_path):
    from backpropviz.views.main.studio import write_picture

    for suffix, start in ((".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")):
        path = tmp_path / f"picture{suffix}"
        write_picture(view, path, QSize(1000, 700))
        assert path.read_bytes().startswith(start)
        assert path.stat().st_size > 4000


def test_saving_an_edited_document_keeps_the_zoom(view, tmp_path):
    session = view._session
    session.edit_number("Change W₁₁", Quantity(Kind.WEIGHT, 1, 0, 0), 1.5)
    view.zoom_in()
    zoomed = view.grab().toImage()
    session.save(tmp_path / "mine.bpviz")
    assert view.grab().toImage() == zoomed
