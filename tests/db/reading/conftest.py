from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from registers import lay_empty, written_once
from small_council import Council, Writing

from db.reading.door import Door
from db.writing import activities, contacts, organisations, people, seats
from db.writing.pen import Act, Pen


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "å#1.db"
    lay_empty(made)
    return made


@pytest.fixture
def door(path: Path) -> Iterator[Door]:
    with Door(path) as opened:
        yield opened


@pytest.fixture
def writing(path: Path) -> Writing:
    """One act by the pen, while the door stays open."""

    @contextmanager
    def write() -> Iterator[Act]:
        with Pen.take(path, by="Ida Ek") as pen, pen.act("test") as act:
            yield act

    return write


@pytest.fixture
def council(path: Path, writing: Writing) -> Council:
    return written_once(path, "reading.council", lambda: _council(writing))


def _council(writing: Writing) -> Council:
    with writing() as act:
        police = _organisation(act, "Polisområde Storgöteborg", ("Polismyndigheten i Göteborg",))
        office = _organisation(act, "Stadsledningskontoret")
        zahra = _person(act, "Zahra", "Åberg", police)
        asa = _person(act, "Åsa", "Öberg-Ståhl", office)
        omar = _person(act, "Omar", "Lind", office)
        seat = seats.open_seat(act, police, "ledamot")
        seats.give(act, seats.TermDetails(seat=seat, person=zahra, from_on="2023-01-01", to_on="2025-12-31"))
        chair = seats.open_seat(act, office, "ordförande")
        seats.give(act, seats.TermDetails(seat=chair, person=asa, from_on="2023"))
        summit = _activity(act, "Toppmöte", "2024-10-24/2024-10-25", "Københavns Rådhus")
        signing = _activity(act, "Undertecknande", "2024-10-25", "Oslo", part_of=summit)
        webinar = _activity(act, "Webbinarium", "", "")
    return Council(police, office, zahra, asa, omar, seat, summit, signing, webinar)


def _organisation(act: Act, name: str, former: tuple[str, ...] = ()) -> int:
    return organisations.add(act, organisations.OrganisationDetails(name=name, former_names=former))


def _person(act: Act, given: str, family: str, organisation: int) -> int:
    address = f"{given}.{family}@example.org".lower()
    return people.add(
        act,
        people.PersonDetails(given_name=given, family_name=family, email=address, organisation=organisation),
    )


def _activity(act: Act, title: str, happens: str, place: str, part_of: int | None = None) -> int:
    details = activities.ActivityDetails(title=title, happens=happens, place=place, part_of=part_of)
    return activities.add(act, details).key


@pytest.fixture
def log(writing: Writing) -> Callable[..., str]:
    """Log one contact; its reference."""

    def write(person: int, activity: int, contacted_at: str = "", **details: object) -> str:
        with writing() as act:
            given = contacts.ContactDetails(
                person=person,
                activity=activity,
                contacted_at=contacted_at,
                **details,  # type: ignore[arg-type]
            )
            return contacts.log(act, given).ref

    return write
