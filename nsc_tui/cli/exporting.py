"""`nsc-tui export REPORT [REF]`: a file, named from its data unless `-o` says otherwise."""

from pathlib import Path

from db.reading.door import Door
from db.reading.window import Ask
from exports.reports import REPORTS as MADE
from exports.reports import Made, Request, Subject, make
from nsc_tui.cli import output
from nsc_tui.cli.calls import Call, nearest
from nsc_tui.cli.home import chosen, heed_chosen_part, register_of
from nsc_tui.cli.kinds import LISTED
from nsc_tui.cli.report_subjects import item_of, key_of
from nsc_tui.cli.reports import ARCHIVE, COPY, DRAFT_EXTRACT, REPORTS, Report
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import ENGLISH, SWEDISH, Language
from nsc_tui.typed_paths import typed_path


def export(call: Call) -> int:
    """Write the file and print its path."""
    name, ref = call.words[0], " ".join(call.words[1:])
    report = _report(name)
    _check_reference(name, report, ref)
    if _is_of_year(name) and (call.options.since or call.options.until):
        raise Fault(ExitCode.WRONG_CALL, words.WHOLE_YEAR, report=name)
    target = typed_path(call.options.output) if call.options.output else None
    form = _form(name, report, target)
    heed_chosen_part()
    if name == COPY:
        path = _copy(call, target)
    elif name == ARCHIVE:
        path = _archive(call, target)
    else:
        with Door(register_of(call)) as door:
            made = _made(door, call, name, form, ref) if name in MADE else _table(door, call, name, form)
        path = target or _folder() / made.name
        _write(path, made.content, overwrite=call.options.overwrite)
        for notice in made.notices:
            output.talk(notice)
    output.put(str(path))
    return ExitCode.DONE


def _report(name: str) -> Report:
    if name in REPORTS:
        return REPORTS[name]
    reports = " ".join(REPORTS)
    near = nearest(name, REPORTS)
    text = words.NO_SUCH_REPORT_NEAR if near else words.NO_SUCH_REPORT
    raise Fault(ExitCode.WRONG_CALL, text, report=name, near=near, reports=reports)


def _check_reference(name: str, report: Report, ref: str) -> None:
    if report.example and not ref:
        raise Fault(ExitCode.WRONG_CALL, words.REPORT_NEEDS_REF, report=name, example=report.example)
    if ref and _is_of_year(name):
        raise Fault(ExitCode.WRONG_CALL, words.REPORT_TAKES_YEAR, report=name, word=ref)
    if ref and not report.example:
        raise Fault(ExitCode.WRONG_CALL, words.REPORT_TAKES_NO_REF, report=name, word=ref)


def _is_of_year(name: str) -> bool:
    return name == ARCHIVE or (name in MADE and MADE[name].of_year)


def _form(name: str, report: Report, target: Path | None) -> str:
    if target is None or name == ARCHIVE:
        return report.forms[0]
    suffix = target.suffix.lower().lstrip(".")
    if suffix not in report.forms:
        raise Fault(
            ExitCode.WRONG_CALL,
            words.NO_SUCH_FORM,
            report=name,
            suffix=target.suffix or target.name,
            forms=", ".join(f".{form}" for form in report.forms),
        )
    return suffix


def _folder() -> Path:
    folder = chosen().settings.export_folder
    return typed_path(folder) if folder else Path.cwd()


def _write(path: Path, content: bytes, *, overwrite: bool) -> None:
    from exports.files import write_new, write_over

    (write_over if overwrite else write_new)(path, content)


def _made(door: Door, call: Call, name: str, form: str, ref: str) -> Made:
    report, (since, until) = MADE[name], call.span
    if (since or until) and not report.by_day:
        raise Fault(ExitCode.WRONG_CALL, words.NOT_BY_DAY, kind=name)
    key = key_of(door, report.about, ref) if report.about else 0
    if report.about is Subject.ITEM:
        name = _extract(door, call, ref)
    request = Request(today=call.day, key=key, since=since, until=until, language=_paper_language(call))
    return make(door, name, form, request)


def _paper_language(call: Call) -> Language:
    """Paper is Swedish unless the call itself asks for English."""
    return ENGLISH if call.options.lang == ENGLISH else SWEDISH


def _extract(door: Door, call: Call, ref: str) -> str:
    """Which extract: an item without a number leaves the house only as a draft."""
    item = item_of(door, ref)
    if call.options.draft:
        return DRAFT_EXTRACT
    if item.number is None:
        raise Fault(ExitCode.BAD_INPUT, words.DRAFT_NEEDED, heading=item.heading)
    return call.words[0]


def _table(door: Door, call: Call, name: str, form: str) -> Made:
    from exports.file_names import file_name
    from exports.tables.kinds import KINDS
    from exports.tables.writing import csv_bytes, json_bytes, xlsx_bytes

    since, until = call.span
    listed = LISTED[name]
    if (since or until) and not listed.by_day:
        raise Fault(ExitCode.WRONG_CALL, words.NOT_BY_DAY, kind=name)
    records = listed.read(door, Ask(since=since, until=until), call.day)
    content = {"csv": csv_bytes, "json": json_bytes, "xlsx": xlsx_bytes}[form](KINDS[name], records)
    span = call.options.year or "_".join(day.isoformat() for day in (since, until) if day)
    return Made(file_name(name, span, ending=form), content)


def _copy(call: Call, target: Path | None) -> Path:
    """A copy of the whole register for those who only look things up."""
    from db.reading_copy import replace_copy, write_copy
    from exports.report_names import copy_file
    from nsc_tui.language import reading_copy

    if any(call.span):
        raise Fault(ExitCode.WRONG_CALL, words.NOT_BY_DAY, kind=COPY)
    register = register_of(call)
    with Door(register) as door:
        path = target or _folder() / copy_file(door)
    (replace_copy if call.options.overwrite else write_copy)(register, path)
    output.talk(reading_copy.MADE())
    return path


def _archive(call: Call, target: Path | None) -> Path:
    """The folder of a year: all its papers and data. Ended by a signal it leaves nothing."""
    from exports.archive import folder_name, of_year, write_archive

    since, until = call.span
    year = (since or until or call.day).year
    request = of_year(year, call.day, _paper_language(call))
    with Door(register_of(call)) as door:
        path = target or _folder() / folder_name(door, request)
        made = write_archive(door, path, request, overwrite=call.options.overwrite)
    for notice in made.notices:
        output.talk(notice)
    return path
