"""The slope of an expression's value: its curve along another value, with tangent and trial."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.session.expression_slice import ExpressionSlice
from backpropviz.session.session import Session
from backpropviz.views.controls.link_button import link_button
from backpropviz.views.explain import slope_words as words
from backpropviz.views.explain.slope_bar import ZOOM
from backpropviz.views.explain.slope_canvas import SlopeCanvas
from backpropviz.views.explain.slope_readout import SlopeReadout
from backpropviz.views.explain.slope_scene import Scene, Trial
from backpropviz.views.look.language import in_language
from backpropviz.views.look.theme import Theme


class SlopeOfValue(QWidget):
    """Shows the value that is differentiated as a function of the one that is pointed at.

    Forward it is the value pointed at, as a function of what is differentiated by.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self.slice = ExpressionSlice(session, self)
        self.canvas = SlopeCanvas(theme, self)
        self.canvas.setObjectName("value_slope_canvas")
        self.canvas.setAccessibleName(self.tr("Slice of the expression"))
        self.readout = SlopeReadout(self, of_expression=True)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._bar = QHBoxLayout()
        self._bar.addStretch(1)
        for name, text, hint, act in (
            ("value_zoom_out", "−", self.tr("Show more (−)"), lambda: self.slice.zoom(ZOOM)),
            ("value_zoom_in", "+", self.tr("Show less (+)"), lambda: self.slice.zoom(1.0 / ZOOM)),
            ("value_fit", self.tr("Fit"), self.tr("Fit the range (0)"), self.slice.fit),
        ):
            button = link_button(text, hint, self)
            button.setObjectName(name)
            button.clicked.connect(act)
            self._bar.addWidget(button)
        self._rows.addLayout(self._bar)
        self._rows.addWidget(self.canvas, 1)
        self._rows.addWidget(self.readout)
        self.setFocusProxy(self.canvas)
        self.slice.changed.connect(self._show)
        for source in (self.canvas, self.readout):
            source.taken.connect(self._take)
            source.let_go.connect(self.slice.let_go)
        self.canvas.tried.connect(self.slice.try_at)
        self.canvas.zoomed.connect(self.slice.zoom)
        self.canvas.fitted.connect(self.slice.fit)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme = theme
        self._bar.setContentsMargins(round(8 * scale), 0, round(8 * scale), 0)
        self._bar.setSpacing(round(2 * scale))
        self.canvas.set_theme(theme, scale)
        self.readout.set_scale(scale)

    def refresh(self) -> None:
        """Follow the session; an expression is open."""
        self.slice.keep_up()
        self._show()

    @property
    def summary(self) -> str:
        """Return what is moved, where it is, and the slope."""
        slope = np.nan if self._hides_slope else self.slice.trace.value(self.slice.slope)
        return words.parameters_text((self._by,), self.slice.here, slope, self._session.style)

    @property
    def _by(self) -> str:
        return self._session.notation.text(Quantity(Kind.NODE, unit=self.slice.by))

    @property
    def _out(self) -> str:
        return self._session.notation.text(Quantity(Kind.NODE, unit=self.slice.out))

    @property
    def _hides_slope(self) -> bool:
        return self._session.hides(self.slice.slope)

    @property
    def _hides_value(self) -> bool:
        nodes = (self.slice.by, self.slice.out)
        return any(self._session.hides(Quantity(Kind.NODE, unit=node)) for node in nodes)

    def _take(self) -> None:
        text = QT_TRANSLATE_NOOP("SlopeOfValue", "Change {name}")
        self.slice.take(text.format(name=self._by))

    def _show(self) -> None:
        if not self._session.is_expression:
            return
        self.canvas.show_scene(self._scene())
        self.canvas.show_trial(self._trial())
        self._say()

    def _scene(self) -> Scene:
        result, instead = self.slice.result, ""
        if self._hides_value:
            instead = self.tr("{value} is to be predicted first; then its curve is drawn here.")
        elif self.slice.by == self.slice.out:
            instead = self.tr("Point at a value that {value} is made of.")
        elif result is not None and not np.isfinite(result.losses).any():
            instead = self.tr("Nowhere on this slice has {value} a value.")
        return Scene(
            slice=result,
            moment=self.slice.trace,
            window=self.slice.window,
            names=(self._by,),
            loss=self._out,
            step=None,
            path=np.empty((0, 1)),
            hides_slope=self._hides_slope,
            decimal_comma=self._session.style.decimal_comma,
            instead=instead.format(value=self._out),
        )

    def _trial(self) -> Trial | None:
        trial, promise = self.slice.trial, self.slice.promise
        if trial is None or promise is None:
            return None
        value = self.slice.trace.run.values[self.slice.out]
        predicted = None if self._hides_slope else value + promise.predicted
        return Trial(trial, predicted, value + promise.real)

    def _say(self) -> None:
        """Write below the picture."""
        style, trial, hides = self._session.style, self.slice.trial, self._hides_slope
        can_take = self.slice.can_take
        self.readout.take.setEnabled(can_take)
        if trial is None:
            legend = words.legend_of_value(self._out, self._theme, has_slope=not hides)
            hint = words.hint_of_value(self._out, self._by, has_slope=not hides, can_take=can_take)
            if self._hides_value:
                legend = hint = ""
            self.readout.show_rest(legend, hint, can_try=False)
        else:
            step = words.step_text((self._by,), self.slice.here, trial, style)
            promise = words.promise_line(self.slice.promise, style, self._theme, hides=hides)
            told = words.verdict(self.slice.promise, style, hides=hides, loss=self._out)
            problem = in_language(self.slice.problem, decimal_comma=style.decimal_comma)
            self.readout.show_trial(step, promise, problem or told)
        self.canvas.setAccessibleDescription(self.readout.text)
