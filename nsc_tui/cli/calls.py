"""From the words of the command line to a call: which verb, its words, its options."""

import argparse
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from nsc_tui.cli.verbs import COMMON, OPEN, VERB, Option, Verb, usage
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

_FIRST_YEAR, _LAST_YEAR = 1900, 2199  # of every date in the register


class Options(NamedTuple):
    """Every option there is; those that a verb does not take keep their defaults."""

    file: str = ""
    lang: str = ""
    today: str = ""
    read_only: bool = False
    demo: bool = False
    help: bool = False
    version: bool = False
    json: bool = False
    csv: bool = False
    year: str = ""
    since: str = ""
    until: str = ""
    dry_run: bool = False
    output: str = ""
    overwrite: bool = False
    draft: bool = False
    anchor: str = ""


class Call(NamedTuple):
    """One call of the program."""

    verb: Verb
    words: tuple[str, ...]
    options: Options

    @property
    def day(self) -> date:
        """The day that counts as today; raises Fault WRONG_CALL where `--today` is no day."""
        if self.options.today:
            return _day("--today", self.options.today)
        if self.options.demo:
            from screens.demo import DEMO_DAY

            return DEMO_DAY
        from nsc_tui.clock import today  # late: a look-up asks for no day

        return today()

    @property
    def span(self) -> tuple[date | None, date | None]:
        """The first and last day that `--year`, `--from` and `--to` ask for; None is no limit."""
        options = self.options
        if options.year:
            if options.since or options.until:
                raise _wrong(words.YEAR_AND_SPAN, verb=self.verb)
            if not _is_year(options.year):
                raise _wrong(words.NOT_A_YEAR, verb=self.verb, value=options.year)
            return date(int(options.year), 1, 1), date(int(options.year), 12, 31)
        since = _day("--from", options.since) if options.since else None
        until = _day("--to", options.until) if options.until else None
        if since and until and until < since:
            raise _wrong(words.SPAN_BACKWARDS, verb=self.verb, since=since, until=until)
        return since, until


# argparse asks for the terminal's width at each option, by a module that costs as much as itself.
_FORMATTER: Any = partial(argparse.HelpFormatter, width=80)


class _Parser(argparse.ArgumentParser):
    """Errors become faults in the user's language; the help is our own."""

    def __init__(self, options: Iterable[Option]) -> None:
        super().__init__(add_help=False, allow_abbrev=False, exit_on_error=False, formatter_class=_FORMATTER)
        self.options = tuple(options)
        for option in self.options:
            if option.value:
                self.add_argument(*option.flags, dest=option.name, default=argparse.SUPPRESS)
            else:
                self.add_argument(
                    *option.flags, dest=option.name, default=argparse.SUPPRESS, action="store_true"
                )

    def error(self, message: str) -> Any:
        raise Fault(ExitCode.WRONG_CALL, words.NOT_UNDERSTOOD, detail=message)


def parse(argv: Sequence[str]) -> Call:
    """The call that the command line makes; raises Fault WRONG_CALL."""
    common, rest = _parsed(_Parser(COMMON), argv, OPEN)
    verb = VERB.get(rest[0]) if rest else None
    if verb is None:
        return _opening(Options(**common), rest)
    _refuse_demo(verb, Options(**common))
    own, found = _parsed(_Parser(verb.options), rest[1:], verb)
    given = _plain_words(found, verb)
    options = Options(**common, **own)
    if not options.help and (len(given) < verb.least or (verb.most is not None and len(given) > verb.most)):
        raise _wrong(words.TOO_FEW if len(given) < verb.least else words.TOO_MANY, verb)
    if options.read_only and verb.writes and not (options.help or options.dry_run):
        raise Fault(ExitCode.NOT_ALLOWED, words.ONLY_READ, verb=verb.name)
    return Call(verb, tuple(given), options)


def named(argv: Sequence[str]) -> dict[str, Any]:
    """The common options of a command line that may be wrong in other places, to know its language."""
    try:
        return _parsed(_Parser(COMMON), argv, OPEN)[0]
    except Fault:
        return {}


def _refuse_demo(verb: Verb, options: Options) -> None:
    """What the demo cannot be asked for: it is thrown away, so nothing is kept in it or from it."""
    if options.demo and verb.keeps and not options.help:
        raise _wrong(words.NOT_WITH_DEMO, verb)
    if options.demo and options.file:
        raise _wrong(words.DEMO_AND_FILE, verb)


def _opening(options: Options, rest: Sequence[str]) -> Call:
    files = _plain_words(rest, OPEN)
    if options.demo and (options.file or files):
        raise _wrong(words.DEMO_AND_FILE, OPEN)
    if len(files) > 1:
        near = nearest(files[0], VERB)
        raise _wrong(words.NO_SUCH_VERB_NEAR if near else words.NO_SUCH_VERB, OPEN, word=files[0], near=near)
    return Call(OPEN, tuple(files), options)


def _parsed(parser: _Parser, argv: Sequence[str], verb: Verb) -> tuple[dict[str, Any], list[str]]:
    try:
        found, rest = parser.parse_known_args(list(argv))
    except argparse.ArgumentError as error:
        raise _wrong(words.OPTION_VALUE, verb, option=error.argument_name) from error
    # A script's unset variable, taken for no option at all, would act on another file.
    for option in parser.options:
        if getattr(found, option.name, None) == "":
            raise _wrong(words.OPTION_VALUE, verb, option=option.flags[0])
    return vars(found), rest


def _plain_words(given: Sequence[str], verb: Verb) -> list[str]:
    """The words among them, those after `--` taken as they stand; raises Fault on an unknown option."""
    plain: list[str] = []
    for place, word in enumerate(given):
        if word == "--":
            return [*plain, *given[place + 1 :]]
        if word.startswith("-") and len(word) > 1 and not word[1:].isdigit():
            flags = [flag for option in (*COMMON, *verb.options) for flag in option.flags]
            near = nearest(word.partition("=")[0], flags)
            raise _wrong(
                words.NO_SUCH_OPTION_NEAR if near else words.NO_SUCH_OPTION, verb, word=word, near=near
            )
        plain.append(word)
    return plain


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant; empty where none is near."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, list(known), 1, 0.6)), "")


def _day(option: str, text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Fault(ExitCode.WRONG_CALL, words.NOT_A_DAY, option=option, value=text) from None
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise Fault(ExitCode.WRONG_CALL, words.NOT_A_DAY, option=option, value=text)
    return day


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isascii() and text.isdigit() and _FIRST_YEAR <= int(text) <= _LAST_YEAR


def _wrong(text: Text, verb: Verb, **values: object) -> Fault:
    return Fault(ExitCode.WRONG_CALL, text, usage=usage(verb), **values)
