"""Checks the variants of an experiment: each must be a valid experiment itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from backpropviz.experiment.checks import check_text
from backpropviz.experiment.editing import replace
from backpropviz.experiment.errors import ExperimentError, mismatch
from backpropviz.experiment.schema import Experiment, Variant
from backpropviz.experiment.variants import MOST_VARIANTS, experiment_of
from backpropviz.phrases import QT_TRANSLATE_NOOP

_LONGEST_TITLE: Final = 80
# The keys of a variant under which single values stand that have another path in a document.
_OWN_KEYS: Final[Mapping[str, str]] = {
    "training.learning_rate": "learning_rate",
    "training.optimizer": "optimizer",
    "model.initializer.seed": "seed",
    "model.initializer.scheme": "initializer",
}


def check_variants(experiment: Experiment, check: Callable[[Experiment], None]) -> None:
    """Check every variant of an experiment; `check` checks one that stands alone.

    Raises ExperimentError with the first problem.
    """
    if len(experiment.variant) > MOST_VARIANTS:
        found = QT_TRANSLATE_NOOP("Problem", "{count} variants")
        expected = QT_TRANSLATE_NOOP("Problem", "at most {most}, beside the experiment itself")
        raise mismatch(
            "variant",
            found.format(count=len(experiment.variant)),
            expected.format(most=MOST_VARIANTS),
        )
    for index, variant in enumerate(experiment.variant):
        key = f"variant[{index}]"
        check_text(f"{key}.title", variant.title, _LONGEST_TITLE)
        if variant == Variant(title=variant.title):
            nothing = QT_TRANSLATE_NOOP("Problem", "nothing that differs")
            expected = QT_TRANSLATE_NOOP(
                "Problem", "something that differs, such as activation or learning_rate"
            )
            raise mismatch(key, nothing, expected)
        try:
            full = experiment_of(experiment, variant)
            check(full)
        except ExperimentError as error:
            raise ExperimentError(_own_key(key, error.key, variant), error.problem) from None
        if full.is_expression:
            found = QT_TRANSLATE_NOOP("Problem", "an expression")
            raise mismatch(f"{key}.model", found, QT_TRANSLATE_NOOP("Problem", "a network"))


def with_fitting_variants(
    experiment: Experiment, check: Callable[[Experiment], None]
) -> Experiment:
    """Return the experiment without the variants that an edit of something else has made invalid.

    As when another loss is chosen that the last layer of one of them cannot have.
    """
    fitting = []
    for variant in experiment.variant:
        try:
            check_variants(replace(experiment, variant=(variant,)), check)
        except ExperimentError:
            continue
        fitting.append(variant)
    return replace(experiment, variant=tuple(fitting))


def _own_key(key: str, found: str, variant: Variant) -> str:
    own = _OWN_KEYS.get(found)
    if own is not None and getattr(variant, own) is not None:
        found = own
    return f"{key}.{found}" if found else key
