"""What the person has told the system about reading: larger text, stronger contrast."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from backpropviz.views.look.theme import PROJECTED, Theme

# In points, where nobody has changed anything; on Linux desktops begin with 9 to 11.
_USUAL_PT = {"win32": 9.0, "darwin": 13.0}
_USUAL_PT_ELSEWHERE = 11.0
_LEAST, _MOST = 1.1, 2.0  # less is no wish for larger text; for more there is no room
SMALLEST_TYPE_PX = 11.0  # at a scale of 1
# What the views need to be whole, at a scale of 1; measured.
_ROOM = QSize(940, 430)


@dataclass(frozen=True, slots=True)
class Wishes:
    """text_scale: by what text is to be larger than usual; high_contrast: text at 7:1."""

    text_scale: float = 1.0
    high_contrast: bool = False

    def look(self, theme: Theme) -> Theme:
        """Return a theme as it is wished: with stronger inks, and no type below a size."""
        if self.high_contrast:
            theme = PROJECTED[theme.name]
        if self.text_scale > 1.0:
            theme = replace(theme, least_px=round(SMALLEST_TYPE_PX * self.text_scale))
        return theme

    def scale(self, usual: float, window: QSize) -> float:
        """Return the scale of the views: the usual one, or a larger one as far as there is room."""
        if self.text_scale <= 1.0:
            return usual
        room = min(window.width() / _ROOM.width(), window.height() / _ROOM.height())
        return max(usual, min(self.text_scale, room))


def system_wishes() -> Wishes:
    """Return what the system tells now.

    Where it makes all of a screen larger Qt does so by itself, and it does not show here.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # Held by a name: else PySide takes the second for gone together with the first.
    hints = QGuiApplication.styleHints()
    preference = hints.accessibility().contrastPreference()
    return Wishes(text_scale(font), preference is Qt.ContrastPreference.HighContrast)


def text_scale(system_font: QFont, platform: str = sys.platform) -> float:
    """Return by what the system's font is larger than usual; 1 where it is not, or hardly."""
    usual = _USUAL_PT.get(platform, _USUAL_PT_ELSEWHERE)
    scale = system_font.pointSizeF() / usual  # below 0, of a font in pixels
    return min(scale, _MOST) if scale >= _LEAST else 1.0
