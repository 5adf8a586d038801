"""The agenda laid from the template, an item filled from the register, and what the council was told of."""

import re
from typing import TYPE_CHECKING

from db.reading import activities, items
from db.reading.items import Item
from db.reading.meetings import Meeting
from db.register_settings import NUMBER_NOW
from nsc_tui.guideline.agenda import Filling, Standing, line_of, missing
from nsc_tui.language import agenda as words
from nsc_tui.language.text import SWEDISH
from screens.desk import Desk
from screens.forms.values import Pick
from screens.protocol.item_words import named

if TYPE_CHECKING:
    from screens.app import RegisterApp

_REFERENCE = re.compile(r"\bA-\d{4}-\d{3,}\b")
_LONGEST_ABOUT = 200
_MOST_NAMED = 9


def template(desk: Desk) -> tuple[Standing, ...]:
    """The template of this register."""
    return words.template_of(desk.settings.agenda)


def lacking(desk: Desk, meeting: Meeting) -> tuple[Standing, ...]:
    """The lines of the template that have no item on the agenda yet."""
    from screens.protocol.agenda_texts import season_of

    left = missing(template(desk), (item.heading for item in items.of_meeting(desk.door, meeting.key)))
    return tuple(line for line in left if line.filling is not Filling.SEASON or season_of(desk, meeting))


async def lay(app: "RegisterApp", desk: Desk, meeting: Meeting) -> None:
    """Lay what is missing of the template on the agenda; where there are items already, ask first."""
    wanted = lacking(desk, meeting)
    if not wanted:
        app.notify(words.ALL_THERE(ref=meeting.ref))
        return
    if meeting.items:
        question = words.LAY_QUESTION(
            ref=meeting.ref,
            there=_count(meeting.items),
            count=_count(len(wanted)),
            headings=_named(wanted),
        )
        if not await app.confirm(question, words.LAY()):
            return
    _add(desk, meeting, wanted)
    app.notify(words.LAID(ref=meeting.ref, count=_count(len(wanted))))


async def fill(app: "RegisterApp", desk: Desk, meeting: Meeting, item: Item) -> None:
    """Fill an item from the register: what the template says for its heading, else what is chosen."""
    from screens.protocol.agenda_texts import joined, matter

    filling = await _filling_of(app, desk, item)
    if filling is None:
        return
    text = joined(item.matter, matter(desk, meeting, filling))
    if text == item.matter:
        app.notify(words.NOTHING_NEW(name=named(item)))
        return
    from db.writing.items import fill_in

    with desk.act("item.fill_in", about=item.ref or item.heading) as act:
        fill_in(act, item.key, text)
    app.notify(words.FILLED(name=named(item)))


async def offer_told(app: "RegisterApp", desk: Desk, meeting: Meeting) -> None:
    """Offer to note that the council was told of the activities that the protocol names (G12)."""
    named_here = {
        ref
        for item in items.of_meeting(desk.door, meeting.key)
        for ref in _REFERENCE.findall(f"{item.matter}\n{item.decision}\n{item.note}")
    }
    waiting = [each for each in activities.untold(desk.door) if each.ref in named_here]
    if not waiting:
        return
    picks = [Pick(str(each.key), f"{each.ref} {each.title}") for each in waiting]
    chosen = await app.choose_several(words.TELL(ref=meeting.ref), picks, chosen=[pick.key for pick in picks])
    if not chosen:
        return
    from db.writing.activities import tell

    refs = ", ".join(each.ref for each in waiting if str(each.key) in chosen)
    with desk.act("activity.tell", about=refs[:_LONGEST_ABOUT]) as act:
        tell(act, map(int, chosen), meeting.key, words.TOLD_HOW.written_in(SWEDISH))
    app.notify(words.TOLD(ref=meeting.ref, activities=refs))


def _add(desk: Desk, meeting: Meeting, lines: tuple[Standing, ...]) -> None:
    from db.writing.items import ItemDetails, add, add_numbered
    from screens.protocol.agenda_texts import filled

    laid = [filled(desk, meeting, line) for line in lines]
    every = [ItemDetails(heading=each.heading, matter=each.matter, kind=each.kind) for each in laid]
    # Beside items without numbers the new ones wait for theirs too: they would stand out of order.
    there = items.of_meeting(desk.door, meeting.key)
    numbered = desk.settings.numbering == NUMBER_NOW and all(each.number is not None for each in there)
    lay = add_numbered if numbered else add
    with desk.act("item.lay_agenda", about=meeting.ref) as act:
        for details in every:
            lay(act, meeting.key, details)


async def _filling_of(app: "RegisterApp", desk: Desk, item: Item) -> Filling | None:
    from screens.choose_one import ChooseOne

    line = line_of(template(desk), item.heading)
    if line is not None and not line.filling.is_kind:
        return line.filling
    ways = [Pick(each.value, words.FILLINGS[each]()) for each in Filling if not each.is_kind]
    chosen = await app.push_screen_wait(ChooseOne(words.FILL_WITH(), ways))
    return Filling(chosen) if chosen else None


def _named(lines: tuple[Standing, ...]) -> str:
    """The headings, so many that the question fits a small window."""
    shown = [words.LINE(text=line.heading) for line in lines[:_MOST_NAMED]]
    left = len(lines) - _MOST_NAMED
    return "\n".join([*shown, words.AND_MORE(count=left)] if left > 0 else shown)


def _count(count: int) -> str:
    return words.ONE_ITEM() if count == 1 else words.ITEMS(count=count)
