from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from small_council import Council, Writing

from db.reading import activities, contacts, organisations, people, window
from db.reading.door import Door
from db.reading.window import Ask
from db.writing import organisations as writing_organisations
from db.writing import people as writing_people

NAMES = ("Zetterberg", "Öberg", "Ek", "Åberg", "Ärlig", "af Klint", "Wall", "Vinge", "Östberg", "Ekman")
SWEDISH = ["af Klint", "Ek", "Ekman", "Vinge", "Wall", "Zetterberg", "Åberg", "Ärlig", "Öberg", "Östberg"]


@pytest.fixture
def named(writing: Writing) -> None:
    with writing() as act:
        for name in NAMES:
            writing_people.add(act, writing_people.PersonDetails(given_name="Bo", family_name=name))


@pytest.mark.usefixtures("named")
@pytest.mark.parametrize("limit", [1, 3, 10, 50])
def test_windows_put_together_are_the_list_in_swedish_order(door: Door, limit: int) -> None:
    found: list[str] = []
    for offset in range(0, len(NAMES), limit):
        window = people.rows(door, Ask(offset=offset, limit=limit))
        assert len(window) <= limit
        found += [person.family_name for person in window]
    assert found == SWEDISH


@pytest.mark.usefixtures("named")
def test_descending_turns_the_list_round(door: Door) -> None:
    found = people.rows(door, Ask(order="family_name", descending=True, limit=3))
    assert [person.family_name for person in found] == ["Östberg", "Öberg", "Ärlig"]


@pytest.mark.usefixtures("named")
def test_an_unknown_order_is_the_lists_own(door: Door) -> None:
    found = people.rows(door, Ask(order="'; DROP TABLE person"))
    assert [person.family_name for person in found] == SWEDISH


@pytest.mark.usefixtures("named")
@pytest.mark.parametrize(
    ("words", "families"),
    [
        ("berg", ["Zetterberg", "Åberg", "Öberg", "Östberg"]),
        ("öberg", ["Öberg"]),
        ("oberg", ["Öberg"]),
        ("aberg", ["Åberg"]),
        ("bo EK", ["Ek", "Ekman"]),
        ("ek bo", ["Ek", "Ekman"]),
        ("ek öberg", []),
        ("", SWEDISH),
        ("  ", SWEDISH),
    ],
)
def test_words_filter_the_list_and_its_count(door: Door, words: str, families: list[str]) -> None:
    ask = Ask(words=words)
    assert [person.family_name for person in people.rows(door, ask)] == families
    assert people.count(door, ask) == len(families)


def test_the_bin_is_left_out(door: Door, writing: Writing) -> None:
    with writing() as act:
        key = writing_organisations.add(act, writing_organisations.OrganisationDetails(name="Bort"))
        writing_organisations.add(act, writing_organisations.OrganisationDetails(name="Kvar"))
    with writing() as act:
        writing_organisations.discard(act, key)
    assert [row.name for row in organisations.rows(door)] == ["Kvar"]
    assert organisations.count(door) == 1
    assert organisations.one(door, key) is None
    assert organisations.named(door, "Bort") is None


def test_an_organisation_is_found_by_a_former_name(door: Door, council: Council) -> None:
    found = organisations.named(door, "Polismyndigheten i Göteborg")
    assert found is not None
    assert found.name == "Polisområde Storgöteborg"
    assert found.former_names == ("Polismyndigheten i Göteborg",)


@pytest.mark.usefixtures("council")
@pytest.mark.parametrize(
    ("since", "until", "titles"),
    [
        (date(2024, 10, 24), date(2024, 10, 24), ["Toppmöte"]),
        (date(2024, 10, 25), date(2024, 10, 25), ["Undertecknande"]),
        (date(2024, 1, 1), date(2024, 10, 23), []),
        (date(2024, 10, 25), None, ["Undertecknande"]),
        (None, date(2024, 10, 24), ["Webbinarium", "Toppmöte"]),
        (None, None, ["Webbinarium", "Toppmöte", "Undertecknande"]),
    ],
)
def test_a_span_holds_what_begins_in_it(
    door: Door, since: date | None, until: date | None, titles: list[str]
) -> None:
    ask = Ask(since=since, until=until)
    assert [activity.title for activity in activities.rows(door, ask)] == titles
    assert activities.count(door, ask) == len(titles)


def test_a_title_is_sorted_in_swedish_too(door: Door, council: Council) -> None:
    found = activities.rows(door, Ask(order="title", descending=True))
    assert [activity.title for activity in found] == ["Webbinarium", "Undertecknande", "Toppmöte"]
    assert [part.key for part in activities.parts_of(door, council.summit)] == [council.signing]


ORDERS = tuple(contacts.CONTACTS.orders)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("words", ["", "toppmöte"])
def test_every_order_gives_every_contact_by_windows_and_knows_its_place(
    door: Door,
    council: Council,
    log: Callable[..., str],
    order: str,
    descending: bool,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    log(council.zahra, council.summit, "2024-10-01")
    log(council.asa, council.signing, "2024-09-01")
    log(council.omar, council.webinar)
    log(council.asa, council.summit, "2024-09-01", took_part="yes")
    whole = contacts.rows(door, Ask(order=order, descending=descending, words=words))
    assert len(whole) == (2 if words else 4)
    turned = contacts.rows(door, Ask(order=order, descending=not descending, words=words))
    assert turned == whole[::-1]
    for near in (400, 0):  # with an offset past it the order is kept
        monkeypatch.setattr(window, "_NEAR", near)
        asks = [
            Ask(order=order, descending=descending, words=words, offset=offset, limit=3) for offset in (0, 3)
        ]
        assert sum((contacts.rows(door, ask) for ask in asks), ()) == whole
    places = [contacts.CONTACTS.place(door, row.key, asks[0]) for row in whole]
    assert places == list(range(len(whole)))
    assert contacts.CONTACTS.place(door, 99, asks[0]) is None


def test_a_kept_order_sees_what_was_written_since(
    door: Door, council: Council, log: Callable[..., str]
) -> None:
    ask = Ask(order="activity", limit=5)
    first = log(council.zahra, council.summit, "2024-10-01")
    assert [row.ref for row in contacts.rows(door, ask)] == [first]
    second = log(council.zahra, council.webinar, "2024-10-01")
    assert [row.ref for row in contacts.rows(door, ask)] == [first, second]


def test_hostile_text_comes_back_as_it_was_written(door: Door, writing: Writing) -> None:
    name = "Hej [/x] [b]fet[/b] Anna <Lisa> & 'Bo' \"; DROP TABLE person; -- %_?"
    with writing() as act:
        writing_organisations.add(act, writing_organisations.OrganisationDetails(name=name))
    (found,) = organisations.rows(door, Ask(words="[/x] <lisa> drop %_?"))
    assert found.name == name


@pytest.mark.parametrize("listing", [people.rows, organisations.rows, activities.rows, contacts.rows])
def test_an_empty_register_has_empty_lists(door: Door, listing: Callable[[Door], tuple[Any, ...]]) -> None:
    assert listing(door) == ()


@pytest.mark.parametrize("letter", ["a", "Å", "ß", "ﬁ"])
def test_the_longest_names_have_their_place_in_the_order(door: Door, writing: Writing, letter: str) -> None:
    longest = letter * 200
    with writing() as act:
        writing_people.add(act, writing_people.PersonDetails(given_name=longest, family_name=longest))
        writing_organisations.add(act, writing_organisations.OrganisationDetails(name=longest))
    assert [person.family_name for person in people.rows(door)] == [longest]
    assert [organisation.name for organisation in organisations.rows(door)] == [longest]
