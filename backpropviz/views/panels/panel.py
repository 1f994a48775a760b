"""What every picture of the training has in common, so that all of them are fed alike."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QStackedLayout, QWidget

from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme


class Panel(QWidget):
    """A picture of the training; the frame clock calls `refresh` while it is visible.

    title: what it is called; summary: the line beside the title, told by `summary_changed`.
    """

    title = ""
    is_for_expressions = False  # it has something to show of an expression, too
    summary_changed = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = theme
        self.scale = 1.0
        self.summary = ""
        self.setProperty("role", "surface")  # as its dock may be a window of its own
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def name_it(self, object_name: str, title: str) -> None:
        """Give the panel its name and its title."""
        self.setObjectName(object_name)
        self.title = title
        self.setAccessibleName(title)

    def current_title(self) -> str:
        """Return what it is called for the experiment that is open."""
        return self.title

    @property
    def has_subject(self) -> bool:
        """Say whether there is something to show: of an expression most panels have nothing.

        As long as there is not, nothing is asked of a panel.
        """
        return self.is_for_expressions or not self.session.is_expression

    @property
    def is_complete(self) -> bool:
        """Say whether all that it shows is there: nothing is computed or typeset for it still."""
        return True

    @property
    def is_seen(self) -> bool:
        """Say whether it is shown and not behind another one; it may be scrolled out of sight."""
        dock = self.parentWidget()
        return self.isVisible() and not (isinstance(dock, QDockWidget) and lies_behind(dock))

    def refresh(self) -> None:
        """Bring the picture up to date from the session; at most once a frame."""
        raise NotImplementedError

    def refresh_if_seen(self) -> None:
        """Follow a change that no frame of the training tells of."""
        if self.isVisible() and self.has_subject:
            self.refresh()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self.theme, self.scale = theme, scale

    def set_bare(self, bare: bool) -> None:
        """Show nothing to be clicked, as on a wall, or all again; most panels have nothing."""

    def set_summary(self, text: str) -> None:
        """Say the line beside the title."""
        if text != self.summary:
            self.summary = text
            self.summary_changed.emit(text)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the least size; a dock does not ask how high text is that goes on below."""
        least, layout = super().minimumSizeHint(), self.layout()
        if isinstance(layout, QStackedLayout):  # that would ask for more than the least
            page = layout.currentWidget()
            layout = None if page is None else page.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(max(least.height(), layout.minimumHeightForWidth(self.width())))
        return least


def lies_behind(dock: QDockWidget) -> bool:
    """Say whether a dock is behind another one's tab: Qt shows it outside of all others' room."""
    column = dock.parentWidget()
    is_within = dock.isFloating() or column is None or column.rect().intersects(dock.geometry())
    return not is_within
