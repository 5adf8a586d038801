"""Where lines end."""

import pytest

from exports.paper.fonts import Face, regular, strong, tabular
from exports.paper.setting import Piece, lines, pieces
from exports.paper.styles import BODY

WIDTH = 120.0


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("", [""]),
        ("   ", [""]),
        ("ett", ["ett"]),
        (" ett   två ", ["ett två"]),
        ("ett\ntvå", ["ett ", "två"]),
        ("ett\n\ntvå", ["ett ", " ", "två"]),
        ("samverkan mellan stad och polis", ["samverkan mellan stad ", "och polis"]),
        ("trygghets- och samverkansarbetet", ["trygghets- och ", "samverkansarbetet"]),
        ("brottsförebyggande-samverkansarbetet", ["brottsförebyggande-", "samverkansarbetet"]),
        ("brottsförebyggande_samverkansarbetet", ["brottsförebyggande_", "samverkansarbetet"]),
        ("se beslut i det ärendet § 117", ["se beslut i det ärendet ", "§\xa0117"]),
        ("handlingen SLK-2025-00117 är", ["handlingen ", "SLK-2025-00117 är"]),
    ],
)
def test_a_line_carries_the_space_before_the_next_word(text: str, made: list[str]) -> None:
    assert [line.text for line in lines(text, BODY, WIDTH)] == made


@pytest.mark.parametrize("text", ["x" * 200, "å" * 33, "kort " + "m" * 90 + " slut"])
def test_a_word_wider_than_its_column_is_cut(text: str) -> None:
    made = lines(text, BODY, WIDTH)
    assert "".join(line.text for line in made) == text
    hyphen = BODY.face().width("-", BODY.size)
    for line in made:
        wide = BODY.face().width(line.text.rstrip(), BODY.size)
        assert wide + (hyphen if line.cut else 0) <= WIDTH
    assert not made[-1].cut
    assert any(line.cut for line in made)


def test_a_column_narrower_than_a_letter_still_ends() -> None:
    assert [line.text for line in lines("mmm", BODY, 1.0)] == ["m", "m", "m"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Godkänns.", [Piece("", "Godkänns.")]),
        ("1. Ett\n2. Två", [Piece("1.", "Ett"), Piece("2.", "Två")]),
        ("7) Sju\n9. Nio", [Piece("7)", "Sju"), Piece("9.", "Nio")]),
        ("1. Ett\nmer", [Piece("1.", "Ett\nmer")]),
        ("1. Ett\n\nmer", [Piece("1.", "Ett"), Piece("", "mer")]),
        ("ett\n\n\n två ", [Piece("", "ett"), Piece("", "två")]),
        ("1.5 procent", [Piece("", "1.5 procent")]),
        ("2025 var ett år", [Piece("", "2025 var ett år")]),
        ("2025. Ett år", [Piece("", "2025. Ett år")]),
        ("1.", [Piece("", "1.")]),
    ],
)
def test_numbers_begin_points_as_typed(text: str, found: list[Piece]) -> None:
    assert pieces(text) == found


def test_tabular_figures_are_equally_wide_and_the_others_are_not() -> None:
    assert len({tabular().width(figure, 10) for figure in "0123456789"}) == 1
    assert len({regular().width(figure, 10) for figure in "0123456789"}) > 1


@pytest.mark.parametrize("face", [regular(), strong(), tabular()], ids=lambda face: face.name)
def test_every_letter_of_the_north_has_a_glyph(face: Face) -> None:
    letters = {chr(code) for code in (*range(0x20, 0x7F), *range(0xA1, 0x180)) if chr(code) != "\xad"}
    assert letters | set("§–—”’•…▯€") <= face.glyphs
