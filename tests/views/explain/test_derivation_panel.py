"""The derivation panel: what is derived, that it fits, and that no key waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import ziamath
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.trace import Detail
from backpropviz.export.derivation.derivation import Derivation
from backpropviz.export.derivation.derivations import DERIVATIONS
from backpropviz.session.session import Session
from backpropviz.views.explain.derivation_layout import (
    Sheet,
    lay_out_sheet,
    line_of,
)
from backpropviz.views.explain.derivation_panel import DerivationPanel
from backpropviz.views.formula.layout import pieces_of
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.theme import DARK

ShowPanel = Callable[[type[DerivationPanel], Session, tuple[int, int]], DerivationPanel]


def every_piece() -> Iterator[str]:
    lines = (line for derivation in DERIVATIONS.values() for line in derivation.lines)
    yield from dict.fromkeys(piece for line in lines for piece in pieces_of(line_of(line.latex)))


def test_every_line_is_made_of_what_can_be_typeset() -> None:
    for piece in every_piece():
        # Not our `typeset`, which falls back on plain letters. What is not known raises.
        assert ziamath.Latex(piece).getsize()[0] > 0, piece


def boxes(sheet: Sheet) -> list[QRectF]:
    texts = [
        QRectF(each.x, each.y, each.text.size().width(), each.text.size().height())
        for each in sheet.writings
    ]
    formulas = [
        QRectF(each.x, each.y, each.layout.width * each.em, each.layout.height * each.em)
        for each in sheet.formulas
    ]
    return texts + formulas


def set_alone(derivation: Derivation, width: float) -> Sheet:
    return lay_out_sheet([derivation], width, 1.0, str, "Letters.")


@pytest.mark.parametrize("width", [250.0, 366.0, 560.0, 900.0])
def test_nothing_is_cut_off_and_nothing_covers_anything(width: float) -> None:
    for derivation in DERIVATIONS.values():
        sheet = set_alone(derivation, width)
        placed = boxes(sheet)
        for index, box in enumerate(placed):
            assert box.left() >= 0
            assert box.right() <= width + 1, derivation.name
            assert box.bottom() <= sheet.height + 1
            covers = [other for other in placed[index + 1 :] if box.intersects(other)]
            assert not covers, derivation.name


def test_formulas_are_written_in_full_size_where_the_panel_is_400_pixels_wide() -> None:
    for derivation in DERIVATIONS.values():
        assert {each.em for each in set_alone(derivation, 366.0).formulas} == {18.0}


def test_a_reason_stands_beside_its_formula_where_there_is_room() -> None:
    narrow, wide = (set_alone(DERIVATIONS["sigmoid"], width) for width in (366.0, 700.0))
    assert {each.x for each in narrow.writings} == {0.0}
    assert wide.writings[1].x > max(each.layout.width * each.em for each in wide.formulas)
    assert wide.height < narrow.height


def test_a_line_that_goes_on_has_its_equals_sign_below_the_one_before() -> None:
    first, second = set_alone(DERIVATIONS["weight_gradient"], 366.0).formulas
    equals = typeset("=")
    places = [
        next(glyph.x for glyph in each.layout.glyphs if glyph.picture is equals)
        for each in (first, second)
    ]
    assert places[0] == pytest.approx(places[1])


def titles(panel: DerivationPanel) -> list[str]:
    return [each.text.text() for each in panel.sheet.sheet.writings if each.is_title]


def wait_for(qtbot: QtBot, panel: DerivationPanel, *names: str) -> None:
    # Texts are written with spaces at which no line is broken.
    wanted = [DERIVATIONS[name].title.replace(" − ", "\u00a0−\u00a0") for name in names]
    qtbot.waitUntil(lambda: titles(panel) == wanted, timeout=30_000)


def test_it_follows_the_steps(qtbot: QtBot, session: Session, show_panel: ShowPanel) -> None:
    panel = show_panel(DerivationPanel, session, (400, 330))
    session.go_to(1)  # z of the first hidden unit
    panel.refresh()
    wait_for(qtbot, panel, "weighted_sum_without_bias", "matrix_sum")
    assert panel.summary == "z_h₁"
    session.go_to(11)  # dJ/dz of the output
    panel.refresh()
    wait_for(qtbot, panel, "chain_rule", "sigmoid", "bce_sigmoid")


def test_a_whole_layer_is_derived_together(
    qtbot: QtBot, session: Session, show_panel: ShowPanel
) -> None:
    panel = show_panel(DerivationPanel, session, (400, 330))
    session.set_detail(Detail.LAYER)
    session.go_to(6)  # the hidden layer
    panel.refresh()
    wait_for(qtbot, panel, "weighted_sum_without_bias", "matrix_sum", "sigmoid")


def test_a_wide_network_is_asked_about_as_quickly(
    qtbot: QtBot, wide: Session, show_panel: ShowPanel
) -> None:
    panel = show_panel(DerivationPanel, wide, (400, 330))
    wide.set_detail(Detail.PASS)
    wide.go_to_end()
    panel.refresh()
    wait_for(qtbot, panel, "gradient_descent", "steepest_descent")


def test_at_the_start_and_at_a_given_number_it_says_why_there_is_nothing(
    qtbot: QtBot, session: Session, show_panel: ShowPanel
) -> None:
    panel = show_panel(DerivationPanel, session, (400, 330))
    assert "Nothing is computed yet." in panel._note.text()
    session.show_quantity(Quantity(Kind.WEIGHT, 1, 0, 1))
    panel.refresh()
    assert panel._note.text().startswith("W₂₁ is given")
    assert not titles(panel)
    session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 0, 1))
    panel.refresh()
    assert panel._note.isHidden()
    wait_for(qtbot, panel, "weight_gradient", "matrix_weights")


def test_no_step_waits_for_typesetting(
    qtbot: QtBot, session: Session, show_panel: ShowPanel
) -> None:
    panel = show_panel(DerivationPanel, session, (400, 330))
    typeset.cache_clear()
    for cursor in range(1, 30):
        session.go_to(cursor)
        panel.refresh()
        panel.grab()
    assert typeset.cache_info().misses == 0
    wait_for(qtbot, panel, "gradient_descent", "steepest_descent")
    assert typeset.cache_info().misses > 0


def test_while_idle_the_rest_of_the_pass_is_made_ready(
    qtbot: QtBot, session: Session, show_panel: ShowPanel
) -> None:
    panel = show_panel(DerivationPanel, session, (400, 330))
    session.go_to(1)
    panel.refresh()
    wait_for(qtbot, panel, "weighted_sum_without_bias", "matrix_sum")
    qtbot.waitUntil(lambda: panel._is_ready(DERIVATIONS["gradient_descent"]), timeout=30_000)
    session.go_to(len(session.trace))
    panel.refresh()
    assert titles(panel)[0] == DERIVATIONS["gradient_descent"].title


def test_it_is_drawn_in_the_colors_of_the_theme(
    qtbot: QtBot, session: Session, show_panel: ShowPanel
) -> None:
    panel = show_panel(DerivationPanel, session, (400, 330))
    panel.set_theme(DARK, 1.0)
    session.go_to(2)
    panel.refresh()
    wait_for(qtbot, panel, "sigmoid")
    image = panel.sheet.grab().toImage()
    seen = {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(min(image.height(), 120))
    }
    assert DARK.color("ink").name() in seen


def test_reasons_are_told_to_screen_readers(session: Session, show_panel: ShowPanel) -> None:
    panel = show_panel(DerivationPanel, session, (400, 330))
    session.go_to(2)
    panel.refresh()
    assert "The slope of the sigmoid." in panel._scroll.accessibleDescription()
    assert "Chain rule" in panel._scroll.accessibleDescription()


def test_with_the_focus_in_it_the_arrow_keys_scroll(
    qtbot: QtBot, session: Session, show_panel: ShowPanel
) -> None:
    panel = show_panel(DerivationPanel, session, (400, 330))
    session.go_to(2)
    panel.refresh()
    wait_for(qtbot, panel, "sigmoid")
    panel.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(panel._scroll.hasFocus)
    bar = panel._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(panel._scroll, Qt.Key.Key_Down)
    assert bar.value() > 0
