"""Files written beside their place and put there when they are whole: all of them, or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from backpropviz.phrases import QT_TRANSLATE_NOOP


@contextmanager
def writing(paths: list[Path]) -> Iterator[list[Path]]:
    """Give for each path another one to write to; what lies there takes its place at the end.

    All paths are in one folder. Where anything goes wrong before the end, what was there stays as
    it was, and nothing else is left. Raises OSError with a phrase if the folder is none, or may not
    be written to.
    """
    folder = paths[0].parent
    if not folder.is_dir():
        problem = QT_TRANSLATE_NOOP("Problem", "there is no folder {folder}")
        raise FileNotFoundError(problem.format(folder=str(folder)))
    for path in paths:
        if path.is_dir():
            problem = QT_TRANSLATE_NOOP("Problem", "{path} is a folder")
            raise IsADirectoryError(problem.format(path=str(path)))
    try:
        beside = Path(tempfile.mkdtemp(prefix=".backpropviz-", dir=folder))
    except OSError as error:
        problem = QT_TRANSLATE_NOOP("Problem", "the folder {folder} may not be written to")
        raise type(error)(problem.format(folder=str(folder))) from error
    try:
        # Of the same names: what writes them may choose the format by the suffix.
        drafts = [beside / path.name for path in paths]
        yield drafts
        for draft, path in zip(drafts, paths, strict=True):
            os.replace(draft, path)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
