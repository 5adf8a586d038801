"""What is shown of one record of the guideline's year: each of its fields in words. No Textual in here."""

from datetime import date
from keyword import iskeyword

from db.reading.documents import Document
from nsc_tui.language.about_guideline import OUTDATED
from nsc_tui.language.headings import LABELS, label
from nsc_tui.language.values import said
from screens.details import Detail, Fact, Section
from screens.goals import Goal, goal
from screens.year_records.kinds import Kept

# The fields that point at another record, by what they point at.
_POINTERS = {"item": "item", "activity": "activity"}


def detail_of(kept: Kept, record: object, today: date) -> Detail:
    """The record under its title, with its reference below, or what there is to heed of it."""
    headings = [heading for heading in LABELS[kept.kind] if heading != kept.title]
    shown = [
        Fact(label(kept.kind, heading)(), text, goal=_leads_to(record, heading))
        for heading in headings
        if (text := value(kept.kind, record, heading))
    ]
    ref = str(getattr(record, "ref", ""))
    title = value(kept.kind, record, kept.title) or ref
    if warning := warning_of(record, today):
        return Detail(title, (Section("", tuple(shown)),), f"! {warning}", "warn")
    return Detail(title, (Section("", tuple(shown)),), under=ref if ref != title else "")


def warning_of(record: object, today: date) -> str:
    """What there is to heed of a record: that the years of a governing document have passed."""
    return OUTDATED() if isinstance(record, Document) and record.outdated(today.year) else ""


def value(kind: str, record: object, heading: str) -> str:
    """What stands under a heading, in words; several values on lines."""
    found = getattr(record, f"{heading}_" if iskeyword(heading) else heading)
    if isinstance(found, tuple):
        found = "\n".join(map(str, found))
    return said(heading, "" if found is None else str(found), kind=kind)


def _leads_to(record: object, heading: str) -> Goal | None:
    key = getattr(record, f"{_POINTERS[heading]}_key", None) if heading in _POINTERS else None
    return goal(_POINTERS[heading], key) if key else None
