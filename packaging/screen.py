"""A virtual screen, and a program's window on it: what it shows, and keys pressed as by a person.

Needs Xvfb and xdotool.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import numpy as np
from pictures import Picture, changed_share, is_blank

SCREEN = "1920x1080x24"
SMALLEST_WINDOW = (800, 600)
START_LIMIT_S = 60.0
REACTION_LIMIT_S = 15.0
POLL_S = 0.1
CALM_S = 0.8  # the window draws what matters less, or takes longer, after its first frame
# Where the network is, as shares of the window: left, top, right, bottom.
NETWORK_VIEW = (0.2, 0.12, 0.7, 0.85)

Seen = TypeVar("Seen")


class SmokeError(Exception):
    """What was not as it should be on the screen."""


class Screen:
    """A virtual screen: its name for DISPLAY, and what is on it now."""

    def __init__(self, display: str, frame_buffer: Path) -> None:
        self.display = display
        self._frame_buffer = frame_buffer

    def grab(self) -> Picture:
        """Return the whole screen.

        Xvfb keeps it in a file in the format of xwd (XWDFile.h): a header of big-endian words, a
        color map of 12 bytes an entry, then the rows.
        """
        data = self._frame_buffer.read_bytes()
        header = np.frombuffer(data, ">u4", count=25).astype(int)
        header_size, width, height = header[0], header[4], header[5]
        byte_order, bits_per_pixel, bytes_per_line = header[7], header[11], header[12]
        if bits_per_pixel != 32:
            raise SmokeError(f"expected a screen of 32 bits a pixel, got {bits_per_pixel}")
        start = header_size + header[19] * 12
        rows = np.frombuffer(data, np.uint8, count=height * bytes_per_line, offset=start)
        pixels = rows.reshape(height, bytes_per_line)[:, : width * 4].reshape(height, width, 4)
        return (pixels[:, :, 1:] if byte_order else pixels[:, :, 2::-1]).copy()


class Window:
    """The program's window on the screen, and the keyboard before it."""

    def __init__(self, screen: Screen, process: subprocess.Popen[bytes]) -> None:
        self._screen = screen
        self._process = process
        # Into the corner with the pointer: it must not hover over anything.
        self._xdotool("mousemove", "10000", "10000")
        self._number, self._place = self._find()

    def grab_settled(self, unlike: Picture | None = None) -> Picture:
        """Return the window's picture once it has stayed the same for a while.

        With `unlike`, a picture that differs from that one is waited for first.
        """
        last = self._grab()
        same_since = time.monotonic()

        def settled() -> Picture | None:
            nonlocal last, same_since
            before, last = last, self._grab()
            if changed_share(before, last) > 0 or is_blank(part(last, NETWORK_VIEW)):
                same_since = time.monotonic()
            elif time.monotonic() - same_since >= CALM_S:
                return last if unlike is None or changed_share(unlike, last) > 0 else None
            return None

        try:
            return self._wait(settled, REACTION_LIMIT_S)
        except TimeoutError:
            return last  # the checks say what is wrong with it

    def press(self, *keys: str) -> None:
        """Press keys, by the names of X, one after the other."""
        self._xdotool("windowfocus", str(self._number))
        self._xdotool("key", "--delay", "60", *keys)

    def _find(self) -> tuple[int, tuple[int, int, int, int]]:
        def largest() -> tuple[int, tuple[int, int, int, int]] | None:
            found = self._xdotool("search", "--onlyvisible", "--pid", str(self._process.pid))
            places = [(int(number), self._geometry(int(number))) for number in found.split()]
            large = [
                (number, place)
                for number, place in places
                if place[2] >= SMALLEST_WINDOW[0] and place[3] >= SMALLEST_WINDOW[1]
            ]
            return max(large, key=lambda item: item[1][2] * item[1][3], default=None)

        try:
            return self._wait(largest, START_LIMIT_S)
        except TimeoutError:
            raise SmokeError(f"expected a window within {START_LIMIT_S:.0f} s") from None

    def _geometry(self, number: int) -> tuple[int, int, int, int]:
        printed = self._xdotool("getwindowgeometry", "--shell", str(number))
        values = dict(line.split("=", 1) for line in printed.splitlines() if "=" in line)
        if "WIDTH" not in values:  # it was there a moment ago
            return 0, 0, 0, 0
        return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])

    def _grab(self) -> Picture:
        x, y, width, height = self._place
        return self._screen.grab()[max(y, 0) : y + height, max(x, 0) : x + width]

    def _xdotool(self, *arguments: str) -> str:
        """Return what xdotool prints; nothing where it fails, as when it finds no window."""
        environment = {**os.environ, "DISPLAY": self._screen.display}
        done = subprocess.run(
            ["xdotool", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return done.stdout if done.returncode == 0 else ""

    def _wait(self, look: Callable[[], Seen | None], limit_s: float) -> Seen:
        end = time.monotonic() + limit_s
        while time.monotonic() < end:
            if self._process.poll() is not None:
                raise SmokeError(f"the program ended with status {self._process.returncode}")
            if (seen := look()) is not None:
                return seen
            time.sleep(POLL_S)
        raise TimeoutError


@contextmanager
def virtual_screen(folder: Path) -> Iterator[Screen]:
    """Run a virtual screen of its own, whatever others there are."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN, "-dpi", "96"),
            *("-fbdir", str(folder), "-nolisten", "tcp", "-nocursor", "-noreset", "-ac"),
        ],
        pass_fds=[write_end],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()  # empty where the server died
        if not number:
            raise SmokeError("Xvfb does not start")
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait(timeout=10)


def part(picture: Picture, shares: tuple[float, float, float, float]) -> Picture:
    """Return the part of a picture between these shares of its width and height."""
    height, width, _ = picture.shape
    left, top, right, bottom = shares
    return picture[int(top * height) : int(bottom * height), int(left * width) : int(right * width)]
