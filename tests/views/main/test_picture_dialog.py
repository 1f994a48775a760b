"""Taking pictures in the window: the dialog, the clipboard, the menus of panels."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QImageReader
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QTableView
from pytestqt.qtbot import QtBot

from backpropviz.views.export.choice import PictureChoice, choice_from
from backpropviz.views.export.dialog import PictureDialog
from backpropviz.views.export.still import image_of
from backpropviz.views.main.studio import WindowStudio
from backpropviz.views.main.window import MainWindow


@pytest.fixture
def window(shared_window: Callable[[str], MainWindow]) -> MainWindow:
    found = shared_window("hand-2-3-1")
    found.session.go_to(20)
    return found


@pytest.fixture
def open_dialog(qtbot: QtBot, window: MainWindow) -> Iterator[Callable[[], PictureDialog]]:
    dialogs: list[PictureDialog] = []

    def open_it() -> PictureDialog:
        window.actions_by_name["export_picture"].trigger()
        dialog = next(each for each in window.findChildren(PictureDialog) if each not in dialogs)
        dialogs.append(dialog)
        qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull())
        return dialog

    yield open_it
    for dialog in window.findChildren(PictureDialog):
        dialog.close()


def choose(dialog: PictureDialog, **values: object) -> None:
    """Choose in the fields of the dialog, as a click in their lists does."""
    for name, value in values.items():
        field = getattr(dialog.form, name)
        index = field.findData(value)
        assert index >= 0, f"{name} does not offer {value}"
        field.setCurrentIndex(index)
        field.activated.emit(index)


def said(window: MainWindow) -> str:
    return window.message_bar.text


@pytest.mark.parametrize(
    "text",
    [None, 7, "", "{", "[]", '{"scale": "2", "height": 1, "theme": "pink", "is_pass": 3}'],
)
def test_a_choice_that_makes_no_sense_is_the_usual_one(text: object) -> None:
    assert choice_from(text) == PictureChoice()


def test_the_key_opens_the_dialog_with_the_network_as_it_is(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(PictureDialog)
    assert dialog is not None
    assert dialog.form.choice == PictureChoice()
    dialog.close()


def test_a_picture_has_as_many_pixels_as_the_dialog_says(
    open_dialog: Callable[[], PictureDialog], window: MainWindow, tmp_path: Path
) -> None:
    dialog, path = open_dialog(), tmp_path / "a.png"
    choose(dialog, pixels=3.0)
    size = window.network_view.size() * 3
    text = dialog.form.pixels.currentText()
    dialog.save_to(str(path))
    assert QImage(str(path)).size() == size
    assert text == f"{size.width()} × {size.height()} pixels"


def test_a_whole_pass_is_written_while_the_window_goes_on(
    qtbot: QtBot, open_dialog: Callable[[], PictureDialog], window: MainWindow, tmp_path: Path
) -> None:
    dialog, path = open_dialog(), tmp_path / "pass.gif"
    choose(dialog, source="explained")
    choose(dialog, steps="layer")
    choose(dialog, pixels=540, seconds=2.0)
    assert dialog.note.text() == "9 pictures, 18 seconds, over and over"
    dialog.save_to(str(path))
    assert dialog.is_working
    assert not dialog.form.isEnabled()
    seen: list[int] = []
    dialog.progress.valueChanged.connect(seen.append)
    window.session.go_to(3)  # what is done meanwhile is not in the pictures
    qtbot.waitUntil(lambda: "9 pictures written to" in said(window), timeout=30000)
    assert seen == sorted(seen)
    assert QImageReader(str(path)).imageCount() == 9
    assert window.session.cursor == 3


def test_cancel_leaves_no_file_and_the_dialog_ready(
    qtbot: QtBot, open_dialog: Callable[[], PictureDialog], tmp_path: Path
) -> None:
    dialog = open_dialog()
    choose(dialog, steps="operation")
    choose(dialog, kind="webp")
    dialog.save_to(str(tmp_path / "pass.webp"))
    qtbot.waitUntil(lambda: dialog.progress.value() >= 2, timeout=20000)
    dialog.cancel.click()
    assert not dialog.is_working
    assert dialog.isVisible()
    assert dialog.form.isEnabled()
    assert os.listdir(tmp_path) == []


def test_closing_the_dialog_gives_up_what_is_being_written(
    qtbot: QtBot, open_dialog: Callable[[], PictureDialog], tmp_path: Path
) -> None:
    dialog = open_dialog()
    choose(dialog, steps="operation")
    dialog.save_to(str(tmp_path / "pass.gif"))
    qtbot.waitUntil(lambda: dialog.progress.value() >= 1, timeout=20000)
    dialog.close()
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("steps", ["", "layer"])
def test_a_folder_that_is_not_there_is_told_in_one_sentence(
    qtbot: QtBot, open_dialog: Callable[[], PictureDialog], tmp_path: Path, steps: str
) -> None:
    dialog, folder = open_dialog(), tmp_path / "none"
    choose(dialog, steps=steps)
    suffix = dialog.form.choice.suffix
    dialog.save_to(str(folder / f"a{suffix}"))
    qtbot.waitUntil(dialog.error.isVisible)
    assert dialog.error.text() == (f"The picture could not be written: there is no folder {folder}")
    assert not dialog.is_working


def test_it_asks_before_numbered_pictures_are_replaced(
    qtbot: QtBot, open_dialog: Callable[[], PictureDialog], tmp_path: Path
) -> None:
    dialog = open_dialog()
    choose(dialog, steps="pass")
    choose(dialog, kind="svg")
    for number in (0, 2):
        (tmp_path / f"a-{number}.svg").write_text("old")
    dialog.save_unless_there(str(tmp_path / "a.svg"))
    box = dialog.findChild(QMessageBox, "replace_dialog")
    assert box is not None
    assert box.text() == "2 files are there already, such as a-0.svg. Replace them?"
    box.reject()
    assert not dialog.is_working
    assert (tmp_path / "a-2.svg").read_text() == "old"


def test_more_pictures_than_anybody_would_look_at_are_refused(
    shared_window: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_window("spiral")  # 2,226 steps
    window.board.show_training(False)
    window.actions_by_name["export_picture"].trigger()
    dialog = window.findChild(PictureDialog)
    assert dialog is not None
    choose(dialog, steps="operation")
    assert "no more than 2,000 are written" in dialog.error.text()
    assert not dialog.save.isEnabled()
    choose(dialog, steps="layer")
    assert dialog.save.isEnabled()
    dialog.close()


def test_the_last_choice_is_there_again(
    show_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = show_window("hand-2-3-1", remember=True)
    window.actions_by_name["export_picture"].trigger()
    dialog = window.findChild(PictureDialog)
    assert dialog is not None
    choose(dialog, source="explained", kind="svg", theme="dark")
    dialog.save_to(str(tmp_path / "a.svg"))
    kept = choice_from(QSettings().value("pictures"))
    expected = PictureChoice(
        source="explained", still_format="svg", theme="dark", folder=str(tmp_path)
    )
    assert kept == expected


def test_copied_the_picture_is_on_the_clipboard(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    size = window.network_view.size()
    window.actions_by_name["copy_picture"].trigger()
    image = QGuiApplication.clipboard().image()
    assert image.size() == size * 2
    assert image.pixelColor(3, 3) == window.look.theme.color("canvas")
    assert said(window) == "The picture is on the clipboard."


def test_a_panel_s_menu_takes_its_picture(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.board.toggle_panel("show_proof")
    panels = window.board.beside.make_explain_panels()
    dock = panels.docks["proof_panel"]
    QApplication.sendEvent(
        dock, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(9, 9))
    )
    menu = dock.findChild(QMenu, "dock_menu")
    assert menu is not None
    copy, save = menu.actions()[:2]
    copy.trigger()
    assert QGuiApplication.clipboard().image().width() == 2 * panels.panels["proof_panel"].width()
    save.trigger()
    menu.close()
    dialog = window.findChild(PictureDialog)
    assert dialog is not None
    assert dialog.form.choice.source == "proof_panel"
    assert dialog.form.steps.isHidden()
    dialog.close()


def test_a_panel_is_taken_in_another_theme_and_stays_as_it_was(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.board.toggle_panel("show_derivation")
    panel = window.board.beside.make_explain_panels().panels["derivation_panel"]
    size = panel.size()
    studio = WindowStudio(window)
    grounds = []
    before = None
    for theme in ("light", "dark"):
        with studio.still("derivation_panel", theme) as still:
            image = image_of(still.paint, still.size)
            grounds.append(image.pixelColor(2, image.height() - 2).lightness())
            assert still.size.height() > size.height()  # all of it, though a part is seen
        before = before or panel.grab().toImage()
    assert grounds[0] > 200 > 60 > grounds[1]
    assert panel.size() == size
    qtbot.waitUntil(lambda: panel.grab().toImage() == before)
    studio.close()


def test_a_table_is_taken_with_all_its_rows(
    qtbot: QtBot, shared_window: Callable[[str], MainWindow]
) -> None:
    window = shared_window("mazur-2-2-2")
    window.session.go_to(24)
    window.board.toggle_panel("show_proof")
    panel = window.board.beside.make_explain_panels().panels["proof_panel"]
    (table,) = panel.findChildren(QTableView)
    qtbot.waitUntil(lambda: table.model().rowCount() == 12, timeout=20000)
    bar = table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)  # rows, not pixels
    studio = WindowStudio(window)
    with studio.still("proof_panel", ""):
        assert bar.maximum() == 0
    studio.close()
