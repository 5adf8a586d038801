"""What is shown of an organisation."""

from db.reading import members, organisations, people
from db.reading.organisations import Organisation
from nsc_tui.language import organisations_screen as words
from nsc_tui.language.members_screen import VACANT
from screens.desk import Desk
from screens.details import Detail, Fact, Section, facts
from screens.goals import goal
from screens.members.record import former_names
from screens.members.words import role, span


def of_organisation(desk: Desk, organisation: Organisation) -> Detail:
    """An organisation with its former names, its seats today and the people who work there."""
    covered = words.COVERED_CELLS[organisation.covered]()
    return Detail(
        organisation.name,
        (
            Section(
                "",
                facts(
                    (words.KIND(), kind(organisation.kind)),
                    (words.COVERED(), covered),
                    (words.AREA(), organisation.area),
                ),
            ),
            Section(
                words.FORMER_NAMES(),
                former_names(organisations.former_names(desk.door, organisation.key)),
            ),
            Section(words.SEATS(), _seats(desk, organisation), words.NO_SEATS()),
            Section(words.PEOPLE(), _people(desk, organisation), words.NOBODY()),
        ),
        under=kind(organisation.kind),
    )


def kind(written: str) -> str:
    """A kind of organisation in the language in use, where it is one of the usual kinds."""
    return words.KINDS[written]() if written in words.KINDS else written


def _seats(desk: Desk, organisation: Organisation) -> tuple[Fact, ...]:
    held = members.of_organisation(desk.door, organisation.name, desk.today())
    return tuple(
        Fact(
            "",
            f"{role(each.role)} · {VACANT() if each.is_vacant else each.name} · {span(each)}",
            "warn" if each.is_vacant else "",
            goal("seat", each.seat_key or 0) if each.is_vacant else goal("person", each.person_key or 0),
        )
        for each in held
    )


def _people(desk: Desk, organisation: Organisation) -> tuple[Fact, ...]:
    return tuple(
        Fact("", " · ".join(filter(None, (each.name, each.title))), goal=goal("person", each.key))
        for each in people.of_organisation(desk.door, organisation.key)
    )
