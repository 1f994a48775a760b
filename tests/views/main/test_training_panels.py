"""The column of panels: behind one another, floating, closed, and with keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QTabBar, QToolButton


@pytest.fixture
def window(shared_window):
    window = shared_window("circle")
    yield window
    window.board.beside.make_training_panels().arrange()


def dock_of(window, name):
    return window.findChild(QDockWidget, f"{name}_dock")


def test_the_first_arrangement_has_what_floated_and_what_was_closed(qtbot, window):
    panels = window.board.beside.make_training_panels()
    dock_of(window, "loss_panel").setFloating(True)
    dock_of(window, "batch_panel").setFloating(True)
    dock_of(window, "histogram_panel").close()
    panels.arrange()
    for name in ("loss_panel", "batch_panel", "histogram_panel"):
        assert not dock_of(window, name).isFloating()
        assert panels.dockWidgetArea(dock_of(window, name)) is Qt.DockWidgetArea.RightDockWidgetArea
    qtbot.waitUntil(lambda: not dock_of(window, "loss_panel").visibleRegion().isEmpty())
    assert dock_of(window, "image_panel").isHidden()  # two inputs are no picture


def test_a_panel_that_floats_has_its_title_on_itself(window):
    dock = dock_of(window, "batch_panel")
    titles = [
        label.text()
        for label in dock.titleBarWidget().children()
        if label.property("role") == "panel_title" and label.isVisibleTo(dock)
    ]
    assert titles == []  # it is on the tab
    dock.setFloating(True)
    (title,) = (
        label
        for label in dock.titleBarWidget().children()
        if label.property("role") == "panel_title"
    )
    assert title.text() == "Batch"
    assert title.isVisibleTo(dock)


def test_a_regression_has_a_fit_and_residuals_but_no_boundary_and_no_confusion(window):
    window.open_path("linear-regression")
    for name, title in (("boundary_panel", "Fit"), ("confusion_panel", "Residuals")):
        assert dock_of(window, name).windowTitle() == title
        assert dock_of(window, name).toggleViewAction().text() == title
    window.open_path("circle")
    assert dock_of(window, "boundary_panel").windowTitle() == "Decision boundary"
    assert dock_of(window, "confusion_panel").windowTitle() == "Confusion"


def test_inputs_that_are_a_picture_bring_their_panel(window, tmp_path):
    row = ", ".join(["0.0", "1.0"] * 32)
    path = tmp_path / "picture.toml"
    path.write_text(
        'format = "backpropviz-experiment/1"\ntitle = "Picture"\n[model]\ninputs = 64\n'
        '[[model.layers]]\nunits = 1\nactivation = "sigmoid"\n'
        f"[data]\ninputs = [[{row}], [{row}]]\ntargets = [[0.0], [1.0]]\n"
        '[training]\nloss = "bce"\noptimizer = "sgd"\nlearning_rate = 0.1\n',
        encoding="utf-8",
    )
    dock = dock_of(window, "image_panel")
    assert dock.isHidden()
    window.open_path(str(path))
    assert not dock.isHidden()
    window.open_path("circle")
    assert dock.isHidden()


def test_the_tab_key_passes_by_what_lies_behind(qtbot, window):
    panels = window.board.beside.make_training_panels()
    qtbot.waitUntil(lambda: not panels.hides(panels.panels["loss_panel"]))
    reached = []
    focused = window.focusWidget()
    while focused not in reached:
        reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = window.focusWidget()
    assert not [widget for widget in reached if panels.hides(widget)]
    names = [widget.objectName() for widget in reached]
    assert window.findChild(QToolButton, "show_training_button") in reached
    assert any(panels.panels["boundary_panel"].isAncestorOf(widget) for widget in reached), names
    assert any(panels.panels["loss_panel"].isAncestorOf(widget) for widget in reached), names


def test_the_arrows_choose_where_a_choice_has_the_focus_and_step_elsewhere(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    loss = window.findChild(QToolButton, "show_loss")
    accuracy = window.findChild(QToolButton, "show_accuracy")
    loss.setFocus()
    qtbot.keyClick(loss, Qt.Key.Key_Right)
    assert accuracy.isChecked()
    assert window.board.is_training
    bar = next(
        bar
        for bar in window.board.beside.make_training_panels().findChildren(QTabBar)
        if bar.isVisible()
    )
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert bar.currentIndex() == 1
    assert window.board.is_training
    window.network_view.setFocus()
    qtbot.keyClick(window.network_view, Qt.Key.Key_Right)
    assert not window.board.is_training
    assert window.findChild(QAction, "show_stepping").isChecked()


def test_space_presses_a_button_of_a_floating_panel_and_does_not_play(qtbot, window):
    dock_of(window, "boundary_panel").setFloating(True)
    switch = window.board.beside.make_training_panels().panels["boundary_panel"].switches.discrete
    qtbot.waitUntil(switch.isVisible)
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert not window.session.trainer.is_playing


def test_hidden_panels_are_not_refreshed(qtbot, window, monkeypatch):
    refreshed = []
    panels = window.board.beside.make_training_panels().panels
    for name in ("confusion_panel", "loss_panel"):
        panel = panels[name]
        own = panel.refresh
        monkeypatch.setattr(
            panel, "refresh", lambda name=name, own=own: (refreshed.append(name), own())
        )
    qtbot.keyClick(window.network_view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: "loss_panel" in refreshed)
    assert "confusion_panel" not in refreshed
    window.board.beside.make_training_panels().show_panel("confusion_panel")
    qtbot.waitUntil(lambda: "confusion_panel" in refreshed)


def test_a_closed_panel_comes_back_from_the_view_menu(qtbot, window):
    panels = window.board.beside.make_training_panels()
    dock = panels.findChild(QDockWidget, "loss_panel_dock")
    dock.close()
    assert not dock.isVisible()
    dock.toggleViewAction().trigger()
    assert dock.isVisible()


def test_the_arrangement_of_the_panels_is_kept(qtbot, window):
    panels = window.board.beside.make_training_panels()
    panels.findChild(QDockWidget, "gradient_panel_dock").close()
    state = panels.state()
    panels.arrange()
    assert panels.findChild(QDockWidget, "gradient_panel_dock").toggleViewAction().isChecked()
    panels.restore(state)
    assert not panels.findChild(QDockWidget, "gradient_panel_dock").toggleViewAction().isChecked()
    panels.restore("nonsense")
