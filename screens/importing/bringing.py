"""Import from inside: chosen, tried, looked at, brought in as one act; stopped anywhere nothing is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.reading import undoing
from db.stopping import StoppedError
from nsc_tui.language import import_screen as words
from nsc_tui.language.faults import Fault
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.importing.choosing import FOLDER, Chosen, choosing, kind_named
from screens.importing.dialogs import Faults, Summary
from screens.working import Tell, at_work

if TYPE_CHECKING:
    from db.writing.pen import Pen
    from exports.tables.importing import ImportReport
    from screens.app import RegisterApp

_READ = 0.1  # of the bar, for reading the files


@dataclass(frozen=True, slots=True)
class _Tried:
    """What came of bringing in, or of trying it: a report, or all that is wrong."""

    report: "ImportReport | None" = None
    fault: Fault | None = None


async def import_tables(app: "RegisterApp", desk: Desk) -> None:
    """Ask what, try it and show what it gives or what is wrong; bring it in when she says so.

    What is wrong leads back to the form, so that a file can be mended and tried again.
    """
    chosen: Chosen | None = None
    while (chosen := await app.ask_form(choosing(chosen))) is not None:
        tried = await _work(app, desk, chosen, words.TRYING, _rehearse)
        if tried is None:
            continue
        if tried.report is None:
            await app.push_screen_wait(Faults(str(tried.fault).splitlines()))
            continue
        added, unchanged = (sum(each.values()) for each in (tried.report.added, tried.report.unchanged))
        if not added:
            app.say(words.TITLE(), "\n".join((words.NOTHING_NEW(), *_lines(tried.report))))
            return
        if await app.push_screen_wait(
            Summary(words.SUMMARY(added=added, unchanged=unchanged), tuple(_lines(tried.report)))
        ):
            done = await _work(app, desk, chosen, words.BRINGING, _import)
            if done is None:
                return
            desk.tell_change()
            if done.report is not None:
                _tell(app, desk, done.report, tried.report)
                return
            # The files were changed between trying and bringing in.
            await app.push_screen_wait(Faults(str(done.fault).splitlines()))


def _tell(app: "RegisterApp", desk: Desk, report: "ImportReport", shown: "ImportReport") -> None:
    """Say what came in; all of it where that is not what she was shown, since the files were changed."""
    step = undoing.next_undo(desk.door)
    said = words.DONE if step is not None and step.why_not is None else words.DONE_FOR_GOOD
    app.notify(said(count=sum(report.added.values())))
    if (report.added, report.approved) != (shown.added, shown.approved):
        app.say(words.TITLE(), "\n".join((words.CHANGED(), *_lines(report))))


async def _work(
    app: "RegisterApp",
    desk: Desk,
    chosen: Chosen,
    title: Text,
    bring: "Callable[[Pen, Chosen, Callable[[int, int], bool]], ImportReport]",
) -> _Tried | None:
    """Let `bring` work in a thread; None where it was stopped, or ended by what is no fault of the files."""

    def work(tell: Tell) -> _Tried:
        def going(done: int, count: int) -> bool:
            part = _READ + (1 - _READ) * done / max(count, 1)
            return tell(words.ROWS(done=done + 1, count=count), part)

        if not tell(words.READING(), 0.0):
            raise StoppedError
        try:
            return _Tried(bring(desk.pen(), chosen, going))
        except Fault as fault:
            return _Tried(fault=fault)

    return await at_work(app, title(name=chosen.path.name), work, words.STOPPED)


def _rehearse(pen: "Pen", chosen: Chosen, going: Callable[[int, int], bool]) -> "ImportReport":
    from exports.tables.importing import rehearse_folder, rehearse_kind

    if chosen.kind == FOLDER:
        return rehearse_folder(pen, chosen.path, going)
    return rehearse_kind(pen, chosen.kind, chosen.path, going)


def _import(pen: "Pen", chosen: Chosen, going: Callable[[int, int], bool]) -> "ImportReport":
    from exports.print_proof import prove_approved
    from exports.tables.importing import import_folder, import_kind

    if chosen.kind == FOLDER:
        report = import_folder(pen, chosen.path, going)
    else:
        report = import_kind(pen, chosen.kind, chosen.path, going)
    prove_approved(pen)
    return report


def _lines(report: "ImportReport") -> Iterator[str]:
    if report.approved:
        yield words.APPROVED(count=report.approved)
    for kind, added in report.added.items():
        yield words.OF_KIND(kind=kind_named(kind)(), added=added, unchanged=report.unchanged[kind])
    for skipped in report.skipped:
        yield words.SKIPPED(file=skipped.file, why=skipped.why)
    yield from report.notices
