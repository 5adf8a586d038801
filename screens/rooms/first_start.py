"""The first start: no register yet. Create one, open one that exists, or try the demo."""

from dataclasses import dataclass
from pathlib import Path

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.widgets import OptionList

from nsc_tui.language import launch as words
from screens.forms.fields import Form
from screens.home import Home
from screens.register_forms import creating, opening
from screens.rooms import Room
from screens.widgets.plain import PlainOptions, PlainText, plain, plain_lines

_CREATE, _OPEN, _DEMO = "create", "open", "demo"


@dataclass(slots=True)
class Chosen:
    """What the first start came to: a register to open, or the demo; neither where the user just left."""

    path: Path | None = None
    is_new: bool = False
    demo: bool = False


class FirstStart(Room):
    """Three ways on, each a line to choose. What comes of it is put into `chosen`, and the screen ends."""

    DEFAULT_CSS = """
    FirstStart { padding: 1 2; }
    FirstStart .welcome { height: auto; margin-bottom: 1; max-width: 90; }
    FirstStart PlainOptions { height: auto; border: none; background: transparent; max-width: 90; }
    FirstStart .hint { color: $text-muted; margin-top: 1; height: auto; }
    """

    help_text = words.FIRST_HELP

    def __init__(self, home: Home, chosen: Chosen) -> None:
        super().__init__("today")
        self._home = home
        self._chosen = chosen
        self._options = PlainOptions()

    def compose(self) -> ComposeResult:
        """What this is, and the ways on."""
        yield PlainText(
            plain_lines([plain(words.WELCOME(), "bold"), plain(words.WELCOME_TEXT())]), classes="welcome"
        )
        yield self._options
        yield PlainText(words.CHOOSE_HINT(), classes="hint")

    def on_mount(self) -> None:
        """Offer the three ways on; creating is first."""
        where = words.CREATE_WHERE(path=_from_home(self._home.usual_file))
        self._options.show(
            [
                (_CREATE, _way(words.CREATE(), where)),
                (_OPEN, _way(words.OPEN_OTHER(), words.OPEN_OTHER_TEXT())),
                (_DEMO, _way(words.TRY_DEMO(), words.TRY_DEMO_TEXT())),
            ]
        )
        self._options.highlighted = 0

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option.id == _DEMO:
            self._chosen.demo = True
            self.app.exit()
        else:
            is_new = event.option.id == _CREATE
            form = (creating if is_new else opening)(self._home)
            self.app.run_worker(self._ask(form, is_new), exit_on_error=False)

    async def _ask(self, form: Form[Path], is_new: bool) -> None:
        from screens.app import RegisterApp

        assert isinstance(self.app, RegisterApp)
        path = await self.app.ask_form(form)
        if path is not None:
            self._chosen.path, self._chosen.is_new = path, is_new
            self.app.exit()


def _way(name: str, about: str) -> Text:
    return plain_lines([plain(name, "bold"), plain(f"  {about}", "dim")])


def _from_home(path: Path) -> str:
    """The path as people write it: `~/…` under their own folder."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)
