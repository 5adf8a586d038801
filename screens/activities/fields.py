"""The fields of an activity's form, named as the register names them."""

from nsc_tui.language import activities_screen as words
from screens import lookups
from screens.contacts.fields import choices
from screens.desk import Desk
from screens.field_checks import kept_as
from screens.forms.fields import ChoiceField, DateField, Field, LineField, LongField, LookupField
from screens.forms.values import Pick
from screens.typed_dates import reader

_TABLE = "activity"


def heart(desk: Desk, besides: int | None = None) -> tuple[Field, ...]:
    """What every activity has: title, when, by whom, where; not part of the activity `besides`."""

    def find(typed: str) -> list[Pick]:
        return [pick for pick in lookups.activities_of(desk)(typed) if pick.key != str(besides)]

    return (
        LineField(name="title", label=words.TITLE, required=True, check=kept_as(_TABLE, "title")),
        DateField(name="happens", label=words.WHEN, hint=words.WHEN_HINT, read=reader(desk.now)),
        ChoiceField(name="arranged_by", label=words.ARRANGED_BY, options=choices(words.ARRANGERS)),
        LineField(name="kind", label=words.KIND, hint=words.KIND_HINT, check=kept_as(_TABLE, "kind")),
        LineField(name="place", label=words.PLACE, check=kept_as(_TABLE, "place")),
        LookupField(name="part_of_id", label=words.PART_OF, find=find),
    )


def circumstances() -> tuple[Field, ...]:
    """What became of it, and where to read more."""
    return (
        ChoiceField(name="status", label=words.STATUS, options=choices(words.STATES)),
        LineField(name="url", label=words.URL, check=kept_as(_TABLE, "url")),
        LongField(name="agenda", label=words.AGENDA, height=2, check=kept_as(_TABLE, "agenda")),
    )


def told(desk: Desk) -> tuple[Field, ...]:
    """When, how and by whom the council was told (G12)."""
    return (
        DateField(name="told_on", label=words.TOLD_ON, read=reader(desk.now)),
        LineField(name="told_how", label=words.TOLD_HOW, check=kept_as(_TABLE, "told_how")),
        LineField(name="told_by", label=words.TOLD_BY, check=kept_as(_TABLE, "told_by")),
        LookupField(name="told_meeting_id", label=words.TOLD_MEETING, find=lookups.meetings_of(desk)),
    )


def valued(desk: Desk) -> tuple[Field, ...]:
    """What officials judged of it (G16)."""
    return (
        LineField(name="valued_by", label=words.VALUED_BY, check=kept_as(_TABLE, "valued_by")),
        DateField(name="valued_on", label=words.VALUED_ON, read=reader(desk.now)),
        LongField(name="lessons", label=words.LESSONS, height=2, check=kept_as(_TABLE, "lessons")),
        LongField(
            name="cooperation", label=words.COOPERATION, height=2, check=kept_as(_TABLE, "cooperation")
        ),
        ChoiceField(name="worth", label=words.WORTH, options=choices(words.YES_NO)),
    )
