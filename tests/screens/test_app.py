import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input

from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import ENGLISH, Text, use
from screens.app import RegisterApp
from screens.command_list import CommandList
from screens.dialogs import Confirm, Say
from screens.forms.screen import FormScreen
from screens.message_log import Messages
from screens.rooms import Room
from screens.surroundings import Status
from screens.too_small import TooSmall

MakeApp = Callable[..., RegisterApp]


async def test_the_frame_says_where_what_and_how(make_app: MakeApp, grid: Any) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        lines = grid(app).splitlines()
    assert lines[0] == " Trygghetsrådet · Nordic Safe Cities".ljust(59) + "sön 22 november 2026"
    assert lines[1] == " 1 Idag  4 Kontakter  8 Mer"
    assert lines[-2] == " Kopia igår 16.40, kontrollerad".ljust(68) + "register.db"
    assert lines[-1].startswith(" F1 Hjälp  k Ny kontakt")


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 16)])
async def test_digits_lead_to_rooms_and_the_footer_fits(
    make_app: MakeApp, grid: Any, size: tuple[int, int]
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await pilot.press("4")
        assert app.room.room_name == "contacts"
        assert "1 av 3" in grid(app)
        await pilot.press("m")
        assert app.room.room_name == "more"
        await pilot.press("1")
        assert app.room.room_name == "today"
        assert all(len(line) <= size[0] for line in grid(app).splitlines())


async def test_a_digit_without_a_room_says_so_and_stays(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("5")
        assert app.room.room_name == "today"
        assert app.messages.said[-1].text == "Fungerar inte här."


async def test_a_page_opens_over_the_list_and_esc_comes_back_to_the_row(
    make_app: MakeApp, grid: Any, until: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4", "down", "enter")
        await until(pilot, lambda: "Sidan K-2 Hej [/x] [b]fet[/b]" in grid(app))
        assert "Esc Tillbaka" in grid(app)
        await pilot.press("escape")
        await until(pilot, lambda: "2 av 3" in grid(app))
        assert "Esc Tillbaka" not in grid(app)


async def test_esc_on_a_first_page_says_nothing(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("4", "escape", "1", "enter")
        assert app.messages.said == []


async def test_read_only_has_a_banner_and_says_why_nothing_changes(make_app: MakeApp, grid: Any) -> None:
    app = make_app(read_only="Åsa skriver.")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4", "n")
        assert "LÄSLÄGE · Åsa skriver." in grid(app)
        assert app.messages.said[-1].text == "Registret är öppet i läsläge, så inget kan ändras."
        assert not isinstance(app.screen, FormScreen)
        app.set_read_only("")
        await pilot.press("n")
        await pilot.pause()
        assert isinstance(app.screen, FormScreen)


async def test_help_shows_what_works_here_filters_and_runs(make_app: MakeApp, grid: Any, until: Any) -> None:
    app = make_app()
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("4", "question_mark")
        await until(pilot, lambda: "Lägger till" in grid(app))
        shown = grid(app)
        assert "Det riktlinjen ber om här." in shown
        assert re.search(r"n +Ny +Lägger till", shown)
        assert "Ångra" not in shown, "nobody answers it here"
        await pilot.press(*"byt")
        assert "För in en kontakt" not in grid(app)
        before = app.theme
        await pilot.press("enter")
        await pilot.pause()
        assert app.theme != before


async def test_the_list_of_all_commands_dims_and_gives_reasons(
    make_app: MakeApp, grid: Any, until: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(100, 80)) as pilot:
        await pilot.press("ctrl+p")
        await until(pilot, lambda: "fungerar: " in grid(app))
        shown = grid(app)
        assert re.search(r"ctrl\+s +Spara +\(fungerar: i ett formulär\)", shown)
        assert re.search(r"k, F4 +Ny kontakt +För in en kontakt", shown)
        await pilot.press(*"finns inte")
        assert "Inget kommando innehåller ”finns inte”." in grid(app)
        await pilot.press("enter", "escape")
        assert not isinstance(app.screen, CommandList)


async def test_a_function_key_works_inside_a_form(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("4", "n")
        await pilot.pause()
        first = app.screen
        await pilot.press("k")
        assert app.screen is first
        await pilot.press("f4")
        await pilot.pause()
        assert isinstance(app.screen, FormScreen)
        assert app.screen is not first


async def test_an_unforeseen_error_in_a_command_ends_nothing_and_logs_no_values(
    make_app: MakeApp, tmp_path: Path, grid: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4", "e")
        await pilot.pause()
        assert isinstance(app.screen, Say)
        assert "Något gick fel" in grid(app)
        await pilot.press("enter", "down")
        assert "2 av 3" in grid(app)
    log = (tmp_path / "log" / "faults.txt").read_text()
    assert "ValueError" in log
    assert "command_edit" in log
    assert "hemligt" not in log
    assert (tmp_path / "log" / "faults.txt").stat().st_mode & 0o777 == 0o600


async def test_a_refusal_after_waiting_is_said_in_a_dialog(
    make_app: MakeApp, grid: Any, tmp_path: Path, until: Any
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4", "p")
        await until(pilot, lambda: "Disken är full." in grid(app))
        assert not (tmp_path / "log").exists()


async def test_a_workers_error_ends_nothing(make_app: MakeApp, until: Any) -> None:
    app = make_app()

    async def fails() -> None:
        raise KeyError("hemligt")

    async with app.run_test() as pilot:
        app.run_worker(fails(), exit_on_error=False)
        await until(pilot, lambda: isinstance(app.screen, Say))


async def test_an_error_in_a_widget_ends_the_program_with_one_sentence(
    make_app: MakeApp, tmp_path: Path
) -> None:
    app = make_app()
    printed: list[str] = []

    async def fail() -> None:
        async with app.run_test() as pilot:
            app.call_later(lambda: 1 / 0)
            await pilot.pause()
            printed.extend(str(each) for each in app._exit_renderables)

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert app.return_code == 1
    assert len(printed) == 1
    assert printed[0].startswith("Programmet avslutades av ett fel.")
    assert "ZeroDivisionError" in (tmp_path / "log" / "faults.txt").read_text()


async def test_what_was_said_stays_in_the_message_log(make_app: MakeApp, grid: Any) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.notify("Sparad [/x]", severity="error")
        await pilot.press("f8")
        await pilot.pause()
        assert isinstance(app.screen, Messages)
        assert re.search(r"\d\d\.\d\d !! Sparad \[/x\]", grid(app))
        assert all(each.timeout >= 8 for each in app._notifications)
        await pilot.press("escape")
        assert not isinstance(app.screen, Messages)


async def test_a_window_too_small_says_so_and_loses_nothing(make_app: MakeApp, grid: Any) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4", "n")
        await pilot.pause()
        await pilot.press(*"zah")
        await pilot.resize_terminal(59, 24)
        await pilot.pause()
        assert isinstance(app.screen, TooSmall)
        assert "59 × 24" in grid(app)
        await pilot.press("x", "escape", "f4")
        await pilot.resize_terminal(60, 16)
        await pilot.pause()
        assert isinstance(app.screen, FormScreen)
        assert app.screen.query(Input).first().value == "zah"


async def test_ctrl_c_ends_nothing_and_speaks_swedish(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("ctrl+c")
        assert app.messages.said[-1].text == "Avsluta: q, ctrl+q"
        assert app.is_running


async def test_quit_asks_only_where_a_form_would_be_left(make_app: MakeApp, until: Any) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("4", "n")
        await pilot.pause()
        await pilot.press(*"zah", "ctrl+q")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("enter")
        assert isinstance(app.screen, FormScreen)
        await pilot.press("ctrl+q")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("j")
        await until(pilot, lambda: app._exit)
    assert app.surroundings.drafts.all()[0].entries["who"].text == "zah"


async def test_quit_without_anything_open_asks_nothing(make_app: MakeApp, until: Any) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("q")
        await until(pilot, lambda: app._exit)
    assert app.return_code == 0


async def test_english_has_no_swedish_left(make_app: MakeApp, grid: Any, until: Any) -> None:
    use(ENGLISH)
    app = make_app(
        council=lambda: "Safety Council", date_line=lambda: "Sun 22 November", status=lambda: Status("Copy")
    )
    async with app.run_test(size=(100, 80)) as pilot:
        await pilot.press("4", "ctrl+p")
        await until(pilot, lambda: "(works: " in grid(app))
        shown = grid(app)
    shown = shown.replace("Läge", "")
    assert not re.search(r"[åäöÅÄÖ]", shown)
    assert "All commands" in shown
    assert "(works: in a form)" in shown


async def test_a_room_that_cannot_be_made_is_told_and_one_stays(
    make_app: MakeApp, grid: Any, until: Any
) -> None:
    def broken() -> Room:
        raise Fault(ExitCode.NOT_A_REGISTER, Text("Rummet går inte att läsa.", "The room cannot be read."))

    app = make_app()
    rooms = {**app.surroundings.rooms, "members": broken}
    app = make_app(rooms=rooms)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4", "2")
        await until(pilot, lambda: "Rummet går inte att läsa." in grid(app))
        await pilot.press("enter", "n")
        await until(pilot, lambda: "Ny kontakt" in grid(app))


async def test_a_form_that_opens_while_the_window_shrinks_is_not_left_with_the_notice_behind_it(
    make_app: MakeApp,
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.resize_terminal(20, 5)
        await pilot.pause()
        app.push_screen(Messages(app.messages))  # was already on its way
        await pilot.pause()
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert isinstance(app.screen, Messages)
        assert not any(isinstance(each, TooSmall) for each in app.screen_stack)
        await pilot.press("escape")
        await pilot.pause()
        assert len(app.screen_stack) == 1


async def test_the_same_words_do_not_pile_up_over_the_form(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        for _ in range(5):
            app.notify("Fältet rymmer 200 tecken.", severity="warning")
        app.notify("Något annat.")
        await pilot.pause()
        shown = [each.message for each in app._notifications]
        assert sorted(shown) == ["Fältet rymmer 200 tecken.", "Något annat."]
        assert len(app.messages.said) == 2
