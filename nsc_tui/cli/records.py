"""How one record's values are written for people: in words, on lines of their own."""

from collections.abc import Mapping
from keyword import iskeyword

from nsc_tui.language.values import said


def field_text(record: object, heading: str, names: Mapping[str, str] | None = None, kind: str = "") -> str:
    """The value under `heading` of a table in words, `kind` the table.

    `names` says which field holds it where that has another name.
    """
    if kind == "duties":
        return _of_duty(record, heading)
    field = (names or {}).get(heading, heading)
    value = getattr(record, f"{field}_" if iskeyword(field) else field)
    if heading == "why":
        return _why(record)
    if isinstance(value, tuple):
        value = "\n".join(map(str, value))
    return said(heading, "" if value is None else str(value), kind=kind)


def _why(record: object) -> str:
    from db.reading.proposals import ProposedDeviation
    from nsc_tui.language.proposals import why_in_words

    assert isinstance(record, ProposedDeviation)
    return why_in_words(record.proposal)


def _of_duty(record: object, heading: str) -> str:
    from nsc_tui.guideline.duty import Duty
    from nsc_tui.language import duties as words

    assert isinstance(record, Duty)
    said_of = {
        "duty": words.title(record),
        "who": words.whose(record),
        "status": words.state(record),
        "due_on": words.due_day(record),
        "evidence": "\n".join((*record.evidence, *words.readings_with_days(record))),
    }
    return said_of.get(heading) or str(getattr(record, heading) or "")
