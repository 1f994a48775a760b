"""Pictures of a pass written to files: how many, how long, the same as on their own; or none."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QApplication

from backpropviz.engine.trace import Detail
from backpropviz.session.session import Session
from backpropviz.views.export.film_files import series_paths, write_film
from backpropviz.views.export.still import image_of, write_still
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.main.films import SheetFilm
from backpropviz.views.main.sheet import Sheet, sheet_size

SIZE = QSize(480, 270)
Colors = NDArray[np.int16]


def pixels_of(image: QImage) -> Colors:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), -1, 3).astype(np.int16)


def pictures_in(path: Path) -> list[Colors]:
    reader, found = QImageReader(str(path)), []
    while reader.canRead():
        found.append(pixels_of(reader.read()))
    return found


@pytest.fixture
def film_of(session: Session) -> Callable[..., tuple[SheetFilm, float]]:
    def make(detail: Detail = Detail.LAYER, *, explained: bool = False) -> tuple[SheetFilm, float]:
        size, scale = sheet_size(SIZE)
        cursors = session.trace.stops(detail, 0, len(session.trace))
        return SheetFilm(session, LIGHT, size, cursors, is_explained=explained), scale

    return make


def alone(session: Session, cursor: int, *, explained: bool = False) -> Colors:
    """Return the picture of one step, painted for itself."""
    size, scale = sheet_size(SIZE)
    sheet = Sheet(session, LIGHT, size, is_explained=explained)
    try:
        sheet.session.go_to(cursor)
        return pixels_of(image_of(sheet.paint, size, scale))
    finally:
        sheet.close()


@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_a_moving_picture_shows_every_step_and_each_as_it_is_alone(
    session: Session,
    film_of: Callable[..., tuple[SheetFilm, float]],
    tmp_path: Path,
    kind: str,
) -> None:
    film, scale = film_of(explained=True)
    path = tmp_path / f"pass.{kind}"
    told = list(write_film(film, path, seconds=0.5, scale=scale))
    film.close()
    # Layer by layer the hand example stops at 6, 8, 9, 14, 26, 28, 34 and 37 steps; and at 0.
    pictures = pictures_in(path)
    assert len(pictures) == 9 == len(film.cursors)
    assert told == sorted(told)
    assert told[-1] == 9
    reader = QImageReader(str(path))
    reader.read()
    assert reader.nextImageDelay() == 500
    for index, cursor in ((0, 0), (4, 14), (8, 37)):
        off = np.abs(pictures[index] - alone(session, cursor, explained=True)).max(axis=2)
        # 255 colors stand for those of all pictures, and the shades between lie near; WebP is
        # exact.
        assert off.max() <= (70 if kind == "gif" else 0)
        assert (off > 24).mean() < 0.002
    assert os.listdir(tmp_path) == [path.name]


def test_a_series_has_a_numbered_file_for_every_step(
    session: Session, film_of: Callable[..., tuple[SheetFilm, float]], tmp_path: Path
) -> None:
    film, scale = film_of()
    list(write_film(film, tmp_path / "step-%03d.png", seconds=1, scale=scale))
    film.close()
    assert sorted(os.listdir(tmp_path)) == [f"step-{number:03}.png" for number in range(9)]
    image = QImage(str(tmp_path / "step-005.png"))
    assert image.size() == SIZE
    np.testing.assert_array_equal(pixels_of(image), alone(session, 26))


def test_a_document_has_a_page_for_every_step(
    film_of: Callable[..., tuple[SheetFilm, float]], tmp_path: Path
) -> None:
    film, scale = film_of()
    path = tmp_path / "pass.pdf"
    list(write_film(film, path, seconds=1, scale=scale))
    film.close()
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 9


@pytest.mark.parametrize("name", ["pass.gif", "pass.webp", "pass.pdf", "pass-%d.png"])
@pytest.mark.parametrize("pieces", [1, 12])
def test_what_is_given_up_leaves_nothing(
    film_of: Callable[..., tuple[SheetFilm, float]], tmp_path: Path, name: str, pieces: int
) -> None:
    (tmp_path / "pass.gif").write_text("an older one")
    film, scale = film_of()
    writing = write_film(film, tmp_path / name, seconds=1, scale=scale)
    for _ in range(pieces):
        next(writing)
    writing.close()
    film.close()
    assert os.listdir(tmp_path) == ["pass.gif"]
    assert (tmp_path / "pass.gif").read_text() == "an older one"


def test_the_window_s_session_stays_where_it_is(
    session: Session, film_of: Callable[..., tuple[SheetFilm, float]]
) -> None:
    session.go_to(5)
    film, _ = film_of()
    film.show(37)
    assert film.sheet.session.cursor == 37
    assert session.cursor == 5
    film.close()


def test_numbers_stand_where_the_name_has_a_place_or_at_its_end() -> None:
    assert [each.name for each in series_paths(Path("a/s%02d.svg"), 2)] == ["s00.svg", "s01.svg"]
    assert series_paths(Path("a/s.png"), 11)[10] == Path("a/s-10.png")
    assert series_paths(Path("a%d/s.png"), 1) == [Path("a%d/s-0.png")]


def test_no_picture_is_larger_than_its_kind_can_be(
    film_of: Callable[..., tuple[SheetFilm, float]], tmp_path: Path
) -> None:
    film, _ = film_of()
    with pytest.raises(ValueError, match="at most 16383 pixels a side"):
        next(write_film(film, tmp_path / "a.webp", seconds=1, scale=30.0))
    with pytest.raises(ValueError, match="at most 16384 pixels a side"):
        image_of(film.paint, film.size, 30.0)
    film.close()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_an_svg_of_the_sheet_is_lines_alone(
    session: Session, tmp_path: Path, theme: object
) -> None:
    sheet = Sheet(session, theme, QSize(1200, 680), is_explained=True)
    sheet.session.go_to(20)
    path = tmp_path / "a.svg"
    write_still(sheet.paint, path, sheet.size)
    sheet.close()
    svg = path.read_text("utf-8")
    assert "<image" not in svg
    assert "<text" not in svg
    assert 'aria-label="−0.4096"' in svg
    assert 'aria-label="Gradient at the sum of h₃"' in svg
    assert "font-face" not in svg


def test_a_sheet_shows_its_own_theme_whatever_the_window_has(
    qapp: QApplication, session: Session
) -> None:
    for theme in (LIGHT, DARK):
        sheet = Sheet(session, theme, QSize(1200, 680), is_explained=True)
        sheet.session.go_to(20)
        image = image_of(sheet.paint, sheet.size)
        sheet.close()
        assert image.pixelColor(2, 2) == theme.color("canvas")
        assert image.pixelColor(1190, 670) == theme.color("surface")
        ink = theme.color("ink")
        title = [
            image.pixelColor(x, y) for x in range(820, 1180) for y in range(50, 85, 2)
        ]  # of the step
        assert title.count(ink) > 100


def test_a_picture_twice_as_large_has_lines_twice_as_sharp(session: Session) -> None:
    sheet = Sheet(session, LIGHT, QSize(1200, 680), is_explained=True)
    sheet.session.go_to(20)
    small = image_of(sheet.paint, sheet.size)
    large = image_of(sheet.paint, sheet.size, 2.0)
    sheet.close()
    assert large.size() == 2 * small.size()
    smooth = Qt.TransformationMode.SmoothTransformation
    blurred = small.scaled(large.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)

    def share_of_edges(image: QImage) -> float:
        gray = pixels_of(image.copy(1640, 100, 720, 500)).mean(axis=2)  # formula and sentence
        return float((np.abs(np.diff(gray, axis=1)) > 150).mean())

    assert share_of_edges(large) > 2 * share_of_edges(blurred)
