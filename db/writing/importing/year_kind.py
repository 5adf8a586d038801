"""What the kinds of the guideline's year have in common on their way in: look up, settle or add."""

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from db.writing.importing.desk import Desk, Standing, plain, yes_no
from db.writing.importing.directory import Names
from db.writing.importing.lookup import Lookup, Named
from db.writing.importing.repeats import settled
from db.writing.importing.rows import Row
from db.writing.importing.year_names import Key
from db.writing.models import Row as Stored
from db.writing.pen import Act
from db.writing.references import Written

Model = TypeVar("Model", bound=Stored)
Keys = tuple[int, ...]
"""The records that a cell names; one at most where it holds one name."""


class Links(dict[str, Keys]):
    """The records that a row names, by heading."""

    def one(self, heading: str) -> int | None:
        """The record of a cell that holds one name."""
        return next(iter(self[heading]), None)


class Linked(NamedTuple):
    """A heading under which other records are named: how they are found and told, and which are there."""

    field: str
    look: Callable[[Lookup, str], Keys]
    said: Callable[[Desk, int], str]
    there: Callable[[Act, Stored], Iterable[int]]


class CalledBy(NamedTuple):
    """The names of a kind that other rows use, and the texts that name a new record."""

    names: Callable[[Desk], Names]
    texts: Callable[[str, Row], tuple[str, list[str]]]


class YearKind(NamedTuple, Generic[Model]):
    """One kind: `plain` says in which field each heading is kept, `keys` what tells one row from another.

    `add` writes a new record; `yes_no` are fields of yes and no; `called` is for what others name.
    """

    name: str
    model: type[Model]
    keys: Callable[[Row], Key]
    plain: Mapping[str, str]
    add: Callable[[Act, Row, Links], Written]
    links: Mapping[str, Linked] = {}
    unlike: Mapping[str, str] = {}
    yes_no: tuple[str, ...] = ()
    called: CalledBy | None = None

    @property
    def table(self) -> str:
        """The table that its records stand in."""
        return self.model.__tablename__

    @property
    def fields(self) -> dict[str, str]:
        """In which field of the register every heading is kept."""
        linked = {heading: link.field for heading, link in self.links.items()}
        return {**self.plain, **self.unlike, **{name: name for name in self.yes_no}, **linked}

    @property
    def named(self) -> Named:
        """How the headings that name other records are looked up."""
        return {heading: link.look for heading, link in self.links.items()}

    def bring(self, desk: Desk, rows: Iterable[Row]) -> None:
        """Add what is new, compare what is there."""
        for row in rows:
            lookup = Lookup(desk, row)
            links = Links({heading: link.look(lookup, heading) for heading, link in self.links.items()})
            if lookup.sound:
                self._settle_or_add(desk, row, links)

    def _settle_or_add(self, desk: Desk, row: Row, links: Links) -> None:
        known = desk.year.known(self.table)[self.keys(row)]
        record = settled(
            desk, self.name, row, self.model, known, lambda record: self._standing(desk, row, record, links)
        )
        if record is not None:
            if self.called:
                self.called.names(desk).stand_in(row.ref, record.key)
            return
        with desk.trying(row, self.fields):
            made = self.add(desk.act, row, links)
            known.append(made.key)
            if self.called:
                names = self.called.names(desk)
                names.add(made.key, *self.called.texts(made.ref, row))
                names.stand_in(row.ref, made.key)
            desk.bring(self.name, row, self.table, made.key)

    def _standing(self, desk: Desk, row: Row, record: Model, links: Links) -> list[Standing]:
        found = [*plain(row, record, self.plain)]
        found += [yes_no(row, heading, getattr(record, heading)) for heading in self.yes_no]
        for heading, link in self.links.items():
            there = sorted(link.there(desk.act, record))
            said = ", ".join(link.said(desk, key) for key in there)
            found.append(Standing(heading, said, there == sorted(links[heading])))
        return found


def under(*headings: str) -> Callable[[Row], Key]:
    """The key that is made of the cells under `headings`."""
    return lambda row: tuple(row[heading] for heading in headings)


def one_link(
    field: str, look: Callable[[Lookup, str], int | None], said: Callable[[Desk, int], str]
) -> Linked:
    """A heading with one name, kept in the record's own `field`."""

    def found(lookup: Lookup, heading: str) -> Keys:
        key = look(lookup, heading)
        return () if key is None else (key,)

    def there(_act: Act, record: Stored) -> Keys:
        key = getattr(record, field)
        return () if key is None else (key,)

    return Linked(field, found, said, there)
