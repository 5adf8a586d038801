"""What is written in a draft: meetings and items added and changed, numbered, moved, deviations minuted."""

from dataclasses import replace
from typing import TYPE_CHECKING

from db.reading import items
from db.reading.items import Item
from db.reading.meetings import Meeting
from nsc_tui.guideline.paragraphs import printed
from nsc_tui.language import meeting_form as form_words
from nsc_tui.language import protocol_screen as words
from screens.desk import Desk
from screens.protocol.item_words import named

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def add_meeting(app: "RegisterApp", desk: Desk) -> int | None:
    """Ask for a new meeting; its number, None where the form was closed."""
    from screens.on_the_way import person_maker
    from screens.protocol.meeting_form import new_meeting

    return await app.ask_form(new_meeting(desk, person_maker(app, desk)))


async def change_meeting(app: "RegisterApp", desk: Desk, meeting: Meeting, first: str = "") -> None:
    """Ask for what is to be corrected of a meeting, beginning in the field `first`."""
    from screens.on_the_way import person_maker
    from screens.protocol.meeting_form import edit_meeting

    await app.ask_form(replace(edit_meeting(desk, meeting, person_maker(app, desk)), first=first))


async def add_item(app: "RegisterApp", desk: Desk, meeting: Meeting) -> None:
    """Ask for a new item of a meeting."""
    from screens.protocol.item_form import new_item

    key = await app.ask_form(new_item(desk, meeting))
    added = items.one(desk.door, key) if key is not None else None
    if added:
        app.notify(form_words.ITEM_ADDED(name=named(added)))


async def change_item(app: "RegisterApp", desk: Desk, item: Item, first: str = "") -> None:
    """Ask for what is to be corrected of an item, beginning in the field `first`."""
    from screens.protocol.item_form import edit_item

    await app.ask_form(replace(edit_item(desk, item), first=first))


def number_items(app: "RegisterApp", desk: Desk, meeting: Meeting) -> None:
    """Give every item of a meeting its number."""
    from db.writing.items import number_all

    with desk.act("item.number_all", about=meeting.ref) as act:
        given = number_all(act, meeting.key)
    app.notify(words.NUMBERED(paragraphs=printed(given)) if given else words.ALL_NUMBERED())


def move_item(desk: Desk, item: Item, steps: int) -> None:
    """Move an item up (negative) or down in its meeting; at either end it stays."""
    from db.writing.items import move

    keys = [each.key for each in items.of_meeting(desk.door, item.meeting_key)]
    place = keys.index(item.key) + 1 + steps
    if 1 <= place <= len(keys):
        with desk.act("item.move", about=item.ref or item.heading) as act:
            move(act, item.key, place)


async def minute_open(app: "RegisterApp", desk: Desk, meeting: Meeting, item: Item | None) -> None:
    """Choose open deviations; they go into `item`, or each becomes a § of its own where none is given."""
    from screens.protocol.minuting import minute_as_items, minute_in_item, waiting_picks

    waiting = waiting_picks(desk)
    if not waiting:
        app.notify(words.NO_OPEN(), severity="warning")
        return
    title = words.CHOOSE_FOR_ITEM() if item else words.CHOOSE_DEVIATIONS()
    chosen = await app.choose_several(title, waiting)
    if not chosen:
        return
    refs = minute_in_item(desk, item, chosen) if item else minute_as_items(desk, meeting, chosen)
    app.notify(words.MINUTED(deviations=", ".join(refs)))
