"""Which parameters a slice of the loss goes through: the one pointed at, and one beside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from PySide6.QtCore import QObject, Signal

from backpropviz.engine.network import Network
from backpropviz.engine.parameters import has_parameter
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.panels.parameter import ParameterChoice

_MOST_OFFERED = 24


class SlopeParameters(QObject):
    """The first parameter, and a second one for the map.

    What is pointed at in any view becomes the first; or the second, if `points_at_second`.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.choice = ParameterChoice(session, self)
        self.points_at_second = False
        self._first = self.choice.parameter
        self._second: Quantity | None = None
        self.choice.changed.connect(self._follow)
        session.document_opened.connect(self._forget)

    @property
    def first(self) -> Quantity:
        """Return the parameter of the curve, and of the map's first axis."""
        return self._first if has_parameter(self._network, self._first) else self.choice.parameter

    @property
    def second(self) -> Quantity | None:
        """Return the parameter of the map's second axis; None if the network has but one."""
        second = self._second
        if second is not None and second != self.first and has_parameter(self._network, second):
            return second
        return next(self._others(), None)

    @property
    def offered(self) -> tuple[Quantity, ...]:
        """Return parameters to choose the second from: those nearest to the first."""
        return tuple(islice(self._others(), _MOST_OFFERED))

    def choose_second(self, quantity: Quantity) -> None:
        """Take another parameter for the second axis."""
        self.points_at_second = False
        self._second = quantity
        self.changed.emit()

    def point_at_second(self, points: bool) -> None:
        """Let what is pointed at become the second parameter, or else the first."""
        if points:
            self._second = self.second  # it stays until another one is pointed at
        self.points_at_second = points
        self.changed.emit()

    @property
    def _network(self) -> Network:
        return self._session.setup.problem.network

    def _follow(self) -> None:
        pointed_at = self.choice.parameter
        if self.points_at_second and pointed_at != self.first:
            self._second = pointed_at
        else:
            self._first = pointed_at
        self.changed.emit()

    def _forget(self) -> None:
        self.points_at_second, self._second = False, None
        self._first = self.choice.parameter
        self.changed.emit()

    def _others(self) -> Iterator[Quantity]:
        """Yield the other parameters: first those of the same neuron, then of its layer, then all.

        The next ones come first, so that the neighbor of the last is not the first of all.
        """
        network, first = self._network, self.first
        layer, unit = first.layer, first.unit
        units = network.layers[layer - 1].units
        fan_in = network.fan_in(layer - 1)
        has_bias = network.layers[layer - 1].bias
        at = fan_in if first.kind is Kind.BIAS else first.source  # the bias comes last
        for place in chain(range(at + 1, fan_in + has_bias), range(at)):
            if place < fan_in:
                yield Quantity(Kind.WEIGHT, layer, unit, place)
            else:
                yield Quantity(Kind.BIAS, layer, unit)
        for other in range(units):
            if other != unit:
                yield Quantity(Kind.WEIGHT, layer, other, min(first.source, fan_in - 1))
        for number in range(1, len(network.layers) + 1):
            if number != layer:
                yield Quantity(Kind.WEIGHT, number)
