"""What the program is made of that others have written, and under which licenses.

A bundle carries the list with all texts as they were when it was made; from a checkout, versions
and texts are those of what is installed.
"""

from __future__ import annotations

import platform
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

import msgspec

from backpropviz.resources import resource_path

FOLDER = "licenses"
RESOLVED = "components.json"  # only in a bundle


class Component(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part by others: its name, its SPDX license, where its source is, and the texts.

    distribution: what it is called among installed packages; version: else. note: what else must
    be said. texts: files of resources/licenses, or paths from resources/, before those that come
    with the distribution. files: patterns of the files of a bundle that are it; modules: the
    Python modules.
    """

    name: str
    license: str
    home: str
    version: str = ""
    distribution: str = ""
    note: str = ""
    texts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()


class _List(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    components: tuple[Component, ...]


def read_components() -> tuple[Component, ...]:
    """Return all parts by others, with their versions."""
    folder = resource_path(FOLDER)
    resolved = folder / RESOLVED
    if resolved.exists():
        return msgspec.json.decode(resolved.read_bytes(), type=_List).components
    listed = msgspec.toml.decode((folder / "components.toml").read_bytes(), type=_List)
    return tuple(
        msgspec.structs.replace(component, version=_version(component))
        for component in listed.components
    )


def write_components(components: tuple[Component, ...], path: Path) -> None:
    """Write the list for a bundle."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(_List(components)), indent=1))


def text_files(component: Component) -> list[Path]:
    """Return the files with a part's license; none where its distribution brings none."""
    folder = resource_path(FOLDER)
    files = [_text_path(folder, name) for name in component.texts]
    if component.name == "Python":
        files += _python_texts()
    elif component.distribution and not (folder / RESOLVED).exists():
        files += _installed_texts(component.distribution)
    return files


def license_text(component: Component) -> str:
    """Return a part's note and its license in full."""
    head = f"{component.name} {component.version}\n{component.license}\n{component.home}"
    pieces = [f"{head}\n", f"{component.note}\n" if component.note else ""]
    pieces += [path.read_text("utf-8", errors="replace") for path in text_files(component)]
    return f"\n{'─' * 40}\n\n".join(piece for piece in pieces if piece)


def _text_path(folder: Path, name: str) -> Path:
    inside = folder / name
    return inside if inside.exists() else resource_path(name)


def _version(component: Component) -> str:
    if component.name == "Python":
        return platform.python_version()
    if not component.distribution:
        return component.version
    try:
        return metadata.version(component.distribution)
    except metadata.PackageNotFoundError:  # one that is only in bundles, or run from elsewhere
        return component.version


def _python_texts() -> list[Path]:
    if (resource_path(FOLDER) / RESOLVED).exists():
        return []  # copied, and named among the texts
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    found = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").exists()]
    return found[:1]


def _installed_texts(distribution: str) -> list[Path]:
    try:
        files = metadata.files(distribution) or []
    except metadata.PackageNotFoundError:
        return []
    words = ("license", "licence", "copying", "notice")
    return [
        path
        for file in files
        if ".dist-info" in file.parts[0] and file.name.lower().startswith(words)
        if (path := Path(str(file.locate()))).is_file()
    ]
