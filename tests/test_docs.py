"""What README and manual say of keys, verbs, kinds, reports and exit codes is what the program has."""

import re
from pathlib import Path

import pytest
from make_tables import PAGES, ROOT, TABLES, written_anew

from nsc_tui.language.faults import ExitCode
from nsc_tui.language.text import Language
from nsc_tui.settings import Settings

MANUALS = ("docs/manual.sv.md", "docs/manual.en.md")
LINKED = (
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    *MANUALS,
    "docs/questions.md",
    "docs/numbers.md",
    "docs/siffror.md",
    "docs/architecture.md",
    "docs/paper.md",
    "docs/papper.md",
    "benchmarks/README.md",
)


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "language"), PAGES.items())
def test_the_tables_are_those_of_the_program(name: str, language: Language) -> None:
    text = page(name)
    assert written_anew(text, language) == text, "run python docs/make_tables.py"


@pytest.mark.parametrize("name", MANUALS)
def test_a_manual_has_every_table(name: str) -> None:
    found = set(re.findall(r"<!-- (\w+) -->", page(name)))
    assert found == set(TABLES) - {"everywhere"}


@pytest.mark.parametrize("name", MANUALS)
def test_a_manual_has_every_exit_code_and_every_setting_of_the_computer(name: str) -> None:
    text = page(name)
    codes = {int(code) for code in re.findall(r"^\| (\d+) \|", text, re.M)}
    assert set(ExitCode) | {130, 143, 129} <= codes
    for setting in Settings._fields:
        assert re.search(rf"^(\[{setting}\]|{setting} = )", text, re.M)


@pytest.mark.parametrize("name", LINKED)
def test_what_a_page_points_at_is_there(name: str) -> None:
    folder = (ROOT / name).parent
    pointed_at = re.findall(r"\]\((?!https?:|#)([^)#]+)", page(name))
    assert [path for path in pointed_at if not (folder / path).exists()] == []


def test_both_manuals_have_the_same_chapters() -> None:
    chapters = [re.findall(r"^(##+) ", page(name), re.M) for name in MANUALS]
    assert chapters[0] == chapters[1]


@pytest.mark.parametrize(
    "picture", sorted((ROOT / "docs" / "pictures").rglob("*.svg")), ids=lambda path: path.name
)
def test_a_picture_fetches_nothing_from_elsewhere(picture: Path) -> None:
    text = picture.read_text(encoding="utf-8")
    assert "@font-face" not in text
    assert "url(http" not in text
    assert "href" not in text
