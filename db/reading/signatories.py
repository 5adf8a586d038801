"""Who chairs a meeting, writes its protocol and approves it, as the form that changes it needs them."""

from dataclasses import dataclass

from db.reading.door import Door

_SIGNATORIES = (
    "SELECT g.duty, g.person_id, p.given_name || ' ' || p.family_name, coalesce(g.paragraphs, '')"
    " FROM signatory g JOIN person p ON p.id = g.person_id WHERE g.meeting_id = ? ORDER BY g.position, g.id"
)


@dataclass(frozen=True, slots=True)
class Signatory:
    """One person with a duty (`chair`, `secretary`, `approver`); `paragraphs` of one who chaired some §§."""

    duty: str
    person_key: int
    name: str
    paragraphs: str


def of_meeting(door: Door, meeting: int) -> tuple[Signatory, ...]:
    """Everybody with a duty at a meeting; its own chair is the first among the chairs."""
    return tuple(Signatory(*row) for row in door.fetch(_SIGNATORIES, (meeting,)))
