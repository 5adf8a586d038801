"""The proof of an approved protocol's paper: the same record gives the same bytes, today and in ten years.

At approval the sha256 of the PDF is kept in an act of its own; `verify` makes the paper again and
compares, where the same versions of all that makes it are at hand. Corrections come after the
approval and are left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from db.reading import prints
from db.reading.door import Door
from db.reading.prints import KeptPrint
from db.reading.protocol import protocol as read_protocol
from db.stopping import Going, StoppedError, unwatched
from exports.paper.archive_part import ArchivePart
from exports.paper.documents.protocol import protocol
from exports.paper.metadata import PRODUCER
from nsc_tui.language.text import SWEDISH

if TYPE_CHECKING:
    from db.writing.pen import Act, Pen

DOCUMENT = "protocol"


@dataclass(frozen=True, slots=True)
class Proof:
    """The row number of a meeting and the sha256 of its protocol's paper."""

    meeting: int
    digest: str


def unkept_proofs(door: Door) -> tuple[Proof, ...]:
    """A proof for every approved protocol that has none from these versions."""
    return tuple(Proof(each, _digest(door, each)) for each in prints.unkept(door, DOCUMENT, PRODUCER))


def keep(act: Act, proofs: Iterable[Proof]) -> None:
    """Keep `proofs` with their protocols; one that is kept already stands."""
    from db.writing.protocol import keep_print

    for proof in proofs:
        keep_print(act, proof.meeting, DOCUMENT, PRODUCER, proof.digest)


def prove_approved(pen: Pen) -> None:
    """Keep the checksum of the paper of each protocol that an import approved, in an act of its own."""
    with Door(pen.path) as door:
        proofs = unkept_proofs(door)
    if proofs:
        with pen.act("protocol.print") as act:
            keep(act, proofs)


def altered_in(path: Path, going: Going = unwatched) -> tuple[str, ...]:
    """What `altered` finds in the register or backup at `path`."""
    with Door(path) as door:
        return altered(door, going)


def altered(door: Door, going: Going = unwatched) -> tuple[str, ...]:
    """References of the approved protocols whose paper no longer comes out as it was kept.

    Raises StoppedError where `going` (papers made, of all) says no.
    """
    found = prints.kept(door, DOCUMENT, PRODUCER)
    return tuple(each.ref for done, each in enumerate(found) if _differs(door, each, going, done, len(found)))


def _differs(door: Door, kept: KeptPrint, going: Going, done: int, count: int) -> bool:
    if not going(done, count):
        raise StoppedError
    return _digest(door, kept.meeting) != kept.digest


def _digest(door: Door, meeting: int) -> str:
    record = read_protocol(door, meeting)
    assert record is not None, "an approved protocol is never removed"
    return sha256(protocol(replace(record, corrections=()), SWEDISH, ArchivePart.TWO).content).hexdigest()
