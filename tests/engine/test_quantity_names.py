"""Names of quantities, read as people type them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backpropviz.engine.network import Layer, Network
from backpropviz.engine.quantities import OF_A_NODE, OF_THE_BATCH, Kind, Quantity, plain_name
from backpropviz.engine.quantity_names import quantity_named

NETWORK = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid")))


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("dJ/dW[1][0,2]", Quantity(Kind.D_WEIGHT, 1, 2, 0)),
        ("∂J/∂W[1][0][2]", Quantity(Kind.D_WEIGHT, 1, 2, 0)),
        (" dj / dw [1] [0, 2] ", Quantity(Kind.D_WEIGHT, 1, 2, 0)),
        ("dJ_dW(1)(0,2)", Quantity(Kind.D_WEIGHT, 1, 2, 0)),
        ("dJ[4]/dW[1][1,2]", Quantity(Kind.D_WEIGHT, 1, 2, 1, sample=4)),
        ("dJ/db[2][0]", Quantity(Kind.D_BIAS, 2, 0)),
        ("dJ/dz[1][2]", Quantity(Kind.D_Z, 1, 2, sample=3)),
        ("dJ/da[2][0]", Quantity(Kind.D_A, 2, 0, sample=3)),
        ("dJ/dx[1]", Quantity(Kind.D_INPUT, 0, 1, sample=3)),
        ("W[2][1,0]", Quantity(Kind.WEIGHT, 2, 0, 1)),
        ("p[2][1,0]", Quantity(Kind.PRODUCT, 2, 0, 1, sample=3)),
        ("dJ/dp[2][1,0]", Quantity(Kind.D_PRODUCT, 2, 0, 1, sample=3)),
        ("b[2][0]", Quantity(Kind.BIAS, 2, 0)),
        ("z[2][0]", Quantity(Kind.Z, 2, 0, sample=3)),
        ("A[1][2]", Quantity(Kind.A, 1, 2, sample=3)),
        ("x[0]", Quantity(Kind.INPUT, 0, 0, sample=3)),
        ("t[0]", Quantity(Kind.TARGET, 0, 0, sample=3)),
        ("J", Quantity(Kind.LOSS)),
        ("j[2]", Quantity(Kind.LOSS, sample=2)),
        ("R", Quantity(Kind.PENALTY)),
        ("new W[1][0,0]", Quantity(Kind.NEW_WEIGHT, 1, 0, 0)),
        ("newb[2][0]", Quantity(Kind.NEW_BIAS, 2, 0)),
        ("m of W[1][0,1]", Quantity(Kind.STATE_WEIGHT, 1, 1, 0, slot="m")),
        ("new s of b[2][0]", Quantity(Kind.STATE_BIAS, 2, 0, slot="s", new=True)),
        ("lr", Quantity(Kind.LEARNING_RATE)),
        ("learning_rate", Quantity(Kind.LEARNING_RATE)),
        ("update", Quantity(Kind.UPDATE_NUMBER)),
    ],
)
def test_a_name_is_read(text: str, quantity: Quantity) -> None:
    found = quantity_named(text, NETWORK, sample=3, of_sample=3, n_samples=5, slots=("g", "m", "s"))
    assert found == quantity


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "expected a quantity such as dJ/dW[1][0,2], W[1][0,2], z[2][0], J or new"),
        ("weight", "got 'weight'"),
        ("dJ/dt[0]", "got 'dJ/dt[0]'"),
        ("new z[1][0]", "got 'new z[1][0]'"),
        ("dJ/dW", "dJ/dW: expected [layer][from unit, to unit]; got the indices none"),
        ("dJ/dW[1][0]", "expected [layer][from unit, to unit]; got the indices 1, 0"),
        ("z[1][0,1]", "z[1][0,1]: expected [layer][unit]; got the indices 1, 0, 1"),
        ("x[0][1]", "expected one index, the input; got the indices 0, 1"),
        ("R[0]", "expected no index; got the indices 0"),
        ("J[0][1]", "expected at most one index, the sample"),
        ("dJ/dW[0][0,0]", "expected a layer from 1 to 2, got 0"),
        ("dJ/dW[3][0,0]", "expected a layer from 1 to 2, got 3"),
        ("W[1][2,0]", "W[1][2,0]: expected input from 0 to 1, got 2"),
        ("W[2][3,0]", "expected unit of layer 1 from 0 to 2, got 3"),
        ("W[2][-1,0]", "expected unit of layer 1 from 0 to 2, got -1"),
        ("a[2][1]", "expected unit of layer 2 to be 0, the only one, got 1"),
        ("b[1][0]", "expected a layer with a bias; layer 1 has none"),
        ("x[2]", "expected input from 0 to 1, got 2"),
        ("t[1]", "expected output to be 0, the only one, got 1"),
        ("J[5]", "expected sample of the batch from 0 to 4, got 5"),
        ("dJ[5]/dW[1][0,0]", "expected sample of the batch from 0 to 4, got 5"),
        ("v of W[1][0,0]", "expected what the optimizer keeps (m, s), got 'v'"),
        ("g of W[1][0,0]", "expected what the optimizer keeps (m, s), got 'g'"),
        (f"x[{'9' * 5000}]", "expected input from 0 to 1, got 1000000000"),
    ],
)
def test_a_wrong_name_says_what_was_found_and_what_is_expected(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=re.escape(problem)) as caught:
        quantity_named(text, NETWORK, n_samples=5, slots=("g", "m", "s"))
    assert len(str(caught.value)) < 200


def test_without_an_optimizer_nothing_is_kept() -> None:
    with pytest.raises(ValueError, match=r"keeps \(nothing\), got 'v'"):
        quantity_named("v of W[1][0,0]", NETWORK)


# Edges, and what expressions are made of, have names only in their graph.
_OF_GRAPHS = OF_A_NODE | {Kind.LOCAL, Kind.D_LOSS}


@given(
    st.sampled_from([kind for kind in Kind if kind not in _OF_GRAPHS]),
    st.integers(1, 2),
    st.integers(0, 2),
    st.integers(0, 2),
    st.integers(-1, 3),
)
def test_what_is_named_plainly_is_found_again(
    kind: Kind, layer: int, unit: int, source: int, sample: int
) -> None:
    network = Network(3, (Layer(3, "tanh"), Layer(3, "tanh")))
    slot = "v" if kind in (Kind.STATE_WEIGHT, Kind.STATE_BIAS) else ""
    quantity = Quantity(kind, layer, unit, source, sample, slot)
    found = quantity_named(plain_name(quantity), network, n_samples=4, slots=("v",))
    assert plain_name(found) in (plain_name(quantity), plain_name(quantity._replace(sample=-1)))
    if sample != OF_THE_BATCH and plain_name(quantity).startswith("dJ["):
        assert found.sample == sample


@given(st.text(alphabet="dJ/Wbzax[]()0123,. newofgsmv∂_", max_size=40))
def test_anything_typed_is_read_or_refused(text: str) -> None:
    try:
        quantity = quantity_named(text, NETWORK, slots=("v",))
    except ValueError:
        return
    assert 0 <= quantity.layer <= 2
