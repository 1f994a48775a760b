"""Starting: what a person reads without a display, libraries, or a file that opens."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from backpropviz import display
from backpropviz.app import create_window, main
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.rendering import Wish, render_picture
from backpropviz.views.look.theme import DARK
from backpropviz.views.main.window import MainWindow


def _start(*arguments, **variables):
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "backpropviz", *arguments],
        env=environment | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only there is a display a separate thing")
def test_without_a_display_one_line_says_so_and_names_render():
    done = _start()
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no display" in done.stderr
    assert "render" in done.stderr


def test_a_file_that_is_not_there_gives_one_line():
    done = _start("nowhere.toml", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "nowhere.toml" in done.stderr


@pytest.fixture
def run(qtbot, monkeypatch):
    """Run the program without a terminal until a dialog comes; return its text."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # which the program replaces
    monkeypatch.setenv("DISPLAY", ":somewhere")  # it only has to be there
    QApplication.setQuitOnLastWindowClosed(False)

    def program(*arguments):
        texts = []

        def look():
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QMessageBox):
                timer.stop()
                texts.append(dialog.text())
                window = dialog.parentWidget()
                dialog.close()
                texts.append(window.session.experiment.title)
                window.close()
                window.deleteLater()
                QApplication.quit()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(20)
        assert main(list(arguments)) == 0
        return texts

    yield program
    QApplication.setQuitOnLastWindowClosed(True)


def test_a_document_that_cannot_be_opened_is_told_of_in_the_window_where_nobody_reads_the_terminal(
    run, tmp_path, capsys
):
    document = tmp_path / "Übung 3.bpviz"
    document.write_text('{"format": "backpropviz-experiment/1", "title": 3}', "utf-8")
    text, title = run(str(document))
    assert "Übung 3.bpviz" in text
    assert "title" in text
    assert title == "Backpropagation by hand"
    assert text in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="a console is another thing there")
def test_a_terminal_is_watched_and_so_is_what_has_no_display(monkeypatch):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with open(os.devnull, "w") as nobody:
        monkeypatch.setattr(sys, "stderr", nobody)
        monkeypatch.setenv("DISPLAY", ":0")
        assert not display.is_watched()
        monkeypatch.delenv("DISPLAY")
        assert display.is_watched()
    monkeypatch.setattr(sys, "stderr", None)
    assert not display.is_watched()


def test_missing_libraries_are_named_as_packages_to_install(monkeypatch):
    monkeypatch.setattr(display, "_DRAWING", {"libnowhere.so.9": "libnowhere9"})
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    sentence = display.choose_platform(window=True)
    assert "sudo apt install libnowhere9" in sentence
    assert "\n" not in sentence


@pytest.mark.skipif(sys.platform != "linux", reason="only there is a display a separate thing")
def test_pictures_are_drawn_offscreen_where_there_is_no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert display.choose_platform(window=False) is None
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_window_is_made_on_a_name_a_path_or_an_experiment(qtbot, tmp_path):
    experiment = open_by_name_or_path("mazur-2-2-2")
    for given in ("mazur-2-2-2", experiment):
        window = create_window(given)
        qtbot.addWidget(window)
        assert window.session.experiment == experiment
    window = create_window(size=(1100, 700))
    qtbot.addWidget(window)
    assert window.session.experiment.title == "Backpropagation by hand"
    assert window.size() == QSize(1100, 700)
    with pytest.raises(ExperimentError, match="nothing-like-it"):
        create_window("nothing-like-it")


def test_a_rendered_picture_neither_uses_nor_changes_what_is_remembered(qapp, tmp_path):
    before = main_windows(qapp)
    settings = QSettings()
    settings.setValue("theme", "light")
    settings.setValue("size", QSize(1000, 700))
    experiment = open_by_name_or_path("hand-2-3-1")
    path = tmp_path / "window.png"
    wish = Wish(step=3, size=(1280, 800), theme="dark", window=True)
    render_picture(experiment, path, wish)
    picture = QImage(str(path))
    assert picture.size() == QSize(1280, 800)
    assert picture.pixelColor(640, 60) == DARK.color("canvas")
    assert settings.value("theme") == "light"
    assert settings.value("size") == QSize(1000, 700)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert main_windows(qapp) <= before


def main_windows(qapp):
    return {id(each) for each in qapp.topLevelWidgets() if isinstance(each, MainWindow)}
