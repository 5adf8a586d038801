"""How one record's values are written for people: in words, on lines of their own."""

from collections.abc import Mapping
from keyword import iskeyword

from nsc_tui.language.values import said


def field_text(record: object, heading: str, names: Mapping[str, str] | None = None) -> str:
    """The value under `heading` in words; `names` says which field holds it where that has another name."""
    field = (names or {}).get(heading, heading)
    value = getattr(record, f"{field}_" if iskeyword(field) else field)
    if heading == "why":
        return _why(record)
    if isinstance(value, tuple):
        value = "\n".join(map(str, value))
    return said(heading, "" if value is None else str(value))


def _why(record: object) -> str:
    from db.reading.proposals import ProposedDeviation
    from nsc_tui.language.proposals import why_in_words

    assert isinstance(record, ProposedDeviation)
    return why_in_words(record.proposal)
