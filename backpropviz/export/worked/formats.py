"""The formats of a worked solution by name; each has a module of its own."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.export.worked.latex import worked_latex
from backpropviz.export.worked.markdown import worked_markdown
from backpropviz.export.worked.text import worked_text
from backpropviz.export.worked.worked import WorkedSolution, worked_json

WORKED_FORMATS = ("text", "json", "markdown", "latex", "html")


def write_worked(worked: WorkedSolution, name: str) -> Iterator[str]:
    """Return the pieces of a solution in a format of WORKED_FORMATS.

    Raises ValueError for another name.
    """
    match name:
        case "text":
            return worked_text(worked)
        case "json":
            return worked_json(worked)
        case "markdown":
            return worked_markdown(worked)
        case "latex":
            return worked_latex(worked)
        case "html":
            # Its MathML comes from a library that the other formats need not wait for.
            from backpropviz.export.worked.html import worked_html

            return worked_html(worked)
    raise ValueError(f"expected one of {', '.join(WORKED_FORMATS)}, got {name!r}")
