"""Open deviations into the protocol: each becomes a § of its own, or goes into the item in front of one."""

from collections.abc import Sequence

from db.reading.deviations import Deviation
from db.reading.items import Item
from db.reading.meetings import Meeting
from db.register_settings import NUMBER_NOW
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.dates import When
from nsc_tui.language import protocol_screen as words
from nsc_tui.language.categories import CATEGORIES
from nsc_tui.language.short_dates import short
from nsc_tui.language.text import SWEDISH
from screens.desk import Desk
from screens.forms.values import Pick
from screens.protocol.meeting_detail import waiting_deviations

_LONGEST = 120  # of a heading made from what happened


def waiting_picks(desk: Desk) -> tuple[Pick, ...]:
    """The deviations that wait to be minuted, to choose from: reference, category, who, when, what lacks."""
    return tuple(Pick(str(each.key), _shown(desk, each)) for each in waiting_deviations(desk))


def minute_as_items(desk: Desk, meeting: Meeting, keys: Sequence[str]) -> tuple[str, ...]:
    """Make a § of each chosen deviation, in one act; gives their references."""
    from db.writing.items import ItemDetails, add, add_numbered, minute

    chosen = _chosen(desk, keys)
    new = add_numbered if desk.settings.numbering == NUMBER_NOW else add
    decision = words.DEVIATION_DECISION.written_in(SWEDISH)
    with desk.act("item.minute_each", about=meeting.ref) as act:
        for each in chosen:
            details = ItemDetails(heading=_heading(each), decision=decision)
            minute(act, new(act, meeting.key, details), each.key)
    return tuple(each.ref for each in chosen)


def minute_in_item(desk: Desk, item: Item, keys: Sequence[str]) -> tuple[str, ...]:
    """Minute the chosen deviations in one item; gives their references."""
    from db.writing.items import minute

    chosen = _chosen(desk, keys)
    with desk.act("item.minute", about=item.ref or item.heading) as act:
        for each in chosen:
            minute(act, item.key, each.key)
    return tuple(each.ref for each in chosen)


def take_out(desk: Desk, item: Item, deviation: int) -> None:
    """Take a deviation out of an item of a draft again."""
    from db.writing.items import unminute

    with desk.act("item.unminute", about=item.ref or item.heading) as act:
        unminute(act, item.key, deviation)


def _chosen(desk: Desk, keys: Sequence[str]) -> tuple[Deviation, ...]:
    wanted = set(keys)
    return tuple(each for each in waiting_deviations(desk) if str(each.key) in wanted)


def _heading(each: Deviation) -> str:
    # What goes into the record is Swedish, whatever the screen speaks.
    what = CATEGORIES[Category(each.category)].written_in(SWEDISH)
    who = f", {each.who_name}" if each.who_name else ""
    return words.DEVIATION_HEADING.written_in(SWEDISH, what=f"{what[:1].lower()}{what[1:]}{who}")[:_LONGEST]


def _shown(desk: Desk, each: Deviation) -> str:
    when = short(When.parse(each.happened), desk.today()) if each.happened else ""
    lacks = "" if each.motivation.strip() else words.UNMOTIVATED()
    parts = (each.ref, each.category, each.who_name, when, lacks or each.what)
    return " · ".join(part for part in parts if part)
