"""How a chain of matrices is fitted into an area: with numbers if it can be, in as many rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from backpropviz.views.matrices.layout import Chain, Layout, lay_out
from backpropviz.views.matrices.sizes import Density, card_size

_READABLE = 0.66  # of scale 1: smaller numbers give way to colors
_LARGEST = 1.3
# What is tried, one after the other; within a line what fills the area best is taken.
_TRIED = (
    *(
        (
            Density(most, is_beside=True),
            Density(most),
            Density(most, is_beside=True, is_flat=True),
        )
        for most in (100, 40, 12)
    ),
    (Density(0, is_beside=True), Density(0)),
    (Density(0, 64.0, is_beside=True, has_shapes=False),),
    (Density(0, 44.0, is_beside=True, has_shapes=False),),
)


class Fit(NamedTuple):
    """A layout, and the scale at which it fills its area."""

    layout: Layout
    scale: float


def fit(chain: Chain, width: float, height: float, type_scale: float, zoom: float = 1.0) -> Fit:
    """Return how a chain looks best in an area that is so far zoomed in.

    type_scale: of the window's type. Where more room brings numbers, matrices become larger.
    """
    zoomed_in = max(zoom, 1.0)
    width, height = width * zoomed_in, height * zoomed_in
    largest, readable = _LARGEST * type_scale * zoomed_in, _READABLE * type_scale
    fitted = _fit(chain, width, height, largest, readable)
    return Fit(fitted.layout, fitted.scale * zoom / zoomed_in)


def _fit(chain: Chain, width: float, height: float, largest: float, readable: float) -> Fit:

    def scale(layout: Layout) -> float:
        return min(width / layout.bounds.width(), height / layout.bounds.height(), largest)

    tried: list[Layout] = []
    for densities in _TRIED:
        is_last_resort = not densities[0].has_shapes
        if not is_last_resort and _area(chain, densities) * readable**2 > width * height:
            continue
        # Of those that are large enough the one of fewest rows, which comes first.
        chosen = max(_layouts(chain, densities), key=scale)
        if scale(chosen) >= readable:
            return Fit(chosen, scale(chosen))
        tried.append(chosen)
    best = max(tried, key=scale)
    return Fit(best, scale(best))


@lru_cache(maxsize=64)
def _layouts(chain: Chain, densities: tuple[Density, ...]) -> list[Layout]:
    """Return the layouts in one row, two rows, and so on; no area matters for them."""
    return [layout for density in densities for layout in _in_rows(chain, density)]


def _area(chain: Chain, densities: tuple[Density, ...]) -> float:
    """Return how much the cards alone cover at least."""
    cards = [measure for measure in chain.measures if measure.has_card]
    sizes = [
        [card_size(measure, density, is_fed=bool(measure.sign)) for measure in cards]
        for density in densities
    ]
    return min(sum(size.width * size.height for size in each) for each in sizes)


def _in_rows(chain: Chain, density: Density) -> list[Layout]:
    """Return the layouts in one row, two rows, and so on."""
    return [lay_out(chain, rows, density) for rows in _rows(_group_widths(chain, density))]


def _group_widths(chain: Chain, density: Density) -> list[float]:
    alone = (lay_out(chain, [[group]], density) for group in range(len(chain.groups)))
    return [layout.bounds.width() for layout in alone]


def _rows(widths: Sequence[float]) -> list[list[list[int]]]:
    """Return for every number of rows how the groups are dealt to them: the widest row narrow."""
    dealt: list[list[list[int]]] = []
    for count in range(1, len(widths) + 1):
        for limit in _sums(widths):
            rows = _dealt(widths, limit)
            if rows is not None and len(rows) <= count:
                if rows not in dealt:
                    dealt.append(rows)
                break
    return dealt


def _sums(widths: Sequence[float]) -> list[float]:
    """Return how wide a row can be, rising."""
    count = len(widths)
    return sorted({sum(widths[i:j]) for i in range(count) for j in range(i + 1, count + 1)})


def _dealt(widths: Sequence[float], limit: float) -> list[list[int]] | None:
    """Return the groups row by row, none wider than a limit; None if that cannot be."""
    rows: list[list[int]] = [[]]
    room = limit
    for index, width in enumerate(widths):
        if width > limit + 1e-9:
            return None
        if width > room + 1e-9 and rows[-1]:
            rows.append([])
            room = limit
        rows[-1].append(index)
        room -= width
    return rows
