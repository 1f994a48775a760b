"""Checks that all in a bundle belongs to the program, or to a part whose license is there."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import msgspec

from backpropviz.licenses import RESOLVED, Component

FOLDER = "backpropviz/_resources/licenses"
OWN_FILES = ("backpropviz/*",)
OWN_MODULES = ("backpropviz",)


class _List(msgspec.Struct):
    components: tuple[Component, ...]


def unlicensed(inner: Path, modules: Iterable[str]) -> Iterator[str]:
    """Give a sentence for whatever is nobody's, and for each part without its license.

    inner: the folder with the libraries; modules: the names of the Python modules.
    """
    folder = inner / FOLDER
    parts = msgspec.json.decode((folder / RESOLVED).read_bytes(), type=_List).components
    for part in parts:
        texts = [folder / name for name in part.texts]
        if not texts or not all(path.is_file() and path.stat().st_size for path in texts):
            yield f"expected the license of {part.name}, which has {', '.join(part.files)}"
    patterns = [*OWN_FILES, *(pattern for part in parts for pattern in part.files)]
    for path in sorted(inner.rglob("*")):
        name = path.relative_to(inner).as_posix()
        if path.is_file() and not path.is_symlink() and not _matches(name, patterns):
            yield f"expected to know whose {name} is"
    known = [*OWN_MODULES, *(pattern for part in parts for pattern in part.modules)]
    for module in sorted({name.partition(".")[0] for name in modules}):
        if module not in sys.stdlib_module_names and not _matches(module, known):
            yield f"expected to know whose module {module} is"


def modules_in(program: Path) -> list[str]:
    """Return the names of the Python modules that are inside the program's file."""
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return [str(name) for name in archive.toc]


def _matches(name: str, patterns: list[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
