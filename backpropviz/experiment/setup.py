"""From the document to what is computed with: the engine's network, problem and optimizer."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from backpropviz.data.dataset import Dataset
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem
from backpropviz.engine.graph.program import GraphPass
from backpropviz.engine.initializers import GivenLayer, Scheme, draw_parameters
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, Optimizer, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.sabotage.sabotage import Sabotage
from backpropviz.engine.training import Schedule
from backpropviz.experiment.expression_checks import program_of
from backpropviz.experiment.no_network import (
    no_dataset,
    no_optimizer,
    no_parameters,
    no_problem,
    no_schedule,
)
from backpropviz.experiment.samples import dataset_after, dataset_of
from backpropviz.experiment.schema import (
    Experiment,
    Initializer,
    Matrix,
    Model,
    Stop,
    Training,
    Vector,
)


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
    training = experiment.training
    problem = Problem(
        network=network_of(experiment.model),
        loss=training.loss,
        penalty=Penalty(training.l1, training.l2, training.penalize_biases),
        inputs=dataset.inputs[dataset.train],
        targets=dataset.targets[dataset.train],
    )
    return Setup(
        dataset=dataset,
        problem=problem,
        parameters=start_of(experiment.model),
        optimizer=optimizer_of(training),
        schedule=schedule_of(training),
    )


def network_of(model: Model) -> Network:
    """Return the shape of the network."""
    layers = tuple(Layer(layer.units, layer.activation, layer.bias) for layer in model.layers)
    return Network(model.n_inputs, layers)


def start_of(model: Model) -> Parameters:
    """Return the weights and biases that are given, with the others drawn.

    Every layer is drawn from one generator, given or not: giving one layer's weights leaves the
    others as they were.
    """
    given = [
        GivenLayer(
            None if layer.weights is None else _array(layer.weights),
            None if layer.biases is None else _array(layer.biases),
        )
        for layer in model.layers
    ]
    initializer = model.initializer
    return draw_parameters(network_of(model), _scheme_of(initializer), initializer.seed, given)


def optimizer_of(training: Training) -> Optimizer:
    """Return the optimizer, with PyTorch's defaults where the document says nothing."""
    settings = Hyperparameters(
        learning_rate=training.learning_rate,
        eps=training.eps,
        weight_decay=training.weight_decay,
        momentum=0.0 if training.momentum is None else training.momentum,
        nesterov=bool(training.nesterov),
        betas=(0.9, 0.999) if training.betas is None else training.betas,
        alpha=0.99 if training.alpha is None else training.alpha,
    )
    return make_optimizer(training.optimizer, settings)


def schedule_of(training: Training) -> Schedule:
    """Return which samples each update takes and when training stops."""
    stop = training.stop or Stop()
    return Schedule(
        batch_size=training.batch_size,
        order=training.batch_order,
        seed=training.seed,
        updates=stop.updates,
        epochs=stop.epochs,
        loss_below=stop.loss_below,
        step_norm_below=stop.step_norm_below,
    )


def _scheme_of(initializer: Initializer) -> Scheme:
    if initializer.low is not None and initializer.high is not None:
        low, high = initializer.low, initializer.high
        return Scheme(initializer.scheme, low=low, high=high, biases=initializer.biases)
    if initializer.mean is not None and initializer.std is not None:
        mean, std = initializer.mean, initializer.std
        return Scheme(initializer.scheme, mean=mean, std=std, biases=initializer.biases)
    return Scheme(initializer.scheme, biases=initializer.biases)


def _array(numbers: Matrix | Vector) -> Floats:
    return np.array(numbers, dtype=np.float64)
