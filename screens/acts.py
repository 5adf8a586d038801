"""What the program does from anywhere at a command that no room answers."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from nsc_tui.language import launch as words
from nsc_tui.language.faults import Fault
from screens.desk import Desk
from screens.home import Home
from screens.surroundings import Act

if TYPE_CHECKING:
    from screens.app import RegisterApp


def acts(desk: Desk, home: Home) -> Mapping[str, Act]:
    """The acts by the names of their commands in `screens.commands`."""

    def take_pen(app: "RegisterApp") -> None:
        desk.take_pen()
        try:
            desk.warm()
        except Fault as fault:
            desk.give_up_pen(str(fault))
            raise
        app.set_read_only("")
        app.register_changed()
        app.notify(words.PEN_TAKEN())

    async def contact(app: "RegisterApp") -> None:
        from screens.contacts.log import log_contact

        await log_contact(app, desk)

    async def search(app: "RegisterApp") -> None:
        from screens.search.going import search_and_go

        await search_and_go(app, desk)

    def open_file(app: "RegisterApp") -> None:
        from screens.papers import open_last_file

        open_last_file(app)

    async def undo(app: "RegisterApp") -> None:
        from screens.undoing import undo_last

        await undo_last(app, desk)

    def redo(app: "RegisterApp") -> None:
        from screens.undoing import redo_last

        redo_last(app, desk)

    anywhere: dict[str, Act] = {
        "contact": contact,
        "search": search,
        "open_file": open_file,
        "undo": undo,
        "redo": redo,
        **_long_work(desk, home),
    }
    return anywhere | ({"take_pen": take_pen} if desk.may_take_pen else {})


def _long_work(desk: Desk, home: Home) -> Mapping[str, Act]:
    """What takes a while, shows how far it has come, and can be stopped."""

    async def backup(app: "RegisterApp") -> None:
        from screens.backup.making import make_backup

        await make_backup(app, desk, home)

    async def import_tables(app: "RegisterApp") -> None:
        from screens.importing.bringing import import_tables

        await import_tables(app, desk)

    async def archive(app: "RegisterApp") -> None:
        from screens.archiving import archive_a_year

        await archive_a_year(app, desk, home.exports)

    return {"backup": backup, "import_tables": import_tables, "archive": archive}
