"""The forms of deviations: any one, one that is proposed, a correction, a motivation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.catalogue.participation import MEMBERSHIP_COSTS
from db.reading.activities import one as activity_of
from db.reading.costs import Cost
from db.reading.deviations import Deviation
from db.reading.organisations import named as organisation_named
from db.reading.proposals import ProposedDeviation
from db.reading.references import row_named
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.rules import Actor
from nsc_tui.language import deviations_screen as words
from nsc_tui.language import duties as said_of_duties
from nsc_tui.language.proposals import what_happened
from nsc_tui.language.text import SWEDISH  # the register speaks the language of its papers
from screens import lookups
from screens.desk import Desk
from screens.deviations import fields
from screens.forms.fields import Create, Field, Form
from screens.forms.values import Entry, Pick, Values
from screens.typed_dates import typable

if TYPE_CHECKING:
    from db.writing.deviations import DeviationDetails


def new_deviation(desk: Desk, person: Create) -> Form[str]:
    """Any deviation, by a person, an organisation or the council. Gives its reference."""

    def save(values: Values) -> str:
        return _record(desk, _details(values))

    return Form(
        key="deviation/new",
        title=words.NEW_TITLE(),
        help=words.HELP,
        fields=(
            fields.category(),
            fields.who(desk, person),
            *fields.happening(desk),
            *fields.motivation(desk, person),
            fields.activity(desk),
        ),
        save=save,
    )


def proposed_deviation(desk: Desk, proposed: ProposedDeviation, person: Create) -> Form[str]:
    """A deviation that the program proposes, all filled in but the motivation. Gives its reference."""

    def save(values: Values) -> str:
        return _record(desk, _details(values, contact=proposed.contact_key))

    return Form(
        key=f"deviation/{proposed.category}/{proposed.contact_key}",
        title=words.PROPOSED_TITLE(category=proposed.category, who=proposed.person),
        help=words.HELP,
        fields=_motivation_first(desk, person),
        loaded=_loaded_proposal(desk, proposed),
        save=save,
    )


def missed_duty(desk: Desk, duty: Duty, person: Create) -> Form[str]:
    """The deviation that a line of the year check shows, all but its motivation. Gives its reference."""
    assert duty.category is not None
    category = duty.category.value

    def save(values: Values) -> str:
        return _record(desk, replace(_details(values), duty=duty.key))

    return Form(
        key=f"deviation/{duty.key}",
        title=words.PROPOSED_TITLE(category=category, who=said_of_duties.title(duty)),
        help=words.HELP,
        fields=_motivation_first(desk, person),
        loaded={
            "what": Entry(said_of_duties.what_happened(duty, SWEDISH)),
            "happened": Entry(_when_missed(duty)),
            "person_id": _whose(desk, duty),
            "category": Entry("", (fields.category_pick(category),)),
            "activity_id": _the_one_activity(desk, duty),
        },
        save=save,
    )


def misplaced_cost(desk: Desk, cost: Cost, person: Create) -> Form[str]:
    """The deviation of a cost that lies on the wrong party (E1), all but its motivation."""
    category = Category.E1.value
    membership = cost.kind in MEMBERSHIP_COSTS
    duty = f"membership_cost:{cost.year}" if membership else ""
    what = words.MEMBERSHIP_MISPLACED if membership else words.COST_MISPLACED
    office = desk.settings.coordinating_office

    def save(values: Values) -> str:
        return _record(desk, replace(_details(values), cost=cost.key, duty=duty))

    return Form(
        key=f"deviation/{category}/{cost.ref}",
        title=words.PROPOSED_TITLE(category=category, who=cost.ref),
        help=words.HELP,
        fields=_motivation_first(desk, person),
        loaded={
            "what": Entry(what.written_in(SWEDISH, ref=cost.ref, paid_by=cost.paid_by, office=office)),
            "happened": Entry(str(cost.year)),
            "person_id": _organisation(desk, office),
            "category": Entry("", (fields.category_pick(category),)),
            "activity_id": _activity(desk, cost.activity_key),
        },
        save=save,
    )


def edit_deviation(desk: Desk, deviation: Deviation, person: Create) -> Form[str]:
    """Correct a deviation. Gives its reference."""

    def save(values: Values) -> str:
        from db.writing import deviations

        with desk.act("deviation.change", about=deviation.ref) as act:
            deviations.change(act, deviation.key, _corrected(values, deviation))
        return deviation.ref

    return Form(
        key=f"deviation/{deviation.ref}",
        title=words.EDIT_TITLE(ref=deviation.ref),
        help=words.HELP,
        fields=(
            fields.category(),
            fields.who(desk, person),
            *fields.happening(desk),
            *fields.motivation(desk, person),
            fields.activity(desk),
        ),
        loaded=_loaded(desk, deviation),
        save=save,
    )


def motivate(desk: Desk, deviation: Deviation, person: Create) -> Form[str]:
    """Why it happened and who said so. Gives its reference."""

    def save(values: Values) -> str:
        from db.writing import deviations

        by = values.key("motivated_by_id")
        with desk.act("deviation.motivate", about=deviation.ref) as act:
            deviations.motivate(act, deviation.key, values.text("motivation"), int(by) if by else None)
        return deviation.ref

    loaded = _loaded(desk, deviation)
    if not loaded["motivated_by_id"].picks and deviation.person_key:
        loaded["motivated_by_id"] = _pick(deviation.person_key, deviation.who_name)
    return Form(
        key=f"deviation/{deviation.ref}/motivation",
        title=words.MOTIVATE_TITLE(ref=deviation.ref),
        help=words.HELP,
        fields=fields.motivation(desk, person),
        loaded=loaded,
        save=save,
    )


def _motivation_first(desk: Desk, person: Create) -> tuple[Field, ...]:
    """The fields of a deviation that comes filled in: what is left to write stands first."""
    return (
        *fields.motivation(desk, person),
        *fields.happening(desk),
        fields.who(desk, person),
        fields.category(),
        fields.activity(desk),
    )


def _record(desk: Desk, details: DeviationDetails) -> str:
    from db.writing import deviations

    with desk.act("deviation.record") as act:
        return deviations.record(act, details).ref


def _details(values: Values, contact: int | None = None) -> DeviationDetails:
    from db.writing.deviations import DeviationDetails

    kind, _, key = values.key("person_id").partition(":")
    by, activity = values.key("motivated_by_id"), values.key("activity_id")
    return DeviationDetails(
        category=values.key("category"),
        what=values.text("what"),
        happened=values.text("happened"),
        person=int(key) if kind == fields.PERSON else None,
        organisation=int(key) if kind == fields.ORGANISATION else None,
        council=kind == fields.COUNCIL,
        motivation=values.text("motivation"),
        motivated_by=int(by) if by else None,
        contact=contact,
        activity=int(activity) if activity else None,
    )


def _corrected(values: Values, before: Deviation) -> DeviationDetails:
    """The details with what the form does not show as it was; another category brings its own rule."""
    details = _details(values, contact=before.contact_key)
    rule = before.rule if details.category == before.category else ""
    return replace(details, rule=rule, cost=before.cost_key, duty=before.duty)


def _when_missed(duty: Duty) -> str:
    """The year that was missed; of a clock of its own, the day it fell due."""
    return str(duty.due_on) if duty.readings and duty.due_on else str(duty.year)


def _the_one_activity(desk: Desk, duty: Duty) -> Entry:
    """The activity that the line is about, where it is about one."""
    found = row_named(desk.door, duty.lacking[0]) if len(duty.lacking) == 1 else None
    return _activity(desk, found[1] if found and found[0] == "activity" else None)


def _whose(desk: Desk, duty: Duty) -> Entry:
    """The council for what is its own or its secretary's, else the co-ordinating office."""
    if duty.who in (Actor.COUNCIL, Actor.SECRETARY):
        return Entry("", (Pick(fields.COUNCIL, words.COUNCIL()),))
    return _organisation(desk, desk.settings.coordinating_office)


def _organisation(desk: Desk, name: str) -> Entry:
    office = organisation_named(desk.door, name)
    return Entry("", (Pick(f"{fields.ORGANISATION}:{office.key}", office.name),)) if office else Entry()


def _loaded_proposal(desk: Desk, proposed: ProposedDeviation) -> dict[str, Entry]:
    what = what_happened(proposed.proposal, proposed.person, proposed.activity, SWEDISH)
    return {
        "motivated_by_id": _pick(proposed.person_key, proposed.person),
        "what": Entry(what),
        "happened": Entry(typable(proposed.activity_when, desk.now())),
        "person_id": Entry("", (Pick(f"{fields.PERSON}:{proposed.person_key}", proposed.person),)),
        "category": Entry("", (fields.category_pick(proposed.category),)),
        "activity_id": _activity(desk, proposed.activity_key),
    }


def _loaded(desk: Desk, deviation: Deviation) -> dict[str, Entry]:
    by = deviation.motivator_key
    return {
        "category": Entry("", (fields.category_pick(deviation.category),)),
        "person_id": _who(deviation),
        "what": Entry(deviation.what),
        "happened": Entry(typable(deviation.happened, desk.now())),
        "motivation": Entry(deviation.motivation),
        "motivated_by_id": _pick(by, deviation.motivator) if by else Entry(),
        "activity_id": _activity(desk, deviation.activity_key),
    }


def _who(deviation: Deviation) -> Entry:
    if deviation.person_key:
        return Entry("", (Pick(f"{fields.PERSON}:{deviation.person_key}", deviation.who_name),))
    if deviation.organisation_key:
        key = f"{fields.ORGANISATION}:{deviation.organisation_key}"
        return Entry("", (Pick(key, deviation.who_name),))
    return Entry("", (Pick(fields.COUNCIL, words.COUNCIL()),)) if deviation.who else Entry()


def _pick(key: int, label: str) -> Entry:
    return Entry("", (Pick(str(key), label),))


def _activity(desk: Desk, key: int | None) -> Entry:
    found = activity_of(desk.door, key) if key else None
    return Entry("", (lookups.activity_pick(desk, found),)) if found else Entry()
