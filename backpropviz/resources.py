"""Where the files of resources/ lie: in the package once installed or bundled, beside it before."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

_PACKAGE = Path(__file__).resolve().parent


def resource_path(name: str) -> Path:
    """Return the path of a file or directory of resources/, such as `icons/play.svg`.

    Raises ValueError if the name leads out of resources/, FileNotFoundError if there is none.
    """
    parts = PurePosixPath(name).parts
    windows = PureWindowsPath(name)
    outside = name.startswith("/") or windows.drive or windows.root or ".." in windows.parts
    if not parts or outside or "\\" in name or "\0" in name:
        raise ValueError(f"expected a name inside resources/ such as icons/play.svg, got {name!r}")
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"there is no {name} in resources/")
