"""The § numbers of a calendar year, which items take in order."""

from sqlmodel import col, func, select

from db.writing.models import Item
from db.writing.pen import Act
from db.writing.rows import update


def next_number(act: Act, year: int) -> int:
    """The number after the highest one given in `year`; 1 where there is none."""
    return (act.session.exec(select(func.max(Item.number)).where(Item.year == year)).one() or 0) + 1


def items_of(act: Act, meeting: int) -> list[Item]:
    """The items of a meeting in their order."""
    found = select(Item).where(Item.meeting_id == meeting).order_by(col(Item.position), col(Item.id))
    return list(act.session.exec(found).all())


def move_to_year(act: Act, meeting: int, year: int) -> None:
    """Let a meeting's items belong to `year`; those with a number get that year's next ones."""
    for item in items_of(act, meeting):
        if item.year != year:
            number = None if item.number is None else next_number(act, year)
            update(act, item, {"year": year, "number": number})
