"""The forms of activities: a new one, one made on the way to something else, a correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.reading.activities import Activity, one
from db.reading.meetings import named as meeting_named
from nsc_tui.language import activities_screen as words
from screens import lookups
from screens.activities import fields
from screens.activities.moves import moved_verdicts
from screens.desk import Desk
from screens.forms.fields import Form
from screens.forms.values import Entry, Pick, Values
from screens.typed_dates import typable

if TYPE_CHECKING:
    from db.writing.activities import ActivityDetails
    from db.writing.references import Written

_BY_THE_NETWORK = "nsc"
_PLANNED = "planned"
_WORTH = {"yes": True, "no": False}
_TEXTS = (
    "title", "happens", "kind", "arranged_by", "place", "url", "agenda", "status", "told_on", "told_how",
    "told_by", "valued_by", "valued_on", "lessons", "cooperation",
)  # fmt: skip
_DATES = frozenset({"happens", "told_on", "valued_on"})


def new_activity(desk: Desk) -> Form[Written]:
    """Everything that is kept of an activity."""
    return Form(
        key="activity/new",
        title=words.NEW_TITLE(),
        help=words.HELP,
        fields=(
            *fields.heart(desk),
            *fields.circumstances(),
            *fields.told(desk),
            *fields.valued(desk),
        ),
        loaded={"arranged_by": Entry(_BY_THE_NETWORK), "status": Entry(_PLANNED)},
        save=lambda values: _add(desk, values),
    )


def activity_on_the_way(desk: Desk, title: str) -> Form[Written]:
    """The few facts that a contact needs of its activity; the rest can be added later."""
    return Form(
        key="activity/on the way",
        title=words.NEW_TITLE(),
        help=words.HELP,
        fields=fields.heart(desk),
        loaded={"title": Entry(title), "arranged_by": Entry(_BY_THE_NETWORK)},
        save=lambda values: _add(desk, values),
    )


def edit_activity(desk: Desk, activity: Activity) -> Form[str]:
    """Correct an activity; the verdicts that a new date moves stand under the form. Gives its reference."""

    def save(values: Values) -> str:
        from db.writing import activities

        with desk.act("activity.change", about=activity.ref) as act:
            activities.change(act, activity.key, _details(values))
        return activity.ref

    return Form(
        key=f"activity/{activity.ref}",
        title=words.EDIT_TITLE(ref=activity.ref),
        help=words.HELP,
        fields=(
            *fields.heart(desk, activity.key),
            *fields.circumstances(),
            *fields.told(desk),
            *fields.valued(desk),
        ),
        loaded=_loaded(desk, activity),
        live=moved_verdicts(desk, activity),
        save=save,
    )


def _add(desk: Desk, values: Values) -> Written:
    from db.writing import activities

    with desk.act("activity.add") as act:
        return activities.add(act, _details(values))


def _details(values: Values) -> ActivityDetails:
    from db.writing.activities import ActivityDetails

    texts = {name: values.text(name) for name in _TEXTS if name in values}
    texts |= {
        "arranged_by": texts.get("arranged_by") or _BY_THE_NETWORK,
        "status": texts.get("status") or _PLANNED,
    }
    return ActivityDetails(
        part_of=_number(values, "part_of_id"),
        told_meeting=_number(values, "told_meeting_id"),
        worth=_WORTH.get(values.text("worth")) if "worth" in values else None,
        **texts,
    )


def _number(values: Values, name: str) -> int | None:
    key = values.key(name) if name in values else ""
    return int(key) if key else None


def _loaded(desk: Desk, activity: Activity) -> dict[str, Entry]:
    stored = {"happens": activity.when} | {
        name: getattr(activity, name) for name in _TEXTS if name != "happens"
    }
    entries = {
        name: Entry(typable(text, desk.now()) if name in _DATES else text) for name, text in stored.items()
    }
    whole = one(desk.door, activity.part_of_key) if activity.part_of_key else None
    meeting = meeting_named(desk.door, activity.told_meeting) if activity.told_meeting else None
    return {
        **entries,
        "worth": Entry(activity.worth),
        "part_of_id": Entry("", (lookups.activity_pick(desk, whole),)) if whole else Entry(),
        "told_meeting_id": Entry("", (Pick(str(meeting.key), meeting.ref),)) if meeting else Entry(),
    }
