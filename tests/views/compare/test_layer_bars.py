"""The bars of the gradients: one scale for all, and what stands on none."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.export.numbers import NumberStyle
from backpropviz.views.compare.layer_bars import LayerBars, decades_of, settled
from backpropviz.views.compare.words import gradient_sentence
from backpropviz.views.look.theme import LIGHT


@pytest.mark.parametrize(
    ("norms", "decades"),
    [
        ((0.02, 0.3), (-2, 0)),
        ((5e-6, 0.06), (-6, -1)),
        ((0.1, 1.0), (-2, 0)),  # at least two decades
        ((1e-30, 1.0), (-12, 0)),  # at most twelve
        ((0.0, 0.0), (-2, 0)),
        ((0.0, np.inf, 4.0), (-1, 1)),
    ],
)
def test_the_scale_ends_at_whole_decades_around_what_is_finite_and_not_0(norms, decades):
    assert decades_of(np.array(norms)) == decades


def test_the_scale_keeps_still_until_it_is_far_too_long():
    assert settled((-6, 0), (-5, 0)) == (-6, 0)
    assert settled((-6, 0), (-4, -2)) == (-6, 0)
    assert settled((-6, 0), (-3, 0)) == (-3, 0)
    assert settled((-6, 0), (-8, 1)) == (-8, 1)


@pytest.fixture
def bars(qtbot):
    widget = LayerBars(LIGHT, None)
    qtbot.addWidget(widget)
    return widget


def test_a_bar_s_height_is_the_logarithm(bars):
    bars.show_norms(np.array([1e-4, 1e-2, 1.0]), (-4, 0), NumberStyle())
    assert bars.height_of(1.0) == 1.0
    assert bars.height_of(1e-2) == pytest.approx(0.5)
    assert 0.0 < bars.height_of(1e-9) < 0.1  # there is a gradient, and it is seen
    assert bars.height_of(0.0) == 0.0
    assert bars.texts() == ["layer 1: 1.0e−4", "layer 2: 0.01", "layer 3: 1.0"]


@pytest.mark.parametrize(
    ("norms", "words"),
    [
        ((0.02, 0.3), ""),
        ((0.0, 0.0), "All gradients are 0: no weight changes."),
        ((0.1, 0.0, 0.2, 0.0), "The gradient is 0 in layer 2, 4: nothing changes there."),
        # 0.0625 / 0.000005 = 12,500, of which two digits are said.
        (
            (5e-6, 0.01, 0.0625),
            "The gradient of layer 1 is 12,000 times smaller than that of layer 3.",
        ),
        ((1e-6, 2e-6), "All gradients are below 2.1e−6: hardly anything moves."),
        ((np.inf, 1.0), ""),
    ],
)
def test_why_nothing_moves_is_said(norms, words):
    assert gradient_sentence(np.array(norms), NumberStyle()) == words
