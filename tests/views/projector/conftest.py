"""Windows in projector mode, and what is written on them."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backpropviz.session.forms import Form
from backpropviz.session.showing import USUAL, USUAL_PANELS
from backpropviz.views.formula.view import FormulaView
from backpropviz.views.look.theme import INDEX_SIZE, LIGHT, sans
from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.projection import Projection

_PLACE = re.compile(r'<text[^>]* x="([-\d.e]+)" y="([-\d.e]+)"[^>]*>([^<]*)<')
_MATRIX = re.compile(r'transform="matrix\(([^)]*)\)"')
_FONT = re.compile(r'font-size="([\d.]+)" font-weight="(\d+)"')
_CAPITALS = 0.73  # of the size of the type: the height of a number


class Text(NamedTuple):
    """A piece of text as it is painted; box: around its capitals, None if it is turned."""

    text: str
    size_px: float
    box: QRectF | None


def painted_texts(paint: Callable[[QPainter], None], size: QSize) -> list[Text]:
    """Return all type that something paints, by painting it as lines and text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(size)
    svg.setViewBox(QRect(QPoint(), size))
    svg.setResolution(96)
    with QPainter(svg) as painter:
        paint(painter)
    return list(_texts_in(bytes(buffer.data().data()).decode()))


def _texts_in(drawing: str) -> Iterator[Text]:
    for group in drawing.split("<g "):
        found, font = _MATRIX.search(group), _FONT.search(group)
        for x, y, text in _PLACE.findall(group):
            if not text.strip() or found is None or font is None:
                continue
            a, b, _c, _d, right, down = (float(each) for each in found[1].split(","))
            words, size_px = html.unescape(text).strip(), float(font[1])
            weight = QFont.Weight(int(font[2]))
            width = QFontMetricsF(sans(size_px, weight)).horizontalAdvance(words)
            height = _CAPITALS * size_px
            box = QRectF(float(x) * a + right, float(y) + down - height, width, height)
            yield Text(words, size_px, None if b else box)


@pytest.fixture
def texts_of() -> Callable[[Callable[[QPainter], None], QSize], list[Text]]:
    """Give the type that something paints."""
    return painted_texts


@pytest.fixture
def smallest_of(texts_of: Callable[..., list[Text]]) -> Callable[[QWidget], float]:
    """Give the size of the smallest type that a widget shows; of a window with its network."""

    def of(widget: QWidget) -> float:
        texts = texts_of(lambda painter: widget.render(painter, QPoint()), widget.size())
        if isinstance(widget, MainWindow):
            view = widget.network_view
            texts += texts_of(lambda painter: view.paint_on(painter, view.size()), view.size())
        shown = [each for each in widget.findChildren(FormulaView) if each.isVisible()]
        sizes = [text.size_px for text in texts]
        return min([*sizes, *(round(INDEX_SIZE * each.em_px, 2) for each in shown)])

    return of


@pytest.fixture
def project(qtbot: QtBot, show_window: Callable[..., MainWindow]) -> Callable[..., MainWindow]:
    """Show a window and press F5, as its action does."""

    def show(
        name: str | None = None,
        *,
        theme: str = "light",
        remember: bool = False,
        language: str | None = None,
    ) -> MainWindow:
        window = show_window(name, theme=theme, remember=remember, language=language)
        window.actions_by_name["projector_mode"].trigger()
        qtbot.waitUntil(window.isFullScreen)
        return window

    return show


@pytest.fixture
def shared_wall(
    request: pytest.FixtureRequest, qtbot: QtBot, module_window: MainWindow
) -> Callable[[str], MainWindow]:
    """Show an experiment in the module's window, which stays projected, as `project(name)` does.

    Most of a new one's time goes into entering and leaving. Tests that leave the mode, or are about
    what is remembered, a language or the first time that something is made, have a window of their
    own; all else is taken back here.
    """

    def show(name: str) -> MainWindow:
        window, session, board = module_window, module_window.session, module_window.board
        action = window.actions_by_name["projector_mode"]
        if not action.isChecked():
            action.trigger()
            qtbot.waitUntil(window.isFullScreen)
        projector, showing = window.projecting.projector, session.showing
        if not window.isFullScreen() and "stand_on" not in request.fixturenames:
            window.showFullScreen()
            window.look.set_projection(projector.projection)
        if board.lesson.is_wanted:
            board.lesson.toggle()
        projector.curtain.lift()
        projector.sheet.set_pen(False)
        projector.sheet.clear()
        projector.show_keys(False)
        showing.set_spotlight(False)
        showing.set_when(USUAL)
        showing.set_panels(USUAL_PANELS)
        board.show_comparison(False)
        if window.look.theme is not LIGHT:
            window.look.set_theme(LIGHT)
        session.set_form(Form.NEURONS)
        session.open(name)
        session.undo_stack.clear()
        board.show_where_it_fits()
        board.network_view.fit()
        window.activateWindow()
        board.focus_middle()
        QApplication.processEvents()
        return window

    return show


@pytest.fixture
def stand_on(qtbot: QtBot) -> Callable[[MainWindow, tuple[int, int]], None]:
    """Let a window that is projected be as on a screen of some size, this one being smaller."""

    def stand(window: MainWindow, size: tuple[int, int]) -> None:
        projection = Projection(QSize(*size))
        if window.size() == projection.screen and window.look.scale == projection.scale:
            return  # as a test before left it
        window.showNormal()
        window.resize(*size)
        window.look.set_projection(projection)
        qtbot.waitUntil(lambda: window.size() == QSize(*size))
        qtbot.wait(60)  # the step's type follows its room

    return stand
