"""What is shown while the window is too small to work in; everything under it is as it was."""

from textual.app import ComposeResult
from textual.geometry import Size
from textual.screen import ModalScreen

from nsc_tui.language import screens_common as words
from screens.widgets.plain import PlainText

LEAST_WIDTH = 60
LEAST_HEIGHT = 16


def is_too_small(size: Size) -> bool:
    """Whether a window of this size cannot show the screens."""
    return size.width < LEAST_WIDTH or size.height < LEAST_HEIGHT


class TooSmall(ModalScreen[None]):
    """Says how large the window must be. It goes away by itself when the window is large enough."""

    DEFAULT_CSS = """
    TooSmall { background: $background; align: center middle; }
    TooSmall PlainText { width: auto; max-width: 100%; text-align: center; }
    """

    def __init__(self, size: Size) -> None:
        super().__init__()
        self._window = size

    def compose(self) -> ComposeResult:
        """One sentence."""
        yield PlainText("", ident="too-small")

    def on_mount(self) -> None:
        """Say it."""
        self.show(self._window)

    def show(self, size: Size) -> None:
        """Say it with the size of now."""
        self.query_one("#too-small", PlainText).show(
            words.TOO_SMALL(
                width=size.width, height=size.height, least_width=LEAST_WIDTH, least_height=LEAST_HEIGHT
            )
        )
