"""How large the gradient of each layer's weights is, over the updates."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from backpropviz.engine.arrays import Floats
from backpropviz.export.numbers import number_text
from backpropviz.session.gradient_sizes import gradient_norms
from backpropviz.session.session import Session
from backpropviz.views.controls.activation_names import activation_name
from backpropviz.views.look.listing import listed
from backpropviz.views.look.theme import Theme
from backpropviz.views.plot.axis import AxisKind
from backpropviz.views.plot.chart import Chart, Series
from backpropviz.views.plot.plot_panel import PlotPanel

_ROLES = ("forward", "backward", "update", "loss")  # then the same ones dashed


class GradientPanel(PlotPanel):
    """Shows the Euclidean length of dJ/dW of each layer, from `session.history.curve`."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("gradient_panel", self.tr("Gradient sizes"))
        self.set_theme(theme, 1.0)

    def chart(self) -> Chart:
        first, last = self.run_ends()
        curve, style = self.session.history.curve, self.session.style
        norms = curve.gradient_norms
        if last == first:  # no batch has been used yet: show what the first one will say
            norms = self._norms_here()[np.newaxis]
        layers = self.session.moment.setup.problem.network.layers
        series = tuple(
            Series(
                name=str(index + 1),
                full_name=self.tr("layer {number} ({activation})").format(
                    number=index + 1, activation=activation_name(layer.activation)
                ),
                values=norms[:, index],
                role=_ROLES[index % len(_ROLES)],
                dashed=index // len(_ROLES) % 2 == 1,
            )
            for index, layer in enumerate(layers)
        )
        instead = ""
        if not np.any(norms > 0.0):
            instead = self.tr("All gradients are 0: no weight changes.")
        return Chart(
            updates=curve.updates,
            series=series,
            axis=AxisKind.LOG,
            first=first,
            last=last,
            at=self.session.moment.updates,
            write=lambda value: number_text(value, style),
            marks=self.marks(),
            note="" if instead else self._note(norms),
            instead=instead,
            is_noisy=True,
        )

    def summary_text(self) -> str:
        norms = self._norms_here()
        if norms.size < 2 or not np.all(np.isfinite(norms)):
            return ""
        if norms[-1] == 0.0:
            return self.tr("last layer 0")
        ratio = number_text(float(norms[0] / norms[-1]), self.session.style)
        return self.tr("first/last layer {ratio}").format(ratio=ratio)

    def _norms_here(self) -> Floats:
        return gradient_norms(self.session.history, self.session.moment)

    def _note(self, norms: Floats) -> str:
        """Say which layers had a gradient of 0, which a logarithmic axis cannot show."""
        zero = [str(index + 1) for index in np.flatnonzero(np.any(norms == 0.0, axis=0))]
        if not zero:
            return ""
        return self.tr("gaps: gradient 0 in layer {numbers}").format(numbers=listed(zero))
