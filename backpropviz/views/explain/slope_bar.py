"""The row above a slice of the loss: curve or map, whose loss, the second weight, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from backpropviz.views.controls.link_button import link_button
from backpropviz.views.panels.halved_row import HalvedRow
from backpropviz.views.panels.switches import add_choice

_CURVE, _MAP = range(2)
_BATCH, _ALL = range(2)
ZOOM = 1.6


class SlopeBar(HalvedRow):
    """Says what is asked for; `show_state` shows what is the case."""

    map_chosen = Signal(bool)
    whole_set_chosen = Signal(bool)
    zoomed = Signal(float)
    fitted = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = add_choice(
            self.left_half,
            [
                ("show_curve", self.tr("Curve"), self.tr("The loss along one weight")),
                ("show_map", self.tr("Map"), self.tr("The loss over two weights")),
            ],
        )
        self._space = QWidget(self)
        self.left_half.addWidget(self._space)
        self._samples = add_choice(
            self.left_half,
            [
                (
                    "of_the_batch",
                    self.tr("Batch"),
                    self.tr("The loss of the batch at hand, which the gradient is of"),
                ),
                (
                    "of_all_samples",
                    self.tr("All samples"),
                    self.tr("The loss of all training samples, and its gradient"),
                ),
            ],
        )
        self.second = self._button("second_parameter", "", self.tr("The weight of the upward axis"))
        self.second.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.second)
        self.second.setMenu(self.menu)
        self.stop = self._button("stop_slice", self.tr("Stop"), self.tr("Stop computing (Esc)"))
        self.zoom_out = self._button("slope_zoom_out", "−", self.tr("Show more (−)"))
        self.zoom_in = self._button("slope_zoom_in", "+", self.tr("Show less (+)"))
        self.fit = self._button("slope_fit", self.tr("Fit"), self.tr("Fit the range (0)"))
        self._kind.idClicked.connect(lambda index: self.map_chosen.emit(index == _MAP))
        self._samples.idClicked.connect(lambda index: self.whole_set_chosen.emit(index == _ALL))
        self.stop.clicked.connect(self.stopped)
        self.zoom_out.clicked.connect(lambda: self.zoomed.emit(ZOOM))
        self.zoom_in.clicked.connect(lambda: self.zoomed.emit(1.0 / ZOOM))
        self.fit.clicked.connect(self.fitted)
        self.stop.hide()

    def set_scale(self, scale: float) -> None:
        """Space it; scale: 1 at 1440×900."""
        side = round(8 * scale)
        self.set_space((side, 0, side, 0), round(2 * scale))
        self._space.setFixedWidth(round(6 * scale))

    def show_state(
        self, *, is_map: bool, can_map: bool, whole_set: bool, has_whole_set: bool, second: str
    ) -> None:
        """Show what is chosen, and what can be. second: the name of the second parameter."""
        self._kind.button(_MAP if is_map else _CURVE).setChecked(True)
        self._kind.button(_MAP).setEnabled(can_map)
        self._samples.button(_ALL if whole_set else _BATCH).setChecked(True)
        for button in self._samples.buttons():
            button.setVisible(has_whole_set)
        self.second.setVisible(is_map)
        text = self.tr("↑ {name} ▾").format(name=second)
        if self.second.text() != text:
            self.second.setText(text)
            spoken = self.tr("The weight of the upward axis: {name}").format(name=second)
            self.second.setAccessibleName(spoken)
        self.fit_halves()

    def _button(self, name: str, text: str, hint: str) -> QToolButton:
        button = link_button(text, hint, self)
        button.setObjectName(name)
        self.right_half.addWidget(button)
        return button
