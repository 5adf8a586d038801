"""How far a deviation has come (G07): motivated, and minuted in the council's protocol.

The guideline puts two duties on every deviation. Both are met only when the motivation
stands in an item of a completed or approved protocol.
"""

from enum import StrEnum

from nsc_tui.guideline.categories import CONTACT_CATEGORIES, Category
from nsc_tui.guideline.verdict import Verdict

MINUTING_RULE = "G07"


class ProtocolState(StrEnum):
    """How far a protocol has come; the values stand in tables and JSON."""

    DRAFT = "draft"
    COMPLETED = "completed"
    APPROVED = "approved"  # locked for good
    CANCELLED = "cancelled"  # the meeting was


class DeviationState(StrEnum):
    """The states of G07, in order."""

    OPEN = "open"
    MOTIVATED = "motivated"
    IN_DRAFT = "in_draft"
    MINUTED = "minuted"
    CHANGED_AFTER_MINUTING = "changed_after_minuting"

    @property
    def is_settled(self) -> bool:
        """Whether both duties are met: the green state."""
        return self is DeviationState.MINUTED


_STANDING = frozenset({ProtocolState.COMPLETED, ProtocolState.APPROVED})


def deviation_state(
    motivation: str, minuted_motivation: str | None, protocol: ProtocolState | None
) -> DeviationState:
    """The state of a deviation.

    `motivation` is what the register holds, `minuted_motivation` what stands in the item it is
    linked to (None: no item), `protocol` the state of that item's protocol (None: no item).
    """
    own, minuted = motivation.strip(), (minuted_motivation or "").strip()
    if protocol in _STANDING and minuted:
        return DeviationState.MINUTED if own == minuted else DeviationState.CHANGED_AFTER_MINUTING
    if protocol is ProtocolState.DRAFT and (own or minuted):
        return DeviationState.IN_DRAFT
    return DeviationState.MOTIVATED if own else DeviationState.OPEN


def verdict_has_moved(category: Category, verdict: Verdict) -> bool:
    """Whether a recorded K1 or K2 no longer follows from the contact's verdict.

    The deviation stays: it was recorded by a person. The screen says that the dates moved.
    """
    if category not in CONTACT_CATEGORIES:
        return False
    return verdict is not (Verdict.NONE if category is Category.K1 else Verdict.LATE)
