"""A dialog that asks for one of a few ways on: arrows and Enter choose, Esc leaves all as it is."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import OptionList

from nsc_tui.language import screens_common as words
from screens.commands import Scope
from screens.forms.values import Pick
from screens.modal import Modal
from screens.widgets.plain import PlainOptions, PlainText, plain


class ChooseOne(Modal[str]):
    """Gives the key of the way chosen, None where closed. The first way is the safe one."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", show=False)]
    DEFAULT_CSS = """
    ChooseOne PlainOptions { height: auto; max-height: 12; border: none; margin-top: 1;
        background: transparent; }
    ChooseOne .foot { color: $text-muted; margin-top: 1; }
    """

    def __init__(self, question: str, ways: Sequence[Pick]) -> None:
        super().__init__()
        self._question = question
        self._ways = tuple(ways)
        self._list = PlainOptions(ident="ways")

    def compose(self) -> ComposeResult:
        """The question, the ways on, how to leave."""
        with Vertical(classes="box"):
            yield PlainText(self._question)
            yield self._list
            yield PlainText(words.CHOOSE_OR_LEAVE(), classes="foot")

    def on_mount(self) -> None:
        """Show the ways, the first one chosen."""
        self._list.show([(str(number), plain(way.label)) for number, way in enumerate(self._ways)])
        self._list.highlighted = 0

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._ways[event.option_index].key)
