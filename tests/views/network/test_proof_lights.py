"""Proof lights in the network's picture: marks beside the gradients that are computed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.network.frame import make_scene
from backpropviz.views.network.proof_lights import findings_in
from backpropviz.views.network.tooltips import tooltip_of
from backpropviz.views.network.view import NetworkView

V2 = Quantity(Kind.D_WEIGHT, 2, 0, 1)


@pytest.fixture
def view(qtbot, session):
    made = NetworkView(session, LIGHT)
    qtbot.addWidget(made)
    made.resize(800, 650)
    with qtbot.waitExposed(made):
        made.show()
    made.prepare()
    return made


def findings(view, session):
    return findings_in(session, make_scene(session, view.viewport()))


def corner_of(view, session, quantity):
    """Return where the mark of a gradient is."""
    scene = make_scene(session, view.viewport())
    label = next(each for each in scene.labels() if each.quantity == quantity)
    return label.box.topRight().toPoint() + QPoint(2, -1)


def inks_around(view, place):
    """Count the dark pixels in the square of a mark."""
    picture = view.grab().toImage()
    square = [(place.x() + dx, place.y() + dy) for dx in range(-5, 6) for dy in range(-5, 6)]
    return sum(picture.pixelColor(x, y).lightnessF() < 0.25 for x, y in square)


def test_only_what_is_computed_has_a_light(view, session):
    assert findings(view, session) == {}
    session.proofs.set_on(True)
    assert findings(view, session) == {}
    session.show_quantity(V2)
    found = findings(view, session)
    assert found[V2] is Finding.AGREES
    assert found[Quantity(Kind.D_Z, 2, 0)] is Finding.AGREES
    assert Quantity(Kind.D_WEIGHT, 1, 0, 0) not in found
    session.go_to_end()
    assert len(findings(view, session)) == 19
    session.proofs.set_on(False)
    assert findings(view, session) == {}


def test_the_mark_is_painted_when_it_is_switched_on_and_gone_after_that(view, session):
    session.show_quantity(V2)
    place = corner_of(view, session, V2)
    bare = inks_around(view, place)
    session.proofs.set_on(True)
    ticked = inks_around(view, place)
    assert ticked > bare + 10
    session.set_sabotage(Sabotage(WrongRule.GRADIENT_SIGN, 2))
    session.show_quantity(V2)
    # A cross stands on a filled square, a tick in a ring.
    assert inks_around(view, corner_of(view, session, V2)) > ticked + 15
    session.proofs.set_on(False)
    assert inks_around(view, corner_of(view, session, V2)) < ticked


def test_stepping_paints_what_a_picture_made_at_once_shows(view, session, largest_difference):
    session.proofs.set_on(True)
    session.go_to(9)
    view.grab()
    for _ in range(12):
        session.step_forward()
        view.grab()
    for _ in range(3):
        session.step_back()
        view.grab()
    stepped = view.grab().toImage()
    fresh = NetworkView(session, LIGHT)
    fresh.resize(view.size())
    fresh.prepare()
    assert largest_difference(stepped, fresh.grab().toImage()) <= 4  # of 255: clipped edges


def test_a_wrong_gradient_without_room_for_its_number_has_a_mark_on_its_edge(qtbot, batch):
    view = NetworkView(batch, LIGHT)
    qtbot.addWidget(view)
    view.resize(330, 290)
    with qtbot.waitExposed(view):
        view.show()
    view.prepare()
    batch.go_to_end()
    batch.proofs.set_on(True)
    before = view.grab().toImage()
    batch.set_sabotage(Sabotage(WrongRule.GRADIENT_SIGN, 1))
    batch.go_to_end()
    assert view.grab().toImage() != before


def test_what_a_light_means_is_said_where_the_mouse_rests(session):
    session.go_to_end()
    weight = Quantity(Kind.WEIGHT, 2, 0, 1)
    assert "✓" not in tooltip_of(session, weight)
    session.proofs.set_on(True)
    assert "✓ ∂J/∂V₂: Nudged by 1.0e−6, V₂ changes J as the gradient says." in tooltip_of(
        session, weight
    )


def test_a_dense_network_has_lights_too_and_raises_nothing(qtbot, wide):
    view = NetworkView(wide, LIGHT)
    qtbot.addWidget(view)
    view.resize(800, 650)
    with qtbot.waitExposed(view):
        view.show()
    view.prepare()
    wide.proofs.set_on(True)
    wide.show_quantity(Quantity(Kind.D_Z, 2, 3))
    outputs = [q for q in findings(view, wide) if q.kind is Kind.D_Z]
    assert outputs[0] == Quantity(Kind.D_Z, 2, 0)  # circles have marks of their own
    wide.go_to_end()
    assert not view.grab().isNull()
    qtbot.waitUntil(lambda: not wide.proofs.is_working, timeout=20_000)
    assert not view.grab().isNull()
