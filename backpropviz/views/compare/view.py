"""The page on which the session's run and its variants stand beside one another."""

from __future__ import annotations

import time
from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from backpropviz.session.session import Session
from backpropviz.views.boundary.canvas import NO_ROW
from backpropviz.views.boundary.resolution import Resolution
from backpropviz.views.boundary.sample_words import sample_text
from backpropviz.views.compare.card import LaneCard
from backpropviz.views.compare.chart import comparison_chart
from backpropviz.views.compare.choices import first_ideas
from backpropviz.views.compare.editing import CompareEditing
from backpropviz.views.compare.foot import CompareFoot
from backpropviz.views.compare.invitation import CompareInvitation
from backpropviz.views.compare.layer_bars import Decades, decades_of, settled
from backpropviz.views.compare.looks import LOOKS, painted_scale
from backpropviz.views.compare.names import LaneName, lane_names
from backpropviz.views.compare.words import learn_from_different
from backpropviz.views.look.theme import Theme
from backpropviz.views.plot.plot import Plot

# While it trains, pictures are drawn with each frame, and all else in turn.
_FRAMES_A_ROUND: Final = 3
_LINES_OF_PLOT: Final = 8  # of the smallest type: so many it has room for, on a wall
_PICTURES_SHARE: Final = 0.5  # of the time that all pictures take: what one alone may
_SLICE_S: Final = 0.03  # of drawing at rest; the rest of the pictures come with the next events
_CATCHING_UP_S: Final = 0.25  # between two frames, so that most of the time is for the updates


class CompareView(QWidget):
    """Shows `session.comparison`; follows its signals while it is seen."""

    left = Signal()  # by Escape

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_view")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Side by side"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session, self._comparison = session, session.comparison
        self._is_bare = False  # there is nothing but what a class is to see
        self._resolution = Resolution()
        self._turn = 0
        self._timer = QTimer(self)  # what changes at once is shown at once
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._refresh_a_part)
        self._is_stale = self._is_due = True
        self._left = self._next = 0  # how many pictures are to be drawn, and which is the next
        self._drawn_s = 0.0  # when the last frame was, while runs catch up
        self._decades: Decades | None = None
        self._lined_width = 0  # of a card, for which it is decided whether one line is enough
        self.names: tuple[LaneName, ...] = ()
        self.editing = CompareEditing(session, self)
        self._heading = QLabel(self.tr("Side by side"), self)
        self._heading.setProperty("role", "panel_title")
        self._caption = QLabel(self)
        self._caption.setProperty("role", "small")
        self.add_button = QPushButton(self.tr("Add a variant"), self)
        self.add_button.setObjectName("add_variant")
        self.add_menu = QMenu(self.add_button)
        self.add_menu.aboutToShow.connect(lambda: self.editing.fill_adding(self.add_menu))
        self.add_button.setMenu(self.add_menu)
        self.cards = [LaneCard(session, index, theme, self) for index in range(len(LOOKS))]
        self.invitation = CompareInvitation(self)
        self._plot_frame = QFrame(self)
        self._plot_frame.setProperty("role", "lane_card")
        self.plot = Plot(theme, self._plot_frame)
        self.plot.setAccessibleName(self.tr("Losses of all runs"))
        self.foot = CompareFoot(session, self)
        self._lay_out()
        self._listen()
        self.set_theme(theme, 1.0)

    def _lay_out(self) -> None:
        self._head, self._cards = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self._heading)
        self._head.addWidget(self._caption, 1)
        self._head.addWidget(self.add_button)
        for card in self.cards:
            self._cards.addWidget(card, 1)
        self._cards.addWidget(self.invitation, 1)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._head)
        self._rows.addLayout(self._cards, 5)
        self._plot_rows = QVBoxLayout(self._plot_frame)
        self._plot_rows.addWidget(self.plot)
        self._rows.addWidget(self._plot_frame, 2)
        self._rows.addWidget(self.foot)

    def _listen(self) -> None:
        session, comparison = self._session, self._comparison
        comparison.lanes_changed.connect(self._show_lanes)
        comparison.moved.connect(self._follow)
        session.style_changed.connect(self._show_lanes)
        session.shown_rows_changed.connect(self._refresh_soon)
        session.trainer.playing_changed.connect(self._refresh_soon)
        self.plot.update_chosen.connect(session.trainer.go_to)
        self.invitation.chosen.connect(self.editing.add)
        for card in self.cards:
            card.menu_wanted.connect(lambda index: self._fill_menu(index))
            card.hovered.connect(self._hover)
            card.resized.connect(self._refresh_soon)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        for card in self.cards:
            card.set_theme(theme, scale)
        self.invitation.set_scale(scale)
        self.plot.set_theme(theme, painted_scale(theme, scale))
        self.plot.setMinimumHeight(_LINES_OF_PLOT * theme.least_px)
        side, gap = round(14 * scale), round(8 * scale)
        self._rows.setContentsMargins(side, gap, side, gap)
        self._rows.setSpacing(gap)
        self._plot_rows.setContentsMargins(*[round(3 * scale)] * 4)
        for row in (self._head, self._cards):
            row.setSpacing(gap)
        self.foot.set_spacing(gap)
        self._refresh_soon()

    def set_bare(self, bare: bool) -> None:
        """Show the runs without what changes them, or with it."""
        self._is_bare = bare
        for card in self.cards:
            card.set_bare(bare)
        self.foot.set_bare(bare)
        self._show_lanes()

    @property
    def session(self) -> Session:
        """Return the session whose runs are compared."""
        return self._session

    @property
    def is_complete(self) -> bool:
        """Say whether all that is seen is up to date."""
        return not (self._is_stale or self._timer.isActive())

    def holds_focus(self) -> bool:
        """Say whether the keys go to this page."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    # What is shown

    def _show_lanes(self) -> None:
        """Show other runs, or the same ones under other names."""
        if not self._is_seen:
            self._is_stale = True
            return
        self._is_stale = False
        session, comparison = self._session, self._comparison
        lanes = comparison.lanes
        self.names = lane_names(session)
        told = any(name.detail for name in self.names)
        layered = any(len(lane.experiment.model.layers) > 1 for lane in lanes)
        for index, card in enumerate(self.cards):
            card.setVisible(index < len(lanes))
            if index < len(lanes):
                card.show_lane(lanes[index], self.names[index])
                card.detail.setVisible(told and not self._is_bare)
                card.set_in_one_line(True)
                card.bars.setVisible(layered)
                card.words.hide()  # until one of them has something to say
        self._decades = None
        alone = len(lanes) == 1
        self.invitation.setVisible(alone and not self._is_bare)
        if alone:
            self.invitation.offer(first_ideas(session.experiment, session.style))
        self._caption.setText(self._caption_text())
        self.add_button.setEnabled(comparison.can_take_more)
        full = "" if comparison.can_take_more else self.tr("There is room for four runs.")
        self.add_button.setToolTip(full)
        self.add_button.setVisible(not (alone or self._is_bare))
        self._refresh_soon()

    def _caption_text(self) -> str:
        if learn_from_different(self._comparison.lanes):
            return self.tr("each with samples of its own, all at the same update")
        return self.tr("the same samples, all at the same update")

    @property
    def _is_seen(self) -> bool:
        return self._comparison.is_on and self.isVisible()

    def _follow(self) -> None:
        """Follow the runs: with every frame the pictures, and all else in turn."""
        if not self._is_moving:
            self._refresh_soon()
            return
        if not self._session.trainer.is_playing:
            now_s = time.monotonic()
            if now_s - self._drawn_s < _CATCHING_UP_S:
                return
            self._drawn_s = now_s
        if self._is_seen and not self._is_stale:
            self._turn = (self._turn + 1) % _FRAMES_A_ROUND
            self._refresh_pictures()
            if self._turn == 1:
                self._refresh_numbers()
            elif self._turn == 2:
                self._refresh_plot()

    @property
    def _is_moving(self) -> bool:
        """Say whether the next frame will be another one: it trains, or runs catch up."""
        return self._session.trainer.is_playing or not self._comparison.is_together

    def _refresh_soon(self) -> None:
        if self._is_seen:
            self._is_due = True
            if not self._timer.isActive():
                self._timer.start(0)

    def _refresh_a_part(self) -> None:
        """Bring what is seen up to date, for as long as a slice of time."""
        if not self._is_seen:
            return
        until_s = time.monotonic() + _SLICE_S
        if self._is_stale:
            self._show_lanes()
        if self._is_due:
            self._is_due = False
            self._refresh_numbers()
            self._refresh_plot()
            self._left = len(self._shown_cards())
        while self._left:
            cards = self._shown_cards()
            self._next %= len(cards)
            self._refresh_picture(cards[self._next])
            self._next, self._left = self._next + 1, self._left - 1
            if time.monotonic() >= until_s:
                break
        if self._left:
            self._timer.start(0)

    def _refresh_pictures(self) -> None:
        """Draw all pictures, as finely as there is time for."""
        began_s = time.perf_counter()
        cells = [self._refresh_picture(card) for card in self._shown_cards()]
        took_ms = 1e3 * (time.perf_counter() - began_s)
        if cells and all(cells):
            self._resolution.took(min(cells), _PICTURES_SHARE * took_ms)

    def _refresh_picture(self, card: LaneCard) -> int:
        # Samples that were chosen are rows of the first's data.
        session = self._session
        shown = session.shown_rows if card.has_samples_of(session) else None
        return card.refresh_picture(self._resolution, shown, playing=self._is_moving)

    def _refresh_numbers(self) -> None:
        cards = self._shown_cards()
        norms = [card.norms() for card in cards]
        needed = decades_of(np.concatenate(norms))
        self._decades = needed if self._decades is None else settled(self._decades, needed)
        for card, each in zip(cards, norms, strict=True):
            card.refresh_numbers(each, self._decades)
        width = cards[0].width()
        if width != self._lined_width:  # it was decided for another one
            self._lined_width = width
            for card in cards:
                card.set_in_one_line(True)
        if not all(card.has_room_for_one_line for card in cards):
            for card in cards:
                card.set_in_one_line(False)
        if any(card.words.text() and card.words.isHidden() for card in cards):
            for card in cards:
                card.words.show()

    def _refresh_plot(self) -> None:
        session = self._session
        chart = comparison_chart(session, self.names)
        self.plot.show_chart(chart, decimal_comma=session.style.decimal_comma)
        sentence = self.foot.refresh(self.names)
        if sentence != self.accessibleDescription():
            self.setAccessibleDescription(sentence)
            self.plot.setAccessibleDescription(sentence)

    def _shown_cards(self) -> list[LaneCard]:
        return self.cards[: len(self._comparison.lanes)]

    # What a person does

    def _fill_menu(self, index: int) -> None:
        self.editing.fill_lane(self.cards[index].menu, index)

    def _hover(self, index: int, row: int) -> None:
        """Mark the sample under the mouse on all cards that have it."""
        first = self.cards[index].lane
        for card in self._shown_cards():
            if first is not None and card.has_samples_of(first):
                card.picture.canvas.mark(row)
        if row == NO_ROW:
            QToolTip.hideText()
        else:
            self._tell_sample(index, row)

    def _tell_sample(self, index: int, row: int) -> None:
        lane = self.cards[index].lane
        if lane is not None:
            text = sample_text(lane.moment, row, self._session.style)
            QToolTip.showText(QCursor.pos() + QPoint(8, 12), text, self.cards[index].picture.canvas)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_stale = True
        self._refresh_soon()  # when all have their places

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
