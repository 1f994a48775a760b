"""The words of worksheets in another language than English, which Qt's translator knows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from backpropviz.export.translation import Translate
from backpropviz.export.worksheet.choices import CONTEXT


class SheetLanguage(NamedTuple):
    """A language: `translate` its sentences, `title` those of the built-in experiments.

    code: as HTML names it.
    """

    code: str
    translate: Translate
    title: Translate
    decimal_comma: bool


@contextmanager
def sheet_language(language: str) -> Iterator[SheetLanguage]:
    """Give one of LANGUAGES while sheets are made; English needs no Qt.

    Raises OSError with one sentence where Qt cannot work.
    """
    if language == "en":
        yield SheetLanguage("en", str, str, decimal_comma=False)
        return
    from backpropviz.display import choose_platform

    problem = choose_platform(window=False)
    if problem:
        raise OSError(problem)
    from PySide6.QtCore import QCoreApplication

    from backpropviz import app
    from backpropviz.views.look.language import experiment_text, has_decimal_comma, speak

    app.ensure_application()
    speak(language)
    try:
        yield SheetLanguage(
            language.replace("_", "-"),
            lambda text: QCoreApplication.translate(CONTEXT, text),
            experiment_text,
            has_decimal_comma(language),
        )
    finally:
        speak("en")
