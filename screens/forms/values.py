"""What the fields of a form hold. No Textual in here."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple


class Pick(NamedTuple):
    """Something chosen from the register: its key and what it is called."""

    key: str
    label: str


class Entry(NamedTuple):
    """What one field holds: typed text, and what was picked where the field picks."""

    text: str = ""
    picks: tuple[Pick, ...] = ()

    @property
    def empty(self) -> bool:
        """Nothing typed and nothing picked."""
        return not self.text.strip() and not self.picks

    @property
    def shown(self) -> str:
        """The entry in one line for people."""
        return ", ".join([*(pick.label for pick in self.picks), *self.text.split("\n")[:1]]).strip(", ")


EMPTY = Entry()


class Values(Mapping[str, Entry]):
    """The entries of a form by the names of its fields; a field left empty is there, empty."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = dict(entries)

    def __getitem__(self, name: str) -> Entry:
        return self._entries[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def text(self, name: str) -> str:
        """The text of a field; of a choice the key chosen."""
        return self._entries[name].text

    def picks(self, name: str) -> tuple[Pick, ...]:
        """What was picked in a field."""
        return self._entries[name].picks

    def key(self, name: str) -> str:
        """The key of the one thing picked; empty where nothing was."""
        picks = self._entries[name].picks
        return picks[0].key if picks else ""


def differing(now: Mapping[str, Entry], loaded: Mapping[str, Entry]) -> bool:
    """Whether any field holds something else than it was given (a form is "dirty")."""
    return any(entry != loaded.get(name, EMPTY) for name, entry in now.items())
