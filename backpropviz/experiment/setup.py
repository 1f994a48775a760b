"""From the document to what is computed with: the engine's network, problem and optimizer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from backpropviz.data.dataset import Dataset
from backpropviz.engine.backprop import Problem
from backpropviz.engine.graph.program import GraphPass
from backpropviz.engine.optimizers import Optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.sabotage.sabotage import Sabotage
from backpropviz.engine.training import Schedule
from backpropviz.experiment.engine_parts import optimizer_of, problem_of, schedule_of, start_of
from backpropviz.experiment.expression_checks import program_of
from backpropviz.experiment.no_network import (
    no_dataset,
    no_optimizer,
    no_parameters,
    no_problem,
    no_schedule,
)
from backpropviz.experiment.samples import dataset_after, dataset_of
from backpropviz.experiment.schema import Experiment, Model


@dataclass(frozen=True, slots=True, eq=False)
class Setup:
    """An experiment before its first update.

    problem: of the training samples; its row r is the data set's row dataset.train[r]. sabotage:
    the wrong rule that is switched on for now; it belongs to no document. expression: the pass
    that there is instead of a network's; all else is empty then, as `no_network` says.
    """

    dataset: Dataset
    problem: Problem
    parameters: Parameters
    optimizer: Optimizer
    schedule: Schedule
    sabotage: Sabotage | None = None
    expression: GraphPass | None = None

    @property
    def updates_per_epoch(self) -> int:
        """Return how many updates see as many samples as there are for training."""
        return self.schedule.updates_per_epoch(self.problem.inputs.shape[0])

    @property
    def last_update(self) -> int | None:
        """Return the update at which a stop rule ends a run at the latest, None for never."""
        return self.schedule.last_update(self.problem.inputs.shape[0])

    @property
    def test_problem(self) -> Problem | None:
        """Return the problem of the test samples, None if there are none."""
        test = self.dataset.test
        if not test.size:
            return None
        inputs, targets = self.dataset.inputs[test], self.dataset.targets[test]
        return replace(self.problem, inputs=inputs, targets=targets)


def set_up(experiment: Experiment) -> Setup:
    """Return what training a valid experiment starts from.

    Raises ExperimentError if the samples cannot be made, as of a CSV file that has changed.
    """
    if experiment.is_expression:
        return _of_expression(experiment.model)
    return _with(dataset_of(experiment), experiment)


def set_up_again(edited: Experiment, before: Experiment, setup: Setup) -> Setup:
    """Return what training a document starts from after an edit; `setup` is that from before.

    The samples of a file are read again only where the edit concerns them. A sabotage stays on as
    long as the network has what it concerns. Raises ExperimentError if the samples cannot be made.
    """
    if edited.is_expression or before.is_expression:
        return set_up(edited)
    after = _with(dataset_after(edited, before, setup.dataset), edited)
    if setup.sabotage is None or not setup.sabotage.fits(after.problem.network):
        return after
    return replace(after, sabotage=setup.sabotage)


def _of_expression(model: Model) -> Setup:
    dataset = no_dataset()
    return Setup(
        dataset=dataset,
        problem=no_problem(dataset),
        parameters=no_parameters(),
        optimizer=no_optimizer(),
        schedule=no_schedule(),
        expression=program_of(model).run(model.values or {}),
    )


def _with(dataset: Dataset, experiment: Experiment) -> Setup:
    train = dataset.train
    return Setup(
        dataset=dataset,
        problem=problem_of(experiment, dataset.inputs[train], dataset.targets[train]),
        parameters=start_of(experiment.model),
        optimizer=optimizer_of(experiment.training),
        schedule=schedule_of(experiment.training),
    )
