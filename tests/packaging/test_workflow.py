"""The workflow that builds the bundles on other systems runs what is there."""

import re
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
WORKFLOW = (PROJECT / "packaging" / "workflows" / "bundles.yml").read_text("utf-8")


def test_each_script_that_it_runs_is_there() -> None:
    scripts = set(re.findall(r"packaging/[\w/]+\.(?:py|spec)", WORKFLOW))
    assert {"packaging/backpropviz.spec", "packaging/check_bundle.py"} <= scripts
    assert [each for each in sorted(scripts) if not (PROJECT / each).is_file()] == []


def test_it_builds_on_all_three_systems() -> None:
    systems = re.findall(r"system: (\w+)-", WORKFLOW)
    assert set(systems) == {"ubuntu", "windows", "macos"}


def test_it_installs_what_qt_expects_of_linux() -> None:
    readme = (PROJECT / "README.md").read_text("utf-8")
    (packages,) = re.findall(r"^sudo apt install (.*libegl1.*)$", readme, re.MULTILINE)
    assert [each for each in packages.split() if each not in WORKFLOW.split()] == []
