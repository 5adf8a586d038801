"""What a participant brought home, under the headings of the goal (G09) and research."""

from dataclasses import dataclass

from sqlmodel import select

from db.checks import Value
from db.writing.models import Result
from db.writing.pen import Act
from db.writing.rows import insert, remove, update


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultDetails:
    """What one participation gave under one `heading`: methods, angles, network or research."""

    contact: int
    heading: str
    text: str


def note(act: Act, details: ResultDetails) -> int:
    """Note a result; a second word under the same heading replaces the first, an empty one takes it away."""
    found = select(Result).where(Result.contact_id == details.contact, Result.heading == details.heading)
    row = act.session.exec(found).first()
    act.touched.add(("contact", details.contact))
    if row is None:
        own: dict[str, Value] = {"contact_id": details.contact, "heading": details.heading}
        return insert(act, Result, own | {"wording": details.text}).key
    if details.text:
        update(act, row, {"wording": details.text})
    else:
        remove(act, row)
    return row.key
