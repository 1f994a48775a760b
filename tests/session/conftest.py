"""The sessions that the tests of this room work on: the hand example, Mazur's, and batches."""

import pytest

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session


@pytest.fixture
def hand(qapp) -> Session:
    """2-3-1, sigmoid, no biases, one sample: 8 steps forward, 1 loss, 19 backward, 9 update."""
    return Session(open_by_name_or_path("hand-2-3-1"))


@pytest.fixture
def mazur(qapp) -> Session:
    return Session(open_by_name_or_path("mazur-2-2-2"))


@pytest.fixture
def in_batches(qapp) -> Session:
    """a = w x with w = 1, the targets 0, and the samples 1, 2 | 3, 4: two an update, in order."""
    return Session(
        Experiment(
            title="In batches",
            model=Model(
                inputs=1,
                layers=(Layer(units=1, activation="linear", bias=False, weights=((1.0,),)),),
            ),
            data=Data(
                inputs=((1.0,), (2.0,), (3.0,), (4.0,)),
                targets=((0.0,), (0.0,), (0.0,), (0.0,)),
            ),
            training=Training(
                loss="half_mse",
                optimizer="sgd",
                learning_rate=0.1,
                batch_size=2,
                batch_order="sequential",
            ),
        )
    )


@pytest.fixture
def chain(qapp):
    """Make a chain of linear neurons, one a layer, without biases, and one sample."""

    def make(weights, x=1.0, target=0.0, learning_rate=0.1) -> Session:
        layers = tuple(
            Layer(units=1, activation="linear", bias=False, weights=((weight,),))
            for weight in weights
        )
        return Session(
            Experiment(
                title="A chain",
                model=Model(inputs=1, layers=layers),
                data=Data(inputs=((x,),), targets=((target,),)),
                training=Training(loss="half_mse", optimizer="sgd", learning_rate=learning_rate),
            )
        )

    return make
