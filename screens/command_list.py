"""Help and the list of all commands: both drawn from the one list, filtered as you type, Enter runs."""

from collections.abc import Sequence

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Vertical

from nsc_tui.language import help as words
from nsc_tui.language.folding import plain as folded
from screens.commands import PLACE_NAMES, Scope, command, key_in_text, key_names
from screens.dispatch import Answer
from screens.filtered_list import LONGEST_FILTER, Choosable, FilteredList
from screens.surroundings import PageName
from screens.widgets.entry import LineEntry
from screens.widgets.plain import PlainText, plain

PAGE = "page:"  # before the name of a page, in what is answered
_KEYS_WIDTH = 10
_LABEL_WIDTH = 20


class CommandList(FilteredList):
    """Commands to choose from, and pages to go to; gives the name of the one taken."""

    DEFAULT_CSS = """
    CommandList > .box { width: 84; height: 90%; }
    CommandList PlainOptions { height: 1fr; }
    CommandList .asks { color: $text-muted; margin-bottom: 1; }
    """

    def __init__(
        self,
        title: str,
        answers: Sequence[Answer],
        about: str = "",
        foot: str = "",
        pages: Sequence[PageName] = (),
    ) -> None:
        super().__init__()
        self._pages = pages
        self._title_text = title
        self._answers = list(answers)
        self._about = about
        self._foot = foot

    def compose(self) -> ComposeResult:
        """Title, what the room is about, filter, commands."""
        with Vertical(classes="box"):
            yield PlainText(self._title_text, classes="title")
            if self._about:
                yield PlainText(self._about, classes="asks")
            yield LineEntry(limit=LONGEST_FILTER, placeholder=words.FIND_COMMAND())
            yield self._options
            yield PlainText(self._foot or words.RUNS(), classes="foot")

    def command_help(self) -> None:
        """Help instead; where this is it, the key that opened it closes it."""
        self.dismiss("help")

    def command_palette(self) -> None:
        """All commands instead; where this is the list of them, it closes."""
        self.dismiss("palette")

    def matching(self, wanted: Sequence[str]) -> Sequence[Choosable]:
        """The commands whose name, keys or help hold the words, then such pages."""
        return [
            *(Choosable(each.command.name, _line(each)) for each in self._answers if _matches(each, wanted)),
            *(Choosable(PAGE + each.label, _page_line(each)) for each in self._pages if _named(each, wanted)),
        ]

    def nothing(self, typed: str) -> Text:
        """No command does."""
        return plain(words.NO_COMMAND(words=typed))


def _matches(each: Answer, wanted: Sequence[str]) -> bool:
    known = each.command
    text = folded(f"{known.label()} {known.help()} {key_names(known)}")
    return all(word in text for word in wanted)


def _named(page: PageName, wanted: Sequence[str]) -> bool:
    text = folded(f"{page.label} {page.about}")
    return all(word in text for word in wanted)


def _page_line(page: PageName) -> Text:
    room = command("room_more")
    line = plain(f"{f'{key_in_text(room.name)} {room.label()}':<{_KEYS_WIDTH}}", "bold")
    return line.append_text(plain(f"{page.label:<{_LABEL_WIDTH}} {page.about}"))


def _line(each: Answer) -> Text:
    known = each.command
    style = "" if each.runs else "dim"
    line = plain(f"{key_names(known):<{_KEYS_WIDTH}}", f"bold {style}".strip())
    line.append_text(plain(f"{known.label():<{_LABEL_WIDTH}}", style))
    if each.runs:
        return line.append_text(plain(known.help()))
    reason = each.reason
    if not each.here and known.scope not in (Scope.ALWAYS, Scope.ROOMS):
        reason = words.WORKS_ELSEWHERE(place=PLACE_NAMES[known.scope]().lower())
    return line.append_text(plain(f"({reason})", "dim italic"))
