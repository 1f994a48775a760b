"""Runs programs as on a machine that has nothing else: no Python, no source, no screen."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from unwritable import Place

LIMIT_S = 120


class BundleError(Exception):
    """What is wrong with the bundle."""


def bare_environment(home: Path) -> dict[str, str]:
    """Return an environment with a home of its own, and nothing of this Python or another Qt."""
    leaks = ("PYTHON", "LD_LIBRARY_PATH", "QT_", "DISPLAY", "WAYLAND_DISPLAY", "XDG_")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(leaks)}
    return environment | {
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }


def run(command: Sequence[str], home: Path, user: int | None = None) -> str:
    """Run a program in its home, and return what it prints.

    Raises BundleError if it fails or complains.
    """
    try:
        done = subprocess.run(
            command,
            cwd=home,
            env=bare_environment(home),
            user=user,
            group=user,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BundleError(str(error)) from error
    if done.returncode != 0 or "Traceback" in done.stderr:
        raise BundleError(
            f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def run_there(place: Place, program: str, *arguments: str) -> str:
    """Run the copy of the bundle that nobody may write to, as `run` does."""
    return run([program, *arguments], place.home, place.user)
