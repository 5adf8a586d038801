"""`nsc-tui show REF`: one record and what stands around it, as text or JSON."""

from datetime import date
from typing import Any

from db.reading.door import Door
from nsc_tui.cli import output
from nsc_tui.cli.calls import Call
from nsc_tui.cli.finding import find
from nsc_tui.cli.found import Around, Found, some
from nsc_tui.cli.home import register_of
from nsc_tui.cli.kinds import LISTED
from nsc_tui.cli.records import field_text
from nsc_tui.guideline.rules import related, rule
from nsc_tui.language import cli as words
from nsc_tui.language import records as labels
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.headings import LABELS, label


def show(call: Call) -> int:
    """Print one record; exit 1 where there is no such."""
    ref = " ".join(call.words)
    with Door(register_of(call)) as door:
        found = find(door, ref)
        if found is not None and isinstance(found.record, str):
            found = found._replace(around=_this_year(door, found.record, call.day))
    if found is None:
        raise Fault(ExitCode.NO, words.NO_SUCH_RECORD, ref=ref)
    if call.options.json:
        output.put_json(_as_object(found))
    else:
        _put(found)
    return ExitCode.DONE


def _this_year(door: Door, rule_id: str, today: date) -> tuple[Around, ...]:
    """How the rule stands this year: the lines of the year check that are about it, with their evidence."""
    from db.reading import duties

    return some(("duties", tuple(d for d in duties.rows(door, today.year, today) if d.rule == rule_id)))


def _put(found: Found) -> None:
    for name, value in _lines(found):
        if value:
            first, *more = value.split("\n")
            output.put(f"{name + ':':<26} {first}")
            for line in more:
                output.put(f"{'':<26} {line}")
    for around in found.around:
        output.put()
        output.put(f"{labels.SEVERAL[around.kind]()} ({len(around.records)})")
        shown = LISTED[around.kind]
        for record in around.records:
            values = (field_text(record, heading, shown.names, around.kind) for heading in shown.shown)
            output.put("  " + " · ".join(output.one_line(value) for value in values if value))


def _lines(found: Found) -> list[tuple[str, str]]:
    if isinstance(found.record, str):
        return _rule_lines(found.record)
    if found.kind == "people":
        return [(text(), field_text(found.record, name)) for name, text in labels.PEOPLE.items()]
    names = LISTED[found.kind].names
    return [
        (label(found.kind, heading)(), field_text(found.record, heading, names, found.kind))
        for heading in dict.fromkeys(("ref", *LABELS[found.kind]))
    ]


def _rule_lines(rule_id: str) -> list[tuple[str, str]]:
    from nsc_tui.language.rule_terms import MODALITIES, OCCASIONS, parties
    from nsc_tui.language.rules import RULES

    asked, said = rule(rule_id), RULES[rule_id]
    assert asked is not None
    return [
        (labels.RULE(), f"{rule_id} {said.title()}"),
        (labels.SECTION(), asked.section.value),
        (labels.MODALITY(), MODALITIES[asked.modality]()),
        (labels.ASKS(), said.asks()),
        (labels.PARTIES(), parties(asked)),
        (labels.WHEN(), OCCASIONS[asked.when]()),
        (labels.BREACH(), said.breach() if said.breach else ""),
        (labels.RELATED(), ", ".join(related(rule_id))),
    ]


def _as_object(found: Found) -> dict[str, Any]:
    if isinstance(found.record, str):
        return _rule_object(found.record) | {each.kind: _refs(each) for each in found.around}
    return _fields(found.kind, found.record) | {around.kind: _refs(around) for around in found.around}


def _fields(kind: str, record: object) -> dict[str, Any]:
    from exports.tables.kinds import KINDS
    from exports.tables.writing import json_objects

    if kind == "people":
        return {name: getattr(record, name) for name in ("ref", *labels.PEOPLE)}
    return dict(json_objects(KINDS[kind], [record])[0])


def _refs(around: Around) -> list[Any]:
    """Records that have a reference by it; those that have none of their own stand whole."""
    if around.kind in ("members", "attendance", "results", "duties"):
        return [_fields(around.kind, record) for record in around.records]
    return [getattr(record, "ref") for record in around.records]  # noqa: B009 - of any kind


def _rule_object(rule_id: str) -> dict[str, Any]:
    from nsc_tui.language.rule_terms import parties
    from nsc_tui.language.rules import RULES

    asked, said = rule(rule_id), RULES[rule_id]
    assert asked is not None
    return {
        "ref": rule_id,
        "title": said.title(),
        "section": asked.section.value,
        "modality": asked.modality.value,
        "asks": said.asks(),
        "parties": parties(asked),
        "when": asked.when.value,
        "breach": said.breach() if said.breach else "",
        "related": list(related(rule_id)),
    }
