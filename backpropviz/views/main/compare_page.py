"""The page of the runs side by side, in the place of the network; made when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme

if TYPE_CHECKING:
    from backpropviz.views.compare.view import CompareView


class ComparePage(QObject):
    """Holds the view of `session.comparison`, below what else is in the middle of the window."""

    left = Signal()  # by a key
    refused = Signal(str)  # why something cannot be done
    stepping_wanted = Signal()  # the steps of the session's own run are to be seen

    def __init__(self, session: Session, theme: Theme, middle: QWidget) -> None:
        super().__init__(middle)
        self._session, self._middle = session, middle
        self._look = (theme, 1.0)
        self._is_bare = False
        self.view: CompareView | None = None

    @property
    def is_complete(self) -> bool:
        """Say whether nothing that is seen of the runs has to be computed any more."""
        if not self._session.comparison.is_on:
            return True
        return self._session.comparison.is_settled and self._made().is_complete

    @property
    def holds_focus(self) -> bool:
        """Say whether the keys go to the runs."""
        return self.view is not None and self.view.holds_focus()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._look = (theme, scale)
        if self.view is not None:
            self.view.set_theme(theme, scale)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but what a class is to see."""
        self._is_bare = bare
        if self.view is not None:
            self.view.set_bare(bare)

    def set_shown(self, on: bool) -> None:
        """Show the runs, or leave the place to the network."""
        if on or self.view is not None:
            self._made().setVisible(on)

    def set_focus(self) -> None:
        """Give the keys to the runs."""
        self._made().setFocus()

    def _made(self) -> CompareView:
        if self.view is None:
            from backpropviz.views.compare.view import CompareView

            self.view = view = CompareView(self._session, self._look[0], self._middle)
            view.set_theme(*self._look)
            view.set_bare(self._is_bare)
            view.hide()
            layout = self._middle.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.addWidget(view, 1)
            view.left.connect(self.left)
            view.editing.refused.connect(self.refused)
            view.editing.stepping_wanted.connect(self.stepping_wanted)
        return self.view
