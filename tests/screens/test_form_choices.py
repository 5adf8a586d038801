"""Choosing in a form: people, activities, one of a few."""

from typing import Any

from opened_form import MakeApp, open_form

from screens.forms.screen import FormScreen
from screens.forms.values import Entry, Pick


async def test_several_people_are_picked_and_let_go(make_app: MakeApp, until: Any) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        form = await open_form(pilot, until)
        await pilot.press(*"berg", "down", "enter", *"zah", "enter", *"zah", "enter")
        assert [pick.key for pick in form.entries["who"].picks] == ["2", "1"]
        await pilot.press("backspace")
        assert [pick.key for pick in form.entries["who"].picks] == ["2"]


async def test_f2_and_down_show_everything_that_can_be_chosen(
    make_app: MakeApp, until: Any, grid: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        await open_form(pilot, until)
        await pilot.press("f2")
        await until(pilot, lambda: "Lars Berg" in grid(app))
        assert "Hej [/x] [b]fet[/b]" in grid(app)
        await pilot.press("escape")
        await until(pilot, lambda: "Lars Berg" not in grid(app))
        assert isinstance(app.screen, FormScreen), "Esc puts the choices away first"


async def test_typing_lets_go_of_what_was_picked_and_only_one_hit_is_taken_on_leaving(
    make_app: MakeApp, until: Any, grid: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        form = await open_form(pilot, until)
        await pilot.press("tab", *"zah", "enter", "shift+tab")
        assert form.entries["activity"].picks[0].key == "1"
        await pilot.press("end", "x")
        assert form.entries["activity"] == Entry("Zahra Åbergx")
        await pilot.press("tab")
        await until(pilot, lambda: "”Zahra Åbergx” är inte valt." in grid(app))
        await pilot.press("shift+tab", "ctrl+u", *"lars", "tab")
        await until(pilot, lambda: form.entries["activity"].picks)
        assert form.entries["activity"].picks[0].key == "3"


async def test_a_new_one_is_made_on_the_way_as_the_last_choice(
    make_app: MakeApp, house: Any, until: Any, grid: Any
) -> None:
    asked: list[str] = []

    async def create(typed: str) -> Pick | None:
        asked.append(typed)
        return Pick("9", "Nya Namnet") if typed == "nya" else None

    house.created = create
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        form = await open_form(pilot, until)
        await pilot.press(*"nya")
        await until(pilot, lambda: "+ Lägg till ”nya”" in grid(app))
        await pilot.press("enter")
        await until(pilot, lambda: form.entries["who"].picks)
        assert form.entries["who"] == Entry("", (Pick("9", "Nya Namnet"),))
        await pilot.press(*"zah", "down", "enter")
        await until(pilot, lambda: len(asked) == 2)
        assert asked == ["nya", "zah"], "the last choice, after what was found"
        assert form.entries["who"] == Entry("zah", (Pick("9", "Nya Namnet"),)), "she changed her mind"


async def test_choices_by_arrow_letter_and_mouse(make_app: MakeApp, until: Any, grid: Any) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        form = await open_form(pilot, until)
        await pilot.press("tab", "tab", "tab", "e")
        assert form.entries["how"].text == "mail"
        await pilot.press("right")
        assert form.entries["how"].text == "phone"
        await pilot.press("left", "left", "k", "n")
        assert form.entries["how"].text == "phone", "letters without a choice do nothing, not even commands"
        await until(pilot, lambda: "● telefon   ○ e-post" in grid(app))
        await pilot.press("backspace")
        assert form.entries["how"].text == ""
        await pilot.click("ChoiceLine", offset=(13, 0))
        assert form.entries["how"].text == "mail"
