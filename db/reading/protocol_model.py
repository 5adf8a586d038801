"""What a protocol is to those who show and print it: frozen values, no file and no database.

The paper under exports/paper takes these and nothing else, so a protocol can be printed from
a register, from a test or from an old file alike.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nsc_tui.guideline.deviation_state import ProtocolState


class AttendanceGroup(StrEnum):
    """The group in which a person stands in the attendance."""

    MEMBER = "member"
    SUBSTITUTE = "substitute"
    OTHER = "other"
    COOPTED = "coopted"
    APOLOGIES = "apologies"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Attendee:
    """One line of the attendance, with the name and the role held on that day.

    `paragraphs` is empty for the whole meeting, else the § numbers alone, such as `1–3`.
    `party` is given only for elected politicians and prints in parentheses.
    """

    group: AttendanceGroup
    name: str
    title: str = ""
    role: str = ""
    organisation: str = ""
    party: str = ""
    paragraphs: str = ""
    replaces: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OtherChair:
    """A person who chaired some of the items; `paragraphs` as in `Attendee`."""

    name: str
    paragraphs: str


@dataclass(frozen=True, slots=True)
class MinutedDeviation:
    """A deviation with its motivation, as the item's text carries it (rule G07)."""

    reference: str
    category: str
    rule: str
    what: str
    motivation: str
    motivated_by: str = ""


@dataclass(frozen=True, slots=True)
class ProtocolItem:
    """One item of business; `number` is None until it has its § of the year.

    Texts keep their line breaks; a blank line parts two paragraphs and a line that begins
    with a number and a full stop is a numbered point, printed with the number as typed.
    """

    number: int | None
    year: int
    heading: str
    dnr: str = ""
    kind: str = ""
    matter: str = ""
    earlier: str = ""
    documents: tuple[str, ...] = ()
    motions: str = ""
    proposition_order: str = ""
    vote: str = ""
    decision: str = ""
    minuted: tuple[MinutedDeviation, ...] = ()
    dissent: str = ""
    note: str = ""
    jav: str = ""
    extract_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """A rättelse: what is added to a locked protocol; without a number it is about the whole of it."""

    dated: str
    item_number: int | None
    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class HistoryHead:
    """Where the history stood: the first 16 hex digits of its head, and its number."""

    digits: str
    number: int


@dataclass(frozen=True, slots=True)
class Protocol:
    """A meeting's whole protocol. Days are `YYYY-MM-DD`, times `HH:MM` or empty.

    `recorded_at` is the aware moment the paper carries as its date: the approval, or else the
    last change. The same protocol with the same moment always gives the same bytes.
    """

    council: str
    city: str
    reference: str
    date: str
    state: ProtocolState
    recorded_at: datetime
    starts: str = ""
    ends: str = ""
    pauses: tuple[str, ...] = ()
    place: str = ""
    mode: str = ""
    attendees: tuple[Attendee, ...] = ()
    secretary: str = ""
    chair: str = ""
    other_chairs: tuple[OtherChair, ...] = ()
    approvers: tuple[str, ...] = ()
    approved_on: str = ""
    items: tuple[ProtocolItem, ...] = ()
    corrections: tuple[Correction, ...] = ()
    head: HistoryHead | None = None
