"""The roll of a meeting: everybody who held a seat that day, and whoever else was there."""

from dataclasses import dataclass

from db.names_then import person_name_then
from db.reading import attendance
from db.reading.door import Door
from nsc_tui.guideline.seats import Role

_ROLES = {role: place for place, role in enumerate(Role)}
_LINES = (
    "SELECT person_id, listed_as, coalesce(paragraphs, ''), replaces_id, coalesce(note, '')"
    " FROM attendance WHERE meeting_id = ?"
)
_SUBSTITUTES = (
    "SELECT person_id, substitute_for_id FROM term"
    " WHERE binned_at IS NULL AND substitute_for_id IS NOT NULL AND holds_on(from_on, to_on, ?)"
)
_ORDER = "SELECT id, sort_key FROM person WHERE id IN (SELECT person_id FROM term)"


@dataclass(frozen=True, slots=True)
class RollLine:
    """One person and how they attend; `group` is empty while nobody has said.

    `role` is that of the seat held on the day, empty for one who holds none. `stands_in_for` is the
    person whose substitute they are by their seat, `replaces` the one they replaced at this meeting.
    """

    person_key: int
    name: str
    title: str
    role: str
    organisation: str
    group: str
    paragraphs: str = ""
    replaces: int | None = None
    replaces_name: str = ""
    note: str = ""
    stands_in_for: int | None = None


def of_meeting(door: Door, meeting: int) -> tuple[RollLine, ...]:
    """The seats by role and name in Swedish order, then the others by name."""
    row = door.first("SELECT held_on FROM meeting WHERE id = ?", (meeting,))
    if row is None:
        return ()
    day: str = row[0]
    said = {line[0]: line[1:] for line in door.fetch(_LINES, (meeting,))}
    principals = dict(door.fetch(_SUBSTITUTES, (day,)))

    def line(person: int, name: str, title: str, role: str, organisation: str) -> RollLine:
        group, paragraphs, replaces, note = said.get(person, ("", "", None, ""))
        replaced = person_name_then(door.connection, replaces, day) if replaces else ""
        principal = principals.get(person)
        return RollLine(
            person, name, title, role, organisation, group, paragraphs, replaces, replaced, note, principal
        )

    held = [
        line(each.person_key, each.name, each.title, each.role, each.organisation)
        for each in attendance.expected(door, meeting)
    ]
    seated = {each.person_key for each in held}
    others = [
        line(each.person_key, each.name, each.title, "", "")
        for each in attendance.of_meeting(door, meeting)
        if each.person_key not in seated
    ]
    order = dict(door.fetch(_ORDER))
    held.sort(key=lambda each: (_ROLES[Role(each.role)], order[each.person_key]))
    return (*held, *others)
