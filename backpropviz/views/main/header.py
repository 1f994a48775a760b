"""The top of the main window: the title of the document, the menus, and what it is in short."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QMenuBar, QToolButton, QWidget

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
from backpropviz.views.look.language import experiment_text


class MainHeader(QWidget):
    """Shows the document's title beside the menus; the main window tells it when that changes."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(18)
        self._full_title = ""
        self._title = QLabel()
        self._title.setObjectName("document_title")
        self._summary = QLabel()
        self._summary.setProperty("role", "muted")
        for label in (self._title, self._summary):  # where there is little room, they give way
            label.setMinimumWidth(1)
        row.addWidget(self._title)
        self._menus: dict[str, QMenu] = {}
        row.addWidget(self._make_menus(actions))
        row.addStretch(1)
        row.addWidget(self._make_views(actions))
        row.addWidget(self._make_switch(actions["predict_mode"]))
        row.addStretch(1)
        row.addWidget(self._summary)

    def show_document(self, session: Session) -> None:
        """Show the title, marked while there are unsaved changes, and the network in short."""
        experiment = session.experiment
        modified = session.is_modified
        title = experiment_text(experiment.title)
        self._full_title = f"{title} •" if modified else title
        tip = self.tr("There are changes that are not saved") if modified else ""
        self._title.setToolTip(tip)
        self._summary.setText(self._expression_text(session) or self._network_text(session))
        self._fit()

    @property
    def summary(self) -> str:
        """Return what the document is in short."""
        return self._summary.text()

    def _fit(self) -> None:
        """Leave the summary out, and shorten the title, where the menus need their room."""
        row = self.layout()
        if row is None:
            return
        self._title.setText(self._full_title)
        parts = [row.itemAt(index) for index in range(row.count())]
        widgets = [each.widget() for each in parts if each is not None]
        needed = [each.sizeHint().width() for each in widgets if each is not None]
        margins = row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - row.spacing() * (len(needed) + 1)
        spare = room - sum(needed)
        self._summary.setVisible(spare >= 0)
        if spare + self._summary.sizeHint().width() < 0:
            width = self._title.sizeHint().width() + spare + self._summary.sizeHint().width()
            metrics, mode = self._title.fontMetrics(), Qt.TextElideMode.ElideRight
            self._title.setText(metrics.elidedText(self._full_title, mode, max(width, 0)))

    def _network_text(self, session: Session) -> str:
        training = session.experiment.training
        sizes = "-".join(str(size) for size in session.setup.problem.network.sizes)
        parts = (sizes, training.loss, training.optimizer, f"η = {training.learning_rate:g}")
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
            self._fit()
