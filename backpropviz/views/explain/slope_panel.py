"""What the slope of a weight promises, and what is true: the slice of the loss with its tangent."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.session.session import Session
from backpropviz.session.slices import Slices
from backpropviz.views.controls.setting_names import optimizer_name
from backpropviz.views.explain import slope_words as words
from backpropviz.views.explain.slope_bar import SlopeBar
from backpropviz.views.explain.slope_canvas import SlopeCanvas
from backpropviz.views.explain.slope_map import MapPicture
from backpropviz.views.explain.slope_of_value import SlopeOfValue
from backpropviz.views.explain.slope_parameters import SlopeParameters
from backpropviz.views.explain.slope_readout import SlopeReadout
from backpropviz.views.explain.slope_scene import Scene, Trial
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.panel import Panel

_STOP_AFTER_MS = 500  # what takes longer can be stopped
_MAP_EVERY_MS = 300  # while it trains: a map takes as long as several other panels


class SlopePanel(Panel):
    """Shows the loss along the parameter pointed at, or over it and another one.

    A trial step shows what the gradient predicts of the loss beside what is true of it; it is an
    edit as soon as it is taken, and not before. Of an expression it shows one of its values.
    """

    is_for_expressions = True

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("slope_panel", self.tr("Slope"))
        self.parameters = SlopeParameters(session, self)
        self.slices = Slices(session, self)
        self.is_map = False
        self.bar = SlopeBar(self)
        self.canvas = SlopeCanvas(theme, self)
        self.canvas.setAccessibleName(self.tr("Slice of the loss"))
        self.readout = SlopeReadout(self)
        self.of_value: SlopeOfValue | None = None  # made when an expression is first looked at
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setSpacing(0)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.bar)
        rows.addWidget(self.canvas, 1)
        rows.addWidget(self.readout)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(page)
        self.setFocusProxy(self.canvas)
        self._since_map = QElapsedTimer()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_STOP_AFTER_MS)
        self._patience.timeout.connect(self._offer_to_stop)
        self._connect()
        self.set_theme(theme, 1.0)

    @property
    def is_complete(self) -> bool:
        return self.slices.share is None

    def refresh(self) -> None:
        if self.session.is_expression:
            self._show_value()
            return
        if self._pages.currentIndex():
            self._pages.setCurrentIndex(0)
            self.setFocusProxy(self.canvas)
        if self.is_map and self.session.trainer.is_playing:
            if self._since_map.isValid() and self._since_map.elapsed() < _MAP_EVERY_MS:
                return
            self._since_map.start()
        self._ask()
        self._show()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        if self.of_value is not None:
            self.of_value.set_theme(theme, scale)
        self.bar.set_scale(scale)
        self.canvas.set_theme(theme, scale)
        self.readout.set_scale(scale)

    def show_map(self, is_map: bool) -> None:
        """Show the map of two parameters, or the curve of one."""
        self.is_map = is_map
        self.refresh()

    def _show_value(self) -> None:
        """Show the slope of an expression's value instead."""
        page = self.of_value
        if page is None:
            page = self.of_value = SlopeOfValue(self.session, self.theme, self)
            page.set_theme(self.theme, self.scale)
            self._pages.addWidget(page)
            page.slice.changed.connect(lambda: self.set_summary(page.summary))
        if not self._pages.currentIndex():
            self._pages.setCurrentIndex(1)
            self.setFocusProxy(page.canvas)
        page.refresh()
        self.set_summary(page.summary)

    def _connect(self) -> None:
        slices = self.slices
        slices.changed.connect(self._show)
        self.parameters.changed.connect(self.refresh_if_seen)
        self.session.prediction.changed.connect(self.refresh_if_seen)
        self.bar.map_chosen.connect(self.show_map)
        self.bar.whole_set_chosen.connect(slices.set_whole_set)
        self.bar.menu.aboutToShow.connect(self._fill_menu)
        for zoomed in (self.bar.zoomed, self.canvas.zoomed):
            zoomed.connect(slices.zoom)
        for fitted in (self.bar.fitted, self.canvas.fitted):
            fitted.connect(slices.fit)
        for stopped in (self.bar.stopped, self.canvas.cancelled):
            stopped.connect(slices.cancel)
        for source in (self.canvas, self.readout):
            source.taken.connect(self._take)
            source.let_go.connect(slices.let_go)
            source.step_tried.connect(self._try_step)
        self.canvas.tried.connect(slices.try_at)
        self.canvas.map_resized.connect(self._follow_size)

    # What is asked

    def _ask(self) -> None:
        """Ask for the slice that is to be seen."""
        second = self.parameters.second if self.is_map else None
        first = self.parameters.first
        self.slices.set_aspect(self.canvas.map_aspect)
        self.slices.look_at((first,) if second is None else (first, second))
        self.slices.keep_up()

    def _follow_size(self) -> None:
        if self.is_map and self.isVisible():
            self._ask()
            self._show()

    def _try_step(self) -> None:
        if self._can_try_step:
            self.slices.try_at(self.slices.here + self.slices.step)

    def _take(self) -> None:
        names = self._names
        if len(names) == 1:
            text = QT_TRANSLATE_NOOP("SlopePanel", "Change {name}").format(name=names[0])
        else:
            both = QT_TRANSLATE_NOOP("SlopePanel", "Change {first} and {second}")
            text = both.format(first=names[0], second=names[1])
        self.slices.take(text)

    def _fill_menu(self) -> None:
        """Offer the parameters near the first one, and to point at any other."""
        menu, parameters = self.bar.menu, self.parameters
        menu.clear()
        follow = menu.addAction(self.tr("The weight that is pointed at next"))
        follow.setCheckable(True)
        follow.setChecked(parameters.points_at_second)
        follow.triggered.connect(parameters.point_at_second)
        menu.addSeparator()
        for quantity in parameters.offered:
            action = menu.addAction(self.session.notation.text(quantity))
            action.setCheckable(True)
            action.setChecked(quantity == parameters.second)
            action.triggered.connect(
                lambda _checked, chosen=quantity: parameters.choose_second(chosen)
            )

    # What is seen

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(self.session.notation.text(axis) for axis in self.slices.axes)

    @property
    def _hides_slope(self) -> bool:
        return any(self.session.hides(_gradient_of(axis)) for axis in self.slices.axes)

    @property
    def _can_try_step(self) -> bool:
        """Say whether the optimizer's step is finite, and may be shown."""
        if self._hides_slope or self._hides_loss or not np.isfinite(self.slices.step).all():
            return False
        return not any(self.session.hides(_updated(axis)) for axis in self.slices.axes)

    @property
    def _hides_loss(self) -> bool:
        return self.session.hides(Quantity(Kind.LOSS))

    def _show(self) -> None:
        if self.session.is_expression:
            return
        slices, second = self.slices, self.parameters.second
        self.canvas.show_scene(self._scene())
        self.canvas.show_trial(self._trial())
        self.canvas.show_share(None if self.session.trainer.is_playing else slices.share)
        self.bar.show_state(
            is_map=len(slices.axes) > 1,
            can_map=second is not None,
            whole_set=slices.whole_set,
            has_whole_set=slices.has_whole_set,
            second="" if second is None else self.session.notation.text(second),
        )
        if slices.share is None:
            self._patience.stop()
            self.bar.stop.hide()
        elif not self._patience.isActive() and self.bar.stop.isHidden():
            self._patience.start()
        self._say()

    def _scene(self) -> Scene:
        slices = self.slices
        result, instead = slices.result, ""
        if self._hides_loss:
            instead = self.tr("The loss is to be predicted first; then its slice is drawn here.")
        elif result is not None and not np.isfinite(result.losses).any():
            instead = self.tr("Nowhere on this slice is the loss a finite number.")
        elif result is None and slices.share is None:
            instead = self.tr("Stopped before there was anything to see. Fit begins anew.")
        path = slices.path if len(slices.axes) > 1 else np.empty((0, 1))
        return Scene(
            slice=result,
            moment=slices.moment,
            window=slices.window,
            names=self._names,
            loss=self.session.notation.text(Quantity(Kind.LOSS)),
            step=slices.here + slices.step if self._can_try_step else None,
            path=path,
            hides_slope=self._hides_slope,
            decimal_comma=self.session.style.decimal_comma,
            instead=instead,
        )

    def _trial(self) -> Trial | None:
        slices = self.slices
        if slices.trial is None:
            return None
        loss, promise = slices.landscape.loss, slices.promise
        if loss is None or promise is None:
            return Trial(slices.trial, None, None)
        predicted = None if self._hides_slope else loss + promise.predicted
        return Trial(slices.trial, predicted, loss + promise.real)

    def _say(self) -> None:
        """Write below the picture, and beside the title."""
        slices, style, hides = self.slices, self.session.style, self._hides_slope
        summary = words.parameters_text(self._names, slices.here, self._slope, style)
        self.set_summary(summary)
        if slices.trial is None:
            optimizer = slices.moment.setup.optimizer.name
            legend, hint = self._legend(optimizer_name(optimizer))
            if self._hides_loss:
                legend = hint = ""
            self.readout.show_rest(legend, hint, can_try=self._can_try_step)
        else:
            step = words.step_text(self._names, slices.here, slices.trial, style)
            promise = words.promise_line(slices.promise, style, self.theme, hides=hides)
            told = words.verdict(slices.promise, style, hides=hides)
            self.readout.show_trial(step, promise, told)
        self.canvas.setAccessibleDescription(self.readout.text)

    def _legend(self, optimizer: str) -> tuple[str, str]:
        has_slope, style = not self._hides_slope, self.session.style
        loss = self.session.notation.text(Quantity(Kind.LOSS))
        picture, scene = self.canvas.picture, self.canvas.scene
        if not isinstance(picture, MapPicture):
            legend = words.legend_of_curve(loss, optimizer, self.theme, has_slope=has_slope)
            return legend, words.hint_of_curve(has_slope=has_slope)
        has_path = scene is not None and len(scene.path) > 1
        legend = words.legend_of_map(optimizer, self.theme, has_slope=has_slope, has_path=has_path)
        return legend, words.hint_of_map(loss, picture.levels, style)

    @property
    def _slope(self) -> float:
        """Return the slope along the first parameter; nan if it is not to be said."""
        result = self.slices.result
        gradient = None if result is None else result.landscape.gradient
        return np.nan if gradient is None or self._hides_slope else float(gradient[0])

    def _offer_to_stop(self) -> None:
        self.bar.stop.setVisible(self.slices.share is not None)


def _gradient_of(parameter: Quantity) -> Quantity:
    kind = Kind.D_WEIGHT if parameter.kind is Kind.WEIGHT else Kind.D_BIAS
    return parameter._replace(kind=kind)


def _updated(parameter: Quantity) -> Quantity:
    kind = Kind.NEW_WEIGHT if parameter.kind is Kind.WEIGHT else Kind.NEW_BIAS
    return parameter._replace(kind=kind)
