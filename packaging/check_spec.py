"""Reads the spec as Windows and macOS would, where no bundle can be built for them.

    python packaging/check_spec.py

PyInstaller's own steps are only noted down: what they are given must be whole.
"""

from __future__ import annotations

import plistlib
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtGui import QImage
from systems import IDENTIFIER

SPEC = Path(__file__).with_name("backpropviz.spec")
NAMES = {"win32": "Windows", "darwin": "macOS"}

Given = dict[str, dict[str, object]]  # by the name of PyInstaller's step, what it is given


def main() -> int:
    """Read the spec for both systems and say what was found; return the exit status."""
    for system, name in NAMES.items():
        with tempfile.TemporaryDirectory(prefix="backpropviz-") as folder:
            given = read_spec(system, Path(folder))
            complaints = list(complaints_about(system, given))
        for complaint in complaints:
            print(f"spec: {name}: {complaint}", file=sys.stderr)
        if complaints:
            return 1
        print(f"spec: {name} gets {', '.join(sorted(given))}")
    return 0


def read_spec(system: str, folder: Path) -> Given:
    """Run the spec in a folder as if sys.platform were that system's."""
    given: Given = {}

    def step(name: str) -> object:
        def note(*_: object, **options: object) -> SimpleNamespace:
            kept = dict(options)
            for key in ("icon", "version"):  # files in a folder that is gone afterwards
                if name != "BUNDLE" or key != "version":
                    path = Path(str(options.get(key, "")))
                    kept[key] = path.read_bytes() if path.is_file() else None
            given[name] = kept
            return SimpleNamespace(pure=[], binaries=[], datas=[], scripts=[])

        return note

    (folder / "dist" / "backpropviz").mkdir(parents=True)
    steps = {name: step(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    places = {"workpath": str(folder / "work"), "DISTPATH": str(folder / "dist")}
    source = SPEC.read_text("utf-8").replace("sys.platform", repr(system))
    exec(compile(source, str(SPEC), "exec"), {"SPECPATH": str(SPEC.parent), **places, **steps})
    return given


def complaints_about(system: str, given: Given) -> list[str]:
    """Return what the system would lack."""
    complaints = []
    program, bundle = given["EXE"], given.get("BUNDLE", {})
    icon = (program if system == "win32" else bundle).get("icon")
    kind = "ICO" if system == "win32" else "ICNS"
    head = b"\0\0\1\0" if system == "win32" else b"icns"
    if not isinstance(icon, bytes) or not icon.startswith(head):
        complaints.append(f"expected an icon as {kind}")
    elif system == "win32" and QImage.fromData(icon).isNull():
        complaints.append("expected an icon that can be read")
    if system == "win32":
        version = program.get("version")
        if not isinstance(version, bytes) or not version.startswith(b"VSVersionInfo("):
            complaints.append("expected a version resource")
        if program.get("console") is not True or not program.get("hide_console"):
            complaints.append("expected a console, for the commands, that hides from the window")
    else:
        if bundle.get("bundle_identifier") != IDENTIFIER:
            complaints.append(f"expected {IDENTIFIER}, got {bundle.get('bundle_identifier')}")
        if b"bpviz" not in plistlib.dumps(bundle.get("info_plist", {})):  # type: ignore[arg-type]
            complaints.append("expected the type of documents")
    return complaints


if __name__ == "__main__":
    sys.exit(main())
