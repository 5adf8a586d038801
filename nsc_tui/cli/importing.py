"""`nsc-tui import KIND FILE` and `nsc-tui import all FOLDER`: one act, all of it or nothing."""

from __future__ import annotations

from db.reading.door import Door
from db.reading.settings import settings
from nsc_tui.cli import output
from nsc_tui.cli.calls import Call
from nsc_tui.cli.home import register_of
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode
from nsc_tui.typed_paths import typed_path

_ALL = "all"


def import_tables(call: Call) -> int:
    """Bring in a file or a folder and say how many rows were new; `--dry-run` says what would happen."""
    name, path = call.words[0], typed_path(call.words[1])
    register = register_of(call)
    with Door(register) as door:
        by = settings(door).writes_as
    from db.writing.pen import Pen
    from exports.print_proof import prove_approved
    from exports.tables import importing

    dry = call.options.dry_run
    with Pen.take(register, by=by) as pen:
        for notice in pen.notices:
            output.talk(notice)
        if name == _ALL:
            report = (importing.rehearse_folder if dry else importing.import_folder)(pen, path)
        else:
            report = (importing.rehearse_kind if dry else importing.import_kind)(pen, name, path)
        if not dry:
            prove_approved(pen)
    for sentence in report.notices:
        output.talk(sentence)
    for skipped in report.skipped:
        output.talk(words.SKIPPED(file=skipped.file, why=skipped.why))
    said = words.WOULD_IMPORT if dry else words.IMPORTED
    for kind, added in report.added.items():
        output.put(said(kind=kind, added=added, unchanged=report.unchanged[kind]))
    return ExitCode.DONE
