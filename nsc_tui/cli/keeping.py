"""`nsc-tui backup`, `restore` and `verify`: keeping the file, and knowing that it is whole."""

from pathlib import Path

from nsc_tui.cli import output
from nsc_tui.cli.calls import Call
from nsc_tui.cli.home import chosen, named_register, register_of
from nsc_tui.language import backup as backup_words
from nsc_tui.language import cli as words
from nsc_tui.language import verification as verify_words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.settings import places
from nsc_tui.typed_paths import typed_path


def back_up(call: Call) -> int:
    """Back the register up to a folder, read it back, and print where it lies."""
    register = register_of(call)
    folder = call.words[0] if call.words else chosen().settings.backup_folder
    if not folder:
        raise Fault(ExitCode.WRONG_CALL, words.NO_BACKUP_FOLDER)
    from db import backup

    made = backup.back_up(register, typed_path(folder), ledger=places().ledger)
    output.put(str(made.path))
    output.talk(backup_words.DONE(path=made.path))
    for notice in made.notices:
        output.talk(notice)
    return ExitCode.DONE


def restore(call: Call) -> int:
    """Put a backup in the register's stead; `--dry-run` opens and reads it in a temporary folder."""
    place = typed_path(call.words[0])
    if call.options.dry_run:
        return _drill(place)
    register = named_register(call) or _usual()
    from db.lock import WriterLock
    from db.restore import restore as put_back

    with WriterLock.acquire(register) as held:
        restored = put_back(place, register, held, by=_writer(register))
    output.put(words.RESTORED(backup=restored.backup, path=register))
    if restored.kept:
        output.put(words.KEPT(kept=restored.kept))
    for notice in restored.notices:
        output.talk(notice)
    return ExitCode.DONE


def verify(call: Call) -> int:
    """Verify a register or backup: exit 0, 1 (not ours to vouch for) or 4 (damaged)."""
    path = typed_path(call.words[0]) if call.words else register_of(call)
    from db.verification import verify as verified
    from exports.print_proof import altered_in

    report = verified(path, call.options.anchor or None)
    for finding in report.findings:
        output.put(str(finding))
    if report.code is ExitCode.DONE and (altered := altered_in(path)):
        output.put(verify_words.PAPER(refs=", ".join(altered)))
        return ExitCode.NOT_A_REGISTER
    if not report.findings:
        changes = report.rows.get("history", 0)
        output.put(verify_words.SOUND(path=path, changes=changes, head=report.head))
    return report.code


def _drill(place: Path) -> int:
    from db.drill import drill
    from db.reading.door import Door
    from db.reading.search import everything

    def look_up(copy: Path) -> None:
        with Door(copy) as door:
            everything(door, "a")

    tried = drill(place, look_up)
    output.put(words.WOULD_RESTORE(path=tried.backup, rows=tried.rows, changes=tried.changes))
    return ExitCode.DONE


def _usual() -> Path:
    """Where a register is put back: the one opened last, else the usual place, there or not."""
    last = chosen().settings.file
    return Path(last) if last else places().register


def _writer(register: Path) -> str:
    """Who restores: the one at the keyboard, as far as the old register can still say so."""
    from db.reading.door import Door
    from db.reading.settings import settings

    try:
        with Door(register) as door:
            return settings(door).writes_as
    except Fault:
        return ""
