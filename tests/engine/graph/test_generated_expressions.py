"""Expressions of all shapes: both modes against differences of numbers with 50 digits."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import mpmath
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from backpropviz.engine.checking.expression_prover import check_expression
from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.explain.explain import explain
from backpropviz.engine.explain.explanation import Origin
from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.program import GraphPass, compile_program
from backpropviz.engine.quantities import Kind

mp = mpmath.mp.clone()
mp.dps = 50
NOTHING = mp.mpf(0)
STEP = mp.mpf(10) ** -15  # so a central difference is right to 30 digits
ROOM = 1e-3  # around kinks, and where something is not defined
LARGEST = 1e4

INPUTS = ("a", "b", "c")
FUNCTIONS: dict[str, Callable[[mpmath.mpf], mpmath.mpf]] = {
    "sin": mp.sin,
    "cos": mp.cos,
    "exp": mp.exp,
    "tanh": mp.tanh,
    "sigmoid": lambda x: 1 / (1 + mp.exp(-x)),
    "softplus": lambda x: mp.log(1 + mp.exp(x)),
    "log": mp.log,
    "sqrt": mp.sqrt,
    "abs": abs,
    "relu": lambda x: max(x, mp.mpf(0)),
}
FROM_ABOVE_0 = {"log", "sqrt"}
KINKED_AT_0 = {"abs", "relu"}


class UndecidedError(Exception):
    """A number is too near to a kink, too large, or there is none."""


@dataclass(frozen=True)
class Made:
    """An expression: as a text, and as what it means."""

    text: str
    value: Callable[[dict[str, mpmath.mpf]], mpmath.mpf]


def of_a_name(name: str) -> Made:
    return Made(name, lambda known: known[name])


def of_a_number(number: int) -> Made:
    return Made(str(number / 4), lambda _: mp.mpf(number) / 4)


def sized(number: mpmath.mpf) -> mpmath.mpf:
    if abs(number) > LARGEST:
        raise UndecidedError
    return number


def far_from_0(number: mpmath.mpf, *, from_above: bool = False) -> mpmath.mpf:
    if abs(number) < ROOM or (from_above and number < 0):
        raise UndecidedError
    return number


def of_a_function(name: str, inner: Made) -> Made:
    def value(known: dict[str, mpmath.mpf]) -> mpmath.mpf:
        x = inner.value(known)
        if name in KINKED_AT_0 or name in FROM_ABOVE_0:
            far_from_0(x, from_above=name in FROM_ABOVE_0)
        if name == "exp" and x > 9:
            raise UndecidedError
        return FUNCTIONS[name](x)

    return Made(f"{name}({inner.text})", value)


def of_two(operator: str, left: Made, right: Made) -> Made:
    def value(known: dict[str, mpmath.mpf]) -> mpmath.mpf:
        x, y = left.value(known), right.value(known)
        match operator:
            case "+":
                return sized(x + y)
            case "-":
                return sized(x - y)
            case "*":
                return sized(x * y)
            case "/":
                return sized(x / far_from_0(y))
            case "max":
                far_from_0(x - y)
                return max(x, y)
            case _:
                far_from_0(x - y)
                return min(x, y)

    if operator in ("max", "min"):
        return Made(f"{operator}({left.text}, {right.text})", value)
    return Made(f"({left.text} {operator} {right.text})", value)


def of_a_power(base: Made, exponent: int) -> Made:
    def value(known: dict[str, mpmath.mpf]) -> mpmath.mpf:
        x = base.value(known)
        return sized((far_from_0(x) if exponent < 0 else x) ** exponent)

    return Made(f"({base.text})^({exponent})", value)


def negated(inner: Made) -> Made:
    return Made(f"(-{inner.text})", lambda known: -inner.value(known))


@cache  # to set up a strategy anew for each statement takes longer than to draw from it
def expressions(names: tuple[str, ...]) -> st.SearchStrategy[Made]:
    leaves = st.sampled_from(names).map(of_a_name) | st.integers(-12, 12).map(of_a_number)

    def larger(inner: st.SearchStrategy[Made]) -> st.SearchStrategy[Made]:
        return (
            st.builds(of_two, st.sampled_from(["+", "-", "*", "/", "max", "min"]), inner, inner)
            | st.builds(of_a_function, st.sampled_from(sorted(FUNCTIONS)), inner)
            | st.builds(of_a_power, inner, st.integers(-2, 3))
            | st.builds(negated, inner)
        )

    return st.recursive(leaves, larger, max_leaves=8)


@dataclass(frozen=True)
class Case:
    """Some statements, whose values are y0, y1, …, at some values of the inputs."""

    statements: tuple[Made, ...]
    at: dict[str, float]

    @property
    def text(self) -> str:
        lines = (f"y{index} = {made.text}" for index, made in enumerate(self.statements))
        return "; ".join(lines)

    def value(self, nudged: str = "", by: mpmath.mpf = NOTHING) -> mpmath.mpf:
        """Return the last value, with a name nudged by so much, as if it were free."""
        known = {name: mp.mpf(number) for name, number in self.at.items()}
        if nudged in known:
            known[nudged] += by
        for index, made in enumerate(self.statements):
            name = f"y{index}"
            known[name] = sized(made.value(known)) + (by if name == nudged else 0)
        return known[f"y{len(self.statements) - 1}"]

    def slope(self, name: str) -> float:
        """Return the central difference of the last value by a name."""
        return float((self.value(name, STEP) - self.value(name, -STEP)) / (2 * STEP))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    statements: list[Made] = []
    for index in range(draw(st.integers(1, 4))):
        before = tuple(f"y{earlier}" for earlier in range(index))
        statements.append(draw(expressions((*INPUTS, *before, *before))))
    at = {name: draw(st.integers(-24, 24)) / 8 + 0.01 for name in INPUTS}
    return Case(tuple(statements), at)


def run_of(case: Case) -> GraphPass:
    """Return the pass, if the case is one that 16 digits are enough for."""
    try:
        case.value()
        run = compile_program(case.text).run(case.at)
    except (UndecidedError, ExpressionError, ZeroDivisionError):
        assume(False)
        raise
    steepest = max((abs(slope) for slopes in run.slopes for slope in slopes), default=0.0)
    assume(steepest < LARGEST)
    return run


def felt(run: GraphPass) -> float:
    """Return how large the terms are that derivatives of the output are the sums of."""
    sizes = [0.0] * len(run.values)
    output = run.program.graph.output
    sizes[output] = 1.0
    for index in range(output, -1, -1):
        node = run.program.graph.nodes[index]
        for operand, slope in zip(node.operands, run.slopes[index], strict=True):
            sizes[operand] += sizes[index] * abs(slope)
    return max(sizes) * max(1.0, *map(abs, run.values))


@settings(
    max_examples=80,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
@given(cases(), st.sampled_from(list(Mode)), st.booleans())
def test_all_ways_to_a_derivative_lead_to_the_same_number(
    case: Case, mode: Mode, by_layers: bool
) -> None:
    run = run_of(case)
    trace = ExpressionTrace(run, Differentiation(mode, run.program.graph.output, 0))
    check_differences_of_numbers_with_50_digits(case, run)
    check_forward_and_reverse_mode_agree(run)
    check_sums_over_paths_are_the_derivatives(trace, by_layers)
    # None is called wrong by its central difference.
    table = check_expression(trace)
    assert not table.count(Finding.DISAGREES)
    assert all(math.isfinite(number) for number in table.analytic)


def check_differences_of_numbers_with_50_digits(case: Case, run: GraphPass) -> None:
    program = run.program
    adjoints = run.adjoints(program.graph.output)
    allowed = 1e-11 * felt(run)
    assert run.values[program.graph.output] == pytest.approx(
        float(case.value()), rel=1e-9, abs=allowed
    )
    for name in (*program.inputs, *(f"y{index}" for index in range(len(case.statements)))):
        node = program.node(name)
        assert node is not None
        try:
            expected = case.slope(name)
        except (UndecidedError, ZeroDivisionError):
            continue
        assert adjoints[node] == pytest.approx(expected, rel=1e-9, abs=allowed)


def check_forward_and_reverse_mode_agree(run: GraphPass) -> None:
    output = run.program.graph.output
    adjoints = run.adjoints(output)
    for name in run.program.inputs:
        node = run.program.node(name)
        assert node is not None
        tangent = run.tangents(node)[output]
        assert tangent == pytest.approx(adjoints[node], rel=1e-11, abs=1e-13 * felt(run))


def check_sums_over_paths_are_the_derivatives(trace: ExpressionTrace, by_layers: bool) -> None:
    for step in trace:
        explained = explain(trace, step.quantity, by_layers=by_layers)
        assert explained.value == step.value
        assert explained.agrees
        if explained.paths:
            assert explained.counts is not None
            assert sum(path.count for path in explained.paths) == explained.counts.paths
        elif step.quantity.kind in (Kind.D_NODE, Kind.TANGENT):
            is_own = explained.origin is Origin.RULE
            assert step.value == (1.0 if is_own else 0.0)
