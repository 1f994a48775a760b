"""What each of the runs is called: by what it has and the others have not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.variants import Facet, differences
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.compare.setting_texts import setting_text
from backpropviz.views.look.language import experiment_text

translate = QCoreApplication.translate

_PARTED_BY = " · "


class LaneName(NamedTuple):
    """What a run is called.

    short: unlike all others; head: the first thing to know; detail: what else there is, or "".
    """

    short: str
    head: str
    detail: str


def lane_names(session: Session) -> tuple[LaneName, ...]:
    """Return what the runs that stand beside a session's own are called, its own first."""
    comparison = session.comparison
    experiments = tuple(lane.experiment for lane in comparison.lanes)
    given = ("", *(variant.title for variant in session.experiment.variant))
    return _names(experiments, given, comparison.titles, session.style)


def _names(
    experiments: tuple[Experiment, ...],
    given: Sequence[str],
    titles: Sequence[str],
    style: NumberStyle,
) -> tuple[LaneName, ...]:
    """given: the titles that variants have; titles: those, or what is taken over is called."""
    texts = _texts(experiments, style)
    all_said = [[text for text in own if text] for own in texts]
    names = []
    for said, title, taken, experiment in zip(all_said, given, titles, experiments, strict=True):
        if title or not said:
            short = head = experiment_text(title or taken or experiment.title)
            rest = said
        else:
            short, head = _PARTED_BY.join(said[: _told_by(said, all_said)]), said[0]
            rest = [*said[1:], taken]
        detail = _PARTED_BY.join(each for each in rest if each not in ("", head))
        names.append(LaneName(short, head, detail))
    return _numbered(names)


def _texts(experiments: tuple[Experiment, ...], style: NumberStyle) -> list[list[str]]:
    """Return what differs, in words, of each experiment; what reads alike is left out."""
    found = differences(experiments)
    facets: list[Facet] = [each.facet for each in found[0]] if found else []
    columns = [
        [setting_text(facet, experiment, experiments, style) for experiment in experiments]
        for facet in facets
    ]
    telling = [column for column in columns if len(set(column)) > 1]
    return [[column[index] for column in telling] for index in range(len(experiments))]


def _told_by(own: list[str], all_said: list[list[str]]) -> int:
    """Return how many of its differences it takes until a run is called like no other."""
    for count in range(1, len(own)):
        if sum(said[:count] == own[:count] for said in all_said) == 1:
            return count
    return max(len(own), 1)


def _numbered(names: list[LaneName]) -> tuple[LaneName, ...]:
    """Return the names with a number behind those that there are several times."""
    shorts = [name.short for name in names]
    numbered = []
    for index, name in enumerate(names):
        before = shorts[:index].count(name.short)
        if before:
            text = translate("Compare", "{name} ({number})")
            name = name._replace(short=text.format(name=name.short, number=before + 1))
        numbered.append(name)
    return tuple(numbered)
