"""What is done from a line of the year check: its deviation recorded, the year put on paper."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from nsc_tui.guideline.duty import Duty
from nsc_tui.language import deviations_screen as said
from screens.desk import Desk
from screens.deviations.forms import missed_duty
from screens.deviations.offers import proposals_about, record_proposed
from screens.on_the_way import person_maker

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def record(app: "RegisterApp", desk: Desk, duty: Duty) -> None:
    """The form of the line's deviation, prefilled; for a participation, that of what is proposed."""
    proposed = next((each for each in proposals_about(desk, duty.lacking) if each.rule == duty.rule), None)
    if proposed is not None:
        await record_proposed(app, desk, proposed)
        return
    ref = await app.ask_form(missed_duty(desk, duty, person_maker(app, desk)))
    if ref is not None:
        app.notify(said.RECORDED(ref=ref))


async def print_year(app: "RegisterApp", desk: Desk, folder: Path, year: int) -> None:
    """Write the year check as a PDF."""
    from exports.reports import PDF, Request, make
    from screens.papers import put_on_disk

    request = Request(today=desk.today(), since=date(year, 1, 1), until=date(year, 12, 31))
    made = make(desk.door, "year-check", PDF, request)
    await put_on_disk(app, folder, made)
