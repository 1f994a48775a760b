"""Windows in projector mode."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from backpropviz.views.main.window import MainWindow


@pytest.fixture
def project(qtbot: QtBot, show_window: Callable[..., MainWindow]) -> Callable[..., MainWindow]:
    """Show a window and press F5, as its action does."""

    def show(
        name: str | None = None, *, theme: str = "light", remember: bool = False
    ) -> MainWindow:
        window = show_window(name, theme=theme, remember=remember)
        window.actions_by_name["projector_mode"].trigger()
        qtbot.waitUntil(window.isFullScreen)
        return window

    return show
