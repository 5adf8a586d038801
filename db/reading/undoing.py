"""What undo and redo would do now, and why they cannot."""

from dataclasses import dataclass

from db import undo_order
from db.faults import told
from db.reading import changes
from db.reading.changes import Act
from db.reading.door import Door
from nsc_tui.language.faults import Fault


@dataclass(frozen=True, slots=True)
class Step:
    """One step back or forth: the act `target` that is taken back, and the act of hers it is about.

    `why_not` is the fault that taking it back would raise; None where it can be.
    """

    target: int
    act: Act
    why_not: Fault | None


def next_undo(door: Door) -> Step | None:
    """What undo would take back; None where nothing was done yet."""
    with told(door.path):
        target = undo_order.next_undo(door.connection)
    return None if target is None else step_of(door, target)


def next_redo(door: Door) -> Step | None:
    """What redo would do again; None where nothing is undone, or something else was done since."""
    with told(door.path):
        target = undo_order.next_redo(door.connection)
    return None if target is None else step_of(door, target)


def step_of(door: Door, target: int) -> Step | None:
    """What taking back the act `target` would do; None where there is no such act."""
    with door.snapshot(), told(door.path):
        found = changes.one(door, undo_order.base_of(door.connection, target))
        if found is None:
            return None
        try:
            undo_order.refuse(door.connection, target)
        except Fault as fault:
            return Step(target, found, fault)
    return Step(target, found, None)
