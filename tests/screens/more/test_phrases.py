"""Standard sentences kept under Mer, and put into a long text by one key."""

from contextlib import closing
from pathlib import Path
from sqlite3 import connect

from keyboard import LARGE, Keyboard, at_the_keyboard
from registers import empty_register

from nsc_tui.language.text import ENGLISH

HOSTILE = "Hej [/x] [b]fet[/b] [@click=app.quit]"


def kept(path: Path) -> list[tuple[str, str]]:
    with closing(connect(path)) as connection:
        return connection.execute("SELECT name, wording FROM phrase ORDER BY id").fetchall()


async def open_phrases(hands: Keyboard) -> None:
    await hands.press("8", *["down"] * 11, "enter")


async def test_phrases_are_kept_and_put_at_the_cursor(tmp_path: Path) -> None:
    path = empty_register(tmp_path)
    async with at_the_keyboard(path) as hands:
        await open_phrases(hands)
        await hands.sees("Inga fraser ännu.")
        await hands.press("n")
        await hands.type("Godkänna")
        await hands.press("tab")
        await hands.type("1. Rådet godkänner förslaget.")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Frasen Godkänna är tillagd." in hands.said)

        # The same name is refused beside its field, in whatever case; a copy has a name of its own.
        await hands.press("N", "ctrl+s")
        await hands.until(lambda: "Frasen Godkänna (kopia) är tillagd." in hands.said)
        await hands.press("e", "ctrl+u")
        await hands.type("GODKÄNNA")
        await hands.press("ctrl+s")
        await hands.sees("Det finns redan en fras som heter ”Godkänna”")
        await hands.press("ctrl+u")
        await hands.type(HOSTILE)
        await hands.press("ctrl+s")
        await hands.until(lambda: f"Frasen {HOSTILE} är ändrad." in hands.said)

        # Taken away after a question; undo brings it back.
        await hands.press("d", "j")
        await hands.until(lambda: len(kept(path)) == 1)
        await hands.press("u", "j")
        await hands.until(lambda: len(kept(path)) == 2)

        # In a long text, in the middle of a line.
        await hands.press("n", "tab")
        await hands.type("Före. Efter.")
        await hands.press(*["left"] * 6, "ctrl+t")
        await hands.type("förslaget godk")
        await hands.sees("1. Rådet godkänner")
        await hands.press("down", "up", "enter")
        await hands.sees("Före. 1. Rådet godkänner förslaget.Efter.")
        await hands.press("ctrl+t")
        await hands.type("finns inte")
        await hands.sees("Ingen fras innehåller ”finns inte”.")
        await hands.press("enter", "escape")
        await hands.sees("Före. 1. Rådet godkänner förslaget.Efter.")


async def test_an_empty_list_says_where_phrases_are_written(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path), LARGE, ENGLISH) as hands:
        await hands.press("5", "n")
        await hands.type("2026-12-02")
        await hands.press("ctrl+s")
        await hands.sees("No items yet")
        await hands.press("n")
        await hands.type("Item")
        await hands.press("tab", "tab", "tab")
        await hands.sees("ctrl+t Phrases")
        await hands.press("ctrl+t")
        await hands.sees("No phrases yet. They are written under More, Phrases.")
