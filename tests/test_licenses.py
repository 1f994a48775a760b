"""The parts by others that the program is made of, and their licenses."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from backpropviz import licenses
from backpropviz.licenses import Component, license_text, read_components, text_files
from backpropviz.resources import resource_path

PROJECT = Path(__file__).resolve().parent.parent


def component(name: str) -> Component:
    (found,) = (each for each in read_components() if each.name == name)
    return found


def test_every_dependency_is_listed_with_the_version_that_is_installed() -> None:
    listed = {each.distribution.lower(): each.version for each in read_components()}
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.split(r"[<>=!~\[ ]", each)[0] for each in project["dependencies"]}
    for name in (each.lower().replace("-", "_") for each in names):
        assert listed[name] == metadata.version(name)


@pytest.mark.parametrize("name", [each.name for each in read_components()])
def test_the_license_is_there_in_full(name: str) -> None:
    part = component(name)
    assert text_files(part)
    text = license_text(part)
    assert part.license in text
    assert part.home in text
    assert len(text) > 1000


def test_qt_is_under_the_lgpl_and_one_is_told_how_to_change_it() -> None:
    part = component("Qt and PySide6")
    text = license_text(part)
    assert part.license == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text  # which it builds on
    assert "download.qt.io" in text
    assert "libraries that you have changed" in " ".join(text.split())


def test_fonts_and_tables_that_come_along_are_somebodys() -> None:
    patterns = [pattern for each in read_components() for pattern in each.files]
    for folder in ("fonts", "data"):
        assert resource_path(folder).is_dir()
        assert f"backpropviz/_resources/{folder}/*" in patterns


def test_a_bundle_brings_its_own_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "_resources" / "licenses"
    folder.mkdir(parents=True)
    (folder / "part.txt").write_text("Do with it what you want.")
    made = Component(
        name="A part", license="0BSD", home="https://example.org", version="1", texts=("part.txt",)
    )
    licenses.write_components((made,), folder / licenses.RESOLVED)
    monkeypatch.setattr("backpropviz.resources._PACKAGE", tmp_path)
    assert read_components() == (made,)
    assert text_files(made) == [folder / "part.txt"]
    assert license_text(made).endswith("Do with it what you want.")
