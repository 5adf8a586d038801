"""Items of the protocols, the numbered §§, and the tasks that decisions gave somebody."""

from dataclasses import dataclass

from db.reading.columns import maker, names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Item:
    """One item of business. `ref` is `§ 3/2025`, `item` is `2025-03-12 § 3`; without a number
    `ref` is empty, and `item` is `2025-03-12 ärende 3`.

    `state` is how far its protocol has come.
    """

    key: int
    ref: str
    meeting: str
    number: int | None
    heading: str
    dnr: str
    kind: str
    matter: str
    earlier: str
    documents: tuple[str, ...]
    motions: str
    proposition_order: str
    vote: str
    decision: str
    dissent: str
    note: str
    jav: str
    extract_to: tuple[str, ...]
    task_who: str
    task_what: str
    task_due: str
    task_reported: str
    meeting_key: int
    position: int
    year: int
    state: str
    item: str
    held_on: str


@dataclass(frozen=True, slots=True)
class Minuted:
    """A deviation that stands in an item; its texts are those printed, once the protocol is completed."""

    deviation_key: int
    ref: str
    category: str
    rule: str
    what: str
    motivation: str
    motivated_by: str


_MEETING = "JOIN meeting m ON m.id = r.meeting_id"
_PLACE = ("m.held_on", "m.ref", "r.position")
ITEMS = Listing(
    "item",
    names(Item),
    maker(Item, "documents", "extract_to"),
    {
        "meeting": Order(_PLACE, _MEETING),
        "number": Order(("r.year", "coalesce(r.number, 99999)")),
        "heading": Order(("swedish(r.heading)", *_PLACE), _MEETING),
        "dnr": Order(("coalesce(r.dnr, '')", *_PLACE), _MEETING),
        "task_due": Order(("coalesce(r.task_due, '9')", *_PLACE), _MEETING),
        "task_who": Order(("swedish(r.task_who)", *_PLACE), _MEETING),
    },
    has_bin=False,
    begins="(SELECT held_on FROM meeting d WHERE d.id = r.meeting_id)",
    whole_days=True,
)
_IS_TASK = "coalesce(r.task_who, r.task_what) IS NOT NULL"
_MINUTED = """SELECT d.id, d.ref,
  iif(p.stands, n.printed_category, d.category), coalesce(iif(p.stands, n.printed_rule, d.rule), ''),
  iif(p.stands, n.printed_what, d.what), coalesce(iif(p.stands, n.printed_motivation, d.motivation), ''),
  coalesce(iif(p.stands, n.printed_motivated_by, b.given_name || ' ' || b.family_name), '')
FROM minuting n JOIN deviation d ON d.id = n.deviation_id LEFT JOIN person b ON b.id = d.motivated_by_id
JOIN (SELECT i.id, m.state IN ('completed', 'approved') AS stands
  FROM item i JOIN meeting m ON m.id = i.meeting_id) p ON p.id = n.item_id
WHERE n.item_id = ? ORDER BY n.id"""


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Item, ...]:
    """One window of items in the order of the protocols, the newest last unless `ask` says otherwise."""
    return ITEMS.rows(door, ask)


def tasks(door: Door, ask: Ask = EVERYTHING) -> tuple[Item, ...]:
    """One window of the items that gave somebody a task."""
    return ITEMS.rows(door, ask, _IS_TASK)


def open_tasks(door: Door) -> tuple[Item, ...]:
    """The tasks that nobody has reported on yet, the first due first."""
    return ITEMS.rows(door, Ask(order="task_due"), f"{_IS_TASK} AND coalesce(r.task_reported, '') = ''")


def of_meeting(door: Door, meeting: int) -> tuple[Item, ...]:
    """The items of one meeting in the order of its agenda."""
    return ITEMS.rows(door, only="r.meeting_id = :meeting", meeting=meeting)


def one(door: Door, key: int) -> Item | None:
    """One item by its row number."""
    return ITEMS.one(door, key)


def numbered(door: Door, number: int, year: int) -> Item | None:
    """The item `§ number/year`."""
    found = ITEMS.rows(door, only="r.number = :number AND r.year = :year", number=number, year=year)
    return found[0] if found else None


def of_reference(door: Door, meeting: str, number: int) -> Item | None:
    """The item `2025-03-12 § 3`."""
    only = "r.number = :number AND r.meeting_id = (SELECT id FROM meeting WHERE ref = :meeting)"
    found = ITEMS.rows(door, only=only, number=number, meeting=meeting)
    return found[0] if found else None


def on_agenda(door: Door, meeting: str, place: int) -> Item | None:
    """The item `2025-03-12 ärende 3`: the third on the agenda of that meeting, with a number or without."""
    only = "r.meeting_id = (SELECT id FROM meeting WHERE ref = :meeting)"
    found = ITEMS.rows(door, Ask(offset=place - 1, limit=1), only, meeting=meeting)
    return found[0] if found else None


def last_number(door: Door, year: int) -> int:
    """The highest § number given in a calendar year; 0 where none is."""
    return door.number("SELECT coalesce(max(number), 0) FROM item WHERE year = ?", (year,))


def minuted(door: Door, item: int) -> tuple[Minuted, ...]:
    """The deviations that stand in an item, in the order they were minuted."""
    return tuple(Minuted(*row) for row in door.fetch(_MINUTED, (item,)))
