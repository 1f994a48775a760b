"""What is wrong with a file, a link or an edit is said in the language of the window."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from backpropviz.app import create_window
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import read_experiment
from backpropviz.experiment.library import find_experiment
from backpropviz.phrases import Phrase, phrase_of, said
from backpropviz.views.look.language import speak

GOOD = find_experiment("hand-2-3-1").read_text("utf-8")
TITLE = 'title = "Backpropagation by hand"'


@pytest.fixture(scope="module")
def module_window(qapp):
    """Show a window in German, which the tests of the module share."""
    window = create_window(
        "hand-2-3-1", theme="light", remember=False, size=(1280, 800), complete=False, language="de"
    )
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    window.prepare()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    speak("en")


@pytest.fixture
def complaint(module_window):
    """Give what the window says when it opens a file."""

    def complaint_about(path) -> str:
        module_window.open_path(str(path))
        dialog = module_window.findChild(QMessageBox, "error_dialog")
        assert dialog is not None
        text = dialog.text()
        dialog.close()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
        return text

    return complaint_about


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.toml", GOOD.replace(TITLE, ""), "title: fehlt; erwartet: ein Titel in einer Zeile"),
        (
            "b.toml",
            GOOD.replace('loss = "bce"', 'loss = "bcd"'),
            "training.loss: gefunden: „bcd“; erwartet: bce, cross_entropy, half_mse oder mse; "
            "war bce gemeint?",
        ),
        (
            "c.toml",
            GOOD.replace("units = 3", "units = 4"),
            "model.layers[0].weights[0]: gefunden: 3 Zahlen; erwartet: 4 (eine für jedes Neuron)",
        ),
        (
            "d.toml",
            GOOD.replace("learning_rate = 0.1", "learning_rate = 0.1\nbetas = [0.9, 0.99]"),
            "training.betas: gefunden: eine Liste der Länge 2; erwartet: kein solcher Schlüssel – "
            "sgd hat kein betas (das gehört zu: adam oder adamw)",
        ),
        (
            "e.toml",
            "title = @",
            "kein gültiges TOML: ungültiger Wert (in Zeile 1, Spalte 9)",
        ),
        (
            "f.json",
            '{"title" 1}',
            "kein gültiges JSON: „:“ wird als Trennzeichen erwartet (in Zeile 1, Spalte 10)",
        ),
        ("g.toml", "", "gefunden: eine leere Datei; erwartet: ein Experiment"),
        ("h.txt", "x", "gefunden: „.txt“; erwartet: eine Datei mit der Endung .toml, .json oder"),
    ],
)
def test_a_broken_file_is_told_in_german(tmp_path, complaint, name, content, expected):
    path = tmp_path / name
    path.write_text(content, "utf-8")
    told = complaint(path)
    assert told.startswith(f"{path}: {expected}")
    with pytest.raises(ExperimentError) as raised:
        read_experiment(path)
    assert words_left_in(told.removeprefix(str(path)), phrase_of(raised.value)) == set()


def test_a_wrong_cell_of_a_table_is_told_in_german(tmp_path, complaint):
    (tmp_path / "a.csv").write_text("a,b,y\n1,2,0\n3,four,1\n", "utf-8")
    before, _, after = GOOD.partition("[data]")
    data = '[data]\ncsv = "a.csv"\ntarget = "y"\n'
    path = tmp_path / "table.toml"
    path.write_text(before + data + after[after.index("[training]") :], "utf-8")
    assert complaint(path) == (
        f"{path}: data.csv: a.csv, Zeile 3, Spalte „b“: gefunden: „four“; erwartet: eine Zahl"
    )


def test_a_file_that_is_not_there_and_a_folder_are_told_in_german(tmp_path, complaint):
    gone = tmp_path / "gone.toml"
    assert complaint(gone) == f"{gone}: diese Datei gibt es nicht"
    folder = tmp_path / "folder.toml"
    folder.mkdir()
    assert "es ist ein Ordner; erwartet: eine Datei" in complaint(folder)


def test_a_save_that_fails_is_told_in_german(module_window, tmp_path):
    module_window.documents.save_to(str(tmp_path / "hand.doc"))
    dialog = module_window.findChild(QMessageBox, "error_dialog")
    assert dialog.text().endswith(
        "hand.doc: gefunden: „.doc“; erwartet: eine Datei mit der Endung .toml, .json oder .bpviz"
    )
    dialog.close()


def test_a_link_that_cannot_be_followed_is_told_in_german(shared_window):
    window = shared_window("hand-2-3-1")
    window.board.follower.follow("do:wrt=b")
    assert window.message_bar.text.endswith(": ein Netz hat nichts für do:wrt")
    window.board.follower.follow("do:panel=pathz")
    assert "gefunden: „pathz“ in „do:panel=pathz“; erwartet: paths, " in window.message_bar.text
    assert window.message_bar.text.endswith("; war paths gemeint?")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2 + 3", "Gefunden: kein Name darin; erwartet: einer, nach dem abgeleitet wird."),
        ("e = 1 / (a - a)", "Division durch null: 1 / 0, bei Zeichen 7."),
    ],
)
def test_what_is_wrong_with_an_expression_is_told_in_german(shared_window, typed, expected):
    text = shared_window("toy-graph").experiment_form.expression.text
    text.typed.emit(typed, "")
    assert text.problem.text() == expected


def words_left_in(told: str, phrase: Phrase) -> set[str]:
    """Return the English templates' words in a text that are neither German nor of the file."""
    english, others = set(), set()
    for each in phrases_in(phrase):
        english |= words_of(each.template)
        others |= words_of(said(Phrase(each.context, each.template), QCoreApplication.translate))
        for part in (each.parts or {}).values():
            if not isinstance(part, Phrase):
                others |= words_of(str(part))
    assert english
    return (english - others) & words_of(told)


def phrases_in(phrase):
    yield phrase
    for part in (phrase.parts or {}).values():
        if isinstance(part, Phrase):
            yield from phrases_in(part)


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{2,}", re.sub(r"\{[^{}]*\}", "", text)))
