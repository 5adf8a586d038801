"""Items of a meeting: the numbered §§ of the protocol, and the deviations minuted in them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlmodel import func, select

from db.checks import Refused, Value
from db.writing.meetings import draft
from db.writing.models import Deviation, Item, Meeting, Minuting
from db.writing.numbering import items_of, next_number
from db.writing.pen import Act
from db.writing.rows import get, insert, remove, update
from nsc_tui.language import register as words
from nsc_tui.language.faults import ExitCode, Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDetails:
    """One item of business; the texts are printed under their headings where they have content.

    `number` runs through the calendar year and is None until it is given. Decisions are numbered
    as typed. In `documents` and `extract_to` each line is one entry.
    """

    heading: str
    number: int | None = None
    dnr: str = ""
    kind: str = "decision"
    matter: str = ""
    earlier: str = ""
    documents: str = ""
    motions: str = ""
    proposition_order: str = ""
    vote: str = ""
    decision: str = ""
    dissent: str = ""
    note: str = ""
    jav: str = ""
    extract_to: str = ""
    task_who: str = ""
    task_what: str = ""
    task_due: str = ""
    task_reported: str = ""


def add(act: Act, meeting: int, details: ItemDetails) -> int:
    """A new item, last in its meeting."""
    row = draft(act, meeting)
    year = int(row.held_on[:4])
    _refuse_taken_number(act, year, details.number, besides=None)
    places = select(func.max(Item.position)).where(Item.meeting_id == meeting)
    position = (act.session.exec(places).one() or 0) + 1
    own: dict[str, Value] = {"meeting_id": meeting, "position": position, "year": year}
    return insert(act, Item, own | _values(details)).key


def add_numbered(act: Act, meeting: int, details: ItemDetails) -> int:
    """A new item with the year's next § number."""
    year = int(draft(act, meeting).held_on[:4])
    return add(act, meeting, replace(details, number=next_number(act, year)))


def fill_in(act: Act, key: int, matter: str) -> None:
    """Give an item of a draft protocol its text under the matter; all else of it stays."""
    row = get(act, Item, key)
    draft(act, row.meeting_id)
    update(act, row, {"matter": matter})


def change(act: Act, key: int, details: ItemDetails) -> None:
    """Correct an item of a draft protocol."""
    row = get(act, Item, key)
    draft(act, row.meeting_id)
    _refuse_taken_number(act, row.year, details.number, besides=key)
    update(act, row, _values(details))


def move(act: Act, key: int, position: int) -> None:
    """Put an item in another place of its meeting; its number stays as it is."""
    row = get(act, Item, key)
    draft(act, row.meeting_id)
    others = [item for item in items_of(act, row.meeting_id) if item.id != key]
    others.insert(max(0, position - 1), row)
    for place, item in enumerate(others, start=1):
        update(act, item, {"position": place})


def number_all(act: Act, meeting: int) -> tuple[int, ...]:
    """Give every unnumbered item of a meeting the year's next numbers in order; the numbers given."""
    year = int(draft(act, meeting).held_on[:4])
    given = []
    for item in items_of(act, meeting):
        if item.number is None:
            number = next_number(act, year)
            update(act, item, {"number": number})
            given.append(number)
    return tuple(given)


def discard(act: Act, key: int) -> None:
    """Take an item out of a draft protocol; it stays in the history."""
    row = get(act, Item, key)
    draft(act, row.meeting_id)
    for minuting in act.session.exec(select(Minuting).where(Minuting.item_id == key)).all():
        remove(act, minuting)
        act.touched.add(("deviation", minuting.deviation_id))
    remove(act, row)


def minute(act: Act, key: int, deviation: int) -> None:
    """Minute a deviation in an item: its motivation is then part of the item's text (G07)."""
    item = get(act, Item, key)
    draft(act, item.meeting_id)
    found = get(act, Deviation, deviation)
    already = select(Minuting).where(Minuting.item_id == key, Minuting.deviation_id == deviation)
    if act.session.exec(already).first() is not None:
        raise Fault(ExitCode.BAD_INPUT, words.ALREADY_MINUTED, deviation=found.ref, item=item.heading)
    insert(act, Minuting, {"item_id": key, "deviation_id": deviation})
    act.touched.add(("item", key))
    act.touched.add(("deviation", deviation))


def minute_each(act: Act, meeting: int, deviations: Iterable[int], like: ItemDetails) -> tuple[int, ...]:
    """Make a numbered § of its own for each deviation, worded as `like`; the new items."""
    return tuple(_minute_new(act, meeting, deviation, like) for deviation in deviations)


def report_task(act: Act, key: int, where: str) -> None:
    """Note where the task of an item was reported (`§ 12/2026`, a day), in an approved protocol too."""
    update(act, get(act, Item, key), {"task_reported": where})


def unminute(act: Act, key: int, deviation: int) -> None:
    """Take a deviation out of an item of a draft protocol again."""
    draft(act, get(act, Item, key).meeting_id)
    found = select(Minuting).where(Minuting.item_id == key, Minuting.deviation_id == deviation)
    for row in act.session.exec(found).all():
        remove(act, row)
    act.touched.add(("item", key))
    act.touched.add(("deviation", deviation))


def _minute_new(act: Act, meeting: int, deviation: int, like: ItemDetails) -> int:
    key = add_numbered(act, meeting, like)
    minute(act, key, deviation)
    return key


def _refuse_taken_number(act: Act, year: int, number: int | None, besides: int | None) -> None:
    if number is None:
        return
    found = act.session.exec(select(Item).where(Item.year == year, Item.number == number)).first()
    if found is not None and found.id != besides:
        where = get(act, Meeting, found.meeting_id).ref
        raise Refused("number", words.NUMBER_TAKEN, number=number, year=year, where=where)


def _values(details: ItemDetails) -> dict[str, Value]:
    return {name: getattr(details, name) for name in ItemDetails.__dataclass_fields__}
