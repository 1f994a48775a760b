"""Variants: friendly numbers, never two alike, the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
import pytest

from backpropviz.engine.backprop import run_pass
from backpropviz.experiment.files import parse_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.writing import to_json
from backpropviz.export.worksheet.choices import WorksheetError
from backpropviz.export.worksheet.friendly import digits_of
from backpropviz.export.worksheet.variants import variant_documents, variant_letter

NETWORKS = ("hand-2-3-1", "xor-relu", "xor-sigmoid", "circle", "linear-regression", "perceptron")
EXPRESSIONS = ("toy-graph", "saturating-sigmoid", "unrolled-recurrence", "max-cuts-a-path")


def variants_of(name: str, count: int, seed: int) -> list[Experiment]:
    documents = variant_documents(open_by_name_or_path(name), count, seed)
    return [document for document in documents if document is not None]


@cache
def three_of(name: str) -> tuple[Experiment, ...]:
    """Give the same three to each test that looks at what variants are like."""
    return tuple(variants_of(name, 3, seed=5))


def given_numbers(document: Experiment) -> Iterator[float]:
    yield from (document.model.values or {}).values()
    for layer in document.model.layers:
        yield from (number for row in layer.weights or () for number in row)
        yield from layer.biases or ()
    for rows in (document.data.inputs, document.data.targets):
        yield from (number for row in rows or () for number in row)


@pytest.mark.parametrize("name", [*NETWORKS, *EXPRESSIONS])
def test_numbers_are_small_and_whole_or_halves(name: str) -> None:
    for document in three_of(name):
        numbers = list(given_numbers(document))
        assert numbers
        for number in numbers:
            assert abs(number) <= 5
            assert (2 * number).is_integer()


@pytest.mark.parametrize("name", NETWORKS)
def test_a_variant_of_a_network_can_be_computed_by_hand(name: str) -> None:
    for document in three_of(name):
        setup = set_up(document)
        run = run_pass(setup.problem, setup.parameters)
        for layer, z, slope in zip(document.model.layers, run.z, run.dJ_dz, strict=True):
            if layer.activation in ("sigmoid", "tanh", "softmax"):
                assert np.abs(z).max() <= 2.5  # else it is saturated
            assert np.abs(z).max() <= 8
            if layer.activation == "step":
                assert not slope.any()  # as everywhere
            else:
                assert np.count_nonzero(slope) >= slope.size / 2  # no layer is dead


def test_with_relu_and_linear_units_every_number_but_the_shares_of_softmax_ends() -> None:
    for document in three_of("xor-relu"):
        setup = set_up(document)
        run = run_pass(setup.problem, setup.parameters)
        for array in (*run.z, run.a[0]):
            assert all(digits_of(float(number)) <= 4 for number in array.ravel())


@pytest.mark.parametrize("name", ["hand-2-3-1", "toy-graph"])
def test_the_same_seed_gives_the_same_variants_and_another_seed_others(name: str) -> None:
    first, again, other = (variants_of(name, 3, seed) for seed in (3, 3, 4))
    assert first == again
    assert first != other
    # More of them begin with the same ones.
    assert variants_of(name, 4, 3)[:3] == first


@pytest.mark.parametrize("name", ["linear-regression", "toy-graph"])
def test_no_two_variants_are_equal(name: str) -> None:
    documents = variants_of(name, 40, seed=0)
    assert len({tuple(given_numbers(document)) for document in documents}) == 40


@pytest.mark.parametrize("name", ["xor-relu", "unrolled-recurrence"])
def test_a_variant_is_a_document_that_can_be_saved_and_opened(name: str) -> None:
    for document in three_of(name):
        assert parse_experiment(to_json(document), "json") == document
        if not document.is_expression:
            assert len(document.data.inputs or ()) == 1


def test_where_no_numbers_will_do_it_is_said() -> None:
    with pytest.raises(WorksheetError, match="derivative other than 0"):
        variants_of("logistic-loss-two-ways", 1, seed=0)  # e is 0 for every z


def test_where_there_are_not_so_many_it_is_said() -> None:
    with pytest.raises(WorksheetError, match=r"Only [0-9]+ variants with friendly numbers"):
        variants_of("quotient-rule", 40, seed=0)  # of one value


def test_variants_have_letters() -> None:
    assert [variant_letter(index) for index in (0, 1, 25, 26, 27, 52)] == [
        *("A", "B", "Z", "AA", "AB", "BA")
    ]


@pytest.mark.parametrize(
    ("number", "digits"), [(0.0, 1), (3.0, 1), (-0.5, 1), (1.25, 3), (0.125, 3), (12.5, 3)]
)
def test_digits_are_counted(number: float, digits: int) -> None:
    assert digits_of(number) == digits
    assert digits_of(number + 1 / 3) > 4
