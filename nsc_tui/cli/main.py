"""One call from its words to its exit code: whatever happens is told in one sentence."""

import os
import sys
from collections.abc import Callable, Sequence
from types import FrameType

from nsc_tui.cli import calls, output
from nsc_tui.cli.calls import Call
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.system_reasons import of_system
from nsc_tui.language.text import ENGLISH, SWEDISH, Language, use

_SIGNALLED = 128
_UNEXPECTED = 70  # EX_SOFTWARE of sysexits.h: the program's own fault, outside the contract
_ENDING_SIGNALS = ("SIGTERM", "SIGHUP")
_ANSWERS = {
    "": ("opening", "open_register"),
    "new": ("opening", "new"),
    "lookup": ("looking_up", "look_up"),
    "list": ("listing", "list_kind"),
    "show": ("showing", "show"),
    "import": ("importing", "import_tables"),
    "export": ("exporting", "export"),
    "backup": ("keeping", "back_up"),
    "restore": ("keeping", "restore"),
    "verify": ("keeping", "verify"),
    "keys": ("helping", "keys"),
}


class _Ended(BaseException):
    """The process was asked to end by a signal."""

    def __init__(self, number: int) -> None:
        self.code = _SIGNALLED + number


def main(argv: Sequence[str]) -> int:
    """Answer one call and say how it went: the exit code of the command line's contract."""
    _heed_signals()
    _write_any_character()
    try:
        return _answered(argv)
    except _Ended as ended:
        return ended.code
    except KeyboardInterrupt:
        output.talk(words.INTERRUPTED())
        return _SIGNALLED + 2
    except BrokenPipeError:
        output.let_go()
        output.talk(words.READER_GONE())
        return ExitCode.DISK
    except MemoryError:
        output.talk(words.NO_MEMORY())
        return ExitCode.DISK
    except Exception as error:  # the last door: a sentence and a log, never a traceback
        return _unexpected(error)


def _answered(argv: Sequence[str]) -> int:
    try:
        _speak(calls.named(argv))
        code = _answer(calls.parse(argv))
        output.finish()
    except Fault as fault:
        output.talk(fault)
        return fault.code
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is not None:
            raise
        output.let_go()
        output.talk(words.NOT_WRITTEN(detail=of_system(error)))
        return ExitCode.DISK
    return code


def _answer(call: Call) -> int:
    if call.options.version:
        from nsc_tui import __version__

        output.put(__version__)
        return ExitCode.DONE
    if call.options.help:
        from nsc_tui.cli.helping import help_on

        help_on(call.verb)
        return ExitCode.DONE
    return _answer_of(call.verb.name)(call)


def _answer_of(verb: str) -> Callable[[Call], int]:
    """What answers a verb; each is imported only when it is called."""
    from importlib import import_module

    module, function = _ANSWERS[verb]
    answer: Callable[[Call], int] = getattr(import_module(f"nsc_tui.cli.{module}"), function)
    return answer


def _speak(common: dict[str, object]) -> None:
    """Use the language asked for: the option, else the setting, else the environment's."""
    from nsc_tui.language.locale_choice import language_of

    use(language_of(os.environ))
    asked = common.get("lang")
    if asked is None:
        asked = _chosen_language()
    elif asked not in (SWEDISH, ENGLISH):
        raise Fault(ExitCode.WRONG_CALL, words.NO_SUCH_LANGUAGE, value=asked)
    known: dict[object, Language] = {SWEDISH: SWEDISH, ENGLISH: ENGLISH}
    if language := known.get(asked):
        use(language)


def _chosen_language() -> str:
    from nsc_tui.cli.home import chosen

    try:
        return chosen().settings.language
    except Fault:  # no home folder: whoever needs one is told
        return ""


def _heed_signals() -> None:
    import signal

    def end(number: int, _frame: FrameType | None) -> None:
        raise _Ended(number)

    for name in _ENDING_SIGNALS:
        if number := getattr(signal, name, None):
            signal.signal(number, end)


def _write_any_character() -> None:
    """What the terminal's characters cannot show is written by its code instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _unexpected(error: Exception) -> int:
    from nsc_tui.settings import places
    from screens.fault_log import write_fault

    try:
        log = places().log
    except Fault:
        output.talk(words.UNEXPECTED_UNLOGGED(kind=type(error).__name__))
        return _UNEXPECTED
    write_fault(log, error)
    output.talk(words.UNEXPECTED(log=log))
    return _UNEXPECTED
