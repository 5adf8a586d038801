import pytest

from exports.tables.escapes import guarded, join, join_lines, split, unguarded

TEXTS = [
    "",
    "a",
    "|",
    "\\",
    "\\|",
    "\\\\|",
    "a|b",
    "a\\",
    "\\\\",
    "Hej [/x] [b]fet[/b]",
    "Anna <Lisa> & Bo",
    "å|ä\\|ö",
]


@pytest.mark.parametrize("first", TEXTS)
@pytest.mark.parametrize("second", TEXTS)
def test_every_text_comes_back(first: str, second: str) -> None:
    assert split(join((first, second))) == (first, second)
    assert split(join_lines((first, second))) == (first, second)


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("1. Ja.|2. Nej.", ("1. Ja.", "2. Nej.")),
        ("ett\ntvå", ("ett", "två")),
        ("ett|\ntre", ("ett", "", "tre")),
        ("C:\\mapp\\fil", ("C:\\mapp\\fil",)),
        ("slut\\", ("slut\\",)),
        ("a\\|b", ("a|b",)),
        ("", ("",)),
    ],
)
def test_what_a_person_writes(cell: str, parts: tuple[str, ...]) -> None:
    assert split(cell) == parts


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+46 31 000", "'+46 31 000"),
        ("-", "'-"),
        ("@nsc", "'@nsc"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("'=1+1", "''=1+1"),
        ("1-2", "1-2"),
        ("'t Hooft", "'t Hooft"),
        ("'", "'"),
        ("", ""),
    ],
)
def test_a_guard_stands_only_where_it_guards(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert unguarded(cell) == text
