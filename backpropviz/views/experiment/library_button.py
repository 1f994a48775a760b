"""The button that shows the library large."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.look.icons import make_icon
from backpropviz.views.look.theme import Theme


class LibraryButton(QToolButton):
    """Does what an action does, as an icon."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{action.objectName()}_button")
        self.setProperty("role", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bind_button(self, action)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw the icon in another theme; scale: 1 at 1440×900."""
        self.setIcon(make_icon("cards", theme, 18 * scale, "muted"))
        self.setIconSize(QSize(1, 1) * round(18 * scale))
