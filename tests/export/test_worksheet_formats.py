"""Worksheets as text: every format is read back by something that is not ours."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from functools import cache
from html.parser import HTMLParser

import pytest

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.export.translation import Translate
from backpropviz.export.worksheet.choices import Choices, SheetDetail
from backpropviz.export.worksheet.document import sheet_document
from backpropviz.export.worksheet.formats import write_sheets
from backpropviz.export.worksheet.order import TEXTS
from backpropviz.export.worksheet.sheet import Worksheet, make_worksheet

NAMES = ("mazur-2-2-2", "circle", "toy-graph")
VOID = {"meta", "br", "hr", "link", "img"}


@cache
def sheet_of(name: str, choices: Choices) -> Worksheet:
    document = sheet_document(open_by_name_or_path(name), 0, choices.style)
    return make_worksheet(document, choices)


def text_of(
    name: str, suffix: str, choices: Choices, *, key: bool = False, translate: Translate = str
) -> str:
    sheets = [sheet_of(name, choices)]
    pieces = write_sheets(sheets, suffix, "a4", blank=not key, key=key, translate=translate)
    return "".join(pieces)


class Tags(HTMLParser):
    """Finds tags that do not close in the order in which they open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("key", [False, True])
@pytest.mark.parametrize("detail", [SheetDetail.OPERATION, SheetDetail.LAYER])
@pytest.mark.parametrize("name", NAMES)
def test_the_page_is_well_formed_and_needs_nothing_else(
    name: str, detail: SheetDetail, key: bool
) -> None:
    page = text_of(name, ".html", Choices(detail=detail), key=key)
    tags = Tags()
    tags.feed(page)
    assert tags.open == []
    assert {"svg", "math", "h2"} <= tags.seen
    assert not tags.seen & {"script", "link", "img", "iframe"}
    assert "http" not in page.replace("http://www.w3.org", "")
    svg = page[page.index("<svg") : page.index("</svg>") + len("</svg>")]
    ElementTree.fromstring(svg)


@pytest.mark.parametrize("key", [False, True])
@pytest.mark.parametrize("detail", [SheetDetail.OPERATION, SheetDetail.LAYER])
@pytest.mark.parametrize("name", NAMES)
def test_latex_has_its_braces_dollars_and_environments_in_pairs(
    name: str, detail: SheetDetail, key: bool
) -> None:
    source = text_of(name, ".tex", Choices(detail=detail), key=key)
    bare = re.sub(r"\\[{}$%]", "", source)
    depth = 0
    for letter in bare:
        depth += (letter == "{") - (letter == "}")
        assert depth >= 0
    assert depth == 0
    assert bare.count("$") % 2 == 0
    opened: list[str] = []
    for word, environment in re.findall(r"\\(begin|end)\{(\w+)\}", source):
        if word == "begin":
            opened.append(environment)
        else:
            assert opened.pop() == environment
    assert opened == []
    packages = set(re.findall(r"\\usepackage(?:\[[^]]*\])?\{([\w,]+)\}", source))
    needed = {"fontenc", "inputenc", "geometry", "amsmath,amssymb", "tikz", "fancyhdr"}
    assert packages == {*needed, "lmodern"}
    assert r"\IfFileExists{lmodern.sty}" in source
    assert not re.search(r"\^\{[^{}]*\}(?:_\{[^{}]*\})?\^", source)  # LaTeX stops at a second one
    assert source.isascii()


@pytest.mark.parametrize("suffix", TEXTS)
def test_blanks_are_empty_on_the_sheet_and_filled_in_the_answers(suffix: str) -> None:
    sheet = text_of("hand-2-3-1", suffix, Choices())
    key = text_of("hand-2-3-1", suffix, Choices(), key=True)
    empty = {
        ".md": "\\underline{\\hspace{5em}}",
        ".tex": "\\sheetblank\n",
        ".html": 'class="blank"',
    }
    filled = {".md": "\\boxed{", ".tex": "\\sheetanswer{", ".html": 'class="answer"'}
    if suffix == ".tex":
        assert sheet.count("\\sheetblank}") == 35 + 1  # and its definition
        assert key.count("\\sheetanswer{") == 35
    else:
        assert sheet.count(empty[suffix]) == 35
        assert filled[suffix] not in sheet
        assert key.count(filled[suffix]) == 35
        assert empty[suffix] not in key
    assert "0.5904" in key
    assert "0.5904" not in sheet


def test_markdown_tables_have_as_many_cells_in_every_row() -> None:
    source = text_of("xor-relu", ".md", Choices(detail=SheetDetail.LAYER))
    tables = re.findall(r"(?:^\|.*\|$\n)+", source, re.MULTILINE)
    assert tables
    for table in tables:
        assert len({line.count("|") for line in table.splitlines()}) == 1


@pytest.mark.parametrize("suffix", TEXTS)
def test_a_title_may_have_any_letters(suffix: str) -> None:
    document = sheet_document(open_by_name_or_path("hand-2-3-1"), 0, Choices().style)
    sheet = make_worksheet(document, Choices(), "A & B_c <d> 100% #1 {x} $y$")
    text = "".join(write_sheets([sheet], suffix, "a4", blank=True, key=False))
    written = {
        ".md": r"A \& B\_c \<d\> 100% \#1 \{x\} \$y\$",
        ".tex": r"A \& B\_c \textless{}d\textgreater{} 100\% \#1 \{x\} \$y\$",
        ".html": "A &amp; B_c &lt;d&gt; 100% #1 {x} $y$",
    }
    assert written[suffix] in text


@pytest.mark.parametrize(("name", "turned"), [("toy-graph", False), ("unrolled-recurrence", True)])
def test_a_picture_in_latex_is_as_wide_as_the_page_at_most(name: str, turned: bool) -> None:
    source = text_of(name, ".tex", Choices())
    picture = source[: source.index(r"\begin{tikzpicture}")].rstrip().splitlines()[-1]
    if turned:  # it would be tiny
        scale = re.fullmatch(r"\\rotatebox\{90\}\{\\scalebox\{(0\.\d+)\}\{%", picture)
        assert scale is not None
        xs = re.findall(r"\((-?[\d.]+),", source[source.index(r"\begin{tikzpicture}") :])
        assert max(map(float, xs)) * float(scale[1]) == pytest.approx(660, abs=1)
    else:
        assert picture == r"\sheetfit{%"


def test_letters_that_pdflatex_does_not_know_ask_for_another_engine() -> None:
    assert "XeLaTeX" not in text_of("hand-2-3-1", ".tex", Choices(), translate="„{}“ – ü".format)
    source = text_of("hand-2-3-1", ".tex", Choices(), translate="Ж{}".format)
    assert "% compile with XeLaTeX or LuaLaTeX" in source
    assert "ctex" not in source


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_the_page_says_in_which_language_it_is(language: str) -> None:
    document = sheet_document(open_by_name_or_path("toy-graph"), 0, Choices().style)
    sheet = make_worksheet(document, Choices())
    pieces = write_sheets([sheet], ".html", "a4", blank=True, key=False, language=language)
    assert f'<html lang="{language}">' in "".join(pieces)


def test_chinese_words_bring_the_package_that_sets_them() -> None:
    assert "ctex" not in text_of("hand-2-3-1", ".tex", Choices())
    assert "{ctex}" in text_of("hand-2-3-1", ".tex", Choices(), translate=lambda text: f"练{text}")


def test_the_square_of_a_symbol_with_a_layer_above_is_set() -> None:
    """tanh's slope is 1 − a², and a carries the number of its layer where an index might be."""
    page = text_of("circle", ".html", Choices())
    assert "<msup>" in page
