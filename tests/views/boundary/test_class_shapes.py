"""Classes of samples are told apart without colors: three and more have shapes, too."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.boundary.legend import Mark
from backpropviz.views.boundary.panel import BoundaryPanel
from backpropviz.views.boundary.showing import Showing
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.panels.class_marks import class_shape, paint_marker

TEN = Experiment(
    title="Ten classes",
    model=Model(inputs=2, layers=(Layer(units=10, activation="softmax"),)),
    data=Data(generator="blobs", samples=100, classes=10, noise=0.1, seed=3, test_fraction=0.3),
    training=Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
)


def picture(shape: int | None, *, is_test: bool, rimmed: bool = False) -> np.ndarray:
    """One sample, 4 pixels its radius, in a color without hue: (24, 24), from 0 to 255."""
    image = QImage(24, 24, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white" if rimmed else "#808080"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = QColor("#dddddd" if rimmed else "black")  # rims are for colors as pale as the ground
    paint_marker(painter, QPointF(12, 12), 4.0, color, LIGHT, is_test, rimmed, shape)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(24, image.bytesPerLine())
    return pixels[:, :24].astype(int)


def differs(first: np.ndarray, second: np.ndarray) -> int:
    """Return in how many pixels two pictures differ by a quarter of black and white and more."""
    return int((np.abs(first - second) >= 64).sum())


@pytest.mark.parametrize(("is_test", "rimmed"), [(False, False), (True, False), (False, True)])
def test_ten_classes_differ_without_any_color(is_test, rimmed):
    shapes = [class_shape(number, 10) for number in range(10)]
    drawn = [picture(shape, is_test=is_test, rimmed=rimmed) for shape in shapes]
    for (one, first), (other, second) in combinations(enumerate(drawn), 2):
        assert differs(first, second) >= 16, (one, other)  # of about 50 that a sample covers


@pytest.mark.parametrize("shape", range(10))
def test_a_test_sample_is_hollow_whatever_its_shape(shape):
    assert picture(shape, is_test=False)[12, 12] < 20
    assert picture(shape, is_test=True)[12, 12] > 200


def test_of_two_classes_the_color_is_enough_and_colors_that_repeat_have_another_shape():
    assert class_shape(0, 2) is None
    assert class_shape(0, 3) == 0
    assert len({class_shape(number, 10) for number in range(10)}) == 10
    assert class_shape(0, 30) != class_shape(10, 30) != class_shape(20, 30)


@pytest.fixture
def panel(qtbot, qapp, show_panel):
    session = Session(TEN)
    panel = show_panel(BoundaryPanel, session, (460, 420))
    session.setParent(panel)
    return panel


def test_the_legend_names_each_shape_and_every_sample_has_the_one_of_its_class(panel):
    entries = [each for each in panel.legend.entries if each.shape is not None]
    classes, test = entries[:-1], entries[-1]
    assert [each.shape for each in classes] == list(range(10))
    assert [each.text for each in classes] == ["class 0", *map(str, range(1, 10))]
    assert (test.mark, test.shape) == (Mark.TEST, 0)
    dataset, points = panel.session.setup.dataset, panel.canvas.points
    assert points.shape.tolist() == dataset.labels.tolist()


def test_what_is_answered_has_the_shape_of_the_class_that_is_said(panel):
    panel.switches.showing.actions_of[Showing.ROUNDED].trigger()
    panel.refresh()
    moment, points = panel.session.moment, panel.canvas.points
    assert points.shape[moment.train.rows].tolist() == moment.train.predicted.tolist()


def test_two_classes_are_circles_and_diamonds_as_ever(show_panel, qapp):
    session = Session(open_by_name_or_path("blobs"))
    panel = show_panel(BoundaryPanel, session, (460, 420))
    session.setParent(panel)
    assert panel.canvas.points.shape is None
    assert all(each.shape is None for each in panel.legend.entries)
