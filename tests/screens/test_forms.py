from typing import Any

import pytest
from opened_form import MakeApp, open_form
from textual import events

from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text
from screens.forms.screen import FormScreen
from screens.forms.values import Entry, Pick


class FieldFault(Fault):
    """A refusal that names a field, as the register's own do."""

    def __init__(self, field: str) -> None:
        super().__init__(ExitCode.BAD_INPUT, Text("Upptaget namn.", "Name taken."))
        self.field = field


async def test_a_contact_is_logged_in_five_keys_besides_letters(
    make_app: MakeApp, house: Any, until: Any
) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("k")
        await pilot.press(*"zah", "enter", "enter", *"lars", "enter", "ctrl+s")
        await until(pilot, lambda: house.saved)
        assert not isinstance(app.screen, FormScreen)
    (values,) = house.saved
    assert [pick.key for pick in values.picks("who")] == ["1"]
    assert values.key("activity") == "3"
    assert values.text("when") == "2026-11-22", "as it is kept, not as it was typed"


async def test_what_is_typed_before_the_form_stands_is_not_lost(make_app: MakeApp, until: Any) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("4")
        for key in ("n", "z", "a", "h"):
            app.post_message(events.Key(key, key))
        await until(pilot, lambda: isinstance(app.screen, FormScreen))
        form: FormScreen[str] = app.screen  # type: ignore[assignment]
        await until(pilot, lambda: form.entries["who"].text == "zah")


async def test_a_tab_typed_before_the_form_stands_still_goes_to_the_next_field(
    make_app: MakeApp, until: Any
) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("4")
        for key in ("n", "z", "a", "tab", "s", "u", "m", "tab", "x"):
            app.post_message(events.Key(key, key if len(key) == 1 else "\t"))
        await until(pilot, lambda: isinstance(app.screen, FormScreen))
        form: FormScreen[str] = app.screen  # type: ignore[assignment]
        await until(pilot, lambda: form.entries["when"].text.endswith("x"))
        assert form.entries["activity"].text == "sum"
        (who,) = form.entries["who"].picks  # the only one that is found counts as chosen
        assert who.label.startswith("Za")


async def test_errors_stand_beside_the_field_when_it_is_left(
    make_app: MakeApp, until: Any, grid: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        await open_form(pilot, until)
        await pilot.press("tab", "tab", "end", "x")
        await until(pilot, lambda: "är inget datum" not in grid(app))
        await pilot.press("tab")
        await until(pilot, lambda: "”idagx” är inget datum." in grid(app))
        await pilot.press("shift+tab", "backspace")
        await until(pilot, lambda: "är inget datum" not in grid(app))
        assert "sön 22 november 2026" in grid(app)


async def test_typing_replaces_what_a_field_was_given_and_never_what_was_typed(
    make_app: MakeApp, house: Any, until: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        form = await open_form(pilot, until)

        async def holds(field: str, text: str, *keys: str) -> None:
            await pilot.press(*keys)
            await until(pilot, lambda: form.entries[field].shown == text)

        await holds("when", "idag2", "tab", "tab", "end", "2")
        await holds("when", "idag", "ctrl+z")
        await holds("when", "x", "tab", "shift+tab", "x")
        await holds("when", "xy", "tab", "shift+tab", "y")
        await holds("when", "x", "ctrl+z")
        await holds("when", "xy", "ctrl+z")

        await holds("activity", "Lars Berg", "shift+tab", *"lars", "enter")
        await holds("activity", "å", "shift+tab", "å")
        await holds("activity", "Lars Berg", "ctrl+z")
        await pilot.press("tab", "tab", "tab")
        assert form.entries["activity"].picks == (Pick("3", "Lars Berg"),)


@pytest.mark.parametrize("field", ["who", "activity"])
async def test_part_of_a_name_is_no_choice_when_one_saves(
    make_app: MakeApp, house: Any, until: Any, grid: Any, field: str
) -> None:
    """The only match was taken at ctrl+s, and the form was gone before anybody saw who was meant."""
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        form = await open_form(pilot, until)
        if field == "activity":
            await pilot.press(*"zah", "enter", "tab")
        await pilot.press(*"lars", "ctrl+s")
        await until(pilot, lambda: "”lars” är inte valt. Välj i listan med pilarna och Enter." in grid(app))
        assert house.saved == []
        assert app.focused is form.query_one(f"#field-{field} LineEntry")
        await pilot.press(*" berg", "ctrl+s")  # now the name is whole
        await until(pilot, lambda: house.saved)
    assert [pick.key for pick in house.saved[0].picks(field)] == ["3"]


async def test_what_looks_like_a_personnummer_is_said_beside_the_field_and_stops_nothing(
    make_app: MakeApp, house: Any, until: Any, grid: Any
) -> None:
    said = "Texten liknar ett personnummer."
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        await open_form(pilot, until)
        await pilot.press(*"zah", "enter", *["tab"] * 4)
        app.screen.post_message(events.Paste("hör av 811218-9876"))
        await until(pilot, lambda: "811218" in grid(app))
        assert said not in grid(app)
        await pilot.press("tab")
        await until(pilot, lambda: said in grid(app))
        await pilot.press("shift+tab", "backspace", "tab")
        await until(pilot, lambda: said not in grid(app) and "varför" in grid(app))
        app.screen.post_message(events.Paste("19811218-9876"))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: house.saved)
        assert app.messages.said[-2].text.startswith(said), "it was saved before the field was left"
    assert house.saved[0].text("note") == "19811218-9876"


async def test_an_untouched_field_is_not_scolded(make_app: MakeApp, until: Any, grid: Any) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        await open_form(pilot, until)
        await pilot.press("tab", "tab", "tab")
        await until(pilot, lambda: "Fyll i fältet." not in grid(app))


async def test_saving_goes_to_the_first_error_and_saves_nothing(
    make_app: MakeApp, house: Any, until: Any, grid: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        form = await open_form(pilot, until)
        await pilot.press("tab", "tab", "x", "tab", "ctrl+s")
        await until(pilot, lambda: "2 fält behöver rättas" in grid(app))
        assert app.focused is form.query_one("#field-who LineEntry")
        assert house.saved == []


@pytest.mark.parametrize("field", ["purpose", "gone"])
async def test_a_refusal_keeps_the_form_and_what_was_typed(
    make_app: MakeApp, house: Any, until: Any, grid: Any, field: str
) -> None:
    house.refusal = FieldFault(field)
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        form = await open_form(pilot, until)
        await pilot.press(*"zah", "enter", "ctrl+s")
        await until(pilot, lambda: "Upptaget namn." in grid(app))
        assert app.screen is form
        assert (app.focused is form.query_one("#field-purpose LineEntry")) == (field == "purpose")
        house.refusal = None
        await pilot.press("ctrl+s")
        await until(pilot, lambda: house.saved)


async def test_the_live_line_follows_with_its_rule(make_app: MakeApp, until: Any, grid: Any) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        await open_form(pilot, until)
        await until(pilot, lambda: "I tid: 12 dagar före.   (G14" in grid(app))
        await pilot.press("tab", "tab", "x")
        await until(pilot, lambda: "I tid" not in grid(app))


async def test_long_text_goes_through_the_editor(make_app: MakeApp, house: Any, until: Any) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        form = await open_form(pilot, until)
        await pilot.press("f6")
        await pilot.pause()
        assert app.messages.said[-1].text == "Fungerar inte här.", "only long texts"
        await pilot.press("shift+tab", *"hej", "f6")
        await until(pilot, lambda: form.entries["note"].text == "hej från redigeraren")

        def fails(text: str) -> str:
            raise Fault(ExitCode.BAD_INPUT, Text("Redigeraren föll.", "The editor fell."))

        house.edited = fails
        await pilot.press("f6")
        await pilot.pause()
        assert form.entries["note"].text == "hej från redigeraren"


async def test_hostile_text_in_every_field_comes_back_as_it_was(
    make_app: MakeApp, house: Any, until: Any, grid: Any
) -> None:
    text = "[/x] [b]fet[/b] {kod} \\n"
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        form = await open_form(pilot, until)
        for box in form.query("#field-purpose, #field-note"):
            box.put(Entry(text))  # type: ignore[attr-defined]
        await pilot.press(*"hej", "enter", "ctrl+s")
        await until(pilot, lambda: house.saved)
    (values,) = house.saved
    assert values.text("purpose") == text
    assert values.text("note") == text
    assert values.key("who") == "4"


@pytest.mark.parametrize("size", [(80, 24), (60, 16), (120, 40)])
async def test_a_form_fits_the_window_and_shows_the_field_in_focus(
    make_app: MakeApp, until: Any, grid: Any, size: tuple[int, int]
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await open_form(pilot, until)
        await pilot.press("tab", "tab", "tab", "tab", *"syftet")
        await until(pilot, lambda: "syftet" in grid(app))
        shown = grid(app)
        assert "Ny kontakt" in shown
        assert "ctrl+s Spara" in shown
        assert all(len(line) <= size[0] for line in shown.splitlines())


async def test_keys_pressed_faster_than_they_are_handled_do_what_slow_ones_do(
    make_app: MakeApp, house: Any, until: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        keys = ("4", "n", *"zah", "enter", "tab", *"lars", "enter", "tab", "tab", *"hemfärd", "ctrl+s")
        again = ("n", "escape", "n", *"åsa", "enter", "enter", *"lars", "enter", "ctrl+s")
        for key in (*keys, *again):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await until(pilot, lambda: len(house.saved) == 2)
        assert not isinstance(app.screen, FormScreen)
    first, second = house.saved
    assert [pick.label for pick in first.picks("who")] == ["Zahra Åberg"]
    assert (first.key("activity"), first.text("how"), first.text("purpose")) == ("3", "", "hemfärd")
    assert [pick.label for pick in second.picks("who")] == ["Åsa Öberg-Ståhl"]
    assert second.key("activity") == "3"
