"""The archive of a year from the screen: four keys, how far it has come, and Esc leaves nothing half."""

from pathlib import Path
from threading import Event

import pytest
from keyboard import at_the_keyboard
from registers import living_year

from exports.archive import CONTENTS
from exports.paper.documents.archive_contents import archive_contents
from screens.dialogs import Confirm
from screens.working import Working


async def test_stopped_in_the_middle_nothing_is_left_and_then_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on = Event(), Event()

    def slowly(*given: object) -> object:
        reached.set()
        assert go_on.wait(10)
        return archive_contents(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("exports.archive.archive_contents", slowly)
    out = tmp_path / "out"
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("7", "p", "up", "enter")
        assert hands.keys <= 4
        await hands.until(reached.is_set)
        assert isinstance(hands.app.screen, Working)
        await hands.sees("━" * 38)
        assert [path.name for path in out.iterdir() if not path.name.endswith(".partial")] == []
        await hands.press("escape")
        await hands.sees("Vänta, det är snart klart.")
        go_on.set()
        await hands.until(lambda: "Arkivet avbröts. Inget av det finns kvar." in hands.said)
        assert list(out.iterdir()) == []
        await hands.press("p", "up", "enter")
        await hands.sees("Arkivet för 2026 ligger i")
        made = out / "2026_trygghetsradet_arkiv"
        assert hands.app.last_file == made
        assert (made / CONTENTS).read_bytes().startswith(b"%PDF")
        await hands.press("enter", "8", "ctrl+p")
        await hands.type("årets arkiv")
        await hands.press("enter")
        await hands.sees("Vilket års arkiv?")
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.sees("finns redan. Ersätta")
        before = sorted(made.rglob("*"))
        await hands.press("escape")
        assert sorted(made.rglob("*")) == before
        (made / "mitt.txt").write_text("eget")
        await hands.press("ctrl+p")
        await hands.type("årets arkiv")
        await hands.press("enter", "enter")
        await hands.sees("(mitt.txt)")
        assert sorted(made.rglob("*")) == sorted((*before, made / "mitt.txt"))
