"""Every report on paper: whole, in its order, archival, the same bytes twice."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pdfua
import pytest
from letterheads import HEAD
from registers import living_year

from db.reading import activities, attendance, contacts, deviations, meetings, members, people
from db.reading.attendance import Tally
from db.reading.costs import Cost
from db.reading.door import Door
from db.reading.letterhead import letterhead
from db.reading.person_extract import person_extract
from db.reading.protocol_model import AttendanceGroup, Protocol
from db.reading.spreading import Spread
from db.reading.window import Ask
from exports.paper.documents.activity_list import activity_list
from exports.paper.documents.attendance_list import attendance_list
from exports.paper.documents.contact_log import contact_log
from exports.paper.documents.cost_list import cost_list
from exports.paper.documents.deviation import deviation_paper
from exports.paper.documents.deviation_register import deviation_register
from exports.paper.documents.member_list import members_in, members_on
from exports.paper.documents.notice_of_meeting import notice_of_meeting
from exports.paper.documents.person_report import person_report
from exports.paper.documents.report import Period
from exports.paper.documents.spreading_list import spreading_list
from exports.reports import PDF, REPORTS, Request, Subject, make
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language.text import Language

Read = Callable[[bytes], Any]
DAY = date(2026, 11, 22)
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
LONG = "Anna-Karin Hallgrímsdóttir Szymańska-Gustafsson af Södra Långnamnsberga-Ås"
ON_PAPER = [name for name in REPORTS if PDF in REPORTS[name].forms]
assert len(LONG) == 74


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return living_year(tmp_path_factory.mktemp("reports"))


@pytest.fixture
def door(register: Path) -> Iterator[Door]:
    with Door(register) as opened:
        yield opened


def _request(door: Door, name: str, language: Language = "sv") -> Request:
    keys = {
        None: 0,
        Subject.MEETING: meetings.rows(door)[0].key,
        Subject.ITEM: 1,
        Subject.DEVIATION: deviations.rows(door)[0].key,
        Subject.PERSON: people.rows(door)[0].key,
    }
    return Request(today=DAY, key=keys[REPORTS[name].about], language=language)


@pytest.mark.parametrize("name", ON_PAPER)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_pdfua_finds_nothing(door: Door, tmp_path: Path, name: str, language: Language) -> None:
    path = tmp_path / "file.pdf"
    path.write_bytes(make(door, name, PDF, _request(door, name, language)).content)
    assert [finding.message for finding in pdfua.validate(str(path)).findings] == []


@pytest.mark.parametrize("name", ON_PAPER)
def test_it_is_drawn_in_the_order_it_is_read(door: Door, read: Read, name: str) -> None:
    reading = read(make(door, name, PDF, _request(door, name)).content)
    drawn = "".join(one.text for one in reading.shown if one.mcid is not None)
    assert "".join(drawn.split()) == "".join(reading.document.text.split())


@pytest.mark.parametrize("name", ON_PAPER)
def test_the_same_register_gives_the_same_bytes(door: Door, tmp_path: Path, name: str) -> None:
    copied = tmp_path / "copy.db"
    shutil.copyfile(door.path, copied)
    with Door(copied) as other:
        again = make(other, name, PDF, _request(other, name))
    assert again == make(door, name, PDF, _request(door, name))


def test_the_letterhead_is_the_last_change(door: Door) -> None:
    head = letterhead(door)
    (at, number), *_ = door.fetch("SELECT at, seq FROM history ORDER BY seq DESC LIMIT 1")
    assert head.recorded_at == datetime.fromisoformat(at)
    assert head.head.number == number
    assert head.secretary == "Ida Ek"


class TestContactLog:
    def test_both_moments_and_the_verdict_stand_in_each_row(self, door: Door, read: Read) -> None:
        contact = replace(contacts.rows(door)[0], entered_at="2026-03-01T23:30:00.000Z")
        table = read(contact_log([contact], YEAR, HEAD).content).document.all("Table")[0]
        assert table.texts("TH", "TD")[6:] == [
            "K-2026-001",
            "2026-02-02 09.10 införd 2026-03-02",
            "Kajsa Wallin Socialnämnd Centrum",
            "Trygga torg: webbinarium om platssamverkan 2026-02-11 13.00 online",
            "ja",
            "i tid",
        ]

    def test_one_who_made_no_contact(self, door: Door, read: Read) -> None:
        contact = replace(contacts.rows(door)[0], contacted_at="")
        assert "Ingen kontakt införd" in read(contact_log([contact], YEAR, HEAD).content).aloud

    @pytest.mark.parametrize(
        ("period", "day"),
        [
            (YEAR, "År 2026"),
            (Period(date(2026, 1, 1), date(2026, 6, 30)), "2026-01-01 – 2026-06-30"),
            (Period(since=date(2026, 1, 1)), "Från och med 2026-01-01"),
            (Period(until=date(2026, 6, 30)), "Till och med 2026-06-30"),
            (Period(), "Hela registret"),
            (Period(date(2025, 1, 1), date(2026, 12, 31)), "2025-01-01 – 2026-12-31"),
        ],
    )
    def test_the_head_says_of_which_days_it_tells(self, read: Read, period: Period, day: str) -> None:
        reading = read(contact_log([], period, HEAD).content)
        assert reading.document.texts("P")[1] == day
        assert day in str(reading.pdf.docinfo.Title)
        assert "Inga kontakter under tiden." in reading.aloud

    def test_three_pages_repeat_the_headings_and_number_themselves(self, door: Door, read: Read) -> None:
        many = contacts.rows(door) * 2
        reading = read(contact_log(many, YEAR, HEAD).content)
        assert len(reading.pdf.pages) >= 3
        for page in range(len(reading.pdf.pages)):
            assert "Bedömning" in reading.page_text(page)
            assert reading.corner(page) == f"Kontaktlogg {page + 1} ({len(reading.pdf.pages)})"
        assert len(reading.document.all("Table")[0].all("TR")) == len(many) + 1


class TestDeviations:
    def test_motivation_state_and_paragraph_stand_in_words(self, door: Door, read: Read) -> None:
        settled, *_, waiting = deviations.rows(door)
        aloud = read(deviation_register([settled, waiting], YEAR, HEAD).content).aloud
        assert f"Motivering av {settled.motivator}: {settled.motivation}" in aloud.replace("\n", " ")
        assert f"protokollfört {settled.item}" in aloud
        assert "Motivering saknas." in aloud
        assert "2 avsteg. 1 är inte klart." in aloud

    @pytest.mark.parametrize(
        ("places", "said"),
        [
            ((0,), "1 avsteg. Det är motiverat och protokollfört."),
            ((0, 1), "2 avsteg. Alla är motiverade och protokollförda."),
            ((2, 2), "2 avsteg. 2 är inte klara."),
            ((), "Inga avsteg under tiden."),
        ],
    )
    def test_it_counts_what_is_left(self, door: Door, read: Read, places: tuple[int, ...], said: str) -> None:
        found = deviations.rows(door)
        assert said in read(deviation_register([found[n] for n in places], YEAR, HEAD).content).aloud

    def test_one_by_itself(self, door: Door, read: Read) -> None:
        deviation = deviations.rows(door)[0]
        reading = read(deviation_paper(deviation, HEAD).content)
        assert reading.document.texts("H1", "H2") == [
            f"Avsteg {deviation.ref}",
            "Vad som hände",
            "Motivering",
        ]
        labels = reading.document.texts("Lbl")
        assert labels[:3] == ["Läge ", "Kategori ", "Regel "]
        assert "K2 Kontakt först vid eller efter start" in reading.aloud

    def test_one_of_a_category_another_tool_wrote(self, door: Door, read: Read) -> None:
        odd = replace(deviations.rows(door)[0], category="Z9", rule="G99", motivation="", item="")
        aloud = read(deviation_paper(odd, HEAD).content).aloud
        assert "Kategori Z9" in aloud
        assert "Regel G99" in aloud
        assert "Motivering saknas." in aloud
        assert "Protokollfört inte ännu" in aloud


class TestActivities:
    def test_what_the_council_was_told_and_what_not(self, door: Door, read: Read) -> None:
        found = activities.rows(door)[0]
        untold = replace(found, told_on="", told_how="", told_by="", told_meeting="")
        later = replace(found, told_on="2026-02-01", told_meeting="2026-02-25")
        same = replace(found, told_on="2026-02-25", told_meeting="2026-02-25")
        by_somebody = replace(untold, told_by="Ida Ek")
        document = read(activity_list([untold, later, same, by_somebody], YEAR, HEAD).content).document
        told = [row.texts("TD")[-1] for row in document.all("TR")[1:]]
        assert told[0] == "inte informerat"
        assert told[1].startswith("2026-02-01")
        assert told[1].endswith("vid sammanträdet 2026-02-25")
        assert "vid sammanträdet" not in told[2]
        assert told[3] == "av Ida Ek"

    @pytest.mark.parametrize("when", ["", "2016", "2018-05", "2020-W43", "XXXX-01-30", "../2020-11-18"])
    def test_a_vague_date_is_said_as_it_is_known(self, door: Door, read: Read, when: str) -> None:
        said = {
            "": "okänt datum",
            "2016": "2016",
            "2018-05": "maj 2018",
            "2020-W43": "vecka 43, 2020",
            "XXXX-01-30": "30 januari, år okänt",
            "../2020-11-18": "senast 2020-11-18",
        }
        vague = replace(activities.rows(door)[0], when=when)
        assert said[when] in read(activity_list([vague], Period(), HEAD).content).document.texts("TD")


class TestYear:
    def test_what_was_spread_to_whom(self, read: Read) -> None:
        spread = Spread(
            1, "S-2026-001", "2026-05", "Handbok", ("A", "B"), "intranet", "Vårmöte", "", 1, "A-1", "Vårmöte"
        )
        document = read(spreading_list([spread], YEAR, HEAD).content).document
        assert document.texts("TH", "TD")[5:] == [
            *("S-2026-001", "maj 2026", "Handbok Vårmöte", "A B", "intranätet")
        ]
        assert "1 spridning." in document.texts("P")
        none = read(spreading_list([], YEAR, HEAD).content).aloud
        assert "Ingen spridning är antecknad för tiden." in none

    def test_costs_are_added_up_by_currency_and_purpose(self, read: Read) -> None:
        fee = Cost(1, "U-2026-001", 2026, "fee", 15_000_000, "SEK", "yes", "SLK", "", None, "", "")
        trip = replace(fee, ref="U-2026-002", kind="travel", hundredths=845_050, about="no")
        dear = replace(trip, ref="U-2026-003", currency="EUR", hundredths=10_000)
        unsaid = replace(trip, ref="U-2026-004", hundredths=None)
        document = read(cost_list([fee, trip, trip, dear, unsaid], YEAR, HEAD).content).document
        amounts = [row.texts("TD")[-1].replace("\u00a0", " ") for row in document.all("TR")[1:]]
        assert amounts == ["ca 150 000 kr", "8 450,50 kr", "8 450,50 kr", "100 EUR", "okänt"]
        totals = [text.replace("\u00a0", " ") for text in document.texts("LBody")]
        assert totals == ["ca 150 000 kr", "16 901 kr", "100 EUR"]


class TestMembers:
    def test_party_stands_after_an_elected_name_and_a_vacant_seat_is_told(
        self, door: Door, read: Read
    ) -> None:
        found = members.current(door, DAY, Ask())
        elected = replace(found[0], party="S", title="kommunalråd")
        vacant = next(member for member in found if member.is_vacant)
        document = read(members_on([elected, vacant], DAY, HEAD).content).document
        assert document.texts("TH")[5:] == [f"{elected.name} (S), kommunalråd", "Vakant"]
        assert "1 uppdrag. Vakanta platser: 1." in document.texts("P")

    def test_whose_substitute_somebody_is_stands_by_name(self, door: Door, read: Read) -> None:
        found = members.current(door, DAY)
        substitute = next(member for member in found if member.substitute_for)
        principal = next(member for member in found if member.ref == substitute.substitute_for)
        aloud = read(members_on(found, DAY, HEAD).content).aloud
        assert f"för {principal.name}" in aloud.replace("\n", " ")

    def test_nobody(self, read: Read) -> None:
        assert "Ingen har uppdrag i rådet under tiden." in read(members_in([], YEAR, HEAD).content).aloud


class TestMeetings:
    def test_present_absent_and_totals(self, record: Protocol, door: Door, read: Read) -> None:
        missing = attendance.expected(door, meetings.rows(door)[-1].key)[:1]
        reading = read(attendance_list(record, Tally(4, 7), missing).content)
        heard = reading.document
        assert "Närvarande 4 av 7" in reading.aloud
        assert heard.texts("H3") == [
            "Närvarande ledamöter",
            "Tjänstgörande ersättare",
            "Anmält förhinder",
            "Har plats den dagen men saknar uppgift",
        ]
        assert heard.all("Table")[-1].texts("TD") == [
            *("Närvarande ledamöter", "3", "Tjänstgörande ersättare", "1"),
            *("Anmält förhinder", "1", "Alla upptagna i listan", "5"),
        ]

    @pytest.mark.parametrize(
        ("state", "stamp"),
        [
            (ProtocolState.DRAFT, "UTKAST"),
            (ProtocolState.CANCELLED, "INSTÄLLT"),
            (ProtocolState.APPROVED, ""),
        ],
    )
    def test_what_is_no_protocol_yet_is_stamped(
        self, record: Protocol, read: Read, state: ProtocolState, stamp: str
    ) -> None:
        heard = read(attendance_list(replace(record, state=state), Tally(4, 7)).content).document.texts("P")
        assert [text for text in heard if text in ("UTKAST", "INSTÄLLT")] == [stamp] * bool(stamp)

    def test_the_agenda_is_numbered_as_it_is_taken_up(self, record: Protocol, door: Door, read: Read) -> None:
        called = attendance.expected(door, meetings.rows(door)[-1].key)
        reading = read(notice_of_meeting(record, called).content)
        agenda, people_called = reading.document.all("Table")
        assert [row.texts("TD")[0] for row in agenda.all("TR")[1:]] == ["1", "2", "3", "4", "5"]
        assert "Dag onsdag 12 mars 2025" in reading.aloud
        assert "Handlingar: Sekreterarens anteckning 2025-03-03" in reading.aloud
        assert len(people_called.all("TR")) == len(called) + 1
        assert reading.document.texts("P")[-1] == "Anmäl förhinder till sekreteraren, Ida Ek."

    def test_a_cancelled_meeting_says_so_and_asks_for_no_apologies(
        self, record: Protocol, read: Read
    ) -> None:
        cancelled = replace(record, state=ProtocolState.CANCELLED, items=())
        heard = read(notice_of_meeting(cancelled, ()).content).document.texts("P")
        assert "INSTÄLLT" in heard
        assert "Sammanträdet är inställt." in heard
        assert "Föredragningslistan är inte klar ännu." in heard
        assert not any("förhinder" in text for text in heard)


class TestHostile:
    """What stands in the register stands on paper, and nothing runs over its column."""

    @pytest.mark.parametrize(
        "text",
        [LONG, "Anna <Lisa> & Bo", "</para>", "Hej [/x] [b]fet[/b]", "Čáhcesuolu Łódź Þórsdóttir", "x" * 200],
    )
    def test_it_is_printed_as_it_stands(self, door: Door, read: Read, text: str) -> None:
        contact = replace(contacts.rows(door)[0], person=text, organisation=text, activity=text, place=text)
        deviation = replace(deviations.rows(door)[0], who_name=text, what=text, motivation=text)
        activity = replace(activities.rows(door)[0], title=text, kind=text, place=text, told_how=text)
        member = replace(members.current(door, DAY)[0], given_name=text, family_name="", organisation=text)
        papers = (
            (contact_log([contact], YEAR, HEAD), 4),
            (deviation_register([deviation], YEAR, HEAD), 3),
            (deviation_paper(deviation, HEAD), 3),
            (activity_list([activity], YEAR, HEAD), 4),
            (members_on([member], DAY, HEAD), 2),
        )
        for paper, times in papers:
            assert paper.notices == ()
            assert "".join(read(paper.content).aloud.split()).count("".join(text.split())) >= times

    def test_a_character_the_font_lacks_is_named(self, door: Door) -> None:
        contact = replace(contacts.rows(door)[0], person="Li 中")
        (notice,) = contact_log([contact], YEAR, HEAD).notices
        assert "U+4E2D" in notice


def test_a_registerutdrag_holds_every_value_of_the_person(door: Door, read: Read) -> None:
    person = people.rows(door)[0]
    extract = person_extract(door, person.key)
    assert extract is not None
    aloud = " ".join(read(person_report(extract, HEAD).content).aloud.split())
    assert person.email in aloud
    for row in extract.rows:
        for field, value in row.values:
            if field in ("what", "motivation", "purpose", "note", "title"):
                assert " ".join(value.split()) in aloud


def test_every_group_of_the_attendance_can_be_counted(record: Protocol, read: Read) -> None:
    one = record.attendees[0]
    everybody = tuple(replace(one, group=group) for group in AttendanceGroup)
    reading = read(attendance_list(replace(record, attendees=everybody), Tally(2, 2)).content)
    counts = reading.document.all("Table")[-1].texts("TD")[1::2]
    assert counts == ["1"] * len(AttendanceGroup) + [str(len(AttendanceGroup))]
