"""The panel that shows where a number comes from: paths, groups, the batch, keys and the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QApplication

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.export.formula.formula import line_text
from backpropviz.session.session import Session

ReadPaths = Callable  # of a session and a quantity; gives the reader of conftest.py
W11 = Quantity(Kind.D_WEIGHT, 1, 0, 0)


# One path


def test_a_path_shows_every_factor_and_the_largest_and_the_smallest_of_them(
    session: Session, read_paths: ReadPaths
) -> None:
    paths = read_paths(session, W11)
    assert paths.question == "Why is ∂J/∂W₁₁ = −3.421e−6?"
    names = [each.name for each in paths.scene.factors]
    # -1/0.5904; 0.5904 (1 - 0.5904); V1; the slope at z = 11; x1
    assert names == [
        "∂J/∂y = −1.694",
        "∂y/∂z_y = 0.2418",
        "∂z_y/∂h₁ = 0.1",
        "∂h₁/∂z_h₁ = 1.670e−5",
        "∂z_h₁/∂W₁₁ = 5.0",
    ]
    assert [each.is_marked for each in paths.scene.factors] == [False] * 3 + [True] * 2
    assert "▲ largest" in paths.texts
    assert "▼ smallest" in paths.texts
    assert "✓ The backward pass has the same number: −3.421e−6." in paths.texts
    assert paths.panel.summary == "1 path"


def test_a_click_on_a_factor_goes_to_the_step_that_makes_it(
    session: Session, read_paths: ReadPaths
) -> None:
    for target in (
        Quantity(Kind.D_A, 2, 0),
        Quantity(Kind.D_Z, 2, 0),
        Quantity(Kind.WEIGHT, 2, 0, 0),
        Quantity(Kind.D_Z, 1, 0),
        Quantity(Kind.INPUT, 0, 0, sample=0),
    ):
        paths = read_paths(session, W11)
        paths.click_factor(target)
        assert session.subject == target


def test_the_arrow_leads_back_from_a_factor(session: Session, read_paths: ReadPaths) -> None:
    paths = read_paths(session, W11)
    back = paths.button("paths_back")
    assert not back.isVisible()
    for target in (Quantity(Kind.D_Z, 1, 0), Quantity(Kind.WEIGHT, 2, 0, 0)):
        paths.click_factor(target)
        assert back.isVisible()
    assert paths.question.startswith("Why is ∂J/∂V₁ =")
    paths.press_button("paths_back")
    assert session.subject == Quantity(Kind.D_Z, 1, 0)
    paths.press_button("paths_back")
    assert session.subject == W11
    assert not back.isVisible()


def test_stepping_on_forgets_the_way_back(session: Session, read_paths: ReadPaths) -> None:
    paths = read_paths(session, W11)
    paths.click_factor(Quantity(Kind.D_Z, 1, 0))
    session.step_forward()
    paths.wait()
    assert not paths.button("paths_back").isVisible()


# Several paths


def test_each_path_has_a_bar_and_they_add_up(mazur: Session, read_paths: ReadPaths) -> None:
    paths = read_paths(mazur, W11)
    assert [bar.share > 0 for bar in paths.scene.bars] == [True, False]
    assert paths.scene.bars[0].share == 1.0
    # 0.055399 and -0.019049 arrive at h1, times the slope 0.2413 and i1 = 0.05
    assert paths.scene.bars[1].share == pytest.approx(-0.019049119 / 0.055399425, rel=1e-6)
    assert {"6.684e−4", "−2.298e−4"} <= set(paths.texts)
    content = paths.content
    assert line_text(content.sum_line) == "∂E/∂w⁽¹⁾₁₁ = 6.684e−4 − 2.298e−4 = 4.386e−4"


def test_all_paths_are_lit_until_one_is_pointed_at(mazur: Session, read_paths: ReadPaths) -> None:
    paths = read_paths(mazur, W11)
    first, second = Quantity(Kind.A, 2, 0), Quantity(Kind.A, 2, 1)
    weight, source = Quantity(Kind.WEIGHT, 1, 0, 0), Quantity(Kind.INPUT, 0, 0)
    both = {source, weight, Quantity(Kind.A, 1, 0), Quantity(Kind.LOSS)}
    assert {first, second, *both} < mazur.lit
    rows = paths.scene.rows
    paths.hover(rows[1].area.center())
    assert mazur.lit == {*both, second, Quantity(Kind.WEIGHT, 2, 1, 0)}
    paths.panel.sheet.choose(0)  # what is pointed at goes first
    assert first not in mazur.lit
    QApplication.sendEvent(paths.panel.sheet, QEvent(QEvent.Type.Leave))
    assert mazur.lit == {*both, first, Quantity(Kind.WEIGHT, 2, 0, 0)}


def test_nothing_is_lit_by_a_panel_that_is_not_seen(mazur: Session, read_paths: ReadPaths) -> None:
    paths = read_paths(mazur, W11)
    assert mazur.lit
    paths.panel.hide()
    paths.qtbot.waitUntil(lambda: not mazur.lit)
    mazur.step_forward()
    assert not mazur.lit


def test_keys_choose_a_path_and_a_factor_and_go_to_it(
    mazur: Session, read_paths: ReadPaths
) -> None:
    paths = read_paths(mazur, W11)
    sheet = paths.panel.sheet
    paths.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert sheet.pointed == 1
    assert Quantity(Kind.A, 2, 0) not in mazur.lit
    paths.press(*[Qt.Key.Key_Right] * 3, Qt.Key.Key_Left)
    assert sheet.focused is not None
    assert sheet.focused.target == Quantity(Kind.D_Z, 2, 1)
    assert sheet.focused.row == 1
    paths.press(Qt.Key.Key_Return)
    assert mazur.subject == Quantity(Kind.D_Z, 2, 1)
    paths.wait()
    paths.press(Qt.Key.Key_Backspace)
    assert mazur.subject == W11
    paths.press(*[Qt.Key.Key_Up] * 3)
    assert sheet.pointed is None


def test_grouped_by_layers_there_is_a_term_for_each_unit_and_common_factors(
    mazur: Session, read_paths: ReadPaths
) -> None:
    paths = read_paths(mazur, W11)
    paths.press_button("paths_by_layers")
    paths.wait()
    content = paths.content
    assert [line_text(row.title) for row in content.rows] == [
        "∂E/∂z_o₁ · w⁽²⁾₁₁",
        "∂E/∂z_o₂ · w⁽²⁾₁₂",
    ]
    assert line_text(content.sum_line) == "∂E/∂h₁ = 0.05540 − 0.01905 = 0.03635"
    common = [column for column in content.common if column is not None]
    assert [column.target for column in common] == [
        Quantity(Kind.D_A, 1, 0),
        Quantity(Kind.D_Z, 1, 0),
        Quantity(Kind.INPUT, 0, 0, sample=0),
    ]
    paths.press_button("paths_by_paths")
    assert not paths.content.common


def test_paths_and_layers_are_offered_where_they_are_possible(
    mazur: Session, read_paths: ReadPaths
) -> None:
    paths = read_paths(mazur, Quantity(Kind.D_WEIGHT, 2, 0, 0))
    one_by_one, layers = paths.button("paths_by_paths"), paths.button("paths_by_layers")
    assert one_by_one.isEnabled()
    assert not layers.isEnabled()  # there is no next layer
    paths.ask(Quantity(Kind.Z, 1, 0, sample=0))
    assert not one_by_one.isVisible()


def test_too_many_paths_are_grouped_and_the_saving_is_told(read_paths: ReadPaths) -> None:
    paths = read_paths(Session(open_by_name_or_path("vanishing-gradient")), W11)
    assert not paths.button("paths_by_paths").isEnabled()
    assert paths.panel.summary == "7,776 paths"
    assert "1,296 paths" in paths.texts
    # Path by path and with the recursion, of the whole gradient
    assert {"2,661,259", "421"} <= set(paths.texts)


# The batch


def test_the_samples_shares_lead_to_their_samples(batch: Session, read_paths: ReadPaths) -> None:
    paths = read_paths(batch, W11)
    strip = paths.scene.strip
    assert strip is not None
    content = paths.content
    assert content.explained.batch is not None
    assert len(content.explained.batch.shares) == 3
    assert "✓ The backward pass has the same number: " in " ".join(paths.texts)
    # Bars of 14 px; the third sample's
    paths.click(QPointF(strip.left() + 2.5 * 14, strip.center().y()))
    assert batch.sample == 2
    paths.wait()
    assert any(text.startswith("This is the share of sample 3.") for text in paths.texts)
