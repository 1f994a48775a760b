"""The large picture of an activation, with the formulas of it and of its derivative above."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.export.formula.function_names import DEFINITIONS, SLOPES
from backpropviz.session.session import Session
from backpropviz.views.explain.activation_picture import HEADER_PX, CurvesPicture
from backpropviz.views.explain.activation_scene import ActivationScene
from backpropviz.views.explain.activation_shares import SharesPicture
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.exactness import is_exact
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel

_FORMULA_PX, _SIDE_PX = 13.5, 10.0
_IDLE_MS = 30


class _Still(NamedTuple):
    """The picture of axes and curves, and where its words are."""

    key: object
    pixmap: QPixmap
    words: list[QRectF]


class ActivationCanvas(PaintedPanel):
    """Shows an ActivationScene; a click on a unit's mark asks about that unit.

    Formulas are typeset after the curves are painted: stepping must not wait for them.
    """

    unit_chosen = Signal(int)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("activation_canvas")
        self.setAccessibleName(self.tr("The curve and its derivative"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.scene: ActivationScene | None = None
        self.picture: CurvesPicture | SharesPicture | None = None
        self._still: _Still | None = None
        self._typeset: set[str] = set()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._prepare)

    @property
    def is_complete(self) -> bool:
        """Say whether the formulas are there, too."""
        return self.scene is None or all(each in self._typeset for each in self._formulas())

    def show_scene(self, scene: ActivationScene) -> None:
        """Show another scene."""
        self.scene, is_same = scene, scene.is_same(self.scene)
        if not is_same or self.picture is None:
            self._lay_out()
        else:
            self.picture.scene = scene
        if not self.is_complete:
            self._idle.start()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self._lay_out()

    def refresh(self) -> None:
        self._lay_out()

    def hint_at(self, point: QPointF) -> str:
        unit = None if self.picture is None else self.picture.unit_at(point)
        scene = self.scene
        if unit is None or scene is None:
            return ""
        return self.tr("{name}: {z} = {number}, {f} = {value}, {slope} = {steepness}").format(
            name=scene.names[unit],
            z=scene.z_name(unit),
            number=scene.z_text(unit),
            f=f"{scene.symbol}(z)",
            value=scene.value_text(unit),
            slope=f"{scene.slope_symbol}(z)",
            steepness=scene.slope_text(unit),
        )

    def _formulas(self) -> tuple[str, ...]:
        if self.scene is None:
            return ()
        name = self.scene.activation
        if name == "softmax":
            return (r"z_{k}", DEFINITIONS[name])
        return (DEFINITIONS[name], SLOPES[name])

    def _lay_out(self) -> None:
        self.picture = None
        if self.scene is not None:
            kind = SharesPicture if self.scene.activation == "softmax" else CurvesPicture
            self.picture = kind(self.scene, self)
        self.update()

    def _prepare(self) -> None:
        """Typeset one formula."""
        missing = [each for each in self._formulas() if each not in self._typeset]
        if missing:
            typeset(missing[0])
            self._typeset.add(missing[0])
            self.update()
        if len(missing) > 1:
            self._idle.start()

    def paint(self, painter: QPainter) -> None:
        if isinstance(self.picture, CurvesPicture):
            if is_exact(painter):
                words = self._paint_still(painter, self.picture)
            else:
                still = self._still_of(self.picture)
                painter.drawPixmap(0, 0, still.pixmap)
                words = still.words
            self.picture.paint_marks(painter, words)
        elif self.picture is not None:
            self.picture.paint(painter)
            self._paint_formulas(painter, ("muted", "forward"))

    def _still_of(self, picture: CurvesPicture) -> _Still:
        """Return what no step changes, painted once."""
        ready = tuple(each in self._typeset for each in self._formulas())
        ratio = self.devicePixelRatioF()
        key = (picture.still_key, self.size(), self.theme, self.scale, ratio, ready)
        if self._still is None or self._still.key != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(self.theme.color("surface"))
            painter = QPainter(pixmap)
            try:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                words = self._paint_still(painter, picture)
            finally:  # a painter that is never ended brings Qt down
                painter.end()
            self._still = _Still(key, pixmap, words)
        return self._still

    def _paint_still(self, painter: QPainter, picture: CurvesPicture) -> list[QRectF]:
        """Paint what no step changes; return where there are words."""
        words = picture.paint_still(painter)
        self._paint_formulas(painter, ("forward", "backward"))
        return words

    def _paint_formulas(self, painter: QPainter, roles: tuple[str, str]) -> None:
        for half, (latex, role) in enumerate(zip(self._formulas(), roles, strict=True)):
            if latex in self._typeset:
                self._paint_formula(painter, latex, half, role)

    def _paint_formula(self, painter: QPainter, latex: str, half: int, role: str) -> None:
        """Write a formula above its half, smaller where it is long, behind a dash of its color."""
        side, dash = self.px(_SIDE_PX), self.px(14)
        left = half * self.width() / 2 + side
        color = self.theme.color(role)
        middle = self.px(HEADER_PX) / 2
        painter.fillRect(QRectF(left, middle - self.px(1.2), dash, self.px(2.4)), color)
        left += dash + self.px(6)
        piece = typeset(latex)
        room = (half + 1) * self.width() / 2 - left - self.px(4)
        size = min(self.px(_FORMULA_PX), room / max(piece.advance, 0.1))
        high = self.px(HEADER_PX) - 2
        size = min(size, high / max(piece.ascent + piece.descent, 0.1))
        baseline = middle + (piece.ascent - piece.descent) * size / 2
        piece.draw(painter, left, baseline, size, self.theme.color("ink"))

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        unit = None if self.picture is None else self.picture.unit_at(event.position())
        if unit is not None and event.button() is Qt.MouseButton.LeftButton:
            self.unit_chosen.emit(unit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        unit = None if self.picture is None else self.picture.unit_at(event.position())
        shape = Qt.CursorShape.ArrowCursor if unit is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.px(200)), round(self.px(110)))
