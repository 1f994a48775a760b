"""Texts with symbols beside the step."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backpropviz.views.look.lettering import font_of
from backpropviz.views.look.theme import load_fonts
from backpropviz.views.step.labels import PlaceLabel, with_subscripts


def test_a_symbol_is_not_torn_between_its_indices(qapp):
    load_fonts()
    joined = with_subscripts("at a⁽¹⁾₃")
    assert joined == "at a⁽¹⁾\u2060₃"
    metrics = QFontMetricsF(font_of(15))
    assert metrics.horizontalAdvance(joined) == metrics.horizontalAdvance("at a⁽¹⁾₃")


def test_other_texts_stay_as_they_are():
    assert with_subscripts("h₁ and a⁽¹⁾") == "h₁ and a⁽¹⁾"
    assert with_subscripts("z_y < 1") == "z<sub>y</sub> &lt; 1"


def test_a_place_is_told_in_figures_where_words_have_no_room(qtbot):
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    place = PlaceLabel()
    layout.addWidget(place)
    place.show_place("step 24 of 37", "24 / 37")
    row.resize(400, 40)
    with qtbot.waitExposed(row):
        row.show()
    assert place.text() == "step 24 of 37"
    row.resize(layout.minimumSize().width(), 40)
    qtbot.waitUntil(lambda: place.text() == "24 / 37")
    assert place.accessibleName() == "step 24 of 37"
    row.resize(400, 40)
    qtbot.waitUntil(lambda: place.text() == "step 24 of 37")
