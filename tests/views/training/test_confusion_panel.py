"""The confusion panel: counts as one counts them, and clicks that filter the points."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.training.confusion_layout import Cell, Measures, arrange
from backpropviz.views.training.confusion_panel import ConfusionPanel

# a = sigmoid(x): class 1 is answered where x > 0.
X = [-3.0, -2.0, -1.0, 1.0, 2.0, -4.0, 3.0, 4.0, -5.0, 5.0]
LABELS = [0, 0, 1, 1, 1, 0, 0, 1, 1, 1]
TEST_ROWS = (1, 8, 9)


def _experiment(data, output, loss):
    return Experiment(
        title="Answers",
        model=Model(inputs=1, layers=(output,)),
        data=data,
        training=Training(loss=loss, optimizer="sgd", learning_rate=0.5),
    )


def _panel(qtbot, session, size=(440, 220)):
    panel = ConfusionPanel(session, LIGHT)
    session.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(*size)
    panel.refresh()
    return panel


@pytest.fixture
def classes(qapp) -> Session:
    data = Data(
        inputs=tuple((x,) for x in X),
        targets=tuple((float(label),) for label in LABELS),
        test_rows=TEST_ROWS,
    )
    output = Layer(units=1, activation="sigmoid", bias=False, weights=((1.0,),))
    return Session(_experiment(data, output, "bce"))


@pytest.fixture
def regression(qapp) -> Session:
    """y = x against targets that are 0.1 and 0.3 too low, 0.2 too high, and right."""
    data = Data(
        inputs=((1.0,), (2.0,), (3.0,), (4.0,)),
        targets=((0.9,), (1.7,), (3.2,), (4.0,)),
    )
    output = Layer(units=1, activation="linear", bias=False, weights=((1.0,),))
    return Session(_experiment(data, output, "mse"))


@pytest.fixture
def panel(qtbot, classes):
    return _panel(qtbot, classes)


def _counted(rows):
    """Count by hand, one sample after the other."""
    counts = [[0, 0], [0, 0]]
    for row in rows:
        counts[LABELS[row]][1 if X[row] > 0 else 0] += 1
    return counts


def test_the_counts_are_those_of_a_plain_loop(panel):
    train_rows = [row for row in range(10) if row not in TEST_ROWS]
    train, test = panel.matrices
    assert train.counts.tolist() == _counted(train_rows)  # [[2, 1], [1, 3]]
    assert test.counts.tolist() == _counted(TEST_ROWS)  # [[1, 0], [1, 1]]
    assert train.accuracy == pytest.approx(5 / 7)
    assert panel.summary == "train 71.4\u202f%   test 66.7\u202f%"


def test_shares_are_of_the_row(panel):
    assert panel.matrices[0].shares == pytest.approx(np.array([[2 / 3, 1 / 3], [1 / 4, 3 / 4]]))


def test_without_test_samples_there_is_one_matrix(qtbot, batch):
    panel = _panel(qtbot, batch)
    assert len(panel.matrices) == 1
    assert panel.summary.startswith("train ")
    assert "test" not in panel.summary


def test_a_click_on_a_cell_shows_its_points_alone_and_another_click_all(qtbot, classes, panel):
    place = panel.places()[0]
    center = place.cell(0, 1).center().toPoint()
    with qtbot.waitSignal(classes.shown_rows_changed):
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=center)
    assert classes.shown_rows == {6}  # x = 3 is of class 0, and taken for 1
    assert panel.chosen == Cell(0, 0, 1)
    qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=center)
    assert classes.shown_rows is None


def test_the_rows_of_the_test_matrix_are_rows_of_the_dataset(classes, panel):
    panel.choose(Cell(1, 1, 0))
    assert classes.shown_rows == {8}


def test_the_filter_follows_the_training(classes, panel):
    panel.choose(Cell(0, 0, 0))
    assert classes.shown_rows == {0, 5}
    # now class 1 is answered where x < 0
    classes.edit_number("Turn", Quantity(Kind.WEIGHT, 1, 0, 0), -1.0)
    panel.refresh()
    assert classes.shown_rows == {6}


def test_a_filter_that_somebody_else_takes_away_is_gone(classes, panel):
    panel.choose(Cell(0, 0, 0))
    classes.show_rows(None)
    assert panel.chosen is None
    panel.refresh()
    assert classes.shown_rows is None


def test_another_document_takes_the_filter_away(classes, panel):
    panel.choose(Cell(0, 0, 0))
    classes.open("hand-2-3-1")
    panel.refresh()
    assert classes.shown_rows is None
    assert panel.chosen is None


def test_it_can_be_used_without_a_mouse(qtbot, classes, panel):
    with qtbot.waitExposed(panel):
        panel.show()
    panel.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    qtbot.keyClick(panel, Qt.Key.Key_Down)
    assert "3 of 4 training samples of 1 are taken for 1" in panel.accessibleDescription()
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    assert panel.chosen == Cell(0, 1, 1)
    qtbot.keyClick(panel, Qt.Key.Key_Right)  # beyond the last column lies the test matrix
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert panel.chosen == Cell(1, 1, 0)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert classes.shown_rows is None


def test_a_place_says_in_a_sentence_what_it_counts(panel):
    hint = panel.hint_at(panel.places()[0].cell(1, 0).center())
    assert hint.startswith("1 of 4 training samples of 1 are taken for 0.")
    assert panel.hint_at(panel.rect().bottomRight().toPointF()) == ""


def test_a_class_without_samples_has_no_shares_and_is_painted(qtbot, qapp):
    data = Data(
        inputs=((-1.0,), (1.0,), (2.0,)), targets=((0.0,), (1.0,), (1.0,)), test_rows=(1, 2)
    )
    output = Layer(units=1, activation="sigmoid", bias=False, weights=((1.0,),))
    panel = _panel(qtbot, Session(_experiment(data, output, "bce")))
    assert np.isnan(panel.matrices[1].shares[0]).all()
    panel.grab()


def test_a_regression_has_r_squared_and_residuals_instead(qtbot, regression):
    panel = _panel(qtbot, regression)
    (train,) = panel.residuals
    assert panel.matrices == []
    residuals = [0.1, 0.3, -0.2, 0.0]  # output - target
    mean = (0.9 + 1.7 + 3.2 + 4.0) / 4
    spread = sum((t - mean) ** 2 for t in (0.9, 1.7, 3.2, 4.0))
    assert train.values == pytest.approx(residuals)
    assert train.r_squared == pytest.approx(1 - sum(r * r for r in residuals) / spread)
    assert train.mean == pytest.approx(0.15)
    assert train.largest == pytest.approx(0.3)
    assert sum(train.shares) == pytest.approx(1.0)
    assert train.shares[16] == 0.25  # the one that is right, in the middle of 33 bars
    assert panel.summary.startswith("R² 0.97")
    panel.grab()


@pytest.mark.parametrize("size", [(280, 140), (300, 160), (440, 220), (600, 260), (300, 400)])
@pytest.mark.parametrize("count", [2, 3, 5, 10])
def test_matrices_stay_inside_and_apart_and_their_counts_can_be_read(size, count):
    area = QRectF(0, 0, *size)
    measures = Measures(heading=19, line=15, name=40, count=24, gap=14)
    places = arrange(area, (0, 1), count, 0, measures)
    shown = [place.cells for place in places if not place.cells.isEmpty()]
    assert shown
    for cells in shown:
        assert area.contains(cells)
        assert cells.height() / count >= 9.0
        assert cells.width() / count >= 0.72 * measures.count
    if len(shown) == 2:
        assert not shown[0].intersects(shown[1])


def test_where_there_is_room_for_one_matrix_a_click_on_a_heading_changes_it(qtbot, classes):
    panel = _panel(qtbot, classes, (80, 50))
    first, second = panel.places()
    assert second.cells.isEmpty()
    position = QPoint(round(second.heading.center().x()), round(second.heading.center().y()))
    qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=position)
    first, second = panel.places()
    assert first.cells.isEmpty()
    assert not second.cells.isEmpty()


def test_it_is_painted_anew_in_another_theme(panel):
    light = panel.grab().toImage()
    panel.set_theme(DARK, 1.0)
    assert panel.grab().toImage() != light
