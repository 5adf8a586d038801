"""Files into the register: one kind, or a folder with a file of each; for real or as a rehearsal."""

from dataclasses import dataclass
from pathlib import Path

from db.stopping import Going, unwatched
from db.writing.importing.batches import KINDS as ORDER
from db.writing.importing.batches import Brought, bring, rehearse
from db.writing.importing.rows import Batch
from db.writing.pen import Pen
from exports.tables.kinds import KINDS
from exports.tables.reading import Reading, kind_named, read
from nsc_tui.language import tables as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.problems import Problem, TableFault
from nsc_tui.language.system_reasons import of_system

SUFFIXES = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".vcf"})
_ALL = "all"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file of a folder that was left alone, and why."""

    file: str
    why: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came in: rows added and rows that were there already, by kind in the order they came.

    `notices` are sentences to show: how a file was read, what a protocol's checklist remarks on.
    `approved` is how many protocols come in approved.
    """

    added: dict[str, int]
    unchanged: dict[str, int]
    skipped: tuple[Skipped, ...]
    notices: tuple[str, ...]
    approved: int = 0


@dataclass(frozen=True, slots=True)
class _Found:
    """What a folder holds: a file of each kind, and what is left alone."""

    files: dict[str, Path]
    skipped: tuple[Skipped, ...]


def import_kind(pen: Pen, name: str, path: Path, going: Going = unwatched) -> ImportReport:
    """Bring in the rows of one file as the kind `name`, in one act.

    Raises Fault WRONG_CALL for a kind that is not brought in, BAD_INPUT with every problem of
    every row, or NOT_ALLOWED where the only trouble is an approved protocol; StoppedError where
    `going` says no, and then nothing was brought in.
    """
    reading = read(path, kind_named(name))
    return _report((name,), (reading,), (), bring(pen, name, (reading.batch,), reading.problems, going))


def rehearse_kind(pen: Pen, name: str, path: Path, going: Going = unwatched) -> ImportReport:
    """What `import_kind` would do, or the fault it would raise; nothing is stored."""
    reading = read(path, kind_named(name))
    return _report((name,), (reading,), (), rehearse(pen, (reading.batch,), reading.problems, going))


def import_folder(pen: Pen, folder: Path, going: Going = unwatched) -> ImportReport:
    """Bring in one file of each kind that `folder` holds, as one act, approvals last.

    Files are known by their names (`members.csv`, `meetings.xlsx`). Raises as `import_kind`.
    """
    found = _look(folder)
    readings, problems = _read_all(found)
    brought = bring(pen, _ALL, [reading.batch for reading in readings], problems, going)
    return _report(tuple(found.files), readings, found.skipped, brought)


def rehearse_folder(pen: Pen, folder: Path, going: Going = unwatched) -> ImportReport:
    """What `import_folder` would do, or the fault it would raise; nothing is stored."""
    found = _look(folder)
    readings, problems = _read_all(found)
    brought = rehearse(pen, [reading.batch for reading in readings], problems, going)
    return _report(tuple(found.files), readings, found.skipped, brought)


def _look(folder: Path) -> _Found:
    try:
        entries = sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        raise Fault(ExitCode.BAD_INPUT, words.NO_FOLDER, path=folder) from None
    except OSError as error:
        raise Fault(ExitCode.BAD_INPUT, words.UNREADABLE, path=folder, detail=of_system(error)) from None
    files: dict[str, list[Path]] = {}
    skipped = []
    for entry in entries:
        kind = entry.stem.lower()
        if entry.name.startswith((".", "~$")):
            continue
        if why := _why_not(entry, kind):
            skipped.append(Skipped(entry.name, why))
        else:
            files.setdefault(kind, []).append(entry)
    _refuse_two(files)
    if not files:
        raise Fault(ExitCode.BAD_INPUT, words.NOTHING_IN_FOLDER, path=folder)
    return _Found({kind: files[kind][0] for kind in ORDER if kind in files}, tuple(skipped))


def _why_not(entry: Path, kind: str) -> str:
    """Why a file of the folder is left alone; empty where it is not."""
    if entry.is_dir():
        return words.IS_A_FOLDER()
    if entry.suffix.lower() not in SUFFIXES:
        return words.NOT_A_KIND()
    if kind in ORDER:
        return ""
    return words.WORKED_OUT() if kind in KINDS else words.NOT_A_KIND()


def _refuse_two(files: dict[str, list[Path]]) -> None:
    problems = [
        Problem(words.TWO_FILES, {"kind": kind, "files": [path.name for path in paths]})
        for kind, paths in files.items()
        if len(paths) > 1
    ]
    if problems:
        raise TableFault(tuple(problems))


def _read_all(found: _Found) -> tuple[tuple[Reading, ...], list[Problem]]:
    """Every file; one that cannot be read at all does not keep the others from being told about."""
    readings: list[Reading] = []
    for kind, path in found.files.items():
        try:
            readings.append(read(path, KINDS[kind]))
        except TableFault as fault:
            readings.append(Reading(Batch(kind, is_whole=False), fault.problems, ()))
    return tuple(readings), [problem for reading in readings for problem in reading.problems]


def _report(
    kinds: tuple[str, ...], readings: tuple[Reading, ...], skipped: tuple[Skipped, ...], brought: Brought
) -> ImportReport:
    notices = [notice for reading in readings for notice in reading.notices]
    return ImportReport(
        added={kind: brought.added.get(kind, 0) for kind in kinds},
        unchanged={kind: brought.unchanged.get(kind, 0) for kind in kinds},
        skipped=skipped,
        notices=(*notices, *brought.remarks),
        approved=brought.approved,
    )
