"""Tables of text: which letters the bytes stand for, which sign parts the cells, and the cells."""

import codecs
import csv
from collections.abc import Iterator

from exports.tables.grid import LONGEST_CELL, Grid, Line, filled, refuse
from nsc_tui.language import tables as words

SEPARATORS = ";,\t"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def grid_of(data: bytes, file: str) -> Grid:
    """The table that `data` holds, in UTF-8 (with or without its mark), UTF-16 or else cp1252.

    Raises TableFault where it is no text, or its quotation marks do not match.
    """
    text, notices = decoded(data, file)
    lines = filled(_lines(text, file), file)
    return Grid(lines, notices)


def decoded(data: bytes, file: str) -> tuple[str, tuple[str, ...]]:
    """`data` as text, and what there is to say about it. Raises TableFault where it is no text."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), _unmarked(data))
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        if encoding != "utf-8" or b"\0" in data:
            raise refuse(file, words.NOT_TEXT) from None
    try:
        return data.decode("cp1252"), (words.READ_AS_CP1252(file=file),)
    except UnicodeDecodeError:
        raise refuse(file, words.NOT_TEXT) from None


def _unmarked(data: bytes) -> str:
    """UTF-16 without a mark shows by its zero bytes: headings are letters of the first 256."""
    head = data[:64]
    if len(head) > 3 and not any(head[1::2]):
        return "utf-16-le"
    if len(head) > 3 and not any(head[0::2]):
        return "utf-16-be"
    return "utf-8"


def separator(heading_line: str) -> str:
    """The sign that parts the cells: the commonest of `;`, `,` and tab outside quotation marks."""
    outside = "".join(heading_line.split('"')[::2])
    return max(SEPARATORS, key=outside.count)


def _lines(text: str, file: str) -> Iterator[Line]:
    first = next((line for line in _physical(text) if line.strip()), "")
    csv.field_size_limit(LONGEST_CELL * 2)
    rows = csv.reader(_physical(text), delimiter=separator(first), strict=True)
    begins = 1
    try:
        for cells in rows:
            yield begins, tuple(cells)
            begins = rows.line_num + 1
    except csv.Error as error:
        too_long = "field limit" in str(error)
        sentence = words.CELL_TOO_LONG if too_long else words.BROKEN_QUOTES
        raise refuse(file, sentence, begins, limit=LONGEST_CELL) from None


def _physical(text: str) -> Iterator[str]:
    """The lines of `text` as editors number them; no other sign than CR and LF ends one."""
    return (line + "\n" for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
