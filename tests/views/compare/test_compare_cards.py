"""The cards of the runs: where their numbers stand, and how their pictures come."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from backpropviz.views.compare import view

pytestmark = pytest.mark.usefixtures("themed")


def shown(page):
    while not page.is_complete:
        QApplication.processEvents()
    return [card for card in page.cards if card.isVisible()]


def test_loss_and_score_share_a_line_where_there_is_room(show_page, qtbot):
    page = show_page("xor-sigmoid")
    page.resize(1400, 620)
    cards = shown(page)
    page.grab()  # lays all of it out
    for card in cards:
        assert card.loss.y() == card.score.y()
        assert card.score.width() >= card.score.fontMetrics().horizontalAdvance(card.score.text())
    for card in cards:
        card.set_in_one_line(False)  # as where it was narrow
    page.resize(1300, 620)
    page.grab()
    cards = shown(page)
    page.grab()
    qtbot.waitUntil(lambda: all(card.loss.y() == card.score.y() for card in cards))


def test_pictures_come_one_after_another_where_each_takes_long(show_page, monkeypatch):
    page = show_page("xor-sigmoid")
    monkeypatch.setattr(view, "_SLICE_S", 0.0)
    canvases = [card.picture.canvas for card in shown(page)]
    before = [canvas._answer for canvas in canvases]
    page.session.trainer.update(1)
    drawn = []
    while not page.is_complete:
        QApplication.processEvents()
        pairs = zip(canvases, before, strict=True)
        drawn.append(sum(canvas._answer is not answer for canvas, answer in pairs))
    assert [count for index, count in enumerate(drawn) if count not in drawn[:index]][-3:] == [
        1,
        2,
        3,
    ]
