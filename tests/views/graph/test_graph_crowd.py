"""Large graphs: dots and lines, with the numbers of the step; painted within a frame."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.views.graph.overlay import extras_of
from backpropviz.views.graph.runs import text_of
from backpropviz.views.look.theme import LIGHT


@pytest.fixture
def view(show, large):
    return show(large)


def scene(view):
    return view.stage.scene(view.viewport())


def test_nodes_that_cannot_be_read_are_dots(view):
    assert len(scene(view).graph.nodes) == 1615
    assert scene(view).is_crowd
    assert not scene(view).nodes


def test_a_click_on_a_dot_goes_to_its_step(qtbot, view):
    quantity = Quantity(Kind.Z, 1, 4, sample=0)
    place = scene(view).center(scene(view).graph.index_of(quantity))
    at = QPoint(round(place.x()), round(place.y()))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.session.step.quantity == quantity


def test_the_numbers_of_the_step_come_forward(view):
    session = view.session
    session.show_quantity(Quantity(Kind.D_A, 1, 2, sample=session.trace.of_sample))
    view.grab()
    reading = view.stage._reading(scene(view), view.viewport())
    texts = [text_of(each.runs) for each in extras_of(scene(view), reading, LIGHT)]
    total = next(text for text in texts if "…" in text)
    assert total.startswith("∂J/∂a")


def test_stepping_forward_and_back_gives_nearly_the_picture_painted_at_once(view):
    session = view.session
    for start in (700, 1900, 3100, 4400):
        session.go_to(start)
        view.grab()
        for _ in range(12):
            session.step_forward()
        for _ in range(5):
            session.go_to(session.cursor - 1)
        stepped = view.grab().toImage()
        view.stage.forget()
        whole = view.grab().toImage()
        assert share_of_differences(stepped, whole) < 0.004


def share_of_differences(one, other):
    """Return the share of the pixels that differ so that it could be seen."""
    return (np.abs(lightness(one) - lightness(other)) > 40).mean()


def lightness(image):
    """Return the lightness of every second pixel both ways, from 0 to 255."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    parts = pixels[::2, : image.width() : 2, :3].astype(float)
    return (parts.max(axis=2) + parts.min(axis=2)) / 2


def test_lights_leave_the_rest_pale(view):
    session = view.session
    session.go_to_end()
    before = view.grab().toImage()
    session.light({Quantity(Kind.WEIGHT, 1, 0, source) for source in range(64)})
    lit = view.grab().toImage()
    shown = scene(view)
    far = shown.center(shown.graph.index_of(Quantity(Kind.Z, 1, 9, sample=0)))
    at = QPoint(round(far.x()), round(far.y()))
    assert lit.pixelColor(at).lightness() > before.pixelColor(at).lightness()
    session.light(())
    assert view.grab().toImage() == before


def test_zooming_in_far_makes_a_graph_readable(show):
    view = show(open_by_name_or_path("circle"), (500, 420))
    small = scene(view)
    for _ in range(9):
        view.zoom_in()
    assert scene(view).radius > 3 * small.radius
    assert not scene(view).is_crowd
    assert scene(view).nodes
