"""A progress bar of text, for a terminal."""

from __future__ import annotations

CELLS = 30


def progress_bar(number: int, last: int | None) -> str:
    """Return how far a run of `last` updates has come; None: nobody knows when it ends."""
    if last is None:
        return f"update {number}"
    done = CELLS * number // last
    cells = "█" * done + "░" * (CELLS - done)
    return f"{cells} {100 * number // last:3} %, update {number} of {last}"


def shows_change(number: int, last: int | None) -> bool:
    """Say whether the bar is worth drawing again; a terminal is slower than a small network."""
    if last is None:
        return number % 100 == 0
    return number == last or number % max(1, last // (10 * CELLS)) == 0
