"""A grid of controls that has as few rows as have room for all their words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget


class WrappedGrid(QGridLayout):
    """Holds the widgets that it wraps, and nothing else."""

    def wrap(self, widgets: Sequence[QWidget], room: int, columns: Sequence[int]) -> None:
        """Put widgets into the first of so many columns that have room, else into the last."""
        margins, spacing = self.contentsMargins(), self.horizontalSpacing()
        room += spacing - margins.left() - margins.right()
        widths = [widget.sizeHint().width() + spacing for widget in widgets]
        fitting = (
            count
            for count in columns
            if sum(max(widths[column::count]) for column in range(count)) <= room
        )
        count = next(fitting, columns[-1])
        for place, widget in enumerate(widgets):
            self.addWidget(widget, *divmod(place, count))
