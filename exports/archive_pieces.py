"""What a year's archive consists of, piece by piece in its order; each is made when its turn comes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from db.reading import items, meetings
from db.reading.door import Door
from db.reading.items import Item
from db.reading.meetings import Meeting
from db.reading.window import Ask
from exports.kind_readers import READERS
from exports.report_records import year_of
from exports.reports import PDF, REPORTS, Report, Request, make
from exports.tables.kinds import KINDS
from exports.tables.writing import csv_bytes, json_bytes
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.guideline.paragraphs import printed
from nsc_tui.language import archive as words
from nsc_tui.language import reports as report_words
from nsc_tui.language.kinds import ONE
from nsc_tui.language.states import PROTOCOL_STATES
from nsc_tui.language.text import Language

_JSON, _CSV = "json", "csv"
# States without extracts, and what stands in the protocol's file name then, always Swedish.
_UNFINISHED: dict[str, str] = {ProtocolState.DRAFT: "utkast", ProtocolState.CANCELLED: "installt"}


class Part(StrEnum):
    """The folders of an archive; their numbers keep them in order in every file manager."""

    PROTOCOLS = "1_protokoll"
    REGISTERS = "2_register"
    REPORTS = "3_rapporter"
    JSON = "4_data_json"
    CSV = "5_data_csv"


class File(NamedTuple):
    """A finished file: its folder, its name there (without the number that orders it), its content."""

    part: Part
    name: str
    content: bytes


class Content(NamedTuple):
    """What a piece came to: its files, what the reader should be told, and the records of a kind of data."""

    files: tuple[File, ...]
    notices: tuple[str, ...] = ()
    records: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of the contents page: in which part, what it is, how that stands, and how it is made.

    `what` gives its name in a language: that of the paper, and of whoever waits for it. `make` raises
    Fault BAD_INPUT where the year has nothing to make it of: the contents page says why.
    """

    part: Part
    what: Callable[[Language], str]
    make: Callable[[], Content]
    state: str = ""


def pieces(door: Door, request: Request) -> tuple[Piece, ...]:
    """Every piece of the archive of the year whose first and last day `request` has."""
    return (*_of_meetings(door, request), *_of_reports(door, request), *_of_data(door, request))


def meetings_of(door: Door, request: Request) -> tuple[Meeting, ...]:
    """The meetings of the year in their order."""
    return meetings.rows(door, _ask(request))


def _of_meetings(door: Door, request: Request) -> Iterator[Piece]:
    """Each protocol, and behind it the extracts of its §§."""
    for meeting in meetings_of(door, request):
        agenda = items.of_meeting(door, meeting.key)
        state = _state(meeting, request.language)
        what = partial(_protocol_named, meeting, agenda)
        word = _UNFINISHED.get(meeting.state, "")
        yield Piece(
            Part.PROTOCOLS, what, partial(_paper, door, "protocol", meeting.key, request, word), state
        )
        for item in agenda if not word else ():
            if item.number is not None:
                what = partial(words.EXTRACT.written_in, number=item.number, heading=item.heading)
                maker = partial(_paper, door, "protocol-extract", item.key, request)
                yield Piece(Part.PROTOCOLS, what, maker, state)


def _of_reports(door: Door, request: Request) -> Iterator[Piece]:
    """Every list as a register, then every report of a year, as the table of reports has them."""
    lists = {name: each for name, each in REPORTS.items() if each.about is None}
    for of_year in (False, True):
        for name, report in lists.items():
            if report.of_year is of_year:
                yield _report(door, name, report, request)


def _report(door: Door, name: str, report: Report, request: Request) -> Piece:
    what = partial(_report_named, name, year_of(request))
    if not report.of_year:  # its records are among the data
        return Piece(Part.REGISTERS, what, partial(_made, door, name, (PDF,), Part.REGISTERS, request))
    forms = tuple(form for form in (PDF, _JSON) if form in report.forms)
    return Piece(Part.REPORTS, what, partial(_made, door, name, forms, Part.REPORTS, request))


def _of_data(door: Door, request: Request) -> Iterator[Piece]:
    for kind in READERS:
        yield Piece(Part.JSON, ONE[kind].written_in, partial(_data, door, kind, request))


def _paper(door: Door, name: str, key: int, request: Request, word: str = "") -> Content:
    made = make(door, name, PDF, Request(today=request.today, key=key, language=request.language))
    stem, _, ending = made.name.rpartition(".")
    called = f"{stem}_{word}.{ending}" if word else made.name
    return Content((File(Part.PROTOCOLS, called, made.content),), made.notices)


def _made(door: Door, name: str, forms: Sequence[str], part: Part, request: Request) -> Content:
    found = [make(door, name, form, request) for form in forms]
    files = tuple(File(part, each.name, each.content) for each in found)
    return Content(files, found[0].notices)


def _data(door: Door, kind: str, request: Request) -> Content:
    """Under its own name alone, by which `import all` knows what a file holds."""
    reader = READERS[kind]
    records = reader.read(door, _ask(request) if reader.by_day else Ask(), request.today)
    files = (
        File(Part.JSON, f"{kind}.{_JSON}", json_bytes(KINDS[kind], records)),
        File(Part.CSV, f"{kind}.{_CSV}", csv_bytes(KINDS[kind], records)),
    )
    return Content(files, records=len(records))


def _protocol_named(meeting: Meeting, agenda: Sequence[Item], language: Language) -> str:
    paragraphs = printed(item.number for item in agenda if item.number is not None)
    text = words.PROTOCOL_OF if paragraphs else words.PROTOCOL
    return text.written_in(language, ref=meeting.ref, paragraphs=paragraphs)


def _report_named(name: str, year: int, language: Language) -> str:
    title = report_words.NAMES[name].written_in(language)
    return report_words.OF_ONE_YEAR.written_in(language, title=title, year=year)


def _state(meeting: Meeting, language: Language) -> str:
    state = PROTOCOL_STATES[meeting.state].written_in(language)
    if not meeting.approved_on:
        return state
    return words.APPROVED_ON.written_in(language, state=state, day=meeting.approved_on)


def _ask(request: Request) -> Ask:
    return Ask(since=request.since, until=request.until)
