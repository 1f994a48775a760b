"""Make the README's screenshots from the program itself.

    python packaging/make_screenshots.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "screenshots"
EXAMPLE = "hand-2-3-1"
STEP = 13  # the gradient of a weight: its operands, its formula and half of the timeline
SIZE = "1440x900"


def main() -> int:
    """Render one picture a theme; return the exit status of the first that fails."""
    FOLDER.mkdir(exist_ok=True)
    for theme in ("light", "dark"):
        path = FOLDER / f"step-{theme}.png"
        options = ["--window", "--step", str(STEP), "--size", SIZE, "--theme", theme]
        done = subprocess.run(
            [sys.executable, "-m", "backpropviz", "render", EXAMPLE, "-o", str(path), *options],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
        if done.returncode != 0:
            return done.returncode
        print(f"{path.relative_to(FOLDER.parent.parent)}: {path.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
