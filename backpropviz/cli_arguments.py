"""What may be written on the command line: the commands, their options and the ranges of these."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, NoReturn

from backpropviz import __version__
from backpropviz.cli_worksheet_options import add_worksheet_options
from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.engine.quantity_names import EXAMPLES
from backpropviz.engine.trace import Detail
from backpropviz.export.explanation.formats import EXPLANATION_FORMATS
from backpropviz.export.program.programs import LIBRARIES
from backpropviz.export.worked.formats import WORKED_FORMATS
from backpropviz.languages import LANGUAGES
from backpropviz.usage import UsageError

PROGRAM: Final = "backpropviz"
LINES_OF_TEXT: Final = 20  # of a training run, where the command does not say otherwise
SMALLEST_SIZE: Final = (320, 240)
LARGEST_SIZE: Final = (7680, 4320)
PANELS: Final = ("paths", "proof", "slope", "matrices", "code", "derivation", "activations")
TRAINING_PANELS: Final = (
    *("boundary", "confusion", "output", "image", "loss"),
    *("gradient", "histogram", "optimizer", "batch"),
)
FORMS: Final = ("neurons", "operations", "matrices")  # of a network's picture
# Besides networks.
OF_EXPRESSIONS: Final = ("trace", "explain", "code", "check", "render", "worksheet")
PANELS_OF_EXPRESSIONS: Final = ("paths", "proof", "slope", "code")
MOST_DIGITS: Final = 15
MOST_UPDATES: Final = 10**9


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what the arguments say; raises UsageError, and SystemExit after --help."""
    given = list(arguments)
    negative = len(given) > 1 and _is_negative_expression(given[0], given[1])
    if negative:
        given[1] = f" {given[1]}"  # so it is no option
    parser = _parser()
    options, rest = parser.parse_known_args(given)
    # Values may also stand behind options, where argparse does not look for them, and behind
    # commands about networks only, which have more to say about an expression.
    if any(each.startswith("-") or "=" not in each for each in rest):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    options.values = [*getattr(options, "values", ()), *rest]
    if negative:
        options.experiment = options.experiment[1:]
    return options


def _is_negative_expression(command: str, text: str) -> bool:
    """Say whether an argument is an expression such as -x^2."""
    letter = "-h$" if command == "expr" else "-[ho]"
    return re.match(r"-(?!-?$|-[a-z])", text) is not None and re.match(letter, text) is None


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, like everything else."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; `{self.prog} --help` shows what is possible")


@cache  # all commands with all their options are set up, whichever is read
def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="See backpropagation happen, one operation at a time.",
        usage=f"{PROGRAM} [EXPERIMENT]\n       {PROGRAM} EXPRESSION NAME=NUMBER …\n       "
        f"{PROGRAM} COMMAND …",
        epilog="Without a command the window opens. EXPERIMENT is a file (.toml, .json, .bpviz) or "
        f"the name of a built-in experiment. `{PROGRAM} COMMAND --help` explains a command.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", prog=PROGRAM
    )
    commands.required = True

    def add(
        name: str, text: str, formats: Sequence[str] = (), *, numbers: bool = False
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        if name == "expr":
            command.add_argument(
                "experiment", metavar="EXPRESSION", help='such as "c = a + b; e = c * (b + 1)"'
            )
        elif name != "list":
            help_text = "a file or a name"
            if name in OF_EXPRESSIONS:
                help_text += ', or an expression such as "e = a * b"'
            command.add_argument("experiment", metavar="EXPERIMENT", help=help_text)
        if formats:
            command.add_argument("--format", choices=formats, default="text")
        if numbers or (formats and name != "list"):
            command.add_argument(
                "--digits", type=_whole(2, MOST_DIGITS), default=4, metavar="N",
                help="significant digits in what people read (default 4)",
            )  # fmt: skip
            command.add_argument(
                "--decimal-comma", action="store_true", help="in what people read: 0,5"
            )
        return command

    def add_sample(command: argparse.ArgumentParser) -> None:
        command.add_argument(
            "--sample", type=_whole(None, None), metavar="I",
            help="which training sample, from 0, in the first batch that has it "
            "(default: the first of the first batch)",
        )  # fmt: skip

    def add_values(command: argparse.ArgumentParser) -> None:
        command.add_argument(
            "values", metavar="NAME=NUMBER", nargs="*", default=(),
            help="the value of a name in the expression, such as a=2",
        )  # fmt: skip

    def add_mode(command: argparse.ArgumentParser, why: str) -> None:
        command.add_argument(
            "--mode", choices=[mode.value for mode in Mode], default=Mode.REVERSE.value,
            help=f"{why}which way derivatives flow (default reverse: one pass backward)",
        )  # fmt: skip

    def add_question(command: argparse.ArgumentParser, why: str = "") -> None:
        add_mode(command, why)
        command.add_argument(
            "--of", metavar="NAME", help=f"{why}what is differentiated (default: the last value)"
        )
        command.add_argument(
            "--wrt", metavar="NAME",
            help=f"{why}by what (default in forward mode: the first name)",
        )  # fmt: skip

    add("list", "Print the built-in experiments.", ("text", "json"))
    add(
        "grad",
        "Print the loss and all gradients of one pass over all training samples.",
        ("text", "json", "csv"),
    )
    trace = add("trace", "Print the steps of one pass and update.", WORKED_FORMATS)
    add_sample(trace)
    trace.add_argument(
        "--detail", choices=[detail.value for detail in Detail], default=Detail.OPERATION.value
    )
    trace.add_argument(
        "--form", choices=FORMS[:2], default=FORMS[0],
        help="of a network: whether its neurons make the steps, or every multiplication and "
        "addition",
    )  # fmt: skip
    add_question(trace, "of an expression: ")
    add_values(trace)
    trace.add_argument("-o", "--output", metavar="OUT", help="write to this file instead")
    expression = add(
        "expr",
        "Print the values of an expression and its derivatives by all its names.",
        ("text", "json", "latex"),
    )
    add_question(expression)
    add_values(expression)
    explain = add(
        "explain",
        "Print where a number comes from: a derivative as a sum over all paths to the loss.",
        EXPLANATION_FORMATS,
    )
    explain.add_argument(
        "quantity", metavar="QUANTITY",
        help=f"the number, such as {EXAMPLES}; layers count from 1, units from 0; of an "
        "expression de/db, c or local de/dc",
    )  # fmt: skip
    add_values(explain)
    add_mode(explain, "of an expression: ")
    add_sample(explain)
    explain.add_argument(
        "--by-layers", action="store_true",
        help="group the paths by the next layer, as backpropagation does (default: where there are "
        "many)",
    )  # fmt: skip
    code = add("code", "Print a program that computes the first update and gives its numbers.")
    code.add_argument("--library", choices=LIBRARIES, default="numpy")
    code.add_argument("-o", "--output", metavar="OUT", help="write to this file instead")
    add_values(code)
    check = add(
        "check",
        "Compare the gradients with central differences; exit status 1 where they disagree.",
        ("text", "json"),
    )
    add_values(check)
    check.add_argument(
        "--epsilon", type=_number(1e-12, 0.1), default=1e-6, metavar="E",
        help="the step, times max(1, |w|) (default 1e-6)",
    )  # fmt: skip
    check.add_argument(
        "--sweep", action="store_true", help="print the error against the step, 1e-1 to 1e-12"
    )
    check.add_argument(
        "--quantity", metavar="Q",
        help="with --sweep: of this derivative alone, such as dJ/dW[1][0,2] or dJ[0]/dz[1][0]; "
        "of an expression de/db or local de/dc",
    )  # fmt: skip
    training = add("train", "Train, and print the loss on the way.", ("text", "json", "csv"))
    training.add_argument(
        "--updates", type=_whole(0, MOST_UPDATES), metavar="N",
        help="how many updates (default: as training.stop says)",
    )  # fmt: skip
    training.add_argument(
        "--every", type=_whole(1, MOST_UPDATES), metavar="K",
        help=f"print every K-th update (default 1; as text, about {LINES_OF_TEXT} lines)",
    )  # fmt: skip
    render = add("render", "Draw the network, trained, at a step, or step by step, into files.")
    add_values(render)
    render.add_argument(
        "-o", "--output", required=True, metavar="OUT",
        help="a picture: .png, .svg or .pdf; the whole pass: .gif or .webp, which move, a name "
        "such as steps/%%03d.png for a numbered series, or with --steps a .pdf of pages",
    )  # fmt: skip
    render.add_argument(
        "--updates", type=_whole(0, MOST_UPDATES), default=0, metavar="N",
        help="train so many updates first (default 0)",
    )  # fmt: skip
    render.add_argument(
        "--step", type=_whole(None, None), metavar="I",
        help="how many steps of the update at hand are done, as the window counts them; 0 is the "
        "start (default: all, and with several samples the training instead)",
    )  # fmt: skip
    render.add_argument(
        "--steps", type=_span, metavar="FROM:TO",
        help="a picture after each of so many steps, both included (default of a series: all)",
    )  # fmt: skip
    render.add_argument(
        "--detail", choices=[detail.value for detail in Detail],
        help="of a series: how far one picture goes beyond the one before (default operation)",
    )  # fmt: skip
    render.add_argument(
        "--seconds", type=_number(0.02, 60.0), metavar="S",
        help="how long a moving picture shows each (default 1)",
    )  # fmt: skip
    render.add_argument(
        "--size", type=_size, metavar="WxH",
        help="in pixels (default 1920x1080, of a series 1280x720)",
    )  # fmt: skip
    render.add_argument(
        "--scale", type=_number(0.1, 8.0), default=1.0, metavar="K",
        help="so many pixels of the file to one of the size (default 1)",
    )  # fmt: skip
    render.add_argument(
        "--explanation", action="store_true",
        help="with the explanation of the step beside the network",
    )  # fmt: skip
    render.add_argument(
        "--form", choices=FORMS, default=FORMS[0],
        help="of a network: what the nodes of the picture are (default neurons)",
    )  # fmt: skip
    add_question(render, "of an expression: ")
    render.add_argument("--theme", choices=("light", "dark"), default="light")
    render.add_argument(
        "--language", choices=tuple(LANGUAGES), default="en",
        help="of all words of the picture, with the decimal comma where it has it (default en)",
    )  # fmt: skip
    render.add_argument("--window", action="store_true", help="draw the whole window")
    render.add_argument(
        "--panel", choices=(*PANELS, *TRAINING_PANELS), metavar="PANEL",
        help="draw this panel, on the number that the step makes: "
        f"{', '.join(PANELS)}; or of the training: {', '.join(TRAINING_PANELS)}; with --window, "
        "the window with it",
    )  # fmt: skip
    worksheet = add(
        "worksheet", "Write worksheets to be filled in by hand, and their answers.", numbers=True
    )
    add_values(worksheet)
    add_worksheet_options(worksheet, _whole)
    return parser


def _whole(lowest: int | None, highest: int | None) -> Callable[[str], int]:
    def read(text: str) -> int:
        expected = "a whole number"
        if lowest is not None and highest is not None:
            expected += f" from {lowest} to {highest}"
        if not re.fullmatch(r"[+-]?[0-9]{1,18}", text):
            raise argparse.ArgumentTypeError(f"expected {expected}, got {text!r}")
        number = int(text)
        if (lowest is not None and number < lowest) or (highest is not None and number > highest):
            raise argparse.ArgumentTypeError(f"expected {expected}, got {number}")
        return number

    return read


def _span(text: str) -> tuple[int | None, int | None]:
    found = re.fullmatch(r"([0-9]{0,18}):([0-9]{0,18})", text)
    if found is None:
        raise argparse.ArgumentTypeError(
            f"expected FROM:TO, two numbers of steps of which either may be missing, got {text!r}"
        )
    first, last = (int(each) if each else None for each in found.groups())
    return first, last


def _number(lowest: float, highest: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not lowest <= number <= highest:
            raise argparse.ArgumentTypeError(
                f"expected a number from {lowest:g} to {highest:g}, got {text!r}"
            )
        return number

    return read


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,5})[x×]([0-9]{1,5})", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    inside = zip(SMALLEST_SIZE, size, LARGEST_SIZE, strict=True)
    if not all(low <= length <= high for low, length, high in inside):
        (low_w, low_h), (high_w, high_h) = SMALLEST_SIZE, LARGEST_SIZE
        raise argparse.ArgumentTypeError(
            f"expected WIDTHxHEIGHT from {low_w}x{low_h} to {high_w}x{high_h}, got {text!r}"
        )
    return size
