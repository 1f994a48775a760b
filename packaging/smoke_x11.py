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
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from pictures import Picture, changed_share, count_colors, is_blank, write_picture
from screen import (
    NETWORK_VIEW,
    REACTION_LIMIT_S,
    Screen,
    SmokeError,
    Window,
    part,
    virtual_screen,
)
from unwritable import Place, unwritable_copy

from backpropviz.experiment.files import write_experiment
from backpropviz.experiment.library import open_by_name_or_path

EXAMPLE = "hand-2-3-1"
DOCUMENT = "Übung 3, Aufgabe 1 – 例.bpviz"
# What Qt says when a painter or an object is misused, and Python of an error nobody caught.
COMPLAINT = re.compile(r"Traceback|^Q[A-Z]\w+::|^QPixmap:|^QCss", re.MULTILINE)

# Where a step must be seen, as shares of the window: left, top, right, bottom.
STEP_PANEL = (0.75, 0.05, 1.0, 0.85)
PANEL = (0.7, 0.45, 1.0, 0.85)


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


def check_other_theme(window: Window, keep: Path | None) -> None:
    """Go over to the other theme, and step and train from the start once more."""
    before = look(window, keep, "10-before-the-other-theme")
    window.press("ctrl+d")
    other = look(window, keep, "10-other-theme", unlike=before)
    lightness = [float(picture.mean()) / 255 for picture in (before, other)]
    print(f"window: lightness {lightness[0]:.0%}, in the other theme {lightness[1]:.0%}")
    if (lightness[0] < 0.5) == (lightness[1] < 0.5):
        raise SmokeError("expected the other theme after Ctrl+D")
    for keys, place in ((("ctrl+r", "Right"), STEP_PANEL), (("t",), NETWORK_VIEW)):
        window.press(*keys)
        shown = look(window, keep, f"11-other-theme-{keys[-1]}", unlike=other)
        changed = changed_share(part(other, place), part(shown, place))
        print(f"window: {keys[-1]} changes {changed:.2%} in the other theme")
        if changed < 0.01:
            raise SmokeError(f"expected a change after {keys[-1]}, {changed:.2%} changed")
        other = shown


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
            check_other_theme(window, chosen.keep)
            check_quit(window, process)
    except (SmokeError, OSError) as error:
        print(f"window: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
