"""The rows of the form: names beside fields."""

import shiboken6
from PySide6.QtWidgets import QLineEdit, QWidget

from backpropviz.views.experiment.grid import FieldGrid


def test_items_of_rows_that_are_removed_are_let_go_by_qt_before_their_widgets_die(qtbot):
    # Else PySide takes for such an item whatever widget is made at its address next.
    parent = QWidget()
    grid = FieldGrid(parent)
    qtbot.addWidget(parent)
    field = QLineEdit(grid)
    grid.add("Name", field)
    row = grid.layout().itemAt(0).layout()
    items = [row.itemAt(index) for index in range(row.count())]
    assert [shiboken6.ownedByPython(item) for item in items] == [False, False]
    grid.clear()
    assert [shiboken6.ownedByPython(item) for item in items] == [True, True]
    assert row.count() == 0
