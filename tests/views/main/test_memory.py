"""What is remembered, and what becomes of settings that are damaged."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from backpropviz.app import create_window
from backpropviz.views.main.ask_bar import QUESTIONS
from backpropviz.views.main.memory import MOST_RECENT, Memory

KEYS = ("size", "place", "panels", "questions", "theme", "language", "recent", "projector/showing")
GARBAGE = (
    17,
    "nonsense",
    ["a", "b"],
    QByteArray(b"\x00\xff\xfe garbage"),
    QSize(-4, 3),
    QSize(2**31 - 1, 2**31 - 1),
    {"a": 1},
    [None, 3],
)
LINES = (  # as they may stand in a damaged file
    b"size=@Size(abc)",
    b"size=@Size(1 2 3)",
    b"size=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x1cnot a class)",
    b"size=@Rect(1 2",
    b"panels=@ByteArray(\\xff\\xfe",
    b"theme=\xff\xfe\x00\x01",
    b"recent=@Invalid()",
    b"[General\nsize=",
    b"%%%=%%%",
    b"\x00\x01\x02\x03" * 50,
)


@pytest.fixture
def file(own_settings):
    return Path(QSettings().fileName())


@pytest.fixture
def start(qtbot):
    windows = []

    def make(*, complete=False):
        window = create_window(complete=complete)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.prepare()
        return window

    yield make
    windows.clear()


def test_garbage_of_any_kind_gives_the_usual_window_and_lines_in_the_log(start, caplog):
    settings = QSettings()
    for garbage in GARBAGE:
        for key in KEYS:
            settings.setValue(key, garbage)
        settings.sync()
        with caplog.at_level(logging.WARNING):
            memory = Memory(QSettings())
            assert memory.size(QSize(960, 600), QSize(1440, 900)) == QSize(1440, 900)
            for key in KEYS:
                memory.recall(key)
            assert memory.choice("theme", ("light", "dark")) is None
            assert memory.choice("language", ("en",)) is None
            assert all(isinstance(each, str) for each in memory.recent())
    assert len(caplog.records) > len(GARBAGE)
    for garbage in ("nonsense", QByteArray(b"\x00\xff\xfe garbage")):
        for key in KEYS:
            settings.setValue(key, garbage)
        window = start(complete=isinstance(garbage, QByteArray))  # does not raise
        assert window.size() == QSize(1440, 900)
        assert window.session.experiment.title == "Backpropagation by hand"


def test_what_is_not_as_it_should_be_is_logged_by_its_name(caplog):
    wrong = {
        "size": "nonsense",
        "panels": "nonsense",
        "questions": 5,
        "theme": "purple",
        "language": "Klingon",
        "recent": {"a": 1},
    }
    for key, garbage in wrong.items():
        QSettings().setValue(key, garbage)
    with caplog.at_level(logging.WARNING):
        memory = Memory(QSettings())
        memory.size(QSize(960, 600), QSize(1440, 900))
        memory.recall("panels")
        memory.recall("questions")
        memory.choice("theme", ("light", "dark"))
        memory.choice("language", ("en", "de"))
        memory.recent()
    said = [each.getMessage() for each in caplog.records]
    for key in wrong:
        assert any(f"the setting {key} " in each for each in said), key


@pytest.mark.qt_log_ignore("QVariant::load", extend=True)
def test_a_file_of_garbage_bytes_gives_the_usual_window(start, file):
    file.parent.mkdir(parents=True, exist_ok=True)
    for line in LINES:
        file.write_bytes(b"[General]\n" + line + b"\ntheme=dark\n")
        memory = Memory(QSettings(str(file), QSettings.Format.IniFormat))
        assert memory.size(QSize(960, 600), QSize(1440, 900)) == QSize(1440, 900)
        assert memory.recent() == ()
        for key in KEYS:
            memory.recall(key)
    file.write_bytes(b"[General]\n" + b"\n".join(LINES))
    assert start().size() == QSize(1440, 900)


@pytest.mark.parametrize("content", [b"\0" * 2000, b"hello\nworld\n", b"[General\nsize="])
def test_a_file_that_is_no_settings_is_logged_by_its_name(file, caplog, content):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        memory = Memory(QSettings(str(file), QSettings.Format.IniFormat))
    assert f"{file} cannot be read as settings: FormatError" in caplog.text
    assert not memory.is_new  # who has settings has been here before


def test_a_whole_file_is_not_complained_of(file, caplog):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"[General]\ntheme=dark\n")
    assert Memory(QSettings(str(file), QSettings.Format.IniFormat)).is_new
    assert caplog.text == ""


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_cannot_be_read_gives_the_usual_window(start, file):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("[General]\ntheme=dark\n", "utf-8")
    file.chmod(0)
    assert start().size() == QSize(1440, 900)


def test_a_folder_where_the_file_should_be_gives_the_usual_window(start, file):
    file.mkdir(parents=True)
    assert start().size() == QSize(1440, 900)


def test_size_theme_and_panels_are_as_they_were(qtbot, start):
    window = start()
    before = window.look.theme.name
    window.resize(1300, 820)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    chosen = window.look.theme.name
    assert chosen != before
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_M)
    window.close()
    again = start()
    assert again.size() == QSize(1300, 820)
    assert again.look.theme.name == chosen
    assert answered(again) == ["show_matrices"]
    assert again.actions_by_name["show_matrices"].isChecked()
    qtbot.keyClick(again.focusWidget(), Qt.Key.Key_M)
    again.close()
    assert answered(start()) == []


def test_the_last_experiments_are_listed_the_latest_first(start, tmp_path):
    window = start()
    assert entries(window) == ["Nothing yet"]  # the one at the start nobody chose
    window.open_path("mazur-2-2-2")
    window.documents.save_to(str(tmp_path / "mine.bpviz"))
    window.open_path("xor-relu")
    assert entries(window) == [
        "1  Exclusive or with ReLU",
        "2  mine.bpviz",
        "3  Two outputs and biases, step by step",
    ]
    window.close()
    assert len(entries(start())) == 3  # the next time, too


def test_a_file_that_is_gone_vanishes_and_the_list_has_an_end(start, tmp_path):
    window = start()
    for number in range(MOST_RECENT + 3):
        window.documents.save_to(str(tmp_path / f"{number}.bpviz"))
    assert len(entries(window)) == MOST_RECENT
    (tmp_path / f"{MOST_RECENT + 2}.bpviz").unlink()
    listed = entries(window)
    assert listed[0].endswith(f"{MOST_RECENT + 1}.bpviz")
    assert len(listed) == MOST_RECENT - 1


def test_a_recent_experiment_is_opened_by_keys(qtbot, start):
    window = start()
    window.open_path("mazur-2-2-2")
    window.open_path("xor-relu")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_R)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget().objectName() == "recent_menu")
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_2)
    assert window.session.source.name == "mazur-2-2-2"


def test_a_window_of_the_moment_remembers_nothing(show_window):
    window = show_window("mazur-2-2-2")
    window.open_path("xor-relu")
    window.close()
    assert entries(window) == ["Nothing yet"]
    assert QSettings().allKeys() == []


def answered(window) -> list[str]:
    return [question for question in QUESTIONS if window.board.beside.answers(question)]


def entries(window) -> list[str]:
    menu = window.findChild(QMenu, "recent_menu")
    menu.aboutToShow.emit()
    return [each.text().replace("&", "") for each in menu.actions()]
