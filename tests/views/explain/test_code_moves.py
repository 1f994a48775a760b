"""The panel with the program: what mouse and keys do, copies and files."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session

if TYPE_CHECKING:
    from tests.views.explain.conftest import CodeReader

    ReadCode = Callable[[Session, tuple[int, int]], CodeReader]

SIZE = (410, 300)
WIDE = (900, 500)


@pytest.fixture
def reader(read_code: ReadCode, session: Session) -> CodeReader:
    return read_code(session, SIZE)


def note_of(reader: CodeReader) -> QLabel:
    note = reader.panel.findChild(QLabel, "code_note")
    assert isinstance(note, QLabel)
    return note


# Going from a line to its step


def test_a_click_on_a_line_goes_to_its_first_step_and_then_on(reader: CodeReader) -> None:
    session = reader.panel.session
    reader.click("dW = ")
    assert session.subject == Quantity(Kind.D_WEIGHT, 1, 0, 0)
    reader.click("dW = ")
    assert session.subject == Quantity(Kind.D_WEIGHT, 1, 0, 1)
    reader.click("Z1 = ")
    assert session.subject == Quantity(Kind.Z, 1, 0, sample=0)
    reader.click("Z1 = ")
    assert session.subject == Quantity(Kind.Z, 1, 1, sample=0)


def test_after_the_last_step_of_a_line_comes_its_first(reader: CodeReader) -> None:
    reader.panel.session.show_quantity(Quantity(Kind.Z, 1, 2, sample=0))
    reader.panel.refresh()
    reader.click("Z1 = ")
    assert reader.panel.session.subject == Quantity(Kind.Z, 1, 0, sample=0)


def test_a_click_on_a_number_goes_to_its_step(read_code: ReadCode, session: Session) -> None:
    reader = read_code(session, WIDE)
    reader.go_to(len(reader.panel.session.trace))
    reader.click_number("dV = ", 2, 0)
    assert reader.panel.session.subject == Quantity(Kind.D_WEIGHT, 2, 0, 2)


def test_a_click_on_another_samples_number_follows_that_sample(
    read_code: ReadCode, batch: Session
) -> None:
    reader = read_code(batch, WIDE)
    reader.go_to(len(batch.trace))
    reader.click_number("Z1 = ", 1, 0)
    assert batch.sample == 1
    assert batch.subject == Quantity(Kind.Z, 1, 0, sample=1)


def test_a_click_on_a_remark_or_a_definition_changes_nothing(reader: CodeReader) -> None:
    reader.go_to(5)
    for beginning in ("# Forward", "def sigmoid", "import numpy", "print("):
        reader.click(beginning)
        assert reader.panel.session.cursor == 5


def test_the_keys_go_over_the_lines_and_choose_one(reader: CodeReader) -> None:
    reader.panel.activateWindow()
    reader.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
    reader.qtbot.waitUntil(reader.panel.canvas.hasFocus)
    reader.go_to(9)
    assert reader.marked.startswith("loss = ")
    reader.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert reader.marked.startswith("dZ2 = ")
    reader.press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Enter)
    assert reader.marked.startswith("Y = ")
    for _ in range(40):
        reader.press(Qt.Key.Key_Up)
    reader.press(Qt.Key.Key_Return)
    assert reader.marked.startswith("X = ")
    assert "X = " in reader.panel.canvas.accessibleDescription()


def test_left_and_right_stay_with_the_window_and_with_ctrl_scroll_sideways(
    reader: CodeReader,
) -> None:
    for key, is_taken in ((Qt.Key.Key_Up, True), (Qt.Key.Key_Left, False)):
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        reader.panel.canvas.event(event)
        assert event.isAccepted() is is_taken
    left = reader.seen.left()
    reader.qtbot.keyClick(
        reader.panel.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier
    )
    assert reader.seen.left() > left
    reader.qtbot.keyClick(reader.panel.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert reader.seen.left() == left


# The other library, copies and files


def test_the_program_in_pytorch_marks_the_way_back_as_one_line(reader: CodeReader) -> None:
    reader.button("code_torch").click()
    assert reader.panel.library == "torch"
    assert reader.scene.program.lines[3].text == "import torch"
    for quantity in (Quantity(Kind.D_Z, 1, 0), Quantity(Kind.D_WEIGHT, 2, 0, 1)):
        reader.panel.session.show_quantity(quantity)
        reader.panel.refresh()
        assert reader.marked == "loss.backward()  # (6)-(11)"
    assert reader.texts_at("loss.backward()")[1] == "−0.2995"
    reader.panel.session.show_quantity(Quantity(Kind.NEW_WEIGHT, 1, 0, 0))
    reader.panel.refresh()
    assert reader.marked == "optimizer.step()  # (13)-(14)"


def test_a_copy_is_the_whole_program_and_gives_the_numbers(
    read_code: ReadCode, batch: Session
) -> None:
    reader = read_code(batch, SIZE)
    reader.button("copy_program").click()
    text = QGuiApplication.clipboard().text()
    assert text == reader.panel.program.text
    assert note_of(reader).text() == f"Copied: {text.count(chr(10))} lines, with every number."
    names: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(text, names)
    np.testing.assert_allclose(names["dW1"], batch.moment.run.gradient.weights[0], rtol=1e-12)
    reader.go_to(1)
    assert not note_of(reader).text()


def test_the_program_is_that_of_the_update_at_hand(reader: CodeReader) -> None:
    reader.panel.session.next_pass()
    reader.panel.refresh()
    weight = float(reader.panel.session.progress.parameters.weights[1][0, 0])
    assert "# Update 2, of one sample; samples are rows." in reader.panel.program.text
    assert f"V = np.array([[{weight!r}]" in reader.panel.program.text


def test_a_program_is_saved_and_what_goes_wrong_is_said(reader: CodeReader, tmp_path: Path) -> None:
    path = tmp_path / "hand.py"
    reader.panel.save_to(str(path))
    assert path.read_text(encoding="utf-8") == reader.panel.program.text
    assert note_of(reader).text() == f"Saved to {path}"
    nowhere = tmp_path / "nowhere" / "hand.py"
    reader.panel.save_to(str(nowhere))
    assert note_of(reader).text().startswith(f"{nowhere} cannot be written: ")
