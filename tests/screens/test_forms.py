from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text
from screens.app import RegisterApp
from screens.dialogs import Confirm
from screens.forms.screen import FormScreen
from screens.forms.values import Entry, Pick

MakeApp = Callable[..., RegisterApp]


class FieldFault(Fault):
    """A refusal that names a field, as the register's own do."""

    def __init__(self, field: str) -> None:
        super().__init__(ExitCode.BAD_INPUT, Text("Upptaget namn.", "Name taken."))
        self.field = field


async def open_form(pilot: Pilot[Any], until: Any) -> FormScreen[str]:
    await pilot.press("4", "n")
    await until(pilot, lambda: isinstance(pilot.app.screen, FormScreen) and pilot.app.focused)
    form: FormScreen[str] = pilot.app.screen  # type: ignore[assignment]
    return form


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


async def test_esc_keeps_a_draft_and_f5_takes_it_up(
    make_app: MakeApp, house: Any, until: Any, grid: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        await open_form(pilot, until)
        await pilot.press(*"zah", "enter", "tab", *"oslo", "escape", "escape")
        await until(pilot, lambda: not isinstance(app.screen, FormScreen))
        assert app.messages.said[-2].text == "Utkastet finns kvar. F5 i formuläret hämtar det."
        await pilot.press("n")
        await until(pilot, lambda: "Utkast " in grid(app))
        assert "Zahra Åberg · F5 hämtar det" in grid(app)
        await pilot.press("f5")
        await pilot.pause()
        form = app.screen
        assert isinstance(form, FormScreen)
        assert form.entries["who"].picks == (Pick("1", "Zahra Åberg"),)
        assert form.entries["activity"].text == "oslo"
        await pilot.press("tab", "ctrl+u", *"lars", "enter", "ctrl+s")
        await until(pilot, lambda: house.saved)
    assert app.surroundings.drafts.all() == []


async def test_a_second_form_does_not_write_over_the_first_ones_draft(make_app: MakeApp, until: Any) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        for typed in ("zah", "lar"):
            await open_form(pilot, until)
            await pilot.press(*typed, "escape", "escape")
            await until(pilot, lambda: not isinstance(app.screen, FormScreen))
    kept = [draft.entries["who"].text for draft in app.surroundings.drafts.of("contact/new")]
    assert sorted(kept) == ["lar", "zah"]


async def test_nothing_typed_leaves_no_draft_and_says_nothing(make_app: MakeApp, until: Any) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await open_form(pilot, until)
        await pilot.press("x", "backspace", "escape")
        await until(pilot, lambda: not isinstance(app.screen, FormScreen))
        assert [said.text for said in app.messages.said] == ["None"]
    assert app.surroundings.drafts.all() == []


async def test_a_draft_is_on_disk_while_the_form_is_open(make_app: MakeApp, until: Any) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await open_form(pilot, until)
        await pilot.press(*"zah")
        kept = app.surroundings.drafts.all
        await until(pilot, lambda: [draft.entries["who"].text for draft in kept()] == ["zah"])
        await pilot.press("backspace", "backspace", "backspace")
        await until(pilot, lambda: not app.surroundings.drafts.all())


async def test_a_draft_that_cannot_be_kept_is_said(
    make_app: MakeApp, tmp_path: Path, until: Any, grid: Any
) -> None:
    (tmp_path / "drafts").write_text("en fil i vägen")
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        await open_form(pilot, until)
        await pilot.press(*"zah")
        await until(pilot, lambda: "Utkastet kunde inte sparas" in grid(app))


async def test_dropping_a_draft_is_asked_once_with_the_safe_way_in_focus(
    make_app: MakeApp, until: Any
) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        form = await open_form(pilot, until)
        await pilot.press("f9")
        await pilot.pause()
        assert app.screen is form
        assert app.messages.said[-1].text == "Det finns inget utkast."
        await pilot.press(*"zah", "f9")
        await until(pilot, lambda: isinstance(app.screen, Confirm) and app.focused)
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is form)
        assert form.entries["who"].text == "zah"
        await pilot.press("f9")
        await until(pilot, lambda: isinstance(app.screen, Confirm) and app.focused)
        await pilot.press("j")
        await until(pilot, lambda: not form.dirty)
    assert app.surroundings.drafts.all() == []


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
