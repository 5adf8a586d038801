from collections.abc import Callable
from typing import Any

import pytest
from textual import events
from textual.app import App, ComposeResult

from screens.app import RegisterApp
from screens.key_order import KeyOrder
from screens.widgets.entry import LineEntry, LongEntry
from screens.widgets.pasting import pasted_line, pasted_long


class EntryApp(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.key_order = KeyOrder(self, super().on_event, lambda: True)

    def compose(self) -> ComposeResult:
        yield LineEntry(limit=20)
        yield LongEntry(limit=50)

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            await self.key_order.take(event)
        else:
            await super().on_event(event)

    def notify(self, message: str, **_: Any) -> None:
        self.said.append(message)


@pytest.mark.parametrize(
    ("key", "character"),
    [("alt+2", "@"), ("alt+7", "{"), ("alt+8", "["), ("alt+9", "]"), ("alt+0", "}"), ("alt+plus", "\\")],
)
async def test_altgr_gets_its_character_back(key: str, character: str) -> None:
    app = EntryApp()
    async with app.run_test() as pilot:
        for widget in (app.query_one(LineEntry), app.query_one(LongEntry)):
            widget.focus()
            await pilot.pause()
            app.post_message(events.Key(key, None))
            await pilot.pause()
        assert app.query_one(LineEntry).value == character
        assert app.query_one(LongEntry).text == character


async def test_another_alt_key_writes_nothing() -> None:
    app = EntryApp()
    async with app.run_test() as pilot:
        app.query_one(LineEntry).focus()
        await pilot.pause()
        app.post_message(events.Key("alt+1", None))
        await pilot.pause()
        assert app.query_one(LineEntry).value == ""


async def test_what_is_typed_behind_a_key_that_edits_is_kept() -> None:
    app = EntryApp()
    async with app.run_test() as pilot:
        line, area = app.query_one(LineEntry), app.query_one(LongEntry)
        for widget in (line, area):
            widget.focus()
            await pilot.pause()
            for key in ("g", "a", "ctrl+u", "v", "4", "4", "backspace", "3", "home", "x"):
                app.post_message(events.Key(key, key if len(key) == 1 else None))
            await pilot.pause()
        assert line.value == "xv43"
        assert area.text == "xv43"


async def paste(app: App[None], pilot: Any, text: str) -> None:
    app.post_message(events.Paste(text))
    await pilot.pause()


async def test_a_paste_is_cut_at_the_limit_and_said() -> None:
    app = EntryApp()
    async with app.run_test() as pilot:
        line = app.query_one(LineEntry)
        line.focus()
        await pilot.pause()
        await paste(app, pilot, "x" * 20)
        assert app.said == []
        assert line.value == "x" * 20
        await paste(app, pilot, "y")
        assert line.value == "x" * 20
        assert app.said == ["Det inklistrade kortades: fältet rymmer 20 tecken."]
        await pilot.press("z")
        assert app.said[-1] == "Fältet rymmer 20 tecken."


async def test_a_paste_replaces_what_is_selected() -> None:
    app = EntryApp()
    async with app.run_test() as pilot:
        line = app.query_one(LineEntry)
        line.value = "gammal text som är"
        line.focus()
        line.select_all()
        await paste(app, pilot, "tjugo tecken ryms hä")
        assert line.value == "tjugo tecken ryms hä"
        assert app.said == []


async def test_control_characters_and_line_ends_do_not_get_into_a_line() -> None:
    app = EntryApp()
    async with app.run_test() as pilot:
        app.query_one(LineEntry).focus()
        await pilot.pause()
        await paste(app, pilot, "Åsa\r\nÖ\u202e\x1b\u200bberg")
        assert app.query_one(LineEntry).value == "Åsa Öberg"
        assert app.said == ["3 otillåtna tecken togs bort ur det inklistrade."]


async def test_long_text_keeps_its_lines_and_its_limit() -> None:
    app = EntryApp()
    async with app.run_test() as pilot:
        area = app.query_one(LongEntry)
        area.focus()
        await pilot.pause()
        await paste(app, pilot, "ett\r\ntvå\x07\n")
        assert area.text == "ett\ntvå\n"
        await paste(app, pilot, "x" * 100)
        assert len(area.text) == 50
        await pilot.press("enter", "y")
        assert len(area.text) == 50


def test_ten_megabytes_are_cut() -> None:
    assert len(pasted_line("å" * 10_000_000, 200).text) == 200
    assert pasted_long("å\n" * 5_000_000, 20_000).cut


@pytest.mark.parametrize(
    ("text", "room", "left", "refused", "cut"),
    [
        ("abc", 3, "abc", 0, False),
        ("abcd", 3, "abc", 0, True),
        ("", 3, "", 0, False),
        ("abc", 0, "", 0, True),
        ("A\u0308", 1, "Ä", 0, False),
        ("a\tb  c", 9, "a b c", 0, False),
        ("\ue000x\ud800", 9, "x", 2, False),
    ],
)
def test_what_is_left_of_a_pasted_line(text: str, room: int, left: str, refused: int, cut: bool) -> None:
    assert pasted_line(text, room) == (left, refused, cut)


async def test_a_pasted_name_is_not_run_as_commands(make_app: Callable[..., RegisterApp]) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.press("4")
        app.post_message(events.Paste("nkdq"))
        await pilot.pause()
        assert len(app.screen_stack) == 1
