"""The hand example from its first step to a saved file, with nothing but the keys."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QSplitterHandle,
)

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.formula.view import FormulaView

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "hand_2_3_1.json").read_text("utf-8")
)["target_1"]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(shared_window):
    return shared_window("hand-2-3-1")


def press(*keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)


def tab_to(wanted, most=120):
    for _ in range(most):
        if wanted(QApplication.focusWidget()):
            return QApplication.focusWidget()
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab does not lead there")


def test_the_whole_hand_example_is_done_by_keys_alone(qtbot, window, tmp_path, monkeypatch):
    session, values = window.session, REFERENCE["values"]
    assert QApplication.focusWidget() is window.network_view  # from the start
    seen = {}
    for _ in range(37):
        press(Qt.Key.Key_Right)
        seen[session.step.quantity] = session.step.value
    assert session.cursor == len(session.trace)
    assert seen[Quantity(Kind.LOSS)] == pytest.approx(values["J"], 1e-12)
    for unit in range(3):
        slope = seen[Quantity(Kind.D_WEIGHT, 2, 0, unit)]
        assert slope == pytest.approx(values["dJ_dV"][unit], 1e-12)
    # A panel that explains is opened, entered, read and left.
    press(Qt.Key.Key_M)
    assert window.board.beside.answers("show_matrices")
    press(Qt.Key.Key_F6)
    assert window.board.beside.explain_panels.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.network_view
    press(Qt.Key.Key_M)
    assert not window.board.beside.answers("show_matrices")
    # A weight is edited: pointed at, changed, and changed back.
    press(Qt.Key.Key_Home)
    weight = point_at_a_weight(window)
    before = session.trace.value(weight)
    press(Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "0.75")
    press(Qt.Key.Key_Return)
    assert session.trace.value(weight) == 0.75
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert session.trace.value(weight) == before
    press(Qt.Key.Key_Z, modifier=CTRL | SHIFT)
    # It is saved as a file: the dialog's field has the keys.
    monkeypatch.chdir(tmp_path)
    press(Qt.Key.Key_S, modifier=CTRL | SHIFT)
    dialog = window.findChild(QFileDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.isActiveWindow())
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    QApplication.focusWidget().selectAll()
    QTest.keyClicks(QApplication.focusWidget(), str(tmp_path / "mine.bpviz"))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "mine.bpviz").exists)
    saved = json.loads((tmp_path / "mine.bpviz").read_text("utf-8"))
    assert 0.75 in {
        weight for layer in saved["model"]["layers"] for row in layer["weights"] for weight in row
    }


def point_at_a_weight(window):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down) * 3:
        press(key, modifier=ALT)
        pointed = window.network_view.pointed
        if pointed is not None and pointed.kind is Kind.WEIGHT:
            return pointed
    raise AssertionError("no weight is found")


def test_a_menu_is_opened_and_its_command_chosen(qtbot, window):
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_S, modifier=ALT)  # the letter that is underlined: Step
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_End)  # then the one before it, and so on: by arrows
    QTest.keyClick(menu, Qt.Key.Key_Home)
    assert menu.activeAction().objectName() == "step_forward"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert window.session.cursor == 2


def test_an_operand_of_the_formula_is_gone_to(window):
    press(*[Qt.Key.Key_Right] * 3)  # h_2's sum, or whatever is made of numbers made before
    press(*[Qt.Key.Key_Right] * 4)
    session = window.session
    operands = session.step.operands
    tab_to(lambda focused: isinstance(focused, FormulaView))
    cursor = session.cursor
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert session.cursor == cursor  # the arrows are the formula's now
    press(Qt.Key.Key_Return)
    assert session.subject in operands or session.selection in operands


def test_the_columns_are_made_wider_and_narrower(window):
    handle = tab_to(lambda focused: isinstance(focused, QSplitterHandle))
    key, back = (
        (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if handle.orientation() is Qt.Orientation.Horizontal
        else (Qt.Key.Key_Down, Qt.Key.Key_Up)
    )
    cursor, place = window.session.cursor, handle.pos()
    press(key)
    moved = handle.pos() - place
    assert moved in (QPoint(24, 0), QPoint(0, 24))
    press(back)
    assert handle.pos() == place
    assert window.session.cursor == cursor


def test_tab_leads_through_everything_in_sight_and_back_to_the_network(window):
    met = [QApplication.focusWidget()]
    for _ in range(150):
        press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is met[0]:
            break
        met.append(QApplication.focusWidget())
    assert QApplication.focusWidget() is met[0]
    assert len(met) == len(set(map(id, met)))
    assert all(each.isVisible() for each in met)
    parts = (window.experiment_library, window.experiment_form, window.step_panel, window.timeline)
    for part in parts:
        assert any(part is each or part.isAncestorOf(each) for each in met), part.objectName()
    assert any(isinstance(each, QAbstractItemView) for each in met)  # the library's list
    press(Qt.Key.Key_Backtab, modifier=SHIFT)
    assert QApplication.focusWidget() is met[-1]
