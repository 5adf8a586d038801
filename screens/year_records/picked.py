"""The fields of the forms of the guideline's year that are chosen from the register. No Textual in here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from screens import lookups
from screens.desk import Desk
from screens.forms.fields import Field, LookupField, SeveralField
from screens.forms.values import EMPTY, Entry, Pick, Values
from screens.year_records.parts import Around, Part

Sought = Callable[[Desk], Callable[[str], Sequence[Pick]]]


@dataclass(frozen=True, slots=True)
class Linked(Part):
    """One row of the register, found by `find`; the record has its number under `key`."""

    find: Sought
    key: str

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        return LookupField(name=self.column, label=self.label(around), find=self.find(around.desk))

    def loaded(self, desk: Desk, record: object) -> Entry:
        """What the record holds."""
        key = getattr(record, self.key)
        return Entry("", (Pick(str(key), self.stored(record)),)) if key else EMPTY

    def saved(self, values: Values) -> object:
        """As the register keeps it."""
        key = values.key(self.column)
        return int(key) if key else None


@dataclass(frozen=True, slots=True)
class LinkedActivity(Linked):
    """An activity, which can be made on the way."""

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        find = self.find(around.desk)
        return LookupField(name=self.column, label=self.label(around), find=find, create=around.activity)


@dataclass(frozen=True, slots=True)
class Named(Part):
    """A name kept as text: one that `find` knows, or any other as it is typed."""

    find: Sought

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        find = self.find(around.desk)
        return LookupField(name=self.column, label=self.label(around), find=find, create=lookups.as_typed)

    def loaded(self, desk: Desk, record: object) -> Entry:
        """What the record holds."""
        name = self.stored(record)
        if not name:
            return EMPTY
        known = next((pick for pick in self.find(desk)("") if pick.key == name), Pick(name, name))
        return Entry("", (known,))

    def saved(self, values: Values) -> object:
        """As the register keeps it."""
        return values.key(self.column)


@dataclass(frozen=True, slots=True)
class SeveralNamed(Part):
    """Several names kept as text, one a line."""

    find: Sought

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        find = self.find(around.desk)
        return SeveralField(name=self.column, label=self.label(around), find=find, create=lookups.as_typed)

    def loaded(self, desk: Desk, record: object) -> Entry:
        """What the record holds."""
        names: tuple[str, ...] = getattr(record, self.heading)
        return Entry("", tuple(Pick(name, name) for name in names))

    def saved(self, values: Values) -> object:
        """As the register keeps it."""
        return "\n".join(pick.key for pick in values.picks(self.column))


@dataclass(frozen=True, slots=True)
class SeveralLinked(Part):
    """Several rows of the register that the record rests on; `held` gives those of a record.

    `carries_on` gives those that one begins with which is carried on from it, where they are others.
    """

    find: Sought
    held: Callable[[Desk, object], Sequence[Pick]]
    carries_on: Callable[[Desk, object], Sequence[Pick]] | None = None

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        return SeveralField(name=self.column, label=self.label(around), find=self.find(around.desk))

    def loaded(self, desk: Desk, record: object) -> Entry:
        """What the record holds."""
        return Entry("", tuple(self.held(desk, record)))

    def carried(self, desk: Desk, record: object) -> Entry:
        """Those of the year after, where they are others."""
        return Entry("", tuple((self.carries_on or self.held)(desk, record)))

    def saved(self, values: Values) -> object:
        """As the register keeps it."""
        return tuple(int(pick.key) for pick in values.picks(self.column))
