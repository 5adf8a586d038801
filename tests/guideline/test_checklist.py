from dataclasses import replace

import pytest

from nsc_tui.guideline.checklist import (
    Finding,
    FindingCode,
    ItemFacts,
    ItemKind,
    ProtocolFacts,
    SeatHolder,
    Severity,
    check_before_lock,
)

COMPLETE = ProtocolFacts(
    meeting_day="2026-03-12",
    seats=(SeatHolder("zahra", "ledamot"), SeatHolder("omar", "adjungerad")),
    attendance=frozenset({"zahra", "omar"}),
    items=(
        ItemFacts("Avrapportering", 8, decision="Rådet godkänner rapporten."),
        ItemFacts("Nytt från nätverket", 9, kind=ItemKind.INFORMATION),
    ),
    approvers=("zahra",),
    approved_on="2026-03-24",
    chair="zahra",
    secretary="ida",
    used_before=frozenset(range(1, 8)),
)


def test_a_complete_protocol_has_no_finding() -> None:
    assert check_before_lock(COMPLETE) == ()


def numbered(*numbers: int | None) -> tuple[ItemFacts, ...]:
    return tuple(ItemFacts(f"Ärende {n}", n, decision="Ja.") for n in numbers)


@pytest.mark.parametrize(
    ("protocol", "finding", "severity"),
    [
        (
            replace(COMPLETE, attendance=frozenset({"omar"})),
            Finding(FindingCode.SEAT_NOT_IN_ATTENDANCE, "zahra"),
            Severity.BLOCKS,
        ),
        (
            replace(COMPLETE, attendance=frozenset({"zahra"})),
            Finding(FindingCode.COOPTED_NOT_IN_ATTENDANCE, "omar"),
            Severity.REMARK,
        ),
        (replace(COMPLETE, items=()), Finding(FindingCode.NO_ITEMS), Severity.BLOCKS),
        (
            replace(COMPLETE, items=numbered(8, None)),
            Finding(FindingCode.NO_NUMBER, "Ärende None"),
            Severity.BLOCKS,
        ),
        (
            replace(COMPLETE, items=numbered(8, 8)),
            Finding(FindingCode.SAME_NUMBER, "8"),
            Severity.BLOCKS,
        ),
        (
            replace(COMPLETE, items=numbered(7)),
            Finding(FindingCode.SAME_NUMBER, "7"),
            Severity.BLOCKS,
        ),
        (
            replace(COMPLETE, items=(ItemFacts("Fråga", 8, decision=" \n"),)),
            Finding(FindingCode.NO_DECISION, "Fråga"),
            Severity.BLOCKS,
        ),
        (
            replace(COMPLETE, items=(ItemFacts("Avsteg", 8, decision="Ja.", unmotivated=("AV-2026-001",)),)),
            Finding(FindingCode.DEVIATION_UNMOTIVATED, "AV-2026-001"),
            Severity.BLOCKS,
        ),
        (replace(COMPLETE, chair=""), Finding(FindingCode.NO_CHAIR), Severity.REMARK),
        (replace(COMPLETE, secretary=""), Finding(FindingCode.NO_SECRETARY), Severity.REMARK),
        (replace(COMPLETE, approvers=()), Finding(FindingCode.NO_APPROVER), Severity.BLOCKS),
        (replace(COMPLETE, approved_on=""), Finding(FindingCode.NO_APPROVAL_DAY), Severity.BLOCKS),
        (
            replace(COMPLETE, approved_on="2026-03-11"),
            Finding(FindingCode.APPROVED_BEFORE_MEETING, "2026-03-11"),
            Severity.BLOCKS,
        ),
    ],
)
def test_each_finding_by_itself(protocol: ProtocolFacts, finding: Finding, severity: Severity) -> None:
    findings = check_before_lock(protocol)
    assert findings == (finding,)
    assert finding.severity is severity


@pytest.mark.parametrize(
    ("here", "before", "missing"),
    [
        ((1, 2, 3), (), []),
        ((2, 3), (), ["1"]),
        ((1, 3), (), ["2"]),
        ((9, 10), range(1, 8), ["8"]),
        ((8, 10), (*range(1, 8), 9), []),
        ((12,), (1, 5), ["6–11"]),
    ],
)
def test_gaps_in_the_years_numbers(
    here: tuple[int, ...], before: tuple[int, ...], missing: list[str]
) -> None:
    protocol = replace(COMPLETE, items=numbered(*here), used_before=frozenset(before))
    findings = check_before_lock(protocol)
    assert [f.about for f in findings if f.code is FindingCode.GAP_IN_NUMBERS] == missing
    assert all(finding.severity is not Severity.BLOCKS for finding in findings)


def test_approval_can_be_switched_off() -> None:
    bare = replace(COMPLETE, approvers=(), approved_on="", approval_expected=False)
    assert check_before_lock(bare) == ()


def test_a_missing_approver_is_said_while_the_protocol_is_a_draft() -> None:
    draft = replace(COMPLETE, approved_on="", approval_expected=False, approval_follows=True)
    assert check_before_lock(draft) == ()
    (found,) = check_before_lock(replace(draft, approvers=()))
    assert (found.code, found.severity) == (FindingCode.APPROVER_LATER, Severity.REMARK)


def test_approved_on_the_day_itself() -> None:
    assert check_before_lock(replace(COMPLETE, approved_on="2026-03-12")) == ()
