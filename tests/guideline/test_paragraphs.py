import pytest

from nsc_tui.guideline.paragraphs import NotParagraphsError, contains, normalised, printed


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("1-3", "1–3"),
        ("§§ 1–3, 7", "1–3, 7"),
        ("§ 7", "7"),
        ("7,1,2,3", "1–3, 7"),
        ("1-3, 2-5", "1–5"),
        ("§1-§3", "1–3"),
        ("§ 1, § 2", "1–2"),
        ("171-187,189-210", "171–187, 189–210"),
        ("", ""),
    ],
)
def test_one_form(text: str, form: str) -> None:
    assert normalised(text) == form


@pytest.mark.parametrize("text", ["3-1", "0", "0-3", "1,,2", "1,", "a", "1-", "-3", "1.5", "12345", "§"])
def test_impossible_spans(text: str) -> None:
    with pytest.raises(NotParagraphsError):
        normalised(text)


@pytest.mark.parametrize(
    ("text", "number", "within"),
    [("1-3, 7", 3, True), ("1-3, 7", 4, False), ("1-3, 7", 7, True), ("", 12, True)],
)
def test_membership(text: str, number: int, within: bool) -> None:
    assert contains(text, number) is within


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        ([7], "§ 7"),
        ([7, 8, 9], "§§ 7–9"),
        ([*range(171, 188), *range(189, 211)], "§§ 171–187, 189–210"),
        ([9, 7, 7], "§§ 7, 9"),
        ([7, 8], "§§ 7–8"),
        ([], ""),
    ],
)
def test_as_paper_prints_them(numbers: list[int], text: str) -> None:
    assert printed(numbers) == text
