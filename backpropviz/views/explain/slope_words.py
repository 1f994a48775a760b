"""What the slope panel says: what is drawn, what a trial step promises, and what comes of it."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from backpropviz.engine.arrays import Floats
from backpropviz.engine.slices import Promise
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.views.explain.slope_levels import Levels
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.texts import axis_text, percent_text

translate = QCoreApplication.translate

_SAME_SHARE = 2.0  # from here on "so many times" reads better than per cent
_LEVELS_NAMED = 3


def legend_of_curve(loss: str, optimizer: str, theme: Theme, *, has_slope: bool) -> str:
    """Return in colors what is drawn beside a curve."""
    entries = [_mark("■", theme.color("ink"), loss)]
    if has_slope:
        tangent = translate("SlopePanel", "tangent")
        entries.append(_mark("■", theme.color("backward"), tangent))
        entries.append(_step_mark(optimizer, theme))
    return _SPACE.join(entries)


def legend_of_map(optimizer: str, theme: Theme, *, has_slope: bool, has_path: bool) -> str:
    """Return in colors what is drawn on a map."""
    entries = []
    if has_path:
        entries.append(
            _mark("■", theme.color("update"), translate("SlopePanel", "training’s path"))
        )
    if has_slope:
        downhill = translate("SlopePanel", "downhill: −gradient")
        entries.append(_mark("➜", theme.color("backward"), downhill))
        entries.append(_step_mark(optimizer, theme))
    return _SPACE.join(entries)


def hint_of_curve(*, has_slope: bool) -> str:
    """Return how a trial step is made on a curve."""
    if not has_slope:
        return translate(
            "SlopePanel", "The slope is to be predicted first; then its tangent is drawn here."
        )
    return translate(
        "SlopePanel",
        "Drag, or click and press ← and →, to try another value: the tangent predicts the loss, "
        "the curve is the loss.",
    )


def legend_of_value(value: str, theme: Theme, *, has_slope: bool) -> str:
    """Return in colors what is drawn beside the curve of an expression's value."""
    entries = [_mark("■", theme.color("ink"), value)]
    if has_slope:
        tangent = translate("SlopePanel", "tangent")
        entries.append(_mark("■", theme.color("backward"), tangent))
    return _SPACE.join(entries)


def hint_of_value(value: str, by: str, *, has_slope: bool, can_take: bool) -> str:
    """Return how a trial is made on such a curve."""
    if not has_slope:
        return hint_of_curve(has_slope=False)
    if not can_take:
        return translate(
            "SlopePanel",
            "{by} is computed, here it is moved as if it were free: the tangent predicts {value}, "
            "the curve is {value}. Drag to try.",
        ).format(by=by, value=value)
    return translate(
        "SlopePanel",
        "Drag, or click and press ← and →, to try another {by}: the tangent predicts {value}, the "
        "curve is {value}.",
    ).format(by=by, value=value)


def hint_of_map(loss: str, levels: Levels, style: NumberStyle) -> str:
    """Return what the lines of a map are, and what it does not show."""
    comma = style.decimal_comma
    held = translate("SlopePanel", "All other weights are held as they are now.")
    if not len(levels.values):
        flat = translate("SlopePanel", "The loss is the same everywhere.")
        return f"{flat} {held}"
    if levels.step is not None:
        step = axis_text(levels.step, decimal_comma=comma)
        lines = translate("SlopePanel", "A line every {step} of {loss}.").format(
            step=step, loss=loss
        )
        return f"{lines} {held}"
    shown = [axis_text(float(v), decimal_comma=comma) for v in levels.values[:_LEVELS_NAMED]]
    separator = "; " if comma else ", "
    lines = translate("SlopePanel", "Lines at {loss} = {values}, …").format(
        loss=loss, values=separator.join(shown)
    )
    return f"{lines} {held}"


def step_text(names: tuple[str, ...], here: Floats, trial: Floats, style: NumberStyle) -> str:
    """Return from where to where the parameters are moved."""
    moves = []
    for name, before, after in zip(names, here.tolist(), trial.tolist(), strict=True):
        moves.append(
            translate("SlopePanel", "{name}: {before} → {after}").format(
                name=name, before=number_text(before, style), after=number_text(after, style)
            )
        )
    return _SPACE.join(moves)


def promise_line(promise: Promise | None, style: NumberStyle, theme: Theme, *, hides: bool) -> str:
    """Return the predicted and the real change of the loss; dots where it is not known yet."""
    predicted = real = "…"
    if promise is not None:
        predicted = number_text(promise.predicted, style, sign=True)
        real = number_text(promise.real, style, sign=True)
    if hides:
        predicted = "?"
    by_slope = translate("SlopePanel", "predicted {change}").format(change=predicted)
    truly = translate("SlopePanel", "real {change}").format(change=real)
    ink = theme.color("ink")
    marks = (_mark("■", theme.color("backward"), by_slope), _mark("■", ink, truly))
    return f'<span style="color:{ink.name()}">{_SPACE.join(marks)}</span>'


def verdict(promise: Promise | None, style: NumberStyle, *, hides: bool, loss: str = "") -> str:
    """Return in one sentence what came of a promise; loss: of what, if it is not the loss."""
    if promise is None or hides:
        return ""
    if not math.isfinite(promise.real):
        if loss:
            return translate("SlopePanel", "There {value} has no value.").format(value=loss)
        return translate("SlopePanel", "There the loss is not a finite number.")
    if not math.isfinite(promise.predicted):
        return translate("SlopePanel", "The slope is not a finite number.")
    if not any(promise.step):
        return translate("SlopePanel", "Nothing is moved yet.")
    share = promise.kept_share
    if share is None:
        return translate("SlopePanel", "Flat here: the slope predicts no change.")
    if share <= 0.0:
        return translate("SlopePanel", "The other way: so far the tangent does not hold.")
    if share < _SAME_SHARE:
        percent = percent_text(share, decimal_comma=style.decimal_comma)
        return translate("SlopePanel", "{percent} of the prediction came true.").format(
            percent=percent
        )
    times = number_text(float(f"{share:.3g}"), style)
    return translate("SlopePanel", "{times} times what was predicted.").format(times=times)


def parameters_text(names: tuple[str, ...], here: Floats, slope: float, style: NumberStyle) -> str:
    """Return which parameters these are; of a single one its value and slope, nan: not said."""
    if len(names) > 1:
        return translate("SlopePanel", "{first} and {second}").format(
            first=names[0], second=names[1]
        )
    return translate("SlopePanel", "{name} {value} · slope {slope}").format(
        name=names[0],
        value=number_text(float(here[0]), style),
        slope="?" if math.isnan(slope) else number_text(slope, style),
    )


_SPACE = "\u00a0\u00a0 "  # wide; a line may end at it


def _mark(sign: str, color: QColor, text: str) -> str:
    spaced = text.replace(" ", "\u00a0")
    return f'<span style="color:{color.name()}">{sign}</span>\u00a0{spaced}'


def _step_mark(optimizer: str, theme: Theme) -> str:
    text = translate("SlopePanel", "{optimizer}’s step").format(optimizer=optimizer)
    return _mark("◆", theme.color("update"), text)
