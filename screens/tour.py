"""The tour: one box, shown once after the first start, closed by any of the usual keys."""

from collections.abc import Iterable
from typing import ClassVar

from rich.text import Text as RichText
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from nsc_tui.language import tour as words
from nsc_tui.language.text import Text
from screens.commands import COMMANDS, Scope, command, footer_hint, key_name, key_names
from screens.modal import Modal
from screens.widgets.plain import PlainText, plain, plain_lines

_KEYS_WIDTH = 10
_LINES: tuple[tuple[tuple[str, ...], Text], ...] = (
    (("open",), words.OPEN_AND_BACK),
    (("new", "edit", "delete"), words.NEW_AND_EDIT),
    (("contact",), words.CONTACT),
    (("search",), words.SEARCH),
    (("save",), words.SAVE),
    (("backup",), words.BACKUP),
    (("help",), words.HELP),
)


class Tour(Modal[bool]):
    """What one needs to know first, with the keys as they are now."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,enter,space", "dismiss(True)", show=False)]
    DEFAULT_CSS = (
        "Tour .begin { margin-top: 1; height: auto; } Tour .skip { color: $text-muted; margin-top: 1; }"
    )

    def compose(self) -> ComposeResult:
        """Title, keys, where to begin, how to close."""
        lines = [_line(_digits(), words.ROOMS())]
        lines += [_line(_keys(names), text()) for names, text in _LINES]
        begin = words.BEGIN_EMPTY(members=_room("members"), protocol=_room("protocol"))
        with Vertical(classes="box"):
            yield PlainText(words.TITLE(), classes="title")
            yield PlainText(plain_lines(lines))
            yield PlainText(begin, classes="begin")
            yield PlainText(words.SKIP(), classes="skip")


def _line(keys: str, text: str) -> RichText:
    return plain(f"{keys:<{_KEYS_WIDTH}}", "bold").append_text(plain(text))


def _keys(names: Iterable[str]) -> str:
    entries = [command(name) for name in names]
    return (
        key_names(entries[0]) if len(entries) == 1 else ", ".join(key_name(each.keys[0]) for each in entries)
    )


def _digits() -> str:
    rooms = [key_name(each.keys[0]) for each in COMMANDS if each.room]
    return f"{rooms[0]}–{rooms[-1]}"


def _room(name: str) -> str:
    return footer_hint(next(each for each in COMMANDS if each.room == name))
