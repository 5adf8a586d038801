"""Searching from anywhere, and going to what was found."""

from typing import TYPE_CHECKING

from nsc_tui.language import search_screen as words
from screens.desk import Desk

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def search_and_go(app: "RegisterApp", desk: Desk) -> None:
    """Search over whatever is in sight; Esc comes back to it.

    Going to a hit closes a form, and keeps its draft.
    """
    from screens.search.screen import Search

    chosen = await app.push_screen_wait(Search(desk))
    if chosen is None:
        return
    if await app.leave_boxes():
        await app.go_to(chosen)
    else:
        app.notify(words.WORK_IN_THE_WAY(), severity="warning")
