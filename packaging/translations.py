"""The translations: collects the texts to translate, merges translated ones, makes Qt's files.

    python packaging/translations.py update            # all texts into resources/translations/*.ts
    python packaging/translations.py missing de        # what is not translated yet, as JSON
    python packaging/translations.py merge de FILE     # take translations over from such JSON
    python packaging/translations.py release           # *.qm, which the program reads

Texts stand in the program (Qt's lupdate finds them) and in the built-in experiments.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "zh_CN")
EXPERIMENT = "Experiment"  # the context of the texts of the built-in experiments

_FIXED_SPACE = "\u00a0"
_NO_WORDS = re.compile(r"(\{[^{}]*\}|\]\([^()]*\)|`[^`]*`|<[^<>]*>|;;|c = a \+ b; e = c \* 2)")


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("release")
    missing = commands.add_parser("missing")
    missing.add_argument("language", choices=LANGUAGES)
    merge = commands.add_parser("merge")
    merge.add_argument("language", choices=LANGUAGES)
    merge.add_argument("file", type=Path)
    options = parser.parse_args()
    if options.command == "update":
        update(FOLDER)
    elif options.command == "release":
        release(FOLDER, FOLDER)
    elif options.command == "missing":
        texts = [
            {"context": context, "source": source, "translation": ""}
            for context, source, translation in messages(ts_file(FOLDER, options.language))
            if not translation
        ]
        print(json.dumps(texts, ensure_ascii=False, indent=1))
    else:
        merge_texts(ts_file(FOLDER, options.language), options.file, options.language)
    return 0


def ts_file(folder: Path, language: str) -> Path:
    """Return the file with a language's translations."""
    return folder / f"backpropviz_{language}.ts"


def update(folder: Path) -> None:
    """Bring the files in a folder up to date with the texts that there are; none is lost."""
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "experiments.py"
        listed.write_text("\n".join(experiment_lines()), "utf-8")
        sources = [str(path) for path in sorted((ROOT / "backpropviz").rglob("*.py"))]
        sources_list = Path(scratch) / "sources.lst"
        sources_list.write_text("\n".join([*sources, str(listed)]), "utf-8")
        for language in LANGUAGES:
            run(
                "lupdate",
                f"@{sources_list}",
                *("-source-language", "en", "-target-language", language),
                *("-no-obsolete", "-locations", "none", "-silent"),
                *("-ts", str(ts_file(folder, language))),
            )


def release(folder: Path, out: Path) -> None:
    """Make the files that the program reads from those in a folder."""
    for language in LANGUAGES:
        made = out / f"backpropviz_{language}.qm"
        beside = made.with_suffix(".made")  # a program that is running reads from the old file
        run("lrelease", "-silent", str(ts_file(folder, language)), "-qm", str(beside))
        beside.replace(made)


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools, which come with PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    suffix = ".exe" if sys.platform == "win32" else ""
    subprocess.run([str(folder / f"{tool}{suffix}"), *arguments], check=True)


def experiment_lines() -> Iterator[str]:
    """Yield Python that marks the texts of the built-in experiments, for lupdate to find."""
    from backpropviz.experiment.library import library

    for entry in library():
        document = tomllib.loads(entry.path.read_text("utf-8"))
        texts = [entry.topic, entry.title, entry.summary, document.get("description", "")]
        for part in document.get("lesson", ()):
            texts += [part["title"], part["text"]]
        texts += [note["text"] for note in document.get("footnotes", ())]
        texts += [variant.get("title", "") for variant in document.get("variant", ())]
        for text in filter(None, texts):
            # JSON's way to quote is one of Python's, and lupdate reads it.
            quoted = json.dumps(text, ensure_ascii=False)
            yield f'QT_TRANSLATE_NOOP("{EXPERIMENT}", {quoted})'


def messages(file: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (context, source, translation) of a file; "" for what is not translated."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translated = message.find("translation")
            done = translated is not None and translated.get("type") != "unfinished"
            text = (translated.text or "") if done and translated is not None else ""
            yield name, message.findtext("source", ""), text


def with_fixed_spaces(text: str, language: str) -> str:
    """Return a text whose lines do not break before a percent sign, or French punctuation."""
    text = re.sub(r"(\d) %", rf"\1{_FIXED_SPACE}%", text)
    if language != "fr":
        return text
    parts = _NO_WORDS.split(text)  # every other one is a name, a link or code
    for index in range(0, len(parts), 2):
        parts[index] = re.sub(r" (?=[;!?»]|:(?:\s|$))", _FIXED_SPACE, parts[index])
        parts[index] = parts[index].replace("« ", f"«{_FIXED_SPACE}")
    return "".join(parts)


def merge_texts(file: Path, translated: Path, language: str) -> None:
    """Take over translations from JSON: a list of {context, source, translation}."""
    entries = json.loads(translated.read_text("utf-8"))
    known = {
        (entry["context"], entry["source"]): with_fixed_spaces(entry["translation"], language)
        for entry in entries
        if entry["translation"]
    }
    tree = ElementTree.parse(file)
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = known.get((name, message.findtext("source", "")))
            translation = message.find("translation")
            if text is not None and translation is not None:
                translation.text = text
                translation.attrib.pop("type", None)
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


if __name__ == "__main__":
    sys.exit(main())
