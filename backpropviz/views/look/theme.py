"""Colors and type: two themes of the same roles, and what Qt needs to follow them.

Widgets name roles, never colors. The hues are the Okabe-Ito set, which people with color vision
deficiencies tell apart.
"""

import re
from dataclasses import dataclass, fields, replace
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from backpropviz.engine.quantities import Phase
from backpropviz.resources import resource_path
from backpropviz.views.look.contrast import fill_for_text, readable, text_on

SANS = "Inter"
TEXT_GROUNDS = ("ground", "surface", "canvas", "selection")  # what colored text stands on
INDEX_SIZE = 0.7  # of typeset mathematics: the size of an index, of that of its letter


@dataclass(frozen=True, slots=True)
class Theme:
    """The color of every role, as #RRGGBB."""

    name: str
    ground: str  # behind the panels on the left
    surface: str  # panels and fields
    canvas: str  # behind the network
    ink: str
    muted: str  # secondary text; readable
    faint: str  # what is not computed yet, placeholders; readable, too
    disabled: str  # text of what cannot be used now
    hairline: str
    control: str  # borders of controls
    selection: str
    glow: str  # the band behind the current edge
    neutral: str  # an edge without a sign
    positive: str
    negative: str
    on_color: str  # text on a filled sign or phase color
    forward: str
    loss: str
    backward: str
    update: str
    node: str  # a node whose value is computed
    first_operand: str
    second_operand: str
    third_operand: str
    error: str
    focus: str  # the ring around what the keys are at
    least_contrast: float = 4.5  # of text
    is_dim: bool = False  # most of the contrast is taken away, on purpose
    least_px: int = 0  # type is never smaller, where the last row must read it; 0: no such bound

    def type_px(self, size_px: float) -> float:
        """Return the size of type that is wanted this large."""
        return max(size_px, float(self.least_px))

    def math_px(self, size_px: float) -> float:
        """Return the size of mathematics that is wanted this large; its indices are type, too."""
        return max(size_px, self.least_px / INDEX_SIZE)

    def color(self, role: str) -> QColor:
        """Return the color of a role."""
        return _color(getattr(self, role))

    def text_color(self, role: str) -> QColor:
        """Return the color of a role for text: mixed with ink until it can be read anywhere."""
        return self.color(role) if self.is_dim else _text_color(self, role)

    def text_on(self, fill: QColor) -> QColor:
        """Return the color of text on a fill."""
        return text_on(fill, (self.color("ink"), self.color("surface")), self.least_contrast)

    def fill_for_text(self, fill: QColor) -> QColor:
        """Return a fill as it is where text stands on it."""
        return fill_for_text(fill, self.least_contrast)

    def phase(self, phase: Phase) -> QColor:
        """Return the color of a phase."""
        return self.color(phase.value)

    def operand(self, index: int) -> QColor:
        """Return the color that links an operand in the formula with its node or edge."""
        return self.text_color(("first_operand", "second_operand", "third_operand")[min(index, 2)])


LIGHT = Theme(
    name="light",
    ground="#F6F5F1",
    surface="#FFFFFF",
    canvas="#FCFBF8",
    ink="#1C2230",
    muted="#4E5768",
    faint="#667082",
    disabled="#8A93A3",
    hairline="#E4E2DB",
    control="#CFCBC0",
    selection="#FFF1CC",
    glow="#FFDF94",
    neutral="#BDB9AD",
    positive="#0072B2",
    negative="#D55E00",
    on_color="#FFFFFF",
    forward="#009E73",
    loss="#CC79A7",
    backward="#E69F00",
    update="#56B4E9",
    node="#009E73",
    first_operand="#B36200",
    second_operand="#007A5A",
    third_operand="#7A4FBF",
    error="#B3261E",
    focus="#0072B2",
)

DARK = Theme(
    name="dark",
    ground="#12151C",
    surface="#1A1F29",
    canvas="#151A23",
    ink="#EEF1F6",
    muted="#A7B0C0",
    faint="#8893AA",
    disabled="#78839A",
    hairline="#2A313E",
    control="#3D4657",
    selection="#3F3516",
    glow="#6B551A",
    neutral="#596275",
    positive="#2E93CF",
    negative="#E8701A",
    on_color="#10131A",
    forward="#03BB7A",
    loss="#CE8BAF",
    backward="#EDAA1C",
    update="#6AC8FF",
    node="#03BB7A",
    first_operand="#FFB13D",
    second_operand="#41DDB0",
    third_operand="#C0A2FF",
    error="#FF8A80",
    focus="#58B6EE",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

# The same for a wall that daylight falls on: text in any of these has a contrast of 7:1.
LIGHT_PROJECTED = replace(
    LIGHT,
    least_contrast=7.0,
    ink="#0E1420",
    muted="#3F4756",
    faint="#475060",
    control="#8F8A7D",
    neutral="#A9A495",
    positive="#00538A",
    negative="#8A3900",
    forward="#1CB689",
    loss="#D38EBA",
    node="#1CB689",
    first_operand="#7A4200",
    second_operand="#005A42",
    third_operand="#5A34A0",
    error="#8C1A14",
    focus="#00538A",
    backward="#E9A000",
    update="#62C7FF",
)
DARK_PROJECTED = replace(
    DARK,
    least_contrast=7.0,
    ink="#F6F8FC",
    muted="#C6CEDB",
    faint="#BEC6D4",
    control="#6B7690",
    neutral="#7A8499",
    glow="#5C4916",
    positive="#7CC4F2",
    negative="#FFA868",
    forward="#21B68A",
    node="#21B68A",
    first_operand="#FFC061",
    second_operand="#5CEBC0",
    third_operand="#D3BEFF",
    error="#FFB3AB",
    focus="#8CCBF4",
    loss="#CA91BC",
    update="#66C8FF",
)
PROJECTED = {theme.name: theme for theme in (LIGHT_PROJECTED, DARK_PROJECTED)}


def projected(theme: Theme, least_px: int) -> Theme:
    """Return a theme for the wall: the same one with stronger inks, and no type below a size."""
    return replace(PROJECTED[theme.name], least_px=least_px)


@cache
def _color(text: str) -> QColor:
    return QColor(text)


@cache
def _text_color(theme: Theme, role: str) -> QColor:
    grounds = [theme.color(each) for each in TEXT_GROUNDS]
    return readable(theme.color(role), theme.color("ink"), grounds, theme.least_contrast)


@cache
def _blended(front: int, back: int, percent: int) -> QColor:
    over, under, share = QColor(front), QColor(back), percent / 100
    return QColor(
        round(over.red() * share + under.red() * (1 - share)),
        round(over.green() * share + under.green() * (1 - share)),
        round(over.blue() * share + under.blue() * (1 - share)),
    )


def blend(front: QColor, back: QColor, share: float) -> QColor:
    """Return `share` of the front color over the back color, opaque: opaque lines draw faster."""
    return _blended(front.rgb(), back.rgb(), round(share * 100))


@cache
def load_fonts() -> tuple[str, ...]:
    """Load the bundled fonts once; return the families."""
    families: list[str] = []
    for path in sorted(resource_path("fonts").glob("*.otf")):
        families += QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(path))
        )
    return tuple(families)


def sans(size_px: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface's font, with figures of equal width."""
    font = QFont(SANS)
    font.setPixelSize(max(1, round(size_px)))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def apply_palette(application: QApplication, theme: Theme) -> None:
    """Give the application a theme's colors; quick, and enough for an empty window."""
    application.setPalette(palette_of(theme))


def palette_of(theme: Theme) -> QPalette:
    """Return a theme's colors as Qt's own widgets use them."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "ground",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "ink",
        QPalette.ColorRole.PlaceholderText: "faint",
        QPalette.ColorRole.Mid: "control",
        QPalette.ColorRole.Link: "positive",
        QPalette.ColorRole.Accent: "focus",
    }
    for role, name in roles.items():
        palette.setColor(role, theme.color(name))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    return palette


def apply_theme(application: QApplication, theme: Theme, scale: float) -> None:
    """Give the application a theme's palette, font and style sheet; scale: 1 at 1440×900."""
    load_fonts()
    apply_palette(application, theme)
    application.setFont(sans(theme.type_px(13 * scale)))
    sheet = style_sheet(theme, scale)
    if application.styleSheet() != sheet:
        # Emptied first: from one sheet to another Qt takes five times as long as by way of none.
        application.setStyleSheet("")
        application.setStyleSheet(sheet)


@cache
def style_sheet(theme: Theme, scale: float) -> str:
    """Return the style sheet: @role becomes its color, 12u becomes 12 scaled pixels."""
    text = (resource_path("styles") / "main.qss").read_text(encoding="utf-8")
    names = sorted((field.name for field in fields(theme)), key=len, reverse=True)
    for name in names:
        text = text.replace(f"@{name}", str(getattr(theme, name)))
    text = re.sub(
        r"\bfont-size: (\d+)u\b",
        lambda match: f"font-size: {round(theme.type_px(int(match[1]) * scale))}px",
        text,
    )
    text = re.sub(r"\b(\d+)u\b", lambda match: f"{max(1, round(int(match[1]) * scale))}px", text)
    # Last, since nothing in the path is to be replaced; it stands in quotes.
    folder = resource_path("icons").as_posix()
    return text.replace("@icons", folder.replace("\\", r"\\").replace('"', r"\""))
