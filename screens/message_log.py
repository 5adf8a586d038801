"""What the program has said: toasts vanish, this stays until the program ends."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from nsc_tui.clock import now
from nsc_tui.language import screens_common as words
from screens.commands import Scope
from screens.modal import Modal
from screens.widgets.plain import PlainOptions, PlainText, plain

Severity = Literal["information", "warning", "error"]

_SIGNS = {"information": "·", "warning": "!", "error": "!!"}
_MOST_KEPT = 200


@dataclass(frozen=True, slots=True)
class Said:
    """One message: when, how grave, what."""

    at: datetime
    severity: Severity
    text: str


class MessageLog:
    """The last messages, oldest first."""

    def __init__(self) -> None:
        self.said: list[Said] = []

    def add(self, text: str, severity: Severity) -> None:
        """Remember a message."""
        self.said.append(Said(now(), severity, text))
        del self.said[:-_MOST_KEPT]


class Messages(Modal[bool]):
    """The message log, newest first."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,enter", "dismiss(True)", show=False)]
    DEFAULT_CSS = (
        "Messages PlainOptions { height: auto; max-height: 16; border: none; background: transparent; }"
    )

    def __init__(self, log: MessageLog) -> None:
        super().__init__()
        self._log = log

    def command_messages(self) -> None:
        """The key that opens them closes them."""
        self.dismiss(True)

    def compose(self) -> ComposeResult:
        """Title and messages."""
        options = PlainOptions()
        lines = [
            (str(number), plain(f"{each.at:%H.%M} {_SIGNS[each.severity]} {each.text}"))
            for number, each in enumerate(reversed(self._log.said))
        ]
        options.show(lines or [("none", plain(words.NO_MESSAGES()))])
        with Vertical(classes="box"):
            yield PlainText(words.MESSAGES_TITLE(), classes="title")
            yield options
            yield PlainText(words.ESC_CLOSES(), classes="count")
