import os
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook  # type: ignore[import-untyped]

from exports.tables.columns import Kind
from exports.tables.kinds import (
    ACTIVITIES,
    ATTENDANCE,
    CONTACTS,
    ITEMS,
    MEETINGS,
    MEMBERS,
    ORGANISATIONS,
)
from exports.tables.reading import kind_named, read
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.problems import TableFault
from nsc_tui.language.text import use

File = Callable[[str], Path]


@pytest.fixture
def file(tmp_path: Path) -> File:
    def write(text: str) -> Path:
        path = tmp_path / "fil.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def problems(path: Path, kind: Kind) -> list[str]:
    try:
        reading = read(path, kind)
    except TableFault as fault:
        return [problem.written_in("en") for problem in fault.problems]
    return [problem.written_in("en") for problem in reading.problems]


def test_a_row_says_its_values_in_the_registers_own_notation(file: File) -> None:
    path = file(
        "date;starts;ends;pauses;approvers;state;ref\n"
        "2025-03-12;13.00;kl 15;14.05-14.15|14:30 - 14:40;a@example.org|Ida Ek;draft;2025-03-12/2\n"
    )
    (row,) = read(path, MEETINGS).batch.rows
    assert dict(row.cells) == {
        "date": "2025-03-12",
        "starts": "13:00",
        "ends": "15:00",
        "pauses": "14:05–14:15\n14:30–14:40",
        "approvers": "a@example.org\nIda Ek",
        "state": "draft",
    }
    assert (row.line, row.ref) == (2, "2025-03-12/2")
    assert row.several("approvers") == ("a@example.org", "Ida Ek")


@pytest.mark.parametrize(
    ("kind", "heading", "cell", "value"),
    [
        (CONTACTS, "contacted_at", "2022-10-10t09:15", "2022-10-10T09:15"),
        (CONTACTS, "bound", "Ja", "yes"),
        (CONTACTS, "bound", "no", "no"),
        (CONTACTS, "note", "ett|två", "ett\ntvå"),
        (CONTACTS, "note", "'=1+1", "=1+1"),
        (CONTACTS, "note", "'t Hooft ringde", "'t Hooft ringde"),
        (CONTACTS, "note", "Hej [/x] [b]fet[/b], Anna <Lisa> & Bo", "Hej [/x] [b]fet[/b], Anna <Lisa> & Bo"),
        (CONTACTS, "channel", "A\u030a", "Å"),
        (CONTACTS, "channel", "mejl | telefon", "mejl | telefon"),
        (MEMBERS, "phone", "'+46 31 000", "+46 31 000"),
        (ITEMS, "decision", "1. Ja.|2. Nej.", "1. Ja.\n2. Nej."),
        (ITEMS, "extract_to", "SLK|  | Samtliga", "SLK\nSamtliga"),
        (ATTENDANCE, "paragraphs", "§§ 1-3, 7", "1–3, 7"),
        (ACTIVITIES, "when", "2020-w43", "2020-W43"),
        (ACTIVITIES, "when", "../2020-12-18", "../2020-12-18"),
    ],
)
def test_cells_are_read_as_they_are_written(
    file: File, kind: Kind, heading: str, cell: str, value: str
) -> None:
    needed = {column.name: "x" for column in kind.columns if column.required}
    cells = needed | {heading: cell}
    (row,) = read(file(";".join(cells) + "\n" + ";".join(cells.values()) + "\n"), kind).batch.rows
    assert row[heading] == value


@pytest.mark.parametrize(
    ("kind", "heading", "cell", "word"),
    [
        (CONTACTS, "contacted_at", "2022-02-30", "day"),
        (CONTACTS, "took_part", "kanske", "yes, no, part, unknown"),
        (CONTACTS, "bound", "maybe", "yes or no"),
        (MEETINGS, "date", "2025-03", "day"),
        (MEETINGS, "starts", "25.00", "time"),
        (MEETINGS, "pauses", "14.15-14.05", "breaks"),
        (MEETINGS, "state", "klar", "draft, completed, approved, cancelled"),
        (ATTENDANCE, "paragraphs", "3-1", "paragraph"),
        (ITEMS, "number", "tre", "number"),
        (ORGANISATIONS, "name", "A\x1b]0,x\x07B", "U+001B"),
        (ORGANISATIONS, "name", "A\u202eB", "U+202E"),
        (ORGANISATIONS, "name", "A\0B", "U+0000"),
        (ORGANISATIONS, "name", '"A\nB"', "one line"),
        (ORGANISATIONS, "name", "x" * 201, "201"),
        (ORGANISATIONS, "name", "", "Fill in"),
        (ORGANISATIONS, "area", "x" * 30_000, "30000"),
        (ORGANISATIONS, "former_names", "A|B\x1b", "U+001B"),
    ],
)
def test_a_wrong_value_is_told_with_line_and_column(
    file: File, kind: Kind, heading: str, cell: str, word: str
) -> None:
    needed = {column.name: "2025-03-12" for column in kind.columns if column.required}
    cells = needed | {heading: cell, "ref": "x"}
    (problem,) = problems(file(";".join(cells) + "\n\n" + ";".join(cells.values()) + "\n"), kind)
    assert problem.startswith(f"fil.csv, line 3, {heading}: ")
    assert word in problem


def test_a_lone_surrogate_in_utf_16_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "fil.csv"
    path.write_bytes("name\nA".encode("utf-16") + b"\x00\xd8B\x00")
    with pytest.raises(TableFault) as caught:
        read(path, ORGANISATIONS)
    assert caught.value.code is ExitCode.BAD_INPUT


def test_every_problem_of_every_row_is_told_at_once_and_sound_rows_remain(file: File) -> None:
    path = file("date;starts;state\n2025-02-30;13;draft\n2025-03-12;13;draft\n2025-04-01;99;klar\n")
    reading = read(path, MEETINGS)
    assert [(problem.line, problem.column) for problem in reading.problems] == [
        (2, "date"),
        (4, "starts"),
        (4, "state"),
    ]
    assert [row.line for row in reading.batch.rows] == [3]
    assert reading.batch.flawed


@pytest.mark.parametrize(
    "heading_line",
    [
        "Förnamn;Efternamn;E-post",
        "Given name;Family name;E-mail",
        "GIVEN_NAME; family  name ;e-POST",
        "given_name;family_name;email;",
        "Fo\u0308rnamn;Efternamn;email",
    ],
)
def test_headings_are_known_by_name_and_by_label_in_both_languages(file: File, heading_line: str) -> None:
    (row,) = read(file(f"{heading_line}\nIda;Ek;ida@example.org\n"), MEMBERS).batch.rows
    assert dict(row.cells) == {"given_name": "Ida", "family_name": "Ek", "email": "ida@example.org"}


def test_a_problem_names_the_column_as_the_file_does(file: File) -> None:
    (problem,) = problems(file("Förnamn;Efternamn;Roll\nIda;Ek;kassör\n"), MEMBERS)
    assert problem.startswith("fil.csv, line 2, Roll: ")


def test_wrong_headings_are_told_all_at_once(file: File) -> None:
    told = problems(file("given_nam;email;E-post;skostorlek\nIda;a@example.org;b;42\n"), MEMBERS)
    assert len(told) == 5
    assert "given_name" in told[0]
    assert "E-post" in told[1]
    assert "stands twice" in told[1]
    assert "skostorlek" in told[2]
    assert "phone" in told[2]
    assert ["given_name" in told[3], "family_name" in told[4]] == [True, True]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "empty"),
        ("\n\n", "empty"),
        ("name;kind\n", "no rows"),
        ("name;kind\n;\n \n", "no rows"),
        ("name;kind\nA;B;C;D\n", "4 cells"),
        ("name;;kind\nA;B;C\n", "Column 2"),
    ],
)
def test_a_file_that_holds_no_table_says_so(file: File, text: str, word: str) -> None:
    (problem,) = problems(file(text), ORGANISATIONS)
    assert word in problem


def test_columns_that_only_come_out_are_ignored(file: File) -> None:
    path = file("ref;member;activity;verdict;entered_at;notices\nK-2024-001;a;b;nonsens;nonsens;x|y\n")
    (row,) = read(path, CONTACTS).batch.rows
    assert row["verdict"] == "nonsens"


def test_the_form_of_a_file_is_told_by_its_bytes(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Namn", "Slag"])
    book.active.append(["Polisen", "stat"])
    path = tmp_path / "fil.csv"
    book.save(path)
    (row,) = read(path, ORGANISATIONS).batch.rows
    assert (row["name"], row["kind"]) == ("Polisen", "stat")


def test_cards_are_people_and_nothing_else(file: File) -> None:
    path = file("BEGIN:VCARD\nVERSION:3.0\nN:Ek;Ida;;;\nFN:Ida Ek\nEND:VCARD\n")
    (row,) = read(path, MEMBERS).batch.rows
    assert (row["given_name"], row["family_name"]) == ("Ida", "Ek")
    assert "members" in problems(path, ORGANISATIONS)[0]


def test_what_looks_like_a_personal_number_is_remarked(file: File) -> None:
    reading = read(file("member;activity;note\na;b;ring 19811218-9876\n"), CONTACTS)
    assert len(reading.batch.rows) == 1
    assert "note" in reading.notices[0]
    assert "19811218" not in reading.notices[0]


@pytest.mark.parametrize(
    ("name", "code"),
    [("proposals", 2), ("nonsens", 2), ("tasks", 2)],
)
def test_what_cannot_be_imported_is_a_wrong_call(name: str, code: int) -> None:
    with pytest.raises(Fault) as caught:
        kind_named(name)
    assert caught.value.code == code
    assert name in str(caught.value)


def test_a_path_without_a_file_is_bad_input(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rör")
    for name in ("saknas.csv", "", "rör"):
        with pytest.raises(Fault) as caught:
            read(tmp_path / name, MEMBERS)
        assert caught.value.code is ExitCode.BAD_INPUT
        assert str(tmp_path) in str(caught.value)


def test_problems_are_told_in_the_language_in_use(file: File) -> None:
    path = file("name\n" + "x" * 201 + "\n" + "y" * 202 + "\n")
    (first, second) = read(path, ORGANISATIONS).problems
    fault = TableFault((first, second))
    try:
        assert str(fault).startswith("Ingenting importerades: 2 fel")
        use("en")
        lines = str(fault).split("\n")
    finally:
        use("sv")
    assert lines[0].startswith("Nothing was imported: 2 errors")
    assert [line.split(":")[0] for line in lines[1:]] == ["fil.csv, line 2, name", "fil.csv, line 3, name"]


def test_what_is_quoted_from_a_file_is_short_visible_and_on_one_line(file: File) -> None:
    cell = "x\x1b[31m" + "y" * 1_000
    (problem,) = problems(file(f'member;activity;bound\na;b;"ett\n{cell}"\n'), CONTACTS)
    assert "ett|x<U+001B>[31my" in problem
    assert len(problem) < 300
    assert "\n" not in problem
