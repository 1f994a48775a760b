"""The gallery of activations: its curves, the units on them, what it follows, and what it edits."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.forms import Form
from backpropviz.views.explain.activation_curve import curves_of, range_of, slope_at_kink
from backpropviz.views.explain.activation_gallery import NAMES
from backpropviz.views.explain.activation_panel import ActivationPanel
from backpropviz.views.explain.activation_picture import CurvesPicture
from backpropviz.views.explain.activation_shares import SharesPicture
from backpropviz.views.look.theme import DARK

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "activations.json").read_text(encoding="utf-8")
)
GRID = np.array(REFERENCE["grid"])
SIZE = (410, 330)
H = [Quantity(Kind.A, 1, unit, sample=0) for unit in range(3)]
Y = Quantity(Kind.A, 2, 0, sample=0)


@pytest.fixture
def panel(show_panel, session):
    return show_panel(ActivationPanel, session, SIZE)


def go_to(panel, quantity):
    panel.session.show_quantity(quantity)
    panel.refresh()


def press(qtbot, panel, *keys):
    for key in keys:
        qtbot.keyClick(panel.gallery, key)


def marks(panel, axes_name):
    picture = panel.canvas.picture
    axes = getattr(picture, f"{axes_name}_axes")
    found = {}
    for mark in getattr(picture, f"{axes_name}_marks"):
        found[mark.unit] = (axes.x_at(mark.place.x()), axes.y_at(mark.place.y()), mark.is_open)
    return found


# The curves


@pytest.mark.parametrize("name", [name for name in NAMES if name != "softmax"])
def test_the_curves_go_through_the_reference_s_points(name):
    reference = REFERENCE["functions"][name]
    curves = curves_of(name, (-12.0, 12.0))
    z, value, slope = (
        np.concatenate([getattr(branch, part) for branch in curves.branches])
        for part in ("z", "value", "slope")
    )
    inside = (np.abs(GRID) <= 12.0) & (np.abs(GRID) >= 0.05)  # beside a jump
    for at, a, d in zip(
        GRID[inside],
        np.array(reference["value"])[inside],
        np.array(reference["derivative"])[inside],
        strict=True,
    ):
        assert np.interp(at, z, value) == pytest.approx(a, abs=2e-4)
        assert np.interp(at, z, slope) == pytest.approx(d, abs=2e-4)


def test_at_a_kink_the_derivative_is_the_one_of_the_convention():
    zero = REFERENCE["grid"].index(0.0)
    for name in ("step", "relu", "leaky_relu"):
        assert slope_at_kink(name) == REFERENCE["functions"][name]["derivative"][zero]
        left, right = curves_of(name, (-6.0, 6.0)).branches
        assert left.z[-1] == 0.0 < right.z[0]
        assert left.slope[-1] == slope_at_kink(name)
    assert slope_at_kink("elu") is slope_at_kink("sigmoid") is None


def test_what_is_shaded_is_where_hardly_any_gradient_comes_back():
    # sigma'(z) = 0.01 where sigma is (1 - sqrt(0.96)) / 2.
    share = (1.0 - math.sqrt(0.96)) / 2.0
    edge = math.log((1.0 - share) / share)
    low, high = curves_of("sigmoid", (-6.0, 6.0)).saturated
    assert (low.low, low.high) == pytest.approx((-6.0, -edge), abs=0.02)
    assert (high.low, high.high) == pytest.approx((edge, 6.0), abs=0.02)
    assert not low.is_flat
    (half,) = curves_of("relu", (-6.0, 6.0)).saturated
    assert (half.low, half.high, half.is_flat) == (-6.0, 0.0, True)
    (whole,) = curves_of("step", (-6.0, 6.0)).saturated
    assert (whole.low, whole.high, whole.is_flat) == (-6.0, 6.0, True)
    assert curves_of("linear", (-6.0, 6.0)).saturated == ()
    assert curves_of("leaky_relu", (-6.0, 6.0)).saturated == ()


def test_the_range_holds_all_units_and_never_less_than_the_usual_part():
    assert range_of(np.array([0.3, -1.0])) == (-6.0, 6.0)
    low, high = range_of(np.array([-40.0, 12.0, np.nan, np.inf]))
    assert low <= -40.0
    assert 12.0 <= high < 20.0


@pytest.mark.parametrize("extreme", [1e-300, 1e9, 1e11])
@pytest.mark.parametrize("name", [name for name in NAMES if name != "softmax"])
def test_extreme_z_still_give_a_curve(name, extreme):
    curves = curves_of(name, range_of(np.array([extreme, -extreme])))
    assert np.isfinite([*curves.value_range, *curves.slope_range]).all()


# The units on them


def test_the_units_of_the_layer_are_marked_where_their_numbers_are(session, panel):
    go_to(panel, H[2])
    run = session.moment.run
    values, slopes = marks(panel, "value"), marks(panel, "slope")
    assert set(values) == set(slopes) == {0, 1, 2}
    for unit in range(3):
        z, a = run.z[0][0, unit], run.a[0][0, unit]
        assert values[unit][:2] == pytest.approx((z, a), abs=1e-9)
        assert slopes[unit][:2] == pytest.approx((z, a * (1.0 - a)), abs=1e-9)


def test_a_number_that_is_not_computed_yet_is_a_question_mark(session, panel):
    assert marks(panel, "value") == {}
    assert "= ?" in panel.readout.text
    go_to(panel, Quantity(Kind.Z, 1, 1, sample=0))
    values = marks(panel, "value")
    assert not values[0][2]
    assert values[1][2]
    assert 2 not in values
    assert "z_h₂ = 1.0" in panel.readout.text
    assert "h₂ = ?" in panel.readout.text


def test_it_says_z_a_and_slope_of_the_unit_asked_about(session, panel):
    session.set_style(NumberStyle(digits=6, decimal_comma=True))
    go_to(panel, Y)
    for text in ("z_y = 0,365", "y = 0,590", "σ′(z_y) = 0,241"):
        assert text in panel.readout.text
    assert panel.readout.text in panel.canvas.accessibleDescription()


def test_it_follows_the_subject_to_its_layer_and_unit(session, panel):
    assert panel.summary == "layer 1: sigmoid"
    go_to(panel, Y)
    assert panel.summary == "layer 2: sigmoid · 0 of 1 saturated"
    session.select(Quantity(Kind.WEIGHT, 1, 1, 0))
    panel.refresh()
    assert panel.summary == "layer 1: sigmoid · 2 of 3 saturated"
    assert panel.readout.text.startswith("z_h₂")
    session.select(Quantity(Kind.TARGET, sample=0))
    panel.refresh()
    assert panel.summary.startswith("layer 2")


def test_a_click_on_a_mark_goes_to_that_unit(qtbot, session, panel):
    go_to(panel, H[2])
    mark = next(mark for mark in panel.canvas.picture.slope_marks if mark.unit == 1)
    place = mark.place.toPoint()
    assert "h₂" in panel.canvas.hint_at(mark.place)
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=place)
    assert session.subject == H[1]


def test_what_is_to_be_predicted_stays_hidden(session, panel):
    session.prediction.set_on(True)
    session.show_quantity(Quantity(Kind.Z, 1, 0, sample=0))
    panel.refresh()
    assert "to be predicted" in panel.readout.text
    assert marks(panel, "value") == {}
    assert panel.canvas.scene.z_range == (-6.0, 6.0)  # which would give 11 away
    session.prediction.show()
    session.step_forward()
    panel.refresh()
    assert panel.session.prediction.asked.quantity == H[0]
    assert "z_h₁ = 11.0" in panel.readout.text
    assert "h₁ = ?" in panel.readout.text
    assert marks(panel, "value")[0][2]
    session.prediction.show()
    panel.refresh()
    assert "h₁ = 0.99998" in panel.readout.text
    assert "σ′(z_h₁) = ?" in panel.readout.text  # a factor of dJ/dz, asked later


def test_softmax_is_shown_as_shares_of_the_whole_layer(batch, show_panel):
    panel = show_panel(ActivationPanel, batch, SIZE)
    go_to(panel, Quantity(Kind.A, 2, 1, sample=0))
    picture = panel.canvas.picture
    assert isinstance(picture, SharesPicture)
    shares = batch.moment.run.a[1][0]
    area = picture.areas[1]
    heights = [bar.height() / area.height() for bar in picture.share_bars]
    assert heights == pytest.approx(shares.tolist(), rel=1e-9)
    assert panel.canvas.scene.slopes == pytest.approx(shares * (1.0 - shares))
    assert panel.summary == "layer 2: softmax"


@pytest.mark.parametrize("form", Form)
def test_it_answers_in_every_form_of_the_network(session, panel, form):
    session.set_form(form)
    session.go_to_end()
    for kind in (Kind.Z, Kind.A, Kind.WEIGHT, Kind.LEARNING_RATE):
        go_to(panel, Quantity(kind, 1, 2, 0, sample=0 if kind in (Kind.Z, Kind.A) else -1))
        assert panel.readout.text.startswith("z_h₃ = 12.0")


def test_every_step_of_the_smallest_form_has_a_layer(session, panel):
    session.set_form(Form.SCALARS)
    for cursor in range(len(session.trace) + 1):
        session.go_to(cursor)
        panel.refresh()
        assert panel.summary.startswith("layer ")


# Another activation


def test_another_one_is_looked_at_with_the_same_z_and_nothing_changes(qtbot, session, panel):
    go_to(panel, H[2])
    before = session.experiment
    tile = panel.gallery.box("tanh").center().toPoint()
    qtbot.mouseClick(panel.gallery, Qt.MouseButton.LeftButton, pos=tile)
    assert panel.shown == "tanh"
    assert session.experiment is before
    assert panel.summary == "layer 1: sigmoid, seen with tanh · 2 of 3 saturated"
    for unit, (z, a, _) in marks(panel, "value").items():
        assert a == pytest.approx(math.tanh(session.moment.run.z[0][0, unit]), abs=1e-9)
        assert z == pytest.approx(session.moment.run.z[0][0, unit])
    go_to(panel, Y)  # another layer: its own
    assert panel.shown == "sigmoid"


def test_arrows_go_from_one_to_the_next_and_escape_back(qtbot, session, panel):
    go_to(panel, H[0])
    panel.gallery.setFocus()
    press(qtbot, panel, Qt.Key.Key_Right)
    assert panel.shown == NAMES[NAMES.index("sigmoid") + 1]
    press(qtbot, panel, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert panel.shown == "linear"
    press(qtbot, panel, Qt.Key.Key_End)
    assert panel.shown == "softmax"
    assert "12 of 12" in panel.gallery.accessibleDescription()
    press(qtbot, panel, Qt.Key.Key_Escape)
    assert panel.shown == "sigmoid"


def test_using_it_is_an_edit_that_can_be_undone_and_the_step_stays(qtbot, session, panel):
    go_to(panel, H[2])
    panel.show_activation("tanh")
    qtbot.mouseClick(panel.readout.use, Qt.MouseButton.LeftButton)
    assert session.experiment.model.layers[0].activation == "tanh"
    assert session.undo_stack.undoText() == "Choose tanh in layer 1"
    assert session.subject == H[2]
    assert panel.shown == "tanh"
    assert panel.canvas.scene.is_own
    assert not panel.readout.use.isEnabled()
    session.undo_stack.undo()
    panel.refresh()
    assert session.experiment.model.layers[0].activation == "sigmoid"
    assert panel.shown == "sigmoid"


def test_enter_uses_it_too(qtbot, session, panel):
    go_to(panel, H[2])
    panel.gallery.setFocus()
    press(qtbot, panel, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert session.experiment.model.layers[0].activation == panel.shown == "tanh"


def test_one_that_the_loss_does_not_allow_is_refused_in_words(session, panel):
    go_to(panel, Y)
    before = session.experiment
    panel.show_activation("relu")
    panel.use()
    assert session.experiment is before
    assert "not possible" in panel.readout.text
    panel.show_activation("tanh")
    assert "not possible" not in panel.readout.text


# How it looks


@pytest.mark.parametrize("size", [(410, 330), (620, 520), (260, 250)])
@pytest.mark.parametrize("name", NAMES)
def test_it_is_painted_in_every_size_and_theme(session, show_panel, size, name):
    panel = show_panel(ActivationPanel, session, size)
    go_to(panel, H[2])
    panel.show_activation(name)
    light = panel.grab().toImage()
    panel.set_theme(DARK, 1.0)
    panel.refresh()
    assert panel.grab().toImage() != light
    kind = SharesPicture if name == "softmax" else CurvesPicture
    assert isinstance(panel.canvas.picture, kind)
    assert all(panel.gallery.rect().contains(panel.gallery.box(n).toRect()) for n in NAMES)


def test_a_layer_of_hundreds_of_units_is_drawn_too(wide, show_panel):
    panel = show_panel(ActivationPanel, wide, SIZE)
    go_to(panel, Quantity(Kind.A, 1, 127, sample=0))
    assert len(marks(panel, "value")) == 128
    assert not panel.grab().isNull()


def test_the_gallery_shows_every_activation_there_is():
    assert set(NAMES) == set(ACTIVATIONS)


def test_formulas_come_after_the_curves(qtbot, session, panel):
    qtbot.waitUntil(lambda: panel.is_complete)
