"""How weights, gradients and activations are spread in each layer, and how many units are idle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.panel import Panel
from backpropviz.views.panels.switches import add_choice
from backpropviz.views.panels.texts import percent_text
from backpropviz.views.training.histogram_canvas import HistogramCanvas
from backpropviz.views.training.histogram_layers import Kind, LayerSpread


class HistogramPanel(Panel):
    """Shows the layers of `session.moment`; its summary names what hinders learning most."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("histogram_panel", self.tr("Histograms"))
        self._head = QWidget(self)
        self._switches = QHBoxLayout(self._head)
        texts = {
            Kind.WEIGHTS: (self.tr("Weights"), self.tr("The weights of each layer")),
            Kind.GRADIENTS: (
                self.tr("Gradients"),
                self.tr("dJ/dW of each weight, for the batch of the coming update"),
            ),
            Kind.ACTIVATIONS: (
                self.tr("Activations"),
                self.tr("What each unit answers to each training sample"),
            ),
        }
        self._choice = add_choice(self._switches, [(kind.value, *texts[kind]) for kind in Kind])
        self._switches.addStretch(1)
        self._choice.idClicked.connect(self._choose)
        self.canvas = HistogramCanvas(session, theme)
        self.canvas.setAccessibleName(self.title)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.canvas)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setProperty("role", "reader")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setAccessibleName(self.title)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self._head)
        self._rows.addWidget(self._scroll, 1)
        self.set_theme(theme, 1.0)

    def refresh(self) -> None:
        self.canvas.refresh()
        self.set_summary(self._summary(self.canvas.layers))
        self._scroll.setAccessibleDescription(self.summary)

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self.canvas.set_theme(theme, scale)
        self._rows.setSpacing(round(3 * scale))
        self._rows.setContentsMargins(0, 0, 0, round(2 * scale))
        self._switches.setContentsMargins(round(8 * scale), 0, round(10 * scale), 0)
        self._switches.setSpacing(round(2 * scale))

    def set_bare(self, bare: bool) -> None:
        self._head.setVisible(not bare)

    def _choose(self, index: int) -> None:
        self.canvas.kind = list(Kind)[index]
        self.refresh()

    def _summary(self, layers: list[LayerSpread]) -> str:
        """Say what hinders learning most; answers that are sure do not, so not the last layer."""
        said = []
        inner = [layer for layer in layers if not layer.is_last] or layers
        shares = [
            (layer.idle.saturated, layer.number)
            for layer in inner
            if layer.idle is not None and layer.idle.saturated is not None
        ]
        if shares:
            share, number = max(shares)
            comma = self.session.style.decimal_comma
            percent = percent_text(share, 0, decimal_comma=comma)
            text = self.tr("layer {number} saturated {share}")
            said.append(text.format(number=number, share=percent))
        idle = [each.idle for each in layers if each.idle is not None]
        dead = [each for each in idle if each.dead is not None]
        if dead:
            text = self.tr("dead {dead} of {units} units")
            total = sum(each.dead or 0 for each in dead)
            said.append(text.format(dead=total, units=sum(each.units for each in dead)))
        return "   ".join(said)
