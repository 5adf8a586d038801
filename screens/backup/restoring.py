"""Verifying, rehearsing and restoring from inside the program."""

from pathlib import Path
from typing import TYPE_CHECKING

from nsc_tui.language import backup as said
from nsc_tui.language import backup_screen as words
from nsc_tui.language import verification as found_words
from screens.desk import Desk
from screens.working import Checking, Tell

if TYPE_CHECKING:
    from db.drill import Drill
    from db.verification import Report
    from screens.app import RegisterApp


async def show_verification(app: "RegisterApp", desk: Desk, path: Path) -> None:
    """Verify the register, or one of its backups, and say what was found."""
    is_register = path == desk.path

    def work(_tell: Tell) -> "tuple[Report, tuple[str, ...]]":
        from db.verification import verify_backup, verify_register
        from exports.print_proof import altered_in

        report = verify_register(path) if is_register else verify_backup(path)
        return report, () if report.findings else altered_in(path)

    outcome = await app.push_screen_wait(Checking(words.VERIFYING(name=path.name), work))
    if outcome is None:
        app.notify(words.CHECK_STOPPED(), severity="warning")
        return
    if outcome.error is not None or outcome.result is None:
        app.show_error(outcome.error or RuntimeError())
        return
    app.say(words.VERIFIED_TITLE(), report_in_words(path, *outcome.result))


def report_in_words(path: Path, report: "Report", altered: tuple[str, ...]) -> str:
    """What a verification found: that all is well, or a line for each finding."""
    found = [str(finding) for finding in report.findings]
    if altered:
        found.append(found_words.PAPER(refs=", ".join(altered)))
    if found:
        return "\n".join((words.UNSOUND(path=path), *(f"· {each}" for each in found)))
    return found_words.SOUND(path=path, changes=report.rows.get("history", 0), head=report.head)


async def rehearse(app: "RegisterApp", backup: Path) -> None:
    """Open a backup in a temporary folder, read all of it and print one protocol; nothing else changes."""

    def work(_tell: Tell) -> "Drill":
        from db.drill import drill

        return drill(backup, _print_one)

    outcome = await app.push_screen_wait(Checking(words.DRILLING(name=backup.name), work))
    if outcome is None:
        app.notify(words.CHECK_STOPPED(), severity="warning")
        return
    drilled = outcome.result
    if outcome.error is not None or drilled is None:
        app.show_error(outcome.error or RuntimeError())
        return
    text = said.DRILLED(backup=backup, rows=drilled.rows, changes=drilled.changes, head=drilled.head)
    app.say(words.TITLE(), text)


async def restore_from(app: "RegisterApp", desk: Desk, backup: Path, made: str) -> bool:
    """Ask, then put a backup in the register's place; the desk lets go of the file meanwhile."""
    if not desk.writable:
        app.notify(words.READ_ONLY(), severity="warning")
        return False
    question = words.RESTORE_QUESTION(name=backup.name, made=made)
    if not await app.confirm(question, words.RESTORE_ACTION()):
        return False
    from db.restore import restore

    with desk.set_aside() as held:
        restored = restore(backup, desk.path, held, by=desk.settings.writes_as)
    text = said.RESTORED if restored.kept else said.RESTORED_NEW
    notices = [str(notice) for notice in restored.notices]
    app.say(words.TITLE(), "\n".join((text(backup=backup, kept=restored.kept), *notices)))
    return True


def _print_one(copy: Path) -> None:
    """Look up a meeting in the copy and set its protocol, to prove that the copy can be used."""
    from db.reading import meetings
    from db.reading.door import Door
    from db.reading.window import Ask
    from exports.protocol_papers import protocol_paper

    with Door(copy) as door:
        for meeting in meetings.rows(door, Ask(descending=True, limit=1)):
            protocol_paper(door, meeting.key)
