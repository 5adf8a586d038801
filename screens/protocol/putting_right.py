"""Where the lines of a protocol's checklist lead: the form, in the field where the finding is put right."""

from typing import TYPE_CHECKING

from db.reading import items
from db.reading.meetings import Meeting
from screens.desk import Desk
from screens.goals import Goal
from screens.protocol import acts, checklist
from screens.protocol.steps import why_no_change

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def put_right(app: "RegisterApp", desk: Desk, meeting: Meeting, wanted: Goal) -> None:
    """Do what a line leads to, or say why nothing can be written in the protocol now."""
    if reason := why_no_change(meeting):
        app.notify(reason, severity="warning")
    elif wanted.kind == checklist.NUMBER_ALL:
        acts.number_items(app, desk, meeting)
    elif wanted.kind == checklist.ADD_ITEM:
        await acts.add_item(app, desk, meeting)
    elif wanted.kind == checklist.MOTIVATE:
        from screens.deviations.steps import motivate_found

        await motivate_found(app, desk, wanted.key)
    elif wanted.kind == checklist.EDIT_ITEM:
        key, _, field = wanted.key.partition(" ")
        item = items.one(desk.door, int(key))
        if item:
            await acts.change_item(app, desk, item, field)
    else:
        await acts.change_meeting(app, desk, meeting, wanted.key)
