"""The fields of the forms of the guideline's year: how each is typed, loaded and saved. No Textual in here.

A field goes by its column in the register, so that a refusal finds the field it is about.
"""

from dataclasses import dataclass
from keyword import iskeyword
from typing import NamedTuple

from db.catalogue import TABLE
from db.checks import checked
from nsc_tui.language import checks
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.headings import label
from nsc_tui.language.kind_values import WORDS_OF_KIND
from nsc_tui.language.numbers import NotAnAmountError, hundredths, plain_amount
from nsc_tui.language.text import Text
from nsc_tui.language.values import WORDS
from screens.desk import Desk
from screens.field_checks import kept_as
from screens.forms.fields import (
    Choice,
    ChoiceField,
    Create,
    DateField,
    Field,
    LineField,
    LongField,
)
from screens.forms.values import EMPTY, Entry, Values
from screens.typed_dates import day_reader, reader, typable
from screens.year_records.kinds import Kept


class Around(NamedTuple):
    """What a field needs besides itself: the kind it belongs to, the register, how an activity is made."""

    kept: Kept
    desk: Desk
    activity: Create


@dataclass(frozen=True, slots=True)
class Part:
    """One field: its `column`, the `heading` tables have over it, its name among the `saved_as` details."""

    column: str
    heading: str
    saved_as: str

    def field(self, around: Around) -> Field:
        """The field of the form."""
        check = kept_as(around.kept.subject, self.column)
        return LineField(
            name=self.column, label=self.label(around), required=self.required(around), check=check
        )

    def begun(self, desk: Desk) -> Entry:
        """What it holds in a new form."""
        return EMPTY

    def loaded(self, desk: Desk, record: object) -> Entry:
        """What it holds where a record is corrected."""
        return Entry(self.stored(record))

    def carried(self, desk: Desk, record: object) -> Entry:
        """What it holds in a record that is carried on from another one."""
        return self.loaded(desk, record)

    def saved(self, values: Values) -> object:
        """What is saved."""
        return values.text(self.column)

    def label(self, around: Around) -> Text:
        """What it is called."""
        return label(around.kept.kind, self.heading)

    def required(self, around: Around) -> bool:
        """Whether the register asks for it."""
        return any(
            field.name == self.column and field.required for field in TABLE[around.kept.subject].fields
        )

    def stored(self, record: object) -> str:
        """What the record holds, as text."""
        found = getattr(record, f"{self.heading}_" if iskeyword(self.heading) else self.heading)
        return "" if found is None else str(found)


@dataclass(frozen=True, slots=True)
class Long(Part):
    """Text of several lines."""

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        return LongField(
            name=self.column,
            label=self.label(around),
            required=self.required(around),
            height=3,
            check=kept_as(around.kept.subject, self.column),
        )


@dataclass(frozen=True, slots=True)
class Year(Part):
    """A calendar year, where the register asks for one this year from the start."""

    def saved(self, values: Values) -> object:
        """As the register keeps it."""
        text = values.text(self.column)
        return int(text) if text else None


@dataclass(frozen=True, slots=True)
class ThisYear(Year):
    """The year that the record applies to."""

    def begun(self, desk: Desk) -> Entry:
        """What it holds in a new form."""
        return Entry(str(desk.today().year))


@dataclass(frozen=True, slots=True)
class Dated(Part):
    """A date of any precision."""

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        read = reader(around.desk.now)
        return DateField(
            name=self.column, label=self.label(around), required=self.required(around), read=read
        )

    def loaded(self, desk: Desk, record: object) -> Entry:
        """What the record holds."""
        return Entry(typable(self.stored(record), desk.now()))


@dataclass(frozen=True, slots=True)
class Day(Dated):
    """A calendar day."""

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        read = day_reader(around.desk.now)
        return DateField(
            name=self.column, label=self.label(around), required=self.required(around), read=read
        )


@dataclass(frozen=True, slots=True)
class Fixed(Part):
    """One of a few fixed values."""

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        said = WORDS_OF_KIND[around.kept.kind, self.heading]
        options = tuple(Choice(key, text) for key, text in said.items())
        return ChoiceField(
            name=self.column, label=self.label(around), required=self.required(around), options=options
        )


@dataclass(frozen=True, slots=True)
class YesNo(Part):
    """Yes or no; nothing chosen is no."""

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        options = tuple(Choice(key, text) for key, text in WORDS[self.heading].items())
        return ChoiceField(name=self.column, label=self.label(around), options=options)

    def saved(self, values: Values) -> object:
        """As the register keeps it."""
        return values.text(self.column) == "yes"


@dataclass(frozen=True, slots=True)
class Amount(Part):
    """An amount of money, kept in hundredths of its currency; tables ask for it."""

    def field(self, around: Around) -> Field:
        """A field of its kind."""
        return LineField(name=self.column, label=self.label(around), required=True, check=_amount)

    def saved(self, values: Values) -> object:
        """As the register keeps it."""
        return hundredths(values.text(self.column))


@dataclass(frozen=True, slots=True)
class Currency(Part):
    """The currency of an amount."""

    def begun(self, desk: Desk) -> Entry:
        """What it holds in a new form."""
        return Entry("SEK")


def _amount(typed: str) -> str:
    if not typed.strip():
        return ""
    try:
        amount = checked("cost", "amount", hundredths(typed))
    except NotAnAmountError as error:
        raise Fault(ExitCode.BAD_INPUT, checks.NOT_AN_AMOUNT, value=typed) from error
    return plain_amount(int(amount or 0))
