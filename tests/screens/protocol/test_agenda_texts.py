"""What the standing items say, taken from a living year, and what an item becomes that is filled again."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from registers import empty_register, living_year

from db.reading import meetings
from db.reading.meetings import Meeting
from nsc_tui.guideline.agenda import Filling, Standing
from nsc_tui.language.text import ENGLISH, SWEDISH, use
from screens.desk import Desk
from screens.protocol.agenda_texts import filled, joined, matter

NOW = datetime(2026, 11, 22, 12)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = Desk(living_year(tmp_path_factory.mktemp("year")), lambda: NOW)
    use(ENGLISH)  # the protocol is Swedish whatever the screen speaks
    yield desk
    use(SWEDISH)
    desk.close()


def meeting(desk: Desk, ref: str) -> Meeting:
    found = meetings.named(desk.door, ref)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("held", "text"),
    [
        (
            "2026-12-02",
            "Protokollet från sammanträdet 2026-09-16, §§ 13–16, är färdigställt men inte justerat.",
        ),
        ("2026-09-16", "Protokollet från sammanträdet 2026-05-27, §§ 6–12, justerades 2026-06-08."),
        ("2026-02-25", "Registret har inget tidigare sammanträde."),
    ],
)
def test_the_protocol_before(desk: Desk, held: str, text: str) -> None:
    assert matter(desk, meeting(desk, held), Filling.PREVIOUS) == text


def test_activities_that_the_council_was_not_told_of(desk: Desk) -> None:
    assert matter(desk, meeting(desk, "2026-12-02"), Filling.ACTIVITIES).splitlines() == [
        "Har redan ägt rum utan att rådet har informerats:",
        "– A-2026-004 Vårmötets workshop om rekrytering av unga, Helsingfors, 2026-04-23 08.30 (09.30+03:00)",
    ]
    # A year after it is for the year check to remind of; before it begins it stands first.
    early = matter(desk, meeting(desk, "2026-02-25"), Filling.ACTIVITIES).splitlines()
    assert early[0] == "Aktiviteter som rådet inte har informerats om:"
    assert early[1].startswith("– A-2026-004 ")


def test_contacts_since_the_meeting_before(desk: Desk) -> None:
    lines = matter(desk, meeting(desk, "2026-12-02"), Filling.CONTACTS).splitlines()
    assert lines[0] == "Kontakter sedan sammanträdet 2026-09-16:"
    assert len(lines) == 9
    assert lines[2] == (
        "– K-2026-017 Zahra Åberg, Polisområde Storgöteborg: Nätverksmöte i København,"
        " 14–15 oktober 2026; kontakt 2026-09-28 09.00, i tid"
    )
    assert lines[4].endswith("14–15 oktober 2026; ingen kontakt")
    assert matter(desk, meeting(desk, "2026-02-25"), Filling.CONTACTS).startswith("Kontakter hittills:")


def test_deviations_are_an_item_for_decision_while_there_are_some(desk: Desk, tmp_path: Path) -> None:
    line = Standing("Avsteg", Filling.DEVIATIONS)
    found = filled(desk, meeting(desk, "2026-12-02"), line)
    assert found.kind == "decision"
    assert found.matter.splitlines()[1] == (
        "– AV-2026-003 (I1) Rådet fick inte veta att kartläggningen pågick; saknar motivering"
    )


@pytest.mark.parametrize(
    ("held", "heading", "lines"),
    [
        (
            "2026-12-02",
            "Årets uppgift: öppna avsteg",
            [
                # the action plan has an item of its own on this agenda
                "– Öppna avsteg: återstår AV-2026-003",
                "– Årskontroll 2026: 4 saknas, 4 återstår",
                "– Redovisning till kommunstyrelsen: saknas, skulle ha skett senast 2026-02-21 (lör)",
            ],
        ),
        (
            "2026-02-25",
            "Årets uppgift: avrapportering till rådet",
            [
                "– Avrapportering till rådet: klart (R-2026-001, 2026-02-25 § 2)",
                "– Avsteg under 2025: inget återstår",
                "– Redovisning till kommunstyrelsen: saknas, skulle ha skett senast 2026-02-21 (lör)",
            ],
        ),
    ],
)
def test_the_duty_of_the_season(desk: Desk, held: str, heading: str, lines: list[str]) -> None:
    found = filled(desk, meeting(desk, held), Standing("Årets uppgift", Filling.SEASON))
    assert found.heading == heading
    assert found.matter.splitlines() == lines


def test_what_was_spread_nowhere_is_named(desk: Desk) -> None:
    found = filled(desk, meeting(desk, "2026-05-27"), Standing("Årets uppgift", Filling.SEASON))
    assert found.heading == "Årets uppgift: spridning"
    assert found.matter.splitlines()[0] == "– Spridning: återstår A-2026-001, A-2026-003"


def test_an_empty_register_fills_in_that_there_is_nothing(tmp_path: Path) -> None:
    from db.writing.meetings import MeetingDetails, plan

    desk = Desk.for_writing(empty_register(tmp_path), lambda: NOW)
    with desk.act("meeting.plan") as act:
        plan(act, MeetingDetails(held_on="2026-12-02"))
    found = meeting(desk, "2026-12-02")
    assert matter(desk, found, Filling.CONTACTS) == "Inga kontakter sedan förra sammanträdet."
    assert matter(desk, found, Filling.DEVIATIONS) == "Inga avsteg väntar."
    assert filled(desk, found, Standing("Avsteg", Filling.DEVIATIONS)).kind == "information"
    assert matter(desk, found, Filling.INFORMATION) == ""
    desk.close()


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("", "a\nb", "a\nb"),
        ("  \n", "a", "a"),
        ("a\nb", "a\nb", "a\nb"),
        ("Skrivet.\n– a", "Rubrik:\n– a\n– b", "Skrivet.\n– a\nRubrik:\n– b"),
        ("a\n", "a", "a\n"),
    ],
)
def test_no_line_stands_twice_and_none_is_lost(old: str, new: str, text: str) -> None:
    assert joined(old, new) == text
