"""What stays when the language changes: what is shown stays, what is said of it is said anew."""

import re

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from backpropviz.app import create_window
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.editing import replace, with_activation, with_training
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.variants import variant_giving
from backpropviz.phrases import Phrase, said
from backpropviz.views.experiment.layers import ExperimentLayer
from backpropviz.views.experiment.training import ExperimentTraining
from backpropviz.views.look.language import speak

# Names that are the same in all languages: of formulas, of functions, of methods.
_NAMES = re.compile(r"sigmoid|tanh|ŷ|L1|iris|h")
_LETTERS = re.compile(r"[A-Za-zÀ-ÿ]")


@pytest.fixture
def window(qtbot):
    window = create_window("hand-2-3-1", remember=False, complete=False)
    qtbot.addWidget(window)
    yield window
    speak("en")


def edit_much(window):
    """Edit the document in many ways, as a person does, and open another one."""
    form, session, actions = window.experiment_form, window.session, window.actions_by_name
    training, layer = form.findChild(ExperimentTraining), form.findChild(ExperimentLayer)
    training.fields["learning_rate"].value_edited.emit(0.25, "")
    training.fields["l1"].value_edited.emit(0.5, "")
    choose(training.loss, "half_mse")
    choose(training.optimizer, "adam")
    layer.units.value_edited.emit(4, "")
    choose(layer.activation, "tanh")
    actions["new_seed"].trigger()
    window.board.follower.follow("do:rate=0.7")
    window.board.follower.follow("do:target[0]=0.5")
    actions["train_update"].trigger()
    actions["reset"].trigger()
    session.draw_sabotage()
    window.open_path("moons")
    form.data.fields["noise"].value_edited.emit(0.3, "")
    choose(form.data.source, "spiral")
    choose(form.data.source, "table iris")
    choose(form.data.source, "circle")
    session.comparison.add(Phrase("CompareEditing", "Add a variant"), variant_of(session))


def variant_of(session):
    training = replace(session.experiment.training, learning_rate=0.5)
    return variant_giving(with_training(session.experiment, training), session.experiment)


def choose(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def entries_of_undo(window) -> list[str]:
    """Return what all edits are called now, the first one first."""
    stack = window.session.undo_stack
    edits = [stack.command(index) for index in range(stack.count())]
    return [said(edit.phrase, QCoreApplication.translate) for edit in edits]


def test_edits_in_one_language_are_undone_in_another(window):
    window.set_language("de")
    edit_much(window)
    german = entries_of_undo(window)
    assert len(german) >= 16
    assert german[0] == "Lernrate ändern"
    assert window.actions_by_name["undo"].text() == f"Rückgängig: {german[-1]}"
    window.set_language("zh_CN")
    chinese = entries_of_undo(window)
    assert window.actions_by_name["undo"].text() == f"撤销：{chinese[-1]}"
    for text in chinese:
        assert not _LETTERS.search(_NAMES.sub("", text)), text


def test_the_entry_of_redo_follows_the_language_and_a_title_of_one_s_own_stays(window):
    window.set_language("de")
    own = replace(window.session.experiment, title="Meine {0} Netze")
    window.session.recover(own)
    window.actions_by_name["new_seed"].trigger()
    window.actions_by_name["undo"].trigger()
    assert window.actions_by_name["redo"].text() == "Wiederholen: Neue Gewichte"
    german = window.actions_by_name["undo"].text()
    window.set_language("en")
    assert window.actions_by_name["redo"].text() == "Redo: New weights"
    english = window.actions_by_name["undo"].text()
    assert german != english
    assert "Meine {0} Netze" in german
    assert "Meine {0} Netze" in english


def test_why_an_update_cannot_be_done_is_said_in_the_new_language(window):
    session = window.session
    # The output's weights change by 10⁶ times the error of 10¹²: soon no float holds the loss.
    training = replace(session.experiment.training, loss="half_mse", learning_rate=1e6)
    linear = with_activation(with_training(session.experiment, training), 1, "linear")
    session.edit(Phrase("", "Explode"), linear)
    session.edit_number(Phrase("", "Target"), Quantity(Kind.TARGET, sample=0), 1e12)
    for _ in range(60):
        if not session.is_finite:
            break
        session.next_pass()
    session.go_to_end()
    german = why_it_ends(window, "de")
    chinese = why_it_ends(window, "zh_CN")
    assert "keine endliche Zahl" in german
    assert not _LETTERS.search(chinese)
    assert re.findall(r"\d+", german) == re.findall(r"\d+", chinese)


def why_it_ends(window, language: str) -> str:
    window.set_language(language)
    (tip,) = {
        label.toolTip()
        for label in window.timeline.findChildren(QLabel)
        if label.text() and label.toolTip()
    }
    return tip


def test_a_lesson_goes_on_at_its_part_with_pictures_and_edges_as_they_were_chosen(window):
    for name in ("pictures", "gradient_edges"):
        window.actions_by_name[name].trigger()
    lesson = window.board.lesson
    lesson.show(2)
    window.board.follower.follow("do:rate=0.7")
    window.set_language("es")
    checked = [window.actions_by_name[name].isChecked() for name in ("pictures", "gradient_edges")]
    assert checked == [False, True]
    lesson = window.board.lesson
    assert lesson.is_shown
    assert lesson.index == 2
    assert window.session.experiment.training.learning_rate == 0.7
    lesson.next()  # and what the link has changed is taken back, as ever
    assert window.session.experiment == open_by_name_or_path("hand-2-3-1")


def test_the_welcome_goes_on_in_the_other_language(window):
    window.welcome.begin()
    window.actions_by_name["step_forward"].trigger()
    assert window.welcome.part == 1
    window.set_language("fr")
    assert window.welcome.part == 1
    assert not window.welcome.isHidden()
    assert "réseau" in window.welcome.text.text()


def test_unsaved_work_is_still_offered_in_the_other_language(window, qtbot):
    left = open_by_name_or_path("mazur-2-2-2")
    with qtbot.waitExposed(window):
        window.show()
    window.documents.offer_unsaved(left)
    window.set_language("de")
    assert window.message_bar.asks
    words = QCoreApplication.translate("DocumentCommands", "Restore")
    (restore,) = (b for b in window.message_bar.findChildren(QPushButton) if b.text() == words)
    restore.click()
    assert window.session.experiment == left
    window.set_language("fr")
    assert not window.message_bar.asks


def test_a_question_comes_back_after_a_message_in_its_place(window, qtbot):
    left = open_by_name_or_path("mazur-2-2-2")
    with qtbot.waitExposed(window):
        window.show()
    window.documents.offer_unsaved(left)
    question = window.message_bar.text
    window.message_bar.show_message("Something else")
    assert window.message_bar.text == "Something else"
    assert not window.message_bar.asks
    window.message_bar.clear()
    assert window.message_bar.text == question
    window.message_bar.clear()
    assert window.message_bar.asks
    discard = window.message_bar.findChildren(QPushButton)[-1]
    discard.click()
    assert window.message_bar.text == ""
    window.message_bar.show_message("Something else")
    window.message_bar.clear()
    assert window.message_bar.text == ""
