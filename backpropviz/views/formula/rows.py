"""Rows of mathematics that ziamath sets once; to import it teaches that.

By itself it sets each row twice, first to learn how tall what stretches has to be: what stands in
four rows, such as an index in a fraction, is set 16 times. Nearly no formula has a sign that
stretches.
"""

from __future__ import annotations

from functools import cache
from xml.etree.ElementTree import Element

from ziamath import operators
from ziamath.nodes.mrow import Mrow
from ziamath.nodes.nodetools import elementtext


class Row(Mrow, tag="mrow"):
    """Is measured beforehand only where something may stretch; ziamath finds it by its tag."""

    def _get_height_nostretch(self, line: list[Element], **settings: object) -> tuple[float, float]:
        if any(_may_stretch(element) for child in line for element in child.iter()):
            height: tuple[float, float] = super()._get_height_nostretch(line, **settings)
            return height
        return 0.0, 0.0  # nobody asks


def _may_stretch(element: Element) -> bool:
    told = element.get("stretchy")
    if told is not None:
        return told != "false"
    return element.tag in ("mo", "mi") and _stretches(elementtext(element))


@cache
def _stretches(sign: str) -> bool:
    return any(
        operators.get_params(sign, form).get("stretchy", "false") != "false"
        for form in ("prefix", "infix", "postfix")
    )
