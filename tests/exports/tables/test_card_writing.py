"""People as address cards: read back by import, inert, and without what is nobody's business."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from registers import living_year

from db.reading import members
from db.reading.door import Door
from db.reading.members import Member
from exports.tables.card_writing import card_bytes
from exports.tables.cards import grid_of


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> tuple[Member, ...]:
    path: Path = living_year(tmp_path_factory.mktemp("cards"))
    with Door(path) as door:
        return members.current(door, date(2026, 11, 22))


def _rows(content: bytes) -> list[tuple[str, ...]]:
    return [row for _, row in grid_of(content, "people.vcf").lines][1:]


def test_import_reads_back_what_was_written(council: tuple[Member, ...]) -> None:
    people = [member for member in council if not member.is_vacant]
    assert _rows(card_bytes(council)) == [
        (each.given_name, each.family_name, each.title, each.organisation, each.email, each.phone)
        for each in people
    ]


def test_several_seats_give_one_card_with_the_last(council: tuple[Member, ...]) -> None:
    (row,) = _rows(card_bytes([council[0], replace(council[0], organisation="Regionen; öst, norr")]))
    assert row[3] == "Regionen; öst, norr"


def test_a_vacant_seat_and_a_party_stand_in_no_card(council: tuple[Member, ...]) -> None:
    vacant = [member for member in council if member.is_vacant]
    assert vacant
    assert card_bytes(vacant) == b""
    assert b"Partiet" not in card_bytes([replace(council[0], party="Partiet")])


@pytest.mark.parametrize(
    "text", ["Ek\r\nEND:VCARD\r\nBEGIN:VCARD", "a;b,c:d", "Ŋŋá Łódź", "x" * 200, "a\x1b[2Jb"]
)
def test_no_name_makes_a_card_of_its_own(council: tuple[Member, ...], text: str) -> None:
    content = card_bytes([replace(council[0], family_name=text, title=text)])
    assert content.count(b"\r\nEND:VCARD\r\n") == 1
    assert b"\x1b" not in content
    assert len(_rows(content)) == 1


def test_the_same_twice(council: tuple[Member, ...]) -> None:
    assert card_bytes(council) == card_bytes(council)
