"""The lines of screen Idag: what needs a hand, why, and where Enter leads. No Textual in here."""

from collections.abc import Iterator
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from db.reading.contacts import Contact
from db.reading.deviations import Deviation
from db.reading.items import Item
from db.reading.members import Member
from db.reading.proposals import ProposedDeviation
from db.reading.today import Today, Unapproved
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.deviation_state import DeviationState
from nsc_tui.language import today_screen as words
from nsc_tui.language.narrow_dates import narrow
from nsc_tui.language.seat_roles import ROLES
from nsc_tui.language.short_dates import days_in_words, short
from screens.contacts.words import GOAL_RULE, why
from screens.deviations.offers import proposal_key
from screens.goals import UNREPORTED, Goal, goal
from screens.records import Cell, Row, Tone, row

if TYPE_CHECKING:
    from nsc_tui.guideline.duty import Duty


class Urgency(IntEnum):
    """What comes first."""

    OVERDUE = 0
    OPEN = 1
    PROPOSED = 2
    MISSED = 3
    UNFINISHED = 4
    UNSAID = 5
    UNANSWERED = 6
    UNREPORTED = 7
    DUTY = 8
    DUE = 9
    VACANT = 10


class Line(NamedTuple):
    """One thing that needs a hand: what it is called, what it lacks, about what; where Enter leads."""

    urgency: Urgency
    key: str
    what: str
    need: str
    about: str
    goal: Goal
    rule: str = ""  # where the line is not about what its goal says

    @property
    def row(self) -> Row:
        """The line as a row of a list; the sign says how urgent it is."""
        urgent = self.urgency <= Urgency.MISSED
        tone: Tone = "bad" if urgent else ""
        return row(self.key, Cell(f"{'!' if urgent else '·'} {self.what}", tone), self.need, self.about)


def lines(found: Today, today: date) -> list[Line]:
    """Everything that needs a hand, the most urgent first."""
    every = [
        *(_unapproved(each, today) for each in found.unapproved),
        *(_deviation(each) for each in found.deviations),
        *(_proposal(each, today) for each in found.proposals),
        *(_unsaid(each, today) for each in found.took_part_unsaid),
        *(_unanswered(each, today) for each in sorted(found.unanswered, key=_begins)),
        *_unreported(found.unreported, today),
        *(_duty(each, today) for each in found.duties),
        *(_vacant(each) for each in found.vacancies),
        *_tasks(found.open_tasks, today),
    ]
    return sorted(every, key=lambda line: line.urgency)


def _unapproved(each: Unapproved, today: date) -> Line:
    left = each.days_left
    days = days_in_words(abs(left))
    about = words.WAS_DUE if left < 0 else words.IS_DUE if left else words.DUE_TODAY
    said = about(meeting=each.meeting.ref, day=narrow(When.of_day(each.due), today), days=days)
    urgency, need = (
        (Urgency.OVERDUE, words.NOT_APPROVED_LATE) if left < 0 else (Urgency.DUE, words.NOT_APPROVED)
    )
    key = f"meeting:{each.meeting.key}"
    return Line(urgency, key, words.PROTOCOL(), need(), said, goal("meeting", each.meeting.key))


_NEEDS = {
    DeviationState.OPEN: (Urgency.OPEN, words.NEEDS_MOTIVATION),
    DeviationState.MOTIVATED: (Urgency.UNFINISHED, words.NEEDS_MINUTING),
    DeviationState.IN_DRAFT: (Urgency.UNFINISHED, words.IN_DRAFT),
    DeviationState.MINUTED: (Urgency.UNFINISHED, words.NEEDS_MINUTING),
    DeviationState.CHANGED_AFTER_MINUTING: (Urgency.UNFINISHED, words.CHANGED_AFTER),
}


def _deviation(each: Deviation) -> Line:
    urgency, need = _NEEDS[each.state]
    about = _joined(each.category, each.who_name, each.activity or each.what.partition("\n")[0])
    return Line(urgency, f"deviation:{each.key}", each.ref, need(), about, goal("deviation", each.key))


def _proposal(each: ProposedDeviation, today: date) -> Line:
    about = _joined(each.person, each.activity, _when(each.activity_when, today))
    return Line(
        Urgency.PROPOSED,
        proposal_key(each),
        words.PROPOSAL(),
        why(each),
        about,
        goal("proposal", proposal_key(each)),
    )


def _unsaid(each: Contact, today: date) -> Line:
    about = _joined(each.person, each.activity, _when(each.activity_when, today))
    where = goal("contact", each.key)
    return Line(Urgency.UNSAID, f"contact:{each.key}", each.ref, words.DID_THEY(), about, where)


def _unreported(found: tuple[Contact, ...], today: date) -> Iterator[Line]:
    """What participations gave is asked for in one line; of several it leads to the list of them."""
    if len(found) == 1:
        each = found[0]
        about = _joined(each.person, each.activity, _when(each.activity_when, today))
        where = goal("contact", each.key)
        yield Line(
            Urgency.UNREPORTED, f"gave:{each.key}", each.ref, words.WHAT_IT_GAVE(), about, where, GOAL_RULE
        )
    elif found:
        latest = max(found, key=_begins)
        about = words.PARTICIPATIONS(count=len(found), latest=_joined(latest.person, latest.activity))
        where = goal(UNREPORTED, "")
        yield Line(Urgency.UNREPORTED, "gave", words.RESULTS(), words.WHAT_IT_GAVE(), about, where, GOAL_RULE)


def _unanswered(each: Contact, today: date) -> Line:
    about = _joined(each.person, each.activity, _when(each.activity_when, today))
    return Line(
        Urgency.UNANSWERED,
        f"contact:{each.key}",
        each.ref,
        words.NEEDS_ANSWER(),
        about,
        goal("contact", each.key),
    )


def _duty(each: "Duty", today: date) -> Line:
    """A line of the year check, which says how it stands and by when it is to be done."""
    from nsc_tui.guideline.duty import Reason
    from nsc_tui.guideline.year_clocks import Status
    from nsc_tui.language import duties as said_of_duties  # late: the first picture does without

    by = f" · {narrow(When.of_day(each.due_on), today)}" if each.due_on else ""
    reminds = each.reason is Reason.REMINDER
    about = _joined(each.rule, said_of_duties.title(each), ", ".join(each.lacking) if reminds else "")
    need = words.REMINDER() if reminds else f"{said_of_duties.STATUSES[each.status]()}{by}"
    where = goal("duty", each.key)
    urgency = Urgency.MISSED if each.status is Status.MISSING and not reminds else Urgency.DUTY
    return Line(urgency, f"duty:{each.key}", words.DUTY(), need, about, where, each.rule)


def _vacant(each: Member) -> Line:
    about = _joined(ROLES[each.role]() if each.role in ROLES else each.role, each.organisation)
    return Line(Urgency.VACANT, each.key, words.SEAT(), words.VACANT(), about, goal("seat", each.key[1:]))


def _tasks(tasks: tuple[Item, ...], today: date) -> Iterator[Line]:
    for each in tasks:
        due = When.parse(each.task_due)
        need = words.TASK_DUE(when=short(due, today)) if due else words.TASK_OPEN()
        about = _joined(
            each.ref or each.item, each.task_who, each.task_what.partition("\n")[0] or each.heading
        )
        urgency = Urgency.OVERDUE if due.is_over(today) else Urgency.DUE
        yield Line(urgency, f"item:{each.key}", words.TASK(), need, about, goal("item", each.key))


def _begins(contact: Contact) -> str:
    return When.parse(contact.activity_when).sort_key or "~"


def _when(written: str, today: date) -> str:
    return short(When.parse(written), today) if written else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
