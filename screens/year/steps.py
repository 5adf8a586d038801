"""What is done from a line of the year check: its deviation recorded, the year put on paper."""

from pathlib import Path
from typing import TYPE_CHECKING

from nsc_tui.guideline.duty import Duty
from nsc_tui.language import deviations_screen as said
from nsc_tui.language import report_screen as report_words
from screens.desk import Desk
from screens.deviations.forms import missed_duty
from screens.deviations.offers import proposals_about, record_proposed
from screens.forms.values import Pick
from screens.on_the_way import person_maker

if TYPE_CHECKING:
    from screens.app import RegisterApp

_ARCHIVE = "archive"


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
    """Ask which of the year's reports, or its whole archive, and write it."""
    from screens.archiving import make_archive
    from screens.choose_one import ChooseOne
    from screens.reports import EVERY_DAY, of_the_year, write_offer

    offers = of_the_year(year)
    ways = [Pick(each.report, each.label) for each in offers]
    ways.append(Pick(_ARCHIVE, report_words.ARCHIVE(year=year)))
    chosen = await app.push_screen_wait(ChooseOne(report_words.QUESTION(), ways))
    if chosen == _ARCHIVE:
        await make_archive(app, desk, folder, year)
    for offer in offers:
        if offer.report == chosen:
            await write_offer(app, desk, folder, offer, offer.days or EVERY_DAY)
