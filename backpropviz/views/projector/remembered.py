"""What is remembered of projector mode: a scale for every screen, and what is shown when."""

from __future__ import annotations

from collections.abc import Callable

from backpropviz.session.showing import Part, Showing, When
from backpropviz.views.projector.projection import OWN_SCALES

_CHOICES, _PANELS = "projector/showing", "projector/panels"


def kept_scale(recall: Callable[[str], object], screen: str) -> float:
    """Return the scale that was chosen on a screen, the usual one if none was."""
    try:
        kept = float(str(recall(f"projector/{screen}")))
    except ValueError:
        return 1.0
    return kept if kept in OWN_SCALES else 1.0


def kept_choices(recall: Callable[[str], object]) -> dict[Part, When]:
    """Return when parts were chosen to be seen; what cannot be read is left out."""
    kept = recall(_CHOICES)
    choices: dict[Part, When] = {}
    for pair in str(kept or "").split(";"):
        part, _, when = pair.partition("=")
        if part in {each.value for each in Part} and when in {each.value for each in When}:
            choices[Part(part)] = When(when)
    return choices


def keep_choices(remember: Callable[[str, object], None], showing: Showing) -> None:
    """Keep when each part is seen, and which panels are."""
    remember(_CHOICES, ";".join(f"{part.value}={showing.when(part).value}" for part in Part))
    remember(_PANELS, ";".join(showing.panels))


def kept_panels(recall: Callable[[str], object]) -> tuple[str, ...]:
    """Return the names of the panels that were chosen; what is no name of one does no harm."""
    kept = recall(_PANELS)
    return tuple(name for name in str(kept or "").split(";") if name)
