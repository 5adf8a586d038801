"""The columns of the list of activities and its rows. No Textual in here."""

from collections.abc import Mapping

from db.reading.activities import Activity
from nsc_tui.language import activities_screen as words
from screens.desk import Desk
from screens.records import Cell, Column, Row, Tone, row
from screens.typed_dates import in_a_column

COLUMNS = (
    Column("when", words.WHEN, width=19),
    Column("title", words.TITLE, least=24),
    Column("place", words.PLACE, width=18, drop=3),
    Column("arranged_by", words.ARRANGED_BY, width=11, drop=2),
    Column("status", words.STATUS, width=11),
    Column("people", words.COLUMN_PEOPLE, width=8, drop=1, right=True, sortable=False),
    Column("ref", words.COLUMN_REF, width=10, drop=4),
)
TONES: dict[str, Tone] = {"planned": "accent", "held": "", "cancelled": "dim"}


def activity_row(desk: Desk, activity: Activity, people: Mapping[int, int]) -> Row:
    """One activity in the list; `people` counts those with a contact by the activity's number."""
    unknown = Cell(words.NO_DATE(), "dim")
    count = people.get(activity.key, 0)
    return row(
        str(activity.key),
        in_a_column(activity.when, desk.today()) or unknown,
        activity.title,
        activity.place,
        words.ARRANGERS[activity.arranged_by](),
        Cell(
            f"{words.STATE_SIGNS[activity.status]} {words.STATES[activity.status]()}", TONES[activity.status]
        ),
        str(count) if count else "",
        activity.ref,
    )
