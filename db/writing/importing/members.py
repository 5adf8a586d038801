"""People and their seats on their way in; the e-mail address is the key, or the two names without one.

A row is a person and at most one term; a person with several terms has a row for each. A row without
a name is a seat that nobody has held yet.
"""

from collections.abc import Iterable

from db.writing import people, seats
from db.writing.importing import vacant_seats
from db.writing.importing.desk import Desk, Standing, link, plain
from db.writing.importing.directory import person_texts
from db.writing.importing.free_seats import FreeSeats
from db.writing.importing.lookup import Lookup, Named
from db.writing.importing.rows import Row
from db.writing.models import Person, Seat, Term
from db.writing.people import PersonDetails
from db.writing.rows import get
from db.writing.seats import TermDetails
from nsc_tui.language import checks
from nsc_tui.language import importing as words
from nsc_tui.language.text import spoken

KIND = "members"
PERSON, TERM = "person", "term"
PERSON_FIELDS = {"given_name": "given_name", "family_name": "family_name", "title": "title", "phone": "phone"}
TERM_FIELDS = {"party": "party", "from": "from_on", "to": "to_on"}
FIELDS = PERSON_FIELDS | TERM_FIELDS | {"email": "email", "substitute_for": "substitute_for_id"}
_OF_A_SEAT = ("party", "from", "to", "substitute_for")
NAMED: Named = {"organisation": Lookup.organisation, "substitute_for": Lookup.person}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """All people first, then their terms: a substitute may stand before whom they replace."""
    free = FreeSeats(desk.act)
    nameless: list[Row] = []
    named: list[Row] = []
    for row in rows:
        (nameless if vacant_seats.is_vacant(row) else named).append(row)
    for row, person in [(row, _person(desk, row)) for row in named]:
        if person is None:
            Lookup(desk, row).person("substitute_for")
        elif row["role"]:
            _term(desk, row, person, free)
        elif not desk.is_brought_by(row, PERSON, person):
            desk.unchanged[KIND] += 1
    vacant_seats.bring(desk, KIND, nameless)


def check(lookup: Lookup, row: Row) -> None:
    """Refuse what a row cannot be, whatever the register holds: a wrong row's other cells too."""
    if vacant_seats.is_vacant(row):
        vacant_seats.check(lookup, row)
        return
    for heading in ("given_name", "family_name"):
        if row.lacks(heading):
            lookup.refuse(checks.MISSING, heading)
    if row["role"] and row.lacks("organisation"):
        lookup.refuse(words.NO_SEAT_WITHOUT_ORGANISATION, "organisation")
    if row.lacks("role"):
        for heading in _OF_A_SEAT:
            if row[heading]:
                lookup.refuse(words.NO_TERM_WITHOUT_ROLE, heading)


def _person(desk: Desk, row: Row) -> int | None:
    """The row's person, found or added; None where the row is wrong."""
    lookup = Lookup(desk, row)
    organisation = lookup.organisation("organisation")
    check(lookup, row)
    name = f"{row['given_name']} {row['family_name']}"
    known = desk.names.people.matching(row["email"] or name)
    if len(known) > 1:
        candidates = [desk.names.people.said(key) for key in known]
        lookup.refuse(words.AMBIGUOUS, "email", value=name, candidates=candidates)
    if not lookup.sound:
        return None
    if known:
        return known[0] if _is_same(desk, row, known[0], organisation) else None
    return _add(desk, row, name, organisation)


def _add(desk: Desk, row: Row, name: str, organisation: int | None) -> int | None:
    for other in desk.names.people.matching(name):
        if not get(desk.act, Person, other).email:
            said = row.problem(words.SAME_NAME, "email", {"name": name})
            desk.remarks.append(said.written_in(spoken()))
    details = PersonDetails(
        given_name=row["given_name"],
        family_name=row["family_name"],
        title=row["title"],
        email=row["email"],
        phone=row["phone"],
        organisation=organisation,
    )
    key = None
    with desk.trying(row, FIELDS):
        key = people.add(desk.act, details)
        desk.names.people.add(key, *person_texts(row["given_name"], row["family_name"], row["email"]))
        desk.bring(KIND, row, PERSON, key)
    return key


def _is_same(desk: Desk, row: Row, key: int, organisation: int | None) -> bool:
    record = get(desk.act, Person, key)
    standing = [*plain(row, record, PERSON_FIELDS)]
    if not row["role"]:
        said = desk.names.organisations.said(record.organisation_id)
        standing.append(link("organisation", record.organisation_id, organisation, said))
    return desk.agrees(row, (PERSON, key), standing, called=desk.names.people.said(key))


def _term(desk: Desk, row: Row, person: int, free: FreeSeats) -> None:
    lookup = Lookup(desk, row)
    organisation = lookup.organisation("organisation")
    substitute_for = lookup.person("substitute_for")
    if not lookup.sound or organisation is None:
        return
    terms = [get(desk.act, Term, key) for key in desk.names.terms[person]]
    same = next((term for term in terms if _is_of(desk, term, row, organisation)), None)
    if same is not None:
        _compare(desk, row, same, substitute_for)
        return
    other = next((term for term in terms if _stands_against(desk, term, row, organisation)), None)
    if other is not None:
        _refuse(desk, row, other, person)
        return
    with desk.trying(row, FIELDS):
        seat = free.take(organisation, row["role"], row["from"], row["to"])
        details = TermDetails(
            seat=seat,
            person=person,
            party=row["party"],
            from_on=row["from"],
            to_on=row["to"],
            substitute_for=substitute_for,
        )
        key = seats.give(desk.act, details)
        desk.names.terms[person].append(key)
        if not desk.is_brought_by(row, PERSON, person):
            desk.added[KIND] += 1
        desk.note_origin(row, TERM, key)


def _is_of(desk: Desk, term: Term, row: Row, organisation: int) -> bool:
    """Whether the row is about this very term: organisation, role and first day."""
    seat = get(desk.act, Seat, term.seat_id)
    return (
        seat.organisation_id == organisation
        and seat.role == row["role"]
        and row["from"] in ("", term.from_on or "")
    )


def _stands_against(desk: Desk, term: Term, row: Row, organisation: int) -> bool:
    """Whether a term at the same time says that the row is mistaken.

    A term the register had before does; one of the same file only where it is for the same
    organisation, since one person can hold two seats.
    """
    if not seats.certainly_meet((term.from_on or "", term.to_on or ""), (row["from"], row["to"])):
        return False
    own = desk.is_brought(TERM, term.key)
    return not own or get(desk.act, Seat, term.seat_id).organisation_id == organisation


def _refuse(desk: Desk, row: Row, term: Term, person: int) -> None:
    seat = get(desk.act, Seat, term.seat_id)
    there = f"{seat.role}, {desk.names.organisations.said(seat.organisation_id)}, {term.from_on or '?'}"
    here = f"{row['role']}, {row['organisation']}, {row['from'] or '?'}"
    key = desk.names.people.said(person)
    desk.problems.append(
        row.problem(words.DISAGREES_SEAT, "role", {"there": there, "here": here, "key": key})
    )


def _compare(desk: Desk, row: Row, term: Term, substitute_for: int | None) -> None:
    said = desk.names.people.said(term.substitute_for_id)
    standing: list[Standing] = [
        *plain(row, term, {"party": "party", "to": "to_on"}),
        link("substitute_for", term.substitute_for_id, substitute_for, said),
    ]
    called = desk.names.people.said(term.person_id)
    if desk.agrees(row, (TERM, term.key), standing, called=called):
        desk.unchanged[KIND] += 1
