"""Stored values in words: what a column is called, and what stands in it, in the paper's language."""

from datetime import datetime

from db.catalogue import TABLE, Field, Form
from nsc_tui.guideline import stockholm
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.points import NotADateError
from nsc_tui.language import history_screen
from nsc_tui.language import person_extract as words
from nsc_tui.language.date_words import in_words
from nsc_tui.language.kinds import KIND_OF_SUBJECT
from nsc_tui.language.text import Language
from nsc_tui.language.values import said

_PRINTED = "printed_"
_YES_NO = {"1": "yes", "0": "no"}
_HEADINGS = {"listed_as": "group"}


def table_label(table: str, language: Language) -> str:
    """What the rows of a table are."""
    text = words.TABLES.get(table)
    return text.written_in(language) if text else history_screen.table_in_words(table, language)


def field_label(table: str, field: str, language: Language) -> str:
    """What a column is called; `printed_…` is what the minutes were printed with."""
    bare = field.removeprefix(_PRINTED)
    label = history_screen.field_in_words(table, bare, language)
    if label == bare and bare in words.LABELS:
        label = words.LABELS[bare].written_in(language)
    return words.IN_PROTOCOL.written_in(language, label=label) if bare != field else label


def value_said(table: str, name: str, value: str, language: Language) -> str:
    """A stored value as people read it; what has no words of its own stands as it is."""
    field = next((each for each in TABLE[table].fields if each.name == name), Field(name))
    if not value or field.links:
        return value
    match field.form:
        case Form.YES_NO:
            return said("bound", _YES_NO.get(value, value), language)
        case Form.WHEN | Form.DAY:
            return _date(value, language)
        case Form.INSTANT:
            return moment_said(value, language)
        case _:
            return _chosen(table, field, value, language) if field.choices else value


def moment_said(at: str, language: Language) -> str:
    """A stored instant (UTC) as a clock in Stockholm shows it; what is none stands as it is."""
    try:
        local = stockholm.local(datetime.fromisoformat(at)).replace(tzinfo=None)
    except ValueError:
        return at
    return in_words(When.of_minute(local), language)


def _chosen(table: str, field: Field, value: str, language: Language) -> str:
    if table == "signatory" and value in words.DUTIES:
        return words.DUTIES[value].written_in(language)
    kind = KIND_OF_SUBJECT.get(table, "")
    return said(_HEADINGS.get(field.name, field.name), value, language, kind=kind)


def _date(value: str, language: Language) -> str:
    try:
        return in_words(When.parse(value), language)
    except NotADateError:
        return value
