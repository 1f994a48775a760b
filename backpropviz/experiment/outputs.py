"""What built-in experiments answer once they are trained, as samples for another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from backpropviz.data.answered import Answers
from backpropviz.data.dataset import Dataset
from backpropviz.engine.backprop import run_layers
from backpropviz.engine.optimizers import initial_state
from backpropviz.engine.training import Diverged
from backpropviz.engine.training_loop import TrainingLoop
from backpropviz.experiment.built_in import built_in
from backpropviz.experiment.engine_parts import optimizer_of, problem_of, schedule_of, start_of
from backpropviz.experiment.errors import ExperimentError, mismatch, quoted
from backpropviz.experiment.schema import Experiment
from backpropviz.phrases import QT_TRANSLATE_NOOP, as_phrase, phrase_of

KEY: Final = "data.outputs_of"
# All of it is done again in every session that opens the document: about half a second here.
_MOST_WORK: Final = 500_000_000  # multiplications
_WORK_OF_ANY_UPDATE: Final = 20_000  # that would take as long as what is around them
_ONE_TO_TRAIN: Final = QT_TRANSLATE_NOOP("Problem", "one that can be trained")

DatasetOf = Callable[[Experiment], Dataset]


def answers_of(names: Sequence[str], dataset_of: DatasetOf) -> tuple[Answers, ...]:
    """Return what each of these experiments answers to all of its samples after its training.

    dataset_of: gives the samples of an experiment. Raises ExperimentError with the key.
    """
    for index, name in enumerate(names):
        _check_chain(f"{KEY}[{index}]", (name,))
    return tuple(_answers(f"{KEY}[{index}]", name, dataset_of) for index, name in enumerate(names))


def _check_chain(key: str, chain: tuple[str, ...]) -> None:
    """Check that an experiment is made of others, all of which are there, but never of itself."""
    for name in built_in(key, chain[-1]).data.outputs_of or ():
        if name in chain:
            made = as_phrase(chain[0])
            for part in (*chain[1:], name):
                one_of_another = QT_TRANSLATE_NOOP("Problem", "{experiment} is made of {part}")
                made = one_of_another.format(experiment=made, part=part)
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found {name}, but {made}, expected one that is not made of itself"
            )
            raise ExperimentError(key, problem.format(name=quoted(chain[0]), made=made))
        _check_chain(key, (*chain, name))


def _answers(key: str, name: str, dataset_of: DatasetOf) -> Answers:
    try:
        return _trained(name, dataset_of)
    except _Unfit as unfit:
        expected = QT_TRANSLATE_NOOP("Problem", "one whose training is short and comes to an end")
        raise mismatch(key, phrase_of(unfit), expected) from unfit
    except Diverged as diverged:
        found = QT_TRANSLATE_NOOP(
            "Problem", "{name}, whose numbers grow beyond bounds at update {number:,}"
        ).format(name=quoted(name), number=diverged.number)
        raise mismatch(key, found, _ONE_TO_TRAIN) from diverged
    except ValueError as error:  # a built-in file that is amiss
        found = QT_TRANSLATE_NOOP("Problem", "{name} ({problem})")
        found = found.format(name=quoted(name), problem=phrase_of(error))
        raise mismatch(key, found, _ONE_TO_TRAIN) from error


class _Unfit(Exception):  # noqa: N818 - it says what an experiment is
    """Its training is not for being done again and again; the text says which, and why."""


@lru_cache(maxsize=64)  # the built-in files stay as they are
def _trained(name: str, dataset_of: DatasetOf) -> Answers:
    experiment = built_in(KEY, name)
    dataset = dataset_of(experiment)
    train, schedule = dataset.train, schedule_of(experiment.training)
    last = schedule.last_update(len(train))
    if last is None:
        endless = QT_TRANSLATE_NOOP(
            "Problem", "{name}, which has no training.stop with updates or epochs"
        )
        raise _Unfit(endless.format(name=quoted(name)))
    problem = problem_of(experiment, dataset.inputs[train], dataset.targets[train])
    start = start_of(experiment.model)
    batch = min(schedule.batch_size or len(train), len(train))
    if last * (_WORK_OF_ANY_UPDATE + batch * start.flat.size) > _MOST_WORK:
        long = QT_TRANSLATE_NOOP(
            "Problem", "{name}, whose {count:,} updates take too long whenever this is opened"
        )
        raise _Unfit(long.format(name=quoted(name), count=last))
    optimizer = optimizer_of(experiment.training)
    loop = TrainingLoop(problem, optimizer, schedule)
    loop.load(start.flat, initial_state(optimizer, start.flat.size))
    loop.advance(last)
    outputs = run_layers(problem.network, loop.parameters, dataset.inputs)[-1]
    return Answers(name, loop.number, outputs, dataset.targets)
