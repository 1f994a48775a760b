"""The error of central differences against their step, as text and as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from backpropviz.engine.checking.proof import Proof
from backpropviz.engine.checking.sweep import Side, Sweep, SweepOfAll
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.quantities import Quantity, plain_name
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, count_text, number_text
from backpropviz.export.proof_sentences import mark_of, proof_sentence, sweep_sentence
from backpropviz.export.text_table import write_table

FORMAT = "backpropviz-sweep/1"

_SIDES = {Side.TRUNCATION: "too long: truncation", Side.ROUNDING: "too short: rounding"}
_TWO = 2  # digits of an error


class Wording(NamedTuple):
    """How a report calls what it is about; name: in plain letters, for a program."""

    counted: str = "parameters"
    nudged: str = "w"
    by: str = "backpropagation"
    name: Callable[[Quantity], str] = plain_name


OF_NETWORK = Wording()


def of_expression(trace: ExpressionTrace) -> Wording:
    """Return how a report about an expression calls it."""
    return Wording("derivatives", "value", "the chain rule", trace.plain_name)


def sweep_of_all_json(
    sweep: SweepOfAll, agrees: bool, epsilon: float, wording: Wording = OF_NETWORK
) -> Iterator[str]:
    """Yield the errors of all gradients; `agrees` is about the step epsilon alone."""
    median = sweep.median
    return write_json(
        {
            "format": FORMAT,
            "agrees": agrees,
            "epsilon": epsilon,
            wording.counted: sweep.n_parameters,
            "swept": len(sweep.quantities),
            "best_epsilon": _best(median),
            "steps": [
                {
                    "epsilon": float(step),
                    "median_relative_error": float(median.relative_errors[i]),
                    "largest_relative_error": float(sweep.relative_errors[i, sweep.worst[i]]),
                    "of": wording.name(sweep.quantities[sweep.worst[i]]),
                    "side": _side(median, i),
                }
                for i, step in enumerate(sweep.epsilons)
            ],
        }
    )


def sweep_of_all_text(
    sweep: SweepOfAll,
    title: str,
    verdict: str,
    notation: Notation,
    style: NumberStyle,
    wording: Wording = OF_NETWORK,
) -> Iterator[str]:
    """Yield the errors of all gradients as a table; verdict: what a check says of one step."""
    yield f"{title}\n\n{verdict}\n\n"
    swept, every = (
        count_text(count, decimal_comma=style.decimal_comma)
        for count in (len(sweep.quantities), sweep.n_parameters)
    )
    what = f"The error of central differences with the step ε · max(1, |{wording.nudged}|)"
    of = "" if swept == every else f" of {every}"
    yield f"{what}, {swept} {wording.counted}{of}:\n\n"
    errors = NumberStyle(_TWO, style.decimal_comma)
    table = [["ε", "median error", "largest error", "of", ""]]
    for i, step in enumerate(sweep.epsilons):
        largest = float(sweep.relative_errors[i, sweep.worst[i]])
        table.append(
            [
                number_text(float(step), errors),
                number_text(float(sweep.median.relative_errors[i]), errors),
                number_text(largest, errors),
                notation.text(sweep.quantities[sweep.worst[i]]),
                _words(sweep.median, i),
            ]
        )
    yield from _lines(table)
    yield f"\n{sweep_sentence(sweep.median, style)}\n"


def sweep_json(
    sweep: Sweep, proof: Proof, agrees: bool, epsilon: float, wording: Wording = OF_NETWORK
) -> Iterator[str]:
    """Yield the errors of one gradient; `agrees` is about the step epsilon alone."""
    return write_json(
        {
            "format": FORMAT,
            "agrees": agrees,
            "epsilon": epsilon,
            "quantity": wording.name(proof.quantity),
            "analytic": sweep.analytic,
            "best_epsilon": _best(sweep),
            "steps": [
                {
                    "epsilon": float(step),
                    "numeric": float(sweep.numeric[i]),
                    "relative_error": float(sweep.relative_errors[i]),
                    "side": _side(sweep, i),
                }
                for i, step in enumerate(sweep.epsilons)
            ],
        }
    )


def sweep_text(
    sweep: Sweep,
    proof: Proof,
    title: str,
    epsilon: float,
    notation: Notation,
    style: NumberStyle,
    wording: Wording = OF_NETWORK,
) -> Iterator[str]:
    """Yield the errors of one gradient as a table."""
    errors = NumberStyle(_TWO, style.decimal_comma)
    yield f"{title}\n\n"
    name = notation.text(proof.quantity)
    yield f"{name} = {number_text(sweep.analytic, style)} by {wording.by}.\n"
    yield f"{mark_of(proof.finding)} With ε = {number_text(epsilon, errors)}: "
    yield f"{proof_sentence(proof, notation, style)}\n\n"
    table = [["ε", "central difference", "relative error", ""]]
    for i, step in enumerate(sweep.epsilons):
        table.append(
            [
                number_text(float(step), errors),
                number_text(float(sweep.numeric[i]), style),
                number_text(float(sweep.relative_errors[i]), errors),
                _words(sweep, i),
            ]
        )
    yield from _lines(table)
    yield f"\n{sweep_sentence(sweep, style)}\n"


def _lines(table: list[list[str]]) -> Iterator[str]:
    for line in write_table(table, "  "):
        yield f"{line}\n"


def _best(sweep: Sweep) -> Json:
    return None if sweep.best is None else float(sweep.epsilons[sweep.best])


def _side(sweep: Sweep, index: int) -> Json:
    side = sweep.side(index)
    return None if side is None else side.value


def _words(sweep: Sweep, index: int) -> str:
    if index == sweep.best:
        return "best"
    side = sweep.side(index)
    return "" if side is None else _SIDES[side]
