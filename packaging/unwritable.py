"""A copy of the bundle where it is least welcome: nobody may write there, and the path is odd."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

FOLDER = "Hörsaal 2 – 反向传播 (read only)"
NOBODY = 65534


class Place(NamedTuple):
    """Where the copy is, and who runs it.

    home: a folder that may be written to. user: None for whoever runs this; root, who may write
    anywhere, runs it as nobody.
    """

    bundle: Path
    home: Path
    user: int | None


@contextmanager
def unwritable_copy(bundle: Path) -> Iterator[Place]:
    """Give the copy; raises OSError if it can be written to, or was by the time it is left.

    On Windows, where a folder has no such permissions, only its path is odd.
    """
    user = NOBODY if hasattr(os, "geteuid") and os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="backpropviz-") as temporary:
        base = Path(temporary)
        base.chmod(0o755)
        place = Place(base / FOLDER / bundle.name, base / "home", user)
        place.home.mkdir()
        if user is not None:
            os.chown(place.home, user, user)
        shutil.copytree(bundle, place.bundle, symlinks=True)
        folders = [path for path in (base / FOLDER).rglob("*") if path.is_dir()]
        for path in (base / FOLDER, *folders):
            _forbid_writing(path)
        _prove(place)
        before = _contents(base / FOLDER)
        try:
            yield place
            if _contents(base / FOLDER) != before:
                raise OSError("expected the bundle's folder to stay as it is, it has changed")
        finally:
            for path in (base / FOLDER, *folders):
                path.chmod(0o755)


def _forbid_writing(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_file() and not path.is_symlink():
            path.chmod(stat.S_IMODE(path.stat().st_mode) & ~0o222)
    folder.chmod(0o555)


def _prove(place: Place) -> None:
    """Let the one who will run the program try to write beside it, and into it."""
    if sys.platform == "win32":
        return
    for path in (place.bundle / "new", place.bundle / "backpropviz"):
        tried = subprocess.run(
            ["/bin/sh", "-c", ': >>"$1"', "sh", str(path)],
            user=place.user,
            group=place.user,
            cwd="/",
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if tried.returncode == 0:
            raise OSError(f"expected that {path} cannot be written, it can")


def _contents(folder: Path) -> dict[str, tuple[int, int]]:
    """Return the size of each file, and when it was changed."""
    return {
        str(path.relative_to(folder)): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in folder.rglob("*")
    }
