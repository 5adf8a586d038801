"""Reports from the screen: a few are offered, one is chosen, and its file is written.

A room says what it offers (`in_years`, or `Offer`s of its own); the first one is what Enter gives.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from exports.reports import PDF, REPORTS, Request, make
from nsc_tui.language import report_screen as words
from nsc_tui.language.reports import NAMES
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.field_faults import FieldFault
from screens.forms.fields import DateField, Form
from screens.forms.values import Pick, Values
from screens.typed_dates import day_reader

if TYPE_CHECKING:
    from screens.app import RegisterApp


class Days(NamedTuple):
    """The days a report tells of, both included; None is no limit."""

    since: date | None = None
    until: date | None = None


EVERY_DAY = Days()
_MATERIAL = "year-report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One report as it is offered: see `exports.reports`. Without `days` they are asked for."""

    label: str
    report: str
    form: str = PDF
    key: int = 0
    days: Days | None = EVERY_DAY


def in_years(title: Text, report: str, today: date) -> tuple[Offer, ...]:
    """A list on paper for this year, last year, the whole register, and any other days."""
    name = title()
    years = (
        Offer(
            label=words.OF_YEAR(title=name, year=year),
            report=report,
            days=Days(date(year, 1, 1), date(year, 12, 31)),
        )
        for year in (today.year, today.year - 1)
    )
    return (
        *years,
        Offer(label=words.OF_ALL(title=name), report=report),
        Offer(label=words.OF_SPAN(title=name), report=report, days=None),
    )


def of_the_year(year: int) -> tuple[Offer, ...]:
    """Every report of a year, the one that is wanted in a hurry first: the material for the yearly report."""
    days = Days(date(year, 1, 1), date(year, 12, 31))
    names = sorted(
        (name for name, report in REPORTS.items() if report.of_year), key=lambda name: name != _MATERIAL
    )
    return tuple(
        Offer(label=words.OF_YEAR(title=NAMES[name](), year=year), report=name, days=days) for name in names
    )


async def print_one_of(app: "RegisterApp", desk: Desk, folder: Path, offers: Sequence[Offer]) -> Path | None:
    """Ask which of `offers` and write it into `folder`; its path, None where she changed her mind.

    Raises Fault where the report cannot be made or the disk refuses.
    """
    from screens.choose_one import ChooseOne

    ways = [Pick(str(place), offer.label) for place, offer in enumerate(offers)]
    chosen = await app.push_screen_wait(ChooseOne(words.QUESTION(), ways))
    if chosen is None:
        return None
    offer = offers[int(chosen)]
    days = offer.days if offer.days is not None else await app.ask_form(_days_form(desk, offer))
    return None if days is None else await write_offer(app, desk, folder, offer, days)


async def write_offer(app: "RegisterApp", desk: Desk, folder: Path, offer: Offer, days: Days) -> Path | None:
    """Write the report of `offer` for `days` into `folder`. Raises Fault as `print_one_of`."""
    from screens.papers import put_on_disk

    request = Request(today=desk.today(), key=offer.key, since=days.since, until=days.until)
    made = make(desk.door, offer.report, offer.form, request)
    return await put_on_disk(app, folder, made)


def _days_form(desk: Desk, offer: Offer) -> Form[Days]:
    read = day_reader(desk.now)

    def save(values: Values) -> Days:
        since, until = (
            date.fromisoformat(text) if (text := values.text(name)) else None for name in ("since", "until")
        )
        if since and until and until < since:
            raise FieldFault("until", words.BACKWARDS, since=since, until=until)
        return Days(since, until)

    return Form(
        key=f"report/{offer.report}",
        title=words.SPAN_TITLE(title=offer.label.partition(",")[0]),
        fields=(
            DateField(name="since", label=words.SINCE, hint=words.SPAN_HINT, read=read),
            DateField(name="until", label=words.UNTIL, hint=words.SPAN_HINT, read=read),
        ),
        save=save,
    )
