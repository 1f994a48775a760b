"""Finding the files of resources/, and nothing outside it."""

from __future__ import annotations

import pytest

from backpropviz import __version__
from backpropviz.resources import resource_path


def test_a_file_and_a_directory_of_the_resources_are_found() -> None:
    assert resource_path("experiments/hand-2-3-1.toml").is_file()
    assert resource_path("experiments").is_dir()


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "/etc/passwd",
        "//host/share",
        "..",
        "../pyproject.toml",
        "experiments/../../pyproject.toml",
        "experiments\\..\\x",
        "..\\x",
        "C:/Windows",
        "C:x",
        "a\0b",
    ],
)
def test_a_name_that_leads_out_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="expected a name inside resources/"):
        resource_path(name)


def test_what_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"there is no icons/none\.svg in resources/"):
        resource_path("icons/none.svg")


def test_the_version_is_a_plain_one() -> None:
    assert all(part.isdecimal() for part in __version__.split("."))
