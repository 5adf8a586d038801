"""Protocol and extract on paper from the screen; the approved protocol's checksum is kept."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.reading.items import Item
from db.reading.meetings import Meeting
from nsc_tui.language import protocol_papers as words
from nsc_tui.language import report_screen as report_words
from screens.desk import Desk

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def print_of_meeting(app: "RegisterApp", desk: Desk, folder: Path, meeting: Meeting) -> Path | None:
    """Protocol, notice or attendance list, as chosen; of a meeting to come the notice stands first."""
    from screens.reports import Offer, print_one_of

    papers = [
        Offer(label=report_words.PROTOCOL(), report="protocol", key=meeting.key),
        Offer(label=report_words.NOTICE(), report="kallelse", key=meeting.key),
        Offer(label=report_words.ATTENDANCE(), report="attendance", key=meeting.key),
    ]
    if meeting.date > desk.today().isoformat():
        papers.insert(0, papers.pop(1))
    return await print_one_of(app, desk, folder, papers)


async def print_extract(app: "RegisterApp", desk: Desk, folder: Path, item: Item) -> Path | None:
    """Write the extract of an item; one without a number only marked UTKAST, after a question."""
    from exports.protocol_papers import draft_extract_paper, extract_paper
    from screens.papers import put_on_disk

    if item.number is not None:
        return await put_on_disk(app, folder, extract_paper(desk.door, item.key))
    if not await app.confirm(words.DRAFT_QUESTION(heading=item.heading), words.DRAFT()):
        return None
    return await put_on_disk(app, folder, draft_extract_paper(desk.door, item.key))


def keep_proof(desk: Desk, meeting: Meeting) -> None:
    """Keep the sha256 of the approved protocol's paper, in an act of its own after the approval."""
    from exports.print_proof import keep, unkept_proofs

    proofs = unkept_proofs(desk.door)
    with desk.act("protocol.keep_proof", about=meeting.ref) as act:
        keep(act, proofs)
