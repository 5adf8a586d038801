"""A registerutdrag leaves nothing out: every table that points at a person, every mention, every change."""

from collections.abc import Callable

import pytest
from small_council import Council, Writing

from db.catalogue import TABLES
from db.reading.door import Door
from db.reading.person_extract import PersonExtract, person_extract
from db.writing import attendance, deviations, items, meetings, people, results

Log = Callable[..., str]


def _extract(door: Door, person: int) -> PersonExtract:
    found = person_extract(door, person)
    assert found is not None
    return found


def _tables(extract: PersonExtract) -> list[str]:
    return list(dict.fromkeys(row.table for row in extract.rows))


def test_somebody_unknown_has_none(door: Door) -> None:
    assert person_extract(door, 99) is None


def test_one_who_only_stands_there(door: Door, council: Council) -> None:
    extract = _extract(door, council.omar)
    assert extract.names == ("Omar Lind", "omar.lind@example.org")
    assert [(row.table, row.name) for row in extract.rows] == [("person", "Omar Lind")]
    assert dict(extract.rows[0].values)["organisation_id"] == "Stadsledningskontoret"
    assert extract.mentions == ()
    assert [change.table for change in extract.changes] == ["person"]
    assert extract.acts_by.count == 0


def test_everything_that_points_at_a_person_is_there(
    door: Door, council: Council, writing: Writing, log: Log
) -> None:
    log(council.zahra, council.summit, "2024-10-30", purpose="Polisens metoder")
    log(council.asa, council.summit, "2024-10-01")
    with writing() as act:
        results.note(act, results.ResultDetails(contact=1, heading="methods", text="Nattvandring"))
        about = deviations.record(
            act,
            deviations.DeviationDetails(
                category="K2", what="Sent", happened="2024-10-30", person=council.zahra, contact=1
            ),
        )
        deviations.motivate(act, about.key, "Hann inte", council.asa)
        meeting = meetings.plan(
            act, meetings.MeetingDetails(held_on="2024-12-04", chair=council.asa, approvers=(council.zahra,))
        ).key
        attendance.note(
            act,
            meeting,
            attendance.Presence(person=council.omar, listed_as="substitute", replaces=council.zahra),
        )
        item = items.add(act, meeting, items.ItemDetails(heading="Avsteg"))
        items.minute(act, item, about.key)
    zahra = _extract(door, council.zahra)
    assert _tables(zahra) == [
        "person",
        "term",
        "contact",
        "deviation",
        "result",
        "signatory",
        "attendance",
        "minuting",
    ]
    assert [row.name for row in zahra.rows if row.table == "contact"] == ["K-2024-001"]
    assert [row.name for row in zahra.rows if row.table == "term"] == ["ledamot, Polisområde Storgöteborg"]
    assert ("purpose", "Polisens metoder") in [value for row in zahra.rows for value in row.values]
    asa = _extract(door, council.asa)
    assert {"deviation", "signatory"} <= set(_tables(asa))  # she motivated it, and chaired
    assert [row.name for row in asa.rows if row.table == "contact"] == ["K-2024-002"]


def test_names_before_and_mentions_in_other_texts(
    door: Door, council: Council, writing: Writing, log: Log
) -> None:
    log(council.asa, council.summit, "2024-10-01", note="Zahra Åberg följer med.")
    log(council.omar, council.summit, "2024-10-01", note="Zahra Sol följer med.")
    log(council.omar, council.signing, "2024-10-01", note="Zahra Solberg och Zahra Å.")
    with writing() as act:
        people.rename(act, council.zahra, "Zahra", "Sol", "2025-06-01")
    extract = _extract(door, council.zahra)
    assert extract.name == "Zahra Sol"
    assert extract.names == ("Zahra Sol", "Zahra Åberg", "zahra.åberg@example.org")
    assert "person_name" in _tables(extract)
    assert [(row.name, dict(row.values)) for row in extract.mentions] == [
        ("K-2024-001", {"note": "Zahra Åberg följer med."}),
        ("K-2024-002", {"note": "Zahra Sol följer med."}),
        ("K-2024-003", {"note": "Zahra Solberg och Zahra Å."}),  # cannot be told from her by the name
    ]


def test_the_history_holds_what_was_changed_and_what_is_gone(
    door: Door, council: Council, writing: Writing, log: Log
) -> None:
    log(council.omar, council.summit, "2024-10-01")
    with writing() as act:
        meeting = meetings.plan(act, meetings.MeetingDetails(held_on="2024-12-04")).key
        attendance.note(
            act, meeting, attendance.Presence(person=council.omar, listed_as="other", note="Gäst")
        )
    with writing() as act:
        attendance.forget(act, meeting, council.omar)
    extract = _extract(door, council.omar)
    assert "attendance" not in _tables(extract)
    gone = [change for change in extract.changes if change.table == "attendance"]
    assert ("note", "", "Gäst") in gone[0].fields
    assert ("note", "Gäst", "") in gone[1].fields
    assert ("person_id", "", "Omar Lind") in gone[0].fields
    assert [change.at for change in extract.changes] == sorted(change.at for change in extract.changes)


def test_who_writes_is_told_how_much(door: Door, council: Council, writing: Writing) -> None:
    with writing() as act:
        ida = people.add(act, people.PersonDetails(given_name="Ida", family_name="Ek"))
    extract = _extract(door, ida)
    count = door.number("SELECT count(*) FROM act WHERE by = 'Ida Ek'")
    assert (extract.acts_by.count, count > 1) == (count, True)
    assert extract.acts_by.first <= extract.acts_by.last
    assert ("setting", "secretary") in [(row.table, row.name) for row in extract.mentions]


def test_a_person_in_the_bin_is_held_all_the_same(door: Door, council: Council, writing: Writing) -> None:
    with writing() as act:
        people.discard(act, council.omar)
    assert "binned_at" in dict(_extract(door, council.omar).rows[0].values)


@pytest.mark.parametrize(
    "table", [table.name for table in TABLES if any(field.links == "person" for field in table.fields)]
)
def test_no_table_that_points_at_people_is_unknown_to_it(table: str) -> None:
    """One who adds a table finds here that the extract's words need its name."""
    from nsc_tui.language.person_extract import TABLES as NAMED

    assert table in NAMED
