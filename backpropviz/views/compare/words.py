"""The sentences of the comparison: where the runs part, and why one of them hardly moves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from backpropviz.engine.arrays import Floats
from backpropviz.export.numbers import NumberStyle, count_text, number_text
from backpropviz.phrases import said
from backpropviz.session.lane import Lane
from backpropviz.session.parting import PartingSearch
from backpropviz.session.session import Session
from backpropviz.views.boundary.sample_words import score_text as part_score
from backpropviz.views.compare.names import LaneName
from backpropviz.views.look.listing import listed

translate = QCoreApplication.translate

_DIGITS = 3  # of numbers in a sentence, and beside others
_VANISHED = 100.0  # so much smaller than the largest, a layer's gradient does next to nothing
_TINY = 1e-4  # if all gradients are below, nothing is seen to move


def parting_sentence(session: Session, names: Sequence[LaneName]) -> str:
    """Return what is to be said of all runs together."""
    comparison, comma = session.comparison, session.style.decimal_comma
    lanes = comparison.lanes
    if len(lanes) < 2:
        return translate("Compare", "Only one run so far. Put a variant beside it.")
    if not comparison.has_one_loss:
        return translate(
            "Compare",
            "Their losses are different formulas and cannot be compared; the accuracies can.",
        )
    if learn_from_different(lanes):
        return translate(
            "Compare", "Each learns from samples of its own, so their losses need not be alike."
        )
    parting = comparison.parting
    if parting is None:
        if max(lane.history.length for lane in lanes) == 0:
            return translate("Compare", "They start with the same loss. Train, to see them part.")
        return translate("Compare", "They have not parted yet: the losses are within 5 %.")
    if isinstance(parting, PartingSearch):
        text = translate(
            "Compare",
            "The losses come to be more than 5 % apart between update {after} and update {until}; "
            "looking for where …",
        )
        return text.format(
            after=count_text(parting.after, decimal_comma=comma),
            until=count_text(parting.until, decimal_comma=comma),
        )
    style = _few(session.style)
    each = translate("Compare", "{name}: {loss}")
    told = (
        each.format(name=name.short, loss=number_text(loss, style))
        for name, loss in zip(names, parting.losses, strict=True)
    )
    losses = listed(told, decimal_comma=comma)
    if parting.update == 0:
        lead = comparison.lead
        if lead is None:
            text = translate(
                "Compare", "The losses are more than 5 % apart from the start: {losses}."
            )
            return text.format(losses=losses)
        text = translate(
            "Compare",
            "The losses are more than 5 % apart from the start: {losses}. That of {name} has been "
            "the lowest since update {number}.",
        )
        number = count_text(lead.since, decimal_comma=comma)
        return text.format(losses=losses, name=names[lead.lane].short, number=number)
    text = translate(
        "Compare", "The losses are more than 5 % apart from update {number} on: {losses}."
    )
    return text.format(number=count_text(parting.update, decimal_comma=comma), losses=losses)


def learn_from_different(lanes: Sequence[Lane]) -> bool:
    """Say whether there are runs that learn from other samples than the first."""
    return any(lane.experiment.data != lanes[0].experiment.data for lane in lanes)


def twins_sentence(session: Session, names: Sequence[LaneName]) -> str:
    """Return which two of the runs are the same one, "" if all differ."""
    twins = session.comparison.twins
    if twins is None:
        return ""
    first, second = (names[place].short for place in twins)
    text = translate(
        "Compare", "“{first}” and “{second}” are the same run: nothing in their settings differs."
    )
    return text.format(first=first, second=second)


def unfair_sentence(session: Session) -> str:
    """Return why the first run cannot be compared with the others, "" if it can."""
    if session.comparison.is_fair or len(session.comparison.lanes) < 2:
        return ""
    segments = session.history.segments
    if len(segments) > 1:
        text = translate(
            "Compare",
            "The settings of the first were changed after update {number}; the others have had "
            "theirs from the start.",
        )
        comma = session.style.decimal_comma
        return text.format(number=count_text(segments[1].start, decimal_comma=comma))
    return translate(
        "Compare", "The first follows a wrong rule on its way back; the others do not."
    )


def waiting_sentence(session: Session) -> str:
    """Return how far those have come that are not yet where the first is, "" if all are."""
    comparison, comma = session.comparison, session.style.decimal_comma
    if comparison.is_together:
        return ""
    behind = min(lane.moment.updates for lane in comparison.lanes)
    text = translate("Compare", "The others come after: update {number} of {goal} …")
    return text.format(
        number=count_text(behind, decimal_comma=comma),
        goal=count_text(session.updates, decimal_comma=comma),
    )


def gradient_sentence(norms: Floats, style: NumberStyle) -> str:
    """Return why gradients of these sizes, a layer each, change little or nothing; or ""."""
    if not np.all(np.isfinite(norms)):
        return ""
    zero = np.flatnonzero(norms == 0.0)
    if len(zero) == len(norms):
        return translate("Compare", "All gradients are 0: no weight changes.")
    if len(zero):
        text = translate("Compare", "The gradient is 0 in layer {layers}: nothing changes there.")
        return text.format(layers=listed(str(layer + 1) for layer in zero.tolist()))
    least, most = int(norms.argmin()), int(norms.argmax())
    ratio = float(norms[most] / norms[least])
    few = NumberStyle(2, style.decimal_comma)
    if norms[most] < _TINY:
        text = translate("Compare", "All gradients are below {number}: hardly anything moves.")
        return text.format(number=number_text(float(f"{norms[most] * 1.05:.1e}"), few))
    if ratio < _VANISHED:
        return ""
    text = translate(
        "Compare",
        "The gradient of layer {least} is {ratio} times smaller than that of layer {most}.",
    )
    rough = float(f"{ratio:.1e}")
    count = number_text(rough, few)
    if rough < 1e6:
        count = count_text(round(rough), decimal_comma=style.decimal_comma)
    return text.format(least=least + 1, most=most + 1, ratio=count)


def usual_sentence(style: NumberStyle) -> str:
    """Return a sentence that is as long as most that a card shows, to keep room for it."""
    return gradient_sentence(np.array([1e-6, 0.0125, 0.1]), style)


def lane_trouble(session: Session, lane: Lane) -> str:
    """Return why a run stands still, in one sentence, or ""."""
    if lane is session and session.trainer.is_playing:
        return ""  # its next pass is done by the trainer, which tells
    return said(lane.trouble or "", translate)


def score_text(lane: Lane, style: NumberStyle) -> str:
    """Return how many of the answers are right, or R² of a regression."""
    train, test = (part_score(part, _few(style)) for part in (lane.moment.train, lane.moment.test))
    if not train:
        return ""
    if not test:
        return translate("Compare", "train {train}").format(train=train)
    return translate("Compare", "train {train}  test {test}").format(train=train, test=test)


def loss_text(lane: Lane, style: NumberStyle) -> str:
    """Return the loss of all training samples, its penalty included."""
    loss = number_text(lane.moment.train.loss, style)
    return translate("Compare", "loss {loss}").format(loss=loss)


def _few(style: NumberStyle) -> NumberStyle:
    return NumberStyle(_DIGITS, style.decimal_comma)
