"""A cell of a file as the register writes its value."""

import unicodedata
from collections.abc import Callable

from db.catalogue import LINE, Form
from db.checks import Refused, checked_value
from exports.tables.columns import Column, Shape
from exports.tables.escapes import split, unguarded
from nsc_tui.guideline.clock import NotATimeError, clock_span
from nsc_tui.guideline.paragraphs import NotParagraphsError, normalised
from nsc_tui.language import checks
from nsc_tui.language import importing as words
from nsc_tui.language.numbers import NotAnAmountError, hundredths, plain_amount
from nsc_tui.language.plain_text import clean_line

_YES_NO = {"yes": "yes", "no": "no", "ja": "yes", "nej": "no"}
_LONGEST_NAME = 2 * LINE + 1  # a given and a family name


def incoming(column: Column, cell: str) -> str:
    """The value that `cell` writes, several values or lines parted by new lines.

    Raises Fault with the sentence to say where the column cannot hold it.
    """
    written = unguarded(cell)
    if not written.strip():
        if column.required and not column.may_lack:
            raise Refused(column.name, checks.MISSING)
        return ""
    return _READERS[column.shape](column, written)


def _plain(column: Column, written: str) -> str:
    field = column.held_in
    match field.form:
        case Form.YES_NO:
            return _yes_no(column, written)
        case Form.LONG:
            return str(checked_value(field, "\n".join(split(written))) or "")
        case _:
            value = checked_value(field, written.strip())
            return "" if value is None else str(value)


def _yes_no(column: Column, written: str) -> str:
    if written.casefold() not in _YES_NO:
        raise Refused(column.name, words.NOT_YES_NO, value=written)
    return _YES_NO[written.casefold()]


def _amount(column: Column, written: str) -> str:
    try:
        amount = checked_value(column.held_in, hundredths(written))
    except NotAnAmountError as error:
        raise Refused(column.name, checks.NOT_AN_AMOUNT, value=written) from error
    return plain_amount(int(amount or 0))


def _named(column: Column, written: str) -> str:
    return clean_line(written, _LONGEST_NAME)


def _ignored(column: Column, written: str) -> str:
    """What the register works out itself is taken as it stands: a reference may still name the row."""
    return unicodedata.normalize("NFC", written).strip()[:LINE]


def _several(column: Column, written: str) -> str:
    return _each(written, lambda part: clean_line(part, LINE))


def _named_several(column: Column, written: str) -> str:
    return _each(written, lambda part: clean_line(part, _LONGEST_NAME))


def _pauses(column: Column, written: str) -> str:
    try:
        return _each(written, clock_span)
    except NotATimeError as error:
        raise Refused(column.name, checks.NOT_PAUSES, value=written) from error


def _paragraphs(column: Column, written: str) -> str:
    try:
        return normalised(written)
    except NotParagraphsError as error:
        raise Refused(column.name, checks.NOT_PARAGRAPHS, value=written) from error


def _each(written: str, read: Callable[[str], str]) -> str:
    return "\n".join(read(part.strip()) for part in split(written) if part.strip())


_READERS: dict[Shape, Callable[[Column, str], str]] = {
    Shape.PLAIN: _plain,
    Shape.SEVERAL: _several,
    Shape.PAUSES: _pauses,
    Shape.PARAGRAPHS: _paragraphs,
    Shape.AMOUNT: _amount,
    Shape.NAMED: _named,
    Shape.NAMED_SEVERAL: _named_several,
    Shape.OUT: _ignored,
    Shape.OUT_SEVERAL: _ignored,
}
