"""Worked solutions: every format and level of detail, read back by something that is not ours."""

from __future__ import annotations

import json
import math
import re
import xml.etree.ElementTree as ElementTree
from functools import cache
from html.parser import HTMLParser

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.trace import Detail
from backpropviz.engine.training import Schedule, first_trace
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import schedule_of, set_up
from backpropviz.export.notation import Notation, notation_of
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.worked.formats import WORKED_FORMATS, write_worked
from backpropviz.export.worked.worked import WorkedSolution

ALL = [(name, detail) for name in WORKED_FORMATS for detail in Detail]


@cache
def hand(detail: Detail = Detail.OPERATION, style: NumberStyle | None = None) -> WorkedSolution:
    experiment = open_by_name_or_path("hand-2-3-1")
    setup = set_up(experiment)
    schedule = schedule_of(experiment.training)
    trace = first_trace(setup.problem, setup.parameters, setup.optimizer, schedule)
    notation = notation_of(experiment, trace.network, trace.run.rows)
    return WorkedSolution(experiment.title, trace, notation, detail, style or NumberStyle())


@cache
def batch(detail: Detail = Detail.OPERATION, scale: float = 1.0, title: str = "") -> WorkedSolution:
    network = Network(3, (Layer(2, "relu"), Layer(2, "softmax", bias=False)))
    rng = np.random.default_rng(4)
    targets = np.eye(2)[[0, 1, 1, 0]]
    problem = Problem(
        network, "cross_entropy", Penalty(0.01, 0.02), rng.normal(size=(4, 3)), targets
    )
    start = Parameters(network, scale * rng.normal(size=network.n_parameters))
    optimizer = make_optimizer("adamw", Hyperparameters(0.1))
    trace = first_trace(problem, start, optimizer, Schedule(), 2)
    notation = Notation(network, rows=trace.run.rows, input_names=("petal length", "a_b", "x"))
    return WorkedSolution(title or "A batch of four", trace, notation, detail)


@cache
def text_of(worked: WorkedSolution, name: str) -> str:
    return "".join(write_worked(worked, name))


# JSON


def test_the_json_has_an_entry_for_every_step_in_order() -> None:
    worked = hand()
    document = json.loads(text_of(worked, "json"))
    assert document["format"] == "backpropviz-trace/1"
    steps = document["steps"]
    assert [step["index"] for step in steps] == list(range(len(worked.trace)))
    assert [step["value"] for step in steps] == [step.value for step in worked.trace]
    expected = ["phase", "quantity", "value", "symbolic", "substituted", "sentence", "operands"]
    assert all(list(step) == ["index", *expected] for step in steps)


def test_an_entry_of_the_json_reads_like_this() -> None:
    steps = json.loads(text_of(hand(), "json"))["steps"]
    step = next(step for step in steps if step["quantity"] == "dJ/dW[2][1,0]")
    assert step["phase"] == "backward"
    assert step["symbolic"] == "∂J/∂V₂ = ∂J/∂z_y · h₂"
    assert step["substituted"] == "∂J/∂V₂ = −0.4096 · 0.7311 = −0.2995"
    assert step["value"] == pytest.approx(-0.29945767584187916, rel=1e-12)
    assert [operand["quantity"] for operand in step["operands"]] == ["dJ/dz[2][0]", "a[1][1]"]
    assert step["operands"][1]["value"] == pytest.approx(0.7310585786300049, rel=1e-12)
    assert step["sentence"].startswith("The weight V₂ carried h₂ to y")


@pytest.mark.parametrize(
    ("detail", "count"), [(Detail.NEURON, 23), (Detail.LAYER, 8), (Detail.PASS, 4)]
)
def test_coarser_json_groups_the_operations(detail: Detail, count: int) -> None:
    fine = json.loads(text_of(hand(), "json"))["steps"]
    groups = json.loads(text_of(hand(detail), "json"))["steps"]
    assert [group["index"] for group in groups] == list(range(count))
    assert [step for group in groups for step in group["steps"]] == fine
    for group in groups:
        last = group["steps"][-1]
        assert (group["quantity"], group["value"]) == (last["quantity"], last["value"])
        made = {step["quantity"] for step in group["steps"]}
        assert not made & {operand["quantity"] for operand in group["operands"]}
        assert group["symbolic"]
        assert group["sentence"]


def test_a_neuron_of_the_json_has_both_its_formulas_and_what_came_in() -> None:
    first = json.loads(text_of(hand(Detail.NEURON), "json"))["steps"][0]
    assert first["symbolic"] == "z_h₁ = x₁ · W₁₁ + x₂ · W₂₁; h₁ = σ(z_h₁)"
    names = [operand["quantity"] for operand in first["operands"]]
    assert names == ["x[0]", "W[1][0,0]", "x[1]", "W[1][1,0]"]


def test_numbers_that_are_not_finite_are_null_in_json() -> None:
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1e200]]), np.array([[0.0]]))
    run = run_pass(problem, Parameters(network, np.array([1e100])))
    worked = WorkedSolution("Overflow", NetworkTrace(run), Notation(network))

    def refuse(name: str) -> None:
        pytest.fail(f"{name} is not JSON")

    steps = json.loads(text_of(worked, "json"), parse_constant=refuse)["steps"]
    assert steps[0]["value"] == 1e300
    assert steps[2]["quantity"] == "J"
    assert steps[2]["value"] is None
    for name in WORKED_FORMATS:
        assert text_of(worked, name)


# All formats


@pytest.mark.parametrize(("name", "detail"), ALL)
@pytest.mark.parametrize("make", [hand, batch])
def test_every_format_ends_with_the_last_new_weight(
    name: str, detail: Detail, make: type[WorkedSolution]
) -> None:
    worked = make(detail)
    text = text_of(worked, name)
    assert text.endswith("\n")
    last = worked.trace[len(worked.trace) - 1].value
    assert f"{abs(last):.4g}" in text


@pytest.mark.parametrize("name", WORKED_FORMATS)
def test_a_decimal_comma_is_used_in_every_format(name: str) -> None:
    text = text_of(hand(style=NumberStyle(decimal_comma=True)), name)
    plain = text.replace("{,}", ",")
    assert "−0,2995" in plain or "-0,2995" in plain or "<mn>0,2995</mn>" in plain


@pytest.mark.parametrize("name", WORKED_FORMATS)
def test_the_digits_are_used_in_every_format(name: str) -> None:
    assert "0.29945768" in text_of(hand(style=NumberStyle(8)), name)


def test_the_text_of_a_step_reads_like_this() -> None:
    lines = text_of(hand(), "text").splitlines()
    start = lines.index("  13  Gradient of the weight V₂")
    assert lines[start + 1 : start + 4] == [
        "      ∂J/∂V₂ = ∂J/∂z_y · h₂",
        "             = −0.4096 · 0.7311",
        "             = −0.2995",
    ]


def test_the_text_of_a_batch_says_whose_numbers_these_are() -> None:
    text = text_of(batch(), "text")
    assert "The numbers of sample 3, in a batch of 4: J₃ is its own loss, J the batch's." in text


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="got 'pdf'"):
        write_worked(hand(), "pdf")


# LaTeX and Markdown

NASTY = r"50 % of $x_1$ & {more} #2 ~ \input{a} ^ <b>"


@pytest.mark.parametrize("detail", Detail)
@pytest.mark.parametrize("make", [hand, batch])
def test_the_latex_is_balanced_and_needs_only_amsmath(
    detail: Detail, make: type[WorkedSolution]
) -> None:
    text = text_of(make(detail), "latex")
    opened = re.findall(r"\\begin\{(\S+?)\}", text)
    assert opened.count("document") == 1
    assert sorted(opened) == sorted(re.findall(r"\\end\{(\S+?)\}", text))
    depth = 0
    for character in re.sub(r"\\[{}]", "", text):
        depth += (character == "{") - (character == "}")
        assert depth >= 0
    assert depth == 0
    # what is not ASCII would need more packages
    assert text.isascii() or set(re.findall(r"[^\x00-\x7f]", text)) == set()
    assert len(re.findall(r"(?<!\\)\$", text)) % 2 == 0
    for block in re.findall(r"\\begin\{align\*\}\n(.*?)\n\\end\{align\*\}", text, re.DOTALL):
        assert block.strip()
        assert all(row.count("&") == 1 for row in block.split("\\\\\n"))


def test_a_title_with_signs_of_latex_is_shown_as_it_is() -> None:
    text = text_of(batch(title=NASTY), "latex")
    shown = (
        r"50 \% of \$x\_1\$ \& \{more\} \#2 \textasciitilde{} \textbackslash{}input\{a\} "
        r"\textasciicircum{} \textless{}b\textgreater{}"
    )
    assert shown in text


def test_a_title_with_signs_of_markdown_is_shown_as_it_is() -> None:
    text = text_of(batch(title="A *b* _c_ `d` [e](f) <g>"), "markdown")
    assert text.splitlines()[0] == r"# A \*b\* \_c\_ \`d\` \[e\](f) \<g\>"


def test_the_markdown_has_a_heading_for_every_phase_and_step() -> None:
    lines = text_of(hand(), "markdown").splitlines()
    assert [line for line in lines if line.startswith("## ")] == [
        "## Forward",
        "## Loss",
        "## Backward",
        "## Update",
    ]
    assert sum(line.startswith("### ") for line in lines) == 37
    assert lines.count("$$") == 2 * 37


# HTML


class Reader(HTMLParser):
    """Collects the tags, and fails where they do not close in the order they were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [f"{name}={value}" for name, value in attrs if name in ("src", "href")]
        if tag not in ("meta", "mspace"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("detail", Detail)
@pytest.mark.parametrize("make", [hand, batch])
def test_the_page_is_whole_and_needs_nothing_else(
    detail: Detail, make: type[WorkedSolution]
) -> None:
    page = text_of(make(detail), "html")
    reader = Reader()
    reader.feed(page)
    assert reader.open == []
    assert not {"script", "link", "img", "iframe"} & set(reader.tags)
    assert reader.links == []
    assert "@import" not in page
    assert "url(" not in page
    assert "prefers-color-scheme: dark" in page
    # the namespace of MathML is a name, not an address that is asked for
    assert set(re.findall(r"https?://[^\"' ]+", page)) == {"http://www.w3.org/1998/Math/MathML"}
    for formula in re.findall(r"<math.*?</math>", page):
        ElementTree.fromstring(formula)


def test_no_latex_is_left_in_the_page() -> None:
    for worked in (hand(), batch(), batch(scale=1000.0)):
        page = text_of(worked, "html")
        body = page[page.index("<body>") :]
        assert "\\" not in body
        assert "$" not in body


def test_a_title_with_signs_of_html_is_shown_as_it_is() -> None:
    page = text_of(batch(title="<script>alert(1)</script> & more"), "html")
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in page
    assert "<script" not in page


def test_the_page_shows_the_number_of_the_hidden_gradient() -> None:
    page = text_of(hand(), "html")
    assert "<mn>3.421</mn>" in page  # of -3.421e-6
    assert "<mn>0.99998</mn>" in page
    assert math.isclose(0.2995, 0.29945767584187916, rel_tol=1e-3)
    assert "<mn>0.2995</mn>" in page
