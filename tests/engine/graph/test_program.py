"""Expressions as graphs: values and derivatives against independent numbers."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.graph.counts import Work, forward_work, reverse_work
from backpropviz.engine.graph.expression_trace import (
    Differentiation,
    ExpressionTrace,
    Mode,
    usual_differentiation,
)
from backpropviz.engine.graph.program import Program, compile_program
from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.engine.trace import Detail

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "toy_graph.json").read_text(encoding="utf-8")
)
TOY = REFERENCE["toy"]
CASES = [
    {**TOY, "derivatives_of_output": TOY["total_derivatives_of_e"]},
    *REFERENCE["expressions"],
]


def close(number: float) -> object:
    return pytest.approx(number, rel=1e-12, abs=1e-14)


def index(program: Program, name: str) -> int:
    found = program.node(name)
    assert found is not None
    return found


def trace_of(
    text: str, values: dict[str, float], mode: Mode = Mode.REVERSE, by: str = "", of: str = ""
) -> ExpressionTrace:
    program = compile_program(text)
    output = index(program, of) if of else program.graph.output
    asked = Differentiation(mode, output, index(program, by) if by else 0)
    return ExpressionTrace(program.run(values), asked)


def named(trace: ExpressionTrace) -> dict[str, float]:
    return {trace.plain_name(step.quantity): step.value for step in trace}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["expression"])
def test_values_and_derivatives_are_those_of_the_reference(case: dict) -> None:
    program = compile_program(case["expression"])
    run = program.run(case["inputs"])
    adjoints = run.adjoints(program.graph.output)
    for name, value in case["values"].items():
        assert run.values[index(program, name)] == close(value)
    for name, derivative in case["derivatives_of_output"].items():
        assert adjoints[index(program, name)] == close(derivative)
        assert run.tangents(index(program, name))[program.graph.output] == close(derivative)


def test_local_derivatives_of_the_toy_graph_are_those_of_the_lecture() -> None:
    steps = named(trace_of(TOY["expression"], TOY["inputs"]))
    for edge in TOY["local_edge_derivatives"]:
        assert steps[f"local {edge['derivative']}"] == close(edge["value"])


@pytest.mark.parametrize("by", ["a", "b"])
def test_forward_mode_of_the_toy_graph_gives_the_derivatives_of_all_values(by: str) -> None:
    steps = named(trace_of(TOY["expression"], TOY["inputs"], Mode.FORWARD, by))
    for name, derivative in TOY["forward_mode"][f"with_respect_to_{by}"].items():
        assert steps[f"d{name}/d{by}"] == close(derivative)


def test_the_sum_where_paths_join_has_one_product_for_each_path() -> None:
    trace = trace_of(TOY["expression"], TOY["inputs"])
    made = trace.find(Quantity(Kind.D_NODE, unit=1))
    assert made is not None
    step = trace[made]
    names = [trace.plain_name(operand) for operand in step.operands]
    assert names == ["de/dc", "local dc/db", "de/dd", "local dd/db"]
    assert [trace.value(operand) for operand in step.operands] == [2.0, 1.0, 3.0, 1.0]
    assert step.value == 5.0


def test_the_steps_of_the_toy_graph_come_in_the_order_of_the_lecture() -> None:
    trace = trace_of(TOY["expression"], TOY["inputs"])
    assert list(named(trace)) == [
        *("c", "local dc/da", "local dc/db", "d", "local dd/db", "e", "local de/dc", "local de/dd"),
        *("de/de", "de/dd", "de/dc", "de/da", "de/db"),
    ]
    assert trace.phase_spans() == ((Phase.FORWARD, 0, 8), (Phase.BACKWARD, 8, 13))
    assert trace.group(4, Detail.NEURON) == range(3, 5)
    assert trace.group(0, Detail.PASS) == range(8)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["expression"])
@pytest.mark.parametrize("mode", Mode)
def test_the_rule_of_every_step_gives_its_number_from_known_ones(case: dict, mode: Mode) -> None:
    program = compile_program(case["expression"])
    run = program.run(case["inputs"])
    asked = [node for node, each in enumerate(program.graph.nodes) if each.adjoint is not None]
    for output in asked:
        # The way back is the same whatever it is that the output is differentiated by.
        for by in asked if mode is Mode.FORWARD else asked[:1]:
            trace = ExpressionTrace(run, Differentiation(mode, output, by))
            for step in trace:
                got = step.rule.evaluate([trace.value(each) for each in step.operands])
                assert abs(got - step.value) <= max(1e-12 * abs(step.value), 1e-14)
                assert all(trace.is_known(each, step.index) for each in step.operands)
                assert trace.find(step.quantity) == step.index


def test_another_value_can_be_differentiated() -> None:
    steps = named(trace_of(TOY["expression"], TOY["inputs"], of="c"))
    assert (steps["dc/dc"], steps["dc/da"], steps["dc/db"]) == (1.0, 1.0, 1.0)
    assert steps.keys().isdisjoint({"dc/de", "dc/dd"})


def test_an_input_that_the_output_does_not_depend_on_has_the_derivative_0() -> None:
    steps = named(trace_of("c = 2 * a; e = b + c", {"a": 3.0, "b": 1.0}, of="c"))
    assert (steps["dc/db"], steps["dc/da"]) == (0.0, 2.0)


def test_saturated_functions_keep_the_digits_of_their_derivatives() -> None:
    for text, expected in (
        ("sigmoid(z)", math.exp(-40.0) / (1.0 + math.exp(-40.0)) ** 2),
        ("tanh(z / 2)", 2.0 * math.exp(-40.0) / (1.0 + math.exp(-40.0)) ** 2),
    ):
        trace = trace_of(text, {"z": 40.0})
        made = trace.find(Quantity(Kind.D_NODE, unit=0))
        assert made is not None
        assert trace[made].value == close(expected)
        for step in trace:
            got = step.rule.evaluate([trace.value(each) for each in step.operands])
            assert got == pytest.approx(step.value, rel=1e-9)


@pytest.mark.parametrize(
    ("text", "values", "derivatives"),
    [
        ("relu(x)", {"x": 0.0}, [0.0]),
        ("abs(x)", {"x": 0.0}, [0.0]),
        ("max(x, y)", {"x": 2.0, "y": 2.0}, [1.0, 0.0]),
        ("min(x, y, z)", {"x": 3.0, "y": 2.0, "z": 2.0}, [0.0, 1.0, 0.0]),
        ("x^y", {"x": 0.0, "y": 2.0}, [0.0, 0.0]),
        ("x^0", {"x": 0.0}, [0.0]),
        ("x * x", {"x": 3.0}, [6.0]),
        ("x^3", {"x": -2.0}, [12.0]),
    ],
)
def test_kinks_and_corners_follow_the_stated_conventions(
    text: str, values: dict[str, float], derivatives: list[float]
) -> None:
    program = compile_program(text)
    run = program.run(values)
    assert list(run.adjoints(program.graph.output)[: len(values)]) == derivatives


@pytest.mark.parametrize(
    ("text", "values", "problem", "position"),
    [
        ("y = 2 * log(x)", {"x": -1.0}, "log of -1", 8),
        ("a / (b - 1)", {"a": 1.0, "b": 1.0}, "division by zero: 1 / 0", 2),
        ("exp(x) * 2", {"x": 1000.0}, "overflow: exp(1000) is too large", 0),
        ("sqrt(x)", {"x": 0.0}, "the derivative of sqrt(0) is not finite", 0),
        ("x^y", {"x": -2.0, "y": 2.0}, "no derivative by the exponent: (-2)^2", 1),
        ("9**9**9**9", {}, "overflow: 9 ^ ", 4),
        ("x + y", {"x": 1.0}, "y has no value", 4),
    ],
)
def test_an_operation_without_a_result_is_named_with_its_place(
    text: str, values: dict[str, float], problem: str, position: int
) -> None:
    with pytest.raises(ExpressionError) as raised:
        compile_program(text).run(values)
    assert raised.value.problem.startswith(problem)
    assert raised.value.position == position


def test_a_derivative_that_is_too_large_is_named() -> None:
    program = compile_program("exp(x) * exp(y) / exp(y) ; z = exp(700) * exp(x) ^ 1.2")
    with pytest.raises(ExpressionError, match="overflow"):
        program.run({"x": 10.0, "y": 0.0}).adjoints(program.graph.output)


def test_what_has_no_name_in_the_text_is_called_v_unless_that_is_taken() -> None:
    program = compile_program("v1 = a * b; f = (v1 + a) * (b + 1)")
    assert [node.name for node in program.graph.nodes] == ["a", "b", "v1", "v2", "", "v3", "f"]


def test_a_copy_is_a_number_of_its_own() -> None:
    program = compile_program("b = a; c = a * b")
    run = program.run({"a": 3.0})
    adjoints = run.adjoints(program.graph.output)
    assert adjoints[index(program, "b")] == 3.0
    assert adjoints[index(program, "a")] == 6.0


def test_one_pass_backward_does_the_work_of_many_passes_forward() -> None:
    graph = compile_program(TOY["expression"]).graph
    assert reverse_work(graph, graph.output) == Work(1, 5, 1)
    assert forward_work(graph, 2) == Work(2, 10, 4)


def test_the_same_text_is_the_same_program_and_asks_for_the_last_value() -> None:
    program = compile_program(TOY["expression"])
    assert compile_program(TOY["expression"]) is program
    asked = usual_differentiation(program)
    assert asked == Differentiation(Mode.REVERSE, program.graph.output, 0)


def test_an_expression_with_more_nodes_than_are_drawn_is_refused() -> None:
    many = ";".join(f"s{i}=--a" for i in range(999))
    assert len(compile_program(many).graph.nodes) == 1999
    with pytest.raises(ExpressionError, match="more than 2,000 operations, names and numbers"):
        compile_program(f"{many};e=--a")


def test_the_steps_of_the_largest_graphs_are_made() -> None:
    text = "+".join(f"({'+'.join(['a*a'] * 60)})" for _ in range(16))
    program = compile_program(text)
    trace = ExpressionTrace(program.run({"a": 2.0}), usual_differentiation(program))
    assert len(trace) == 7677
    assert trace.value(Quantity(Kind.D_NODE, unit=0)) == 2 * 2.0 * 960
