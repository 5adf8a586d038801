"""What is shown while the window is too small to work in; everything under it is as it was."""

from textual.app import App, ComposeResult
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


def keep_told(app: App[None], size: Size) -> None:
    """Say so over everything while the window is too small, and no longer."""
    told = next((each for each in app.screen_stack if isinstance(each, TooSmall)), None)
    if told is None:
        if is_too_small(size):
            app.push_screen(TooSmall(size))
    elif is_too_small(size):
        told.show(size)
    elif told is app.screen:
        app.pop_screen()
    else:  # a box that was on its way when the window shrank stands over it
        app._screen_stack.remove(told)
        told.remove()
