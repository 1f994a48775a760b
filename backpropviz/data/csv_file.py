"""Reading a CSV file into columns of text; what they mean is found out in `csv_columns`."""

from __future__ import annotations

import codecs
import csv
import io
import stat
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Final

from backpropviz.data.errors import DataError, how_many, listed, located, quoted
from backpropviz.data.numbers import is_meant_as_number
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, as_phrase
from backpropviz.system_errors import reason_of

LARGEST_FILE_BYTES: Final = 32 * 2**20
MOST_ROWS: Final = 50_000
MOST_CELLS: Final = 250_000  # the window waits for the file, so it must be read at once
DELIMITERS: Final = ("\t", ";", ",")  # the rarer ones first: commas also stand within numbers
KEY: Final = "data.csv"

_MARKS: Final = (
    # The longer ones first: that of UTF-32 begins like that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE_ROWS: Final = 50  # to find out the delimiter by
_OTHER_DELIMITERS: Final = {
    "|": "|",
    ":": ":",
    " ": QT_TRANSLATE_NOOP("Problem", "a space"),
    "&": "&",
}


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a file as text, without spaces around them.

    lines: for each row the line of the file that it begins in, from 1.
    """

    file: str  # its name without the folders
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    encoding: str
    delimiter: str
    header: bool

    def column(self, name: str) -> tuple[str, ...]:
        """Return the cells of a column."""
        cell = itemgetter(self.columns.index(name))
        return tuple(map(cell, self.rows))

    def place(self, row: int, column: str = "") -> str:
        """Return where a row (from 0) is, such as `a.csv, row 12, column "gre"`."""
        if not column:
            return row_of(self.file, self.lines[row])
        return QT_TRANSLATE_NOOP("Problem", "{file}, row {row}, column {column}").format(
            file=self.file, row=self.lines[row], column=quoted(column)
        )


def read_csv(path: Path, header: bool | None = None) -> Table:
    """Return the cells of a file; whether its first row is a header is found out if not said.

    A first row of numbers only is data; columns without names are called x1, x2, ... The text is
    UTF-8, or UTF-16 with its mark; what is neither is read as Windows-1252, which `encoding` says.
    Raises DataError with the row, as the file's line counted from 1, and the column.
    """
    text, encoding = _decoded(_read_bytes(path), path.name)
    delimiter = _find_delimiter(text, path.name)
    rows, lines = _split(text, delimiter, path.name)
    if not rows:
        problem = QT_TRANSLATE_NOOP("Problem", "found an empty file")
        raise DataError(KEY, located(path.name, problem))
    if header is None:
        header = not all(map(is_meant_as_number, rows[0]))
    if header:
        columns = _column_names(rows[0], lines[0], path.name)
        rows, lines = rows[1:], lines[1:]
        if not rows:
            problem = QT_TRANSLATE_NOOP("Problem", "found a header but no row after it")
            raise DataError(KEY, located(path.name, problem))
    else:
        columns = tuple(f"x{index + 1}" for index in range(len(rows[0])))
    return Table(path.name, columns, tuple(rows), tuple(lines), encoding, delimiter, header)


def row_of(file: str, line: int) -> Phrase:
    """Return where a row of a file is, which is counted by lines, from 1."""
    return QT_TRANSLATE_NOOP("Problem", "{file}, row {row}").format(file=file, row=line)


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            problem = QT_TRANSLATE_NOOP("Problem", "{file} is a directory, expected a file")
            raise DataError(KEY, problem.format(file=path.name))
        if not stat.S_ISREG(status.st_mode):
            problem = QT_TRANSLATE_NOOP("Problem", "{file} is a device or pipe, expected a file")
            raise DataError(KEY, problem.format(file=path.name))
        with path.open("rb") as stream:
            # One byte more than allowed: the file may have grown since.
            content = stream.read(LARGEST_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, DataError):
            raise
        problem = QT_TRANSLATE_NOOP("Problem", "{file} cannot be read: {reason}")
        reason = reason_of(error)
        raise DataError(KEY, problem.format(file=path.name, reason=reason)) from error
    if len(content) > LARGEST_FILE_BYTES:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found {size:,.1f} MiB, expected at most {most} MiB"
        ).format(size=max(status.st_size, len(content)) / 2**20, most=LARGEST_FILE_BYTES // 2**20)
        raise DataError(KEY, located(path.name, problem))
    return content


def _decoded(content: bytes, file: str) -> tuple[str, str]:
    """Return the text and the name of its encoding."""
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "")
    if encoding == "utf-32":
        problem = QT_TRANSLATE_NOOP("Problem", "found UTF-32, expected UTF-8; save it as UTF-8")
        raise DataError(KEY, located(file, problem))
    if encoding != "utf-16" and (zero := content.find(b"\0")) >= 0:
        line = content.count(b"\n", 0, zero) + 1
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found a zero byte in row {row} (byte {byte}), expected a text file in UTF-8"
        )
        raise DataError(KEY, located(file, problem.format(row=line, byte=zero)), line)
    try:
        return content.decode(
            "utf-8-sig" if encoding != "utf-16" else encoding
        ), encoding or "utf-8"
    except UnicodeDecodeError as error:
        if not encoding:
            return _decoded_otherwise(content, error, file)
        problem = QT_TRANSLATE_NOOP(
            "Problem", "byte {byte} is not {encoding}, which its first bytes announce"
        ).format(byte=error.start, encoding=encoding.upper())
        raise DataError(KEY, located(file, problem)) from error


def _decoded_otherwise(content: bytes, error: UnicodeDecodeError, file: str) -> tuple[str, str]:
    # What spreadsheets in Western Europe and America write; the numbers are the same in any case.
    try:
        return content.decode("windows-1252"), "windows-1252"
    except UnicodeDecodeError:
        line = content.count(b"\n", 0, error.start) + 1
        problem = QT_TRANSLATE_NOOP(
            "Problem",
            "byte {value} in row {row} (byte {byte}) is not UTF-8; save the file as UTF-8",
        ).format(value=f"0x{content[error.start]:02X}", row=line, byte=error.start)
        raise DataError(KEY, located(file, problem), line) from error


def _find_delimiter(text: str, file: str) -> str:
    """Return the delimiter that gives every one of the first rows the same number of columns.

    If none does, the one that gives the first row the most columns: the rows are ragged then.
    """
    beginning = "".join(text[: 2**20].splitlines(keepends=True)[:_SAMPLE_ROWS])
    widths = {delimiter: _widths(beginning, delimiter) for delimiter in DELIMITERS}
    for delimiter in DELIMITERS:
        if len(found := set(widths[delimiter])) == 1 and found != {1}:
            return delimiter
    by_first_row = {name: found[0] for name, found in widths.items() if found}
    best = max(by_first_row, key=lambda name: by_first_row[name], default=",")
    if by_first_row.get(best, 1) > 1:
        return best
    _check_single_column(beginning, file)
    return ","


def _widths(beginning: str, delimiter: str) -> list[int]:
    # Not strict: the sample may end within a quoted cell.
    reader = csv.reader(io.StringIO(beginning, newline=""), delimiter=delimiter)
    widths = []
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                widths.append(len(row))
    except csv.Error:
        pass
    # The last row of the sample may be cut off.
    return widths if len(widths) < 3 else widths[:-1]


def _check_single_column(beginning: str, file: str) -> None:
    """Refuse rows of one column that another sign seems to divide."""
    lines = [line.strip() for line in beginning.splitlines() if line.strip()] or [""]
    for sign, name in _OTHER_DELIMITERS.items():
        if len({line.count(sign) for line in lines}) == 1 and sign in lines[0]:
            problem = QT_TRANSLATE_NOOP(
                "Problem",
                "wrong delimiter: every row has one column and contains {sign}, expected a comma,"
                " a semicolon or a tab between the columns",
            )
            raise DataError(KEY, located(file, problem.format(sign=name)))


def _split(text: str, delimiter: str, file: str) -> tuple[list[tuple[str, ...]], list[int]]:
    """Return the rows that are not blank, and the line each begins in."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    line, n_cells = 1, 0
    try:
        for cells in reader:
            row = tuple(map(str.strip, cells))
            if any(row):
                if rows and len(row) != len(rows[0]):
                    raise _ragged(row, line, rows[0], lines[0], file)
                rows.append(row)
                lines.append(line)
                n_cells += len(row) if len(rows) > 1 else 0
                _check_size(len(rows), n_cells, text, file)
            line = reader.line_num + 1
    except csv.Error as error:
        problem = located(row_of(file, line), _csv_problem(error))
        raise DataError(KEY, problem, line) from error
    return rows, lines


def _check_size(n_rows: int, n_cells: int, text: str, file: str) -> None:
    """Refuse what takes too long as soon as it shows; the first row may be a header."""
    if n_rows > MOST_ROWS + 1:
        problem = QT_TRANSLATE_NOOP(
            "Problem",
            "found more than {most:,} rows ({lines:,} lines), expected at most {most:,}",
        ).format(most=MOST_ROWS, lines=max(text.count("\n"), n_rows))
        raise DataError(KEY, located(file, problem))
    if n_cells > MOST_CELLS:
        problem = QT_TRANSLATE_NOOP(
            "Problem",
            "found more than {most:,} cells after {rows:,} rows; leave out rows or columns",
        ).format(most=MOST_CELLS, rows=n_rows)
        raise DataError(KEY, located(file, problem))


def _ragged(
    row: Sequence[str], line: int, first: Sequence[str], first_line: int, file: str
) -> DataError:
    problem = QT_TRANSLATE_NOOP(
        "Problem", "found {columns}, expected {expected} as in row {row}"
    ).format(columns=how_many(len(row), "column"), expected=len(first), row=first_line)
    return DataError(KEY, located(row_of(file, line), problem), line)


def _csv_problem(error: csv.Error) -> Phrase:
    reason = str(error)
    if "unexpected end" in reason:
        return QT_TRANSLATE_NOOP("Problem", "found a quotation mark that is never closed")
    if "expected after" in reason:
        return QT_TRANSLATE_NOOP(
            "Problem",
            "found text after a closing quotation mark; within quotes, write {two} for one",
        ).format(two='""')
    if "field larger" in reason:
        return QT_TRANSLATE_NOOP("Problem", "found a cell of more than {most:,} characters").format(
            most=csv.field_size_limit()
        )
    return as_phrase(reason)


def _column_names(cells: Sequence[str], line: int, file: str) -> tuple[str, ...]:
    for index, cell in enumerate(cells):
        if not cell:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "column {number} has no name, expected one for each column"
            ).format(number=index + 1)
            raise DataError(KEY, located(row_of(file, line), problem), line)
    twice = [name for name, times in Counter(cells).items() if times > 1]
    if twice:
        places = [str(index + 1) for index, cell in enumerate(cells) if cell == twice[0]]
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found the column name {name} {count} times (columns {places})"
        ).format(name=quoted(twice[0]), count=len(places), places=listed(places))
        raise DataError(KEY, located(row_of(file, line), problem), line, twice[0])
    return tuple(cells)
