"""What participants brought home, under the headings of the goal (G09) and research."""

from dataclasses import dataclass

from db.reading.columns import names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Result:
    """What one participation gave under one `heading`: `methods`, `angles`, `network` or `research`.

    `contact` (and `ref`: a result has none of its own) is the contact's reference; `member`, `person`
    and `activity` say whose participation it was, in what.
    """

    key: int
    ref: str
    contact: str
    heading: str
    text: str
    contact_key: int
    member: str
    person: str
    activity: str
    activity_when: str

    @property
    def participation(self) -> str:
        """Whose participation it was, in what, by the contact."""
        return f"{self.contact} · {self.person} · {self.activity}"


_CONTACT = "JOIN contact c ON c.id = r.contact_id"
STANDS = "EXISTS (SELECT 1 FROM contact c WHERE c.id = r.contact_id AND c.binned_at IS NULL)"
_WHEN = "c.sort_key"
RESULTS = Listing(
    "result",
    names(Result),
    Result,
    {
        "contact": Order((_WHEN, "c.ref", "r.heading"), _CONTACT),
        "heading": Order(("r.heading", _WHEN), _CONTACT),
        "member": Order(
            ("p.sort_key", _WHEN, "r.heading"), f"{_CONTACT} JOIN person p ON p.id = c.person_id"
        ),
        "activity": Order(
            ("swedish(a.title)", _WHEN, "r.heading"), f"{_CONTACT} JOIN activity a ON a.id = c.activity_id"
        ),
    },
    has_bin=False,
    begins="(SELECT c.sort_key FROM contact c WHERE c.id = r.contact_id)",
    found_as=("contact", "r.contact_id"),
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Result, ...]:
    """One window of results, by the moment of contact, the newest last unless `ask` says otherwise."""
    return RESULTS.rows(door, ask, STANDS)


def count(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many results `ask` finds."""
    return RESULTS.count(door, ask, STANDS)


def one(door: Door, key: int) -> Result | None:
    """One result by its number."""
    return RESULTS.one(door, key)


def of_contact(door: Door, contact: int) -> tuple[Result, ...]:
    """What one participation gave."""
    return RESULTS.rows(door, only="r.contact_id = :contact", contact=contact)


def of_activity(door: Door, activity: int) -> tuple[Result, ...]:
    """What those who took part in one activity brought home."""
    only = f"{STANDS} AND r.contact_id IN (SELECT id FROM contact WHERE activity_id = :activity)"
    return RESULTS.rows(door, only=only, activity=activity)
