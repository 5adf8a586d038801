"""`--help` and `nsc-tui keys`: both are made from the lists of verbs and commands."""

from collections.abc import Iterable, Sequence

from nsc_tui.cli import output
from nsc_tui.cli.calls import Call
from nsc_tui.cli.home import keys_taken_up
from nsc_tui.cli.verbs import COMMON, OPEN, VERBS, Option, Verb, usage
from nsc_tui.language import cli as words
from nsc_tui.language import keymap
from nsc_tui.language.faults import ExitCode
from nsc_tui.settings import places

_WIDTH = 38


def help_on(verb: Verb) -> None:
    """Print the help of one verb, or of the program where none was named."""
    if verb is OPEN:
        _help_on_all()
        return
    output.put(f"{words.USAGE()} {usage(verb)}")
    output.put(f"  {verb.help()}")
    if verb.options:
        output.put()
        output.put(words.OPTIONS())
        _put_options(verb.options)
    for line in _more(verb):
        output.put()
        output.put(line)
    output.put()
    output.put(words.COMMON_OPTIONS())
    _put_options(COMMON)


def keys(_call: Call) -> int:
    """Print every command of the screens with its keys now, then the verbs of the command line."""
    from screens.commands import lines

    for notice in keys_taken_up():
        output.talk(notice)
    place = ""
    for where, key, label, help_text, name in lines():
        if where != place:
            output.put(where if not place else f"\n{where}")
            place = where
        output.put(f"  {key:<14} {label:<18} {help_text:<60} {name}")
    output.put(f"\n{keymap.CAN_BE_CHANGED(path=places().settings)}")
    output.put(f"\n{words.COMMANDS()}")
    _put_verbs()
    return ExitCode.DONE


def _help_on_all() -> None:
    output.put(f"{words.USAGE()} {usage(OPEN)}")
    output.put("      nsc-tui VERB …")
    output.put()
    output.put(words.VERBS())
    _put_verbs()
    output.put()
    output.put(words.COMMON_OPTIONS())
    _put_options(COMMON)
    output.put()
    for line in (words.KINDS(kinds=_kinds()), words.REPORTS(reports=_reports()), words.REFERENCES()):
        output.put(line)
    output.put(words.FILE_NAMED_AS_VERB())


def _put_verbs() -> None:
    _put_pairs((f"nsc-tui {verb.name} {verb.words}".rstrip(), verb.help()) for verb in VERBS)


def _put_options(options: Sequence[Option]) -> None:
    _put_pairs((f"{', '.join(option.flags)} {option.value}".rstrip(), option.help()) for option in options)


def _put_pairs(pairs: Iterable[tuple[str, str]]) -> None:
    for left, right in pairs:
        output.put(f"  {left:<{_WIDTH}} {right}")


def _more(verb: Verb) -> list[str]:
    match verb.name:
        case "list" | "import":
            return [words.KINDS(kinds=_kinds())]
        case "show":
            return [words.REFERENCES()]
        case "export":
            return [words.REPORTS(reports=_reports())]
    return []


def _kinds() -> str:
    from nsc_tui.cli.kinds import LISTED

    return " ".join(LISTED)


def _reports() -> str:
    from nsc_tui.cli.reports import REPORTS

    return " ".join(REPORTS)
