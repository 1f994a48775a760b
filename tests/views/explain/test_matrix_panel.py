"""The panel of matrices: the line of the step, what is marked in it, and what keys and mouse do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.explain.matrix_panel import MatrixPanel
from backpropviz.views.look.theme import DARK

SIZE = (410, 270)
H2 = Quantity(Kind.Z, 1, 1, sample=0)


@pytest.fixture
def panel(show_panel: Callable[..., MatrixPanel], session: Session) -> MatrixPanel:
    return show_panel(MatrixPanel, session, SIZE)


def show(panel: MatrixPanel, quantity: Quantity) -> None:
    panel.session.show_quantity(quantity)
    panel.refresh()


def click(qtbot: QtBot, panel: MatrixPanel, quantity: Quantity) -> None:
    box = panel.canvas.box_of(quantity)
    assert box is not None
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    panel.refresh()


def line_text(panel: MatrixPanel) -> str:
    assert panel.shown is not None
    return panel.shown.line.text


def test_the_panel_shows_the_numbered_line_of_the_step(panel: MatrixPanel) -> None:
    show(panel, H2)
    assert line_text(panel) == "Z_h = X · W"
    assert panel.summary == "equation 1 of 14"
    assert panel.readout.text == "z_h₂ = 1.0. row 1 · column 2"
    show(panel, Quantity(Kind.D_WEIGHT, 1, 2, 1))
    assert line_text(panel) == "∂J/∂W = Xᵀ · δ_h"
    assert panel.summary == "equation 11 of 14"


def test_before_the_first_step_the_first_line_has_no_results_yet(panel: MatrixPanel) -> None:
    assert line_text(panel) == "Z_h = X · W"
    assert panel.shown is not None
    assert panel.shown.marks is None
    assert panel.readout.text == "This line comes first."
    assert panel.canvas.hides(H2)
    assert not panel.canvas.hides(Quantity(Kind.WEIGHT, 1, 1, 0))


def test_a_number_that_is_not_computed_yet_is_not_to_be_read(panel: MatrixPanel) -> None:
    show(panel, H2)
    assert not panel.canvas.hides(H2)
    assert panel.canvas.hides(H2._replace(unit=2))


def test_a_number_that_is_to_be_predicted_is_not_to_be_read(panel: MatrixPanel) -> None:
    session = panel.session
    session.prediction.set_on(True)
    panel.refresh()
    asked = session.prediction.asked
    assert asked is not None
    assert panel.canvas.hides(asked.quantity)
    assert panel.readout.text == "z_h₁ = ?. not computed yet"
    session.prediction.set_on(False)
    show(panel, asked.quantity)
    assert not panel.canvas.hides(asked.quantity)


def test_a_click_on_a_number_goes_to_its_step(panel: MatrixPanel, qtbot: QtBot) -> None:
    show(panel, H2)
    click(qtbot, panel, H2._replace(unit=2))
    step = panel.session.step
    assert step is not None
    assert step.quantity == H2._replace(unit=2)


def test_a_click_on_a_given_number_points_at_it_and_keeps_the_line(
    panel: MatrixPanel, qtbot: QtBot
) -> None:
    weight = Quantity(Kind.WEIGHT, 2, 0, 1)
    show(panel, Quantity(Kind.D_A, 1, 1))
    assert line_text(panel) == "∂J/∂H = δ_y · Vᵀ"
    click(qtbot, panel, weight)
    assert panel.session.subject == weight
    assert line_text(panel) == "∂J/∂H = δ_y · Vᵀ"
    assert panel.shown is not None
    assert panel.shown.pointed == (panel.shown.line.arrays[2], Cell(0, 1))
    assert panel.readout.text == "V₂ = 0.5. row 1, column 2"


def test_pointing_at_what_no_line_at_hand_has_shows_where_it_is_used_first(
    panel: MatrixPanel,
) -> None:
    show(panel, Quantity(Kind.D_A, 1, 1))
    show(panel, Quantity(Kind.TARGET, 0, 0, sample=0))
    assert line_text(panel).startswith("J = ")
    show(panel, Quantity(Kind.LEARNING_RATE))
    assert line_text(panel) == "W′ = W − η · ∂J/∂W"


def test_a_click_leaves_the_focus_where_it_was(panel: MatrixPanel, qtbot: QtBot) -> None:
    show(panel, H2)
    click(qtbot, panel, H2._replace(unit=0))
    assert not panel.canvas.hasFocus()


def test_arrows_move_a_cursor_through_all_tables_and_enter_goes_to_the_step(
    panel: MatrixPanel, qtbot: QtBot
) -> None:
    show(panel, H2)
    panel.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(panel.canvas.hasFocus)
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Right)
    assert panel.readout.text == "z_h₃ = ?. not computed yet"
    for _ in range(3):  # over x₁ and x₂ to the weights
        qtbot.keyClick(panel.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Down)
    assert panel.readout.text == "W₂₁ = 2.0. row 2, column 1"
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Return)
    assert panel.session.subject == Quantity(Kind.WEIGHT, 1, 0, 1)


def test_the_arrow_keys_are_the_windows_without_the_focus(panel: MatrixPanel, qtbot: QtBot) -> None:
    show(panel, H2)
    assert panel.canvas.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert Qt.Key.Key_Right in panel.canvas.keys
    assert Qt.Key.Key_Space not in panel.canvas.keys
    assert Qt.Key.Key_PageDown not in panel.canvas.keys


def test_hovering_tells_symbol_and_value(panel: MatrixPanel, qtbot: QtBot) -> None:
    show(panel, H2)
    box = panel.canvas.box_of(Quantity(Kind.WEIGHT, 1, 2, 0))
    assert box is not None
    qtbot.mouseMove(panel.canvas, box.center().toPoint())
    qtbot.waitUntil(lambda: panel.readout.text == "W₁₃ = 3.0. row 1, column 3")
    qtbot.mouseMove(panel.canvas, QPoint(panel.canvas.width() - 2, 2))
    qtbot.waitUntil(lambda: panel.readout.text.startswith("z_h₂"))


def test_the_buttons_go_through_all_lines_of_the_pass(panel: MatrixPanel, qtbot: QtBot) -> None:
    show(panel, H2)
    before, following = panel.findChildren(QToolButton)
    assert not before.isEnabled()
    texts = []
    for _ in range(13):
        qtbot.mouseClick(following, Qt.MouseButton.LeftButton)
        panel.refresh()
        texts.append(line_text(panel))
    assert texts[0] == "H = σ(Z_h)"
    assert texts[-1] == "V′ = V − η · ∂J/∂V"
    assert not following.isEnabled()
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    panel.refresh()
    assert line_text(panel) == "W′ = W − η · ∂J/∂W"


def test_a_click_on_another_samples_row_follows_that_sample(
    show_panel: Callable[..., MatrixPanel], batch: Session, qtbot: QtBot
) -> None:
    panel = show_panel(MatrixPanel, batch, SIZE)
    show(panel, Quantity(Kind.D_A, 1, 0, sample=0))
    click(qtbot, panel, Quantity(Kind.D_A, 1, 1, sample=2))
    assert batch.sample == 2
    step = batch.step
    assert step is not None
    assert step.quantity == Quantity(Kind.D_A, 1, 1, sample=2)
    assert panel.readout.text.endswith("row 3 · column 2 (sample 3)")


def test_a_samples_share_of_a_gradient_marks_its_own_row(
    show_panel: Callable[..., MatrixPanel], batch: Session
) -> None:
    panel = show_panel(MatrixPanel, batch, SIZE)
    batch.go_to_end()
    show(panel, Quantity(Kind.D_WEIGHT, 1, 1, 0, sample=1))
    assert panel.shown is not None
    assert panel.shown.marks is not None
    assert [len(block.columns) for block in panel.shown.marks.blocks] == [1, 1, 1]
    assert panel.readout.text.endswith("the share of sample 2: its row of each")


def test_a_row_of_another_sample_is_known_when_that_of_the_sample_at_hand_is(
    show_panel: Callable[..., MatrixPanel], batch: Session
) -> None:
    panel = show_panel(MatrixPanel, batch, SIZE)
    show(panel, Quantity(Kind.D_Z, 2, 0, sample=0))
    assert not panel.canvas.hides(Quantity(Kind.D_Z, 2, 0, sample=2))
    assert panel.canvas.hides(Quantity(Kind.D_Z, 2, 1, sample=2))


def told_of_each_line(asked: list[Quantity]) -> list[Quantity]:
    """Return a number at the beginning of each line's tables, in the middle and at the end."""
    lines: dict[tuple[Kind, int], list[Quantity]] = {}
    for quantity in asked:
        lines.setdefault((quantity.kind, quantity.layer), []).append(quantity)
    return [line[at] for line in lines.values() for at in (0, len(line) // 2, -1)]


@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2", "spiral-2", "moons"])
def test_every_line_of_the_library_fits_the_width(
    show_panel: Callable[..., MatrixPanel], name: str
) -> None:
    session = Session(open_by_name_or_path(name))
    told = told_of_each_line([step.quantity for step in session.trace])
    panel = show_panel(MatrixPanel, session, (1200, 330))
    # Where in a table a number is matters most where least, and where most of it has room.
    for width, asked in ((300, told), (410, told[1::3]), (620, told[1::3]), (1200, told)):
        panel.resize(width, 330)
        QApplication.processEvents()
        for quantity in asked:
            show(panel, quantity)
            layout = panel.canvas.layout_shown
            assert layout is not None
            assert panel.width() == width
            assert layout.width <= panel.canvas.width() < width, line_text(panel)
            for table in layout.tables:
                assert table.outer.left() >= 0
                assert table.outer.right() <= panel.canvas.width()
                assert table.outer.bottom() <= panel.canvas.height()


def test_a_wide_network_shows_the_neighborhood_of_the_number_asked_about(
    show_panel: Callable[..., MatrixPanel], wide: Session
) -> None:
    panel = show_panel(MatrixPanel, wide, SIZE)
    show(panel, Quantity(Kind.D_WEIGHT, 1, 100, 500))
    layout = panel.canvas.layout_shown
    assert layout is not None
    gradient = layout.tables[0]
    assert gradient.array.shape == (784, 128)
    assert gradient.shows(Cell(500, 100))
    assert not gradient.texts  # its cells are too small for numbers
    assert gradient.rows.is_cut_before
    assert gradient.rows.is_cut_behind
    assert panel.readout.text.endswith("row 501 · column 101")
    box = panel.canvas.box_of(Quantity(Kind.D_WEIGHT, 1, 100, 500))
    assert box is not None
    assert gradient.cell_at(box.center()) == Cell(500, 100)


def test_an_exploded_pass_is_shown(show_panel: Callable[..., MatrixPanel]) -> None:
    layers = (Layer(units=1, activation="linear", bias=False, weights=((1e200,),)),) * 2
    session = Session(
        Experiment(
            title="Too large",
            model=Model(inputs=1, layers=layers),
            data=Data(inputs=((1.0,), (2.0,)), targets=((0.0,), (0.0,))),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1, l2=0.1),
        )
    )
    panel = show_panel(MatrixPanel, session, SIZE)
    for step in session.trace:
        show(panel, step.quantity)
    assert "∞" in panel.readout.text or "NaN" in panel.readout.text


def test_the_panel_follows_the_theme_and_the_size(panel: MatrixPanel) -> None:
    show(panel, H2)
    panel.set_theme(DARK, 1.3)
    panel.resize(620, 520)
    panel.refresh()
    dark = panel.canvas.grab().toImage()
    assert dark.pixelColor(1, dark.height() - 2) == DARK.color("surface")
    layout = panel.canvas.layout_shown
    assert layout is not None
    assert all(table.texts for table in layout.tables)


def test_a_line_of_a_network_is_laid_out_no_more_while_an_expression_is_open(
    panel: MatrixPanel,
) -> None:
    show(panel, H2)
    panel.session.open("toy-graph")
    panel.resize(300, 400)
    panel.canvas.lay_out(panel.canvas.size())
    assert panel.canvas.is_outdated
    panel.session.undo_stack.undo()
    assert not panel.canvas.is_outdated
