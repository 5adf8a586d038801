"""The list of standard sentences over a form: filtered as one types, Enter takes one."""

from collections.abc import Sequence

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Vertical

from db.reading.phrases import Phrase
from nsc_tui.language import phrases as words
from nsc_tui.language.folding import plain as folded
from screens.filtered_list import LONGEST_FILTER, Choosable, FilteredList
from screens.widgets.entry import LineEntry
from screens.widgets.plain import PlainText, plain

_NAME_WIDTH = 24


class PhrasePicker(FilteredList):
    """Gives the wording that was chosen."""

    DEFAULT_CSS = """
    PhrasePicker PlainOptions { height: auto; max-height: 10; }
    PhrasePicker .foot { margin-top: 1; }
    """

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        super().__init__()
        self._phrases = tuple(phrases)

    def compose(self) -> ComposeResult:
        """Title, filter, phrases."""
        with Vertical(classes="box"):
            yield PlainText(words.CHOOSE(), classes="title")
            yield LineEntry(limit=LONGEST_FILTER, placeholder=words.FIND())
            yield self._options
            yield PlainText(words.FOOT(), classes="foot")

    def matching(self, wanted: Sequence[str]) -> Sequence[Choosable]:
        """The phrases whose name or wording hold the words."""
        return [Choosable(each.wording, _line(each)) for each in self._phrases if _holds(each, wanted)]

    def nothing(self, typed: str) -> Text:
        """No phrase does, or there are none."""
        return plain(words.NO_MATCH(typed=typed) if self._phrases else words.NONE_TO_CHOOSE(), "dim")


def _holds(each: Phrase, wanted: Sequence[str]) -> bool:
    text = folded(f"{each.name} {each.wording}")
    return all(word in text for word in wanted)


def _line(each: Phrase) -> Text:
    name = f"{each.name[: _NAME_WIDTH - 1]:<{_NAME_WIDTH}}"
    return plain(name, "bold").append_text(plain(each.wording.replace("\n", " · "), "dim"))
