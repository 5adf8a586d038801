import pytest

from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.plain_text import (
    LONGEST_LINE,
    LONGEST_TEXT,
    clean_line,
    clean_long,
    looks_like_personal_number,
    visible,
)

BAD = [
    "\x00",
    "\x07",
    "\x1b",
    "\x7f",
    "\x9b",
    "\u202a",
    "\u202e",
    "\u2066",
    "\u2069",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\ud800",
    "\ue000",
    "\U000f0000",
    "\u0378",
    "\uffff",
]


@pytest.mark.parametrize("character", BAD)
def test_characters_that_may_not_stand(character: str) -> None:
    for clean in (clean_line, clean_long):
        with pytest.raises(Fault) as refused:
            clean(f"Anna{character}Berg")
        said = str(refused.value)
        assert refused.value.code is ExitCode.BAD_INPUT
        assert f"U+{ord(character):04X}" in said
        assert " 5 " in said
        assert character not in said
    assert visible(f"Anna{character}Berg") == f"Anna<U+{ord(character):04X}>Berg"


@pytest.mark.parametrize(
    "text",
    [
        "Hej [/x] [b]fet[/b]",
        "Anna <Lisa> & Bo",
        "</para>",
        "=1+1",
        "Łucja Þórður Čáhcesuolu ŊÁÁ",
        "trygg\u00adhet",
        "150\u00a0000",
        "👩\u200d🚒",
        "{name} %s",
    ],
)
def test_odd_but_honest_text_stands(text: str) -> None:
    assert clean_line(text) == clean_long(text) == visible(text) == text


def test_composed_and_trimmed() -> None:
    assert clean_line("  A\u030asa O\u0308berg \n") == "Åsa Öberg"
    assert clean_long("ett  \r\ntvå\rtre\n\n") == "ett\ntvå\ntre"
    assert clean_long("en\ttabb") == "en\ttabb"


@pytest.mark.parametrize("text", ["en\nrad", "en\rrad", "en\ttabb"])
def test_one_line_is_one_line(text: str) -> None:
    with pytest.raises(Fault, match="plats 3"):
        clean_line(text)


def test_limits_on_both_sides() -> None:
    assert clean_line("å" * LONGEST_LINE) == "å" * LONGEST_LINE
    assert clean_line("a\u030a" * LONGEST_LINE) == "å" * LONGEST_LINE
    assert len(clean_long("x" * LONGEST_TEXT)) == LONGEST_TEXT
    assert clean_line("abc", 3) == "abc"
    for clean, text in ((clean_line, "å" * (LONGEST_LINE + 1)), (clean_long, "x" * (LONGEST_TEXT * 50))):
        with pytest.raises(Fault, match=str(len(text))):
            clean(text)


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("811228-9874", True),
        ("19811228-9874", True),
        ("198112289874", True),
        ("8112289874", True),
        ("811228+9874", True),
        ("ringde om 811228-9874 igår", True),
        ("811288-9871", True),
        ("1981-12-28-9874", True),
        ("1981-12-28-1234", False),
        ("1981-12-28 9874", False),
        ("811228–9874", True),
        ("811228\u20119874", True),
        ("101112–1315", False),
        ("20260312-1430", False),
        ("202603121430", False),
        ("2026-03-12 1430", False),
        ("811228-1234", True),
        ("198112281234", True),
        ("811228 9874", True),
        ("8112289875", False),
        ("811228 9875", False),
        ("811299-9874", False),
        ("811328-9874", False),
        ("031-000 00 01", False),
        ("+46 31 000 00 01", False),
        ("SLK-2023-01047", False),
        ("0533/20 (0044/22)", False),
        ("2026-03-12", False),
        ("18112289874", False),
    ],
)
def test_a_text_that_looks_like_a_personal_number(text: str, alike: bool) -> None:
    assert looks_like_personal_number(text) is alike
