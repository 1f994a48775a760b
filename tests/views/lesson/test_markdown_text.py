"""A text with links: which of them are links, and how they are followed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from backpropviz.views.controls.markdown_text import MarkdownText

HOSTILE = [
    "[x](javascript:alert(1))",
    "[x](JavaScript:alert%281%29)",
    "[x](file:///etc/passwd)",
    "[x](/etc/passwd)",
    "[x](../../secret)",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "[x](ftp://example.org)",
    "[x](mailto:a@example.org)",
    "[x](qrc:/x)",
    "[x](do:quit)",
    "[x](do:open)",
    "[x](Do:run=5)",
    "[x](https:///etc)",
    "[x](//example.org)",
    "[x](#here)",
    "<javascript:alert(1)>",
    "[x][1]\n\n[1]: javascript:alert(1)",
    '<a href="https://example.org">x</a>',
    '<a href="do:run=5">x</a>',
    "![x](https://example.org/x.png)",
    "![x](file:///etc/passwd)",
    "[![x](https://example.org/x.png)](javascript:alert(1))",
]


@pytest.fixture
def text(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    first = QLineEdit(host)
    shown = MarkdownText("quiet", host)
    last = QLineEdit(host)
    for widget in (first, shown, last):
        layout.addWidget(widget)
    host.resize(500, 300)
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    shown.first, shown.last, shown.host = first, last, host
    return shown


def links_of(text: MarkdownText) -> list[tuple[str, str]]:
    found = []
    block = text.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            shown = fragments.fragment()
            if shown.charFormat().isAnchor() and shown.charFormat().anchorHref():
                found.append((shown.text(), shown.charFormat().anchorHref()))
            fragments += 1
        block = block.next()
    return found


@pytest.mark.parametrize("markdown", HOSTILE)
def test_nothing_else_is_a_link(qtbot, text, markdown):
    text.set_markdown(f"See {markdown} here")
    assert links_of(text) == []
    assert text.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(text.link_followed):
        for x in range(0, 300, 4):
            qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))
    assert text.document().resource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("https://example.org/x.png")
    ) in (None, "")


def test_links_of_ours_and_of_the_web_are_links(text):
    text.set_markdown(
        "[one](do:target[0]=0), [two](https://example.org/a?b=c), <do:run=5>, [three][3]"
        "\n\n[3]: do:go=dJ/dW[1][0,2]"
    )
    assert links_of(text) == [
        ("one", "do:target[0]=0"),
        ("two", "https://example.org/a?b=c"),
        ("do:run=5", "do:run=5"),
        ("three", "do:go=dJ/dW[1][0,2]"),
    ]


def test_a_link_is_followed_by_the_mouse(qtbot, text):
    text.set_markdown("[h₁](do:weight=W[1][0,0]=-0.5)")
    with qtbot.waitSignal(text.link_followed) as followed:
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 8))
    assert followed.args == ["do:weight=W[1][0,0]=-0.5"]


def test_links_are_followed_by_the_keys_alone(qtbot, text):
    text.set_markdown("Now [one](<do:go=new W[1][0,0]>) and\n\n[two](do:run=5)")
    text.first.setFocus()
    followed = []
    text.link_followed.connect(followed.append)
    for _ in range(2):
        qtbot.keyClick(text.host.focusWidget(), Qt.Key.Key_Tab)
        assert text.hasFocus()
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert followed == ["do:go=new W[1][0,0]", "do:run=5"]
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert text.last.hasFocus()
    qtbot.keyClick(text.last, Qt.Key.Key_Backtab)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert followed[-1] == "do:run=5"


def test_a_long_text_is_scrolled_and_a_short_one_is_not(text):
    text.fit(60)
    text.set_markdown("short")
    assert text.height() < 60
    text.set_markdown("\n\n".join(["long"] * 40))
    assert text.height() == 60
    assert text.verticalScrollBar().maximum() > 0
