"""The left column: the library, and the controls of the experiment that is open."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from backpropviz.session.session import Session
from backpropviz.views.controls.key_splitter import KeySplitter
from backpropviz.views.experiment.form import ExperimentForm
from backpropviz.views.experiment.library import ExperimentLibrary
from backpropviz.views.look.theme import Theme

_LIBRARY_SHARE = 0.28  # of the window's height, at the most


class LeftColumn(KeySplitter):
    """Holds the library above the form."""

    def __init__(
        self, session: Session, theme: Theme, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        name = QCoreApplication.translate("LeftColumn", "Height of the library")
        super().__init__(Qt.Orientation.Vertical, parent, (name,))
        self.setObjectName("left_column")
        self.library = ExperimentLibrary(session, theme, self)
        self.form = ExperimentForm(session, theme, actions, self)
        self.library.add_button(actions["show_library"])
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(1, 1)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw both in another theme; scale: 1 at 1440×900."""
        self.library.set_theme(theme, scale)
        self.form.set_theme(theme, scale)

    def share_room(self, height: int) -> None:
        """Give the library its part of the window's height."""
        library = round(min(self.library.sizeHint().height(), height * _LIBRARY_SHARE))
        self.setSizes([library, max(height - library, 200)])
