"""Runs side by side in the main window: when they are shown, and what else is there then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from backpropviz.experiment.schema import Variant

SIDE_BY_SIDE = {
    "xor-sigmoid": ["sigmoid", "tanh", "ReLU"],
    "xor-tanh": ["tanh", "sigmoid", "ReLU"],
    "xor-relu": ["ReLU", "sigmoid", "tanh"],
    "deep-sigmoid": ["sigmoid", "tanh", "ReLU", "cos"],
    "deep-tanh": ["tanh", "sigmoid", "ReLU", "cos"],
    "deep-relu": ["ReLU · normal, spread 1", "sigmoid", "tanh", "ReLU · He, normal"],
    "deep-cos": ["cos", "sigmoid", "tanh", "ReLU"],
    "deep-softmax": ["softmax, linear", "sigmoid", "tanh", "cos"],
    "vanishing-gradient": ["sigmoid", "ReLU"],
    "vanishing-gradient-relu": ["ReLU", "sigmoid"],
    "xor-perceptron-1": [
        "Three perceptrons, 1: bottom left",
        "2: top right",
        "3: one of the two",
    ],
    "xor-perceptron-2": [
        "Three perceptrons, 2: top right",
        "1: bottom left",
        "3: one of the two",
    ],
    "xor-perceptron-3": [
        "Three perceptrons, 3: one of the two",
        "1: bottom left",
        "2: top right",
    ],
}


def test_what_is_made_to_be_compared_opens_side_by_side(shared_window, qtbot):
    window = shared_window("hand-2-3-1")
    for name, names in SIDE_BY_SIDE.items():
        window.open_path(name)
        page = window.board.middle.compare_view
        assert page.isVisible()
        # Their pictures are another matter: none is waited for.
        qtbot.waitUntil(lambda page=page, names=names: [n.short for n in page.names] == names)
        assert not page.invitation.isVisible()
        assert window.actions_by_name["side_by_side"].isChecked()
        assert not window.actions_by_name["show_training"].isChecked()
    window.open_path("circle")
    assert not window.board.is_comparing
    assert window.actions_by_name["show_training"].isChecked()


def test_an_expression_has_nothing_to_compare_and_says_so(shared_window, page_of):
    window = shared_window("xor-sigmoid")
    page_of(window)
    window.open_path("toy-graph")
    assert not window.board.is_comparing
    action = window.actions_by_name["side_by_side"]
    assert not action.isEnabled()
    assert action.whatsThis() == ("An expression is not trained, so there are no runs to compare.")


def test_panels_that_are_not_seen_are_not_made(show_window, page_of, train):
    window = show_window("xor-sigmoid")
    train(window.session, 5)
    page_of(window)
    assert window.board.beside.training_panels is None
    assert not window.network_view.isVisible()


def test_alone_it_invites_and_one_click_puts_a_variant_beside_it(
    show_window, page_of, beside, qtbot, shown
):
    window = show_window("circle")
    assert window.board.middle.compare_view is None
    window.actions_by_name["side_by_side"].trigger()
    page = page_of(window)
    assert page.invitation.isVisible()
    ideas = {button.text(): button for button in page.invitation.buttons}
    assert list(ideas) == [
        "Another activation: relu".replace("relu", "ReLU"),
        "Ten times the learning rate: 0.3",
        "Another optimizer: Adam",
        "Other weights to start from",
    ]
    ideas["Ten times the learning rate: 0.3"].click()
    assert window.session.experiment.variant == (Variant(learning_rate=0.3),)
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    assert not page.invitation.isVisible()
    window.session.undo_stack.undo()
    assert window.session.experiment.variant == ()
    qtbot.waitUntil(page.invitation.isVisible)


def test_what_would_be_the_same_run_is_refused_with_a_sentence(
    show_window, page_of, beside, choose
):
    window = show_window(beside("xor-sigmoid", Variant(activation="tanh")))
    page = page_of(window)
    choose(page.cards[1].menu, "Activation/sigmoid")
    assert "the same run as the first" in window.message_bar.text
    assert window.session.experiment.variant == (Variant(activation="tanh"),)


def test_stepping_through_a_variant_keeps_its_update_and_its_numbers(
    shared_window, page_of, train, choose
):
    window = shared_window("xor-sigmoid")
    session = window.session
    train(session, 60)
    page = page_of(window)
    before = session.comparison.lanes[2].moment
    choose(page.cards[2].menu, "Step through this run")
    assert not window.board.is_training
    assert not window.board.is_comparing
    assert window.network_view.isVisible()
    assert session.updates == 60
    assert session.progress.parameters.flat.tolist() == before.parameters.flat.tolist()
    assert session.experiment.model.layers[0].activation == "relu"
    assert session.moment.run.loss == before.run.loss
    session.undo_stack.undo()
    assert session.experiment.model.layers[0].activation == "sigmoid"
    assert session.updates == 60


def test_the_keys_lead_to_every_button_and_out_again(shared_window, page_of, qtbot):
    window = shared_window("xor-sigmoid")
    page = page_of(window)
    page.setFocus()
    seen = []
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is not None and page.isAncestorOf(focused):
            seen.append(focused.objectName())
    order = ["add_variant", "lane_button_0", "lane_button_1", "lane_button_2"]
    assert [name for name in dict.fromkeys(seen) if name in order] == order
    page.cards[0].button.setFocus()
    qtbot.keyClick(page.cards[0].button, Qt.Key.Key_Escape)
    assert not window.board.is_comparing
    assert window.board.is_training
    assert window.network_view.hasFocus()
