"""The deviation that a cost on the wrong party calls for (E1): offered after the cost is saved."""

from typing import TYPE_CHECKING

from db.catalogue.participation import MEMBERSHIP_COSTS
from db.reading import contacts, costs, deviations, people, proposals
from db.reading.contacts import Contact
from db.reading.costs import Cost
from db.reading.proposals import ProposedDeviation
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.cost_bearers import is_misplaced
from nsc_tui.guideline.verdict import TOOK_PART
from nsc_tui.language import deviations_screen as words
from screens.desk import Desk
from screens.deviations.forms import misplaced_cost
from screens.deviations.offers import record_proposed
from screens.on_the_way import person_maker

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def offer_for_cost(app: "RegisterApp", desk: Desk, key: int) -> None:
    """Where the cost lies on the wrong party and nobody has recorded it: ask whether it is to be now."""
    cost = costs.one(desk.door, key)
    if cost is None or not lies_wrong(desk, cost) or _is_recorded(desk, cost):
        return
    question = words.COST_OFFER(ref=cost.ref, paid_by=cost.paid_by, office=desk.settings.coordinating_office)
    if await app.confirm(question, words.RECORD_NOW(), words.LATER()):
        if proposed := _proposed(desk, cost):
            await record_proposed(app, desk, proposed)
            return
        ref = await app.ask_form(misplaced_cost(desk, cost, person_maker(app, desk)))
        if ref is not None:
            app.notify(words.RECORDED(ref=ref))


def lies_wrong(desk: Desk, cost: Cost) -> bool:
    """Whether a cost lies on the wrong party for certain."""
    took_part = [
        each
        for each in (contacts.of_activity(desk.door, cost.activity_key) if cost.activity_key else ())
        if each.took_part in TOOK_PART
    ]
    organisations = [_organisations(desk, each) for each in took_part]
    office = desk.settings.coordinating_office
    return is_misplaced(cost.kind in MEMBERSHIP_COSTS, cost.paid_by, office, organisations)


def _proposed(desk: Desk, cost: Cost) -> ProposedDeviation | None:
    """What the program proposes for whoever alone took part in what the cost was for."""
    of_activity = (each for each in proposals.rows(desk.door) if each.activity_key == cost.activity_key)
    return next((each for each in of_activity if each.category == Category.E1), None)


def _organisations(desk: Desk, contact: Contact) -> tuple[str, ...]:
    """Where somebody who took part comes from; none where nobody knows."""
    person = people.one(desk.door, contact.person_key)
    return tuple(filter(None, (contact.organisation, person.organisation if person else "")))


def _is_recorded(desk: Desk, cost: Cost) -> bool:
    about_it = deviations.of_cost(desk.door, cost.key)
    about_activity = deviations.of_activity(desk.door, cost.activity_key) if cost.activity_key else ()
    return any(each.category == Category.E1 for each in (*about_it, *about_activity))
