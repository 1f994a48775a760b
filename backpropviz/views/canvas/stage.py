"""A stage: one kind of picture of what the session computes, which a network view can show."""

from abc import ABC, abstractmethod

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from backpropviz.engine.quantities import Quantity
from backpropviz.export.sentences import CONTEXT, write_sentence
from backpropviz.session.session import Session
from backpropviz.views.canvas.viewport import Viewport

translate = QCoreApplication.translate


class Stage(ABC):
    """Paints a picture and knows what is where in it. Zoom, mouse and editing are the view's.

    What a stage keeps, it keeps for one viewport, and makes it anew where it is given another.
    is_live: it follows the training, frame by frame, and not the steps of a pass.
    """

    is_live = False

    def __init__(self, session: Session) -> None:
        self._session = session

    @abstractmethod
    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Paint the picture on the screen, from what is kept of it."""

    @abstractmethod
    def paint_on(self, painter: QPainter, viewport: Viewport) -> None:
        """Paint the picture afresh as lines and text, exact at any size: for an exported one."""

    @abstractmethod
    def forget(self) -> None:
        """Drop what is kept: the numbers may be other ones, or their places."""

    @abstractmethod
    def quantity_at(self, point: QPointF, viewport: Viewport) -> Quantity | None:
        """Return what is at a point of the picture."""

    @abstractmethod
    def text_of(self, quantity: Quantity, viewport: Viewport) -> str:
        """Return what a tool tip says about a quantity: its numbers in full."""

    def spots(self, viewport: Viewport) -> list[QRectF]:
        """Return the boxes of what the arrow keys can point at: `quantity_at` their middles."""
        return []

    def changes(self, viewport: Viewport) -> QRegion | None:
        """Bring what is kept up to date with the session; return where that is seen, None: all.

        Called when the step, its detail, the selection or what is lit has changed.
        """
        return None

    def describe(self) -> str:
        """Return for screen readers what the picture shows: the sentence of the step."""
        step, asked = self._session.step, self._session.prediction.asked
        if asked is not None:
            name = self._session.notation.text(asked.quantity)
            return translate("NetworkView", "{name} is to be predicted.").format(name=name)
        if step is None:
            return translate("NetworkView", "Nothing is computed yet.")
        return write_sentence(
            step,
            self._session.trace,
            self._session.notation,
            lambda text: QCoreApplication.translate(CONTEXT, text),
        )

    def hover(self, quantity: Quantity | None) -> bool:
        """Take note of what the mouse is on; say whether the picture looks different now."""
        return False

    def press(self, quantity: Quantity) -> bool:
        """Do what a click on a quantity does; say whether it does anything: else one drags."""
        self._session.show_quantity(quantity)
        return True

    def editable(self, quantity: Quantity) -> Quantity | None:
        """Return the number that a double click on a quantity edits, None if there is none."""
        return None

    def is_draggable(self, quantity: Quantity) -> bool:
        """Say whether dragging to the side from a quantity changes its number."""
        return False
