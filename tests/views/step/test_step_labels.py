"""Texts with symbols beside the step."""

from PySide6.QtGui import QFontMetricsF

from backpropviz.views.look.lettering import font_of
from backpropviz.views.look.theme import load_fonts
from backpropviz.views.step.labels import with_subscripts


def test_a_symbol_is_not_torn_between_its_indices(qapp):
    load_fonts()
    joined = with_subscripts("at a⁽¹⁾₃")
    assert joined == "at a⁽¹⁾\u2060₃"
    metrics = QFontMetricsF(font_of(15))
    assert metrics.horizontalAdvance(joined) == metrics.horizontalAdvance("at a⁽¹⁾₃")


def test_other_texts_stay_as_they_are():
    assert with_subscripts("h₁ and a⁽¹⁾") == "h₁ and a⁽¹⁾"
    assert with_subscripts("z_y < 1") == "z<sub>y</sub> &lt; 1"
