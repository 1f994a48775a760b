"""Text is as large, and as strong, as the person has told the system."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenuBar, QWidget

from backpropviz.views.look.theme import DARK, DARK_PROJECTED, LIGHT
from backpropviz.views.look.wishes import Wishes, text_scale
from backpropviz.views.main.window_look import WindowLook


@pytest.mark.parametrize(
    ("platform", "points", "scale"),
    [
        ("win32", 9.0, 1.0),  # as installed
        ("win32", 13.5, 1.5),  # text size 150 %
        ("linux", 11.0, 1.0),
        ("linux", 22.0, 2.0),
        ("linux", 44.0, 2.0),  # there is no room for more
        ("darwin", 13.0, 1.0),
        ("linux", 9.0, 1.0),  # smaller than usual is no wish for smaller formulas
    ],
)
def test_the_size_of_the_system_s_font_says_how_large_text_is_wanted(platform, points, scale):
    font = QFont()
    font.setPointSizeF(points)
    assert text_scale(font, platform) == pytest.approx(scale)


def test_a_font_that_is_given_in_pixels_says_nothing():
    font = QFont()
    font.setPixelSize(40)
    assert text_scale(font, "linux") == 1.0


def test_text_and_numbers_grow_as_wished_and_nothing_is_cut_off(show_window):
    """In one window: dressing it anew is dear. A wish comes before a document, and after it."""
    window = show_window(size=(1440, 900))
    before = number_px(window)
    set_wish(window, 1.5)
    assert number_px(window) >= 16  # 11 px and half as much again
    assert number_px(window) > before
    assert_fits(window, 1.5, (1440, 900))
    window.session.open("xor-relu")
    assert_fits(window, 1.5, (1440, 900))
    window.resize(1920, 1080)
    set_wish(window, 2.0)
    assert_fits(window, 2.0, (1920, 1080))
    window.session.open("hand-2-3-1")
    assert_fits(window, 2.0, (1920, 1080))


def set_wish(window, wanted):
    window.look.set_wishes(Wishes(wanted))
    for _ in range(2):  # what is larger makes room first, and is laid out in it then
        QApplication.processEvents()


def number_px(window):
    view = window.network_view
    return view.stage.scene(view.viewport()).label_font.pixelSize()


def assert_fits(window, wanted, size):
    for _ in range(2):
        QApplication.processEvents()
    assert QApplication.font().pixelSize() >= 13 * wanted  # 13 px is the size at 1440×900
    assert (window.width(), window.height()) == size
    menus = window.findChild(QMenuBar)
    assert all(not menus.actionGeometry(each).isEmpty() for each in menus.actions())
    assert menus.width() >= menus.sizeHint().width()
    cut = []
    for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        if not widget.isVisible() or not widget.text() or widget.visibleRegion().isEmpty():
            continue
        needed = QFontMetricsF(widget.font()).height()
        if widget.height() + 1 < needed:
            cut.append(widget.text())
    assert cut == []


def test_there_is_no_more_than_there_is_room_for():
    assert Wishes(2.0).scale(1.0, QSize(1128, 700)) == pytest.approx(1.2)
    assert Wishes(1.5).scale(2.0, QSize(3840, 2160)) == 2.0  # a large window has large type anyway
    assert Wishes().scale(0.88, QSize(960, 600)) == 0.88


def test_stronger_contrast_is_given_where_the_system_asks_for_it(qtbot):
    assert Wishes().look(LIGHT) is LIGHT
    assert Wishes(high_contrast=True).look(DARK) == DARK_PROJECTED
    window = QWidget()
    qtbot.addWidget(window)
    look = WindowLook(DARK, window)
    with qtbot.waitSignals([look.changed, look.scaled]):
        look.set_wishes(Wishes(high_contrast=True))
    assert look.seen.negative == DARK_PROJECTED.negative
    assert look.theme is DARK  # what is remembered
