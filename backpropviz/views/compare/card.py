"""One of the runs: its name, what it answers, its numbers, and why it does not move."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from backpropviz.engine.arrays import Floats
from backpropviz.session.gradient_sizes import gradient_norms
from backpropviz.session.lane import Lane
from backpropviz.session.session import Session
from backpropviz.views.boundary.resolution import Resolution
from backpropviz.views.compare.layer_bars import Decades, LayerBars
from backpropviz.views.compare.looks import LOOKS, LaneSwatch
from backpropviz.views.compare.names import LaneName
from backpropviz.views.compare.picture import LanePicture
from backpropviz.views.compare.words import (
    gradient_sentence,
    lane_trouble,
    loss_text,
    score_text,
    usual_sentence,
)
from backpropviz.views.controls.bound_button import set_role
from backpropviz.views.controls.elided_label import ElidedLabel
from backpropviz.views.look.theme import Theme

_MOST_LINES = 4  # of the sentence; the rest of it is in its hint
_BETWEEN_PX = 8  # the loss and the score, at least


class LaneCard(QFrame):
    """Shows the run at place `index`; the view tells it when that moves.

    menu_wanted: its menu is about to be seen, and is to be filled.
    """

    menu_wanted = Signal(int)
    hovered = Signal(int, int)  # which card, which row of its samples
    resized = Signal()

    def __init__(self, session: Session, index: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"lane_card_{index}")
        self.setProperty("role", "lane_card")
        self.index = index
        self._is_bare = False
        self._session = session
        self._lane: Lane | None = None
        self.swatch = LaneSwatch(LOOKS[index], theme, self)
        self.name, self.detail = ElidedLabel(self), ElidedLabel(self)
        self.name.setProperty("role", "lesson_title")
        self.detail.setProperty("role", "small")
        self.menu = QMenu(self)
        self.menu.setObjectName(f"lane_menu_{index}")
        self.menu.aboutToShow.connect(lambda: self.menu_wanted.emit(index))
        self.button = QToolButton(self)
        self.button.setObjectName(f"lane_button_{index}")
        self.button.setText("…")
        self.button.setProperty("role", "choice")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        self.picture = LanePicture(theme, self)
        self.picture.canvas.hovered.connect(lambda row: self.hovered.emit(index, row))
        self.loss, self.score = QLabel(self), QLabel(self)
        self.loss.setProperty("role", "status")
        self.score.setProperty("role", "small")
        for label in self._both:  # what does not fit stands below, see `set_in_one_line`
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bars = LayerBars(theme, self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words.setProperty("role", "small")
        self._lay_out()

    def _lay_out(self) -> None:
        self._head, self._numbers = QHBoxLayout(), QHBoxLayout()
        for widget, stretch in ((self.swatch, 0), (self.name, 1), (self.button, 0)):
            self._head.addWidget(widget, stretch)
        self._numbers.addWidget(self.loss, 1)
        self._numbers.addWidget(self.score, 1)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._head)
        self._rows.addWidget(self.detail)
        self._rows.addWidget(self.picture.canvas, 1)
        self._rows.addLayout(self._numbers)
        self._rows.addWidget(self.bars)
        self._rows.addWidget(self.words)

    @property
    def lane(self) -> Lane | None:
        """Return the run that is shown."""
        return self._lane

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        for part in (self.swatch, self.picture, self.bars):
            part.set_theme(theme, scale)
        side, gap = round(10 * scale), round(4 * scale)
        self._rows.setContentsMargins(side, gap, side, gap)
        self._rows.setSpacing(gap)
        self._head.setSpacing(round(8 * scale))
        self._keep_room()

    def set_bare(self, bare: bool) -> None:
        """Show nothing but what a class is to see."""
        self._is_bare = bare
        self.button.setVisible(not bare)

    def show_lane(self, lane: Lane, name: LaneName) -> None:
        """Show another run, or the same one under another name."""
        self._lane = lane
        self.name.show_text(name.short if self._is_bare else name.head)
        self.detail.show_text(name.detail)
        self.setAccessibleName(name.short)
        line = self.tr("The line of {name} in the plot")
        self.swatch.setAccessibleName(line.format(name=name.short))
        menu = self.tr("What can be done with {name}").format(name=name.short)
        self.button.setAccessibleName(menu)
        self.button.setToolTip(menu)
        picture = self.tr("What {name} answers").format(name=name.short)
        self.picture.canvas.setAccessibleName(picture)

    def has_samples_of(self, lane: Lane) -> bool:
        """Say whether its run learns from the same samples as another."""
        return self._lane is not None and self._lane.experiment.data == lane.experiment.data

    def norms(self) -> Floats:
        """Return the size of each layer's gradient where the run stands."""
        if self._lane is None:
            return np.zeros(0)
        return gradient_norms(self._lane.history, self._lane.moment)

    def refresh_picture(
        self, resolution: Resolution, shown: frozenset[int] | None, *, playing: bool
    ) -> int:
        """Draw the answers where the run stands; return the cells on a side, 0 of a curve."""
        lane = self._lane
        if lane is None:
            return 0
        style = self._session.style
        return self.picture.refresh(lane, resolution, shown, style, playing=playing)

    def refresh_numbers(self, norms: Floats, decades: Decades) -> None:
        """Write the numbers where the run stands."""
        lane, style = self._lane, self._session.style
        if lane is None:
            return
        self.loss.setText(loss_text(lane, style))
        self.score.setText(score_text(lane, style))
        for place, width in enumerate(self._wanted):
            self._numbers.setStretch(place, width)  # each has the room it needs, if there is any
        self.bars.show_norms(norms, decades, style)
        trouble = lane_trouble(self._session, lane)
        words = trouble or gradient_sentence(norms, style)
        if words != self.words.text():
            self.words.setText(words)
            self.words.setToolTip(words)
            set_role(self.words, "error" if trouble else "small")
            self._keep_room()
        self.setAccessibleDescription(
            ". ".join(each for each in (self.loss.text(), self.score.text(), words) if each)
        )

    @property
    def has_room_for_one_line(self) -> bool:
        """Say whether the loss and the score fit beside one another."""
        return sum(self._wanted) + _BETWEEN_PX <= self._inner_width

    def set_in_one_line(self, on: bool) -> None:
        """Write the loss and the score beside one another, or one below the other."""
        direction = QBoxLayout.Direction.LeftToRight if on else QBoxLayout.Direction.TopToBottom
        self._numbers.setDirection(direction)
        side = Qt.AlignmentFlag.AlignRight if on else Qt.AlignmentFlag.AlignLeft
        self.score.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    @property
    def _wanted(self) -> list[int]:
        """Return how wide the loss and the score are."""
        return [label.fontMetrics().horizontalAdvance(label.text()) for label in self._both]

    @property
    def _inner_width(self) -> int:
        # Not that of the layout: it has none from a change until it is laid out again.
        margins = self._rows.contentsMargins()
        return self.contentsRect().width() - margins.left() - margins.right()

    @property
    def _both(self) -> tuple[QLabel, QLabel]:
        return self.loss, self.score

    def _keep_room(self) -> None:
        """Keep room for a sentence also while there is none, so that no picture jumps."""
        self.words.ensurePolished()
        metrics = self.words.fontMetrics()
        room = QRect(0, 0, self._inner_width, _MOST_LINES * metrics.lineSpacing())
        flags = Qt.TextFlag.TextWordWrap.value
        heights = [
            metrics.boundingRect(room, flags, text).height()
            for text in (self.words.text(), usual_sentence(self._session.style))
        ]
        self.words.setFixedHeight(min(max(heights), room.height()))

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()
        self.resized.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.popup(event.globalPos())
        event.accept()
