"""The losses of all runs as one chart: the same updates, a curve for each, and where they part."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from backpropviz.engine.arrays import Floats
from backpropviz.export.numbers import count_text, number_text
from backpropviz.session.curve import Curve
from backpropviz.session.parting import Parting
from backpropviz.session.session import Session
from backpropviz.views.compare.looks import LOOKS
from backpropviz.views.compare.names import LaneName
from backpropviz.views.compare.words import learn_from_different
from backpropviz.views.panels.texts import percent_text
from backpropviz.views.plot.axis import AxisKind
from backpropviz.views.plot.chart import Chart, Mark, Series

translate = QCoreApplication.translate

_LONGEST_NAME = 32  # letters at a curve's end; more would leave no room for the curves
_SPANS = 10.0  # so many times as large as the smallest, the largest asks for a logarithm
_OFF = 100.0  # times the largest loss at the start: a run that explodes leaves the chart


def comparison_chart(session: Session, names: Sequence[LaneName]) -> Chart:
    """Return the chart of the runs' losses; of their accuracies, where losses are different."""
    comparison, history, style = session.comparison, session.history, session.style
    curves = [lane.history.curve for lane in comparison.lanes]
    updates = common_updates(curves, history.length)
    if comparison.has_one_loss:
        values = [_on(updates, curve.updates, curve.train_loss) for curve in curves]
        most, kind = _most_seen(values), AxisKind.LINEAR
        drawn = np.minimum(np.concatenate(values), most)
        drawn = drawn[np.isfinite(drawn) & (drawn > 0.0)]
        if drawn.size and drawn.max() >= _SPANS * drawn.min():
            kind = AxisKind.LOG
    else:
        values = [_on(updates, curve.updates, curve.train_accuracy) for curve in curves]
        most, kind = math.inf, AxisKind.SHARE

    def write(value: float) -> str:
        if kind is AxisKind.SHARE:
            return percent_text(value, decimal_comma=style.decimal_comma)
        return number_text(value, style)

    series = tuple(
        Series(_short(name.short), name.short, each, look.role, width=2.0, dashes=look.dashes)
        for name, each, look in zip(names, values, LOOKS, strict=False)
    )
    instead = ""
    if all(np.all(np.isnan(each)) for each in values):
        instead = translate("Compare", "There is no number that all of them have.")
    return Chart(
        updates=updates,
        series=series,
        axis=kind,
        first=history.segments[0].start,
        last=history.length,
        at=session.updates,
        write=write,
        marks=_marks(session),
        instead=instead,
        most=most,
    )


def common_updates(curves: Sequence[Curve], last: int) -> Floats:
    """Return the updates up to `last` at which all curves have a point that have come so far."""
    updates = max((curve.updates for curve in curves), key=lambda each: float(each[-1]))
    updates = updates[updates <= last]
    for curve in curves:
        updates = updates[np.isin(updates, curve.updates) | (updates > curve.updates[-1])]
    return updates


def _on(updates: Floats, own: Floats, values: Floats) -> Floats:
    """Return a curve's values at some updates; nan where it has no point."""
    places = np.minimum(np.searchsorted(own, updates), len(own) - 1)
    return np.where(own[places] == updates, values[places], np.nan)


def _most_seen(losses: list[Floats]) -> float:
    """Return the largest loss that the chart has room for: a run that explodes leaves it."""
    starts = [float(each[0]) for each in losses if each.size and np.isfinite(each[0])]
    return _OFF * max(starts, default=math.inf)


def _marks(session: Session) -> tuple[Mark, ...]:
    parting = session.comparison.parting
    if not isinstance(parting, Parting) or learn_from_different(session.comparison.lanes):
        return ()
    number = count_text(parting.update, decimal_comma=session.style.decimal_comma)
    text = translate("Compare", "The losses are more than 5 % apart from here on.")
    label = translate("Compare", "apart from update {number} on").format(number=number)
    return (Mark(parting.update, text, label if parting.update else ""),)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
