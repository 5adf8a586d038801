"""Verifying, rehearsing and restoring from inside the program."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nsc_tui.language import backup as said
from nsc_tui.language import backup_screen as words
from nsc_tui.language import verification as found_words
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.working import Tell, at_work

if TYPE_CHECKING:
    from db.drill import Drill
    from db.verification import Report
    from screens.app import RegisterApp


async def show_verification(app: "RegisterApp", desk: Desk, path: Path) -> None:
    """Verify the register, or one of its backups, and say what was found."""
    is_register = path == desk.path
    steps = (*words.CHECKS, words.PAPERS_CHECK)

    def work(tell: Tell) -> "tuple[Report, tuple[str, ...]]":
        from db.verification import verify_backup, verify_register
        from exports.print_proof import altered_in

        going = _by_steps(tell, steps)
        report = (verify_register if is_register else verify_backup)(path, going=going)
        if report.findings:
            return report, ()
        return report, altered_in(path, lambda _done, _count: going(len(words.CHECKS), len(steps)))

    found = await at_work(app, words.VERIFYING(name=path.name), work, words.CHECK_STOPPED)
    if found is not None:
        app.say(words.VERIFIED_TITLE(), report_in_words(path, *found))


def _by_steps(tell: Tell, steps: Sequence[Text]) -> Callable[[int, int], bool]:
    """Tells of each step by its name and place."""

    def going(done: int, _count: int) -> bool:
        text = words.STEP_OF(step=steps[done](), place=done + 1, count=len(steps))
        return tell(text, done / len(steps))

    return going


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

    def work(tell: Tell) -> "Drill":
        from db.drill import drill

        return drill(backup, _print_one, _by_steps(tell, (*words.CHECKS, *words.DRILL_STEPS)))

    drilled = await at_work(app, words.DRILLING(name=backup.name), work, words.CHECK_STOPPED)
    if drilled is not None:
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
