"""The reports: what each is about, the forms it comes in, and the one way to have it made.

Command line and screens both start here. What makes a report is imported when it is made, so that
this list costs a look-up and a help page nothing.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from nsc_tui.language.text import SWEDISH, Language

if TYPE_CHECKING:
    from db.reading.door import Door


class Subject(StrEnum):
    """The record a report is about."""

    MEETING = "meeting"
    ITEM = "item"
    DEVIATION = "deviation"
    PERSON = "person"


class Report(NamedTuple):
    """One report: its forms, the usual one first; its record (None: a list); whether days may limit it.

    One `of_year` tells of the calendar year that its days begin in, of the running one without days.
    """

    forms: tuple[str, ...]
    about: Subject | None = None
    by_day: bool = False
    of_year: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked for: the number of the record, or the days of a list, both included; None is no limit.

    `today` is the day on which a list without days is looked at.
    """

    today: date
    key: int = 0
    since: date | None = None
    until: date | None = None
    language: Language = SWEDISH


class Made(NamedTuple):
    """A finished file: the name it bears on disk, its content, and what the reader should be told."""

    name: str
    content: bytes
    notices: tuple[str, ...] = ()


PDF = "pdf"
_TABLE = (PDF, "csv", "xlsx", "json")

REPORTS: dict[str, Report] = {
    "protocol": Report((PDF,), Subject.MEETING),
    "protocol-extract": Report((PDF,), Subject.ITEM),
    "protocol-extract-draft": Report((PDF,), Subject.ITEM),
    "attendance": Report((PDF,), Subject.MEETING),
    "kallelse": Report((PDF,), Subject.MEETING),
    "deviations": Report(_TABLE, by_day=True),
    "contacts": Report(_TABLE, by_day=True),
    "members": Report((*_TABLE, "vcf"), by_day=True),
    "activities": Report((*_TABLE, "ics"), by_day=True),
    "spreading": Report(_TABLE, by_day=True),
    "costs": Report(_TABLE, by_day=True),
    "deviation": Report((PDF, "json"), Subject.DEVIATION),
    "person": Report((PDF, "json"), Subject.PERSON),
    "year-check": Report((PDF, "json", "ics"), by_day=True, of_year=True),
    "year-report": Report((PDF, "json"), by_day=True, of_year=True),
    "ks-report": Report((PDF, "json"), by_day=True, of_year=True),
    "action-plan": Report((PDF, "json"), by_day=True, of_year=True),
}


def make(door: "Door", name: str, form: str, request: Request) -> Made:
    """The report `name` in one of its forms.

    Raises Fault BAD_INPUT where its record is not there, or (an extract) has no number. Raises
    KeyError for a name or a form that is not in `REPORTS`.
    """
    if form == PDF:
        from exports.report_papers import PAPERS

        return PAPERS[name](door, request)
    from exports.report_files import FILES

    return FILES[name, form](door, request)
