"""A whole lecture by keys alone: every question about one gradient is asked and answered."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from backpropviz.engine.checking.proof import Finding, Proof
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.export.numbers import number_text
from backpropviz.session.questions import Score
from backpropviz.views.explain.code_panel import CodePanel
from backpropviz.views.explain.derivation_panel import DerivationPanel
from backpropviz.views.explain.matrix_panel import MatrixPanel
from backpropviz.views.explain.paths_panel import PathsPanel
from backpropviz.views.explain.proof_panel import ProofPanel
from backpropviz.views.explain.slope_panel import SlopePanel
from backpropviz.views.main.window import MainWindow
from backpropviz.views.panels.panel import Panel
from backpropviz.views.step.answer_field import AnswerField
from backpropviz.views.step.question import StepQuestion

_FILE = json.loads(
    (Path(__file__).parents[2] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)
REFERENCE = _FILE["target_1"]["values"]
AnyPanel = TypeVar("AnyPanel", bound=Panel)
KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
SUBJECT = Quantity(Kind.D_WEIGHT, 1, 0, 1)  # dJ/dW21 = -2.05e-6


def loss_of(weights: np.ndarray, outer: np.ndarray) -> float:
    """Return the lecture's loss for a target of 1, written out once more."""
    hidden = 1 / (1 + np.exp(-(np.array(_FILE["x"]) @ weights)))
    return float(np.log1p(np.exp(-(hidden @ outer))))


class Lecturer:
    """Presses keys in a window, each on what has the focus, and looks."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window, self.session = qtbot, window, window.session

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = MODIFIER.NoModifier) -> None:
        for key in keys:
            focused = QApplication.activePopupWidget() or QApplication.focusWidget()
            self.qtbot.keyClick(focused or self.window, key, with_)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until)

    def ask(self, key: Qt.Key, kind: type[AnyPanel]) -> AnyPanel:
        """Open a panel and go into it."""
        self.press(key)
        panel = self.window.findChild(kind)
        assert panel is not None
        self.wait(panel.isVisible)
        self.press(KEY.Key_F6)
        assert panel.isAncestorOf(QApplication.focusWidget())
        return panel

    def leave(self) -> None:
        """Go back to the network."""
        self.press(KEY.Key_Escape)
        assert self.window.network_view.hasFocus()

    def choose(self, *texts: str) -> None:
        """Choose in the menu Explain, level by level."""
        self.press(KEY.Key_X, with_=MODIFIER.AltModifier)
        for text in texts:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            for _ in menu.actions():
                chosen = menu.activeAction()
                if chosen is not None and chosen.text() == text:
                    break
                self.press(KEY.Key_Down)
            self.press(KEY.Key_Return)
        assert QApplication.activePopupWidget() is None


@pytest.fixture
def lecturer(qtbot: QtBot, show_window: Callable[..., MainWindow]) -> Lecturer:
    window = show_window("hand-2-3-1", theme="dark")
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return Lecturer(qtbot, window)


def test_a_lecture_on_one_gradient_needs_no_mouse(lecturer: Lecturer) -> None:
    assert lecturer.window.network_view.hasFocus()
    step_to_the_gradient(lecturer)
    say_where_it_comes_from(lecturer)
    prove_it(lecturer)
    keep_its_promise(lecturer)
    read_its_matrices(lecturer)
    read_its_line_of_code(lecturer)
    derive_it(lecturer)
    predict_it(lecturer)
    find_the_sabotage(lecturer)


def step_to_the_gradient(lecturer: Lecturer) -> None:
    session = lecturer.session
    while session.subject != SUBJECT:
        lecturer.press(KEY.Key_Right)
    assert session.cursor == 22
    assert session.step.value == pytest.approx(REFERENCE["dJ_dW"][1][0], rel=1e-12)


def say_where_it_comes_from(lecturer: Lecturer) -> None:
    session, panel = lecturer.session, lecturer.ask(KEY.Key_W, PathsPanel)
    lecturer.wait(lambda: bool(panel.sheet.scene.factors))
    explained = panel.content.explained
    assert explained.total == pytest.approx(REFERENCE["dJ_dW"][1][0], rel=1e-12)
    (path,) = explained.paths
    assert [factor.value for factor in explained.factors(path)] == pytest.approx(
        [
            REFERENCE["dJ_dy"],
            REFERENCE["dy_dz_y"],
            _FILE["V"][0],
            REFERENCE["dh_dz_h"][0],
            _FILE["x"][1],
        ],
        rel=1e-12,
    )
    # The input is a factor, so it is lit too.
    assert session.lit == {
        Quantity(Kind.INPUT, 0, 1),
        Quantity(Kind.WEIGHT, 1, 0, 1),
        Quantity(Kind.A, 1, 0),
        Quantity(Kind.WEIGHT, 2, 0, 0),
        Quantity(Kind.A, 2, 0),
        Quantity(Kind.LOSS),
    }
    lecturer.press(KEY.Key_Down, KEY.Key_Right, KEY.Key_Return)
    assert session.subject == Quantity(Kind.D_A, 2, 0)
    assert session.step.value == pytest.approx(REFERENCE["dJ_dy"], rel=1e-12)
    lecturer.press(KEY.Key_Backspace)
    assert session.subject == SUBJECT
    lecturer.leave()


def prove_it(lecturer: Lecturer) -> None:
    session, panel = lecturer.session, lecturer.ask(KEY.Key_P, ProofPanel)
    lecturer.wait(lambda: panel.head.finding is Finding.AGREES)
    assert panel.head.title == "∂J/∂W₂₁"
    before = session.proofs.proof_of(SUBJECT)
    while not panel.epsilon.hasFocus():
        lecturer.press(KEY.Key_Backtab)
    lecturer.press(KEY.Key_A, with_=MODIFIER.ControlModifier)
    lecturer.type("0.001")
    lecturer.press(KEY.Key_Return)
    assert session.proofs.epsilon == 0.001
    lecturer.wait(lambda: session.proofs.proof_of(SUBJECT).numeric != before.numeric)
    proof = session.proofs.proof_of(SUBJECT)
    weights, outer = np.array(_FILE["W"]), np.array(_FILE["V"])
    up, down = weights.copy(), weights.copy()
    up[1, 0] += 0.002  # epsilon times the weight, which is larger than 1
    down[1, 0] -= 0.002
    by_hand = (loss_of(up, outer) - loss_of(down, outer)) / 0.004
    assert proof.numeric == pytest.approx(by_hand, rel=1e-6)
    assert proof.finding is Finding.AGREES
    lecturer.wait(lambda: "Nudged by 0.002," in panel.head.sentence)
    lecturer.leave()


def keep_its_promise(lecturer: Lecturer) -> None:
    session = lecturer.session
    panel = lecturer.ask(KEY.Key_L, SlopePanel)
    lecturer.wait(lambda: panel.slices.is_current)
    assert panel.slices.axes == (Quantity(Kind.WEIGHT, 1, 0, 1),)
    lecturer.press(KEY.Key_Left, KEY.Key_Left, KEY.Key_Left)
    tried = float(panel.slices.trial[0])
    assert tried < 2.0
    weights, outer = np.array(_FILE["W"]), np.array(_FILE["V"])
    weights[1, 0] = tried
    predicted = REFERENCE["dJ_dW"][1][0] * (tried - 2.0)
    real = loss_of(weights, outer) - REFERENCE["J"]
    style = session.style
    for number in (predicted, real):
        text = number_text(number, style, sign=True)
        lecturer.wait(lambda text=text: text in panel.readout.text)
    lecturer.press(KEY.Key_Return)
    assert session.moment.parameters.weights[0][1, 0] == tried
    assert session.moment.run.loss == pytest.approx(loss_of(weights, outer), rel=1e-12)
    lecturer.press(KEY.Key_Z, with_=MODIFIER.ControlModifier)
    assert session.moment.parameters.weights[0][1, 0] == 2.0
    assert session.moment.run.loss == pytest.approx(REFERENCE["J"], rel=1e-12)
    lecturer.leave()


def read_its_matrices(lecturer: Lecturer) -> None:
    session, panel = lecturer.session, lecturer.ask(KEY.Key_M, MatrixPanel)
    session_row = REFERENCE["dJ_dW"][1]
    while session.subject != SUBJECT:  # the edit and its undo went back to the start of the pass
        lecturer.press(KEY.Key_PageDown)
    lecturer.wait(lambda: panel.shown is not None and panel.shown.subject == SUBJECT)
    result = panel.shown.line.result
    assert panel.summary == "equation 11 of 14"
    assert result.value_at(1, 0) == pytest.approx(session_row[0], rel=1e-12)
    cursor = session.cursor
    lecturer.press(KEY.Key_Right, KEY.Key_Return)
    assert session.subject == Quantity(Kind.D_WEIGHT, 1, 1, 1)
    assert session.cursor > cursor
    assert session.step.value == pytest.approx(session_row[1], rel=1e-12)
    lecturer.leave()


def read_its_line_of_code(lecturer: Lecturer) -> None:
    session, panel = lecturer.session, lecturer.ask(KEY.Key_C, CodePanel)
    lecturer.wait(lambda: bool(panel.canvas.scene and panel.canvas.scene.here))
    lines = panel.canvas.scene.program.lines
    assert lines[panel.canvas.scene.here.line].text.startswith("dW = X.T @ dZ1")
    while not lines[panel.canvas.cursor_line].text.startswith("dZ1 = "):
        lecturer.press(KEY.Key_Up)
    lecturer.press(KEY.Key_Return)
    assert session.subject == Quantity(Kind.D_Z, 1, 0)
    assert session.step.value == pytest.approx(REFERENCE["dJ_dz_h"][0], rel=1e-12)
    lecturer.leave()


def derive_it(lecturer: Lecturer) -> None:
    panel = lecturer.ask(KEY.Key_D, DerivationPanel)
    lecturer.wait(lambda: panel.summary == "∂J/∂z_h₁" and panel.is_complete)
    assert "The chain rule." in QApplication.focusWidget().accessibleDescription()
    lecturer.leave()
    lecturer.press(KEY.Key_D)
    assert not panel.isVisible()
    assert lecturer.window.network_view.hasFocus()


def predict_it(lecturer: Lecturer) -> None:
    session, window = lecturer.session, lecturer.window
    while session.subject != SUBJECT:
        lecturer.press(KEY.Key_Right)
    lecturer.press(KEY.Key_Q)
    prediction, asked = session.prediction, Quantity(Kind.D_WEIGHT, 1, 1, 0)
    assert prediction.asked.quantity == asked
    assert session.hides(asked)
    assert isinstance(QApplication.focusWidget(), AnswerField)
    question = window.findChild(StepQuestion)
    assert REFERENCE["dJ_dW"][0][1] == pytest.approx(-0.20134143)
    lecturer.type("0.2013")
    lecturer.press(KEY.Key_Return)
    assert question.verdict.startswith("Not yet. ")
    assert "sign" in question.verdict
    lecturer.type("-0.2013")
    lecturer.press(KEY.Key_Return)
    assert question.verdict.startswith("Right")
    assert session.subject == asked
    assert session.step.value == pytest.approx(REFERENCE["dJ_dW"][0][1], rel=1e-12)
    lecturer.press(KEY.Key_Right)
    assert prediction.asked.quantity == Quantity(Kind.D_WEIGHT, 1, 1, 1)
    lecturer.type("-0.1208")
    lecturer.press(KEY.Key_Return)
    assert question.verdict.startswith("Right")
    assert prediction.score == Score(at_once=1, later=1, shown=0)
    lecturer.press(KEY.Key_Q)
    assert not prediction.is_on
    assert window.network_view.hasFocus()


def find_the_sabotage(lecturer: Lecturer) -> None:
    session, window = lecturer.session, lecturer.window
    lecturer.choose("Sabotage", "Slope σ′ forgotten in layer 1")
    assert session.sabotage == Sabotage(WrongRule.SLOPE_FORGOTTEN, 1)
    assert "proof lights" in window.board.middle.sabotage_bar.text
    lecturer.press(KEY.Key_P, with_=MODIFIER.ShiftModifier)
    assert session.proofs.is_on
    lecturer.press(KEY.Key_Home)
    while (proof := proof_of_the_step(lecturer)) is None or proof.finding is not Finding.DISAGREES:
        lecturer.press(KEY.Key_Right)
    culprit = Quantity(Kind.D_Z, 1, 0)
    assert proof.quantity == culprit
    assert session.step.value == pytest.approx(REFERENCE["dJ_dh"][0], rel=1e-12)  # it is wrong
    assert proof.numeric == pytest.approx(REFERENCE["dJ_dz_h"][0], rel=1e-4)
    while session.subject != SUBJECT:  # and so is everything that is made of it
        lecturer.press(KEY.Key_Right)
    wrong = REFERENCE["dJ_dh"][0] * _FILE["x"][1]
    assert session.step.value == pytest.approx(wrong, rel=1e-12)
    lecturer.choose("Sabotage", "Off")
    assert session.sabotage is None
    assert window.board.middle.sabotage_bar.text == ""
    while session.subject != SUBJECT:
        lecturer.press(KEY.Key_Right)
    assert session.step.value == pytest.approx(REFERENCE["dJ_dW"][1][0], rel=1e-12)
    lecturer.wait(lambda: proof_of_the_step(lecturer) is not None)
    assert proof_of_the_step(lecturer).finding is Finding.AGREES
    lecturer.press(KEY.Key_P, with_=MODIFIER.ShiftModifier)
    assert not session.proofs.is_on


def proof_of_the_step(lecturer: Lecturer) -> Proof | None:
    step = lecturer.session.step
    return None if step is None else lecturer.session.proofs.proof_of(step.quantity)
