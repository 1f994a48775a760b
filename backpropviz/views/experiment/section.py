"""A part of the form under a heading; a click on the heading folds it away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class Section(QWidget):
    """Shows its parts below a heading, or below a hairline where a heading would be too much.

    body: the parent of the parts. Whatever gets another parent later is styled anew, all of it.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._title = title
        self._is_headed = True
        self.heading = QPushButton(self)
        self.heading.setProperty("role", "section")
        self.heading.setCheckable(True)
        self.heading.setChecked(True)
        self.heading.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.heading.setCursor(Qt.CursorShape.PointingHandCursor)
        self.heading.setAccessibleName(title)
        self.heading.setToolTip(self.tr("Fold or unfold: {0}").format(title))
        self.heading.toggled.connect(self._show)
        self._line = QFrame(self)
        self._line.setProperty("role", "line")
        self._line.setFixedHeight(1)
        self.body = QWidget(self)
        self.body.setProperty("role", "contents")
        self._rows = QVBoxLayout(self.body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._line, self.heading, self.body):
            self._layout.addWidget(widget)
        self._show()

    def add(self, part: QWidget) -> None:
        """Put a part, a child of `body`, below the others."""
        self._rows.addWidget(part)

    def set_scale(self, scale: float) -> None:
        """Space the parts; scale: 1 at 1440×900."""
        self._rows.setSpacing(round(6 * scale))
        self._layout.setSpacing(round((6 if self._is_headed else 10) * scale))

    def set_headed(self, headed: bool, *, lined: bool = True) -> None:
        """Show a heading, or none; then all is unfolded, below a line or just as it is."""
        self._is_headed = headed
        self.heading.setVisible(headed)
        self._line.setVisible(not headed and lined)
        self._show()

    def _show(self) -> None:
        unfolded = self.heading.isChecked()
        self.body.setVisible(unfolded or not self._is_headed)
        self.heading.setText(f"{self._title}  {'▾' if unfolded else '▸'}")
