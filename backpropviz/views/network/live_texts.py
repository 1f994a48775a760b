"""What is said about an element of the training picture: its numbers in full."""

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.session.session import Session
from backpropviz.views.canvas.full_numbers import in_full
from backpropviz.views.network.live_symbols import unit_text
from backpropviz.views.network.tooltips import PARAMETERS, is_at_rest

translate = QCoreApplication.translate


def element_text(session: Session, quantity: Quantity, answers: tuple[float, float] | None) -> str:
    """Return what is known of a weight or a unit now.

    answers: the range of the unit's picture, None where it has none.
    """
    lines = []
    if quantity.kind is Kind.WEIGHT:
        lines += _numbers(session, quantity)
    else:
        if _has_bias(session, quantity):
            lines += _numbers(session, Quantity(Kind.BIAS, quantity.layer, quantity.unit))
        if answers is not None:
            lines.append(_picture_text(session, quantity, answers))
    if quantity.kind in PARAMETERS:
        lines.append(
            translate("NetworkView", "Double-click (or F2) to change it")
            if is_at_rest(session)
            else translate("NetworkView", "Pause to change it")
        )
    return "\n".join(lines)


def short_text(value: float, style: NumberStyle) -> str:
    """Return a round number as text: 1 and not 1.0."""
    return number_text(value, style).removesuffix(".0").removesuffix(",0")


def _numbers(session: Session, quantity: Quantity) -> list[str]:
    """Return a parameter and its gradient."""
    moment, notation = session.moment, session.notation
    is_weight = quantity.kind is Kind.WEIGHT
    index = moment.parameters.index(quantity)
    slope = quantity._replace(kind=Kind.D_WEIGHT if is_weight else Kind.D_BIAS)
    numbers = (quantity, moment.parameters.flat[index]), (slope, moment.run.gradient.flat[index])
    template = translate("NetworkView", "{symbol} = {value}")
    return [
        template.format(symbol=notation.text(each), value=in_full(float(value)))
        for each, value in numbers
    ]


def _picture_text(session: Session, quantity: Quantity, answers: tuple[float, float]) -> str:
    plane, style = session.plane, session.style
    symbol = unit_text(session, quantity.layer, quantity.unit)
    low, high = (short_text(float(f"{each:.3g}"), style) for each in answers)
    if len(plane.directions) == 2:
        template = translate(
            "NetworkView", "Picture: {symbol} over {across} and {up}; orange {low}, blue {high}"
        )
    else:
        template = translate(
            "NetworkView", "Curve: {symbol} over {across}; from {low} at the bottom to {high}"
        )
    across, up = plane.names
    text = template.format(symbol=symbol, across=across, up=up, low=low, high=high)
    if plane.hides_columns:
        text += "\n" + translate("NetworkView", "The columns that are not shown are at their mean")
    return text


def _has_bias(session: Session, quantity: Quantity) -> bool:
    layers = session.setup.problem.network.layers
    return quantity.layer > 0 and layers[quantity.layer - 1].bias
