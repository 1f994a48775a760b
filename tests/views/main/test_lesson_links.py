"""Links of texts in the main window: each does what it says, and none does anything else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from backpropviz.engine.trace import Detail
from backpropviz.experiment.lesson_checks import PANELS_OF_EXPRESSIONS
from backpropviz.experiment.schema import PANEL_NAMES
from backpropviz.session.forms import Form
from backpropviz.views.lesson.places import PANELS
from backpropviz.views.main.ask_bar import OF_EXPRESSIONS, QUESTIONS


def test_every_panel_has_its_name():
    assert set(PANELS) == set(PANEL_NAMES)
    assert set(PANELS.values()) == set(QUESTIONS)
    for_expressions = {PANELS[name] for name in PANELS_OF_EXPRESSIONS}
    assert for_expressions == OF_EXPRESSIONS & set(QUESTIONS)


def test_the_numbers_of_the_links_are_those_of_the_reference(hand, follow, hand_numbers):
    session = hand.session
    for target in (0, 1):
        follow(hand, f"do:target[0]={target}")
        values = hand_numbers[f"target_{target}"]["values"]
        for address, expected in (
            ("do:go=dJ/dW[1][0,0]", values["dJ_dW"][0][0]),
            ("do:go=dJ/da[1][2]", values["dJ_dh"][2]),
            ("do:go=J", values["J"]),
            ("do:go=a[2][0]", values["y"]),
        ):
            follow(hand, address)
            assert session.step.value == pytest.approx(expected, rel=1e-12)
    follow(hand, "do:run=100")
    losses = hand_numbers["target_1"]["gradient_descent"]["loss"]
    assert session.updates == 100
    assert session.moment.run.loss == pytest.approx(losses[100], rel=1e-12)
    assert hand.board.is_training


def test_links_that_only_change_the_view(hand, follow, shown_panels):
    session = hand.session
    follow(hand, "do:form=operations")
    assert session.form is Form.SCALARS
    follow(hand, "do:detail=layer")
    assert session.detail is Detail.LAYER
    follow(hand, "do:go=end")
    assert session.cursor == len(session.trace)
    follow(hand, "do:go=start")
    assert session.cursor == 0
    follow(hand, "do:go=dJ/dz[1][0]")
    for name in PANEL_NAMES:
        follow(hand, f"do:panel={name}")
        assert shown_panels(hand) == {name}
        follow(hand, f"do:panel={name}")  # it stays
        assert shown_panels(hand) == {name}
    assert not session.is_modified


def test_undo_leads_back_from_documents_that_links_opened(hand):
    session, before = hand.session, []
    for name in ("and-gate", "moons", "xor-tanh"):
        before.append(session.experiment)
        hand.board.follower.follow(f"do:open={name}")
        assert session.source.name == name
    for experiment in reversed(before):
        session.undo_stack.undo()
        assert session.experiment == experiment


def test_a_link_of_another_document_is_refused_in_a_sentence(hand, follow):
    before = hand.session.experiment
    for address in ("do:value=b=3", "do:target[4]=0", "do:go=a[9][9]", "do:wrt=b"):
        follow(hand, address)
        assert hand.message_bar.text.startswith("This link cannot be followed here: ")
    follow(hand, "do:weight=W[1][0,0]=1e12")
    follow(hand, "do:rate=0")  # the document does not allow it
    assert "learning_rate" in hand.message_bar.text
    hand.session.undo_stack.undo()
    assert hand.session.experiment == before


def test_what_stands_in_a_link_is_never_shown_as_html(hand, follow):
    follow(hand, "do:go=<b>bold</b><img src='file:///x.png'>")
    assert "<b>bold</b>" in hand.message_bar.text
    assert hand.message_bar._text.textFormat() is Qt.TextFormat.PlainText


# The web


class Browser(QObject):
    """Stands where a browser would, for Qt."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def browser():
    made = Browser()
    for scheme in ("http", "https", "file", "javascript", "ftp"):
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in ("http", "https", "file", "javascript", "ftp"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_an_address_of_the_web_is_asked_about_first(qtbot, hand, browser):
    hand.board.follower.follow("https://exämple.org/a?b=c")
    box = hand.findChild(QMessageBox, "web_dialog")
    assert "xn--exmple-cua.org" in box.text()
    assert box.informativeText() == "https://xn--exmple-cua.org/a?b=c"
    assert browser.opened == []
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: hand.findChild(QMessageBox, "web_dialog") is None)
    assert browser.opened == []
    hand.board.follower.follow("https://example.org")
    box = hand.findChild(QMessageBox, "web_dialog")
    yes = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert browser.opened == ["https://example.org"]
    qtbot.waitUntil(lambda: hand.findChild(QMessageBox, "web_dialog") is None)


def test_no_other_address_does_anything(hand, browser):
    before = hand.session.experiment
    for address in (
        *("javascript:alert(1)", "file:///etc/passwd", "ftp://a.b/c"),
        *("/etc", "", "#", "http://", "do:"),
    ):
        hand.board.follower.follow(address)
        assert hand.findChild(QMessageBox) is None, address
        assert browser.opened == [], address
        assert hand.session.experiment is before, address


def test_links_in_the_form_are_followed(qtbot, hand, subject_name, hand_numbers):
    about = hand.experiment_form.about
    about._more.click()
    about.browser.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(about.browser, Qt.Key.Key_Return)
    assert subject_name(hand.session) == "dJ/dW[1][0,0]"
    expected = hand_numbers["target_1"]["values"]["dJ_dW"][0][0]
    assert hand.session.step.value == pytest.approx(expected, rel=1e-12)
