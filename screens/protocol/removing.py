"""Taking things out of a draft: a meeting is cancelled, an item or a minuted deviation goes; asked first."""

from typing import TYPE_CHECKING

from db.reading import deviations
from db.reading.items import Item
from db.reading.meetings import Meeting
from nsc_tui.language import protocol_screen as words
from screens.desk import Desk
from screens.protocol.minuting import take_out

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def cancel_meeting(app: "RegisterApp", desk: Desk, meeting: Meeting) -> bool:
    """Cancel a meeting after a question; what is written stays."""
    if not await app.confirm(words.CANCEL_QUESTION(ref=meeting.ref), words.CANCEL_MEETING(), words.KEEP()):
        return False
    from db.writing.meetings import cancel

    with desk.act("meeting.cancel", about=meeting.ref) as act:
        cancel(act, meeting.key)
    return True


async def take_item_out(app: "RegisterApp", desk: Desk, item: Item) -> bool:
    """Take an item out of its draft after a question."""
    if not await app.confirm(words.REMOVE_QUESTION(heading=item.heading), words.REMOVE(), words.KEEP()):
        return False
    from db.writing.items import discard

    with desk.act("item.discard", about=item.ref or item.heading) as act:
        discard(act, item.key)
    return True


async def take_deviation_out(app: "RegisterApp", desk: Desk, item: Item, deviation: int) -> bool:
    """Take a minuted deviation out of an item after a question."""
    found = deviations.one(desk.door, deviation)
    ref = found.ref if found else ""
    if not await app.confirm(words.UNMINUTE_QUESTION(ref=ref), words.REMOVE(), words.KEEP()):
        return False
    take_out(desk, item, deviation)
    return True
