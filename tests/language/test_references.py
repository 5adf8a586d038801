from datetime import date

import pytest

from nsc_tui.language.references import (
    ItemReference,
    MeetingItemReference,
    MeetingReference,
    RecordKind,
    RecordReference,
    Reference,
    RuleReference,
    parse_reference,
)

MEETING = MeetingReference(date(2026, 3, 12))


@pytest.mark.parametrize(
    ("text", "reference", "canonical"),
    [
        ("K-2026-014", RecordReference(RecordKind.CONTACT, 2026, 14), "K-2026-014"),
        ("k-2026-14", RecordReference(RecordKind.CONTACT, 2026, 14), "K-2026-014"),
        ("AV–2026–003", RecordReference(RecordKind.DEVIATION, 2026, 3), "AV-2026-003"),
        ("A-2026-1007", RecordReference(RecordKind.ACTIVITY, 2026, 1007), "A-2026-1007"),
        ("HP-2026-001", RecordReference(RecordKind.ACTION_PLAN, 2026, 1), "HP-2026-001"),
        ("2026-03-12", MEETING, "2026-03-12"),
        ("2026-03-12/1", MEETING, "2026-03-12"),
        ("2026-03-12/2", MeetingReference(date(2026, 3, 12), 2), "2026-03-12/2"),
        ("§ 12/2026", ItemReference(2026, 12), "§ 12/2026"),
        ("§12/2026", ItemReference(2026, 12), "§ 12/2026"),
        ("2026-03-12 § 3", MeetingItemReference(MEETING, 3), "2026-03-12 § 3"),
        ("2026-03-12/2 §3", MeetingItemReference(MEETING._replace(order=2), 3), "2026-03-12/2 § 3"),
        (" g14 ", RuleReference("G14"), "G14"),
    ],
)
def test_references_are_read_and_written(text: str, reference: Reference, canonical: str) -> None:
    assert parse_reference(text) == reference
    assert str(reference) == canonical
    assert parse_reference(canonical) == reference


@pytest.mark.parametrize(
    "text",
    [
        "",
        "K-2026-000",
        "K-26-014",
        "XX-2026-001",
        "G32",
        "2026-02-30",
        "2026-03-12/0",
        "§ 0/2026",
        "§ 12",
        "1014/2019",
        "0533/20",
        "SLK-2023-01047",
        "asa@example.org",
        "K-2026-٠١٤",
    ],
)
def test_no_reference(text: str) -> None:
    assert parse_reference(text) is None
