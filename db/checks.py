"""What a value must be before it reaches the register, field by field, from the catalogue.

Screens call `checked` as a field is left, the writer calls `checked_row` for every row, and both
say the same sentence. Nothing is guessed: a value is taken as it stands or refused.
"""

from collections.abc import Mapping
from datetime import date

from db.catalogue import TABLE, Field, Form, Table
from nsc_tui.guideline.clock import NotATimeError, clock_time
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.points import DateProblem, NotADateError
from nsc_tui.language import checks as words
from nsc_tui.language.currencies import CURRENCIES
from nsc_tui.language.date_problems import date_fault, shown
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.numbers import plain_amount
from nsc_tui.language.plain_text import clean_line, clean_long
from nsc_tui.language.text import Text

Value = str | int | None

FIRST_YEAR, LAST_YEAR = 1900, 2199


class Refused(Fault):
    """A value that its field cannot hold; `field` names the column of `db.catalogue`."""

    def __init__(self, field: str, text: Text, /, **values: object) -> None:
        super().__init__(ExitCode.BAD_INPUT, text, **values)
        self.field = field


def checked_row(table: str, values: Mapping[str, Value]) -> dict[str, Value]:
    """All of `values`, checked and in the form they are stored in; raises `Refused` at the first fault."""
    fields = {field.name: field for field in TABLE[table].fields}
    return {name: checked_value(fields[name], value) for name, value in values.items()}


def require_all(table: Table, values: Mapping[str, Value]) -> None:
    """Refuse a new row that lacks a value its table demands."""
    for field in table.fields:
        if field.required and values.get(field.name) in (None, ""):
            raise Refused(field.name, words.MISSING)


def checked(table: str, field: str, value: Value) -> Value:
    """One value as it is stored; raises `Refused` with the sentence to show beside the field."""
    return checked_value(next(f for f in TABLE[table].fields if f.name == field), value)


def checked_value(field: Field, value: Value) -> Value:
    """`checked`, for one who has the field in hand."""
    if value is None or value == "":
        if field.required:
            raise Refused(field.name, words.MISSING)
        return None
    if field.sql_type == "INTEGER":
        return _number(field, value)
    return str(value) if field.form is Form.KEY else _text(field, str(value))


def _number(field: Field, value: Value) -> int:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        value = int(value)
    if not isinstance(value, int):
        raise Refused(field.name, words.NOT_A_NUMBER, value=value)
    if field.form is Form.YEAR and not FIRST_YEAR <= value <= LAST_YEAR:
        raise Refused(field.name, words.NOT_A_YEAR, value=value)
    if field.form is Form.AMOUNT and value < 0:
        raise Refused(field.name, words.NEGATIVE_AMOUNT, value=plain_amount(value))
    return int(value)


def _text(field: Field, value: str) -> str:
    try:
        text = (clean_long if field.form is Form.LONG else clean_line)(value, field.limit)
    except Fault as fault:
        raise Refused(field.name, fault.text, **fault.values) from fault
    if field.required and not text:
        raise Refused(field.name, words.MISSING)
    if field.choices and text not in field.choices:
        raise Refused(field.name, words.NOT_A_CHOICE, value=text, choices=", ".join(field.choices))
    if field.form is Form.WHEN:
        return _when(field, text)
    if field.form is Form.DAY:
        return _day(field, text)
    if field.form is Form.CLOCK:
        return _clock(field, text)
    if field.form is Form.CURRENCY:
        return _currency(field, text)
    return text


def _when(field: Field, text: str) -> str:
    try:
        return str(When.parse(text))
    except NotADateError as error:
        said = date_fault(error)
        # A text that is no date at all is repeated as it was written, not the part that was looked at.
        whole = {"value": shown(text)} if error.problem is DateProblem.FORM else {}
        raise Refused(field.name, said.text, **{**said.values, **whole}) from error


def _day(field: Field, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise Refused(field.name, words.NOT_A_DAY, value=shown(text)) from error


def _clock(field: Field, text: str) -> str:
    try:
        return clock_time(text)
    except NotATimeError as error:
        raise Refused(field.name, words.NOT_A_CLOCK_TIME, value=shown(text)) from error


def _currency(field: Field, text: str) -> str:
    if text.upper() not in CURRENCIES:
        raise Refused(field.name, words.NOT_A_CURRENCY, value=shown(text))
    return text.upper()
