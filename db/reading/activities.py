"""Activities of the network, with dates of any precision."""

from dataclasses import dataclass

from db.reading.columns import names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity; `when` is written as in `nsc_tui.guideline.dates`. `told_*` is G12, `valued_*` G16.

    `part_of_named` is what tables call the activity that it is part of: `part_of`, its title, or the
    reference where several bear the title.
    """

    key: int
    ref: str
    title: str
    when: str
    kind: str
    arranged_by: str
    place: str
    part_of: str
    url: str
    agenda: str
    status: str
    told_on: str
    told_how: str
    told_by: str
    told_meeting: str
    valued_by: str
    valued_on: str
    lessons: str
    cooperation: str
    worth: str
    part_of_key: int | None
    part_of_ref: str
    part_of_named: str

    @property
    def told_day(self) -> str:
        """The day on which the council was told, else that of the meeting where it was; empty if unknown."""
        return self.told_on or self.told_meeting.partition("/")[0]

    @property
    def is_told(self) -> bool:
        """Whether it says when, how, by whom or at which meeting the council was told of it (G12)."""
        return any((self.told_on, self.told_how, self.told_by, self.told_meeting))


_WHEN = "r.sort_key"
ACTIVITIES = Listing(
    "activity",
    names(Activity),
    Activity,
    {
        "when": Order((_WHEN,)),
        "title": Order(("swedish(r.title)", _WHEN)),
        "ref": Order(("r.ref",)),
        "kind": Order(("swedish(r.kind)", _WHEN)),
        "arranged_by": Order(("r.arranged_by", _WHEN)),
        "place": Order(("swedish(r.place)", _WHEN)),
        "status": Order(("r.status", _WHEN)),
        "told_on": Order(("coalesce(r.told_on, '')", _WHEN)),
    },
    begins=_WHEN,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Activity, ...]:
    """One window of activities, by date, the newest last unless `ask` says otherwise."""
    return ACTIVITIES.rows(door, ask)


def count(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many activities `ask` finds."""
    return ACTIVITIES.count(door, ask)


def one(door: Door, key: int) -> Activity | None:
    """One activity by its number."""
    return ACTIVITIES.one(door, key)


def named(door: Door, ref: str) -> tuple[Activity, ...]:
    """The activity of that reference, else those of exactly that title. One, none or several."""
    return ACTIVITIES.rows(door, only="r.ref = :ref", ref=ref.upper()) or ACTIVITIES.rows(
        door, only="r.title = :ref", ref=ref
    )


def parts_of(door: Door, key: int) -> tuple[Activity, ...]:
    """The activities that are part of another, by date."""
    return ACTIVITIES.rows(door, only="r.part_of_id = :key", key=key)


def untold(door: Door) -> tuple[Activity, ...]:
    """The activities with the network that nothing says the council was told of (G12), by date."""
    return ACTIVITIES.rows(
        door,
        only="coalesce(r.told_on, r.told_how, r.told_by, r.told_meeting_id) IS NULL"
        " AND r.arranged_by <> 'other' AND r.status <> 'cancelled'",
    )


def told_at(door: Door, meeting: int) -> tuple[Activity, ...]:
    """The activities that the council was told of at a meeting (G12), by date."""
    return ACTIVITIES.rows(door, only="r.told_meeting_id = :meeting", meeting=meeting)
