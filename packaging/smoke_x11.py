"""Start the program on a real X server, press keys as a person would, and look at the screen.

    python packaging/smoke_x11.py --keep build/screens
    python packaging/smoke_x11.py --bundle dist/backpropviz --theme dark

The bundle runs from a folder that cannot be written to, on a document with spaces in its path, as
by a double click. Needs Xvfb and xdotool.

The tests drive the window without a screen; this run is about what they cannot see: that it comes
up at all, takes the keyboard, and paints what it should.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar

import numpy as np
from pictures import Picture, changed_share, count_colors, is_blank, write_picture
from unwritable import Place, unwritable_copy

from backpropviz.experiment.files import write_experiment
from backpropviz.experiment.library import open_by_name_or_path

EXAMPLE = "hand-2-3-1"
DOCUMENT = "Übung 3, Aufgabe 1 – 例.bpviz"
SCREEN = "1920x1080x24"
SMALLEST_WINDOW = (800, 600)
START_LIMIT_S = 60.0
REACTION_LIMIT_S = 15.0
POLL_S = 0.1
CALM_S = 0.8  # the window draws what matters less, or takes longer, after its first frame
# What Qt says when a painter or an object is misused, and Python of an error nobody caught.
COMPLAINT = re.compile(r"Traceback|^Q[A-Z]\w+::|^QPixmap:|^QCss", re.MULTILINE)

# Where a step must be seen, as shares of the window: left, top, right, bottom.
STEP_PANEL = (0.75, 0.05, 1.0, 0.85)
PANEL = (0.7, 0.45, 1.0, 0.85)
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


@contextmanager
def running_program(
    command: Sequence[str], screen: Screen, folder: Path, user: int | None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run the program on the screen with settings of its own; check what it complains of."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    if user is not None:
        os.chown(runtime, user, user)
    environment = {
        **os.environ,
        "HOME": str(folder),
        "DISPLAY": screen.display,
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(runtime),
    }
    environment.pop("WAYLAND_DISPLAY", None)
    log = folder / "output.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            user=user,
            group=user,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait(timeout=20)
            # What it prints, and what it notes of an error after which it went on.
            logs = [log, *(folder / "data").rglob("*.log")]
            printed = "\n".join(path.read_text("utf-8", errors="replace") for path in logs).strip()
            if printed:
                print(printed, file=sys.stderr)
    if COMPLAINT.search(printed):
        raise SmokeError("the program complains, see above")


def part(picture: Picture, shares: tuple[float, float, float, float]) -> Picture:
    """Return the part of a picture between these shares of its width and height."""
    height, width, _ = picture.shape
    left, top, right, bottom = shares
    return picture[int(top * height) : int(bottom * height), int(left * width) : int(right * width)]


def look(window: Window, keep: Path | None, name: str, unlike: Picture | None = None) -> Picture:
    """Return the window when it is at rest; keep the picture if there is a folder for it."""
    picture = window.grab_settled(unlike)
    if keep is not None:
        write_picture(picture, keep / f"{name}.png")
    return picture


def check_steps(window: Window, keep: Path | None) -> None:
    """Step three times and back to the start, and look at the screen each time."""

    start = look(window, keep, "1-start")
    if is_blank(start):
        raise SmokeError(f"expected a window, got {count_colors(start)} colors")
    window.press("Right", "Right", "Right")
    moved = look(window, keep, "2-three-steps", unlike=start)
    for name, place in (("step panel", STEP_PANEL), ("network view", NETWORK_VIEW)):
        changed = changed_share(part(start, place), part(moved, place))
        print(f"window: three steps change {changed:.2%} of the {name}")
        if changed < 0.001:
            raise SmokeError(f"expected the {name} to move with the step, {changed:.2%} changed")
    window.press("Home")
    home = look(window, keep, "3-home", unlike=moved)
    if (changed := changed_share(start, home)) > 0.002:
        raise SmokeError(f"expected the first picture again after Home, {changed:.2%} changed")
    height, width, _ = start.shape
    print(f"window: {width} x {height} on the screen, {count_colors(moved)} colors")


def check_panels(window: Window, keep: Path | None) -> None:
    """Ask, at a gradient, each question about it: every panel shows something of its own."""
    window.press("End")
    before = look(window, keep, "4-end-of-the-pass")
    for key in ("w", "p", "l", "m", "c", "d"):
        window.press(key)
        shown = look(window, keep, f"5-panel-{key}", unlike=before)
        changed = changed_share(part(before, PANEL), part(shown, PANEL))
        print(f"window: {key} changes {changed:.2%} of the place for panels")
        if changed < 0.01:
            raise SmokeError(f"expected a panel after {key}, {changed:.2%} changed")
        before = shown
    window.press("d")
    window.press("Home")


def check_forms(window: Window, keep: Path | None) -> None:
    """Show the network as operations, as matrices, and as neurons again."""
    neurons = before = look(window, keep, "6-neurons")
    for key in ("alt+2", "alt+3"):
        window.press(key)
        shown = look(window, keep, f"6-form-{key}", unlike=before)
        changed = changed_share(part(before, NETWORK_VIEW), part(shown, NETWORK_VIEW))
        print(f"window: {key} changes {changed:.2%} of the network view")
        if changed < 0.05:
            raise SmokeError(f"expected another picture after {key}, {changed:.2%} changed")
        before = shown
    window.press("alt+1")
    again = look(window, keep, "6-neurons-again", unlike=before)
    if (changed := changed_share(neurons, again)) > 0.002:
        raise SmokeError(f"expected the neurons again, {changed:.2%} changed")


def check_training(window: Window, keep: Path | None) -> None:
    """Train to the stop rule, and go back to stepping."""
    before = look(window, keep, "7-before-training")
    window.press("t")
    trained = look(window, keep, "8-trained", unlike=before)
    for name, place in (("panels", STEP_PANEL), ("network view", NETWORK_VIEW)):
        changed = changed_share(part(before, place), part(trained, place))
        print(f"window: training changes {changed:.2%} of the {name}")
        if changed < 0.01:
            raise SmokeError(f"expected the {name} to show the training, {changed:.2%} changed")
    window.press("Right")
    look(window, keep, "9-step-after-training", unlike=trained)


def check_quit(window: Window, process: subprocess.Popen[bytes]) -> None:
    """Quit by the key for it; the program must end by itself, and well."""
    window.press("ctrl+q")
    try:
        status = process.wait(REACTION_LIMIT_S)
    except subprocess.TimeoutExpired:
        raise SmokeError("expected the program to end after Ctrl+Q, it still runs") from None
    if status != 0:
        raise SmokeError(f"expected the program to end with status 0, got {status}")
    print("window: closed by Ctrl+Q")


def main(arguments: Sequence[str]) -> int:
    """Start, press, look, explain, train, quit; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, help="the bundle; without it, this Python's program")
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--keep", type=Path, help="a folder for the pictures")
    chosen = parser.parse_args(arguments)
    try:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="backpropviz-")))
            if chosen.bundle is None:
                place = Place(Path(), folder, None)
                program = [sys.executable, "-m", "backpropviz", EXAMPLE]
            else:
                place = stack.enter_context(unwritable_copy(chosen.bundle.resolve()))
                document = place.home / DOCUMENT
                write_experiment(open_by_name_or_path(EXAMPLE), document)
                program = [str(place.bundle / "backpropviz"), str(document)]
            command = [*program, "--theme", chosen.theme]
            screen = stack.enter_context(virtual_screen(folder))
            process = stack.enter_context(running_program(command, screen, place.home, place.user))
            window = Window(screen, process)
            check_steps(window, chosen.keep)
            check_panels(window, chosen.keep)
            check_forms(window, chosen.keep)
            check_training(window, chosen.keep)
            check_quit(window, process)
    except (SmokeError, OSError) as error:
        print(f"window: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
