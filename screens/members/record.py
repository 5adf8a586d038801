"""What is shown of a person or a vacant seat."""

from db.reading import attendance, contacts, members, people
from db.reading.members import Member
from db.reading.organisations import FormerName
from db.reading.people import Person
from nsc_tui.language import members_screen as words
from nsc_tui.language.values import said
from screens.contacts.words import verdict_cell
from screens.desk import Desk
from screens.details import Detail, Fact, Section, facts
from screens.goals import goal
from screens.members.words import day, is_former, role, seat, span, state
from screens.typed_dates import in_a_column


def of_key(desk: Desk, key: str) -> Detail | None:
    """The record of a row: `t` and a term, `p` and a person, `s` and a seat; None where it is gone."""
    member = members.one(desk.door, key, desk.today())
    if member is None:
        return None
    if member.person_key is None:
        return vacant(desk, member)
    person = people.one(desk.door, member.person_key)
    return None if person is None else of_person(desk, person, member)


def vacant(desk: Desk, member: Member) -> Detail:
    """A seat that nobody holds, with those who did."""
    held = members.holders_of(desk.door, member.seat_key or 0)
    return Detail(
        words.VACANT_SEAT(),
        (
            Section(
                "", facts((words.ROLE(), role(member.role)), (words.ORGANISATION(), member.organisation))
            ),
            Section("", (Fact("", words.CAN_BE_FILLED(), "dim"),)),
            Section(
                words.HOLDERS(),
                tuple(
                    Fact("", f"{each.name} · {span(each)}", goal=goal("person", each.person_key or 0))
                    for each in held
                ),
                words.NEVER_HELD(),
            ),
        ),
        under=seat(member),
        tone="warn",
    )


def of_person(desk: Desk, person: Person, member: Member) -> Detail:
    """A person: who they are, their terms, former names, contacts and attendance."""
    today = desk.today()
    shown = state(member, today)
    under = f"{shown.text} · {seat(member)}" if member.role else words.NO_SEAT()
    works_at = (
        (Fact(words.WORKS_AT(), person.organisation, goal=goal("organisation", person.organisation_key)),)
        if person.organisation_key
        else ()
    )
    return Detail(
        person.name,
        (
            Section(
                "",
                (
                    *facts((words.TITLE(), person.title)),
                    *works_at,
                    *facts((words.EMAIL(), person.email), (words.PHONE(), person.phone)),
                ),
            ),
            Section(words.TERMS(), _terms(desk, person), words.NO_TERMS()),
            Section(words.FORMER_NAMES(), former_names(people.former_names(desk.door, person.key))),
            Section(words.CONTACTS(), _contacts(desk, person), words.NO_CONTACTS()),
            Section(words.ATTENDED(), _attended(desk, person), words.NEVER_ATTENDED()),
        ),
        under=under,
        tone=shown.tone,
    )


def former_names(names: tuple[FormerName, ...]) -> tuple[Fact, ...]:
    """Names borne before, each with the day it was changed."""
    return tuple(
        Fact("", words.TO_THE_DAY(name=each.name, day=day(each.until)) if each.until else each.name)
        for each in names
    )


def _terms(desk: Desk, person: Person) -> tuple[Fact, ...]:
    found = [each for each in members.terms_of(desk.door, person.key) if each.role]
    return tuple(
        Fact("", _term(each), "dim" if is_former(each, desk.today()) else "") for each in reversed(found)
    )


def _term(each: Member) -> str:
    parts = [f"{seat(each)}{f' ({each.party})' if each.party else ''}", span(each)]
    if each.substitute_for:
        parts.append(f"{words.SUBSTITUTE_FOR().lower()} {each.substitute_for}")
    return "\n  ".join(parts)


def _contacts(desk: Desk, person: Person) -> tuple[Fact, ...]:
    shown = []
    for each in reversed(contacts.of_person(desk.door, person.key)):
        verdict = verdict_cell(each.judgement)
        when = in_a_column(each.contacted_at or each.activity_when, desk.today())
        parts = (each.ref, when, each.activity, verdict.text)
        shown.append(Fact("", " · ".join(filter(None, parts)), verdict.tone, goal("contact", each.key)))
    return tuple(shown)


def _attended(desk: Desk, person: Person) -> tuple[Fact, ...]:
    return tuple(
        Fact(
            "",
            " · ".join(filter(None, (each.meeting, said("group", each.group), each.paragraphs))),
            goal=goal("meeting", each.meeting_key),
        )
        for each in reversed(attendance.of_person(desk.door, person.key))
    )
