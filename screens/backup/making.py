"""Making a backup by one key: where to, progress, what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from nsc_tui.language import backup as said
from nsc_tui.language import backup_screen as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.typed_paths import typed_path
from screens.backup.places import last_folder, plugged_in
from screens.choose_one import ChooseOne
from screens.desk import Desk
from screens.forms.fields import Form, LineField
from screens.forms.values import Entry, Pick, Values
from screens.home import Home
from screens.working import Tell, at_work

if TYPE_CHECKING:
    from db.backup import Backup
    from screens.app import RegisterApp

_OTHER = "other"


async def make_backup(app: "RegisterApp", desk: Desk, home: Home) -> None:
    """Back the register up to the folder used last, a stick, or one that is asked for; verified."""
    folder = await _asked_where(app, desk, home)
    if folder is None:
        return
    made = await at_work(app, words.TITLE(), lambda tell: _back_up(desk, home, folder, tell), words.STOPPED)
    if made is None:
        return
    home.choose_backups(folder)
    app.register_changed()
    notices = [str(notice) for notice in made.notices]
    app.say(words.TITLE(), "\n".join((said.DONE(path=made.path), *notices)))


async def ask_folder(app: "RegisterApp", desk: Desk, at_first: Path | None = None) -> Path | None:
    """Ask for a folder that backups of the register can lie in."""
    from db.backup_target import check_folder

    def save(values: Values) -> Path:
        typed = values.text("folder").strip()
        if not typed:
            raise Fault(ExitCode.BAD_INPUT, words.NO_FOLDER)
        folder = typed_path(typed)
        check_folder(folder, desk.path)
        return folder.resolve()

    form = Form(
        key="backup/folder",
        title=words.FOLDER_TITLE(),
        fields=(
            LineField(name="folder", label=words.FOLDER, hint=words.FOLDER_HINT, required=True, limit=1000),
        ),
        loaded={"folder": Entry(str(at_first))} if at_first else {},
        save=save,
    )
    return await app.ask_form(form)


async def _asked_where(app: "RegisterApp", desk: Desk, home: Home) -> Path | None:
    last = last_folder(desk, home)
    ways = [Pick(str(last), words.LAST_USED(folder=last))] if last else []
    ways += [Pick(str(path), words.STICK(folder=path)) for path in plugged_in() if path != last]
    if not ways:
        return await ask_folder(app, desk)
    chosen = await app.push_screen_wait(ChooseOne(words.WHERE(), (*ways, Pick(_OTHER, words.OTHER_FOLDER()))))
    if chosen == _OTHER:
        return await ask_folder(app, desk, last)
    return Path(chosen) if chosen else None


def _back_up(desk: Desk, home: Home, folder: Path, tell: Tell) -> "Backup":
    from db.backup import Step, back_up

    steps = tuple(Step)

    def progress(step: Step, done: int, size: int) -> bool:
        place = steps.index(step)
        text = words.STEP_OF(step=words.STEPS[step.value](), place=place + 1, count=len(steps))
        return tell(text, (place + (done / size if size else 0)) / len(steps))

    return back_up(desk.path, folder, ledger=home.ledger, progress=progress)
