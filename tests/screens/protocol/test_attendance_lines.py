import pytest

from db.reading.roll import RollLine
from nsc_tui.language.text import ENGLISH, Language, use
from screens.protocol.attendance_lines import (
    drawn,
    group_of_letter,
    legend,
    present_at,
    replaced_by,
    usual_group,
)


def line(person: int, role: str = "ledamot", group: str = "member", **more: object) -> RollLine:
    return RollLine(person, f"P{person}", "", role, "Polisen", group, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("role", "group"),
    [
        ("ordförande", "member"),
        ("vice ordförande", "member"),
        ("ledamot", "member"),
        ("ersättare", "other"),
        ("adjungerad", "coopted"),
        ("", "other"),
    ],
)
def test_one_who_is_simply_there_stands_by_the_seat(role: str, group: str) -> None:
    assert usual_group(line(1, role)) == group


@pytest.mark.parametrize(
    ("letter", "group"),
    [
        ("l", "member"),
        ("t", "substitute"),
        ("ö", "other"),
        ("a", "coopted"),
        ("f", "apologies"),
        ("å", "absent"),
    ],
)
def test_a_letter_sets_a_group(letter: str, group: str) -> None:
    assert group_of_letter(letter) == group


def test_letters_and_legend_follow_the_language() -> None:
    use(ENGLISH)
    assert (group_of_letter("a"), group_of_letter("y"), group_of_letter("l")) == ("apologies", "member", "")
    assert legend().startswith("y present")
    assert len(legend()) <= 76


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_letter_of_a_group_is_one_that_works_there_as_a_command(language: Language) -> None:
    use(language)
    for letter in "nedkpobuhqirmxz123456":
        assert group_of_letter(letter) == "", letter


@pytest.mark.parametrize(
    ("spans", "said"),
    [
        (("", "", ""), []),
        (("1–3", "", ""), [("§§ 1–3", 3), ("§ 4", 2)]),
        (("1", "2–3", ""), [("§§ 1–3", 2), ("§ 4", 1)]),
        (("2–4", "2–4", ""), [("§ 1", 1), ("§§ 2–4", 3)]),
    ],
)
def test_the_count_at_each_paragraph_stands_where_it_differs(
    spans: tuple[str, ...], said: list[tuple[str, int]]
) -> None:
    lines = [line(number, paragraphs=span) for number, span in enumerate(spans)]
    away = line(9, group="apologies")
    assert [tuple(each) for each in present_at([*lines, away], [1, 2, 3, 4])] == said


def test_a_serving_substitute_replaces_the_one_of_the_seat_else_the_only_one_away() -> None:
    own, other = line(1, group="apologies"), line(2, group="absent")
    substitute = line(3, "ersättare", "", stands_in_for=1)
    assert replaced_by(substitute, (own, other, substitute)) == 1
    free = line(4, "ersättare", "")
    assert replaced_by(free, (own, other, free)) is None
    assert replaced_by(free, (own, line(2), free)) == 1
    taken = line(5, "ersättare", "substitute", replaces=1)
    assert replaced_by(free, (own, line(2), taken, free)) is None


def test_a_line_says_span_whom_and_note_and_state_in_a_word() -> None:
    shown = drawn(
        line(1, group="substitute", paragraphs="1–3", replaces=2, replaces_name="Bo [/x]", note="<b>")
    )
    texts = [cell.text for cell in shown.cells]
    assert texts[1:3] == ["+ tjänstgörande ersättare", "§§ 1–3, ersätter Bo [/x], <b>"]
    assert drawn(line(1, group="")).cells[1].text == "? utan uppgift"
    assert drawn(line(1, paragraphs="7")).cells[2].text == "§ 7"
