"""What was typed in a form is kept as a draft, offered again, and dropped only when asked."""

from pathlib import Path
from typing import Any

from opened_form import MakeApp, open_form

from screens.dialogs import Confirm
from screens.forms.screen import FormScreen
from screens.forms.values import Pick


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
