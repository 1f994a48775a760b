"""A gradient check as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from backpropviz.engine.gradient_check import GradientCheck
from backpropviz.engine.network import Network
from backpropviz.engine.quantities import Kind, Quantity, plain_name
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.text_table import write_table

MOST_LINES = 10


def check_json(check: GradientCheck, network: Network, epsilon: float) -> Iterator[str]:
    """Yield the check as JSON, "backpropviz-check/1", every parameter in it."""
    quantities = list(gradient_quantities(network))
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
    quantities = list(gradient_quantities(network))
    count = len(quantities)
    yield f"{title}\n\n"
    yield "The gradients of backpropagation against central differences "
    yield f"(step {number_text(epsilon, style)} · max(1, |w|)), {count} parameters:\n"
    worst = number_text(float(check.relative_errors[check.worst]), NumberStyle(2))
    where = notation.text(quantities[check.worst])
    bound = number_text(check.tolerance, style)
    verdict = "They agree" if check.agrees else "They do NOT agree"
    yield f"{verdict}. The largest relative error is {worst}, of {where}; allowed is {bound}.\n"
    if check.at_kink.any():
        yield "Where a step crosses a kink (relu at 0), any slope between the two sides is right.\n"
    table = [["", "backpropagation", "differences", "relative error", ""]]
    order = np.argsort(-np.nan_to_num(check.relative_errors, nan=np.inf), kind="stable")
    for index in order[:MOST_LINES]:
        table.append(
            [
                notation.text(quantities[index]),
                number_text(float(check.analytic[index]), style),
                number_text(float(check.numeric[index]), style),
                number_text(float(check.relative_errors[index]), NumberStyle(2)),
                "at a kink" if check.at_kink[index] else "",
            ]
        )
    yield "\n"
    for line in write_table(table, "  "):
        yield f"{line}\n"
    if count > MOST_LINES:
        yield f"  ({count - MOST_LINES} others are closer)\n"


def gradient_quantities(network: Network) -> Iterator[Quantity]:
    """Yield the gradient of every parameter in the order of Parameters.flat."""
    for layer, ((fan_in, units), spec) in enumerate(
        zip(network.weight_shapes, network.layers, strict=True), start=1
    ):
        for source in range(fan_in):
            for unit in range(units):
                yield Quantity(Kind.D_WEIGHT, layer, unit, source)
        if spec.bias:
            for unit in range(units):
                yield Quantity(Kind.D_BIAS, layer, unit)


def _entry(check: GradientCheck, index: int, quantity: Quantity) -> dict[str, Json]:
    return {
        "quantity": plain_name(quantity),
        "analytic": float(check.analytic[index]),
        "numeric": float(check.numeric[index]),
        "relative_error": float(check.relative_errors[index]),
        "at_kink": bool(check.at_kink[index]),
    }
