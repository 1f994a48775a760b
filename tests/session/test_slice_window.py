"""Windows of a slice: how far they reach, and what stays where it is when they zoom or follow."""

import math

import numpy as np
import pytest

from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.slice_window import Window, fitted

NETWORK = Network(2, (Layer(1, "linear"),))
W1, W2 = Quantity(Kind.WEIGHT, 1, 0, 0), Quantity(Kind.WEIGHT, 1, 0, 1)
NO_PATH = np.empty((0, 1))


def parameters(*flat):
    return Parameters(NETWORK, np.array(flat, dtype=np.float64))


def test_a_curve_reaches_as_far_as_weights_of_its_layer_do():
    # The root of the mean square of 0.3 and 0.4 is 0.354; twice that, rounded up, is 1.
    window = fitted(parameters(0.3, 0.4, 9.0), (W1,), np.array([0.01]), NO_PATH, 1.0)
    assert window == Window((0.25,), 1.0)
    assert window.ends(0) == (-0.75, 1.25)


def test_a_large_step_of_the_optimizer_is_within():
    window = fitted(parameters(0.3, 0.4, 0.0), (W1,), np.array([-30.0]), NO_PATH, 1.0)
    assert window.half == 100.0
    assert window.holds(np.array([0.3 - 30.0]))


@pytest.mark.parametrize("step", [math.nan, math.inf])
def test_a_step_that_is_not_finite_does_not_matter(step):
    window = fitted(parameters(0.3, 0.4, 0.0), (W1,), np.array([step]), NO_PATH, 1.0)
    assert window.half == 1.0


def test_weights_that_are_all_0_leave_a_window_of_1():
    window = fitted(parameters(0.0, 0.0, 0.0), (W1,), np.array([0.0]), NO_PATH, 1.0)
    assert window == Window((0.0,), 1.0)


def test_a_map_holds_the_path_and_its_units_are_alike():
    path = np.array([[-4.0, 0.0], [0.0, 3.0], [2.0, 1.0]])
    window = fitted(parameters(2.0, 1.0, 0.0), (W1, W2), np.zeros(2), path, 2.0)
    assert all(window.holds(place) for place in path)
    assert window.halves[0] == 2.0 * window.halves[1]


def test_what_is_zoomed_at_stays_where_it_is_seen():
    window = Window((1.0, 2.0), 4.0, 1.5)
    around = np.array([3.0, 1.0])
    closer = window.zoomed(0.25, around)
    assert closer.half == 1.0
    for axis in (0, 1):
        was = (around[axis] - window.centers[axis]) / window.halves[axis]
        assert (around[axis] - closer.centers[axis]) / closer.halves[axis] == pytest.approx(was)


def test_what_is_outside_is_brought_to_the_border():
    window = Window((1.0, 2.0), 4.0, 1.5)
    assert window.clipped(np.array([100.0, 3.0])).tolist() == [7.0, 3.0]
    assert window.clipped(np.array([-100.0, -9.0])).tolist() == [-5.0, -2.0]


def test_a_value_far_beyond_the_windows_size_is_in_its_middle():
    window = Window((0.0,), 1e-9).around(np.array([1e9]))
    assert window.centers[0] == pytest.approx(1e9, rel=1e-15)


@pytest.mark.parametrize("value", [1e12, -1e200, 1e308])
def test_a_window_is_never_so_small_that_its_values_are_one_and_the_same(value):
    here = np.array([value])
    closer = Window((value,), 1e9).zoomed(1e-30, here)
    followed = Window((0.0,), 1e-9).around(here)
    of_a_layer = fitted(parameters(value, value, value), (W1,), np.zeros(1), NO_PATH, 1.0)
    for window in (closer, followed, of_a_layer):
        values = np.linspace(*window.ends(0), 257)
        assert len(set(values)) == 257
        assert window.holds(here)
