"""What color tells is told apart by eyes that lack one of the three kinds of cones, too."""

from __future__ import annotations

import importlib.util
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest

from backpropviz.views.look.scale import SignedScale
from backpropviz.views.look.theme import DARK, LIGHT, PROJECTED, projected
from backpropviz.views.panels.painting import class_color

_SPEC = importlib.util.spec_from_file_location("vision", Path(__file__).with_name("vision.py"))
vision = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(vision)

THEMES = [LIGHT, DARK, *(projected(each, 17) for each in PROJECTED.values())]
IDS = ["light", "dark", "light on a wall", "dark on a wall"]
PHASES = ("forward", "loss", "backward", "update")
# CIEDE2000. 1 is just noticeable side by side, some 5 at a glance.
APART, AT_ONCE = 9.0, 20.0

themes = pytest.mark.parametrize("theme", THEMES, ids=IDS)
deficiencies = pytest.mark.parametrize("deficiency", list(vision.DEFICIENCIES))


def test_the_difference_is_that_of_the_published_test_data():
    # The first pair of table 1 of Sharma, Wu & Dalal, and their seventh.
    first = np.array([50.0, 2.6772, -79.7751]), np.array([50.0, 0.0, -82.7485])
    seventh = np.array([50.0, 0.0, 0.0]), np.array([50.0, -1.0, 2.0])
    assert vision.ciede2000(*first) == pytest.approx(2.0425, abs=5e-5)
    assert vision.ciede2000(*seventh) == pytest.approx(2.3669, abs=5e-5)


def test_the_simulation_confuses_what_the_deficiency_confuses():
    # Red and green of the same lightness, which deuteranopes do not tell apart; others do.
    red, green = "#B36B5E", "#7C8A45"
    assert vision.difference(red, green) > 25
    assert vision.difference(red, green, "deuteranopia") < 10
    assert vision.difference(red, green, "tritanopia") > 25


@themes
@deficiencies
def test_the_ends_of_the_scale_and_its_middle_are_told_apart_at_once(theme, deficiency):
    scale = SignedScale(1.0)
    low, middle, high = (scale.color(each, theme).name() for each in (-1.0, 0.0, 1.0))
    assert vision.difference(low, high, deficiency) > 2 * AT_ONCE
    # The middle of the dark theme lies nearest to blue for who sees no green.
    assert vision.difference(low, middle, deficiency) > 0.9 * AT_ONCE
    assert vision.difference(high, middle, deficiency) > 0.9 * AT_ONCE


@themes
@deficiencies
def test_the_scale_goes_one_way_from_its_middle_to_each_end(theme, deficiency):
    scale = SignedScale(1.0)
    for sign in (-1.0, 1.0):
        colors = [scale.color(scale.value(sign * each / 8), theme).name() for each in range(9)]
        away = [vision.difference(colors[0], each, deficiency) for each in colors]
        assert all(later > earlier for earlier, later in pairwise(away))


@themes
@deficiencies
def test_the_phases_are_told_apart(theme, deficiency):
    for first, second in combinations(PHASES, 2):
        colors = theme.color(first).name(), theme.color(second).name()
        assert vision.difference(*colors, deficiency) > APART, (first, second)


@themes
@deficiencies
def test_the_operands_of_a_formula_are_told_apart(theme, deficiency):
    for first, second in combinations(range(3), 2):
        colors = theme.operand(first).name(), theme.operand(second).name()
        assert vision.difference(*colors, deficiency) > APART, (first, second)


@themes
@deficiencies
def test_four_classes_are_told_apart(theme, deficiency):
    for first, second in combinations(range(4), 2):
        colors = class_color(theme, first).name(), class_color(theme, second).name()
        assert vision.difference(*colors, deficiency) > APART, (first, second)


@themes
@deficiencies
def test_the_ends_of_the_scale_stand_out_from_the_ground(theme, deficiency):
    for role in ("positive", "negative"):
        colors = theme.color(role).name(), theme.color("canvas").name()
        assert vision.difference(*colors, deficiency) > AT_ONCE


def test_a_pair_of_red_and_green_would_fail():
    assert vision.difference("#2E8B57", "#B5651D", "deuteranopia") < 2 * APART
