"""The kinds of field a form can have, described as data. No Textual in here."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from nsc_tui.language.faults import Fault
from nsc_tui.language.text import Text
from screens.forms.values import Entry, Pick, Values
from screens.records import Tone

Saved = TypeVar("Saved", covariant=True)

LINE_LIMIT = 200
_YEAR = re.compile(r"\d{4}")
LONG_LIMIT = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What every field has: the name its value goes by, its label, a hint, whether it may be empty."""

    name: str
    label: Text
    hint: Text | None = None
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LineField(Field):
    """One line of text. `check` gives the text as it is kept, or raises Fault with the sentence to show."""

    limit: int = LINE_LIMIT
    check: Callable[[str], str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LongField(Field):
    """Text of several lines, `height` of them in sight; F6 opens it in the text editor."""

    limit: int = LONG_LIMIT
    height: int = 4
    check: Callable[[str], str] | None = None


class Reading(NamedTuple):
    """What a typed text was read as: the value that is kept, and the same in words."""

    value: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateField(Field):
    """A date (or anything else that is read): `read` raises Fault where the text cannot be read.

    The words are shown beside the field while it is typed.
    """

    read: Callable[[str], Reading]
    limit: int = LINE_LIMIT

    def lasting(self, typed: str) -> str:
        """`typed` for a draft that may be taken up another day: `nu` and `tor` as what they mean now."""
        try:
            value = self.read(typed).value
        except Fault:
            return typed
        dated, names_its_year = (_YEAR.search(text) is not None for text in (value, typed))
        return value.replace("T", " ") if dated and not names_its_year else typed


class Choice(NamedTuple):
    """One of a field's fixed choices."""

    key: str
    label: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceField(Field):
    """One of a few fixed choices; the value is its key, empty while nothing is chosen."""

    options: tuple[Choice, ...]


Find = Callable[[str], Sequence[Pick]]
Create = Callable[[str], Awaitable[Pick | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookupField(Field):
    """One thing from the register, found by any part of its name.

    `find` gives the best few for what is typed (everything for ""), `create` makes a new one from
    what is typed and gives it back, None where the user changed her mind.
    """

    find: Find
    create: Create | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralField(Field):
    """Several things from the register, such as the people in one call."""

    find: Find
    create: Create | None = None


class Live(NamedTuple):
    """The line under a form that follows what is typed, such as a verdict; `rule` where one is behind it."""

    text: str
    tone: Tone = ""
    rule: str = ""


def _nothing(_: Values) -> Live | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Generic[Saved]):
    """A form. `key` is where its drafts are kept; `loaded` what the fields hold from the start.

    Typing begins in the field `first`, else in the first one. `help` says what the guideline asks of
    what is written in it; without one the room around says it.
    """

    key: str
    title: str
    fields: tuple[Field, ...]
    save: Callable[[Values], Saved]
    loaded: Mapping[str, Entry] = field(default_factory=dict)
    live: Callable[[Values], Live | None] = _nothing
    help: Text | None = None
    first: str = ""
