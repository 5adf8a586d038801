"""Activities of the network: what the council was told of, and what somebody took part in."""

from collections.abc import Iterable
from dataclasses import dataclass

from db.checks import Refused, Value
from db.writing.models import Activity, Meeting
from db.writing.pen import Act
from db.writing.references import ACTIVITY, Written, next_reference, year_of
from db.writing.rows import bin_row, get, insert, update
from nsc_tui.guideline.dates import When
from nsc_tui.language import register as words


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityDetails:
    """What is kept of an activity. `happens` is a date of any precision; `told_*` is G12, `valued_*` G16."""

    title: str
    happens: str = ""
    kind: str = ""
    arranged_by: str = "nsc"
    place: str = ""
    part_of: int | None = None
    url: str = ""
    agenda: str = ""
    status: str = "planned"
    told_on: str = ""
    told_how: str = ""
    told_by: str = ""
    told_meeting: int | None = None
    valued_by: str = ""
    valued_on: str = ""
    lessons: str = ""
    cooperation: str = ""
    worth: bool | None = None


def add(act: Act, details: ActivityDetails) -> Written:
    """A new activity."""
    values = _values(details)
    ref = next_reference(act, ACTIVITY, year_of(act, str(values["happens"] or "")))
    return Written(insert(act, Activity, values | {"ref": ref}).key, ref)


def change(act: Act, key: int, details: ActivityDetails) -> None:
    """Correct an activity. Verdicts follow a corrected date; a recorded deviation stays."""
    _refuse_circle(act, key, details.part_of)
    update(act, get(act, Activity, key), _values(details))


def tell(act: Act, keys: Iterable[int], meeting: int, how: str) -> None:
    """Note that the council was told of activities at a meeting (G12), on the day it was held."""
    held_on = get(act, Meeting, meeting).held_on
    for key in keys:
        row = get(act, Activity, key)
        update(act, row, {"told_on": held_on, "told_how": how, "told_meeting_id": meeting})


def discard(act: Act, key: int) -> None:
    """Put an activity in the bin."""
    bin_row(act, Activity, key)


def _values(details: ActivityDetails) -> dict[str, Value]:
    values: dict[str, Value] = {
        name: getattr(details, name)
        for name in ActivityDetails.__dataclass_fields__
        if name not in ("part_of", "told_meeting")
    }
    return values | {
        "part_of_id": details.part_of,
        "told_meeting_id": details.told_meeting,
        "sort_key": When.parse(details.happens).sort_key or "-",
    }


def _refuse_circle(act: Act, key: int, part_of: int | None) -> None:
    above = part_of
    while above is not None:
        if above == key:
            raise Refused("part_of_id", words.OWN_PART)
        above = get(act, Activity, above).part_of_id
