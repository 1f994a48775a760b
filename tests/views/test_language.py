"""The language of the window: found, chosen, switched while it is open, and remembered."""

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel

from backpropviz.app import create_window, ensure_application, make_empty_window
from backpropviz.export.translation import join_sentences
from backpropviz.languages import LANGUAGES
from backpropviz.usage import UsageError
from backpropviz.views.look.language import best_language, experiment_text, has_decimal_comma, speak
from backpropviz.views.look.listing import listed
from backpropviz.views.look.theme import SANS
from backpropviz.window_arguments import read_opening


@pytest.fixture
def window(qtbot):
    window = create_window("hand-2-3-1", remember=False, complete=False)
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
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),  # as Qt tells of Taiwan
        (["zh-Hant-HK", "zh-HK", "zh-Hant", "zh", "zh-Hans-CN"], "zh_CN"),
        (["pt-BR", "pt"], "en"),
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


def test_the_command_line_takes_the_languages_that_there_are():
    assert read_opening(["--language", "zh_CN"]).language == "zh_CN"
    with pytest.raises(UsageError, match="'it'"):
        read_opening(["--language", "it"])


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "en"])
def test_qt_s_own_dialogs_speak_the_language_too(qtbot, language):
    speak("en")
    english = words_of_a_file_dialog(qtbot)
    speak(language)
    other = words_of_a_file_dialog(qtbot)
    speak("en")
    assert len(english) >= 5
    assert not english & other


def words_of_a_file_dialog(qtbot):
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    parts = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
    return {part.text() for part in parts if part.text()}


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "0,5; −1"), ("fr", "0,5\u00a0; −1"), ("es", "0,5; −1"), ("zh_CN", "0.5、−1")],
)
def test_lists_are_parted_as_the_language_does_it(qapp, language, text):
    speak(language)
    comma = has_decimal_comma(language)
    numbers = [number.replace(".", ",") if comma else number for number in ("0.5", "−1")]
    assert listed(numbers, decimal_comma=comma) == text
    speak("en")
    assert listed(["0.5", "−1"]) == "0.5, −1"
    assert listed([]) == ""


def test_sentences_follow_one_another_with_a_space_where_there_is_one():
    assert join_sentences(["One.", "", "Two."]) == "One. Two."
    assert join_sentences(["第一句。", "第二句。"]) == "第一句。第二句。"


@pytest.mark.parametrize(("width", "below"), [(1920, False), (1000, True)])
def test_the_summary_stands_below_the_title_where_there_is_no_room_beside(qtbot, width, below):
    window = create_window(
        "hand-2-3-1", remember=False, complete=False, size=(width, 800), language="fr"
    )
    qtbot.addWidget(window)
    speak("en")
    with qtbot.waitExposed(window):
        window.show()
    names = ("summary_below", "document_summary")
    shown = [window.findChild(QLabel, name) for name in names]
    qtbot.waitUntil(lambda: [label.isVisible() for label in shown] == [below, not below])


def test_chinese_is_written_without_brush_strokes_where_there_is_a_font_for_it(qapp):
    plain = {"Noto Sans CJK SC", "WenQuanYi Micro Hei"}
    installed = plain & set(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))
    speak("zh_CN")
    substitutes = QFont.substitutes(SANS)  # Qt keeps them in small letters
    assert {each.lower() for each in installed} <= set(substitutes)
    speak("zh_CN")
    assert QFont.substitutes(SANS) == substitutes  # once each
    speak("en")


def test_another_language_leaves_all_as_it_is_and_changes_words_numbers_and_titles(window):
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
    speeds = window.timeline.findChild(QComboBox)
    assert "0,5×" in [speeds.itemText(row) for row in range(speeds.count())]
    summary = window.findChild(QLabel, "document_summary").text()
    assert summary == "2-3-1  ·  bce  ·  SGD  ·  η = 0,1"
    window.open_path("toy-graph")
    title = experiment_text(session.experiment.title)
    assert title != session.experiment.title
    assert title in window.actions_by_name["undo"].text()
    window.set_language("en")
    assert window.actions_by_name["step_forward"].text() == english
    assert not session.style.decimal_comma
    assert session.experiment.title in window.windowTitle()


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
    for language in ("zh_CN", "es"):
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
    application = ensure_application()
    window = create_window("hand-2-3-1", complete=False)
    qtbot.addWidget(window)
    window.set_language("es")
    assert make_empty_window(application, None, None, remember=True).language == "es"
    QSettings().setValue("language", 17)
    assert make_empty_window(application, None, None, remember=True).language == "system"
    speak("en")


def test_texts_of_the_built_in_experiments_are_translated_and_others_stay(qapp):
    speak("de")
    assert experiment_text("Exclusive or with sigmoids") != "Exclusive or with sigmoids"
    assert experiment_text("My own title") == "My own title"
    speak("en")
    assert experiment_text("Exclusive or with sigmoids") == "Exclusive or with sigmoids"
