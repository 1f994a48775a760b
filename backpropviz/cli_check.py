"""The command that checks gradients: all of them with one step, or their error against the step."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.checking.expression_prover import ExpressionProver
from backpropviz.engine.checking.gradient_check import check_gradients
from backpropviz.engine.checking.prover import Prover
from backpropviz.engine.checking.sweep import sweep, sweep_all, sweep_expression
from backpropviz.engine.graph.expression_trace import ExpressionTrace, usual_differentiation
from backpropviz.engine.graph.node_names import asked_for, node_quantity_named
from backpropviz.engine.graph.program import GraphPass
from backpropviz.engine.quantity_names import quantity_named
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup, set_up
from backpropviz.export.check_report import check_json, check_text, check_verdict
from backpropviz.export.expression_check import (
    expression_check_json,
    expression_check_text,
    expression_verdict,
)
from backpropviz.export.notation import Notation, notation_of, notation_of_expression
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.sweep_report import (
    of_expression,
    sweep_json,
    sweep_of_all_json,
    sweep_of_all_text,
    sweep_text,
)
from backpropviz.usage import UsageError


def write_check(
    experiment: Experiment, style: NumberStyle, options: argparse.Namespace
) -> tuple[Iterator[str], bool]:
    """Return the pieces of what is to be printed, and whether the gradients agree."""
    setup = set_up(experiment)
    if options.quantity is not None and not options.sweep:
        raise UsageError("--quantity: expected --sweep beside it")
    if setup.expression is not None:
        return _check_expression(experiment, setup.expression, style, options)
    rows = range(setup.problem.inputs.shape[0])
    notation = notation_of(experiment, setup.problem.network, rows, setup.dataset)
    if options.quantity is not None:
        return _sweep_of_one(experiment, setup, notation, style, options)
    network, epsilon = setup.problem.network, options.epsilon
    check = check_gradients(setup.problem, setup.parameters, epsilon)
    if options.sweep:
        errors = sweep_all(Prover(run_pass(setup.problem, setup.parameters)))
        if options.format == "json":
            return sweep_of_all_json(errors, check.agrees, epsilon), check.agrees
        verdict = check_verdict(check, network, epsilon, notation, style)
        return sweep_of_all_text(errors, experiment.title, verdict, notation, style), check.agrees
    if options.format == "json":
        return check_json(check, network, epsilon), check.agrees
    return check_text(check, experiment.title, network, epsilon, notation, style), check.agrees


def _check_expression(
    experiment: Experiment, run: GraphPass, style: NumberStyle, options: argparse.Namespace
) -> tuple[Iterator[str], bool]:
    if options.quantity is not None:
        return _sweep_of_derivative(experiment, run, style, options)
    trace = ExpressionTrace(run, usual_differentiation(run.program))
    prover, title = ExpressionProver(trace, options.epsilon), experiment.title
    proofs = prover.table(prover.quantities)
    agrees, epsilon = bool(proofs.is_accepted.all()), prover.epsilon
    notation = notation_of_expression(trace, style)
    if options.sweep:
        try:
            errors = sweep_expression(prover)
        except ValueError as error:
            raise UsageError(f"--sweep: {error}") from error
        wording = of_expression(trace)
        if options.format == "json":
            return sweep_of_all_json(errors, agrees, epsilon, wording), agrees
        verdict = expression_verdict(proofs, trace, epsilon, notation, style)
        return sweep_of_all_text(errors, title, verdict, notation, style, wording), agrees
    if options.format == "json":
        return expression_check_json(proofs, trace, epsilon, prover.tolerance), agrees
    return expression_check_text(proofs, trace, title, epsilon, notation, style), agrees


def _sweep_of_derivative(
    experiment: Experiment, run: GraphPass, style: NumberStyle, options: argparse.Namespace
) -> tuple[Iterator[str], bool]:
    try:
        asked = asked_for(options.quantity, run.program, usual_differentiation(run.program))
        trace = ExpressionTrace(run, asked)
        quantity = node_quantity_named(options.quantity, trace)
    except ValueError as error:
        raise UsageError(f"--quantity: {error}") from error
    prover = ExpressionProver(trace, options.epsilon)
    proof, errors = prover.proof(quantity), sweep(prover, quantity)
    if proof is None or errors is None:
        raise UsageError(
            "--quantity: expected the derivative of a value by another one that it depends on, "
            f"got {options.quantity!r}"
        )
    wording = of_expression(trace)
    if options.format == "json":
        return sweep_json(errors, proof, proof.is_accepted, options.epsilon, wording), (
            proof.is_accepted
        )
    notation, title = notation_of_expression(trace, style), experiment.title
    pieces = sweep_text(errors, proof, title, options.epsilon, notation, style, wording)
    return pieces, proof.is_accepted


def _sweep_of_one(
    experiment: Experiment,
    setup: Setup,
    notation: Notation,
    style: NumberStyle,
    options: argparse.Namespace,
) -> tuple[Iterator[str], bool]:
    prover = Prover(run_pass(setup.problem, setup.parameters), options.epsilon)
    samples = setup.problem.inputs.shape[0]
    try:
        quantity = quantity_named(options.quantity, setup.problem.network, n_samples=samples)
    except ValueError as error:
        raise UsageError(f"--quantity: {error}") from error
    proof, errors = prover.proof(quantity), sweep(prover, quantity)
    if proof is None or errors is None:
        wanted = "dJ/dW[1][0,0]" if samples == 1 else "dJ/dW[1][0,0] or dJ[0]/dz[1][0]"
        raise UsageError(
            f"--quantity: expected a derivative such as {wanted}, got {options.quantity!r}"
        )
    if options.format == "json":
        pieces = sweep_json(errors, proof, proof.is_accepted, options.epsilon)
    else:
        title = experiment.title
        pieces = sweep_text(errors, proof, title, options.epsilon, notation, style)
    return pieces, proof.is_accepted
