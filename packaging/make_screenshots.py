"""Make the README's screenshots from the program itself.

python packaging/make_screenshots.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "screenshots"
SIZE = "1440x900"
# For each picture, the experiment and what `render` is to show of it.
PICTURES = {
    # The gradient of a weight: its operands, its formula and half of the timeline.
    "step": ["hand-2-3-1", "--step", "13"],
    # Both paths of a weight, lit up in the network, and the sum that they make.
    "explain": ["mazur-2-2-2", "--step", "24", "--panel", "paths"],
    # The sum where two paths join.
    "graph": ["toy-graph", "--step", "13"],
    # The same hand-computed step, on the graph of its matrices.
    "matrices": ["hand-2-3-1", "--step", "20", "--form", "matrices"],
    # The boundary has just closed around the disk, and the losses are still falling.
    "train": ["circle", "--updates", "1500"],
}


def main() -> int:
    """Render each picture in both themes; return the exit status of the first that fails."""
    FOLDER.mkdir(exist_ok=True)
    for name, arguments in PICTURES.items():
        for theme in ("light", "dark"):
            path = FOLDER / f"{name}-{theme}.png"
            options = ["-o", str(path), "--window", "--size", SIZE, "--theme", theme]
            done = subprocess.run(
                [sys.executable, "-m", "backpropviz", "render", *arguments, *options],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                check=False,
            )
            if done.returncode != 0:
                return done.returncode
            print(f"{path.relative_to(FOLDER.parent.parent)}: {path.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
