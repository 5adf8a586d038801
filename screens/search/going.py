"""Searching from anywhere, and going to what was found."""

from typing import TYPE_CHECKING

from nsc_tui.language import search_screen as words
from screens.desk import Desk

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def search_and_go(app: "RegisterApp", desk: Desk) -> None:
    """Search over whatever is in sight. Over a form one can look, but the form is not left behind."""
    from screens.search.screen import Search

    over_a_form = app.screen.is_modal
    chosen = await app.push_screen_wait(Search(desk))
    if chosen is None:
        return
    if over_a_form:
        app.notify(words.FORM_IN_THE_WAY(), severity="warning")
        return
    await app.go_to(chosen)
