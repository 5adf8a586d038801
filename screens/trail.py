"""The way one came by references: Enter goes to a record in another room, Esc comes back."""

from typing import TYPE_CHECKING, NamedTuple

from screens.goals import Goal

if TYPE_CHECKING:
    from textual.widget import Widget


class Step(NamedTuple):
    """One step: what was in sight before, the room one came to, its pages before and after arriving.

    `focus` is what had the focus before.
    """

    came_from: Goal
    room: str
    pages_before: int
    pages_after: int
    focus: "Widget | None"


class Trail:
    """The steps so far. Going to a room by its digit begins anew."""

    def __init__(self) -> None:
        self._steps: list[Step] = []

    def add(self, step: Step) -> None:
        """Remember a step."""
        self._steps.append(step)

    def leads_back(self, room: str, pages: int) -> bool:
        """Whether Esc in `room`, with so many pages open, is to go back along the trail."""
        return bool(self._steps) and self._steps[-1].room == room and self._steps[-1].pages_after >= pages

    def take(self) -> Step:
        """The last step, which is forgotten."""
        return self._steps.pop()

    def forget(self) -> None:
        """Begin anew."""
        self._steps.clear()
