"""The verbs of the command line and their options: parsing, help and `nsc-tui keys` come from this list."""

from typing import Final, NamedTuple

from nsc_tui.language import cli as words
from nsc_tui.language.text import Text


class Option(NamedTuple):
    """One option. Without a `value` (what stands for it in the help) it is a switch."""

    flags: tuple[str, ...]
    name: str
    help: Text
    value: str = ""


class Verb(NamedTuple):
    """One verb: the words that follow it as the help shows them, and its own options.

    At least `least` and at most `most` words follow; None is any number. `keeps` says that it writes a
    register or looks after its file, which means nothing in the demo; `writes` that it changes a register.
    """

    name: str
    words: str
    help: Text
    least: int = 0
    most: int | None = 0
    options: tuple[Option, ...] = ()
    keeps: bool = False
    writes: bool = False


JSON: Final = Option(("--json",), "json", words.JSON)
YEAR: Final = Option(("--year",), "year", words.YEAR, "YYYY")
FROM: Final = Option(("--from",), "since", words.FROM, "DATE")
TO: Final = Option(("--to",), "until", words.TO, "DATE")
DRY_RUN: Final = Option(("--dry-run",), "dry_run", words.DRY_RUN)

# These stand before or after the verb.
COMMON: Final = (
    Option(("--file",), "file", words.FILE, "PATH"),
    Option(("--lang",), "lang", words.LANG, "sv|en"),
    Option(("--today",), "today", words.TODAY, "DATE"),
    Option(("--read-only",), "read_only", words.READ_ONLY),
    Option(("--demo",), "demo", words.DEMO),
    Option(("-h", "--help"), "help", words.HELP),
    Option(("--version",), "version", words.VERSION),
)

OPEN: Final = Verb("", "[FILE]", words.OPEN, most=1)
VERBS: Final = (
    Verb("new", "FILE", words.NEW, 1, 1, keeps=True, writes=True),
    Verb("lookup", "WORDS…", words.LOOKUP, 1, None, (JSON,)),
    Verb(
        "list", "KIND", words.LIST, 1, 1,
        (JSON, Option(("--csv",), "csv", words.CSV), YEAR, FROM, TO),
    ),
    Verb("show", "REF", words.SHOW, 1, None, (JSON,)),
    Verb("import", "KIND FILE | all FOLDER", words.IMPORT, 2, 2, (DRY_RUN,), keeps=True, writes=True),
    Verb(
        "export", "REPORT [REF]", words.EXPORT, 1, None,
        (
            Option(("-o", "--output"), "output", words.OUTPUT, "PATH"),
            Option(("--overwrite",), "overwrite", words.OVERWRITE),
            Option(("--draft",), "draft", words.DRAFT),
            YEAR, FROM, TO,
        ),
    ),
    Verb("backup", "[DIR]", words.BACKUP, 0, 1, keeps=True),
    Verb("restore", "BACKUP", words.RESTORE, 1, 1, (DRY_RUN,), keeps=True, writes=True),
    Verb(
        "verify", "[FILE|BACKUP]", words.VERIFY, 0, 1,
        (Option(("--anchor",), "anchor", words.ANCHOR, "HEAD"),), keeps=True,
    ),
    Verb("keys", "", words.KEYS),
)  # fmt: skip
VERB: Final = {verb.name: verb for verb in VERBS}


def usage(verb: Verb) -> str:
    """One line that shows how the verb is called: `nsc-tui list KIND [--json]`."""
    options = " ".join(
        f"[{option.flags[0]}{' ' if option.value else ''}{option.value}]" for option in verb.options
    )
    return " ".join(part for part in ("nsc-tui", verb.name, verb.words, options) if part)
