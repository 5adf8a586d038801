"""The user's own side of a call: places, settings, and which register is meant."""

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from nsc_tui.cli.calls import Call
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.settings import Loaded, load, places
from nsc_tui.typed_paths import is_there, typed_path

if TYPE_CHECKING:
    from nsc_tui.language.notice import Notice

VARIABLE = "NSC_TUI_FILE"


@cache
def chosen() -> Loaded:
    """The user's settings, read once; raises Fault DISK where the user has no home folder."""
    return load(places().settings)


def heed_chosen_part() -> None:
    """Let papers keep to the part of PDF/A that the user chose."""
    from exports.paper.archive_part import ArchivePart, use

    try:
        part = chosen().settings.pdf_part
    except Fault:  # no home folder: whoever needs one is told
        return
    if part:
        use(ArchivePart(int(part)))


def named_register(call: Call) -> Path | None:
    """The register that the call or NSC_TUI_FILE names."""
    named = call.options.file or os.environ.get(VARIABLE, "")
    return typed_path(named) if named else None


def own_register() -> Path | None:
    """The register opened last, else the one in the usual place; None where there is none yet."""
    last = chosen().settings.file
    if last and is_there(Path(last)):
        return Path(last)
    usual = places().register
    return usual if is_there(usual) else None


def register_of(call: Call) -> Path:
    """The register a call is about; raises Fault BAD_INPUT where there is none."""
    if call.options.demo:
        return _demo()
    path = named_register(call) or own_register()
    if path is None:
        raise Fault(ExitCode.BAD_INPUT, words.NO_REGISTER, path=places().register)
    return path


@cache
def _demo() -> Path:
    """The demo's register, made for this one run of the program."""
    import atexit
    from contextlib import ExitStack

    from screens.demo import demo_register

    kept = ExitStack()
    atexit.register(kept.close)
    return kept.enter_context(demo_register())


def keys_taken_up() -> "tuple[Notice, ...]":
    """Use the keys of the settings in the screens; gives what is wrong with them."""
    keys = chosen().settings.keys
    if not keys:
        return ()
    from screens.keymap import take_up

    return take_up(keys)
