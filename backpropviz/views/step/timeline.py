"""The bar at the bottom while stepping: transport buttons, level of detail, speed and steps."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.trace import Detail
from backpropviz.export.numbers import number_text
from backpropviz.session.player import SPEEDS
from backpropviz.session.session import Session
from backpropviz.views.controls.bound_button import bind_button, set_role
from backpropviz.views.controls.number_range import shortest_text
from backpropviz.views.controls.transport_buttons import TransportButtons
from backpropviz.views.look.language import in_language
from backpropviz.views.look.theme import Theme
from backpropviz.views.step.timeline_bar import TimelineBar

TRANSPORT = (
    ("go_to_start", "start"),
    ("step_back", "back"),
    ("play_pause", "play"),
    ("step_forward", "forward"),
    ("go_to_end", "end"),
)


class Timeline(QWidget):
    """Shows how far the pass is and moves through it; follows the session.

    actions: go_to_start, step_back, play_pause, step_forward, go_to_end and train_update; the
    buttons take their names, tool tips and whether they are enabled from them.
    """

    def __init__(
        self,
        session: Session,
        theme: Theme,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "surface")
        self._session = session
        self._is_bare = False
        self.bar = TimelineBar(session, theme, self)
        self._grid = QGridLayout(self)
        self._transport = self._make_transport(actions)
        self._details = self._make_details()
        self._status = QLabel(self)
        self._status.setProperty("role", "small")
        self._next_pass = QPushButton(self)
        bind_button(self._next_pass, actions["train_update"])
        self._next_pass.setText(self.tr("Next pass"))
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 8, 0)
        below.addStretch()
        below.addWidget(self._status)
        below.addSpacing(12)
        below.addWidget(self._next_pass)
        self._grid.addLayout(self._transport, 0, 0)
        self._grid.addLayout(self._details, 1, 0)
        self._grid.addWidget(self.bar, 0, 1)
        self._grid.addLayout(below, 1, 1)
        self._grid.setColumnStretch(1, 1)
        session.cursor_changed.connect(self._follow)
        session.trace_changed.connect(self._follow)
        session.style_changed.connect(self._follow)
        session.detail_changed.connect(self._follow_detail)
        session.player.speed_changed.connect(self._follow_speed)
        session.player.calm_changed.connect(self._offer_speeds)
        session.player.playing_changed.connect(self._transport.set_playing)
        self._follow()
        self._follow_detail()
        self._offer_speeds()
        self._follow_speed(session.player.speed)
        self.set_theme(theme, 1.0)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Paint in another theme; scale: 1 at 1440×900."""
        self.bar.set_theme(theme, scale)
        self._transport.set_theme(theme, scale)
        side = round(16 * scale)
        self._grid.setContentsMargins(side, round(8 * scale), side, round(8 * scale))
        self._grid.setHorizontalSpacing(round(20 * scale))
        self._grid.setVerticalSpacing(round(4 * scale))
        self._speed.setFixedWidth(round(66 * scale))

    def show_buttons(self, shown: bool) -> None:
        """Show the buttons to move through the steps, or not."""
        self._transport.set_shown(shown)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the steps and the buttons to move through them."""
        self._is_bare = bare
        texts = [self._speed, self._detail_label, self._status, *self._detail_group.buttons()]
        for widget in texts:
            widget.setVisible(not bare)
        self._follow()

    def _make_transport(self, actions: Mapping[str, QAction]) -> TransportButtons:
        row = TransportButtons(self, actions, TRANSPORT)
        self._speed = QComboBox(self)
        self._speed.setAccessibleName(self.tr("Speed of playing"))
        self._speed.setToolTip(self.tr("Speed of playing: steps a second"))
        for speed in SPEEDS:
            self._speed.addItem("", speed)
        self._write_speeds()
        self._session.style_changed.connect(self._write_speeds)
        self._speed.activated.connect(
            lambda index: self._session.player.set_speed(self._speed.itemData(index))
        )
        row.addSpacing(4)
        row.addWidget(self._speed)
        row.addStretch()
        return row

    def _write_speeds(self) -> None:
        comma = self._session.style.decimal_comma
        for row, speed in enumerate(SPEEDS):
            self._speed.setItemText(row, f"{shortest_text(speed, decimal_comma=comma)}×")

    def _make_details(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self._detail_label = QLabel(self.tr("Detail"), self)
        self._detail_label.setProperty("role", "small")
        row.addWidget(self._detail_label)
        row.addSpacing(4)
        self._detail_group = QButtonGroup(self)
        self._detail_group.setExclusive(True)
        for index, detail in enumerate(Detail):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setProperty("role", "choice")
            button.setObjectName(f"detail_{detail.value}")
            self._detail_group.addButton(button, index)
            row.addWidget(button)
        self._detail_group.idClicked.connect(
            lambda index: self._session.set_detail(list(Detail)[index])
        )
        row.addStretch()
        return row

    def _name_details(self) -> None:
        """Name the levels: nodes and statements of an expression are like neurons and layers."""
        names = {
            Detail.OPERATION: (self.tr("Operation"), self.tr("Each step is one operation")),
            Detail.NEURON: (self.tr("Neuron"), self.tr("Each step is one neuron")),
            Detail.LAYER: (self.tr("Layer"), self.tr("Each step is one layer")),
            Detail.PASS: (self.tr("Pass"), self.tr("Each step is one phase")),
        }
        if self._session.is_expression:
            names[Detail.NEURON] = (self.tr("Node"), self.tr("Each step is one node of the graph"))
            names[Detail.LAYER] = (self.tr("Statement"), self.tr("Each step is one statement"))
        for index, (name, explanation) in enumerate(names.values()):
            button = self._detail_group.button(index)
            if button.text() != name:
                button.setText(name)
                button.setToolTip(explanation)
                button.setAccessibleName(self.tr("Level of detail: {0}").format(name))

    def _follow(self) -> None:
        session = self._session
        self._name_details()
        self._next_pass.setVisible(not (session.is_expression or self._is_bare))
        done = session.cursor == len(session.trace)
        self._status.setText(self._status_text(done))
        trouble = session.trouble or "" if done else ""
        self._status.setToolTip(in_language(trouble))
        set_role(self._status, "small" if session.is_finite or not done else "error")
        set_role(self._next_pass, "primary" if done and session.is_finite else "")

    def _status_text(self, done: bool) -> str:
        session = self._session
        if session.is_expression:
            return self._expression_text()
        number = session.updates + 1
        place = self.tr("pass {0} · update {1} → {0}").format(number, session.updates)
        if done and not session.is_finite:
            problem = self.tr("a number is not finite: try a smaller learning rate")
            return f"{place}   {problem}"
        known = session.trace.is_known(Quantity(Kind.LOSS), session.cursor)
        loss = session.trace.value(Quantity(Kind.LOSS))
        before = number_text(loss, session.style) if known else "?"
        after = session.loss_after if done else None
        if after is None:
            return f"{place}   " + self.tr("loss before {0}").format(before)
        written = number_text(after, session.style)
        return f"{place}   " + self.tr("loss before {0}, after {1}").format(before, written)

    def _expression_text(self) -> str:
        """Return the value of an expression, as far as it is known."""
        session = self._session
        trace = session.trace
        assert isinstance(trace, ExpressionTrace)
        output = trace.graph.nodes[trace.graph.output].quantity
        known = trace.is_known(output, session.cursor) and not session.hides(output)
        return self.tr("{name} = {value}").format(
            name=trace.plain_name(output),
            value=number_text(trace.value(output), session.style) if known else "?",
        )

    def _follow_detail(self) -> None:
        button = self._detail_group.button(list(Detail).index(self._session.detail))
        button.setChecked(True)

    def _offer_speeds(self) -> None:
        """Let only those speeds be chosen that can be played."""
        speeds = self._speed.model()
        assert isinstance(speeds, QStandardItemModel)
        for index, speed in enumerate(SPEEDS):
            speeds.item(index).setEnabled(self._session.player.can_play(speed))

    def _follow_speed(self, speed: float) -> None:
        with QSignalBlocker(self._speed):
            self._speed.setCurrentIndex(self._speed.findData(speed))
