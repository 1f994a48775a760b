"""A part of the form under a heading; a click on the heading folds it away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class Section(QWidget):
    """Shows its parts below a heading, or below a hairline where a heading would be too much."""

    def __init__(self, title: str, parts: tuple[QWidget, ...], parent: QWidget) -> None:
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
        self._parts = QWidget(self)
        self._parts.setProperty("role", "contents")
        self._rows = QVBoxLayout(self._parts)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self._rows.addWidget(part)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._line, self.heading, self._parts):
            self._layout.addWidget(widget)
        self._show()

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
        self._parts.setVisible(unfolded or not self._is_headed)
        self.heading.setText(f"{self._title}  {'▾' if unfolded else '▸'}")
