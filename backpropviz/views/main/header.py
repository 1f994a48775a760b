"""The top of the main window: the title of the document, the menus, and what it is in short."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.session.session import Session
from backpropviz.views.controls.actions import (
    COMMANDS,
    MENUS,
    SEPARATORS_BEFORE,
    WITHIN,
    translated,
)
from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.controls.number_range import shortest_text
from backpropviz.views.controls.setting_names import optimizer_name
from backpropviz.views.look.language import experiment_text

if TYPE_CHECKING:
    from backpropviz.views.panels.dock_column import DockColumn

_GAP_PX = 18
_LEAST_TITLE = 4  # wide, of its height, beside the menus


class MainHeader(QWidget):
    """Shows the document's title beside the menus; follows the session."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self._session = session
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(20, 6, 20, 6)
        self._lines.setSpacing(2)
        self._row = row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        self._lines.addLayout(row)
        self._full_title = ""
        self._title = QLabel()
        self._title.setObjectName("document_title")
        self._summary, self._below = QLabel(), QLabel()  # one of them shows what it is in short
        self._summary.setProperty("role", "muted")
        self._summary.setObjectName("document_summary")
        self._below.setProperty("role", "small")
        self._below.setObjectName("summary_below")
        for label in (self._title, self._summary, self._below):  # they give way to the menus
            label.setMinimumWidth(1)
        self._names = QWidget(self)
        names = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        self._names_layout = names
        names.addWidget(self._title)
        names.addWidget(self._below)
        row.addWidget(self._names)
        self._menus: dict[str, QMenu] = {}
        self._fixed: tuple[QWidget, ...] = (
            self._make_menus(actions),
            self._make_views(actions),
            self._make_switch(actions["predict_mode"]),
        )
        menus, *switches = self._fixed
        row.addWidget(menus)
        row.addStretch(1)
        for switch in switches:
            row.addWidget(switch)
        row.addStretch(1)
        row.addWidget(self._summary)
        session.document_opened.connect(self._show_document)
        session.experiment_changed.connect(self._show_document)
        session.modified_changed.connect(self._show_document)
        session.trace_changed.connect(self._show_document)  # what is differentiated
        session.style_changed.connect(self._show_document)
        self._show_document()

    def _show_document(self) -> None:
        """Show the title, marked while there are unsaved changes, and the network in short."""
        session, experiment = self._session, self._session.experiment
        modified = session.is_modified
        title = experiment_text(experiment.title)
        self._full_title = f"{title} •" if modified else title
        summary = self._expression_text(session) or self._network_text(session)
        changed = self.tr("There are changes that are not saved") if modified else ""
        self._summary.setText(summary)
        for label in (self._title, self._below):
            label.setToolTip("\n".join(part for part in (title, summary, changed) if part))
        self._fit()

    @property
    def summary(self) -> str:
        """Return what the document is in short."""
        return self._summary.text()

    def _fit(self) -> None:
        """Put the summary below the title, and shorten both, where the menus need their room.

        Where there is hardly any left, as with large type, the title has a line of its own.
        """
        self._title.setText(self._full_title)
        margins = self._lines.contentsMargins()
        line = self.width() - margins.left() - margins.right()
        room = line - _GAP_PX * (len(self._fixed) + 3)  # around what is fixed, and the summary
        room -= sum(each.sizeHint().width() for each in self._fixed)
        full = self._title.sizeHint().width()
        in_a_row = full + self._summary.sizeHint().width() <= room
        is_above = min(full, _LEAST_TITLE * self._title.fontMetrics().height()) > room + _GAP_PX
        if is_above is not (self._lines.indexOf(self._names) == 0):
            (self._row if is_above else self._lines).removeWidget(self._names)
            (self._lines if is_above else self._row).insertWidget(0, self._names)
            directions = QBoxLayout.Direction
            direction = directions.LeftToRight if is_above else directions.TopToBottom
            self._names_layout.setDirection(direction)
            self._names_layout.setSpacing(_GAP_PX if is_above else 0)
            self._names_layout.setStretch(1, int(is_above))
        self._summary.setVisible(in_a_row)
        self._below.setVisible(not in_a_row)
        if not in_a_row:
            room = line if is_above else max(room + _GAP_PX, 0)
            for label, text in ((self._title, self._full_title), (self._below, self.summary)):
                label.setText(
                    label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
                )
                if is_above:
                    room = max(room - label.sizeHint().width() - _GAP_PX, 0)

    def _network_text(self, session: Session) -> str:
        training = session.experiment.training
        sizes = "-".join(str(size) for size in session.setup.problem.network.sizes)
        comma = session.style.decimal_comma
        rate = shortest_text(training.learning_rate, decimal_comma=comma)
        parts = (sizes, training.loss, optimizer_name(training.optimizer), f"η = {rate}")
        return "  ·  ".join(parts)

    def _expression_text(self, session: Session) -> str:
        """Return how large an expression is and what of it is differentiated; "" of a network."""
        run = session.setup.expression
        if run is None:
            return ""
        graph, asked = run.program.graph, session.differentiation
        forward = asked.mode is Mode.FORWARD
        count = self.tr("{count} nodes").format(count=len(graph.nodes))
        which = self.tr("derivatives by {name}") if forward else self.tr("differentiates {name}")
        node = graph.nodes[asked.wrt if forward else asked.output]
        return f"{count}  ·  {which.format(name=node.name)}"

    def menu(self, name: str) -> QMenu:
        """Return a menu by its name in MENUS."""
        return self._menus[name]

    def list_panels(self, panels: DockColumn) -> None:
        """Offer panels in the menu of the view."""
        menu = self._menus["view"]
        menu.addSeparator()
        menu.addActions(list(panels.toggle_actions()))
        arrange = menu.addAction(self.tr("Arrange the panels as at first"))
        arrange.triggered.connect(panels.arrange)

    def _make_views(self, actions: Mapping[str, QAction]) -> QWidget:
        """Return the choice between stepping, training, and training side by side."""
        frame = QWidget()
        frame.setProperty("role", "segments")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(frame)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for name in ("show_stepping", "show_training", "side_by_side"):
            button = QToolButton(frame)
            button.setObjectName(f"{name}_button")
            button.setCheckable(True)
            bind_button(button, actions[name], named=True)
            row.addWidget(button)
        return frame

    def _make_switch(self, action: QAction) -> QToolButton:
        """Return the switch for predicting, which also says that it is on."""
        button = QToolButton(self)
        button.setObjectName(f"{action.objectName()}_button")
        button.setProperty("role", "mode")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bind_button(button, action, named=True)
        return button

    def _make_menus(self, actions: Mapping[str, QAction]) -> QMenuBar:
        bar = QMenuBar()
        bar.setNativeMenuBar(False)
        for name, text in MENUS:
            menu = self._menus[WITHIN[name]] if name in WITHIN else bar
            menu = menu.addMenu(translated(text))
            self._menus[name] = menu
            for command in COMMANDS:
                if command.menu == name:
                    if command.name in SEPARATORS_BEFORE and menu.actions():
                        menu.addSeparator()
                    menu.addAction(actions[command.name])
        return bar

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fitting.start()  # the parts hear of it after the whole, and several times
