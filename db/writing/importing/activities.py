"""Activities on their way in; title and date are the key. A row may be part of one that stands later."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable

from db.writing import activities
from db.writing.activities import ActivityDetails
from db.writing.importing.desk import Desk, link, plain, yes_no
from db.writing.importing.directory import activity_texts
from db.writing.importing.lookup import Lookup, Named
from db.writing.importing.rows import Row
from db.writing.models import Activity
from db.writing.rows import get
from nsc_tui.language import importing as words

KIND = "activities"
TABLE = "activity"
PLAIN = {
    "title": "title",
    "kind": "kind",
    "arranged_by": "arranged_by",
    "when": "happens",
    "place": "place",
    "url": "url",
    "agenda": "agenda",
    "status": "status",
    "told_on": "told_on",
    "told_how": "told_how",
    "told_by": "told_by",
    "valued_by": "valued_by",
    "valued_on": "valued_on",
    "lessons": "lessons",
    "cooperation": "cooperation",
}
FIELDS = PLAIN | {"part_of": "part_of_id", "told_meeting": "told_meeting_id", "worth": "worth"}
NAMED: Named = {"part_of": Lookup.activity, "told_meeting": Lookup.meeting}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Each activity after the one that it is part of, else in the order of the file."""
    rows = tuple(rows)
    ahead = Counter(name for row in rows for name in _names(row))
    waiting: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if _must_wait(desk, row, ahead):
            waiting[row["part_of"]].append(row)
        else:
            _bring_with_parts(desk, row, ahead, waiting)
    for row in (row for parts in waiting.values() for row in parts):
        desk.problems.append(row.problem(words.PART_OF_ITSELF, "part_of", {"value": row["title"]}))


def _must_wait(desk: Desk, row: Row, ahead: Counter[str]) -> bool:
    return bool(row["part_of"]) and ahead[row["part_of"]] > 0


def _bring_with_parts(desk: Desk, row: Row, ahead: Counter[str], waiting: dict[str, list[Row]]) -> None:
    """One activity, and then those that waited for it."""
    ready = deque([row])
    while ready:
        row = ready.popleft()
        _bring_one(desk, row)
        for name in _names(row):
            ahead[name] -= 1
            if not ahead[name]:
                ready.extend(waiting.pop(name, ()))


def _names(row: Row) -> tuple[str, ...]:
    """What other rows of the file may call this one."""
    return tuple(name for name in (row["title"], row.ref) if name)


def _bring_one(desk: Desk, row: Row) -> None:
    lookup = Lookup(desk, row)
    part_of, told_meeting = lookup.activity("part_of"), lookup.meeting("told_meeting")
    if not lookup.sound:
        return
    known = desk.names.activity_keys.get((row["title"], row["when"]))
    if known is not None:
        _compare(desk, row, known, part_of, told_meeting)
    else:
        _add(desk, row, part_of, told_meeting)


def _add(desk: Desk, row: Row, part_of: int | None, told_meeting: int | None) -> None:
    details = ActivityDetails(
        title=row["title"],
        happens=row["when"],
        kind=row["kind"],
        arranged_by=row["arranged_by"] or "nsc",
        place=row["place"],
        part_of=part_of,
        url=row["url"],
        agenda=row["agenda"],
        status=row["status"] or "planned",
        told_on=row["told_on"],
        told_how=row["told_how"],
        told_by=row["told_by"],
        told_meeting=told_meeting,
        valued_by=row["valued_by"],
        valued_on=row["valued_on"],
        lessons=row["lessons"],
        cooperation=row["cooperation"],
        worth=row.yes_no("worth"),
    )
    with desk.trying(row, FIELDS):
        made = activities.add(desk.act, details)
        desk.names.activities.add(made.key, *activity_texts(made.ref, row["title"], row["when"]))
        desk.names.activities.stand_in(row.ref, made.key)
        desk.names.activity_keys[row["title"], row["when"]] = made.key
        desk.bring(KIND, row, TABLE, made.key)


def _compare(desk: Desk, row: Row, key: int, part_of: int | None, told_meeting: int | None) -> None:
    record = get(desk.act, Activity, key)
    desk.names.activities.stand_in(row.ref, key)
    told = record.told_meeting_id
    standing = [
        *plain(row, record, PLAIN),
        link("part_of", record.part_of_id, part_of, desk.names.activities.said(record.part_of_id)),
        link("told_meeting", told, told_meeting, "" if told is None else desk.names.meeting_said(told)),
        yes_no(row, "worth", record.worth),
    ]
    desk.settle(KIND, row, (TABLE, key), standing, called=row["title"])
