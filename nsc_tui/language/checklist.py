"""The findings of the checklist before a protocol is locked, in words."""

from typing import Final

from nsc_tui.guideline.checklist import Finding, FindingCode
from nsc_tui.language.text import Language, Text, spoken

FINDINGS: Final = {
    FindingCode.SEAT_NOT_IN_ATTENDANCE: Text(
        "{about} har en plats i rådet men saknas i närvaron: ange närvarande, förhinder eller frånvarande",
        "{about} holds a seat but is missing from the attendance: set present, apologies or absent",
    ),
    FindingCode.COOPTED_NOT_IN_ATTENDANCE: Text(
        "{about} är adjungerad och saknas i närvaron",
        "{about} is co-opted and missing from the attendance",
    ),
    FindingCode.NO_ITEMS: Text("protokollet har inga ärenden", "the minutes have no items"),
    FindingCode.NO_NUMBER: Text("ärendet ”{about}” saknar §-nummer", "the item “{about}” has no § number"),
    FindingCode.SAME_NUMBER: Text(
        "§ {about} finns mer än en gång under året", "§ {about} occurs more than once in the year"
    ),
    FindingCode.GAP_IN_NUMBERS: Text(
        "§ {about} saknas i årets nummerföljd", "§ {about} is missing from the year's numbers"
    ),
    FindingCode.NO_DECISION: Text(
        "ärendet ”{about}” har inget beslut och är inte märkt som information",
        "the item “{about}” has no decision and is not marked as information",
    ),
    FindingCode.NO_CHAIR: Text("ordförande saknas", "no chair is set"),
    FindingCode.NO_SECRETARY: Text("sekreterare saknas", "no secretary is set"),
    FindingCode.APPROVER_LATER: Text(
        "justerare saknas, och behövs när protokollet justeras",
        "no approver is set, and one is needed when the protocol is approved",
    ),
    FindingCode.NO_APPROVER: Text("justerare saknas", "no approver is set"),
    FindingCode.NO_APPROVAL_DAY: Text("justeringsdag saknas", "no day of approval is set"),
    FindingCode.APPROVED_BEFORE_MEETING: Text(
        "justeringsdagen {about} ligger före sammanträdet",
        "the day of approval {about} is before the meeting",
    ),
    FindingCode.DEVIATION_UNMOTIVATED: Text(
        "avsteget {about} saknar motivering", "the deviation {about} has no motivation"
    ),
}


def finding_in_words(finding: Finding, language: Language | None = None) -> str:
    """One finding as the checklist says it."""
    return FINDINGS[finding.code].written_in(language or spoken(), about=finding.about)
