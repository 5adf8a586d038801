"""What lookup fields find in the register: people, activities, organisations, meetings, by any words."""

from collections.abc import Sequence

from db.reading import activities, meetings, organisations, people
from db.reading.activities import Activity
from db.reading.people import Person
from db.reading.window import Ask
from nsc_tui.guideline.dates import When
from nsc_tui.language.short_dates import short
from screens.desk import Desk
from screens.forms.fields import Find
from screens.forms.values import Pick

_MOST = 50
BETWEEN = " · "


def people_of(desk: Desk) -> Find:
    """Finds people by any part of what is known of them; the key is the person's number."""

    def find(typed: str) -> Sequence[Pick]:
        found = people.rows(desk.door, Ask(words=typed, limit=_MOST))
        return [person_pick(person) for person in found]

    return find


def activities_of(desk: Desk) -> Find:
    """Finds activities, the newest first; the key is the activity's number."""

    def find(typed: str) -> Sequence[Pick]:
        found = activities.rows(desk.door, Ask(words=typed, limit=_MOST, descending=True))
        return [activity_pick(desk, activity) for activity in found]

    return find


def organisations_of(desk: Desk) -> Find:
    """Finds organisations by any name they bear or bore; the key is the organisation's number."""

    def find(typed: str) -> Sequence[Pick]:
        found = organisations.rows(desk.door, Ask(words=typed, limit=_MOST))
        return [Pick(str(each.key), each.name) for each in found]

    return find


def organisation_names(desk: Desk) -> Find:
    """Finds organisations whose name is kept as text; the key is the name itself."""

    def find(typed: str) -> Sequence[Pick]:
        return [Pick(pick.label, pick.label) for pick in organisations_of(desk)(typed)]

    return find


def meetings_of(desk: Desk) -> Find:
    """Finds meetings, the newest first; the key is the meeting's number."""

    def find(typed: str) -> Sequence[Pick]:
        found = meetings.rows(desk.door, Ask(words=typed, limit=_MOST, descending=True))
        return [Pick(str(each.key), _joined(each.ref, each.place)) for each in found]

    return find


async def as_typed(typed: str) -> Pick | None:
    """A "new" choice that is only text: what was typed, as it stands."""
    return Pick(typed, typed) if typed else None


def person_pick(person: Person) -> Pick:
    """A person to choose: `Zahra Åberg · Polisområde Storgöteborg`."""
    return Pick(str(person.key), _joined(person.name, person.organisation or person.title))


def activity_pick(desk: Desk, activity: Activity) -> Pick:
    """An activity to choose: `Summit 2026 · Oslo · tor 3 dec`."""
    when = short(When.parse(activity.when), desk.today()) if activity.when else ""
    return Pick(str(activity.key), _joined(activity.title, activity.place, when))


def _joined(*parts: str) -> str:
    return BETWEEN.join(part for part in parts if part)
