import csv
import json
from dataclasses import dataclass
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]

from exports.tables.escapes import unguarded
from exports.tables.kinds import ATTENDANCE, ITEMS, MEMBERS, ORGANISATIONS
from exports.tables.workbooks import grid_of
from exports.tables.writing import csv_bytes, json_bytes, json_objects, xlsx_bytes
from nsc_tui.language.text import use

HOSTILE = [
    "Hej [/x] [b]fet[/b]",
    "Anna <Lisa> & Bo",
    "=1+1",
    "+46 31 000 00 01",
    "-1",
    "@SUM(A1)",
    '"citat"; och, allt\toch',
    "'=redan skyddad",
    "0123",
    "2025-03-12",
    "TRUE",
    "#N/A",
    "x" * 30_000,
]


@dataclass(frozen=True)
class Organisation:
    name: str
    ref: str = ""
    kind: str = ""
    former_names: tuple[str, ...] = ()
    area: str = ""
    covered: bool | str | None = None


@dataclass(frozen=True)
class Item:
    number: int | None
    decision: str = ""
    documents: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> str:
        return ""


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))


def test_a_csv_has_its_mark_its_headings_and_one_line_a_record() -> None:
    data = csv_bytes(
        ORGANISATIONS, [Organisation("Polisen", kind="stat", former_names=("A", "B"), area="ett\ntvå")]
    )
    assert data.startswith(b"\xef\xbb\xbfref;name;kind;former_names;area;covered\n")
    assert data.decode("utf-8-sig").splitlines()[1] == ";Polisen;stat;A|B;ett|två;"


@pytest.mark.parametrize(
    ("value", "cell"), [(True, "yes"), (False, "no"), (None, ""), ("yes", "yes"), ("", "")]
)
def test_yes_no_and_nobody_has_said(value: bool | str | None, cell: str) -> None:
    record = Organisation("A", covered=value)
    assert cells(csv_bytes(ORGANISATIONS, [record]))[1][-1] == cell
    assert json_objects(ORGANISATIONS, [record])[0]["covered"] == cell


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_begins_with_what_a_spreadsheet_runs(text: str) -> None:
    (_, row) = cells(csv_bytes(ORGANISATIONS, [Organisation(text, area=text)]))
    assert not row[1].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert not row[4].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguarded(row[1]) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_a_sheet_holds_every_text_as_text(text: str) -> None:
    data = xlsx_bytes(ORGANISATIONS, [Organisation(text)])
    cell = load_workbook(BytesIO(data)).active["B2"]
    assert cell.data_type == "s"
    assert cell.number_format == "@"
    assert unguarded(grid_of(data, "x.xlsx").lines[1][1][1]) == text


def test_what_could_not_be_shown_is_written_as_its_code() -> None:
    record = Organisation("A\x1b]52;x\x07B\u202eC")
    assert "\x1b" not in csv_bytes(ORGANISATIONS, [record]).decode()
    assert "<U+001B>" in csv_bytes(ORGANISATIONS, [record]).decode()
    assert (
        load_workbook(BytesIO(xlsx_bytes(ORGANISATIONS, [record]))).active["B2"].value.startswith("A<U+001B>")
    )
    assert b"\x1b" not in json_bytes(ORGANISATIONS, [record])
    json_bytes(ORGANISATIONS, [Organisation("\ud800")]).decode("utf-8")


def test_json_has_the_headings_as_names_and_several_values_as_lists() -> None:
    (record,) = json.loads(json_bytes(ITEMS, [Item(3, "1. Ja.\n2. Nej.", ("A", "B"))]))
    assert list(record) == list(ITEMS.headings)
    assert (record["number"], record["decision"], record["documents"]) == (3, "1. Ja.\n2. Nej.", ["A", "B"])
    (unnumbered,) = json_objects(ITEMS, [Item(None)])
    assert (unnumbered["number"], unnumbered["documents"], unnumbered["dnr"]) == (None, [], "")


def test_an_empty_table_is_its_headings() -> None:
    assert cells(csv_bytes(MEMBERS, [])) == [list(MEMBERS.headings)]
    assert json.loads(json_bytes(MEMBERS, [])) == []
    assert len(grid_of(xlsx_bytes(MEMBERS, []), "x.xlsx").lines) == 1


def test_a_sheet_is_headed_in_the_language_in_use_and_numbers_are_numbers() -> None:
    try:
        use("en")
        assert load_workbook(BytesIO(xlsx_bytes(ATTENDANCE, []))).active["B1"].value == "Meeting"
    finally:
        use("sv")
    sheet = load_workbook(BytesIO(xlsx_bytes(ITEMS, [Item(3)]))).active
    assert (sheet["C1"].value, sheet["C2"].value) == ("Nummer", 3)
    assert sheet.freeze_panes == "A2"
