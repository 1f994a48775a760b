"""Reads the name of an expression's number as people type it: de/db, c, ∂c/∂a, local dc/da."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.graph import Graph
from backpropviz.engine.graph.program import Program
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.quantity_names import quoted, said_of
from backpropviz.phrases import QT_TRANSLATE_NOOP

_MOST_SHOWN: Final = 60  # characters of a wrong name in the complaint
_MOST_LISTED: Final = 12  # names

_DERIVATIVE: Final = re.compile(
    r"(?P<local>local\s+)?(?P<sign>[d∂])\s*(?P<top>\w+)\s*/\s*[d∂]\s*(?P<bottom>\w+)"
    r"(?:\s*\(\s*(?P<place>[0-9]{1,6})\s*\))?"
)


def asked_for(text: str, program: Program, usual: Differentiation) -> Differentiation:
    """Return what has to be differentiated so that there is the derivative that a name says.

    usual: what is differentiated where the name does not say. Raises ValueError as
    node_quantity_named does.
    """
    found = _DERIVATIVE.fullmatch(text.strip())
    if found is None:
        return usual
    top, bottom = (_node(found[name], program, text) for name in ("top", "bottom"))
    if _is_local(found):
        return usual
    return replace(usual, output=top, wrt=bottom)


def node_quantity_named(text: str, trace: ExpressionTrace) -> Quantity:
    """Return the quantity that a name such as those of `trace.plain_name` stands for.

    A derivative with ∂, or after `local`, is that of one operation, any other one along all paths.
    Raises ValueError, with a phrase, for a name that says nothing, or something that the trace does
    not have.
    """
    program, shown = trace.program, _shortened(text)
    found = _DERIVATIVE.fullmatch(text.strip())
    if found is None:
        return Quantity(Kind.NODE, unit=_node(text.strip(), program, text))
    top, bottom = (_node(found[name], program, text) for name in ("top", "bottom"))
    if _is_local(found):
        return _local(trace.graph, top, bottom, found["place"], shown)
    if trace.mode is Mode.REVERSE:
        if top != trace.output:
            output = trace.graph.nodes[trace.output].name
            problem = QT_TRANSLATE_NOOP(
                "Problem", "expected a derivative of {output}, backward from which it goes"
            )
            raise ValueError(said_of(shown, problem.format(output=output)))
        quantity = Quantity(Kind.D_NODE, unit=bottom)
    else:
        if bottom != trace.wrt:
            wrt = trace.graph.nodes[trace.wrt].name
            problem = QT_TRANSLATE_NOOP(
                "Problem", "expected a derivative by {wrt}, forward from which it goes"
            )
            raise ValueError(said_of(shown, problem.format(wrt=wrt)))
        quantity = Quantity(Kind.TANGENT, unit=top)
    return quantity


def _is_local(found: re.Match[str]) -> bool:
    return found["local"] is not None or found["sign"] == "∂" or found["place"] is not None


def _local(graph: Graph, top: int, bottom: int, place: str | None, shown: str) -> Quantity:
    node = graph.nodes[top]
    places = [index for index, operand in enumerate(node.operands) if operand == bottom]
    if place is not None:
        places = [index for index in places if index == int(place) - 1]
    if not places:
        operands = dict.fromkeys(graph.nodes[index].name for index in node.operands)
        listed = ", ".join(name for name in operands if name)
        problem = QT_TRANSLATE_NOOP("Problem", "{name} is computed from {operands}").format(
            name=node.name, operands=listed or QT_TRANSLATE_NOOP("Problem", "nothing")
        )
        raise ValueError(said_of(shown, problem))
    return Quantity(Kind.LOCAL, unit=top, source=places[0])


def _node(name: str, program: Program, text: str) -> int:
    index = program.node(name)
    if index is not None:
        return index
    names = [node.name for node in program.graph.nodes if node.name]
    shown = _shortened(text)
    if not names:
        problem = QT_TRANSLATE_NOOP("Problem", "the expression has no names")
        raise ValueError(said_of(shown, problem))
    if not re.fullmatch(r"\w+", name):
        problem = QT_TRANSLATE_NOOP(
            "Problem", "expected a number such as {derivative} or {name}, got {got}"
        )
        derivative = f"d{names[-1]}/d{names[0]}"
        raise ValueError(problem.format(derivative=derivative, name=names[-1], got=quoted(shown)))
    listed = ", ".join(names[:_MOST_LISTED]) + (", …" if len(names) > _MOST_LISTED else "")
    problem = QT_TRANSLATE_NOOP("Problem", "expected one of the names {names}; got {name}")
    raise ValueError(said_of(shown, problem.format(names=listed, name=quoted(name))))


def _shortened(text: str) -> str:
    shown = " ".join(text.split())
    return f"{shown[:_MOST_SHOWN]}…" if len(shown) > _MOST_SHOWN else shown
