"""Typeset mathematics: LaTeX to pictures with a baseline, made by ziamath and drawn by QtSvg."""

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from backpropviz.views.formula.outline import outline_of
from backpropviz.views.look.exactness import is_exact

_EM = 32.0  # the size at which ziamath sets; drawn at any size
_MARGIN = 1.0  # that ziamath leaves around its pictures
_ON_SCREEN = (1, 2)  # QInternal::PaintDeviceFlags: a widget, or a pixmap made for one
_PLACEHOLDER = "#010203"  # stands for the color in a picture that is not colored yet
_DIGIT_ADVANCE = 0.5  # em; of every figure in STIX Two, so numbers under one another align


@dataclass(frozen=True, slots=True, eq=False)
class Typeset:
    """A piece of mathematics; all lengths in em, the box relative to the pen and the baseline."""

    svg: bytes
    left: float
    width: float
    ascent: float
    descent: float
    advance: float

    def draw(
        self, painter: QPainter, x: float, baseline: float, size: float, color: QColor
    ) -> None:
        """Draw it with the pen at x on the baseline, `size` pixels to the em."""
        target = QRectF(
            x + self.left * size,
            baseline - self.ascent * size,
            self.width * size,
            (self.ascent + self.descent) * size,
        )
        device = painter.device()
        if (
            device is None
            or device.devType() not in _ON_SCREEN
            or painter.worldTransform().isScaling()
            or is_exact(painter)
        ):
            outline_of(self.svg).draw(painter, target, color)
            return
        # On the screen a ready picture is put there: ten times faster than drawing curves anew.
        ratio = device.devicePixelRatioF()
        pixmap = _pixmap(self.svg, color.name(), round(target.width(), 1), target.height(), ratio)
        painter.drawPixmap(
            QPointF(round(target.x() * ratio) / ratio, round(target.y() * ratio) / ratio), pixmap
        )


@lru_cache(maxsize=4096)
def typeset(latex: str) -> Typeset:
    """Return typeset LaTeX; takes some milliseconds the first time.

    What ziamath cannot set (symbols come from files that anyone writes) is set as plain letters.
    """
    import ziamath  # late: importing it takes longer than the window's first frame may

    import backpropviz.views.formula.rows  # noqa: F401, it sets them once

    ziamath.config.svg2 = False  # QtSvg draws paths, but misplaces SVG 2's symbols
    try:
        svg = ziamath.Latex(latex, size=_EM, color=_PLACEHOLDER).svg()
    except Exception:
        letters = "".join(c for c in latex if c.isalnum() or c in " =+-()") or "?"
        svg = ziamath.Latex(rf"\text{{{letters}}}", size=_EM, color=_PLACEHOLDER).svg()
    # The picture's own box, not getsize(), which leaves out the bearing left of the first glyph.
    box = svg[svg.index('viewBox="') + 9 :]
    left, top, width, height = (float(number) for number in box[: box.index('"')].split())
    advance = (left + width - _MARGIN) / _EM
    if len(latex) == 1 and latex.isdigit():
        advance = _DIGIT_ADVANCE
    return Typeset(svg.encode(), left / _EM, width / _EM, -top / _EM, (height + top) / _EM, advance)


@lru_cache(maxsize=2048)
def _pixmap(svg: bytes, color: str, width: float, height: float, ratio: float) -> QPixmap:
    pixmap = QPixmap(math.ceil(width * ratio) + 1, math.ceil(height * ratio) + 1)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(svg, color).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return pixmap


@lru_cache(maxsize=4096)
def _renderer(svg: bytes, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.replace(_PLACEHOLDER.encode(), color.encode())))
