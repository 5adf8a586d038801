"""Changes of the register as people read them: columns, values and links in words."""

from datetime import date, datetime
from functools import cache

from db.catalogue import TABLE, Field, Form
from db.reading import activities, contacts, deviations, items, meetings, organisations, people
from db.reading.changes import FieldChange
from db.reading.door import Door
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.points import NotADateError
from nsc_tui.language import history_screen as words
from nsc_tui.language.date_words import in_words
from nsc_tui.language.short_dates import near_moment
from nsc_tui.language.values import said

_YES_NO = {"1": "yes", "0": "no"}
_HEADINGS = {"listed_as": "group"}


class Names:
    """What linked rows are called now, each asked for once."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self.of = cache(self._of)

    def _of(self, table: str, key: int) -> str:
        match table:
            case "person":
                person = people.one(self._door, key)
                return person.name if person else str(key)
            case "organisation":
                organisation = organisations.one(self._door, key)
                return organisation.name if organisation else str(key)
            case "activity":
                activity = activities.one(self._door, key)
                return activity.title if activity else str(key)
            case _:
                return self._ref_of(table, key)

    def _ref_of(self, table: str, key: int) -> str:
        read = {
            "contact": contacts.one,
            "deviation": deviations.one,
            "meeting": meetings.one,
            "item": items.one,
        }
        found = read[table](self._door, key) if table in read else None
        return getattr(found, "ref", "") or str(key)


def line(change: FieldChange, names: Names, today: date) -> tuple[str, str] | None:
    """One change as label and `before → after`; None where it says nothing to a reader."""
    field = _field(change.table, change.field)
    if change.field in words.HIDDEN or change.field.startswith("printed_"):
        return None
    before, after = (_value(field, value, names, today) for value in (change.before, change.after))
    label = words.field_in_words(change.table, change.field)
    if not before:
        return label, after
    return label, words.CHANGE(before=before, after=after or words.NOTHING())


def _field(table: str, name: str) -> Field:
    known = (
        next((each for each in TABLE[table].fields if each.name == name), None) if table in TABLE else None
    )
    return known or Field(name)


def _value(field: Field, value: str, names: Names, today: date) -> str:
    if not value:
        return ""
    if field.links and value.isdigit():
        return names.of(field.links, int(value))
    match field.form:
        case Form.YES_NO:
            return said("bound", _YES_NO.get(value, value))
        case Form.WHEN | Form.DAY:
            return _date(value)
        case Form.INSTANT:
            return moment(value, today)
        case _:
            return said(_HEADINGS.get(field.name, field.name), value) if field.choices else value


def moment(at: str, today: date) -> str:
    """A stored instant as one says it: `idag 14.05`."""
    try:
        return near_moment(datetime.fromisoformat(at), today)
    except ValueError:
        return at


def _date(value: str) -> str:
    try:
        return in_words(When.parse(value))
    except NotADateError:
        return value
