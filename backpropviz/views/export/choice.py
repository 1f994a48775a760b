"""What was chosen when pictures were taken last, kept as text."""

from __future__ import annotations

from dataclasses import dataclass

from backpropviz.views.controls.kept_choice import KeptChoice

STILL_FORMATS = ("png", "svg", "pdf")
PASS_FORMATS = ("gif", "webp", "pdf", "png", "svg")
SCALES = (1.0, 2.0, 3.0, 4.0)  # of a still picture
HEIGHTS = (540, 720, 1080, 1440)  # of the pictures of a pass, which are 16 to 9
SECONDS = (0.5, 1.0, 2.0, 3.0, 5.0)


@dataclass(frozen=True, slots=True)
class PictureChoice(KeptChoice):
    """What is taken, and how. theme: "" as on the screen; folder: "" where the system begins."""

    source: str = "network"
    is_pass: bool = False
    detail: str = "operation"
    still_format: str = "png"
    pass_format: str = "gif"
    scale: float = 2.0
    height: int = 720
    seconds: float = 1.0
    theme: str = ""
    folder: str = ""

    @property
    def suffix(self) -> str:
        """Return how the name of the file ends."""
        return f".{self.pass_format if self.is_pass else self.still_format}"

    @property
    def moves(self) -> bool:
        """Say whether one picture shows all steps."""
        return self.is_pass and self.pass_format in ("gif", "webp")


_ALLOWED: dict[str, tuple[object, ...]] = {
    "detail": ("operation", "neuron", "layer", "pass"),
    "still_format": STILL_FORMATS,
    "pass_format": PASS_FORMATS,
    "scale": SCALES,
    "height": HEIGHTS,
    "seconds": SECONDS,
    "theme": ("", "light", "dark"),
}


def choice_from(text: object) -> PictureChoice:
    """Return a choice that was kept; what makes no sense in it is as at first."""
    return PictureChoice().with_kept(text, _ALLOWED)
