"""Whether this machine can show a window: said in one line before Qt would fail in its own way."""

import ctypes
import os
import sys
from collections.abc import Iterable

# What Qt's wheels expect of a Linux desktop, and the Debian packages that bring it.
_DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_WINDOWS = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def choose_platform(*, window: bool) -> str | None:
    """Choose Qt's platform; return what stands in the way in one sentence, None if nothing does.

    Without a display, pictures are drawn offscreen; a window cannot be shown.
    """
    if not sys.platform.startswith("linux"):
        return None
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if not chosen and not has_display():
        if window:
            return (
                "there is no display to show a window on; `backpropviz render` writes pictures "
                "without one, and `backpropviz --help` lists what else works"
            )
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        chosen = "offscreen"
    wanted = dict(_DRAWING)
    if chosen in ("", "xcb") and not os.environ.get("WAYLAND_DISPLAY"):
        wanted |= _WINDOWS
    missing = [package for library, package in wanted.items() if not _can_load(library)]
    return libraries_sentence(missing) if missing else None


def has_display() -> bool:
    """Say whether a window could be shown."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_watched() -> bool:
    """Say whether somebody reads what is printed: not after a double click on a document."""
    if sys.stderr is None:
        return False
    if sys.platform == "win32":  # there, the program has a console, hidden if nobody else is on it
        return int(ctypes.windll.kernel32.GetConsoleProcessList((ctypes.c_uint32 * 2)(), 2)) != 1
    return sys.stderr.isatty() or not has_display()


def libraries_sentence(packages: Iterable[str]) -> str:
    """Return what to install."""
    return (
        "Qt needs system libraries that are not installed; on Debian or Ubuntu: "
        f"sudo apt install {' '.join(packages)}"
    )


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
