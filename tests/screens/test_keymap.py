"""Keys the user has changed: what is understood, what is reported, and that the screens go by them."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from nsc_tui.language.text import ENGLISH
from screens.app import RegisterApp
from screens.commands import COMMANDS, PLACES, Scope, command, in_scopes, key_names, use_keys
from screens.keymap import take_up, understood


@pytest.fixture(autouse=True)
def own_keys_afterwards() -> Iterator[None]:
    yield
    use_keys({})


@pytest.mark.parametrize(
    ("name", "asked", "keys"),
    [
        ("contact", "Ä", ("Ä",)),
        ("contact", "F12", ("f12",)),
        ("contact", "x, F4", None),  # x is the next step
        ("theme", "x", None),
        ("theme", "X, F12", ("X", "f12")),
        ("theme", ("ctrl+o",), ("ctrl+o",)),
        ("theme", ["ctrl+O", "ctrl+o"], ("ctrl+o",)),
        ("theme", ",", (",",)),
        ("theme", "Del", ("delete",)),
        ("contact", "k", ("k",)),
        ("search", "/", ("slash",)),
        ("edit", "/", None),  # the search
        ("edit", "?", None),  # help
        ("edit", "å", ("å",)),
        ("mark", "blanksteg", ("space",)),
        ("edit", "blanksteg", None),
        ("save", "s", None),  # typed into the field
        ("save", "space", None),
        ("save", "/", None),
        ("save", "f12", ("f12",)),
        ("edit", "j", None),
        ("edit", "y", None),
        ("edit", "ctrl+i", None),
        ("edit", "F10", None),
        ("edit", "tab", None),
        ("edit", "ctrl+enter", None),
        ("edit", "crtl+o", None),
        ("edit", "hyper+x", None),
        ("edit", " ", None),
        ("edit", "", None),
        ("edit", (), None),
        ("edit", 7, None),
        ("edit", ["x", 7], None),
        ("edti", "ä", None),
        ("zzzzzzz", "ä", None),
    ],
)
def test_a_key_holds_or_is_reported(name: str, asked: object, keys: tuple[str, ...] | None) -> None:
    found = understood({name: asked})
    assert found.keys == ({} if keys is None else {name: keys})
    assert len(found.notices) == (keys is None)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"edti": "ä"}, "”edti” finns inte. Menas ”edit”?"),
        ({"zzzzzzz": "ä"}, "”zzzzzzz” finns inte. Kör nsc-tui keys"),
        ({"edit": "crtl+o"}, "”crtl+o” för edit är ingen tangent. Menas ”ctrl+o”?"),
        ({"edit": "hyper"}, "”hyper” för edit är ingen tangent"),
        ({"edit": "k"}, "k för edit går inte; den används redan av Ny kontakt."),
        ({"edit": "/"}, "/ för edit går inte; den används redan av Sök."),
        ({"edit": "j"}, "j för edit går inte; den svarar ja i frågor."),
        ({"edit": "ctrl+z"}, "ctrl+z för edit går inte; många terminaler tar den själva."),
        ({"save": "s"}, "s för save går inte; den skrivs i fältet."),
        ({"edit": 7}, 'skriv edit = "x"'),
    ],
)
def test_what_does_not_hold_is_said_with_what_to_do(asked: dict[str, object], said: str) -> None:
    (notice,) = understood(asked).notices
    assert said in str(notice)
    assert notice.written_in(ENGLISH).startswith("[keys] in the settings: ")


def test_two_commands_can_change_places_and_three_quarrels_are_told_one_by_one() -> None:
    assert understood({"new": "e", "edit": "n"}) == ({"new": ("e",), "edit": ("n",)}, ())
    found = understood({"new": "x", "edit": "x", "sort": "x", "copy": "ö"})
    assert found.keys == {"copy": ("ö",)}
    assert len(found.notices) == 3


@pytest.mark.parametrize("key", ["a", "e", "f3", "escape", "enter", "ö", "ctrl+s"])
def test_whatever_is_asked_no_key_stands_twice_in_one_place(key: str) -> None:
    for entry in COMMANDS:
        take_up({entry.name: key, "new": "e", "delete": "n", "edit": "d"})
        for place in PLACES:
            keys = [key for each in in_scopes(*place) for key in each.keys]
            assert len(keys) == len(set(keys))


def test_the_names_are_those_that_people_read() -> None:
    take_up({"contact": "Ö, F12", "search": "space"})
    assert key_names(command("contact")) == "Ö, F12"
    assert key_names(command("search")) == "/, F3", "space marks"


async def test_screens_and_forms_go_by_them(make_app: Callable[..., RegisterApp], grid: Any) -> None:
    assert (
        take_up({"new": "ö", "contact": "f12", "save": "f2", "choices": "ctrl+o", "room_contacts": "9"}) == ()
    )
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("9")
        await pilot.pause()
        assert "9 Kontakter" in grid(app)
        assert "ö Ny" in grid(app)
        await pilot.press("n", "4")
        await pilot.pause()
        assert len(app.screen_stack) == 1, "the old keys are free"
        await pilot.press("ö")
        await pilot.pause()
        assert "F2 Spara" in grid(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "behöver rättas" in grid(app), "what is missing is said as it is at ctrl+s"
        await pilot.press("f12")
        await pilot.pause()
        assert len(app.screen_stack) == 3, "function keys work also in a form"
        await pilot.press("escape", "escape")


def test_it_needs_no_textual() -> None:
    code = "import sys, screens.keymap; print({'textual', 'rich', 'sqlite3'} & set(sys.modules))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "set()"


def test_a_form_has_no_key_that_is_typed() -> None:
    for entry in in_scopes(Scope.FORM):
        assert not any(len(key) == 1 for key in entry.own_keys)
