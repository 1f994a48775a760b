"""Classes are called as the data call them, and one that is made of others in the language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from backpropviz.data.making import make_dataset
from backpropviz.data.sources import CsvFile
from backpropviz.data.targets import Output
from backpropviz.views.look.language import class_names, speak


def test_all_classes_but_one_are_called_by_the_one_in_the_language(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("u,kind\n" + "\n".join(f"{n},not {n}" for n in range(5)))
    dataset = make_dataset(CsvFile(path, "kind", positive=("not 3",)), Output(1))
    assert dataset.class_names == class_names(dataset) == ("not not 3", "not 3")
    speak("de")
    try:
        assert class_names(dataset) == ("nicht not 3", "not 3")
    finally:
        speak("en")
