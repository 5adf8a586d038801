"""The template of the agenda as the secretary writes it and as the register keeps it."""

import pytest

from nsc_tui.guideline.agenda import Filling, Standing
from nsc_tui.language import agenda
from nsc_tui.language.agenda import DEFAULT, FILLINGS, filling_named, kept, read_line, template_of, written
from nsc_tui.language.text import Language


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_written_is_read_back_the_same(language: Language) -> None:
    every = tuple(Standing(f"Rubrik {filling}", filling) for filling in Filling)
    assert template_of(written(every, language).splitlines()) == every
    assert template_of(kept(every)) == every


def test_no_template_is_the_programs_own() -> None:
    assert template_of(()) == DEFAULT
    assert len({line.heading for line in DEFAULT}) == len(DEFAULT)
    assert {line.filling for line in DEFAULT} >= {each for each in Filling if not each.is_kind}


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Övriga frågor", ("Övriga frågor", "")),
        ("Övriga frågor = information", ("Övriga frågor", "information")),
        ("2 + 2 = 4 = beslut", ("2 + 2 = 4", "beslut")),
        ("= avsteg", ("", "avsteg")),
    ],
)
def test_only_the_last_sign_parts_heading_and_filling(line: str, read: tuple[str, str]) -> None:
    assert read_line(line) == read


@pytest.mark.parametrize(
    ("word", "filling"),
    [
        ("aktiviteter", Filling.ACTIVITIES),
        ("ÅRETS uppgift", Filling.SEASON),
        ("arets uppgift", Filling.SEASON),
        ("previous protocol", Filling.PREVIOUS),
        ("previous_protocol", Filling.PREVIOUS),
        ("måne", None),
        ("", None),
    ],
)
def test_a_filling_is_named_in_either_language(word: str, filling: Filling | None) -> None:
    assert filling_named(word) is filling


def test_a_filling_of_a_later_version_leaves_the_heading() -> None:
    assert template_of(("Nytt = moon",)) == (Standing("Nytt", Filling.DECISION),)


def test_every_filling_has_words_of_its_own() -> None:
    assert set(FILLINGS) == set(Filling)
    assert len({text.sv for text in FILLINGS.values()}) == len(Filling)
    assert set(agenda.WAITING) == set(agenda.ONE_WAITING)


@pytest.mark.parametrize("heading", ["A = avsteg", "Budget = 2027", "=", "A =", "1 = 1 = 1"])
@pytest.mark.parametrize("filling", [Filling.DECISION, Filling.DEVIATIONS])
def test_a_heading_with_the_sign_in_it_is_read_back_as_it_was(heading: str, filling: Filling) -> None:
    heading_read, word = read_line(written((Standing(heading, filling),), "sv"))
    assert (heading_read, filling_named(word)) == (heading, filling)
