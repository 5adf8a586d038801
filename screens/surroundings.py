"""What the screens are told about the world around them; handed in by whoever opens the register."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from screens.forms.drafts import DraftStore
from screens.records import Tone

if TYPE_CHECKING:
    from db.reading.phrases import Phrase
    from screens.app import RegisterApp
    from screens.rooms import Room


class PageName(NamedTuple):
    """A page without a tab: what it is called, and what it is for, in the language in use."""

    label: str
    about: str


class Status(NamedTuple):
    """The left of the status line, such as the age of the last backup."""

    text: str
    tone: Tone = ""


Act = Callable[["RegisterApp"], Awaitable[None] | None]
MakeRoom = Callable[[], "Room"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """Everything the frame shows or calls that is not its own.

    `rooms` maps a room's name (see `screens.commands`) to the function that makes it, called when
    the room is first entered. `acts` maps the name of a command to what the program does at it from
    anywhere (`contact`, `search`, `backup`, `undo`, `open_file`, `take_pen`). `read_only` is the
    reason why nothing can be written; empty where it can; `banner` stands in its place then.
    `warm_up` runs in a thread after the first picture; heavy imports go there. `edit_text` opens a
    text editor; without one the user's own. `greet` says hello after the first picture, `look_around`
    is called every few seconds. `council` gives its name as it is now.
    `keep_theme` is told the name of a theme that was chosen. `phrases` gives the standard sentences,
    `pages` the names of what has no tab of its own.
    """

    council: Callable[[], str]
    file: Path
    date_line: Callable[[], str]
    status: Callable[[], Status]
    drafts: DraftStore
    log: Path
    rooms: Mapping[str, MakeRoom]
    acts: Mapping[str, Act] = field(default_factory=dict)
    read_only: str = ""
    banner: str = ""
    theme: str = ""
    keep_theme: Callable[[str], None] | None = None
    warm_up: Callable[["RegisterApp"], None] | None = None
    greet: Callable[["RegisterApp"], None] | None = None
    look_around: Callable[["RegisterApp"], None] | None = None
    edit_text: Callable[[str], str] | None = None
    phrases: Callable[[], "Sequence[Phrase]"] = tuple
    pages: Callable[[], "Sequence[PageName]"] = tuple
