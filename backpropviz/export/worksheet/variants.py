"""Variants of a worksheet: the same network or expression with other friendly numbers."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final

import numpy as np

from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.writing import to_json
from backpropviz.export.translation import QT_TRANSLATE_NOOP
from backpropviz.export.worksheet.choices import WorksheetError
from backpropviz.export.worksheet.expression_variants import expression_candidates
from backpropviz.export.worksheet.friendly import Friendliness
from backpropviz.export.worksheet.network_variants import network_candidates

_TRIES: Final = 4000  # of one variant, in about a second
_BETWEEN_PAUSES: Final = 20  # tries, which take some milliseconds
_ENOUGH: Final = 12  # candidates, of which the friendliest is taken; of many it would be dull

_NONE: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "No small numbers were found with which this can be computed by hand; a smaller network, or "
    "other activations, would help.",
)
_NO_VALUES: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "No small values were found with which this expression can be computed by hand and has a "
    "derivative other than 0.",
)
_NO_MORE: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Only {count} variants with friendly numbers were found, {wanted} are asked for.",
)


def variant_documents(
    experiment: Experiment, count: int, seed: int
) -> Generator[Experiment | None, None, None]:
    """Yield so many documents of one sample, no two alike; the same for the same seed.

    None now and then: the search goes on. Raises WorksheetError where there are not so many, or the
    network is too large for paper.
    """
    seen: set[str] = set()
    for index in range(count):
        random = np.random.default_rng([seed, index])
        found = yield from _friendliest(experiment, random, seen)
        if found is None:
            if not seen:
                raise WorksheetError(_NO_VALUES if experiment.is_expression else _NONE)
            raise WorksheetError(_NO_MORE, {"count": str(len(seen)), "wanted": str(count)})
        seen.add(to_json(found))
        yield found


def variant_letter(index: int) -> str:
    """Return what a variant is called, from 0: A to Z, then AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _friendliest(
    experiment: Experiment, random: np.random.Generator, seen: set[str]
) -> Generator[None, None, Experiment | None]:
    candidates = (
        expression_candidates(experiment, random)
        if experiment.is_expression
        else network_candidates(experiment, random)
    )
    best: tuple[Friendliness, Experiment] | None = None
    found = 0
    for number, candidate in zip(range(_TRIES), candidates, strict=False):
        if number % _BETWEEN_PAUSES == 0:
            yield None
        if candidate is None or to_json(candidate[1]) in seen:
            continue
        if best is None or candidate[0] < best[0]:
            best = candidate
        found += 1
        if found == _ENOUGH:
            break
    return None if best is None else best[1]
