"""Where a number comes from: paths, groups, batches and terms, against numbers made by hand."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from backpropviz.engine.explain.explain import explain
from backpropviz.engine.explain.explanation import Origin
from backpropviz.engine.explain.paths import FactorKind
from backpropviz.engine.network import Layer
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity, plain_name

MakeTrace = Callable[..., NetworkTrace]


def test_the_only_path_of_a_weight_of_the_lecture_is_a_product_of_five_factors(
    hand_trace: NetworkTrace,
) -> None:
    explained = explain(hand_trace, Quantity(Kind.WEIGHT, 1, 0, 1))
    (path,) = explained.paths
    y = 1 / (1 + math.exp(-(0.1 * 0.9999832985781519 + 0.5 * 0.7310585786300049 - 0.1)))
    assert [factor.kind for factor in path.factors] == [
        FactorKind.LOSS_SLOPE,
        FactorKind.ACTIVATION_SLOPE,
        FactorKind.WEIGHT,
        FactorKind.ACTIVATION_SLOPE,
        FactorKind.SOURCE,
    ]
    # -1/y, y (1 - y), V1, the sigmoid's slope at z = 11, x2; h3 = sigmoid(12) is left out of y
    expected = [-1 / y, y * (1 - y), 0.1, math.exp(-11) / (1 + math.exp(-11)) ** 2, 3.0]
    assert [factor.value for factor in path.factors] == pytest.approx(expected, rel=1e-6)
    assert path.factors[3].value == pytest.approx(expected[3], rel=1e-15)
    assert [plain_name(factor.made_by) for factor in path.factors] == [
        "dJ/da[2][0]",
        "dJ/dz[2][0]",
        "W[2][0,0]",
        "dJ/dz[1][0]",
        "x[1]",
    ]
    assert explained.extremes(path) == (4, 3)
    assert [plain_name(element) for element in path.elements] == [
        "J",
        "a[2][0]",
        "a[1][0]",
        "W[2][0,0]",
        "W[1][1,0]",
    ]
    assert explained.value == pytest.approx(-2.0523e-6, rel=1e-4)
    assert explained.batch is None
    assert explained.agrees


def test_a_hidden_weight_of_two_outputs_has_two_paths_of_known_size(
    mazur_trace: NetworkTrace,
) -> None:
    # Mazur: dE/do1 · do1/dz · w5 · dh1/dz · i1 + the same through o2 = 0.000438568
    explained = explain(mazur_trace, Quantity(Kind.WEIGHT, 1, 0, 0))
    first, second = explained.paths
    assert [factor.value for factor in first.factors] == pytest.approx(
        [0.74136507, 0.186815602, 0.40, 0.241300709, 0.05], rel=1e-8
    )
    # 0.055399425 and -0.019049119 arrive at h1
    assert first.value == pytest.approx(0.055399425 * 0.241300709 * 0.05, rel=1e-7)
    assert second.value == pytest.approx(-0.019049119 * 0.241300709 * 0.05, rel=1e-7)
    assert explained.strongest == 0
    assert explained.total == pytest.approx(0.000438568, abs=5e-10)


@pytest.mark.parametrize("name", ["hand_trace", "mazur_trace"])
def test_every_derivative_of_the_examples_is_the_sum_over_its_paths(
    request: pytest.FixtureRequest, name: str
) -> None:
    trace: NetworkTrace = request.getfixturevalue(name)
    derivatives = [step.quantity for step in trace if step.quantity.kind.value.startswith("dJ/")]
    # dJ/da and dJ/dz of every unit, the parameters, the inputs
    assert len(derivatives) == {"hand_trace": 2 * 4 + 9 + 2, "mazur_trace": 2 * 4 + 12 + 2}[name]
    for quantity in derivatives:
        explained = explain(trace, quantity)
        assert explained.origin is Origin.PATHS
        assert explained.share == pytest.approx(trace.value(quantity), rel=1e-12, abs=0.0)


def test_grouped_by_layers_the_slope_and_the_input_are_common_factors(
    mazur_trace: NetworkTrace,
) -> None:
    explained = explain(mazur_trace, Quantity(Kind.WEIGHT, 1, 0, 0), by_layers=True)
    assert explained.origin is Origin.GROUPS
    assert [factor.kind for factor in explained.common] == [
        FactorKind.ACTIVATION_SLOPE,
        FactorKind.SOURCE,
    ]
    first, second = explained.paths
    assert [plain_name(factor.made_by) for factor in first.factors] == ["dJ/dz[2][0]", "W[2][0,0]"]
    assert [first.value, second.value] == pytest.approx([0.055399425, -0.019049119], rel=1e-7)
    assert explained.contribution(first) == pytest.approx(
        0.055399425 * 0.241300709 * 0.05, rel=1e-7
    )


def test_a_bias_ends_its_path_with_the_factor_one(mazur_trace: NetworkTrace) -> None:
    explained = explain(mazur_trace, Quantity(Kind.BIAS, 2, 1))
    (path,) = explained.paths
    assert path.factors[-1].kind is FactorKind.ONE
    assert path.factors[-1].value == 1.0
    assert explained.quantity == Quantity(Kind.D_BIAS, 2, 1)


def test_every_sum_of_a_softmax_reaches_every_output(make_trace: MakeTrace) -> None:
    trace = make_trace(
        [Layer(3, "softmax", bias=False)],
        "half_mse",
        [[[0.0, math.log(2.0), math.log(5.0)]]],
        [None],
        [[1.0]],
        [[0.0, 0.0, 1.0]],
    )
    explained = explain(trace, Quantity(Kind.D_Z, 1, 0))
    # a = (1, 2, 5)/8; dJ/da = a - t = (1, 2, -3)/8; da/dz_1 = (a1 (1 - a1), -a1 a2, -a1 a3)
    slopes = [7 / 64, -2 / 64, -5 / 64]
    differences = [1 / 8, 2 / 8, -3 / 8]
    found = [[factor.value for factor in path.factors] for path in explained.paths]
    assert found == [
        pytest.approx(pair, rel=1e-14) for pair in zip(differences, slopes, strict=True)
    ]
    assert explained.share == pytest.approx((7 - 4 + 15) / 512, rel=1e-14)
    assert explained.counts is not None
    assert explained.counts.paths == 3


# The batch


def batch_of_lines(make_trace: MakeTrace, sample: int = 0) -> NetworkTrace:
    """Return y = w x with w = 2, targets 0, x = 1, 2, 3; l1 = 0.5, l2 = 0.25."""
    return make_trace(
        [Layer(1, "linear", bias=False)],
        "half_mse",
        [[[2.0]]],
        [None],
        [[1.0], [2.0], [3.0]],
        [[0.0], [0.0], [0.0]],
        penalty=Penalty(0.5, 0.25),
        sample=sample,
    )


def test_the_gradient_of_the_batch_is_the_mean_of_shares_plus_the_pull_of_the_penalty(
    make_trace: MakeTrace,
) -> None:
    explained = explain(batch_of_lines(make_trace, sample=1), Quantity(Kind.D_WEIGHT, 1, 0, 0))
    # Each sample: (w x - 0) x = 2, 8, 18; l1 sign(w) + l2 w = 0.5 + 0.5
    assert explained.batch is not None
    assert explained.batch.shares == (2.0, 8.0, 18.0)
    assert explained.batch.pull == 1.0
    assert explained.share == 8.0
    assert explained.total == 28.0 / 3.0 + 1.0
    assert explained.agrees


def test_a_sample_s_own_share_needs_no_batch(make_trace: MakeTrace) -> None:
    explained = explain(batch_of_lines(make_trace), Quantity(Kind.D_WEIGHT, 1, 0, 0, sample=2))
    assert explained.batch is None
    assert explained.sample == 2
    assert (explained.value, explained.total) == (18.0, 18.0)


def test_numbers_of_another_sample_are_explained_by_its_own(make_trace: MakeTrace) -> None:
    explained = explain(batch_of_lines(make_trace), Quantity(Kind.Z, 1, 0, sample=2))
    assert [factor.value for factor in explained.paths[0].factors] == [3.0, 2.0]
    assert explained.value == 6.0


# Numbers that are no derivatives


def test_a_sum_is_explained_by_its_products_and_its_bias(mazur_trace: NetworkTrace) -> None:
    explained = explain(mazur_trace, Quantity(Kind.Z, 1, 0))
    assert explained.origin is Origin.TERMS
    assert [path.value for path in explained.paths] == [0.05 * 0.15, 0.10 * 0.20, 0.35]
    assert explained.agrees
    assert explained.strongest == 2
    assert explained.elements() == frozenset(
        {
            Quantity(Kind.INPUT, 0, 0),
            Quantity(Kind.INPUT, 0, 1),
            Quantity(Kind.WEIGHT, 1, 0, 0),
            Quantity(Kind.WEIGHT, 1, 0, 1),
            Quantity(Kind.BIAS, 1, 0),
            Quantity(Kind.A, 1, 0),
        }
    )


def test_a_new_weight_is_the_old_one_minus_rate_times_gradient(hand_trace: NetworkTrace) -> None:
    trace = hand_trace
    explained = explain(trace, Quantity(Kind.NEW_WEIGHT, 2, 0, 1))
    before, step = explained.paths
    gradient = trace.value(Quantity(Kind.D_WEIGHT, 2, 0, 1))
    assert before.value == 0.5
    assert step.value == -(0.1 * gradient)
    assert step.minus
    assert explained.agrees


@pytest.mark.parametrize(
    ("quantity", "origin"),
    [
        (Quantity(Kind.INPUT, 0, 1), Origin.GIVEN),
        (Quantity(Kind.TARGET, 0, 0), Origin.GIVEN),
        (Quantity(Kind.LEARNING_RATE), Origin.GIVEN),
        (Quantity(Kind.UPDATE_NUMBER), Origin.GIVEN),
        (Quantity(Kind.STATE_WEIGHT, 1, 0, 0, slot="m"), Origin.GIVEN),
        (Quantity(Kind.STATE_WEIGHT, 1, 0, 0, slot="m", new=True), Origin.RULE),
        (Quantity(Kind.NEW_WEIGHT, 1, 0, 0), Origin.RULE),
        (Quantity(Kind.A, 1, 0), Origin.RULE),
        (Quantity(Kind.LOSS), Origin.RULE),
    ],
)
def test_every_other_number_is_given_or_has_a_rule(
    make_trace: MakeTrace, quantity: Quantity, origin: Origin
) -> None:
    trace = make_trace(
        [Layer(1, "tanh")], "mse", [[[1.0], [2.0]]], [[0.5]], [[1.0, 2.0]], [[0.0]],
        optimizer="adam",
    )  # fmt: skip
    explained = explain(trace, quantity)
    assert explained.origin is origin
    assert explained.value == trace.value(quantity)
    assert (explained.rule is None) == (origin is Origin.GIVEN)


def test_a_number_that_there_is_not_is_refused(hand_trace: NetworkTrace) -> None:
    with pytest.raises(ValueError, match="has no bias"):
        explain(hand_trace, Quantity(Kind.BIAS, 1, 0))
    without_update = NetworkTrace(hand_trace.run)
    with pytest.raises(ValueError, match="has no update"):
        explain(without_update, Quantity(Kind.NEW_WEIGHT, 1, 0, 0))


def test_a_sample_s_loss_is_named_as_the_trace_names_it(
    make_trace: MakeTrace, hand_trace: NetworkTrace
) -> None:
    for quantity in (Quantity(Kind.D_Z, 1, 0), Quantity(Kind.D_Z, 1, 0, sample=0)):
        assert explain(hand_trace, quantity).quantity.sample == OF_THE_BATCH
        assert explain(batch_of_lines(make_trace), quantity).quantity.sample == 0
