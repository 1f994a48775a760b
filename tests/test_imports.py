"""Which room of the program may import which, as one table; and what else the rooms promise."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "backpropviz"


class Allowed(NamedTuple):
    """What a room may import besides itself and the standard library.

    Each word allows that name and all within it. A bare name is a room of ours.
    """

    ours: str
    others: str


TABLE = {
    "phrases": Allowed("", ""),
    "system_errors": Allowed("phrases", ""),
    "engine": Allowed("phrases", "numpy"),
    "resources": Allowed("", ""),
    "languages": Allowed("", ""),
    "licenses": Allowed("resources", "msgspec"),
    "display": Allowed("", ""),
    "data": Allowed(
        "engine.arrays engine.expression engine.expression_parser engine.expression_values"
        " phrases resources system_errors",
        "numpy",
    ),
    "experiment": Allowed("phrases system_errors engine data resources", "numpy msgspec tomli_w"),
    "export": Allowed("phrases system_errors engine data experiment", "numpy latex2mathml"),
    "session": Allowed(
        "phrases engine data experiment export",
        "numpy PySide6.QtCore PySide6.QtGui.QUndoCommand PySide6.QtGui.QUndoStack",
    ),
    "views": Allowed(
        "phrases system_errors engine data experiment export session resources languages licenses",
        "numpy networkx pyqtgraph ziafont ziamath PySide6 shiboken6",
    ),
    "usage": Allowed("", ""),
    "slot_errors": Allowed("usage", ""),
    "error_log": Allowed("", ""),
    "window_arguments": Allowed("usage languages phrases experiment", ""),
    "app": Allowed(
        "engine data experiment export session resources display views usage slot_errors"
        " error_log languages window_arguments",
        "PySide6",
    ),
    "cli_arguments": Allowed("usage languages cli_worksheet_options engine export", ""),
    "worksheet_language": Allowed("export display views app", "PySide6"),
    "cli_worksheet": Allowed("usage worksheet_language app engine experiment export", ""),
    "cli_worksheet_options": Allowed("languages engine export", ""),
    "cli_check": Allowed("usage cli_arguments engine experiment export", ""),
    "cli_code": Allowed("usage cli_arguments engine experiment export", ""),
    "cli_explain": Allowed("usage cli_arguments engine experiment export", ""),
    "cli_expr": Allowed("usage cli_arguments phrases engine experiment export", ""),
    "easel": Allowed("rendering experiment session views app", "PySide6"),
    "window_easel": Allowed("cli_arguments rendering easel experiment views app", "PySide6"),
    "rendering": Allowed(
        "cli_arguments slot_errors easel window_easel engine experiment session display views",
        "PySide6",
    ),
    "cli_render": Allowed("usage cli_arguments cli_expr rendering engine experiment export", ""),
    "cli": Allowed(
        "usage cli_arguments cli_check cli_code cli_explain cli_expr cli_render cli_worksheet"
        " phrases engine data"
        " experiment export session resources display views app",
        "numpy msgspec PySide6",
    ),
    "__main__": Allowed("app cli usage", ""),
}

# Imported without Qt: the commands need none, and a window's start first looks whether Qt can
# work here. What these import of the rest is imported within functions.
WITHOUT_QT = (
    *(
        "phrases",
        "engine",
        "resources",
        "languages",
        "licenses",
        "display",
        "data",
        "experiment",
        "export",
    ),
    *(
        "app",
        "usage",
        "slot_errors",
        "window_arguments",
        "cli",
        "cli_arguments",
        "cli_check",
        "cli_code",
        "cli_explain",
        "cli_worksheet",
        "cli_worksheet_options",
    ),
    *("cli_expr", "cli_render", "rendering", "worksheet_language", "__main__"),
)
WITH_QT = "PySide6 backpropviz.session backpropviz.views"

# The words all views speak. Any view may import these folders; the main window, where the views
# meet, imports all of them.
SHARED_BY_VIEWS = {"look", "formula", "plot", "controls", "panels", "canvas"}
WHERE_VIEWS_MEET = "main"
MADE_OF = {"compare": {"boundary"}}  # side by side stand several of its pictures


class Import(NamedTuple):
    """One imported name, such as `numpy` or `backpropviz.engine.losses.LOSSES`."""

    name: str
    line: int
    late: bool  # within a function, or for the type checker only


class Module(NamedTuple):
    """A module of the program by its dotted name, without `backpropviz.`."""

    name: str
    path: Path

    @property
    def room(self) -> str:
        return self.name.partition(".")[0]

    def imports(self) -> tuple[Import, ...]:
        return imports_in(self.path)

    def at(self, found: Import) -> str:
        return f"{self.path.relative_to(PROJECT)}:{found.line} imports {found.name}"


def all_modules() -> list[Module]:
    modules = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts[-1] == "__init__":
            parts = parts[:-1]
        if parts:
            modules.append(Module(".".join(parts), path))
    return modules


@cache
def imports_in(path: Path) -> tuple[Import, ...]:
    package = ".".join(["backpropviz", *path.relative_to(PACKAGE).parts[:-1]])
    return tuple(imports_of(path.read_text(encoding="utf-8"), package))


def statements(nodes: Iterable[ast.AST], late: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Yield all statements, and whether each is within a function or for the type checker only."""
    for node in nodes:
        yield node, late
        is_late = late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        is_late = is_late or is_for_types(node)
        for part in ("body", "orelse", "finalbody", "handlers", "cases"):
            yield from statements(getattr(node, part, ()), is_late)


def imports_of(source: str, package: str) -> Iterator[Import]:
    for node, late in statements(ast.parse(source).body):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            around = package.rsplit(".", node.level - 1)[0] if node.level else None
            origin = ".".join(part for part in (around, node.module) if part)
            names = [f"{origin}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            yield Import(name, node.lineno, late)


def is_for_types(node: ast.AST) -> bool:
    """Tell whether it is `if TYPE_CHECKING:` or `if typing.TYPE_CHECKING:`."""
    if not isinstance(node, ast.If) or not isinstance(node.test, ast.Name | ast.Attribute):
        return False
    return ast.unparse(node.test).endswith("TYPE_CHECKING")


def within(name: str, words: str) -> bool:
    return any(name == word or name.startswith(f"{word}.") for word in words.split())


def is_allowed(name: str, room: str, allowed: Allowed) -> bool:
    first, _, rest = name.partition(".")
    if first == "backpropviz":
        return rest in ("", "__version__") or within(rest, f"{room} {allowed.ours}")
    return first in sys.stdlib_module_names or within(name, allowed.others)


MODULES = all_modules()


def test_every_module_lies_in_a_room_of_the_table() -> None:
    assert {module.room for module in MODULES} <= set(TABLE)


@pytest.mark.parametrize("room", TABLE)
def test_a_room_imports_only_what_the_table_allows(room: str) -> None:
    forbidden = [
        module.at(found)
        for module in MODULES
        if module.room == room
        for found in module.imports()
        if not is_allowed(found.name, room, TABLE[room])
    ]
    assert not forbidden, "\n".join(forbidden)


def test_the_rooms_without_qt_import_it_only_within_functions() -> None:
    forbidden = [
        module.at(found)
        for module in MODULES
        if module.room in WITHOUT_QT
        for found in module.imports()
        if within(found.name, WITH_QT) and not found.late
    ]
    assert not forbidden, "\n".join(forbidden)


def test_importing_the_rooms_without_qt_loads_no_qt() -> None:
    names = [f"backpropviz.{module.name}" for module in MODULES if module.room in WITHOUT_QT]
    program = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    importlib.import_module(name)\n"
        "    assert 'shiboken6' not in sys.modules, f'{name} loads Qt'\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, *names],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_views_meet_only_in_the_main_window() -> None:
    meetings = [
        module.at(found)
        for module in MODULES
        if module.name.startswith("views.")
        for found in module.imports()
        if within(found.name, "backpropviz.views") and not may_meet(module.name, found.name)
    ]
    assert not meetings, "\n".join(meetings)


def may_meet(importer: str, imported: str) -> bool:
    """Tell whether a view may import this: a shared word, or a part of its own folder."""
    own = importer.split(".")[1]
    other = f"{imported}.".split(".")[2]
    if other in MADE_OF.get(own, ()):
        return True
    return own == WHERE_VIEWS_MEET or other == own or other in SHARED_BY_VIEWS


def test_no_view_lies_beside_the_folders() -> None:
    assert not list((PACKAGE / "views").glob("[!_]*.py"))


def test_no_file_has_a_name_that_says_nothing() -> None:
    vague = {"utils", "util", "core", "common", "helpers", "helper", "misc"}
    assert not [module.name for module in MODULES if vague & set(module.name.split("."))]


def test_no_file_is_longer_than_400_lines() -> None:
    long = {
        str(path.relative_to(PROJECT)): lines
        for folder in ("backpropviz", "tests", "packaging")
        for path in sorted((PROJECT / folder).rglob("*.py"))
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert not long


def test_the_folder_packaging_does_not_hide_the_library_packaging() -> None:
    # pytest imports the library of that name; a folder without __init__.py yields to it.
    assert not (PROJECT / "packaging" / "__init__.py").exists()


# The walker itself: a rule that never fires proves nothing.


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("engine", "import PySide6.QtCore"),
        ("engine", "def f():\n    from PySide6 import QtCore"),
        ("engine", "from backpropviz.data import tables"),
        ("engine", "from ..experiment import schema"),
        ("data", "from backpropviz.engine import losses"),
        ("session", "from PySide6.QtGui import QColor"),
        ("session", "from PySide6 import QtWidgets"),
        ("session", "import pyqtgraph as pg"),
        ("experiment", "from backpropviz import session"),
        ("views", "import scipy"),
    ],
)
def test_a_forbidden_import_is_found(room: str, source: str) -> None:
    names = [found.name for found in imports_of(source, f"backpropviz.{room}")]
    assert not all(is_allowed(name, room, TABLE[room]) for name in names)


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("engine", "import numpy as np\nfrom numpy.typing import NDArray\nimport math"),
        ("engine", "from . import losses\nfrom .arrays import Floats"),
        ("data", "from backpropviz.engine.arrays import Floats"),
        ("session", "from PySide6.QtGui import QUndoCommand\nfrom PySide6.QtCore import QObject"),
        ("app", "from backpropviz import __version__"),
    ],
)
def test_an_allowed_import_passes(room: str, source: str) -> None:
    names = [found.name for found in imports_of(source, f"backpropviz.{room}")]
    assert all(is_allowed(name, room, TABLE[room]) for name in names)
