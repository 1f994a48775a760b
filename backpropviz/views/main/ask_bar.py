"""The row of questions below the step: each opens the panel that answers it."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.controls.wrapped_grid import WrappedGrid

QUESTIONS = {
    "show_paths": "paths_panel",
    "show_proof": "proof_panel",
    "show_slope": "slope_panel",
    "show_matrices": "matrix_panel",
    "show_code": "code_panel",
    "show_derivation": "derivation_panel",
    "show_activations": "activation_panel",
}
# What can be asked of an expression; all else that explains is about layers and weights.
OF_EXPRESSIONS = frozenset({"show_paths", "show_proof", "proof_lights", "show_slope", "show_code"})
_COLUMNS = (4, 3, 2)  # where they do not fit in one row


class AskBar(QWidget):
    """Has a button for each of QUESTIONS; its action says what happens."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ask_bar")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid = WrappedGrid(self)
        self._buttons: list[QToolButton] = []
        self._menu = QMenu(self)
        self._menu.setObjectName("question_menu")
        self._menu.addActions([actions[name] for name in QUESTIONS])
        for name in QUESTIONS:
            button = QToolButton(self)
            button.setObjectName(f"{name}_button")
            button.setProperty("role", "question")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            bind_button(button, actions[name], named=True)
            self._buttons.append(button)
        # The same at every scale: the column beside is not laid out again for a few pixels.
        self._grid.setContentsMargins(14, 7, 14, 6)
        self._grid.setSpacing(5)
        self._arrange()

    def pop_up(self, place: QPoint) -> None:
        """Offer the questions in a menu at a place on the screen."""
        self._menu.popup(place)

    def _arrange(self) -> None:
        """Put the buttons into as few rows as have room for all their words."""
        self._grid.wrap(self._buttons, self.width(), (len(self._buttons), *_COLUMNS))

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
