from collections.abc import Callable
from pathlib import Path

import pytest
from registers import written_once
from small_council import Council, Writing

from db.reading import deviations as read_deviations
from db.reading import search
from db.reading.door import Door
from db.reading.window import Ask
from db.writing import (
    activities,
    costs,
    deviations,
    items,
    meetings,
    organisations,
    people,
    reports,
    spreading,
)
from nsc_tui.language.text import use


@pytest.fixture
def filled(path: Path, writing: Writing, council: Council, log: Callable[..., str]) -> None:
    written_once(path, "reading.filled", lambda: _fill(writing, council, log))


def _fill(writing: Writing, council: Council, log: Callable[..., str]) -> None:
    log(council.zahra, council.summit, "2024-10-01", channel="telefon")
    log(council.asa, council.signing, "2024-09-01")
    with writing() as act:
        meeting = meetings.plan(act, meetings.MeetingDetails(held_on="2025-03-12", place="Rum Gustaf"))
        details = items.ItemDetails(heading="Avsteg från riktlinjen", dnr="0533/20 (0044/22)", decision="x")
        items.add_numbered(act, meeting.key, details)
        items.add(act, meeting.key, items.ItemDetails(heading="Övrigt", dnr="SLK–2023–01047"))
        people.rename(act, council.zahra, "Zahra", "Lindgren", "2024-12-01")
        activities.add(act, activities.ActivityDetails(title="Camp", happens="2023-05", place="Vanda"))


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("query", "refs"),
    [
        ("öberg", ["åsa.öberg-ståhl@example.org", "K-2024-002"]),
        ("oberg", ["åsa.öberg-ståhl@example.org", "K-2024-002"]),
        ("ÖBERG-STÅHL", ["åsa.öberg-ståhl@example.org", "K-2024-002"]),
        ("öberg copenhagen", []),
        ("åberg köpenhamn", ["K-2024-001"]),
        ("copenhagen aberg", ["K-2024-001"]),
        ("polis köpenhamn 2024", ["K-2024-001"]),
        ("polismyndigheten", ["zahra.åberg@example.org", "Polisområde Storgöteborg", "K-2024-001"]),
        ("lindgren telefon", ["K-2024-001"]),
        ("0044/22", ["§ 1/2025"]),
        ("44/22", ["§ 1/2025"]),
        ("0533/20 (0044", ["§ 1/2025"]),
        ("slk-2023", ["2025-03-12 · 2"]),
        ("helsinki", []),
        ("vantaa", ["A-2023-001"]),
        ("maj camp", ["A-2023-001"]),
        ("k-2024-001", ["K-2024-001"]),
        ("§ 1/2025", ["§ 1/2025"]),
        ("gustaf", ["2025-03-12"]),
        ("zzzz", []),
        ("zz", []),
        ("", []),
        ("   ", []),
    ],
)
def test_every_word_in_any_order(door: Door, query: str, refs: list[str]) -> None:
    hits = search.everything(door, query)
    assert [hit.ref for hit in hits if hit.subject != search.RULE] == refs
    assert search.search(door, query).hits == hits


@pytest.mark.usefixtures("filled")
def test_a_rule_is_found_by_id_and_words_in_the_language_in_use(door: Door) -> None:
    assert search.everything(door, "g14")[0].ref == "G14"
    assert "G14" in [hit.ref for hit in search.everything(door, "tillstånd krävs")]
    assert search.everything(door, "permission asked") == ()
    use("en")
    try:
        assert "G14" in [hit.ref for hit in search.everything(door, "permission asked")]
    finally:
        use("sv")


@pytest.mark.usefixtures("filled")
def test_the_words_around_the_match_are_shown(door: Door) -> None:
    (item,) = search.everything(door, "0044/22")
    assert (item.title, item.dnr, item.match) == (
        "Avsteg från riktlinjen",
        "0533/20 (0044/22)",
        "0533/20 (0044/22)",
    )
    (contact,) = search.everything(door, "polis copenhagen")
    assert "Polisområde Storgöteborg" in contact.match
    (contact,) = search.everything(door, "copenhagen aberg")
    assert "Københavns Rådhus" in search.everything(door, "copenhagen")[-1].match
    assert "Zahra Åberg" in contact.match


def test_a_value_of_a_closed_list_is_found_by_its_words_in_both_languages(
    door: Door, writing: Writing, council: Council, log: Callable[..., str]
) -> None:
    log(council.zahra, council.summit, "2024-10-01", took_part="part")
    with writing() as act:
        costs.add(act, costs.CostDetails(year=2024, kind="travel", paid_by="Polisen"))
        costs.add(act, costs.CostDetails(year=2024, kind="lodging"))
        costs.add(act, costs.CostDetails(year=2024, kind="fee"))
        spreading.add(act, spreading.SpreadingDetails(what="Lärdomar", happened="2024", channel="operation"))
        reports.add(act, reports.ReportDetails(recipient="KS", dated="2024"))
        deviations.record(act, deviations.DeviationDetails(category="F1", what="Året", council=True))
    found = {
        word: [hit.ref for hit in search.everything(door, word) if hit.subject != search.RULE]
        for word in ("resa", "travel", "logi 2024", "medlemsavgift", "membership fee", "delvis",
                     "berörd verksamhet", "kommunstyrelsen", "fokusområden saknas")
    }  # fmt: skip
    assert found == {
        "resa": ["U-2024-001"],
        "travel": ["U-2024-001"],
        "logi 2024": ["U-2024-002"],
        "medlemsavgift": ["U-2024-003"],
        "membership fee": ["U-2024-003"],
        "delvis": ["K-2024-001"],
        "berörd verksamhet": ["S-2024-001"],
        "kommunstyrelsen": ["R-2024-001"],
        "fokusområden saknas": [deviations_ref(door)],
    }
    assert search.everything(door, "travel")[0].title == "2024 · resa"


def deviations_ref(door: Door) -> str:
    (only,) = read_deviations.rows(door)
    return only.ref


def test_a_deviation_is_found_by_the_day_and_the_item_it_was_minuted_in(
    door: Door, writing: Writing, council: Council
) -> None:
    def found(words: str) -> list[str]:
        return [row.what for row in read_deviations.rows(door, Ask(words=words))]

    with writing() as act:
        made = deviations.record(
            act,
            deviations.DeviationDetails(category="K1", what="Sent", happened="2024-05", person=council.asa),
        )
        meeting = meetings.plan(act, meetings.MeetingDetails(held_on="2025-03-12"))
        item = items.add(act, meeting.key, items.ItemDetails(heading="Avsteg"))
        items.minute(act, item, made.key)
    assert (found("2025"), found("mars 2025")) == (["Sent"], ["Sent"])
    assert [hit.ref for hit in search.everything(door, "avsteg mars 2025")][:1] == [made.ref]
    assert [hit.ref for hit in search.everything(door, "deviation 2025")] == [made.ref]
    with writing() as act:
        items.number_all(act, meeting.key)
    assert (found("§ 1/2025"), found("2025-03-12 § 1"), found("2024")) == (["Sent"],) * 3
    with writing() as act:
        items.unminute(act, item, made.key)
    assert (found("2025"), found("maj 2024")) == ([], ["Sent"])
    with writing() as act:
        items.minute(act, item, made.key)
        items.discard(act, item)
    assert found("2025") == []


def test_a_long_text_is_cut_around_the_word(door: Door, writing: Writing) -> None:
    with writing() as act:
        area = "a " * 300 + "nålen " + "b " * 300
        organisations.add(act, organisations.OrganisationDetails(name="Höstack", area=area))
    (hit,) = search.everything(door, "nålen")
    assert "nålen" in hit.match
    assert len(hit.match) < 120
    assert hit.match.startswith("…")
    assert hit.match.endswith("…")


def test_short_words_common_and_rare_are_found_where_they_stand(door: Door, writing: Writing) -> None:
    with writing() as act:
        for number in range(120):
            name = f"Nämnd {number} {chr(97 + number % 26)}{chr(97 + number // 26)}"
            organisations.add(act, organisations.OrganisationDetails(name=name))
        organisations.add(act, organisations.OrganisationDetails(name="Sista qz"))
    for word in ("n", "nä", "na", "1", "19", "qz", "z", "q", "w"):
        plain = word.translate(str.maketrans("ä", "a")) if word.isascii() else word
        expected = {
            row[0]
            for row in door.fetch(
                "SELECT ref FROM search_record WHERE instr(iif(?, plain, exact), ?)", (word.isascii(), plain)
            )
        }
        found = {hit.ref for hit in search.everything(door, word) if hit.subject != search.RULE}
        assert found == expected, word


def test_windows_of_a_search_put_together_are_all_of_it(door: Door, writing: Writing) -> None:
    with writing() as act:
        for number in range(25):
            organisations.add(act, organisations.OrganisationDetails(name=f"Bolag {number:02} qx"))
    whole = search.search(door, "bolag qx", 0, 100)
    assert (whole.total, whole.has_more) == (25, False)
    parts = [hit for offset in range(0, 30, 10) for hit in search.search(door, "bolag qx", offset, 10).hits]
    assert tuple(parts) == whole.hits
    assert [hit.title for hit in parts] == sorted(hit.title for hit in parts)


def test_more_than_can_be_put_in_order_is_said(
    door: Door, writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST", 5)
    with writing() as act:
        for number in range(7):
            organisations.add(act, organisations.OrganisationDetails(name=f"Bolag {number} qx"))
    found = search.search(door, "bolag qx")
    assert (found.total, found.has_more, len(found.hits)) == (5, True, 5)
    assert len(search.everything(door, "bolag qx")) == 7


@pytest.mark.parametrize(
    "query", ['"', "'", "%", "_", "*", "AND", "NOT x", "exact:", "(", "\\", "a\x00b", "-", "^"]
)
def test_what_means_something_to_the_index_is_only_text(door: Door, writing: Writing, query: str) -> None:
    name = "Text med \" ' % _ * and not x exact: ( \\ - ^ i"
    with writing() as act:
        organisations.add(act, organisations.OrganisationDetails(name=name))
    refs = [hit.ref for hit in search.everything(door, query) if hit.subject == "organisation"]
    assert refs == ([] if "\x00" in query else [name])


def test_the_bin_is_not_searched(door: Door, writing: Writing) -> None:
    with writing() as act:
        key = organisations.add(act, organisations.OrganisationDetails(name="Försvunnen"))
    assert search.everything(door, "försvunnen")
    with writing() as act:
        organisations.discard(act, key)
    assert search.everything(door, "försvunnen") == ()
