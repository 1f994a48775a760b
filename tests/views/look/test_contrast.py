"""Text has the contrast that WCAG 2.2 asks for, level AA in the window and AAA on a wall."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from backpropviz.engine.quantities import Phase
from backpropviz.resources import resource_path
from backpropviz.views.canvas.lights import dimmed
from backpropviz.views.look.contrast import contrast
from backpropviz.views.look.scale import SignedScale
from backpropviz.views.look.theme import DARK, LIGHT, PROJECTED, projected
from backpropviz.views.panels.painting import class_color

_SPEC = importlib.util.spec_from_file_location("vision", Path(__file__).with_name("vision.py"))
vision = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(vision)

WALL = [projected(each, 17) for each in PROJECTED.values()]
THEMES = [(LIGHT, 4.5), (DARK, 4.5), *((each, 7.0) for each in WALL)]
IDS = ["light", "dark", "light on a wall", "dark on a wall"]
themes = pytest.mark.parametrize(("theme", "least"), THEMES, ids=IDS)

GROUNDS = ("ground", "surface", "canvas")
# What is written in which role, and on what.
WRITTEN = (
    *(("ink", each) for each in (*GROUNDS, "selection", "glow", "hairline")),
    *(("muted", each) for each in (*GROUNDS, "selection")),
    *(("faint", each) for each in GROUNDS),  # what is not computed yet, and placeholders
    *(("error", each) for each in GROUNDS),
    *(("surface", each) for each in ("ink", "muted")),  # the primary button, and under the mouse
    *(("positive", each) for each in GROUNDS),  # links in texts
)
COLORED = ("positive", "negative", "first_operand", "second_operand", "third_operand", "error")
ON_COLOR = "#12151C"  # of the names of phases on their colors


@themes
def test_every_role_reads_on_every_ground_it_is_written_on(theme, least):
    for role, ground in WRITTEN:
        found = vision.contrast(getattr(theme, role), getattr(theme, ground))
        assert found >= least, (role, ground)


@themes
def test_colored_text_reads_on_every_ground_and_on_the_current_chip(theme, least):
    for role in COLORED:
        for ground in (*GROUNDS, "selection"):
            found = vision.contrast(theme.text_color(role).name(), getattr(theme, ground))
            assert found >= least, (role, ground)


@themes
def test_the_names_of_the_phases_read_on_their_colors(theme, least):
    for phase in Phase:
        assert vision.contrast(ON_COLOR, theme.phase(phase).name()) >= least, phase


@themes
def test_numbers_read_on_every_color_of_the_scale_and_of_the_classes(theme, least):
    scale = SignedScale(1.0)
    fills = [scale.color(scale.value(place / 20), theme) for place in range(-20, 21)]
    fills += [class_color(theme, number) for number in range(10)]
    fills += [theme.text_color(role) for role in COLORED]  # a chip that is filled
    for fill in map(theme.fill_for_text, fills):
        assert vision.contrast(fill.name(), theme.text_on(fill).name()) >= least, fill.name()


@themes
def test_the_ring_of_the_focus_stands_out_from_what_is_around_it(theme, least):
    for ground in GROUNDS:  # 1.4.11: what is no text
        assert vision.contrast(theme.positive, getattr(theme, ground)) >= 3.0


@themes
def test_the_style_sheet_writes_nothing_that_does_not_read(theme, least):
    text = (resource_path("styles") / "main.qss").read_text("utf-8")
    checked = 0
    for selectors, body in re.findall(r"([^{}]+)\{([^}]*)\}", re.sub(r"/\*.*?\*/", "", text)):
        ink, fill = _role(body, "color"), _role(body, "background")
        if ink is None or ":disabled" in selectors:  # 1.4.3: what cannot be used is exempt
            continue
        for ground in (fill,) if fill else ("ground", "surface"):
            checked += 1
            found = vision.contrast(_color(theme, ink), _color(theme, ground))
            assert found >= least, (selectors.strip(), ink, ground)
    assert checked > 40


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_what_is_dimmed_stays_dim(theme):
    dim = dimmed(theme, False)
    assert dim.text_color("negative") == dim.color("negative")


def test_our_contrast_is_that_of_the_standard():
    for first, second in (("#000000", "#FFFFFF"), ("#777777", "#FFFFFF"), ("#0072B2", "#FCFBF8")):
        found = contrast(QColor(first), QColor(second))
        assert found == pytest.approx(vision.contrast(first, second), rel=1e-4)
    # https://www.w3.org/WAI/WCAG22/Techniques/general/G18: #777777 on white just fails.
    assert vision.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


def test_text_on_a_color_is_the_ink_that_reads_better():
    assert LIGHT.text_on(LIGHT.color("surface")) == LIGHT.color("ink")
    assert LIGHT.text_on(LIGHT.color("ink")) == LIGHT.color("surface")
    assert DARK.text_on(DARK.color("surface")) == DARK.color("ink")


def _role(body: str, of: str) -> str | None:
    found = re.search(rf"(?<![-\w]){of}: (@\w+|#[0-9A-Fa-f]{{6}})\b", body)
    return None if found is None else found[1]


def _color(theme, role: str) -> str:
    return role if role.startswith("#") else getattr(theme, role.removeprefix("@"))
