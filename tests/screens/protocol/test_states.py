from dataclasses import replace
from datetime import date

import pytest

from db.reading.meetings import Meeting
from db.register_settings import RegisterSettings
from nsc_tui.guideline.checklist import Finding, FindingCode
from screens.protocol.checklist import hint
from screens.protocol.meeting_list import meeting_day, span
from screens.protocol.states import approval_cell, state_cell

HELD = Meeting(
    key=1, ref="2026-03-12", date="2026-03-12", starts="13:00", ends="", pauses=(), place="", mode="",
    chair="", secretary="", approvers=(), approved_on="", state="draft", chair_name="", secretary_name="",
    approver_names=(), items=0, paragraphs="",
)  # fmt: skip


@pytest.mark.parametrize(
    ("today", "said", "tone"),
    [
        (date(2026, 3, 11), "", ""),
        (date(2026, 3, 12), "14 dagar kvar", ""),
        (date(2026, 3, 22), "4 dagar kvar", ""),
        (date(2026, 3, 23), "3 dagar kvar", "warn"),
        (date(2026, 3, 25), "1 dag kvar", "warn"),
        (date(2026, 3, 26), "sista dagen", "warn"),
        (date(2026, 3, 27), "! 1 dag över", "bad"),
    ],
)
def test_days_left_to_approval(today: date, said: str, tone: str) -> None:
    shown = approval_cell(HELD, RegisterSettings(), today)
    assert (shown.text, shown.tone) == (said, tone)
    off = approval_cell(HELD, replace(RegisterSettings(), approval=False), today)
    assert off.text == ""
    cancelled = approval_cell(replace(HELD, state="cancelled"), RegisterSettings(), today)
    assert cancelled.text == ""


def test_the_day_it_was_approved() -> None:
    approved = replace(HELD, state="approved", approved_on="2026-03-20")
    assert approval_cell(approved, RegisterSettings(), date(2026, 11, 22)).text == "fre 20 mars"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("draft", ". utkast"),
        ("completed", "> färdigställt"),
        ("approved", "+ justerat"),
        ("cancelled", "- inställt"),
    ],
)
def test_a_state_is_a_sign_and_a_word(state: str, said: str) -> None:
    assert state_cell(state).text == said


@pytest.mark.parametrize(("numbers", "said"), [("", ""), ("7–7", "§ 7"), ("7–9", "§§ 7–9")])
def test_paragraphs_of_a_meeting(numbers: str, said: str) -> None:
    assert span(numbers) == said


def test_the_day_of_a_meeting_tells_a_second_one_apart() -> None:
    assert meeting_day(HELD, date(2026, 11, 22)) == "tor 12 mars 13.00"
    second = replace(HELD, ref="2026-03-12/2", starts="")
    assert meeting_day(second, date(2027, 1, 1)) == "2026-03-12 (2)"


NO_APPROVER = Finding(FindingCode.NO_APPROVER)
LATER = Finding(FindingCode.APPROVER_LATER)


@pytest.mark.parametrize(
    ("state", "finding", "said"),
    [
        ("draft", NO_APPROVER, "Enter går dit det kan rättas. x försöker igen."),
        ("draft", LATER, "Enter går dit det kan rättas. x färdigställer ändå."),
        (
            "completed",
            NO_APPROVER,
            "z tar det tillbaka till utkast; där kan det rättas. x försöker igen.",
        ),
    ],
)
def test_the_checklist_says_how_to_go_on(state: str, finding: Finding, said: str) -> None:
    assert hint(replace(HELD, state=state), [finding]) == said
