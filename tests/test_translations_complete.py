"""All that is seen is there in every language: nothing missing, no name or link lost on the way."""

import importlib.util
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from backpropviz.languages import LANGUAGES
from backpropviz.resources import resource_path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATED = [name for name in LANGUAGES if name != "en"]

# What a translation has to have as often as the text: {names}, targets of links, formulas.
_KEPT = re.compile(r"\{[^{}]*\}|\]\([^()]*\)|<[^<>]+>|`[^`]+`|%n|\n\n")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_tool", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def updated(tool, tmp_path_factory) -> Path:
    """Give a folder with the committed translations, brought up to date with the program."""
    folder = tmp_path_factory.mktemp("translations")
    for language in TRANSLATED:
        file = tool.ts_file(resource_path("translations"), language)
        (folder / file.name).write_bytes(file.read_bytes())
    tool.update(folder)
    return folder


def test_the_tool_knows_the_languages_that_can_be_chosen(tool):
    assert sorted(tool.LANGUAGES) == sorted(TRANSLATED)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(tool, updated, language):
    texts = list(tool.messages(tool.ts_file(updated, language)))
    assert len(texts) > 1500
    missing = [source for _, source, translation in texts if not translation]
    assert not missing, f"{len(missing)} texts, such as {missing[:5]}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_names_and_links_are_those_of_the_text(tool, updated, language):
    wrong = [
        (source, translation)
        for _, source, translation in tool.messages(tool.ts_file(updated, language))
        if translation and kept(source) != kept(translation)
    ]
    assert not wrong, f"{len(wrong)} texts, such as {wrong[:3]}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_program_reads_is_made_of_the_translations_at_hand(tool, tmp_path, language):
    folder = resource_path("translations")
    tool.release(folder, tmp_path)
    made = tmp_path / f"backpropviz_{language}.qm"
    assert made.read_bytes() == (folder / made.name).read_bytes()


def kept(text: str) -> Counter[str]:
    return Counter(_KEPT.findall(text))


def test_what_is_merged_does_not_break_before_punctuation(tool):
    fixed = tool.with_fixed_spaces
    assert fixed("Perte : {a : b} et « x » ; 5 %", "fr") == (
        "Perte\u00a0: {a : b} et «\u00a0x\u00a0»\u00a0; 5\u00a0%"
    )
    assert fixed("Mehr als 5 % : ja", "de") == "Mehr als 5\u00a0% : ja"
