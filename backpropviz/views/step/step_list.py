"""The list of the steps that are taken together at a level of detail."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from backpropviz.engine.trace import Detail
from backpropviz.export.numbers import number_text
from backpropviz.session.session import Session

_MOST_LISTED = 200


class StepList(QListWidget):
    """Lists steps with their numbers; one that is chosen is gone to, operation by operation."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_list")
        self.setAccessibleName(self.tr("Steps taken together"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._session = session
        self.itemActivated.connect(self._go_to_item)
        self.itemClicked.connect(self._go_to_item)

    def show_steps(self, steps: range) -> None:
        """List these steps of the trace; none: nothing is shown."""
        self.clear()
        self.setVisible(len(steps) > 0)
        notation, style = self._session.notation, self._session.style
        for index in steps[-_MOST_LISTED:]:
            step = self._session.trace[index]
            text = f"{notation.text(step.quantity)} = {number_text(step.value, style)}"
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, index)
            self.addItem(item)

    def _go_to_item(self, item: QListWidgetItem) -> None:
        index = int(item.data(Qt.ItemDataRole.UserRole))  # first: the list is about to be remade
        self._session.set_detail(Detail.OPERATION)
        self._session.go_to(index + 1)
