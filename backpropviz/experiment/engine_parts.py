"""What the tables of a document are to the engine: network, parameters, optimizer, schedule."""

from __future__ import annotations

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem
from backpropviz.engine.initializers import GivenLayer, Scheme, draw_parameters
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, Optimizer, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.training import Schedule
from backpropviz.experiment.schema import (
    Experiment,
    Initializer,
    Matrix,
    Model,
    Stop,
    Training,
    Vector,
)


def problem_of(experiment: Experiment, inputs: Floats, targets: Floats) -> Problem:
    """Return what is to be learned: the network with these samples."""
    training = experiment.training
    return Problem(
        network=network_of(experiment.model),
        loss=training.loss,
        penalty=Penalty(training.l1, training.l2, training.penalize_biases),
        inputs=inputs,
        targets=targets,
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
