"""How formulas are laid out: nothing cut off, nothing overlapping, every factor clickable."""

import pytest
from PySide6.QtCore import QRectF

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.session.session import Session
from backpropviz.views.formula.layout import lay_out
from backpropviz.views.formula.typesetting import typeset


@pytest.fixture(params=["hand-2-3-1", "mazur-2-2-2"])
def session(request, qapp):
    return Session(open_by_name_or_path(request.param))


@pytest.mark.parametrize("width", [10.0, 14.0, 20.0])
def test_every_formula_stays_within_its_width_and_no_two_glyphs_overlap(session, width):
    for step in session.trace:
        formula = write_formula(step, session.trace, session.notation, session.style)
        layout = lay_out(formula, width)
        assert layout.width <= width + 3.0  # beyond that the view shrinks it as a whole
        for glyph in layout.glyphs:
            assert glyph.x >= -0.1
            assert glyph.box.top() >= -0.2
            assert glyph.box.bottom() <= layout.height + 0.2
        # ziamath's box of a letter with a hat begins where the hat's empty left half does.
        boxes = [_ink(glyph) for glyph in layout.glyphs if glyph.picture.left > -0.2]
        for index, box in enumerate(boxes):
            assert not any(box.intersects(other) for other in boxes[index + 1 :])


def _ink(glyph):
    """Return what a glyph covers with ink: its picture without the margin around it."""
    picture = glyph.picture
    top = glyph.baseline - picture.ascent
    box = QRectF(glyph.x + picture.left, top, picture.width, picture.ascent + picture.descent)
    return box.adjusted(0.035, 0.035, -0.035, -0.035)


def test_all_operands_of_a_step_stand_in_its_formula(session):
    for step in session.trace:
        formula = write_formula(step, session.trace, session.notation, session.style)
        layout = lay_out(formula, 16.0)
        assert {glyph.quantity for glyph in layout.glyphs} >= {*step.operands, step.quantity}


def test_figures_have_one_width_so_that_numbers_align(qapp):
    assert len({typeset(figure).advance for figure in "0123456789"}) == 1


def test_a_symbol_that_cannot_be_typeset_is_shown_as_letters(qapp):
    assert typeset(r"\frac{h").width > 0
