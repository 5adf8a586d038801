"""What should stand on the agenda of the next meeting and does not yet: `2 avsteg · handlingsplan 2027`."""

from collections.abc import Callable
from datetime import date

from db.reading import agenda
from db.reading.meetings import Meeting
from nsc_tui.guideline.agenda import Filling, SeasonDuty
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language import agenda as words
from nsc_tui.language.text import spoken
from screens.desk import Desk
from screens.protocol.agenda import lacking
from screens.protocol.agenda_texts import season_in_words, season_of
from screens.protocol.meeting_detail import waiting_deviations

# They have lines of their own on the screen.
_SAID_ELSEWHERE = (
    SeasonDuty.LAST_YEARS_DEVIATIONS,
    SeasonDuty.NO_OPEN_DEVIATIONS,
    SeasonDuty.YEAR_CHECK,
)


def should_stand(desk: Desk, meeting: Meeting | None) -> str:
    """One line with the key that lays it; empty where all of the template stands there already."""
    if meeting is None or meeting.state != ProtocolState.DRAFT:
        return ""
    left = {line.filling for line in lacking(desk, meeting)}
    counts: dict[Filling, Callable[[], int]] = {
        Filling.DEVIATIONS: lambda: len(waiting_deviations(desk)),
        Filling.ACTIVITIES: lambda: _untold(desk, meeting),
        Filling.CONTACTS: lambda: agenda.count_contacts_since(
            desk.door, agenda.before(desk.door, meeting.key)
        ),
    }
    parts = [_counted(each, count()) for each, count in counts.items() if each in left]
    if Filling.SEASON in left:
        day = date.fromisoformat(meeting.date)
        said = [duty for duty in season_of(desk, meeting) if duty not in _SAID_ELSEWHERE]
        parts += [season_in_words(duty, day, spoken()) for duty in said]
    what = " · ".join(part for part in parts if part)
    return words.SHOULD_STAND(what=what) if what else ""


def _untold(desk: Desk, meeting: Meeting) -> int:
    found = agenda.untold(desk.door, date.fromisoformat(meeting.date))
    return len(found.coming) + len(found.past)


def _counted(filling: Filling, count: int) -> str:
    if not count:
        return ""
    return words.ONE_WAITING[filling]() if count == 1 else words.WAITING[filling](count=count)
