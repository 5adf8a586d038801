"""The first sheet of an XLSX workbook as rows of text.

A workbook is a zip file from a stranger: what it unpacks to is weighed before it is read.
"""

import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from zipfile import ZipFile

from exports.tables.grid import MOST_COLUMNS, Grid, Line, filled, refuse
from nsc_tui.language import tables as words
from nsc_tui.language.faults import Fault

MAGIC = b"PK\x03\x04"
MOST_UNPACKED = 200_000_000  # bytes
LAST_ROW = 1_048_576  # of any sheet, by the format


def grid_of(data: bytes, file: str) -> Grid:
    """The first sheet; dates and numbers as text in ISO form, formulas by their last value.

    Raises TableFault where it is no workbook or too large.
    """
    try:
        with ZipFile(BytesIO(data)) as package:
            unpacked = sum(part.file_size for part in package.infolist())
        if unpacked > MOST_UNPACKED:
            raise refuse(file, words.TOO_BIG, limit=MOST_UNPACKED // 1_000_000)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and charts that a table does not need
            return Grid(filled(_lines(data), file))
    except Fault:
        raise
    except Exception:  # a damaged package fails wherever zip, XML or the library happen to notice
        raise refuse(file, words.NOT_A_WORKBOOK) from None


def _lines(data: bytes) -> Iterator[Line]:
    from openpyxl import load_workbook  # type: ignore[import-untyped]

    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # what the file says of its own size is not to be trusted
    rows = sheet.iter_rows(max_row=LAST_ROW, max_col=MOST_COLUMNS + 1, values_only=True)
    for number, cells in enumerate(rows, 1):
        if cells.count(None) != len(cells):  # a stray cell far down fills a million rows with nothing
            yield number, _without_tail(tuple(as_text(cell) for cell in cells))


def _without_tail(cells: tuple[str, ...]) -> tuple[str, ...]:
    width = max((place for place, cell in enumerate(cells, 1) if cell), default=0)
    return cells[:width]


def as_text(value: object) -> str:
    """A cell's value as the tables write it."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            day = value.time() == time() and value.tzinfo is None
            return value.date().isoformat() if day else value.isoformat(timespec="minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case timedelta():
            minutes = int(value.total_seconds() // 60)
            return f"{minutes // 60:02}:{minutes % 60:02}"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
    return str(value)
