"""The archive of a year: a folder with its papers in § order, its registers and reports, and all its data.

The same register gives the same bytes on the same day. The command line and the screens both call
`write_archive`.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from db.reading.door import Door
from db.reading.letterhead import letterhead
from db.stopping import StoppedError, unwatched
from exports import archive_folder
from exports.archive_pieces import Content, Part, Piece, meetings_of, pieces
from exports.paper.documents.archive_contents import Entry, archive_contents
from exports.report_names import report_file
from exports.report_records import year_of
from exports.reports import PDF, Request
from nsc_tui.language import archive as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import SWEDISH, Language, spoken

CONTENTS = "0_innehall.pdf"
_NUMBERED = frozenset({Part.PROTOCOLS, Part.REGISTERS, Part.REPORTS})
Tell = Callable[[str, float], bool]  # what is being made, how much is done (0 to 1); False stops


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive that was made: its folder, how many files lie in it, what the reader should be told."""

    path: Path
    files: int
    notices: tuple[str, ...]


def of_year(year: int, today: date, language: Language = SWEDISH) -> Request:
    """What is asked for where the archive of `year` is; `today` is the day it is looked at."""
    return Request(today=today, since=date(year, 1, 1), until=date(year, 12, 31), language=language)


def folder_name(door: Door, request: Request) -> str:
    """What the archive's folder is called: `2026_trygghetsradet_arkiv`."""
    return Path(report_file("archive", letterhead(door), str(year_of(request)), ending=PDF)).stem


def write_archive(
    door: Door, target: Path, request: Request, tell: Tell = unwatched, *, overwrite: bool = False
) -> Archive:
    """Make the archive of the year of `request` at `target`.

    Stopped or failed, nothing of it is left, and an archive that was to be replaced stands as it was.
    Raises Fault: NOT_ALLOWED (`target` is there; with `overwrite`: and is no archive), DISK, BUSY where
    the register was changed meanwhile; StoppedError where `tell` says no.
    """
    with archive_folder.beside(target.absolute(), overwrite=overwrite) as folder:
        notices = _fill(folder, door, request, tell)
        count = len(folder.sums) + 1
    return Archive(target, count, notices)


def _fill(folder: archive_folder.Folder, door: Door, request: Request, tell: Tell) -> tuple[str, ...]:
    mark = door.change_mark()
    found = pieces(door, request)
    widths = {part: max(2, len(str(count))) for part, count in Counter(each.part for each in found).items()}
    numbers: Counter[Part] = Counter()
    entries: list[Entry] = []
    notices: list[str] = []
    for place, piece in enumerate(found, 1):
        making = words.MAKING(what=piece.what(spoken()), place=place, count=len(found))
        _go_on(tell, making, (place - 1) / len(found))
        numbers[piece.part] += 1
        number = f"{numbers[piece.part]:0{widths[piece.part]}}_" if piece.part in _NUMBERED else ""
        what, made = piece.what(request.language), _made(piece, request)
        if isinstance(made, Content):
            names = [f"{number}{file.name}" for file in made.files]
            for file, name in zip(made.files, names, strict=True):
                folder.add(f"{file.part}/{name}", file.content)
            notices += made.notices
            entries.append(Entry(piece.part, what, tuple(names), piece.state, made.records))
        else:
            entries.append(Entry(piece.part, what, (), made))
    contents = archive_contents(
        entries, meetings_of(door, request), year_of(request), letterhead(door), request.language
    )
    folder.add(CONTENTS, contents.content)
    if door.change_mark() != mark:
        raise Fault(ExitCode.BUSY, words.CHANGED)
    _go_on(tell, words.FINISHING(), 1.0)
    return tuple(dict.fromkeys((*notices, *contents.notices)))


def _made(piece: Piece, request: Request) -> Content | str:
    """The piece's files, or why the year has nothing to make them of."""
    try:
        return piece.make()
    except Fault as fault:
        if fault.code is not ExitCode.BAD_INPUT or piece.part is not Part.REPORTS:
            raise
        return fault.written_in(request.language)


def _go_on(tell: Tell, text: str, part: float) -> None:
    if not tell(text, part):
        raise StoppedError
