"""The sessions that the tests of this room work on: the hand example, Mazur's, and batches."""

import pytest

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.experiment.setup import Setup, set_up
from backpropviz.session.session import Session

CIRCLE = Experiment(
    title="Circle",
    model=Model(
        inputs=2,
        layers=(
            Layer(units=4, activation="tanh"),
            Layer(units=2, activation="tanh"),
            Layer(units=1, activation="tanh"),
        ),
    ),
    data=Data(generator="circle", samples=500, noise=0.0, seed=1, test_fraction=0.5),
    training=Training(
        loss="half_mse", optimizer="sgd", learning_rate=0.03, batch_size=10, batch_order="shuffled"
    ),
)


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


@pytest.fixture
def circle(qapp) -> Session:
    """2-4-2-1, tanh: 250 samples for training in batches of 10, and 250 for testing."""
    return Session(CIRCLE)


@pytest.fixture(scope="module")
def circle_setup() -> Setup:
    return set_up(CIRCLE)


@pytest.fixture
def one_weight(chain) -> Session:
    """J = w²/2 from w = 1, so that each update takes a tenth of w away."""
    return chain([1.0])


@pytest.fixture
def large(qapp) -> Session:
    """700-700 on 64 samples: some milliseconds an update."""
    row = tuple(float(number % 7) / 7 for number in range(700))
    return Session(
        Experiment(
            title="Large",
            model=Model(inputs=700, layers=(Layer(units=700, activation="tanh"),)),
            data=Data(inputs=(row,) * 64, targets=(row,) * 64),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=1e-4),
        )
    )
