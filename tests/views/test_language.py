"""The language of the window: found, chosen, switched while it is open, and remembered."""

import pytest
from PySide6.QtCore import QCoreApplication, QSettings

from backpropviz.app import create_window
from backpropviz.views.look.language import best_language, experiment_text, has_decimal_comma, speak


@pytest.fixture
def window(qtbot):
    window = create_window("hand-2-3-1", remember=False)
    qtbot.addWidget(window)
    yield window
    speak("en")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-AT", "en-US"], "de"),
        (["it-IT", "fr-CA", "de-DE"], "fr"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-CN"], "zh_CN"),
        (["zh-TW", "es-MX"], "es"),
        (["ja-JP"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_the_first_of_the_system_s_that_there_is(wanted, found):
    assert best_language(wanted) == found


@pytest.mark.parametrize(
    ("language", "comma"),
    [("en", False), ("de", True), ("fr", True), ("es", True), ("zh_CN", False)],
)
def test_numbers_have_a_comma_where_the_language_has_it(language, comma):
    assert has_decimal_comma(language) is comma


def test_another_language_leaves_all_as_it_is_and_changes_the_words(window):
    session, undo = window.session, window.session.undo_stack
    session.new_seed("New weights")
    session.go_to(7)
    english = window.actions_by_name["step_forward"].text()
    window.set_language("de")
    assert window.actions_by_name["step_forward"].text() == QCoreApplication.translate(
        "Actions", "Step forward"
    )
    assert window.actions_by_name["step_forward"].text() != english
    assert session is window.session
    assert session.cursor == 7
    assert undo.canUndo()
    assert session.style.decimal_comma
    window.actions_by_name["step_forward"].trigger()
    assert session.cursor == 8
    window.set_language("en")
    assert window.actions_by_name["step_forward"].text() == english
    assert not session.style.decimal_comma


def test_the_training_that_is_shown_is_shown_in_the_other_language(window):
    window.board.show_training(True)
    window.set_language("fr")
    assert window.board.is_training
    window.actions_by_name["train_update"].trigger()
    assert window.session.updates == 1


def test_runs_side_by_side_stay_so_in_the_other_language(window):
    window.open_path("xor-tanh")
    window.session.trainer.update(20)
    assert window.board.is_comparing
    window.set_language("es")
    assert window.board.is_comparing
    assert window.board.middle.compare_view is not None
    assert not window.board.middle.compare_view.isHidden()
    assert window.network_view.isHidden()
    assert [lane.moment.updates for lane in window.session.comparison.lanes] == [20, 20, 20]


def test_the_views_of_before_are_gone_after_many_changes(window, qtbot):
    window.set_language("es")
    children = len(window.children())
    for language in ("fr", "de", "zh_CN", "es"):
        window.set_language(language)
    assert len(window.children()) == children


def test_the_menu_marks_the_language_and_changes_it(window, qtbot):
    menu = window.findChild(object, "language_menu")
    german = next(each for each in menu.actions() if each.data() == "de")
    german.trigger()
    qtbot.waitUntil(lambda: window.language == "de")
    menu = window.findChild(object, "language_menu")
    assert [each.data() for each in menu.actions() if each.isChecked()] == ["de"]


def test_the_language_is_remembered(qtbot):
    window = create_window("hand-2-3-1")
    qtbot.addWidget(window)
    window.set_language("es")
    again = create_window("hand-2-3-1")
    qtbot.addWidget(again)
    assert again.language == "es"
    QSettings().setValue("language", 17)
    broken = create_window("hand-2-3-1")
    qtbot.addWidget(broken)
    assert broken.language == "system"
    speak("en")


def test_texts_of_the_built_in_experiments_are_translated_and_others_stay(qapp):
    speak("de")
    assert experiment_text("Exclusive or with sigmoids") != "Exclusive or with sigmoids"
    assert experiment_text("My own title") == "My own title"
    speak("en")
    assert experiment_text("Exclusive or with sigmoids") == "Exclusive or with sigmoids"
