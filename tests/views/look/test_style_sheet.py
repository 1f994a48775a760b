"""The style sheet, from wherever the program lies."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from backpropviz import resources
from backpropviz.views.look.theme import LIGHT, apply_theme, style_sheet

FOLDERS = [
    "Hörsaal 2 – 反向传播 (read only)",
    "a 12u 'b' @ink; { c }",
    pytest.param('a "b" \\ c', marks=pytest.mark.skipif("os.name == 'nt'")),
]


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, LIGHT, 1.0)


def checked_box(qtbot: QtBot) -> QImage:
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    box.resize(40, 40)
    return box.grab().toImage()


@pytest.mark.parametrize("name", FOLDERS)
def test_icons_of_the_style_sheet_are_found_in_a_folder_of_any_name(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    restored: None,
    name: str,
) -> None:
    usual = checked_box(qtbot)
    qapp.setStyleSheet(re.sub(r"url\(.*?check.*?\)", "none", style_sheet(LIGHT, 1.0)))
    unmarked = checked_box(qtbot)
    copy = tmp_path / name / "resources"
    shutil.copytree(resources.resource_path("icons"), copy / "icons")
    shutil.copytree(resources.resource_path("styles"), copy / "styles")
    monkeypatch.setattr(resources, "_PACKAGE", copy.parent / "backpropviz")
    qapp.setStyleSheet(style_sheet(LIGHT, 1.0))
    assert checked_box(qtbot) == usual != unmarked
