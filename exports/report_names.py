"""What the files of the reports are called: `2026_trygghetsradet_kontakter.pdf`."""

from db.reading.door import Door
from db.reading.letterhead import Letterhead, letterhead
from exports.file_names import file_name
from exports.paper.documents.names import council_word
from exports.reports import Request
from nsc_tui.guideline import stockholm
from nsc_tui.language import reports as words


def list_file(name: str, head: Letterhead, request: Request, ending: str) -> str:
    """The name of a list's file: the days it tells of, else the day of the register's last change."""
    return report_file(name, head, _days(head, request), ending=ending)


def report_file(name: str, head: Letterhead, day: str, *more: str, ending: str) -> str:
    """What it tells of, the council, the report, and `more`."""
    return file_name(day, council_word(head), words.FILE_WORDS[name], *more, ending=ending)


def copy_file(door: Door) -> str:
    """The name of a copy for reading: that of the day of the register's last change, and its number."""
    head = letterhead(door)
    return report_file("copy", head, last_day(head), str(head.head.number), ending="db")


def last_day(head: Letterhead) -> str:
    """The day in Stockholm of the register's last change."""
    return stockholm.local_day(head.recorded_at).isoformat()


def _days(head: Letterhead, request: Request) -> str:
    since, until = request.since, request.until
    if since and until and (since.month, since.day, until.month, until.day) == (1, 1, 12, 31):
        return str(since.year) if since.year == until.year else f"{since.year} {until.year}"
    return " ".join(day.isoformat() for day in (since, until) if day) or last_day(head)
