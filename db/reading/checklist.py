"""What stands in the way of completing or approving a protocol, as the writing door will judge it."""

from db.protocol_facts import protocol_facts
from db.reading.door import Door
from nsc_tui.guideline.checklist import Finding, check_before_lock


def before_completing(door: Door, meeting: int) -> tuple[Finding, ...]:
    """What is to be seen before a protocol is completed; the day of approval is not asked for yet."""
    return check_before_lock(protocol_facts(door.connection, meeting, None))


def before_approving(door: Door, meeting: int, approved_on: str) -> tuple[Finding, ...]:
    """What is to be seen before a protocol is approved on a day (ISO; empty where it is not set)."""
    return check_before_lock(protocol_facts(door.connection, meeting, approved_on))
