"""Read models as tables that leave the program: CSV, JSON and XLSX, by the headings of their kind.

A record is any object with an attribute for each heading of the kind (`from` is `from_`, and the
column says where another attribute holds the value): text, numbers, amounts as text (`8450.50`),
yes and no as bool, several values as tuples, None where nothing is known.
"""

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from exports.tables.columns import SEVERAL, Column, Kind, Shape
from exports.tables.escapes import guarded, join, join_lines
from exports.tables.kinds import label
from nsc_tui.language.plain_text import visible

if TYPE_CHECKING:
    from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet  # type: ignore[import-untyped]

Json = str | int | float | list[str] | dict[str, dict[str, str]] | None

_WIDEST = 60  # characters of a sheet's column
_NARROWEST = 8


def csv_bytes(kind: Kind, records: Iterable[object]) -> bytes:
    """`;` between cells, UTF-8 with its mark, one record a line; no cell that a spreadsheet would run.

    Several values and several lines of text are separated by `|`, and import reads it all back.
    """
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(kind.headings)
    for record in records:
        writer.writerow([_csv_cell(column, record) for column in kind.columns])
    return out.getvalue().encode("utf-8-sig")


def json_objects(kind: Kind, records: Iterable[object]) -> list[dict[str, Json]]:
    """Each record as an object: several values are lists, dates as written, unknown numbers null."""
    return [{column.name: _json_value(column, record) for column in kind.columns} for record in records]


def json_bytes(kind: Kind, records: Iterable[object]) -> bytes:
    """The list of `json_objects` as a JSON text in UTF-8."""
    text = json.dumps(json_objects(kind, records), ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "replace")  # half a surrogate, which no text of the register holds


def xlsx_bytes(kind: Kind, records: Iterable[object]) -> bytes:
    """A workbook with one sheet, headed by the columns' labels in the language in use.

    Every text stays text: nothing in it is run as a formula or taken for a number or a date. The same
    records give the same bytes.
    """
    from openpyxl import Workbook  # type: ignore[import-untyped]

    from exports.tables.clockless import without_clock

    rows = [[_xlsx_value(column, record) for column in kind.columns] for record in records]
    labels = [label(kind, column) for column in kind.columns]
    book = Workbook(write_only=True)
    sheet = book.create_sheet(kind.name)
    _lay_out(sheet, labels, rows)
    pen = _SheetPen(sheet)
    sheet.append([pen.heading(text) for text in labels])
    for row in rows:
        sheet.append([pen.cell(value) for value in row])
    out = BytesIO()
    book.save(out)
    return without_clock(out.getvalue())


@dataclass(frozen=True, slots=True)
class _SheetPen:
    """Makes the cells of one sheet."""

    sheet: "WriteOnlyWorksheet"

    def heading(self, text: str) -> "WriteOnlyCell":
        from openpyxl.styles import Font  # type: ignore[import-untyped]

        cell = self.cell(text)
        cell.font = Font(bold=True)
        return cell

    def cell(self, value: str | int | float | None) -> "WriteOnlyCell":
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment

        if not isinstance(value, str):
            return WriteOnlyCell(self.sheet, value=value)
        cell = WriteOnlyCell(self.sheet, value=value)
        cell.data_type = "s"  # else a text that begins with = is written as a formula
        cell.number_format = "@"  # text also when it is edited: a phone number keeps its zero and its plus
        if guarded(value) != value:
            cell.quotePrefix = True
        cell.alignment = Alignment(vertical="top", wrap_text="\n" in value or len(value) > _WIDEST)
        return cell


def _lay_out(
    sheet: "WriteOnlyWorksheet", labels: Sequence[str], rows: list[list[str | int | float | None]]
) -> None:
    from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]

    sheet.freeze_panes = "A2"
    for place, text in enumerate(labels):
        longest = max([len(text), *(_width(row[place]) for row in rows)])
        letter = get_column_letter(place + 1)
        sheet.column_dimensions[letter].width = max(_NARROWEST, min(_WIDEST, longest)) + 2
    if rows:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(labels))}{len(rows) + 1}"


def _width(value: str | int | float | None) -> int:
    return max(len(line) for line in str(value).split("\n")) if value is not None else 0


def _csv_cell(column: Column, record: object) -> str:
    value = _value(column, record)
    if column.shape in SEVERAL:
        return guarded(visible(join(_texts(value))))
    text = _text(value)
    return guarded(visible(join(text.split("\n")) if _has_lines(column) else text))


def _xlsx_value(column: Column, record: object) -> str | int | float | None:
    value = _value(column, record)
    if column.shape is Shape.AMOUNT:
        return _number(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if column.shape in SEVERAL:
        return _sheet_text(join_lines(_texts(value)))
    text = _text(value)
    return _sheet_text(join_lines(text.split("\n")) if _has_lines(column) else text)


def _sheet_text(text: str) -> str | None:
    """A text cell is inert as it is; only what import would take for a guard needs one of its own."""
    return visible(guarded(text) if text.startswith("'") else text) or None


def _json_value(column: Column, record: object) -> Json:
    value = _value(column, record)
    if column.shape is Shape.OUT_NAMED:
        return {_text(part.name): _named_values(part) for part in value}
    if column.shape in SEVERAL:
        return _texts(value)
    if column.shape is Shape.AMOUNT:
        return _number(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return None if value is None and column.is_number else _text(value)


def _number(amount: str) -> int | float | None:
    """An amount as a number; one without decimals stays whole."""
    if not amount:
        return None
    return float(amount) if "." in amount else int(amount)


def _value(column: Column, record: object) -> Any:
    name = column.attribute or column.name
    return getattr(record, f"{name}_" if iskeyword(name) else name)


def _named_values(part: Any) -> dict[str, str]:
    return {name: _text(value) for name, value in part._asdict().items() if name != "name"}


def _texts(value: Any) -> list[str]:
    return [_text(part) for part in value or ()]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _has_lines(column: Column) -> bool:
    """Whether `|` stands for a new line in the column's cells."""
    return column.shape is Shape.OUT or (column.shape is Shape.PLAIN and column.is_long)
