"""The scripts of packaging/ are no package; the tests import them as the scripts do one another."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
