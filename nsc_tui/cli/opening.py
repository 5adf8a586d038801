"""`nsc-tui [FILE]`, `--demo`, `--read-only` and `new`: the screens, and a register to open in them."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from nsc_tui.cli import output
from nsc_tui.cli.calls import Call
from nsc_tui.cli.home import chosen, heed_chosen_part, keys_taken_up, named_register, own_register
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.settings import Settings, keep, load, places
from nsc_tui.typed_paths import typed_path

if TYPE_CHECKING:
    from screens.home import Home


def open_register(call: Call) -> int:
    """Start the screens; without a terminal say what to use instead."""
    path = typed_path(call.words[0]) if call.words else named_register(call) or _own(call)
    if not (sys.stdin and sys.stdin.isatty() and output.is_terminal()):
        raise Fault(ExitCode.WRONG_CALL, words.NO_TERMINAL)
    heed_chosen_part()
    home = _home(call)
    home.notices = (*chosen().notices, *keys_taken_up())
    for notice in home.notices:
        output.talk(notice)
    from screens import launch

    if call.options.demo:
        return launch.open_demo(home)
    if path is None:
        return launch.start_without_file(home)
    if call.options.read_only:
        return launch.open_read_only(path, home)
    code = launch.open_register(path, home)
    _remember("file", str(path.resolve()))
    return code


def new(call: Call) -> int:
    """Create an empty register; it asks nothing: the council is set in the program."""
    path = typed_path(call.words[0])
    from db.writing.register import make

    make(path, {})
    output.talk(words.CREATED(path=path))
    return ExitCode.DONE


def _own(call: Call) -> Path | None:
    return None if call.options.demo else own_register()


def _home(call: Call) -> "Home":
    from screens.home import Home

    where, settings = places(), chosen().settings
    return Home(
        usual_file=where.register,
        state=where.state,
        ledger=where.ledger,
        exports=typed_path(settings.export_folder) if settings.export_folder else Path.cwd(),
        backups=typed_path(settings.backup_folder) if settings.backup_folder else None,
        own_backups=where.backups,
        theme=settings.theme,
        keep=_remember,
        today=call.day if call.options.today else None,
    )


def _remember(name: str, value: str) -> None:
    """Keep one choice; a settings file that cannot be written is no reason to stop."""
    if name not in Settings._fields:
        return
    path = places().settings
    try:
        settings = load(path).settings
        if getattr(settings, name) != value:
            keep(path, Settings(**{**settings._asdict(), name: value}))
    except Fault as fault:
        output.talk(fault)
