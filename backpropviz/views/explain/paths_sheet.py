"""The sheet on which an explanation is painted; its factors and paths can be pointed at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from backpropviz.engine.explain.explanation import BatchMean
from backpropviz.views.controls.own_keys import is_plain
from backpropviz.views.explain.paths_columns import Marks
from backpropviz.views.explain.paths_content import Content
from backpropviz.views.explain.paths_layout import PathsWords, lay_out_content
from backpropviz.views.explain.paths_painter import PathsPainter
from backpropviz.views.explain.paths_scene import COMMON, FactorArea, Scene
from backpropviz.views.explain.paths_shares import ShareStrip
from backpropviz.views.look.theme import Theme

_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LEFT_RIGHT = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = frozenset({*_UP_DOWN, *_LEFT_RIGHT, *_GO, Qt.Key.Key_Backspace})


class PathsSheet(QWidget):
    """Shows an explanation, as high as it needs to be.

    With the keyboard: up and down choose a path, left and right a factor, Enter goes to it.
    """

    factor_chosen = Signal(object)  # the quantity that it leads to
    path_pointed = Signal(object)  # which path is pointed at or chosen, None for none
    sample_chosen = Signal(int)  # a row of the batch
    back_asked = Signal()
    place_wanted = Signal(QRectF)  # what should be seen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self.content: Content | None = None
        self._chosen: int | None = None
        self._hovered_row: int | None = None
        self._hovered: FactorArea | None = None
        self._factor: int | None = None  # which one the keys are at
        self.scene = Scene()
        self.strip = ShareStrip()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the window
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def pointed(self) -> int | None:
        """Return which path is pointed at, or else chosen."""
        return self._chosen if self._hovered_row is None else self._hovered_row

    @property
    def focused(self) -> FactorArea | None:
        """Return the factor that the keys are at."""
        if self._factor is None:
            return None
        reachable = self._reachable()
        return reachable[self._factor] if self._factor < len(reachable) else None

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self._lay_out()

    def show_content(self, content: Content | None, *, same: bool) -> None:
        """Show an explanation, all of which is typeset; same: of the number that was shown."""
        before = self.pointed
        self.content = content
        rows = [] if content is None else [row.index for row in content.rows]
        if not same or (self._chosen is not None and self._chosen not in rows):
            self._chosen = self._hovered_row = self._factor = None
        self._hovered = None
        self._lay_out()
        if self.pointed != before:
            self.path_pointed.emit(self.pointed)

    def choose(self, row: int | None) -> None:
        """Open a path, and let it alone be lit; None: all of them."""
        if row != self._chosen:
            self._chosen = row
            self._factor = None
            self._lay_out()
            self.path_pointed.emit(self.pointed)
            area = next((each.area for each in self.scene.rows if each.index == row), None)
            if area is not None:
                self.place_wanted.emit(area)

    def _lay_out(self) -> None:
        if self.content is None:
            self.scene = Scene()
        else:
            words = PathsWords(
                Marks(self.tr("▲ largest"), self.tr("▼ smallest")),
                path=self.tr("1 path"),
                paths=self.tr("{n} paths"),
                others=self.tr("{n} others together"),
                hidden=self.tr("The number is to be predicted."),
                agrees=self.tr("✓ {sentence}"),
                disagrees=self.tr("✗ {sentence}"),
            )
            self.scene = lay_out_content(
                self.content, words, self.width(), self._scale, self._chosen
            )
        height = round(self.scene.height)
        if height != self.height():
            self.setFixedHeight(height)
        self.update()

    def _reachable(self) -> list[FactorArea]:
        """Return the factors that the keys go to: those of the path chosen, or of all."""
        if self._chosen is None:
            return self.scene.factors
        return self.scene.factors_of(self._chosen)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint = PathsPainter(painter, self._theme, self._scale)
            paint.rows(self.scene, self.width(), self._chosen, self._hovered_row)
            paint.marks(self.scene, (self._hovered, self.focused if self.hasFocus() else None))
            paint.lines(self.scene, QRectF(event.rect()))
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.color("focus"), 2.0 * self._scale))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            batch, area = self._batch, self.scene.strip
            if batch is not None and area is not None and self.content is not None:
                own = self.content.explained.sample
                self.strip.paint(painter, area, batch, own, self._theme, self._scale)
        finally:  # a painter that is never ended brings Qt down
            painter.end()

    # Pointing

    def _point_at(self, point: QPointF | None) -> None:
        factor = None if point is None else self.scene.factor_at(point)
        row = None if point is None else self.scene.row_at(point)
        if row is None and factor is not None and factor.row != COMMON and self.scene.rows:
            row = factor.row
        changed = row != self._hovered_row
        if factor is not self._hovered or changed:
            before = self.pointed
            self._hovered, self._hovered_row = factor, row
            is_hand = factor is not None or row is not None
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if is_hand else Qt.CursorShape.ArrowCursor
            )
            self.update()
            if self.pointed != before:
                self.path_pointed.emit(self.pointed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position()
        factor, row = self.scene.factor_at(point), self.scene.row_at(point)
        sample = self._sample_at(point)
        if factor is not None:
            self.factor_chosen.emit(factor.target)
        elif row is not None:
            self.choose(None if row == self._chosen else row)
        elif sample is not None:
            self.sample_chosen.emit(sample)

    def _sample_at(self, point: QPointF) -> int | None:
        batch, area = self._batch, self.scene.strip
        if batch is None or area is None:
            return None
        return self.strip.sample_at(point, area, len(batch.shares))

    @property
    def _batch(self) -> BatchMean | None:
        return None if self.content is None else self.content.explained.batch

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _UP_DOWN and self.scene.rows:
            self._move_row(_UP_DOWN[key])
        elif key in _LEFT_RIGHT and self.scene.factors:
            self._move_factor(_LEFT_RIGHT[key])
        elif key in _GO and self.focused is not None:
            self.factor_chosen.emit(self.focused.target)
        elif key == Qt.Key.Key_Backspace:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _move_row(self, by: int) -> None:
        """Choose the next path; beyond either end none is chosen."""
        rows = [row.index for row in self.scene.rows]
        place = -1 if by > 0 else len(rows)
        if self._chosen in rows:
            place = rows.index(self._chosen)
        place += by
        self.choose(rows[place] if 0 <= place < len(rows) else None)

    def _move_factor(self, by: int) -> None:
        reachable = self._reachable()
        if not reachable:
            return
        place = (-1 if by > 0 else len(reachable)) if self._factor is None else self._factor
        self._factor = min(max(place + by, 0), len(reachable) - 1)
        self.place_wanted.emit(reachable[self._factor].area)
        self.update()

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_hint(event)
            return True
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _KEYS
            and is_plain(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _show_hint(self, event: QHelpEvent) -> None:
        point = QPointF(event.pos())
        factor, sample = self.scene.factor_at(point), self._sample_at(point)
        hint = ""
        if factor is not None and self.content is not None:
            name = factor.name or self.content.words.name(factor.target)
            hint = self.tr("{factor}: go to where this comes from").format(factor=name)
        elif sample is not None and self.content is not None and self._batch is not None:
            said, share = self.content.words, self._batch.shares[sample]
            hint = self.tr("Sample {number}: {share}; click to follow it").format(
                number=said.sample_number(sample), share=said.number(share)
            )
        if hint:
            QToolTip.showText(event.globalPos(), hint, self)
        else:
            QToolTip.hideText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def focusInEvent(self, event: QEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.update()
