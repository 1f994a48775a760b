"""Which samples each update takes: sizes, orders, seeds, and any update without those before it."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.engine.batches import Batches


def drawn(n: int, size: int | None, order: str, seed: int, count: int) -> list[list[int]]:
    batches = Batches(n, size, order, seed)
    return [batches.rows(number).tolist() for number in range(1, count + 1)]


def test_sequential_batches_go_through_the_samples_and_begin_again() -> None:
    expected = [[0, 1], [2, 3], [4], [0, 1]]
    assert drawn(5, 2, "sequential", 0, 4) == expected


def test_shuffled_batches_take_every_sample_once_an_epoch_in_a_new_order() -> None:
    rows = drawn(5, 2, "shuffled", 3, 900)
    assert [len(batch) for batch in rows] == [2, 2, 1] * 300
    epochs = [[*rows[i], *rows[i + 1], *rows[i + 2]] for i in range(0, 900, 3)]
    assert all(sorted(epoch) == [0, 1, 2, 3, 4] for epoch in epochs)
    # All 120 orders are equally likely: 300 epochs leave out (119/120)^300 = 8 % of them.
    assert len({tuple(epoch) for epoch in epochs}) > 95


@pytest.mark.parametrize(("n", "size"), [(7, 3), (7, 6), (300, 100), (2000, 64), (30_000, 20_000)])
def test_random_batches_have_their_full_size_and_no_sample_twice(n: int, size: int) -> None:
    rows = drawn(n, size, "random", 1, 20)
    assert all(len(set(batch)) == len(batch) == size for batch in rows)
    assert all(0 <= row < n for batch in rows for row in batch)


@pytest.mark.parametrize("size", [2, 90])
def test_random_batches_take_every_sample_equally_often(size: int) -> None:
    batches = Batches(100, size, "random", 5)
    counts = np.zeros(100)
    for number in range(1, 5001):
        counts[batches.rows(number)] += 1
    # Each sample is in a batch with probability p = size / 100, so 5000 p times give or take
    # sqrt(5000 p (1 - p)); none of a hundred is off by more than 4.5 of that.
    expected, p = 50 * size, size / 100
    assert np.abs(counts - expected).max() < 4.5 * (5000 * p * (1 - p)) ** 0.5


@pytest.mark.parametrize("order", ["shuffled", "random"])
def test_the_seed_decides_the_batches(order: str) -> None:
    assert drawn(20, 4, order, 8, 9) == drawn(20, 4, order, 8, 9)
    assert drawn(20, 4, order, 8, 9) != drawn(20, 4, order, 9, 9)


@pytest.mark.parametrize("order", ["sequential", "shuffled", "random"])
@pytest.mark.parametrize(("n", "size"), [(23, 5), (300, 7), (20_000, 3000)])
def test_any_update_has_its_batch_whatever_was_asked_for_before(
    order: str, n: int, size: int
) -> None:
    in_order = drawn(n, size, order, 2, 400)
    batches = Batches(n, size, order, 2)
    for number in (400, 1, 399, 258, 257, 256, 2, 65, 1, 400):
        assert batches.rows(number).tolist() == in_order[number - 1]


@pytest.mark.parametrize("order", ["sequential", "shuffled", "random"])
@pytest.mark.parametrize("size", [None, 3, 99])
def test_a_batch_of_all_samples_is_in_order(order: str, size: int | None) -> None:
    assert drawn(3, size, order, 0, 2) == [[0, 1, 2], [0, 1, 2]]
    assert Batches(3, size, order, 0).takes_all


def test_an_epoch_is_as_many_updates_as_see_all_samples() -> None:
    assert Batches(250, 10, "shuffled", 0).per_epoch == 25
    assert Batches(251, 10, "shuffled", 0).per_epoch == 26
    assert Batches(251, None, "shuffled", 0).per_epoch == 1


@pytest.mark.parametrize("order", ["sequential", "shuffled", "random"])
def test_no_one_can_change_the_batches_by_accident(order: str) -> None:
    rows = Batches(9, 2, order, 0).rows(1)
    with pytest.raises(ValueError, match="read-only"):
        rows[0] = 5


def test_no_samples_are_refused() -> None:
    with pytest.raises(ValueError, match="one sample or more, got 0"):
        Batches(0, None, "shuffled", 0)
