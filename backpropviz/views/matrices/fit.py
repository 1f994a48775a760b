"""How a chain of matrices is fitted into an area: with numbers if it can be, in as many rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from backpropviz.views.matrices.layout import Chain, Layout, lay_out
from backpropviz.views.matrices.sizes import Density

_READABLE = 0.74  # of scale 1: smaller numbers give way to colors
_LARGEST = 1.3
_DENSITIES = (
    *(Density(most, 110.0, beside, True) for most in (64, 30, 12) for beside in (True, False)),
    *(Density(0, 110.0, beside, True) for beside in (True, False)),
    *(Density(0, extent, True, False) for extent in (64.0, 44.0)),
)


class Fit(NamedTuple):
    """A layout, and the scale at which it fills its area."""

    layout: Layout
    scale: float


def fit(chain: Chain, width: float, height: float, type_scale: float) -> Fit:
    """Return how a chain looks best in an area; type_scale: of the window's type."""
    largest, readable = _LARGEST * type_scale, _READABLE * type_scale

    def scale(layout: Layout) -> float:
        return min(width / layout.bounds.width(), height / layout.bounds.height(), largest)

    tried: list[Layout] = []
    for layouts in _layouts(chain):
        # Of those that are large enough the one of fewest rows, which comes first.
        chosen = max(layouts, key=scale)
        if scale(chosen) >= readable:
            return Fit(chosen, scale(chosen))
        tried.append(chosen)
    best = max(tried, key=scale)
    return Fit(best, scale(best))


@lru_cache(maxsize=16)
def _layouts(chain: Chain) -> list[list[Layout]]:
    """Return all layouts that are tried, those with most numbers first; none needs an area."""
    return [
        [layout for density in densities for layout in _in_rows(chain, density)]
        for densities in _by_numbers()
    ]


def _by_numbers() -> list[list[Density]]:
    """Return what is tried, with most numbers first."""
    kept: dict[tuple[int, float], list[Density]] = {}
    for density in _DENSITIES:
        kept.setdefault((density.numbers, density.extent_px), []).append(density)
    return list(kept.values())


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
