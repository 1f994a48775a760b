"""Each language is written as it is printed: its quotation marks, its spaces, its decimal mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from backpropviz.languages import LANGUAGES
from backpropviz.resources import resource_path

# Not words of a language: names of places and experiments, targets of links, code, markup, filters
# of files.
_NO_WORDS = re.compile(r"\{[^{}]*\}|\[-2\]|\]\([^()]*\)|`[^`]*`|<[^<>]*>|https?:\S+|;;|\(\*[^)]*\)")
# Formulas that are typed; there a semicolon stands as it does in English.
_TYPED = re.compile(r"c = a \+ b; e = c \* 2")
_HAN = "[\u4e00-\u9fff]"

WRONG = {
    "de": {
        "other quotation marks than „ and “": r"[\"”«»]|'",
        "a decimal point": r"\d\.\d",
    },
    "fr": {
        "no space that does not break before ; ! ? :": r"[^\s\u00a0\u202f;:!?.(]:(?=\s|$)"
        r"|[^\s\u00a0\u202f;:!?(][;!?]|[ ](?:[;!?]|:(?=\s|$))",
        "other quotation marks than « and »": r"[\"“”„]|'",
        "no space that does not break within « and »": r"«[^\u00a0\u202f]|[^\u00a0\u202f]»",
        "a decimal point": r"\d\.\d",
    },
    "es": {
        "other quotation marks than « and »": r"[\"“”„]|'",
        "a decimal point": r"\d\.\d",
    },
    "zh_CN": {
        "punctuation of half the width": rf"{_HAN}[,;:!?.](?![.\w])",
        "a space between two signs": rf"[\u4e00-\u9fff。，；：] +{_HAN}",
        "quotation marks of half the width": r"[\"'«»]",
    },
}
EVERYWHERE = {
    "a hyphen for a minus": r"(?<![\w`\])])-\d",
    "three dots for an ellipsis": r"\.\.\.",
    "a percent sign that may stand in another line": r"\d %",
    "two spaces after a full stop": r"[.。!?]  (?=\S)",
}


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "en"])
def test_texts_are_written_as_they_are_printed(language: str) -> None:
    texts = list(translations(language))
    assert len(texts) > 1500
    rules = {**EVERYWHERE, **WRONG[language]}
    found = [
        f"{what}: {text!r}"
        for text in texts
        for what, wrong in rules.items()
        if re.search(wrong, _TYPED.sub("", _NO_WORDS.sub("X", text)))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Rate ist 0.1"),
        ("de", 'Das heißt "Rate"'),
        ("fr", "La perte: 2"),
        ("fr", "Vraiment?"),
        ("fr", "«perte»"),
        ("es", "El “paso”"),
        ("zh_CN", "损失, 梯度"),
        ("zh_CN", "损失 梯度"),
    ],
)
def test_what_is_written_otherwise_is_found(language: str, text: str) -> None:
    assert any(re.search(wrong, text) for wrong in WRONG[language].values())


def translations(language: str) -> Iterator[str]:
    """Yield all texts in a language."""
    file = resource_path("translations") / f"backpropviz_{language}.ts"
    for message in ElementTree.parse(file).getroot().iter("message"):
        yield message.findtext("translation", "")
