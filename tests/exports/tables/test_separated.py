import codecs

import pytest

from exports.tables.grid import LONGEST_CELL, MOST_COLUMNS
from exports.tables.separated import grid_of
from nsc_tui.language.faults import ExitCode
from nsc_tui.language.problems import TableFault

TEXT = "namn;slag\nÅsa Öberg;nämnd\n"
CELLS = ((1, ("namn", "slag")), (2, ("Åsa Öberg", "nämnd")))


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
)
def test_unicode_in_every_form_is_read_without_a_word(data: bytes) -> None:
    grid = grid_of(data, "x.csv")
    assert grid.lines == CELLS
    assert grid.notices == ()


def test_windows_text_is_read_and_told() -> None:
    grid = grid_of(TEXT.encode("cp1252"), "x.csv")
    assert grid.lines == CELLS
    assert len(grid.notices) == 1
    assert "x.csv" in grid.notices[0]
    assert "cp1252" in grid.notices[0]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a;b,c;d\n", ("a", "b,c", "d")),
        ("a,b,c;d\n", ("a", "b", "c;d")),
        ("a\tb;c\td\n", ("a", "b;c", "d")),
        ('"a;b;c",d\n', ("a;b;c", "d")),
        ("a;b,c\n", ("a", "b,c")),
        ("name\n", ("name",)),
        ('\n  \n"a";"b"\n', ("a", "b")),
    ],
)
def test_the_separator_is_counted_in_the_headings(text: str, cells: tuple[str, ...]) -> None:
    assert grid_of(text.encode(), "x.csv").lines[0][1] == cells


def test_rows_are_known_by_the_line_they_begin_on() -> None:
    text = 'a;b\n\n1;"två\nrader"\n;\n  ;\n2;\u2028x\n'
    assert [line for line, _ in grid_of(text.encode(), "x.csv").lines] == [1, 3, 7]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'a;b\n1;2\n"tre" och;4\n', 3),
        (b'a;b\n1;"utan slut\n2;3\n', 2),
        (b"a;b\n1;" + b"x" * (LONGEST_CELL + 1) + b"\n", 2),
        (b"a;b\n" + b";" * (MOST_COLUMNS + 1) + b"x\n", 2),
    ],
)
def test_a_line_that_cannot_be_read_is_named(data: bytes, line: int) -> None:
    with pytest.raises(TableFault) as caught:
        grid_of(data, "x.csv")
    assert caught.value.code is ExitCode.BAD_INPUT
    assert caught.value.problems[0].line == line


@pytest.mark.parametrize("data", [b"a;b\n\x81\x8d;2\n", b"%PDF-1.7\n\0\xe2\xe3", b"\xff\xfea\0;\0\x00\xd8"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(TableFault) as caught:
        grid_of(data, "x.csv")
    assert caught.value.code is ExitCode.BAD_INPUT
    assert str(caught.value).count("\n") == 1
