"""The output panel: shares by class and side of the threshold, counted one by one."""

import pytest

from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.panels.painting import class_color
from backpropviz.views.training.output_panel import TOP, OutputPanel

X = [-3.0, -0.5, 0.5, 1.0, 2.0, -1.0]
LABELS = [0, 1, 0, 1, 1, 0]


def _session(output, loss, targets, **data):
    return Session(
        Experiment(
            title="Outputs",
            model=Model(inputs=1, layers=(output,)),
            data=Data(inputs=tuple((x,) for x in X), targets=targets, **data),
            training=Training(loss=loss, optimizer="sgd", learning_rate=0.5),
        )
    )


def _binary(weight=1.0, activation="sigmoid", bias=0.0, **data):
    low = -1.0 if activation == "tanh" else 0.0
    return _session(
        Layer(units=1, activation=activation, weights=((weight,),), biases=(bias,)),
        "bce" if activation == "sigmoid" else "mse",
        tuple((1.0 if label else low,) for label in LABELS),
        **data,
    )


def _softmax():
    """Two units with z = (−x, x)."""
    return _session(
        Layer(units=2, activation="softmax", bias=False, weights=((-1.0, 1.0),)),
        "cross_entropy",
        tuple((1.0 - label, float(label)) for label in LABELS),
    )


def _panel(qtbot, session):
    panel = OutputPanel(session, LIGHT)
    session.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(440, 220)
    panel.refresh()
    return panel


def test_every_sample_is_in_a_bar_of_its_class(qtbot, qapp):
    spread = _panel(qtbot, _binary()).spread
    assert (spread.low, spread.high) == (0.0, 1.0)
    # sigmoid(x) > 0.5 where x > 0: of class 0 one of three samples, of class 1 two of three
    left, right = spread.stack[:, :16].sum(axis=1), spread.stack[:, 16:].sum(axis=1)
    assert left == pytest.approx([2 / 6, 1 / 6])
    assert right == pytest.approx([1 / 6, 2 / 6])


def test_the_shares_on_both_sides_of_the_threshold_are_said(qtbot, qapp):
    panel = _panel(qtbot, _binary())
    assert panel.shares_text == ("50.0\u202f% answered 0", "50.0\u202f% answered 1")
    assert panel.summary == "50.0\u202f% above 0.5"


@pytest.mark.parametrize(
    ("bias", "said"), [(-9.0, ("all outputs < 0.5", "")), (9.0, ("", "all outputs > 0.5"))]
)
def test_where_all_outputs_lie_on_one_side_that_is_said(qtbot, qapp, bias, said):
    panel = _panel(qtbot, _binary(bias=bias))
    assert panel.shares_text == said
    panel.grab()


def test_the_threshold_of_a_tanh_is_0(qtbot, qapp):
    spread = _panel(qtbot, _binary(activation="tanh")).spread
    assert (spread.low, spread.high, spread.threshold) == (-1.0, 1.0, 0.0)


def test_test_samples_are_an_outline_of_their_own_shares(qtbot, qapp):
    spread = _panel(qtbot, _binary(test_rows=(0, 4))).spread
    assert spread.stack.sum() == pytest.approx(1.0)
    assert sorted(spread.test.tolist())[-2:] == [0.5, 0.5]


def test_of_several_outputs_the_largest_is_shown_or_one_that_is_chosen(qtbot, qapp):
    panel = _panel(qtbot, _softmax())
    assert panel.spread.values.min() >= 0.5  # the larger of two shares
    assert panel.spread.threshold is None
    assert panel.summary.endswith("right 66.7\u202f%")
    panel.choose_output(0)
    assert panel.spread.values.min() < 0.5
    panel.choose_output(TOP)
    assert panel.spread.values.min() >= 0.5


def test_the_chooser_is_there_for_several_outputs_only(qtbot, qapp):
    session = _softmax()
    panel = _panel(qtbot, session)
    assert panel._chooser.isVisibleTo(panel)
    assert [panel._chooser.itemText(i) for i in range(3)] == ["largest output", "0", "1"]
    session.open("hand-2-3-1")
    panel.refresh()
    assert not panel._chooser.isVisibleTo(panel)


def test_a_regression_shows_its_outputs_without_classes(qtbot, qapp):
    session = _session(
        Layer(units=1, activation="linear", bias=False, weights=((2.0,),)),
        "mse",
        tuple((1.9 * x,) for x in X),
    )
    panel = _panel(qtbot, session)
    assert panel.spread.stack.shape[0] == 1
    assert panel.spread.low <= -6.0  # 2 * -3
    assert panel.spread.high >= 4.0
    assert panel.shares_text == ("", "")
    panel.grab()


@pytest.mark.parametrize(("n_classes", "inside"), [(2, "class"), (3, "surface")])
def test_from_three_classes_on_each_part_of_a_bar_has_the_shape_of_its_class(
    n_classes, inside, qtbot, qapp
):
    weights = ((0.0,) * n_classes,)  # all outputs are alike: one bar, with a part for each class
    session = _session(
        Layer(units=n_classes, activation="softmax", bias=False, weights=weights),
        "cross_entropy",
        tuple(tuple(float(k == n % n_classes) for k in range(n_classes)) for n in range(len(X))),
    )
    panel = _panel(qtbot, session)
    picture = panel.grab().toImage()
    for number in range(n_classes):
        color = class_color(LIGHT, number).rgb()
        # Below the legend and the list of outputs.
        part = [
            (x, y)
            for x in range(60, picture.width())
            for y in range(28, picture.height())
            if picture.pixel(x, y) == color
        ]
        middle = [round((min(at) + max(at)) / 2) for at in zip(*part, strict=True)]
        found = picture.pixel(*middle)
        assert found == (color if inside == "class" else LIGHT.color("surface").rgb())


def test_outputs_that_are_all_0_have_an_axis(qtbot, qapp):
    session = _session(
        Layer(units=1, activation="linear", bias=False, weights=((0.0,),)),
        "mse",
        tuple((0.0,) for _ in X),
    )
    panel = _panel(qtbot, session)
    assert panel.spread.low < panel.spread.high
    panel.grab()
