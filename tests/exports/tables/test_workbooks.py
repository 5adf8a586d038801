from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook  # type: ignore[import-untyped]

from exports.tables import workbooks
from exports.tables.workbooks import as_text, grid_of
from nsc_tui.language.faults import ExitCode
from nsc_tui.language.problems import TableFault


def book(*rows: Sequence[object]) -> bytes:
    made = Workbook()
    for row in rows:
        made.active.append(list(row))
    made.create_sheet("andra").append(["ska", "inte", "läsas"])
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def test_the_first_sheet_is_read_as_text() -> None:
    data = book(["namn", "när", "antal"], ["Åsa", datetime(2026, 3, 12), 3.0], [], [None, "", "x"])
    assert grid_of(data, "x.xlsx").lines == (
        (1, ("namn", "när", "antal")),
        (2, ("Åsa", "2026-03-12", "3")),
        (4, ("", "", "x")),
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (2025, "2025"),
        (2025.0, "2025"),
        (1.5, "1.5"),
        (datetime(2026, 3, 12), "2026-03-12"),
        (datetime(2026, 3, 12, 13, 5), "2026-03-12T13:05"),
        (date(2026, 3, 12), "2026-03-12"),
        (time(13, 0), "13:00"),
        (timedelta(hours=13, minutes=5), "13:05"),
        ("=1+1", "=1+1"),
        ("031-000 00 01", "031-000 00 01"),
    ],
)
def test_a_cell_becomes_text_in_iso_form(value: object, text: str) -> None:
    assert as_text(value) == text


def test_what_a_sheet_says_of_its_own_size_is_not_believed() -> None:
    out = BytesIO()
    with ZipFile(BytesIO(book(["a", "b"], ["1", "2"]))) as old, ZipFile(out, "w") as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                assert b'ref="A1:B2"' in content
                content = content.replace(b'ref="A1:B2"', b'ref="A1"')
            new.writestr(part, content)
    assert grid_of(out.getvalue(), "x.xlsx").lines == ((1, ("a", "b")), (2, ("1", "2")))


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbooks, "MOST_UNPACKED", 100_000)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/worksheets/sheet1.xml", b"0" * 1_000_000)
    assert len(out.getvalue()) < 10_000
    with pytest.raises(TableFault) as caught:
        grid_of(out.getvalue(), "x.xlsx")
    assert caught.value.code is ExitCode.BAD_INPUT


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 100, book(["a"])[:-40]])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(TableFault) as caught:
        grid_of(data, "x.xlsx")
    assert caught.value.code is ExitCode.BAD_INPUT


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
def test_a_damaged_workbook_is_refused(part: str) -> None:
    data = bytearray(book(*([f"rad {n}", n] for n in range(200))))
    with ZipFile(BytesIO(data)) as package:
        begins = package.getinfo(part).header_offset + 30 + len(part) + 20
    data[begins : begins + 40] = b"\xa5" * 40
    with pytest.raises(TableFault) as caught:
        grid_of(bytes(data), "x.xlsx")
    assert caught.value.code is ExitCode.BAD_INPUT


def test_another_zip_file_is_refused() -> None:
    out = BytesIO()
    with ZipFile(out, "w") as other:
        other.writestr("word/document.xml", "<w/>")
    with pytest.raises(TableFault):
        grid_of(out.getvalue(), "x.xlsx")


def test_the_void_above_a_stray_cell_far_below_is_not_read_cell_by_cell(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[object] = []

    def counted(value: object) -> str:
        read.append(value)
        return as_text(value)

    monkeypatch.setattr(workbooks, "as_text", counted)
    made = Workbook()
    made.active["A1"], made.active["A2"] = "name", "Byalaget"
    made.active.cell(100_000, 500, "stray")
    out = BytesIO()
    made.save(out)
    lines = grid_of(out.getvalue(), "x.xlsx").lines
    assert lines == ((1, ("name",)), (2, ("Byalaget",)))
    assert len(read) < 1000
