"""Prove that the frozen program works where there is nothing else: no Python, no source, no screen.

    python packaging/check_bundle.py dist/backpropviz

It is done when it has painted: the same windows as the program in this Python, pixel for pixel, of
a step, of a graph of operations and of a training with its panels; when every built-in experiment
opens; and when the example that was computed by hand has its numbers.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from pictures import changed_share, count_colors, is_blank, read_picture, write_picture

EXAMPLE = "hand-2-3-1"
TRAINING = "circle"
GRAPH = "toy-graph"
# What is painted: the window at a step, and at a training with all its panels.
WINDOWS = {
    "step": (EXAMPLE, "--step", "13"),
    "graph": (GRAPH, "--step", "13"),
    "training": (TRAINING, "--updates", "50"),
}
# J = -ln(y), y = 1 / (1 + exp(-0.36552823359027786)), with target 1.
LOSS = 0.5269922663580126
AS_JSON = ("--format", "json")
SIZE = (1280, 800)
LARGEST_MIB = 180
# A library of these in the bundle means that a part of Qt slipped in that no window uses.
UNWANTED = ("Qt6Qml", "Qt6Quick", "Qt6Pdf", "Qt6WebEngine", "Qt6Network", "Qt6Sql", "Qt6Designer")


class BundleError(Exception):
    """What is wrong with the bundle."""


def main(arguments: Sequence[str]) -> int:
    """Check the bundle and say what was found; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bundle", type=Path, help="the folder that PyInstaller made")
    parser.add_argument("--keep", type=Path, help="a folder for the pictures")
    chosen = parser.parse_args(arguments)
    bundle = chosen.bundle.resolve()
    try:
        with tempfile.TemporaryDirectory(prefix="backpropviz-") as folder:
            check_contents(bundle)
            check_experiments(bundle, Path(folder))
            check_numbers(bundle, Path(folder))
            for name in WINDOWS:
                check_picture(bundle, Path(folder), name, chosen.keep)
    except BundleError as error:
        print(f"bundle: {error}", file=sys.stderr)
        return 1
    return 0


def check_contents(bundle: Path) -> None:
    """Check the size, and that there is nothing we meant to leave out."""
    broken = [path.name for path in bundle.rglob("*") if path.is_symlink() and not path.exists()]
    if broken:
        raise BundleError(f"expected no link that leads nowhere, got {', '.join(broken)}")
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    size_mib = sum(path.stat().st_size for path in files) / 2**20
    if size_mib > LARGEST_MIB:
        raise BundleError(f"expected at most {LARGEST_MIB} MiB, got {size_mib:.0f} MiB")
    unwanted = [path.name for path in files if any(word in path.name for word in UNWANTED)]
    if unwanted:
        raise BundleError(f"expected none of {', '.join(UNWANTED)}, got {', '.join(unwanted)}")
    print(f"bundle: {size_mib:.0f} MiB in {len(files)} files")


def check_experiments(bundle: Path, folder: Path) -> None:
    """Check that every built-in experiment is found and opens, so that resources came along."""
    program = frozen(bundle)
    try:
        listed = json.loads(run([program, "list", *AS_JSON], folder))
        kinds = {entry["name"]: entry["kind"] for entry in listed["experiments"]}
    except (ValueError, KeyError, TypeError) as error:
        raise BundleError("expected a JSON document with the experiments' names") from error
    needed = {EXAMPLE, TRAINING, GRAPH}
    if not needed <= kinds.keys():
        raise BundleError(f"expected {needed} among the experiments, got {list(kinds)}")
    for name, kind in kinds.items():
        of_kind = ["train", name, "--updates", "1"] if kind == "network" else ["expr", name]
        run([program, *of_kind], folder)
    print(f"bundle: {len(kinds)} experiments open and give their numbers")


def check_numbers(bundle: Path, folder: Path) -> None:
    """Check the loss of the example that was computed by hand."""
    printed = run([frozen(bundle), "grad", EXAMPLE, *AS_JSON], folder)
    try:
        loss = json.loads(printed)["loss"]
    except (ValueError, KeyError, TypeError) as error:
        raise BundleError(f"expected a JSON document with a loss, got {printed!r}") from error
    if not abs(loss - LOSS) < 1e-12:
        raise BundleError(f"expected the loss {LOSS}, got {loss}")
    print(f"bundle: {EXAMPLE} has the loss {loss}")


def check_picture(bundle: Path, folder: Path, window: str, keep: Path | None) -> None:
    """Check that the frozen program paints one of WINDOWS as this Python's program does."""
    experiment, *shown = WINDOWS[window]
    pictures = []
    for name, program in (
        ("frozen", [frozen(bundle)]),
        ("unfrozen", [sys.executable, "-m", "backpropviz"]),
    ):
        path = folder / f"{window}-{name}.png"
        size = "x".join(map(str, SIZE))
        options = ["-o", str(path), "--window", *shown, "--size", size]
        run([*program, "render", experiment, *options], folder)
        try:
            picture = read_picture(path)
        except ValueError as error:
            raise BundleError(str(error)) from error
        if keep is not None:
            write_picture(picture, keep / path.name)
        pictures.append(picture)
    frozen_picture, unfrozen_picture = pictures
    height, width, _ = frozen_picture.shape
    if (width, height) != SIZE:
        raise BundleError(f"expected a picture of {SIZE}, got {(width, height)}")
    if is_blank(frozen_picture):
        raise BundleError(f"expected the {window}, got {count_colors(frozen_picture)} colors")
    # Formulas and fonts are data files; without them the window comes up, but is not the same.
    changed = changed_share(frozen_picture, unfrozen_picture)
    if changed > 0.001:
        where = f"the frozen {window} differs from the unfrozen"
        raise BundleError(f"{where} in {changed:.2%} of the pixels")
    print(f"bundle: painted the {window}, {count_colors(frozen_picture)} colors")


def frozen(bundle: Path) -> str:
    """Return the path of the bundle's program."""
    return str(bundle / ("backpropviz.exe" if sys.platform == "win32" else "backpropviz"))


def run(command: Sequence[str], folder: Path) -> str:
    """Run a program in an empty folder, without a screen, and return what it prints.

    Raises BundleError if it fails or complains.
    """
    # Nothing of this Python may leak in, nor a library of another Qt.
    leaks = ("PYTHON", "LD_LIBRARY_PATH", "QT_", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(leaks)}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    environment["XDG_CONFIG_HOME"] = str(folder / "config")
    environment["XDG_DATA_HOME"] = str(folder / "data")
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BundleError(str(error)) from error
    if done.returncode != 0 or "Traceback" in done.stderr:
        raise BundleError(
            f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout}{done.stderr}"
        )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
