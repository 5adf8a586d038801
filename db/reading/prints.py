"""The kept checksums of approved protocols' papers, and the protocols that have none yet."""

from dataclasses import dataclass

from db.reading.door import Door

_KEPT = """SELECT p.meeting_id, m.ref, p.pdf_digest FROM protocol_print p
JOIN meeting m ON m.id = p.meeting_id
WHERE p.document = ? AND p.producer = ? ORDER BY m.held_on, m.ref"""
_UNKEPT = """SELECT id FROM meeting WHERE state = 'approved' AND NOT EXISTS (SELECT 1 FROM protocol_print p
WHERE p.meeting_id = meeting.id AND p.document = ? AND p.producer = ?) ORDER BY held_on, ref"""


@dataclass(frozen=True, slots=True)
class KeptPrint:
    """A protocol's meeting, its reference, and the sha256 its paper had (64 hex digits)."""

    meeting: int
    ref: str
    digest: str


def kept(door: Door, document: str, producer: str) -> tuple[KeptPrint, ...]:
    """The checksums of papers that `producer` made: only those can be made again to the byte."""
    return tuple(KeptPrint(*row) for row in door.fetch(_KEPT, (document, producer)))


def unkept(door: Door, document: str, producer: str) -> tuple[int, ...]:
    """The approved protocols that `producer` has kept no checksum of."""
    return tuple(meeting for (meeting,) in door.fetch(_UNKEPT, (document, producer)))
