"""The values and derivatives of an expression, as text, as JSON and as LaTeX."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.engine.expression_parser import parse_program
from backpropviz.engine.graph.counts import Work, forward_work, reverse_work
from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.equation_rows import rows_of
from backpropviz.export.formula.formula import Formula, Show, line_text
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, count_text
from backpropviz.export.text_table import width
from backpropviz.export.worked.graph_groups import graph_subtitle
from backpropviz.export.worked.latex import PREAMBLE, escaped
from backpropviz.export.worked.worked import equation, with_dollars


def expression_json(trace: ExpressionTrace) -> Iterator[str]:
    """Yield "backpropviz-expression/1"; in forward mode with the tangents, and by what they are.

    nodes: all values that have a name, also those that the program names (v1, …); gradients: by
    the names of the text.
    """
    nodes, adjoints = trace.graph.nodes, trace.adjoints
    named = [index for index, node in enumerate(nodes) if node.name]
    in_text = _names_in_text(trace)
    document: dict[str, Json] = {
        "format": "backpropviz-expression/1",
        "value": trace.run.values[trace.output],
        "nodes": [_node(trace, index) for index in named],
        "gradients": {
            nodes[index].name: adjoints[index] for index in named if nodes[index].name in in_text
        },
    }
    if trace.mode is Mode.FORWARD:
        document["mode"] = trace.mode.value
        document["wrt"] = nodes[trace.wrt].name
        document["tangents"] = {nodes[index].name: trace.tangents[index] for index in named}
    return write_json(document)


def expression_text(
    trace: ExpressionTrace, notation: Notation, style: NumberStyle, only: int | None
) -> Iterator[str]:
    """Yield the values with their local derivatives, the derivatives, and the work of both modes.

    only: the node by which alone a derivative is asked for; None for all.
    """
    yield f"{' '.join(trace.program.text.split())}\n{graph_subtitle(trace, notation)}\n"
    for heading, rows in _parts(trace, notation, style, only):
        yield f"\n{heading}\n\n"
        widest = max((width(line_text(row.left)) for row in rows), default=0)
        for row in rows:
            left = line_text(row.left)
            rest = equation(row, symbols=True).removeprefix(left)
            yield f"  {left}{' ' * (widest - width(left))}{rest}\n"
    separator = "\n"
    for line in _work_lines(trace, notation, style):
        yield f"{separator}{line}\n"
        separator = ""


def expression_latex(
    trace: ExpressionTrace, notation: Notation, style: NumberStyle, only: int | None
) -> Iterator[str]:
    """Yield the same as a LaTeX document that compiles with amsmath alone."""
    dollars = with_dollars(notation)
    yield f"{PREAMBLE}\\begin{{document}}\n\n"
    yield f"{{\\Large\\bfseries {escaped(trace.program.text)}}}\n\n"
    yield f"{graph_subtitle(trace, dollars)}\n"
    for heading, rows in _parts(trace, dollars, style, only):
        yield f"\n\\section*{{{heading}}}\n\\begin{{align*}}\n"
        lines = (
            f"  {line.left} &{line.right}"
            for row in rows
            for line in rows_of(row.left, (row.symbols, row.numbers, row.result))
        )
        yield " \\\\\n".join(lines)
        yield "\n\\end{align*}\n"
    yield "\n"
    for line in _work_lines(trace, dollars, style):
        yield f"{line}\n\n"
    yield "\\end{document}\n"


def _parts(
    trace: ExpressionTrace, notation: Notation, style: NumberStyle, only: int | None
) -> Iterator[tuple[str, list[Formula]]]:
    """Yield the headings, each with the equations that stand under it; none is empty."""
    written: dict[Kind, list[Formula]] = {Kind.NODE: _given(trace, notation, style)}
    for step in trace:
        kind, node = step.quantity.kind, step.quantity.unit
        if kind in (Kind.D_NODE, Kind.TANGENT) and only is not None and node != only:
            continue
        written.setdefault(kind, []).append(write_formula(step, trace, notation, style))
    output, wrt = notation.text(_node_of(trace.output)), notation.text(_node_of(trace.wrt))
    headings = {
        Kind.NODE: "Values",
        Kind.LOCAL: "Local derivatives",
        Kind.D_NODE: f"Derivatives of {output}",
        Kind.TANGENT: f"Derivatives by {wrt}",
    }
    for kind, heading in headings.items():
        if written.get(kind):
            yield heading, written[kind]


def _given(trace: ExpressionTrace, notation: Notation, style: NumberStyle) -> list[Formula]:
    """Return the numbers that have a name and that no step makes."""
    numbers = Show(trace, notation, style, numbers=True)
    symbols = Show(trace, notation, style, numbers=False)
    lines = []
    for node in trace.graph.nodes:
        if node.is_leaf and node.name:
            number = numbers(node.quantity, bare=True)
            lines.append(Formula(symbols(node.quantity), number, number, number))
    return lines


def _node(trace: ExpressionTrace, index: int) -> dict[str, Json]:
    nodes, node = trace.graph.nodes, trace.graph.nodes[index]
    return {
        "name": node.name,
        "operation": node.operation,
        "operands": [nodes[each].name or trace.run.values[each] for each in node.operands],
        "value": trace.run.values[index],
        "adjoint": trace.adjoints[index],
    }


def _names_in_text(trace: ExpressionTrace) -> set[str]:
    statements = parse_program(trace.program.text)
    return {*trace.program.inputs, *(each.name for each in statements if each.name is not None)}


def _node_of(index: int) -> Quantity:
    return Quantity(Kind.NODE, unit=index)


def _work_lines(trace: ExpressionTrace, notation: Notation, style: NumberStyle) -> Iterator[str]:
    """Yield how much work the derivatives are in both modes."""
    inputs = len(trace.program.inputs)
    if not inputs:
        return
    output = notation.text(_node_of(trace.output))
    backward = _operations(reverse_work(trace.graph, trace.output), style)
    forward = _operations(forward_work(trace.graph, inputs), style)
    yield f"Reverse mode: 1 pass gives the derivatives of {output} by all values: {backward}."
    count = count_text(inputs, decimal_comma=style.decimal_comma)
    passes = (
        "1 pass, for the only input," if inputs == 1 else f"{count} passes, one for each input,"
    )
    gives = "gives" if inputs == 1 else "give"
    yield f"Forward mode: {passes} {gives} the derivatives of all values: {forward}."


def _operations(work: Work, style: NumberStyle) -> str:
    counts: list[str] = []
    for count, noun in ((work.multiplications, "multiplication"), (work.additions, "addition")):
        if count or not counts:
            written = count_text(count, decimal_comma=style.decimal_comma)
            counts.append(f"{written} {noun}{'' if count == 1 else 's'}")
    return " and ".join(counts)
