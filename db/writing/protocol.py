"""The protocol's way: draft → completed → approved, and corrections after it.

Approval freezes what was true that day (names, titles, roles, motivations), seals the canonical
text and locks the rows for good; a mistake found later is a dated correction beside the text.
"""

import sqlite3
from datetime import date

from sqlmodel import select

from db import history
from db.checks import Refused, Value
from db.names_then import names_then, person_name_then
from db.protocol_facts import protocol_facts
from db.protocol_text import protocol_digest
from db.register_settings import RegisterSettings
from db.writing.meetings import APPROVED, COMPLETED, DRAFT, draft
from db.writing.models import (
    Attendance,
    Correction,
    Deviation,
    Item,
    Meeting,
    Minuting,
    ProtocolPrint,
    Setting,
    Signatory,
)
from db.writing.pen import Act, raw_connection
from db.writing.rows import get, insert, update
from nsc_tui.guideline.checklist import Finding, Severity, check_before_lock
from nsc_tui.language import checks as check_words
from nsc_tui.language import register as words
from nsc_tui.language.checklist import finding_in_words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text


def complete(act: Act, key: int) -> tuple[Finding, ...]:
    """Draft → completed: motivations are frozen in their items. Returns the checklist's remarks.

    Raises Fault NOT_ALLOWED with every finding that stands in the way.
    """
    row = draft(act, key)
    remarks = _refuse_unready(act, row, None, words.COMPLETED_STEP)
    _freeze_minuted(act, key, row.held_on)
    update(act, row, {"state": COMPLETED})
    return remarks


def reopen(act: Act, key: int, reason: str) -> None:
    """Completed → draft; the reason is kept in the history with the act."""
    row = _completed(act, key)
    if not reason.strip():
        raise Fault(ExitCode.BAD_INPUT, words.REASON_MISSING)
    for minuting in _minutings(act, key):
        update(act, minuting, dict.fromkeys(_PRINTED_MINUTING))
    update(act, row, {"state": DRAFT})


def approve(act: Act, key: int, approved_on: date) -> tuple[Finding, ...]:
    """Completed → approved, and from then on immutable. Returns the checklist's remarks."""
    row = _completed(act, key)
    day = approved_on.isoformat()
    if day < row.held_on:
        raise Refused("approved_on", words.APPROVED_BEFORE_HELD, day=day, held=row.held_on)
    remarks = _refuse_unready(act, row, day, words.APPROVED_STEP)
    raw = raw_connection(act)
    _freeze_names(act, raw, row)
    # The head on the paper is the one before the approval: what a reader can hold the file to.
    frozen = {"approved_on": day, "approved_at": act.at, "head": str(history.head(raw))}
    update(act, row, frozen | _letterhead(act))
    update(act, row, {"state": APPROVED, "text_digest": protocol_digest(raw, key)})
    return remarks


def correct(act: Act, key: int, wording: str, item: int | None, dated: date) -> None:
    """Set a dated correction (rättelse) beside an approved protocol, or beside one of its items."""
    row = get(act, Meeting, key)
    if row.state != APPROVED:
        raise Fault(ExitCode.NOT_ALLOWED, words.ONLY_APPROVED, ref=row.ref)
    if not wording.strip():
        raise Refused("wording", check_words.MISSING)
    values: dict[str, Value] = {"meeting_id": key, "item_id": item, "dated": dated.isoformat()}
    insert(act, Correction, values | {"wording": wording, "made_by": act.by})
    act.touched.add(("meeting", key))


def keep_print(act: Act, key: int, document: str, producer: str, pdf_digest: str) -> None:
    """Keep the sha256 of an approved protocol's paper, made by `producer`; the first one stands.

    `producer` names every program the bytes hang on: only where it is the same can they be compared.
    """
    kept: dict[str, Value] = {"meeting_id": key, "document": document, "producer": producer}
    found = select(ProtocolPrint).filter_by(**kept)
    if act.session.exec(found).first() is None:
        insert(act, ProtocolPrint, kept | {"pdf_digest": pdf_digest})


_PRINTED_MINUTING = (
    "printed_category",
    "printed_rule",
    "printed_what",
    "printed_motivation",
    "printed_motivated_by",
)


def _completed(act: Act, key: int) -> Meeting:
    row = get(act, Meeting, key)
    if row.state == APPROVED:
        raise Fault(ExitCode.NOT_ALLOWED, words.APPROVED_IS_LOCKED)
    if row.state != COMPLETED:
        raise Fault(ExitCode.NOT_ALLOWED, words.NOT_COMPLETED, ref=row.ref)
    return row


def _refuse_unready(act: Act, row: Meeting, approved_on: str | None, step: Text) -> tuple[Finding, ...]:
    findings = check_before_lock(protocol_facts(raw_connection(act), row.key, approved_on))
    blocking = [finding for finding in findings if finding.severity is Severity.BLOCKS]
    if blocking:
        said = "; ".join(finding_in_words(finding) for finding in blocking)
        raise Fault(ExitCode.NOT_ALLOWED, words.NOT_READY, ref=row.ref, step=step(), findings=said)
    return tuple(finding for finding in findings if finding.severity is Severity.REMARK)


def _minutings(act: Act, meeting: int) -> list[Minuting]:
    items = select(Item.id).where(Item.meeting_id == meeting)
    return [
        minuting
        for item in act.session.exec(items).all()
        for minuting in act.session.exec(select(Minuting).where(Minuting.item_id == item)).all()
    ]


def _freeze_minuted(act: Act, meeting: int, day: str) -> None:
    raw = raw_connection(act)
    for minuting in _minutings(act, meeting):
        deviation = get(act, Deviation, minuting.deviation_id)
        by = deviation.motivated_by_id
        said = (
            deviation.category,
            deviation.rule,
            deviation.what,
            deviation.motivation,
            person_name_then(raw, by, day) if by else None,
        )
        update(act, minuting, dict(zip(_PRINTED_MINUTING, said, strict=True)))


def _letterhead(act: Act) -> dict[str, str]:
    """The council and the city as they are called today: the paper keeps these names."""
    stored = RegisterSettings.of({row.name: row.value for row in act.session.exec(select(Setting)).all()})
    return {"printed_council": stored.council, "printed_city": stored.city}


def _freeze_names(act: Act, raw: sqlite3.Connection, row: Meeting) -> None:
    present = act.session.exec(select(Attendance).where(Attendance.meeting_id == row.id)).all()
    names = names_then(raw, (line.person_id for line in present), row.held_on)
    for line in present:
        then = names[line.person_id]
        replaced = person_name_then(raw, line.replaces_id, row.held_on) if line.replaces_id else None
        update(
            act,
            line,
            {
                "printed_name": then.name,
                "printed_title": then.title,
                "printed_role": then.role,
                "printed_organisation": then.organisation,
                "printed_party": then.party,
                "printed_replaces": replaced,
            },
        )
    signing = act.session.exec(select(Signatory).where(Signatory.meeting_id == row.id)).all()
    for signatory in signing:
        name = person_name_then(raw, signatory.person_id, row.held_on)
        update(act, signatory, {"printed_name": name})
