"""The image panel: the inputs of the sample that is followed, as the image they are."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.training.image_panel import ImagePanel

RNG = np.random.default_rng(3)
PIXELS = RNG.integers(0, 17, (6, 16)).astype(float)
LABELS = [0, 1, 2, 0, 1, 2]


def _session(values=PIXELS, inputs=16, test_rows=(0,), **data):
    targets = np.eye(3)[LABELS]
    return Session(
        Experiment(
            title="Images",
            model=Model(inputs=inputs, layers=(Layer(units=3, activation="softmax"),)),
            data=Data(
                inputs=tuple(map(tuple, values.tolist())),
                targets=tuple(map(tuple, targets.tolist())),
                test_rows=test_rows,
                **data,
            ),
            training=Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
        )
    )


@pytest.fixture
def images(qapp) -> Session:
    return _session()


@pytest.fixture
def panel(qtbot, images):
    panel = ImagePanel(images, LIGHT)
    images.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(440, 220)
    panel.refresh()
    return panel


def test_the_image_is_that_of_the_sample_which_is_followed(images, panel):
    images.set_sample(2)
    panel.refresh()
    row = 1 + images.moment.rows[2]  # row 0 is kept for testing
    assert panel.shown.row == row
    assert panel.shown.pixels.tolist() == PIXELS[row].reshape(4, 4).tolist()
    assert panel.shown.label == LABELS[row]


def test_the_answer_is_the_largest_output(images, panel):
    outputs = images.moment.run.a[-1][0].tolist()
    assert panel.shown.answer == outputs.index(max(outputs))
    label = LABELS[panel.shown.row]
    said = "recognized" if label == panel.shown.answer else f"taken for {panel.shown.answer}"
    assert panel.summary.endswith(f"{label}, {said}")


def test_a_pixel_leads_to_its_input(qtbot, images, panel):
    area = panel._image_area()
    place = QPointF(area.left() + 0.9 * area.width(), area.top() + 0.1 * area.height())
    assert panel.pixel_at(place) == 3  # the last of the first row
    assert panel.hint_at(place).startswith("x4 = ")
    qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert images.selection == Quantity(Kind.INPUT, 0, 3, sample=0)


def test_the_arrow_keys_point_at_the_pixels(qtbot, images, panel):
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up)
    pointed = []
    for key in keys:
        qtbot.keyClick(panel, key)
        pointed.append(images.selection.unit)
    assert pointed == [0, 1, 5, 1, 1]  # 4 a row; the first key points at the first, edges hold
    assert images.selection == Quantity(Kind.INPUT, 0, 1, sample=0)
    panel.refresh()
    assert " x2 = " in panel.accessibleDescription()


def test_large_values_are_dark_on_a_light_ground(qtbot, qapp):
    values = np.zeros((6, 16))
    values[:, 5] = 16.0
    session = _session(values)
    panel = ImagePanel(session, LIGHT)
    session.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(440, 220)
    panel.refresh()
    picture, area = panel.grab().toImage(), panel._image_area()
    step = area.width() / 4

    def color(row, column):
        return picture.pixelColor(
            round(area.left() + (column + 0.5) * step), round(area.top() + (row + 0.5) * step)
        ).name()

    assert color(1, 1) == LIGHT.ink.lower()  # pixel 5
    assert color(0, 0) == LIGHT.canvas.lower()


def test_it_applies_to_square_images_only(qapp, session, batch):
    assert ImagePanel.applies(_session())
    assert not ImagePanel.applies(session)  # two inputs
    assert not ImagePanel.applies(batch)
    assert not ImagePanel.applies(_session(PIXELS[:, :15], inputs=15))
    assert not ImagePanel.applies(_session(PIXELS[:, :9], inputs=9))  # too small to be one


def test_columns_with_names_of_their_own_are_no_image(qapp):
    names = tuple(f"measure {letter}" for letter in "abcdefghijklmnop")
    assert not ImagePanel.applies(_session(inputs=names))


def test_inputs_made_by_expressions_are_no_image(qapp):
    features = tuple(f"x{number}^2" for number in range(1, 17))
    assert not ImagePanel.applies(_session(features=features))


def test_where_it_does_not_apply_it_says_so(images, panel):
    images.open("hand-2-3-1")
    panel.refresh()
    assert panel.shown is None
    assert panel.summary == ""
    panel.grab()
