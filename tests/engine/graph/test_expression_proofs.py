"""Central differences of expressions: what agrees, what cannot be told, and why."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.checking.expression_prover import ExpressionProver, check_expression
from backpropviz.engine.checking.proof import Finding, Proof
from backpropviz.engine.checking.sweep import EPSILONS, sweep
from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.node_names import node_quantity_named
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.quantities import Kind, Quantity

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "toy_graph.json").read_text(encoding="utf-8")
)
CASES = [REFERENCE["toy"], *REFERENCE["expressions"]]


def trace_of(text: str, mode: Mode = Mode.REVERSE, **values: float) -> ExpressionTrace:
    program = compile_program(text)
    return ExpressionTrace(program.run(values), Differentiation(mode, program.graph.output, 0))


def proof_of(trace: ExpressionTrace, name: str) -> Proof:
    proof = ExpressionProver(trace).proof(node_quantity_named(name, trace))
    assert proof is not None
    return proof


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["expression"])
def test_all_derivatives_of_the_reference_agree(case: dict, mode: Mode) -> None:
    trace = trace_of(case["expression"], mode, **case["inputs"])
    table = check_expression(trace)
    derivatives = {Kind.D_NODE, Kind.TANGENT}
    steps = [step.quantity for step in trace if step.quantity.kind in derivatives]
    own = Quantity(Kind.TANGENT) if mode is Mode.FORWARD else Quantity(Kind.D_NODE)
    own = own._replace(unit=trace.wrt if mode is Mode.FORWARD else trace.output)
    assert list(table.quantities) == [each for each in steps if each != own]
    assert table.count(Finding.AGREES) == len(table)
    assert table.relative_errors.max() < 1e-6


def test_an_intermediate_number_is_nudged_as_if_it_were_free() -> None:
    trace = trace_of("c = a + b; d = b + 1; e = c*d", a=2, b=1)
    proof = proof_of(trace, "de/dc")
    assert proof.numeric == pytest.approx(2.0, rel=1e-9)  # d, and not what a or b do
    assert proof.step == pytest.approx(3e-6)


def test_a_local_derivative_is_proven_on_the_way_into_its_operation() -> None:
    trace = trace_of("y = x*x", x=3)
    assert proof_of(trace, "local dy/dx (1)").numeric == pytest.approx(3.0, rel=1e-9)
    assert proof_of(trace, "local dy/dx (2)").agrees
    assert proof_of(trace, "dy/dx").numeric == pytest.approx(6.0, rel=1e-9)


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [("relu(x)", 0.0, 1.0), ("abs(x)", -1.0, 1.0), ("max(x, 0)", 0.0, 1.0), ("min(0, x)", 1, 0)],
)
def test_at_a_kink_it_cannot_be_told_and_both_slopes_are_known(
    text: str, left: float, right: float
) -> None:
    trace = trace_of(f"y = {text}", x=0.0)
    for name in ("dy/dx", "local dy/dx"):
        proof = proof_of(trace, name)
        assert proof.finding is Finding.KINK
        assert (proof.left_slope, proof.right_slope) == pytest.approx((left, right))
        assert proof.is_accepted


def test_beside_a_kink_it_can() -> None:
    assert proof_of(trace_of("y = relu(x)", x=0.01), "dy/dx").agrees
    assert proof_of(trace_of("y = max(a, b)", a=1, b=0.9), "dy/db").numeric == 0.0


def test_near_where_there_is_no_value_the_step_is_shorter() -> None:
    proof = proof_of(trace_of("y = log(x)", x=1e-8), "dy/dx")
    assert proof.agrees
    assert proof.step < 1e-8


def test_where_a_nudge_leads_out_of_the_numbers_it_cannot_be_told() -> None:
    proof = proof_of(trace_of("y = log(1 - x)", x=1 - 1e-9), "dy/dx")
    assert proof.finding is Finding.NOT_FINITE


def test_many_waves_within_a_step_are_unsteady() -> None:
    proof = proof_of(trace_of("y = sin(1000000*x)", x=3.0), "dy/dx")
    assert proof.finding is Finding.UNSTEADY


def test_what_rounding_hides_cannot_be_told() -> None:
    proof = proof_of(trace_of("y = 1000000 + 0.000001*x", x=1.0), "dy/dx")
    assert proof.finding is Finding.ROUNDING


def test_there_is_nothing_to_prove_of_a_number_by_itself_or_by_a_constant() -> None:
    trace = trace_of("e = a*2", a=1)
    prover = ExpressionProver(trace)
    assert not prover.can_prove(Quantity(Kind.D_NODE, unit=trace.output))
    assert not prover.can_prove(Quantity(Kind.D_NODE, unit=1))  # the 2
    assert not prover.can_prove(Quantity(Kind.TANGENT, unit=trace.output))
    assert not prover.can_prove(Quantity(Kind.D_NODE, unit=99))
    assert not prover.can_prove(Quantity(Kind.D_WEIGHT, 1))
    assert prover.proof(Quantity(Kind.D_NODE, unit=trace.output)) is None


def test_an_expression_without_inputs_has_no_proofs() -> None:
    for mode in Mode:
        assert len(check_expression(trace_of("y = 2 + 3", mode))) == 0


def test_the_error_against_the_step_has_two_sides() -> None:
    trace = trace_of("y = exp(sin(x))*x", x=1.3)
    found = sweep(ExpressionProver(trace), node_quantity_named("dy/dx", trace))
    assert found is not None
    assert found.best is not None
    assert 1e-7 < found.epsilons[found.best] < 1e-3
    assert found.truncation is not None
    assert found.rounding is not None
    assert len(found.epsilons) == len(EPSILONS)


def test_another_step_is_another_difference() -> None:
    trace = trace_of("y = x^3", x=2.0)
    prover = ExpressionProver(trace).with_epsilon(0.1)
    proof = prover.proof(node_quantity_named("dy/dx", trace))
    assert proof is not None
    assert proof.numeric == pytest.approx(12.0 + 0.2**2)  # 3x² + h², h = ε·x


def test_a_table_of_a_thousand_numbers_is_that_of_each_alone() -> None:
    lines = ["x1 = x + 1", *(f"x{i + 1} = x{i}*0.99 + sin(x{i})/{i}" for i in range(1, 300))]
    trace = trace_of("; ".join(lines), x=0.3)
    prover = ExpressionProver(trace)
    assert len(prover.quantities) > 1000
    table = prover.table(prover.quantities)
    assert table.count(Finding.DISAGREES) == 0
    for place in range(0, len(table), 97):
        alone = prover.proof(table.quantities[place])
        assert alone is not None
        assert alone.numeric == table[place].numeric
    parts = [quantity for part in prover.parts() for quantity in part]
    assert parts == list(prover.quantities)
    assert np.isfinite(table.numeric).all()
