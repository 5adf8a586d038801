"""People and activities made on the way: the "new" choice of a lookup field, with the form left as it is."""

from typing import TYPE_CHECKING

from nsc_tui.language import activities_screen as words
from screens import lookups
from screens.desk import Desk
from screens.forms.fields import Create
from screens.forms.values import Pick

if TYPE_CHECKING:
    from screens.app import RegisterApp


def activity_maker(app: "RegisterApp", desk: Desk) -> Create:
    """Makes an activity from the title typed, with the few facts that a contact needs."""

    async def make(typed: str) -> Pick | None:
        from db.reading.activities import one
        from screens.activities.forms import activity_on_the_way

        written = await app.ask_form(activity_on_the_way(desk, typed))
        if written is None:
            return None
        app.notify(words.ADDED(ref=written.ref))
        found = one(desk.door, written.key)
        return lookups.activity_pick(desk, found) if found else None

    return make


def person_maker(app: "RegisterApp", desk: Desk) -> Create:
    """Makes a person from the name typed, with or without a seat."""

    async def make(typed: str) -> Pick | None:
        from db.reading.people import one
        from screens.members.adding import new_person

        key = await app.ask_form(new_person(desk, typed, organisation_maker(app, desk)))
        found = one(desk.door, key) if key is not None else None
        return lookups.person_pick(found) if found else None

    return make


def holder_maker(app: "RegisterApp", desk: Desk, works_at: Pick | None, seat: str) -> Create:
    """Makes a person from the name typed, for the seat of the form behind; `works_at` is where to begin."""

    async def make(typed: str) -> Pick | None:
        from db.reading.people import one
        from screens.members.adding import person_for_seat

        form = person_for_seat(desk, typed, organisation_maker(app, desk), works_at, seat)
        key = await app.ask_form(form)
        found = one(desk.door, key) if key is not None else None
        return lookups.person_pick(found) if found else None

    return make


def organisation_maker(app: "RegisterApp", desk: Desk) -> Create:
    """Makes an organisation from the name typed."""

    async def make(typed: str) -> Pick | None:
        from db.reading.organisations import one
        from screens.organisations.forms import new_organisation

        key = await app.ask_form(new_organisation(desk, typed))
        found = one(desk.door, key) if key is not None else None
        return Pick(str(found.key), found.name) if found else None

    return make
