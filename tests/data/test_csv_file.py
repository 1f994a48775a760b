"""CSV files as people have them: delimiters, encodings, headers; and every mistake at its row."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backpropviz.data.csv_file import MOST_CELLS, MOST_ROWS, read_csv
from backpropviz.data.errors import DataError


@pytest.fixture
def write(tmp_path: Path):
    def write(content: str | bytes) -> Path:
        path = tmp_path / "a.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def problem_of(path: Path, header: bool | None = None) -> DataError:
    with pytest.raises(DataError) as caught:
        read_csv(path, header)
    assert caught.value.key == "data.csv"
    assert str(caught.value).isprintable()
    return caught.value


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiter_and_line_ends_are_found_out(write, delimiter: str, end: str) -> None:
    lines = [["gre", "gpa"], ["380", "3.61"], ["660", "3.67"]]
    table = read_csv(write(end.join(delimiter.join(line) for line in lines) + end))
    assert table.columns == ("gre", "gpa")
    assert table.rows == (("380", "3.61"), ("660", "3.67"))
    assert table.lines == (2, 3)
    assert (table.delimiter, table.header, table.encoding) == (delimiter, True, "utf-8")


def test_a_decimal_comma_does_not_hide_the_semicolon(write) -> None:
    assert read_csv(write("1,5;2,5;0\n3;4;1\n")).rows == (("1,5", "2,5", "0"), ("3", "4", "1"))


def test_quoted_cells_may_hold_delimiters_quotes_and_line_ends(write) -> None:
    table = read_csv(write('name,n\n"a, ""b""\nc",1\nd,2\n'))
    assert table.rows == (('a, "b"\nc', "1"), ("d", "2"))
    assert table.lines == (2, 4)  # where each begins


def test_spaces_around_cells_and_blank_lines_do_not_count(write) -> None:
    table = read_csv(write("\n a , b \n\n 1 , 2 \n  \n,\n3,4\n\n"))
    assert table.columns == ("a", "b")
    assert table.rows == (("1", "2"), ("3", "4"))
    assert table.lines == (4, 7)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-mark", "utf-16-be-mark"]
)
def test_unicode_is_read_with_or_without_its_mark(write, encoding: str) -> None:
    name, _, mark = encoding.partition("-mark")
    content = ("\ufeff" if encoding.endswith("mark") else "") + "größe,ŷ\n1,2\n"
    assert mark == ""
    assert read_csv(write(content.encode(name))).columns == ("größe", "ŷ")


def test_what_is_not_unicode_is_read_as_windows_1252_which_is_said(write) -> None:
    table = read_csv(write("größe;preis in €\n1;2\n".encode("windows-1252")))
    assert table.columns == ("größe", "preis in €")
    assert table.encoding == "windows-1252"


def test_without_a_header_the_columns_have_numbers(write) -> None:
    table = read_csv(write("1,-2.5e3\n3,.5\n"))
    assert (table.columns, table.header) == (("x1", "x2"), False)
    assert table.rows == (("1", "-2.5e3"), ("3", ".5"))


def test_a_first_row_with_a_missing_number_is_no_header(write) -> None:
    assert not read_csv(write("1,,NA\n3,4,5\n")).header


def test_whether_there_is_a_header_can_be_said(write) -> None:
    table = read_csv(write("2023,2024\n1,2\n"), header=True)
    assert (table.columns, len(table.rows)) == (("2023", "2024"), 1)
    assert read_csv(write("male,1\nfemale,2\n"), header=False).columns == ("x1", "x2")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "found an empty file"),
        (b"\n \n,,\n", "found an empty file"),
        (b"\xef\xbb\xbf", "found an empty file"),
        (b"gre,gpa\n", "found a header but no row after it"),
        (b"a,b\n1,2\n3\n", "row 3: found 1 column, expected 2 as in row 1"),
        (b"a,b\n1,2\n3,4,5\n", "row 3: found 3 columns, expected 2 as in row 1"),
        (b'a,b\n"x\ny",2\n3,4,5\n', "row 4: found 3 columns, expected 2 as in row 1"),
        (b"a,b,a\n1,2,3\n", 'row 1: found the column name "a" 2 times (columns 1, 3)'),
        (b",a,b\n1,2,3\n", "row 1: column 1 has no name, expected one for each column"),
        (b'a,b\n1,"2\n3,4\n', "row 2: found a quotation mark that is never closed"),
        (b'a,b\n1,"2"3\n', "row 2: found text after a closing quotation mark"),
        (b"a|b\n1|2\n", "wrong delimiter: every row has one column and contains |"),
        (b"a b c\n1 2 3\n", "wrong delimiter: every row has one column and contains a space"),
        (b"a:b\n1:2\n", "wrong delimiter: every row has one column and contains :"),
        (b"a,b\n\x00\x01,2\n", "found a zero byte in row 2 (byte 4), expected a text file"),
        ("a,b\n1,2\n".encode("utf-16-le"), "found a zero byte in row 1 (byte 1), expected a text"),
        ("a,b\n1,2\n".encode("utf-32"), "found UTF-32, expected UTF-8"),
        (b"\xff\xfea", "is not UTF-16, which its first bytes announce"),
        (b"a,b\n1,\x81\n", "byte 0x81 in row 2 (byte 6) is not UTF-8; save the file as UTF-8"),
        (b"a,b\n1," + b"9" * 200_000 + b"\n", "row 2: found a cell of more than 131,072"),
    ],
)
def test_a_mistake_is_named_with_its_place(write, content: bytes, message: str) -> None:
    error = problem_of(write(content))
    assert message in error.problem
    assert error.problem.startswith("a.csv")


def test_the_row_of_a_mistake_can_be_asked_for(write) -> None:
    assert problem_of(write("a,b\n1,2\n3\n")).row == 3


@pytest.mark.parametrize("line", ["1,2\n", '"1",2\n', "1\n"])
def test_a_million_rows_are_refused_at_once_with_the_numbers(write, line: str) -> None:
    path = write("a,b\n" * (line != "1\n") + line * 1_000_000)
    start = time.perf_counter()
    error = problem_of(path)
    assert time.perf_counter() - start < 10
    assert "found more than 50,000 rows (1,000,00" in error.problem
    assert error.problem.endswith("expected at most 50,000")


def test_as_many_rows_as_are_allowed_are_fine(write) -> None:
    assert len(read_csv(write("a,b\n" + "1,2\n" * MOST_ROWS + "\n\n")).rows) == MOST_ROWS
    assert len(read_csv(write("1,2\n" * MOST_ROWS)).rows) == MOST_ROWS


def test_too_many_cells_are_refused(write) -> None:
    row = ",".join(["1"] * 1000) + "\n"
    assert len(read_csv(write(row * (MOST_CELLS // 1000))).rows) == 250
    error = problem_of(write(row * (MOST_CELLS // 1000 + 2)))
    assert "found more than 250,000 cells" in error.problem


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as stream:
        stream.truncate(100 * 2**20)
    assert problem_of(path).problem == "a.csv: found 100.0 MiB, expected at most 32 MiB"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "a.csv cannot be read: No such file" in problem_of(tmp_path / "a.csv").problem
    assert "cannot be read" in problem_of(tmp_path / "a\0.csv").problem.replace("\0", "")


def test_a_directory_or_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    assert "is a directory" in problem_of(tmp_path).problem
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "a.csv")
        assert "is a device or pipe" in problem_of(tmp_path / "a.csv").problem


rows_of_text = st.text(alphabet='12.,;\t"\n\r a?-ä', max_size=60).map(str.encode)


@given(st.one_of(st.binary(max_size=40), rows_of_text))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_file_is_a_table_of_equally_long_rows_or_one_error(write, content: bytes) -> None:
    path = write(content)
    try:
        table = read_csv(path)
    except DataError:
        return
    assert {len(row) for row in table.rows} == {len(table.columns)}
    assert len(table.lines) == len(table.rows)
    assert list(table.lines) == sorted(set(table.lines))
