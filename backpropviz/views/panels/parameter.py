"""Which weight or bias the panels of one parameter are about: the one pointed at last."""

from PySide6.QtCore import QObject, Signal

from backpropviz.engine.network import Network
from backpropviz.engine.parameters import has_parameter
from backpropviz.engine.quantities import OF_A_BIAS, OF_A_WEIGHT, Kind, Quantity
from backpropviz.session.session import Session


class ParameterChoice(QObject):
    """Follows the session's selection, and the step where it is one of a parameter.

    What was pointed at last stays, while other things are pointed at, until another document is
    opened. Before anything is, it is the first weight of the last layer.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pointed_at: Quantity | None = None
        session.selection_changed.connect(self._follow_selection)
        session.cursor_changed.connect(self._follow_step)
        session.document_opened.connect(self._forget)
        self._follow_step()  # a panel is made when it is first opened, whatever the step is then
        self._follow_selection()

    @property
    def is_made(self) -> bool:
        """Say whether a parameter of this network has been pointed at."""
        return self._pointed_at is not None and has_parameter(self._network, self._pointed_at)

    @property
    def parameter(self) -> Quantity:
        """Return the parameter, a quantity of kind WEIGHT or BIAS."""
        if self._pointed_at is not None and self.is_made:
            return self._pointed_at
        return Quantity(Kind.WEIGHT, len(self._network.layers))

    @property
    def index(self) -> int:
        """Return where the parameter stands in the flat arrays."""
        return self._session.moment.parameters.index(self.parameter)

    @property
    def name(self) -> str:
        """Return the parameter's symbol."""
        return self._session.notation.text(self.parameter)

    @property
    def place(self) -> str:
        """Return in words between which units the parameter lies."""
        of, notation = self.parameter, self._session.notation
        unit = notation.text(Quantity(Kind.A, of.layer, of.unit))
        if of.kind is Kind.BIAS:
            return self.tr("bias of {unit}").format(unit=unit)
        kind = Kind.INPUT if of.layer == 1 else Kind.A
        source = notation.text(Quantity(kind, of.layer - 1, of.source))
        return self.tr("weight from {source} to {unit}").format(source=source, unit=unit)

    @property
    def _network(self) -> Network:
        return self._session.setup.problem.network

    def _follow_selection(self) -> None:
        self._point_at(self._session.selection)

    def _follow_step(self) -> None:
        step = self._session.step
        self._point_at(None if step is None else step.quantity)

    def _forget(self) -> None:
        self._pointed_at = None
        self.changed.emit()

    def _point_at(self, quantity: Quantity | None) -> None:
        parameter = parameter_of(quantity)
        if parameter is not None and parameter != self._pointed_at:
            self._pointed_at = parameter
            self.changed.emit()


def parameter_of(quantity: Quantity | None) -> Quantity | None:
    """Return the weight or bias that a quantity belongs to, None if to neither."""
    if quantity is None:
        return None
    if quantity.kind in OF_A_WEIGHT:
        return Quantity(Kind.WEIGHT, quantity.layer, quantity.unit, quantity.source)
    if quantity.kind in OF_A_BIAS:
        return Quantity(Kind.BIAS, quantity.layer, quantity.unit)
    return None
