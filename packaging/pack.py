"""Packs the bundle into one file to carry: a zip for Windows and macOS, a tar.xz for Linux.

    python packaging/pack.py dist/backpropviz dist [--quick]

Each is what that system opens by itself. Links and permissions are kept: on macOS an application
is not whole without its links, and followed links would double the zip.
"""

from __future__ import annotations

import argparse
import platform
import stat
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

from backpropviz import __version__

LARGEST_BYTES = 75_000_000
SYSTEMS = {"win32": "windows", "darwin": "macos", "linux": "linux"}


def main(arguments: Sequence[str]) -> int:
    """Pack, say how large it is, and return 1 if that is too much."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bundle", type=Path, help="the folder that PyInstaller made")
    parser.add_argument("folder", type=Path, help="where the file is put")
    parser.add_argument(
        "--quick", action="store_true", help="a larger file, in an eighth of the time"
    )
    chosen = parser.parse_args(arguments)
    path = chosen.folder / archive_name(sys.platform, platform.machine())
    chosen.folder.mkdir(parents=True, exist_ok=True)
    pack = write_tar if path.name.endswith(".tar.xz") else write_zip
    pack(chosen.bundle.resolve(), path, chosen.quick)
    size = path.stat().st_size
    print(f"bundle: {path.name} has {size / 1e6:.1f} MB")
    if size > LARGEST_BYTES:
        print(f"bundle: expected at most {LARGEST_BYTES / 1e6:.0f} MB", file=sys.stderr)
        return 1
    return 0


def archive_name(system: str, machine: str) -> str:
    """Return the file's name; system: as in sys.platform."""
    suffix = "tar.xz" if system == "linux" else "zip"
    return f"backpropviz-{__version__}-{SYSTEMS[system]}-{machine.lower()}.{suffix}"


def write_tar(bundle: Path, path: Path, quick: bool) -> None:
    """Write the folder as a tar.xz, with all processors: Python's own would take one."""
    tar = ["tar", "--owner=0", "--group=0", "-C", str(bundle.parent), "-cf", "-", bundle.name]
    with path.open("wb") as file, subprocess.Popen(tar, stdout=subprocess.PIPE) as packing:
        subprocess.run(
            ["xz", "-T0", "-0" if quick else "-9"], stdin=packing.stdout, stdout=file, check=True
        )
    if packing.returncode != 0:
        raise OSError(f"tar ended with status {packing.returncode}")


def write_zip(bundle: Path, path: Path, quick: bool) -> None:
    """Write the folder as a zip, links as links."""
    effort = 1 if quick else 9  # 0 is not to compress at all
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=effort) as archive:
        for each in sorted(bundle.rglob("*")):
            name = f"{bundle.name}/{each.relative_to(bundle).as_posix()}"
            if each.is_symlink():
                # A link is a file with its target in it, and says so in its permissions.
                link = zipfile.ZipInfo(name)
                link.create_system = 3  # Unix
                link.external_attr = (stat.S_IFLNK | 0o777) << 16
                archive.writestr(link, str(each.readlink()))
            elif each.is_file():
                archive.write(each, name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
