"""The tables in README and manual that come from the program; `python docs/make_tables.py` makes them.

Each stands between `<!-- NAME -->` and `<!-- /NAME -->`; `tests/test_docs.py` compares them.
"""

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from nsc_tui.cli.kinds import LISTED  # noqa: E402
from nsc_tui.cli.reports import REPORTS  # noqa: E402
from nsc_tui.cli.verbs import COMMON, VERBS, usage  # noqa: E402
from nsc_tui.language.kinds import ONE  # noqa: E402
from nsc_tui.language.text import ENGLISH, SWEDISH, Language, use  # noqa: E402
from screens.commands import PLACE_NAMES, Scope, in_scopes, key_names  # noqa: E402

PAGES: dict[str, Language] = {
    "README.md": ENGLISH,
    "docs/manual.sv.md": SWEDISH,
    "docs/manual.en.md": ENGLISH,
}
_HEADINGS = {
    SWEDISH: {
        "keys": ("Tangent", "Gör", "Vad det är"),
        "verbs": ("Anrop", "Vad det gör"),
        "options": ("Tillval", "Vad det gör"),
        "kinds": ("Slag", "Vad det är"),
        "reports": ("Rapport", "Former"),
    },
    ENGLISH: {
        "keys": ("Key", "Does", "What that is"),
        "verbs": ("Call", "What it does"),
        "options": ("Option", "What it does"),
        "kinds": ("Kind", "What it is"),
        "reports": ("Report", "Forms"),
    },
}
Rows = Iterable[Sequence[str]]


def keys(language: Language) -> str:
    """Every command with its keys, by the place where it works."""
    parts = [_of_place(scope, language) for scope in Scope]
    return "\n\n".join(parts)


def everywhere(language: Language) -> str:
    """The commands that work outside lists and forms."""
    return "\n\n".join(_of_place(scope, language) for scope in (Scope.ALWAYS, Scope.ROOMS))


def verbs(language: Language) -> str:
    """Every verb of the command line as it is called."""
    return _table("verbs", language, ((f"`{usage(verb)}`", verb.help()) for verb in VERBS))


def options(language: Language) -> str:
    """The options that stand before or after a verb."""
    return _table(
        "options",
        language,
        ((f"`{', '.join(each.flags)}{' ' * bool(each.value)}{each.value}`", each.help()) for each in COMMON),
    )


def kinds(language: Language) -> str:
    """Every kind that is listed, by its name on the command line."""
    return _table("kinds", language, ((f"`{kind}`", ONE[kind]()) for kind in LISTED))


def reports(language: Language) -> str:
    """Every report, with a reference where it takes one, and its forms."""
    rows = (
        (f"`{f'{name} {report.example}'.strip()}`", " ".join(report.forms))
        for name, report in REPORTS.items()
    )
    return _table("reports", language, rows)


TABLES: dict[str, Callable[[Language], str]] = {
    each.__name__: each for each in (keys, everywhere, verbs, options, kinds, reports)
}


def written_anew(text: str, language: Language) -> str:
    """A page with each of its tables as the program would have it."""
    use(language)
    for name, make in TABLES.items():
        between = re.compile(f"(<!-- {name} -->\n).*?(\n<!-- /{name} -->)", re.S)
        if between.search(text):
            text = between.sub("\\g<1>" + make(language).replace("\\", r"\\") + "\\g<2>", text)
    use(SWEDISH)
    return text


def _of_place(scope: Scope, language: Language) -> str:
    rows = [(f"`{key_names(each)}`", each.label(), each.help()) for each in in_scopes(scope)]
    return f"**{PLACE_NAMES[scope]()}**\n\n{_table('keys', language, rows)}"


def _table(name: str, language: Language, rows: Rows) -> str:
    headings = _HEADINGS[language][name]
    lines = [headings, tuple("---" for _ in headings), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)


def main() -> None:
    """Write the tables of every page anew."""
    for name, language in PAGES.items():
        path = ROOT / name
        path.write_text(written_anew(path.read_text(encoding="utf-8"), language), encoding="utf-8")


if __name__ == "__main__":
    main()
