"""Writes the list of the parts by others, and all their license texts, for a bundle."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import msgspec

from backpropviz.licenses import (
    RESOLVED,
    Component,
    read_components,
    text_files,
    write_components,
)

BOOTLOADER = Component(
    name="PyInstaller",
    license="GPL-2.0-or-later WITH Bootloader-exception AND Apache-2.0",
    home="https://pyinstaller.org",
    distribution="pyinstaller",
    note=(
        "The small program that starts the bundle. The exception, at the head of the license,"
        " permits it in programs under any license."
    ),
    files=("backpropviz", "backpropviz.exe"),
    modules=("pyi_*", "pyimod*", "_pyi_*"),
)
COMMON = Path("/usr/share/common-licenses")
UNKNOWN = "unknown"  # the bundle's check refuses it


class Package(NamedTuple):
    """The package of the system that a library is from, by the name of its source."""

    source: str
    version: str
    copyright: Path


def gather_licenses(system_libraries: Iterable[Path], folder: Path) -> None:
    """Write list and texts into a folder that is made anew.

    system_libraries: those in the bundle that are of the system it is made on.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    bootloader = msgspec.structs.replace(BOOTLOADER, version=metadata.version("pyinstaller"))
    resolved = [_with_texts(each, folder) for each in (*read_components(), bootloader)]
    resolved += _of_the_system(system_libraries, folder)
    write_components(tuple(resolved), folder / RESOLVED)


def _with_texts(component: Component, folder: Path) -> Component:
    """Copy the texts of a part into the folder, and name them there."""
    place = folder / re.sub(r"\W+", "-", component.name).strip("-")
    names: list[str] = []
    for path in text_files(component):
        _, _, inner = path.as_posix().rpartition(".dist-info/")
        name = inner.removeprefix("licenses/").replace("/", "-") if inner else path.name
        place.mkdir(exist_ok=True)
        shutil.copyfile(path, place / name)
        names.append(f"{place.name}/{name}")
    if not names:
        raise SystemExit(f"expected a text of the license of {component.name}, found none")
    return msgspec.structs.replace(component, texts=tuple(names))


def _of_the_system(libraries: Iterable[Path], folder: Path) -> list[Component]:
    """Return a part for each package of the system that the libraries are from."""
    packages: dict[str, Package] = {}  # by source: several packages may be made from one
    names: dict[str, set[str]] = {}
    nobodys: set[str] = set()
    for library in libraries:
        package = _package_of(library)
        if package is None:
            nobodys.add(library.name)
            continue
        packages.setdefault(package.source, package)
        names.setdefault(package.source, set()).add(library.name)
    parts = [
        _of_package(packages[source], tuple(sorted(names[source])), folder)
        for source in sorted(packages)
    ]
    if nobodys:
        files = tuple(sorted(nobodys))
        parts.append(Component(name="Of the system", license=UNKNOWN, home="", files=files))
    return parts


def _of_package(package: Package, names: tuple[str, ...], folder: Path) -> Component:
    place = folder / "system"
    place.mkdir(exist_ok=True)
    text = package.copyright.read_text("utf-8", errors="replace")
    shutil.copyfile(package.copyright, place / f"{package.source}.txt")
    texts = [f"system/{package.source}.txt"]
    for common in sorted(set(re.findall(rf"{COMMON}/([\w.-]*[\w])", text))):
        if (COMMON / common).is_file():
            shutil.copyfile(COMMON / common, place / f"{common}.txt")
            texts.append(f"system/{common}.txt")
    listed = re.findall(r"^License: *([^\n]+)$", text, re.MULTILINE)
    licenses = list(dict.fromkeys(each.strip() for each in listed))
    return Component(
        name=package.source,
        license=", ".join(licenses) or "see its text",
        home=_source_address(package),
        version=package.version,
        note=f"Of the system this bundle was made on, unchanged: {', '.join(names)}.",
        texts=tuple(texts),
        files=names,
    )


def _source_address(package: Package) -> str:
    """Return where the very source of a package is."""
    if platform.freedesktop_os_release().get("ID") == "debian":
        return f"https://sources.debian.org/src/{package.source}/{package.version}/"
    return f"https://launchpad.net/ubuntu/+source/{package.source}/{package.version}"


def _package_of(library: Path) -> Package | None:
    """Return the Debian package of a library; None where there is none that says its license."""
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return None
    real = library.resolve()
    merged = Path("/", *real.parts[2:]) if real.parts[1] == "usr" else real  # /lib is /usr/lib
    for path in (real, merged, library):
        owner = _printed("dpkg-query", "-S", str(path)).partition(": ")[0].split(",")[0]
        if owner:
            break
    if not owner:
        return None
    fields = "${source:Package} ${source:Version}"
    source, _, version = _printed("dpkg-query", "-W", "-f", fields, owner).partition(" ")
    text = Path("/usr/share/doc", owner.partition(":")[0], "copyright")
    return Package(source, version, text) if source and text.exists() else None


def _printed(*command: str) -> str:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() if done.returncode == 0 else ""
