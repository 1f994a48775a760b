"""What every picture of the training has in common, so that all of them are fed alike."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

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
