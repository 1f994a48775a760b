"""The checks of the bundle find what they are there to find."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from check_licenses import unlicensed
from start_time import Program, start
from unwritable import unwritable_copy

from backpropviz.licenses import RESOLVED, Component, write_components

FOLDER = Path("backpropviz") / "_resources" / "licenses"


@pytest.fixture
def inner(tmp_path: Path) -> Path:
    """Give the inner folder of a bundle with one part, its license and one library."""
    inner = tmp_path / "_internal"
    (inner / FOLDER / "part").mkdir(parents=True)
    (inner / FOLDER / "part" / "LICENSE").write_text("Do with it what you want.")
    (inner / "part").mkdir()
    (inner / "part" / "library.so").write_bytes(b"library")
    part = Component(
        name="Part",
        license="0BSD",
        home="",
        texts=("part/LICENSE",),
        files=("part/*",),
        modules=("part",),
    )
    write_components((part,), inner / FOLDER / RESOLVED)
    return inner


def test_a_bundle_in_which_all_is_licensed_is_not_complained_of(inner: Path) -> None:
    assert list(unlicensed(inner, ["backpropviz.app", "part.core", "json.decoder"])) == []


def test_a_library_a_module_or_a_part_without_a_license_is_found(inner: Path) -> None:
    (inner / "libother.so.6").write_bytes(b"library")
    assert list(unlicensed(inner, ["other.core"])) == [
        "expected to know whose libother.so.6 is",
        "expected to know whose module other is",
    ]
    (inner / FOLDER / "part" / "LICENSE").unlink()
    assert "expected the license of Part, which has part/*" in list(unlicensed(inner, []))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "backpropviz"
    (folder / "_internal").mkdir(parents=True)
    (folder / "backpropviz").write_text("#!/bin/sh\n: >>_internal/log\n")
    (folder / "backpropviz").chmod(0o755)
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such permissions there")
def test_who_runs_the_copy_can_write_to_its_home_and_nowhere_else(bundle: Path) -> None:
    with unwritable_copy(bundle) as place:
        assert " " in str(place.bundle)
        assert not str(place.bundle).isascii()
        for folder, writable in ((place.home, True), (place.bundle, False)):
            done = subprocess.run(
                ["/bin/sh", "-c", ": >here"],
                cwd=folder,
                user=place.user,
                group=place.user,
                stderr=subprocess.DEVNULL,
                check=False,
            )
            assert (done.returncode == 0) == writable
    assert not place.home.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such permissions there")
def test_a_copy_that_has_changed_all_the_same_is_complained_of(bundle: Path) -> None:
    def write_into_it() -> None:
        with unwritable_copy(bundle) as place:
            place.bundle.chmod(0o755)
            (place.bundle / "log").write_text("I was here.")

    with pytest.raises(OSError, match="it has changed"):
        write_into_it()


def says(*lines: str) -> Program:
    """Return a program that says this where Qt speaks, and goes on running."""
    script = f"import sys, time; print(*{lines!r}, sep='\\n', file=sys.stderr, flush=True)"
    command = [sys.executable, "-c", f"{script}; time.sleep({60 if len(lines) > 2 else 0})"]
    return Program(command, dict(os.environ), Path(), None)


def test_the_start_is_timed_to_the_first_and_the_second_picture() -> None:
    flush = "qt.widgets.painting: Flushing QRegion(0,0 9x9) of MainWindow(0x1)"
    seconds = start(says(flush, "qt.widgets.painting: Evaluating", flush))
    assert 0 < seconds.painted_s <= seconds.filled_s < 30


def test_a_program_that_paints_nothing_has_not_started() -> None:
    with pytest.raises(OSError, match="no display"):
        start(says("backpropviz: there is no display"))
