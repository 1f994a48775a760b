"""Derivatives of expressions as sums over paths, against the lecture and against plain counting."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest

from backpropviz.engine.explain.explain import explain
from backpropviz.engine.explain.explanation import Explanation, Origin
from backpropviz.engine.explain.paths import FactorKind
from backpropviz.engine.graph.expression_trace import (
    Differentiation,
    ExpressionTrace,
    Mode,
    usual_differentiation,
)
from backpropviz.engine.graph.node_names import asked_for, node_quantity_named
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.quantities import Kind, Quantity

TOY = json.loads(
    (Path(__file__).parents[2] / "reference" / "toy_graph.json").read_text(encoding="utf-8")
)["toy"]
# b is used twice, and so is y: three paths, one of them long
NESTED = "u = a*b; y = u + b; z = y*y"


def trace_of(
    text: str, values: dict[str, float], mode: Mode = Mode.REVERSE, by: str = ""
) -> ExpressionTrace:
    program = compile_program(text)
    wrt = program.node(by) if by else 0
    assert wrt is not None
    asked = Differentiation(mode, program.graph.output, wrt)
    return ExpressionTrace(program.run(values), asked)


def explained(trace: ExpressionTrace, name: str, **asked: bool) -> Explanation:
    return explain(trace, node_quantity_named(name, trace), **asked)


def ways(trace: ExpressionTrace, found: Explanation) -> list[list[str]]:
    """Return each path as the names it passes, from what is changed on."""
    return [
        [trace.plain_name(path.factors[-1].by)]
        + [trace.plain_name(factor.of) for factor in reversed(path.factors)]
        for path in found.paths
    ]


@pytest.mark.parametrize("name", ["a", "b"])
def test_the_paths_of_the_toy_graph_are_those_of_the_lecture(name: str) -> None:
    trace = trace_of(TOY["expression"], TOY["inputs"])
    found = explained(trace, f"de/d{name}")
    expected = TOY["paths"][f"de_d{name}"]
    assert ways(trace, found) == [path["path"] for path in expected]
    for path, one in zip(found.paths, expected, strict=True):
        assert [factor.value for factor in reversed(path.factors)] == one["factors"]
        assert path.value == one["product"]
    assert found.share == found.value == TOY["total_derivatives_of_e"][name]
    assert found.agrees


def test_forward_mode_has_the_same_paths() -> None:
    backward = explained(trace_of(NESTED, {"a": 2, "b": 3}), "dz/db")
    forward = explained(trace_of(NESTED, {"a": 2, "b": 3}, Mode.FORWARD, "b"), "dz/db")
    assert forward.paths == backward.paths
    assert forward.value == backward.value
    assert (backward.quantity.kind, forward.quantity.kind) == (Kind.D_NODE, Kind.TANGENT)


def test_every_factor_leads_to_the_step_that_makes_it() -> None:
    for mode in Mode:
        trace = trace_of(NESTED, {"a": 2, "b": 3}, mode, "b")
        for by_layers in (False, True):
            found = explained(trace, "dz/db", by_layers=by_layers)
            factors = [*found.common, *(each for path in found.paths for each in path.factors)]
            for factor in factors:
                made = trace.find(factor.made_by)
                assert made is not None
                assert trace[made].value == factor.value


def test_paths_are_counted_with_the_multiplications_of_both_ways() -> None:
    trace = trace_of(NESTED, {"a": 2, "b": 3})
    counts = explained(trace, "dz/db").counts
    # b→u→y and b→y, each on to z twice: 4 paths of 3 + 3 + 2 + 2 factors.
    assert counts == (4, 6, 3)
    # Of them b→y takes one multiplication, and so do b→u and u→y; y→z is multiplied by 1.
    whole = explained(trace, "dz/da").gradient_counts
    assert whole == (6, 6 + 4, 4)


def test_groups_are_what_arrives_at_the_next_nodes() -> None:
    trace = trace_of(NESTED, {"a": 2, "b": 3})
    found = explained(trace, "dz/db", by_layers=True)
    assert found.origin is Origin.GROUPS
    assert [path.factors[0].kind for path in found.paths] == [FactorKind.ARRIVED] * 2
    assert [trace.plain_name(path.factors[0].made_by) for path in found.paths] == ["dz/du", "dz/dy"]
    assert [path.count for path in found.paths] == [2, 2]
    assert found.share == found.value


def test_groups_forward_come_through_the_operands() -> None:
    trace = trace_of(NESTED, {"a": 2, "b": 3}, Mode.FORWARD, "b")
    found = explained(trace, "dz/db", by_layers=True)
    assert [trace.plain_name(path.factors[1].made_by) for path in found.paths] == ["dy/db"] * 2
    assert [path.count for path in found.paths] == [2, 2]
    assert found.share == found.value


def test_what_lies_before_the_paths_part_is_common_to_them() -> None:
    trace = trace_of("u = 3*a; v = -u; z = v*v", {"a": 2})
    found = explained(trace, "dz/da", by_layers=True)
    assert [trace.plain_name(factor.made_by) for factor in found.common] == [
        "local dv/du",
        "local du/da",
    ]
    assert found.share == found.value == 36.0
    names = {trace.plain_name(element) for element in found.elements()}
    assert {"a", "u", "v", "z", "local dv/du", "local dz/dv (2)"} <= names


def test_a_path_lights_its_nodes_and_edges_alone() -> None:
    trace = trace_of(TOY["expression"], TOY["inputs"])
    found = explained(trace, "de/db")
    names = {trace.plain_name(element) for element in found.elements(found.paths[0])}
    assert names == {"b", "local dc/db", "c", "local de/dc", "e"}


def test_more_paths_than_atoms_are_counted_and_grouped_at_once() -> None:
    lines = [f"x{number + 1} = x{number}*x{number}*x{number}/3" for number in range(200)]
    start = time.perf_counter()
    for mode in Mode:
        trace = trace_of("; ".join(lines), {"x0": 1.0}, mode, "x0")
        found = explained(trace, "dx200/dx0")
        assert found.counts is not None
        assert found.counts.paths == 3**200
        assert found.origin is Origin.GROUPS
        assert found.agrees
        assert found.counts.by_recursion < 2000
    assert time.perf_counter() - start < 5.0


def test_what_does_not_depend_on_a_number_has_no_path() -> None:
    trace = trace_of("c = a*b; e = a + 1", {"a": 2, "b": 3})
    found = explained(trace, "de/db")
    assert (found.origin, found.value, found.paths) == (Origin.GIVEN, 0.0, ())
    own = explained(trace, "de/de")
    assert (own.origin, own.value) == (Origin.RULE, 1.0)


def test_values_and_local_derivatives_are_explained_by_their_rules() -> None:
    trace = trace_of(TOY["expression"], TOY["inputs"])
    for name in ("c", "local de/dc"):
        found = explained(trace, name)
        assert found.origin is Origin.RULE
        assert found.rule is not None
        assert found.counts is None


def test_an_input_is_explained_by_the_derivative_by_it() -> None:
    trace = trace_of(TOY["expression"], TOY["inputs"])
    assert explained(trace, "b").quantity == Quantity(Kind.D_NODE, unit=1)
    forward = trace_of(TOY["expression"], TOY["inputs"], Mode.FORWARD, "b")
    assert explained(forward, "b").value == 5.0
    assert explained(forward, "a").origin is Origin.GIVEN


def test_every_step_has_a_name_that_leads_back_to_it() -> None:
    for mode in Mode:
        trace = trace_of("y = x*x; z = sin(y)/x + 2", {"x": 0.7}, mode)
        for step in trace:
            assert node_quantity_named(trace.plain_name(step.quantity), trace) == step.quantity


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("de/db", "de/db"),
        (" d e / d b ", "de/db"),
        ("∂e/∂c", "local de/dc"),
        ("local de/dc", "local de/dc"),
        ("c", "c"),
    ],
)
def test_names_may_be_typed_in_several_ways(typed: str, meant: str) -> None:
    trace = trace_of(TOY["expression"], TOY["inputs"])
    assert trace.plain_name(node_quantity_named(typed, trace)) == meant


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("x", "x: expected one of the names a, b, c, d, e; got 'x'"),
        ("de/dx", "expected one of the names a, b, c, d, e; got 'x'"),
        ("dc/db", "dc/db: expected a derivative of e"),
        ("∂e/∂a", "∂e/∂a: e is computed from c, d"),
        ("", "expected a number such as de/da or e, got ''"),
        ("1/0", "expected a number such as de/da or e, got '1/0'"),
    ],
)
def test_a_name_that_says_nothing_is_refused(typed: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=r".") as found:
        node_quantity_named(typed, trace_of(TOY["expression"], TOY["inputs"]))
    assert complaint in str(found.value)


def test_a_name_says_what_has_to_be_differentiated() -> None:
    program = compile_program(TOY["expression"])
    usual = usual_differentiation(program)
    assert asked_for("dc/db", program, usual) == Differentiation(Mode.REVERSE, 2, 1)
    assert asked_for("∂c/∂b", program, usual) == asked_for("c", program, usual) == usual


def test_paths_come_in_the_order_of_the_graph() -> None:
    trace = trace_of("y = x + sin(x) + cos(x) + exp(x)", {"x": 0.5})
    found = explained(trace, "dy/dx")
    firsts = [path.factors[-1].of.unit for path in found.paths]
    assert all(one < other for one, other in pairwise(firsts))
