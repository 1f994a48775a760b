"""A gradient check as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from backpropviz.engine.checking.gradient_check import GradientCheck
from backpropviz.engine.checking.prover import gradient_at, n_gradients
from backpropviz.engine.network import Network
from backpropviz.engine.quantities import Quantity, plain_name
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, count_text, number_text
from backpropviz.export.text_table import write_table

MOST_LINES = 10


def check_json(check: GradientCheck, network: Network, epsilon: float) -> Iterator[str]:
    """Yield the check as JSON, "backpropviz-check/1", every parameter in it."""
    quantities = _quantities(network)
    return write_json(
        {
            "format": "backpropviz-check/1",
            "agrees": check.agrees,
            "epsilon": epsilon,
            "tolerance": check.tolerance,
            "worst": _entry(check, check.worst, quantities[check.worst]),
            "parameters": (_entry(check, i, quantity) for i, quantity in enumerate(quantities)),
        }
    )


def check_text(
    check: GradientCheck,
    title: str,
    network: Network,
    epsilon: float,
    notation: Notation,
    style: NumberStyle,
) -> Iterator[str]:
    """Yield the verdict, and a table of the parameters that are furthest apart."""
    quantities = _quantities(network)
    count = len(quantities)
    yield f"{title}\n\n{check_verdict(check, network, epsilon, notation, style)}\n"
    if check.at_kink.any():
        yield "Where a step crosses a kink (relu at 0), any slope between the two sides is right.\n"
    errors = NumberStyle(2, style.decimal_comma)
    table = [["", "backpropagation", "differences", "relative error", ""]]
    order = np.argsort(-np.nan_to_num(check.relative_errors, nan=np.inf), kind="stable")
    for index in order[:MOST_LINES]:
        table.append(
            [
                notation.text(quantities[index]),
                number_text(float(check.analytic[index]), style),
                number_text(float(check.numeric[index]), style),
                number_text(float(check.relative_errors[index]), errors),
                "at a kink" if check.at_kink[index] else "",
            ]
        )
    yield "\n"
    for line in write_table(table, "  "):
        yield f"{line}\n"
    if count > MOST_LINES:
        others = count_text(count - MOST_LINES, decimal_comma=style.decimal_comma)
        yield f"  ({others} others are closer)\n"


def check_verdict(
    check: GradientCheck,
    network: Network,
    epsilon: float,
    notation: Notation,
    style: NumberStyle,
) -> str:
    """Return whether the gradients agree, and how well, in some lines."""
    errors = NumberStyle(2, style.decimal_comma)
    worst = number_text(float(check.relative_errors[check.worst]), errors)
    where = notation.text(_quantities(network)[check.worst])
    count = count_text(check.analytic.size, decimal_comma=style.decimal_comma)
    verdict = "They agree" if check.agrees else "They do NOT agree"
    return (
        "The gradients of backpropagation against central differences "
        f"(step {number_text(epsilon, style)} · max(1, |w|)), {count} parameters:\n"
        f"{verdict}. The largest relative error is {worst}, of {where}; "
        f"allowed is {number_text(check.tolerance, style)}.\n"
        f"(Relative to at least {number_text(check.floor, errors)}: what is smaller is blurred by "
        "the rounding of the loss.)"
    )


def _quantities(network: Network) -> list[Quantity]:
    """Return the gradient of every parameter in the order of Parameters.flat."""
    return [
        gradient_at(network, layer, place)
        for layer in range(1, len(network.layers) + 1)
        for place in range(n_gradients(network, layer))
    ]


def _entry(check: GradientCheck, index: int, quantity: Quantity) -> dict[str, Json]:
    return {
        "quantity": plain_name(quantity),
        "analytic": float(check.analytic[index]),
        "numeric": float(check.numeric[index]),
        "relative_error": float(check.relative_errors[index]),
        "at_kink": bool(check.at_kink[index]),
    }
