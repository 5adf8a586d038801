"""Long work: it tells how far it has come, asks whether to go on, and leaves nothing where not."""

from collections.abc import Callable

Going = Callable[[int, int], bool]  # pieces done, of all; False stops


class StoppedError(Exception):
    """The user stopped the work; nothing of it is left."""


def unwatched(*_told: object) -> bool:
    """Goes on, whatever is told, without telling anybody."""
    return True
