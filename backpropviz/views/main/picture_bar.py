"""The line above the picture: in which form it is shown, and what that means."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from backpropviz.engine.graph.graph import MOST_NODES
from backpropviz.engine.graph.network_graph import n_scalar_nodes
from backpropviz.export.numbers import count_text
from backpropviz.session.session import Session
from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.controls.wrapped_grid import WrappedGrid
from backpropviz.views.main.picture_commands import FORMS, MODES


class PictureBar(QWidget):
    """Has a button for each form of a network, or for each way derivatives of an expression flow.

    Behind them stands what is to be known about the picture, in one sentence.
    """

    def __init__(self, session: Session, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("picture_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._grids: list[tuple[WrappedGrid, list[QToolButton]]] = []
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.setSpacing(12)
        self._forms = self._segments(actions, tuple(FORMS))
        self._modes = self._segments(actions, tuple(MODES))
        self._note = QLabel(self)
        self._note.setObjectName("picture_note")
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)  # the buttons fit, in one line or in several
        row.addWidget(self._forms)
        row.addWidget(self._modes)
        row.addWidget(self._note, 1)
        session.form_changed.connect(self._follow)
        session.experiment_changed.connect(self._follow)
        session.trace_changed.connect(self._follow)
        self._follow()

    def _segments(self, actions: Mapping[str, QAction], names: Sequence[str]) -> QWidget:
        frame = QWidget(self)
        frame.setProperty("role", "segments")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = WrappedGrid(frame)
        grid.setContentsMargins(2, 2, 2, 2)
        grid.setSpacing(2)
        buttons = []
        for name in names:
            button = QToolButton(frame)
            button.setObjectName(f"{name}_button")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            bind_button(button, actions[name], named=True)
            buttons.append(button)
        self._grids.append((grid, buttons))
        return frame

    def _wrap(self) -> None:
        """Put the buttons into more than one line where one has no room for them."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for grid, buttons in self._grids:
            grid.wrap(buttons, room, range(len(buttons), 0, -1))

    def _follow(self) -> None:
        is_expression = self._session.is_expression
        self._forms.setVisible(not is_expression)
        self._modes.setVisible(is_expression)
        text = self._text()
        self._note.setText(text)
        self._note.setToolTip(text)
        self._wrap()

    def _text(self) -> str:
        session = self._session
        if session.is_expression or session.form is session.shown_form:
            return ""
        text = self.tr(
            "The graph would have {count} nodes; more than {most} are shown as matrices."
        )
        comma = session.style.decimal_comma
        count = n_scalar_nodes(session.setup.problem.network)
        return text.format(
            count=count_text(count, decimal_comma=comma),
            most=count_text(MOST_NODES, decimal_comma=comma),
        )

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._wrap)  # the buttons hear of it after the bar
