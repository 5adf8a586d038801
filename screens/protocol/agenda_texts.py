"""What the standing items of an agenda say, taken from the register on the day. No Textual in here.

The texts go into the protocol: they are written in Swedish, whatever the screen speaks.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from db.reading import agenda, items
from db.reading.activities import Activity
from db.reading.contacts import Contact
from db.reading.deviations import Deviation
from db.reading.items import Item
from db.reading.meetings import Meeting
from nsc_tui.guideline.agenda import Filling, SeasonDuty, Standing, line_of, season
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.paragraphs import paragraph_set, printed
from nsc_tui.guideline.year_clocks import Status
from nsc_tui.language import agenda as words
from nsc_tui.language import duties as said_of_duties
from nsc_tui.language.date_words import in_words
from nsc_tui.language.folding import plain
from nsc_tui.language.text import SWEDISH, Language, Text
from nsc_tui.language.verdicts import VERDICTS
from screens.desk import Desk
from screens.protocol.meeting_detail import waiting_deviations

Record = TypeVar("Record")

_MOST = 60  # lines of one kind in an item
_DECISION, _INFORMATION = "decision", "information"


class Filled(NamedTuple):
    """An item to lay on the agenda: its heading, what stands under the matter, what it leads to."""

    heading: str
    matter: str
    kind: str


def filled(desk: Desk, meeting: Meeting, line: Standing) -> Filled:
    """The item that a line of the template stands for, at this meeting and on this day."""
    return Filled(_heading(desk, meeting, line), matter(desk, meeting, line.filling), _kind(desk, line))


def matter(desk: Desk, meeting: Meeting, filling: Filling) -> str:
    """What an item is filled with; empty where nothing is."""
    fill: dict[Filling, Callable[[Desk, Meeting], str]] = {
        Filling.PREVIOUS: _previous,
        Filling.ACTIVITIES: _activities,
        Filling.CONTACTS: _contacts,
        Filling.DEVIATIONS: _deviations,
        Filling.SEASON: _season,
    }
    return fill[filling](desk, meeting) if filling in fill else ""


def season_of(desk: Desk, meeting: Meeting) -> tuple[SeasonDuty, ...]:
    """What a meeting deals with because of the time of the year, and has no item of its own for."""
    day = date.fromisoformat(meeting.date)
    own = [
        plain(each.heading) for each in items.of_meeting(desk.door, meeting.key) if not _is_season(desk, each)
    ]
    return tuple(
        duty
        for duty in season(day, agenda.ks_due(desk.door, day, desk.today()))
        if not any(plain(season_in_words(duty, day)) in heading for heading in own)
    )


def season_in_words(duty: SeasonDuty, day: date, language: Language = SWEDISH) -> str:
    """What a season's duty is called at a meeting on `day`: `fokusområden 2027`."""
    years = {"before": day.year - 1, "year": day.year, "after": day.year + 1}
    return words.SEASON[duty].written_in(language, **years)


def joined(old: str, new: str) -> str:
    """The text of an item with what is new added below; no line of it stands twice."""
    if not old.strip():
        return new
    there = {each.strip() for each in old.splitlines()}
    added = [each for each in new.splitlines() if each.strip() and each.strip() not in there]
    return "\n".join((old.rstrip(), *added)) if added else old


def _heading(desk: Desk, meeting: Meeting, line: Standing) -> str:
    if line.filling is not Filling.SEASON:
        return line.heading
    left = season_of(desk, meeting)
    if not left:
        return line.heading
    duty = season_in_words(left[0], date.fromisoformat(meeting.date))
    return words.SEASON_HEADING.written_in(SWEDISH, heading=line.heading, duty=duty)


def _is_season(desk: Desk, item: Item) -> bool:
    """Whether an item is the template's own for the season."""
    line = line_of(words.template_of(desk.settings.agenda), item.heading)
    return line is not None and line.filling is Filling.SEASON


def _kind(desk: Desk, line: Standing) -> str:
    if line.filling is Filling.DEVIATIONS:
        return _DECISION if waiting_deviations(desk) else _INFORMATION
    return _DECISION if line.filling in (Filling.DECISION, Filling.SEASON) else _INFORMATION


def _previous(desk: Desk, meeting: Meeting) -> str:
    found = agenda.before(desk.door, meeting.key)
    if found is None:
        return _said(words.NO_PREVIOUS)
    state = _said(words.PREVIOUS_STATES[found.state], day=found.approved_on)
    numbers = printed(paragraph_set(found.paragraphs))
    paragraphs = _said(words.OF_PARAGRAPHS, paragraphs=numbers) if numbers else ""
    return _said(words.PREVIOUS, day=found.date, paragraphs=paragraphs, state=state)


def _activities(desk: Desk, meeting: Meeting) -> str:
    found = agenda.untold(desk.door, date.fromisoformat(meeting.date))
    if not (found.coming or found.past):
        return _said(words.NO_ACTIVITIES)
    return "\n".join(
        (*_listed(words.AVAILABLE, found.coming, _activity), *_listed(words.HAVE_BEEN, found.past, _activity))
    )


def _activity(each: Activity) -> str:
    parts = (each.title, each.place, in_words(When.parse(each.when), SWEDISH) if each.when else "")
    return f"{each.ref} {', '.join(part for part in parts if part)}"


def _contacts(desk: Desk, meeting: Meeting) -> str:
    previous = agenda.before(desk.door, meeting.key)
    found = agenda.contacts_since(desk.door, previous)
    if not found:
        return _said(words.NO_CONTACTS)
    heading = _said(words.CONTACTS, day=previous.date) if previous else _said(words.ALL_CONTACTS)
    return "\n".join((heading, *_lines(found, _contact)))


def _contact(each: Contact) -> str:
    who = ", ".join(part for part in (each.person, each.organisation) if part)
    happens = in_words(When.parse(each.activity_when), SWEDISH) if each.activity_when else ""
    about = ", ".join(part for part in (each.activity, happens) if part)
    verdict = VERDICTS[each.judgement.verdict].written_in(SWEDISH)
    text = words.CONTACT if each.contacted_at else words.CONTACT_WITHOUT
    day = in_words(When.parse(each.contacted_at), SWEDISH) if each.contacted_at else ""
    return _said(text, ref=each.ref, who=who, activity=about, day=day, verdict=verdict)


def _deviations(desk: Desk, _meeting: Meeting) -> str:
    found = waiting_deviations(desk)
    if not found:
        return _said(words.NO_DEVIATIONS)
    return "\n".join(_listed(words.DEVIATIONS, found, _deviation))


def _deviation(each: Deviation) -> str:
    motivated = _said(words.MOTIVATED if each.motivation.strip() else words.UNMOTIVATED)
    what = each.what.partition("\n")[0].rstrip(".")
    return _said(words.DEVIATION, ref=each.ref, category=each.category, what=what, motivated=motivated)


def _season(desk: Desk, meeting: Meeting) -> str:
    day = date.fromisoformat(meeting.date)
    around = agenda.duties_around(desk.door, day, desk.today())
    lines = []
    for duty in season_of(desk, meeting):
        state = _state(duty, day, around)
        lines.append(_said(words.SEASON_LINE, duty=_capital(season_in_words(duty, day)), state=state))
    return "\n".join(_said(words.LINE, text=line) for line in lines)


def _state(duty: SeasonDuty, day: date, around: dict[str, Duty]) -> str:
    """How a season's duty stands, told by the lines of the year check."""
    year = day.year
    match duty:
        case SeasonDuty.NEW_TERM:
            return _said(words.GO_THROUGH)
        case SeasonDuty.YEAR_CHECK:
            return _year_check([line for line in around.values() if line.year == year])
        case SeasonDuty.LAST_YEARS_DEVIATIONS:
            return _left(around, f"deviations_minuted:{year - 1}")
        case SeasonDuty.NO_OPEN_DEVIATIONS:
            return _left(around, f"deviations_minuted:{year}")
        case SeasonDuty.SPREADING:
            return _left(around, f"spread_to_operations:{year}", f"spread_on_intranet:{year}")
        case SeasonDuty.FOCUS_AREAS | SeasonDuty.ACTION_PLAN:
            return _drawn_up(around.get(f"{duty.value}:{year + 1}"))
        case _:
            return _yearly(around.get(f"{duty.value}:{year}"))


def _yearly(line: Duty | None) -> str:
    if line is None or line.status is Status.MET or line.due_on is None:
        return _drawn_up(line)
    text = words.WAS_DUE if line.status is Status.MISSING else words.LEFT_BY
    return _said(text, day=said_of_duties.due_day(line, SWEDISH))


def _drawn_up(line: Duty | None) -> str:
    """What belongs to the year after is drawn up before that begins: its own day says nothing here."""
    if line is None or line.status is not Status.MET:
        return _said(words.LEFT_WITHOUT)
    refs = ", ".join(line.evidence)
    return _said(words.DONE, refs=refs) if refs else _said(words.DONE_WITHOUT)


def _left(around: dict[str, Duty], *keys: str) -> str:
    refs = dict.fromkeys(ref for key in keys if key in around for ref in around[key].lacking)
    return _said(words.LEFT, refs=", ".join(refs)) if refs else _said(words.NOTHING_LEFT)


def _year_check(lines: Sequence[Duty]) -> str:
    missing = sum(line.status is Status.MISSING for line in lines)
    due = sum(line.status is Status.DUE for line in lines)
    return _said(words.LINES_LEFT, missing=missing, due=due) if missing or due else _said(words.NOTHING_LEFT)


def _listed(heading: Text, found: Sequence[Record], line: Callable[[Record], str]) -> Iterable[str]:
    return (_said(heading), *_lines(found, line)) if found else ()


def _lines(found: Sequence[Record], line: Callable[[Record], str]) -> list[str]:
    shown = [_said(words.LINE, text=line(each)) for each in found[:_MOST]]
    left = len(found) - _MOST
    return [*shown, _said(words.AND_MORE, count=left)] if left > 0 else shown


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _said(text: Text, /, **values: object) -> str:
    return text.written_in(SWEDISH, **values)
