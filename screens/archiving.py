"""The archive of a year from the screen: where it goes, how far it has come, Esc to stop it."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from nsc_tui.guideline.year_clocks import FIRST_YEAR
from nsc_tui.language import archive as words
from screens.choose_one import ChooseOne
from screens.desk import Desk
from screens.forms.values import Pick
from screens.papers import made_folder
from screens.working import Tell, at_work

if TYPE_CHECKING:
    from exports.archive import Archive
    from screens.app import RegisterApp


async def archive_a_year(app: "RegisterApp", desk: Desk, folder: Path) -> None:
    """Ask which year, the running one first, and make its archive in `folder`."""
    ways = [
        Pick(str(year), str(year)) for year in range(max(desk.today().year, FIRST_YEAR), FIRST_YEAR - 1, -1)
    ]
    chosen = await app.push_screen_wait(ChooseOne(words.WHICH_YEAR(), ways))
    if chosen is not None:
        await make_archive(app, desk, folder, int(chosen))


async def make_archive(app: "RegisterApp", desk: Desk, folder: Path, year: int) -> None:
    """Make the archive of `year` in `folder`, in the place of an earlier one if she says so.

    Raises Fault where it cannot be made there.
    """
    from exports.archive import folder_name, of_year
    from exports.archive_folder import is_archive

    made_folder(folder)
    request = of_year(year, desk.today())
    target = folder / folder_name(desk.door, request)
    # What stands there and is no archive is not replaced, and then told of by what shows it.
    overwrite = os.path.lexists(target)
    if is_archive(target) and not await app.confirm(words.EXISTS_QUESTION(path=target), words.REPLACE()):
        return

    def work(tell: Tell) -> "Archive":
        from db.reading.door import Door
        from exports.archive import write_archive

        with Door(desk.path) as door:  # a thread needs one of its own
            return write_archive(door, target, request, tell, overwrite=overwrite)

    made = await at_work(app, words.DIALOG(year=year), work, words.STOPPED)
    if made is not None:
        app.last_file = made.path
        said = words.DONE(year=year, path=made.path, count=made.files)
        app.say(words.DIALOG(year=year), "\n".join((said, *made.notices)))
