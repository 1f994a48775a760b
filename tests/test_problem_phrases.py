"""Errors that are shown are made of marked templates, and these can be filled in any language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

from backpropviz.experiment.library import library
from backpropviz.experiment.variants import Facet
from backpropviz.languages import LANGUAGES
from backpropviz.resources import resource_path

PACKAGE = Path(__file__).resolve().parent.parent / "backpropviz"

# Where errors are raised that a person may see: rooms, and modules of rooms that check numbers of
# the program itself, too.
PLACES = (
    "data",
    "experiment",
    "system_errors.py",
    "engine/expression.py",
    "engine/expression_parser.py",
    "engine/expression_tokens.py",
    "engine/expression_values.py",
    "engine/quantity_names.py",
    "engine/explain/explain.py",
    "engine/graph/node_names.py",
    "engine/graph/program.py",
    "export/replacing.py",
)

# What has words and is none: patterns, words of other programs, names of things in code, and what
# only a slip in the program itself can bring about. X stands for what is put in.
NOT_SHOWN = {
    *(text for entry in library() for text in (entry.topic, entry.summary)),  # found by the tool
    *(facet.value for facet in Facet),
    "expected a place from 0 to X, got X",
    "expected a hidden layer from 0 to X, got X",
    "expected a bool, int or float, got X",
    "(?P<what>.*?)(?: - at `\\$(?P<path>.*)`)?",
    "Expected `(?P<types>[a-z |]+)`(?: of length (?P<length>\\d+))?, got .*",
    "Object missing required field `(?P<key>\\w+)`",
    "Number out of range",
    "Invalid enum value",
    "(?P<what>.*) \\(at line (?P<line>\\d+), column (?P<column>\\d+)\\)",
    "(?P<what>.*) \\(at end of document\\)",
    "array ",
    "^expression *=",
    "unexpected end",
    "expected after",
    "field larger",
    "PC 1",
    "PC 2",
    "expected points of X columns, got shape X",
    "expected two different columns, got X twice",
    "expected at least two columns for principal components, got 1",
    "expected the trace of a network or an expression",
    "a function of more operands needs a sentence of its own",
    "sin cos tan exp log sqrt abs tanh sigmoid relu softplus",
    "new W[1][0,0]",
}
_WORDS = re.compile(r"[A-Za-z]{2,} | [A-Za-z]{2,}")


@pytest.mark.parametrize("place", PLACES)
def test_no_sentence_is_made_but_of_marked_templates(place: str) -> None:
    path = PACKAGE / place
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    assert files
    found = [
        f"{file.relative_to(PACKAGE)}, line {line}: {text!r}"
        for file in files
        for line, text in unmarked(ast.parse(file.read_text("utf-8")))
        if text not in NOT_SHOWN
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "code",
    [
        'raise ExperimentError("", "no such file")',
        'raise mismatch(key, quoted(value), f"at most {most} rows")',
        'problem = QT_TRANSLATE_NOOP("Problem", "{a} of {b}").format(a="a table", b=3)',
        'problem = QT_TRANSLATE_NOOP("Problem", "no key") + f", found {name}"',
    ],
)
def test_a_sentence_that_is_not_marked_is_found(code: str) -> None:
    assert list(unmarked(ast.parse(code)))


def test_a_marked_sentence_is_not_taken_for_one_that_is_not() -> None:
    code = (
        '"""Words of the module."""\nraise Problem(QT_TRANSLATE_NOOP("Problem", "a long one"), "x")'
    )
    assert not list(unmarked(ast.parse(code)))


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "en"])
def test_every_template_can_be_filled_in_every_language(language: str) -> None:
    words = QTranslator()
    assert words.load(f"backpropviz_{language}.qm", str(resource_path("translations")))
    templates = sorted(templates_of_problems())
    assert len(templates) > 200
    wrong = [
        (template, translation)
        for template in templates
        if (translation := words.translate("Problem", template))
        and places_of(translation) != places_of(template)
    ]
    assert not wrong


def unmarked(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield texts with words that are neither a docstring nor marked, by their lines."""
    passed_over: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body:
            if isinstance(node.body[0], ast.Expr):
                passed_over.update(map(id, ast.walk(node.body[0])))
        elif is_mark(node):
            passed_over.update(map(id, ast.walk(node)))
    for node in ast.walk(tree):
        if id(node) in passed_over:
            continue
        text = ""
        if isinstance(node, ast.JoinedStr):
            passed_over.update(map(id, ast.walk(node)))
            text = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "X" for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        if _WORDS.search(text):
            yield node.lineno, text  # type: ignore[attr-defined]


def is_mark(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "QT_TRANSLATE_NOOP"
    )


@cache
def templates_of_problems() -> frozenset[str]:
    """Return all texts that are marked in the context of problems."""
    found: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        source = file.read_text("utf-8")
        if "QT_TRANSLATE_NOOP" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and is_mark(node):
                context, text = (ast.literal_eval(each) for each in node.args)
                if context == "Problem":
                    found.add(text)
    return frozenset(found)


def places_of(template: str) -> set[tuple[str, str]]:
    """Return the names in a template, each with the way its number is written."""
    if re.search(r"\{[^a-z]|\\", template):  # a text as it is, such as one of LaTeX
        return set()
    return {(name, how or "") for _, name, how, _ in Formatter().parse(template) if name}
