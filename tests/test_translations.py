"""Texts are written so that Qt's lupdate finds them: it reads the source and runs nothing."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest

import backpropviz

PROGRAM = Path(backpropviz.__file__).parent

# What puts a text on the screen.
SHOWING = set(
    "setText setToolTip setWindowTitle setWhatsThis setStatusTip setPlaceholderText "
    "setAccessibleName setAccessibleDescription addItem addAction addMenu setTitle setLabelText "
    "setPrefix setSuffix drawText showMessage setInformativeText setDetailedText setMarkdown "
    "setHtml setPlainText showText QLabel QPushButton QCheckBox QRadioButton QGroupBox QMenu "
    "QAction addButton setTabText addTab set_summary setSpecialValueText".split()
)
TRANSLATED = re.compile(r"\btr(anslate)?\(")

Trees = dict[Path, ast.Module]
Node = TypeVar("Node", bound=ast.AST)


@pytest.fixture(scope="module")
def trees() -> Trees:
    """Give what every file of the program says in which something is translated."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(PROGRAM.rglob("*.py"))}
    return {path: ast.parse(text) for path, text in texts.items() if TRANSLATED.search(text)}


def test_a_text_to_be_translated_has_its_context_beside_it(trees: Trees) -> None:
    assert_none(call for tree in trees.items() for call in with_a_name_for_context(*tree))


def test_no_text_is_translated_by_way_of_a_function_of_ours(trees: Trees) -> None:
    assert_none(call for tree in trees.items() for call in by_way_of_a_function(*tree))


def test_no_text_is_translated_within_an_f_string(trees: Trees) -> None:
    assert_none(call for tree in trees.items() for call in within_an_f_string(*tree))


def test_no_text_is_shown_that_is_not_translated(trees: Trees) -> None:
    assert_none(text for tree in trees.items() for text in shown_as_it_stands(*tree))


def assert_none(hidden: Iterator[str]) -> None:
    found = list(hidden)
    assert not found, "\n".join(found)


def with_a_name_for_context(path: Path, tree: ast.Module) -> Iterator[str]:
    for call in calls(tree, "translate"):
        if is_text(call.args[-1]) and not all(map(is_text, call.args)):
            yield place(path, call)


def by_way_of_a_function(path: Path, tree: ast.Module) -> Iterator[str]:
    for function in all_of(tree, ast.FunctionDef):
        own = {argument.arg for argument in function.args.args}
        passed = {
            argument.id
            for call in calls(function, "translate")
            for argument in call.args
            if isinstance(argument, ast.Name)
        }
        for call in calls(tree, function.name) if own & passed else ():
            if any(map(is_text, call.args)):
                yield place(path, call)


def within_an_f_string(path: Path, tree: ast.Module) -> Iterator[str]:
    for text in all_of(tree, ast.JoinedStr):
        for call in (*calls(text, "tr"), *calls(text, "translate")):
            if any(map(is_text, call.args)):
                yield place(path, call)


def shown_as_it_stands(path: Path, tree: ast.Module) -> Iterator[str]:
    for call in all_of(tree, ast.Call):
        if called(call) in SHOWING:
            for argument in call.args:
                for text in texts_in(argument):
                    if re.search(r"[A-Za-z]{2,}", text.replace("backpropviz", "")):
                        yield place(path, call)


def texts_in(argument: ast.expr) -> Iterator[str]:
    """Yield the texts that an argument consists of, or may be."""
    parts = [argument]
    if isinstance(argument, ast.JoinedStr):
        parts = argument.values
    elif isinstance(argument, ast.IfExp):
        parts = [argument.body, argument.orelse]
    for part in parts:
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    """Yield the calls of a function or a method."""
    yield from (call for call in all_of(tree, ast.Call) if call.args and called(call) == name)


@cache
def all_of(tree: ast.AST, kind: type[Node]) -> tuple[Node, ...]:
    """Return the nodes of a kind; each test asks for them again, for one name after the other."""
    return tuple(node for node in ast.walk(tree) if isinstance(node, kind))


def called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def is_text(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def place(path: Path, call: ast.Call) -> str:
    return f"{path.relative_to(PROGRAM)}:{call.lineno} {ast.unparse(call)}"
