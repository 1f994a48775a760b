"""`worksheet`: the files it writes, its answers recomputed by `trace`, and what it refuses."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from backpropviz import cli


@pytest.fixture
def make(capsys: pytest.CaptureFixture[str]) -> Callable[..., None]:
    """Carry out `worksheet`, which says nothing but how far it is."""

    def carry_out(*arguments: str) -> None:
        assert cli.main(["worksheet", *arguments]) == 0
        assert capsys.readouterr().out == ""

    return carry_out


def answers(text: str) -> list[float]:
    """The boxed numbers of a key in Markdown, in their order."""
    found = re.findall(r"^(\d+)\\\. .*\\boxed\{(.*)\}\$$", text, re.MULTILINE)
    assert [int(number) for number, _ in found] == list(range(1, len(found) + 1))
    return [read(written) for _, written in found]


def read(written: str) -> float:
    power = re.fullmatch(r"(.*) \\cdot 10\^\{(.*)\}", written)
    return float(f"{power[1]}e{power[2]}" if power else written)


@pytest.mark.parametrize("name", ["hand-2-3-1", "xor-relu", "toy-graph"])
def test_the_key_of_every_variant_is_what_trace_computes(
    tmp_path: Path, output_of: Callable[..., str], make: Callable[..., None], name: str
) -> None:
    key = tmp_path / "key-{variant}.md"
    make(
        *(name, "-o", str(tmp_path / "sheet.md"), "--key", str(key)),
        *("--variants", "2", "--seed", "11", "--documents", str(tmp_path)),
    )
    for letter in "AB":
        document = str(tmp_path / f"worksheet-{letter}.bpviz")
        steps = json.loads(output_of("trace", document, "--format", "json"))["steps"]
        # Not asked for: the gradients at the inputs, and that e changes by e like 1.
        asked = [
            step["value"]
            for step in steps
            if not re.match(r"dJ(\[0\])?/dx", step["quantity"]) and step["quantity"] != "de/de"
        ]
        found = answers((tmp_path / f"key-{letter}.md").read_text("utf-8"))
        assert found == pytest.approx(asked, rel=5e-4)  # 4 digits


def test_a_sheet_has_no_answers_and_two_variants_differ(
    tmp_path: Path, make: Callable[..., None]
) -> None:
    make("hand-2-3-1", "-o", str(tmp_path / "{variant}.md"), "--variants", "2")
    first, second = ((tmp_path / f"{letter}.md").read_text("utf-8") for letter in "AB")
    assert "Variant A" in first
    assert "Variant B" in second
    assert answers(first) == answers(second) == []
    assert first.replace("Variant A", "") != second.replace("Variant B", "")
    assert not list(tmp_path.glob("*key*"))


def test_the_answers_to_an_exam_are_in_a_file_of_their_own(
    tmp_path: Path, make: Callable[..., None]
) -> None:
    make("hand-2-3-1", "-o", str(tmp_path / "exam.md"), "--exam")
    exam = (tmp_path / "exam.md").read_text("utf-8")
    assert "**Exam**" in exam
    assert "Points" in exam
    assert answers(exam) == []
    assert len(answers((tmp_path / "exam-key.md").read_text("utf-8"))) == 35


def test_the_answers_may_stand_behind_the_sheet(tmp_path: Path, make: Callable[..., None]) -> None:
    make("c = a * b; e = c + a", "a=2", "b=3", "-o", str(tmp_path / "both.md"), "--with-key")
    both = (tmp_path / "both.md").read_text("utf-8")
    # c = 6, ∂c/∂a = 3, ∂c/∂b = 2, e = 8, ∂e/∂c = 1, ∂e/∂a = 1, de/dc = 1, de/da = 3 + 1, de/db = 2
    assert answers(both) == [6, 3, 2, 8, 1, 1, 1, 4, 2]


def test_a_sheet_for_other_conventions(tmp_path: Path, make: Callable[..., None]) -> None:
    make(
        *("hand-2-3-1", "-o", str(tmp_path / "sheet.tex"), "--with-key", "--paper", "letter"),
        *("--digits", "3", "--decimal-comma", "--carry", "rounded", "--until", "loss"),
        *("--title", "Übung 3"),
    )
    source = (tmp_path / "sheet.tex").read_text("utf-8")
    assert "letterpaper" in source
    assert "Übung 3" in source
    assert r"\sheetanswer{0{,}528}" in source  # J = −ln 0.59, with 3 digits and a comma
    assert "with 3 significant digits" in source
    assert "Calculate on with the numbers as you have written them." in source


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["hand-2-3-1", "-o", "sheet.docx"], "expected a file that ends in one of .pdf, .md"),
        (["hand-2-3-1", "-o", "no/sheet.md"], "expected a file in a directory that exists"),
        (["hand-2-3-1", "-o", "sheet-{variant}.md"], "is for variants"),
        (["hand-2-3-1", "-o", "a.md", "--key", "a.md"], "two different files"),
        (["hand-2-3-1", "-o", "a.md", "--exam", "--with-key"], "a file of their own"),
        (["hand-2-3-1", "-o", "a.md", "--sample", "1"], "expected a number from 0 to 0"),
        (["toy-graph", "-o", "a.md", "--sample", "1"], "an expression has no samples"),
        (["hand-2-3-1", "-o", "a.md", "--variants", "101"], "from 1 to 100"),
        (["hand-2-3-1", "-o", "a.md", "--title", " "], "a title in one line"),
        (["digits", "-o", "a.md"], "a worksheet has room for 8"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    complaint_of: Callable[..., str],
    arguments: list[str],
    complaint: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert complaint in complaint_of("worksheet", *arguments)
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_needs_no_display(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in kept.items() if "DISPLAY" not in name}
    sheet, key = tmp_path / "sheet.pdf", tmp_path / "key.pdf"
    command = [sys.executable, "-m", "backpropviz", "worksheet", "toy-graph", "-o", str(sheet)]
    done = subprocess.run(
        [*command, "--key", str(key)], env=kept, capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stdout) == (0, "")
    for path in (sheet, key):
        content = path.read_bytes()
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")
        assert b"/MediaBox [0 0 595" in content
        assert b"/FontFile" in content  # real letters


def test_a_sheet_may_be_in_another_language_than_the_command(
    qapp: object, output_of: Callable[..., str], tmp_path: Path
) -> None:
    path = tmp_path / "a.html"
    output_of("worksheet", "toy-graph", "-o", str(path), "--language", "de", "--until", "forward")
    page = path.read_text("utf-8")
    assert '<html lang="de">' in page
    assert "<h1>Ein Graph aus drei Operationen</h1>" in page
    assert "Arbeitsblatt" in page
    assert "<mn>2,0</mn>" in page
    assert QCoreApplication.translate("Worksheet", "Worksheet") == "Worksheet"  # English again


def test_of_a_network_that_is_too_large_one_unit_is_asked_about(
    output_of: Callable[..., str], complaint_of: Callable[..., str], tmp_path: Path
) -> None:
    path = str(tmp_path / "a.md")
    assert complaint_of("worksheet", "digits", "-o", path).endswith(": choose one unit.")
    output_of("worksheet", "digits", "-o", path, "--unit", "2:3", "--until", "forward")
    text = Path(path).read_text("utf-8")
    assert text.count("\\underline{\\hspace{5em}}") == 2  # its sum and its output
    assert "64-10-10 inputs and units" in text
    problem = complaint_of("worksheet", "digits", "-o", path, "--unit", "2-3")
    assert "expected LAYER:UNIT" in problem
    problem = complaint_of("worksheet", "toy-graph", "-o", path, "--unit", "1:0")
    assert problem == "--unit: expected a network; an expression has no units"
