"""An item as it is shown: only the headings that have content, what is minuted in it, where it stands."""

from datetime import date

from db.reading import items, protocol
from db.reading.items import Item, Minuted
from nsc_tui.guideline.dates import When
from nsc_tui.language import paper
from nsc_tui.language import protocol_screen as words
from nsc_tui.language.date_words import in_words
from nsc_tui.language.short_dates import long_day
from nsc_tui.language.states import PROTOCOL_STATES
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.details import Detail, Fact, Section, facts
from screens.goals import goal
from screens.protocol.item_words import lacking, named

# The headings in the order of the paper.
TEXTS: tuple[tuple[str, Text], ...] = (
    ("matter", paper.MATTER),
    ("earlier", paper.EARLIER),
    ("documents", paper.DOCUMENTS),
    ("motions", paper.MOTIONS),
    ("proposition_order", paper.PROPOSITION_ORDER),
    ("vote", paper.VOTE),
    ("decision", paper.DECISION),
    ("dissent", paper.DISSENT),
    ("note", paper.NOTE),
    ("jav", paper.JAV),
    ("extract_to", paper.EXTRACT_TO),
)


def item_detail(desk: Desk, key: int) -> Detail | None:
    """What is shown of the item with that number; None where it is no longer there."""
    found = items.one(desk.door, key)
    if found is None:
        return None
    said, tone = lacking(found)
    day = long_day(date.fromisoformat(found.held_on))
    under = words.OF_MEETING(day=day, state=PROTOCOL_STATES[found.state]())
    if found.number is None:
        under = f"{words.WITHOUT_NUMBER()} · {under}"
    sections = [Section("", facts((words.DNR(), found.dnr), (words.KIND(), words.KINDS[found.kind]())))]
    sections += _texts(found)
    sections += [
        Section(words.MINUTED_HERE(), _minuted(items.minuted(desk.door, key))),
        Section(words.TASK(), _task(found)),
        Section(words.CORRECTIONS(), _corrections(desk, found)),
        Section("", (Fact(words.TO_MEETING(), day, goal=goal("meeting", found.meeting_key)),)),
    ]
    return Detail(named(found), tuple(sections), under=f"{under} · {said}" if said else under, tone=tone)


def _texts(found: Item) -> list[Section]:
    shown: list[Section] = []
    for name, heading in TEXTS:
        value = getattr(found, name)
        text = "\n".join(f"– {each}" for each in value) if isinstance(value, tuple) else value
        if text.strip():
            shown.append(Section(heading(), (Fact("", text),)))
    return shown


def _minuted(listed: tuple[Minuted, ...]) -> tuple[Fact, ...]:
    lines: list[Fact] = []
    for each in listed:
        lines.append(Fact(each.ref, each.what, goal=goal("deviation", each.deviation_key)))
        if not each.motivation.strip():
            lines.append(Fact("", words.UNMOTIVATED(), "bad"))
            continue
        text = paper.MOTIVATION_BY if each.motivated_by else paper.MOTIVATION
        lines.append(Fact("", text(name=each.motivated_by, motivation=each.motivation.strip())))
    return tuple(lines)


def _task(found: Item) -> tuple[Fact, ...]:
    due = in_words(When.parse(found.task_due)) if found.task_due else ""
    lines = facts((words.TASK_DUE(), due), (words.TASK_REPORTED(), found.task_reported))
    who = ": ".join(part for part in (found.task_who, found.task_what) if part)
    return (Fact("", who), *lines) if who else lines


def _corrections(desk: Desk, found: Item) -> tuple[Fact, ...]:
    return tuple(
        Fact(each.dated, each.text)
        for each in protocol.corrections(desk.door, found.meeting_key)
        if found.number is not None and each.item_number == found.number
    )
