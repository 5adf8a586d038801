"""What the program proposes and nobody has recorded; offered to the secretary, never made in silence."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from db.reading import proposals
from db.reading.proposals import ProposedDeviation
from nsc_tui.language import contacts_screen as words
from nsc_tui.language import deviations_screen as said
from nsc_tui.language.proposals import why_in_words
from screens.desk import Desk

if TYPE_CHECKING:
    from screens.app import RegisterApp


def proposals_about(desk: Desk, refs: Collection[str]) -> tuple[ProposedDeviation, ...]:
    """The proposals that are about any of these references."""
    return tuple(each for each in proposals.rows(desk.door) if not set(refs).isdisjoint(each.about))


def proposal_key(proposed: ProposedDeviation) -> str:
    """What a proposal is known by in lists while it stands: `proposal:K1:12:5`."""
    return f"proposal:{proposed.category}:{proposed.person_key}:{proposed.activity_key}"


def proposal_of(desk: Desk, key: str) -> ProposedDeviation | None:
    """The proposal of that key; None where it no longer stands."""
    return next((each for each in proposals.rows(desk.door) if proposal_key(each) == key), None)


async def record_proposed(app: "RegisterApp", desk: Desk, proposed: ProposedDeviation) -> None:
    """The form of a proposed deviation, all filled in but the motivation."""
    from screens.deviations.forms import proposed_deviation  # late: Idag shows proposals in its first picture
    from screens.on_the_way import person_maker

    ref = await app.ask_form(proposed_deviation(desk, proposed, person_maker(app, desk)))
    if ref is not None:
        app.notify(said.RECORDED(ref=ref))


async def offer(app: "RegisterApp", desk: Desk, refs: Collection[str]) -> None:
    """Ask for each proposal about `refs` whether it is to be recorded now; the focus is on later."""
    for proposed in proposals_about(desk, refs):
        question = words.OFFER(
            category=proposed.category,
            why=why_in_words(proposed.proposal),
            who=proposed.person,
            activity=proposed.activity,
        )
        if await app.confirm(question, words.RECORD_NOW(), words.LATER()):
            await record_proposed(app, desk, proposed)
