"""Mer: everything without a tab of its own."""

from screens.desk import Desk
from screens.home import Home
from screens.rooms import Room


class MoreRoom(Room):
    """A list of pages."""

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__("more")
        self._desk = desk
        self._home = home
