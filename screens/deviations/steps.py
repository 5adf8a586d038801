"""What is done with a deviation from wherever it is in hand: recorded, corrected, motivated, binned."""

from typing import TYPE_CHECKING

from db.reading.deviations import Deviation, one
from nsc_tui.language import deviations_screen as words
from screens.desk import Desk
from screens.deviations import forms
from screens.on_the_way import person_maker

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def record(app: "RegisterApp", desk: Desk) -> None:
    """Any deviation, by a person, an organisation or the council."""
    ref = await app.ask_form(forms.new_deviation(desk, person_maker(app, desk)))
    if ref is not None:
        app.notify(words.RECORDED(ref=ref))


async def correct(app: "RegisterApp", desk: Desk, deviation: Deviation) -> None:
    """Correct a deviation."""
    ref = await app.ask_form(forms.edit_deviation(desk, deviation, person_maker(app, desk)))
    if ref is not None:
        app.notify(words.CHANGED(ref=ref))


async def motivate(app: "RegisterApp", desk: Desk, deviation: Deviation) -> None:
    """Set why it happened, and who said so."""
    ref = await app.ask_form(forms.motivate(desk, deviation, person_maker(app, desk)))
    if ref is not None:
        app.notify(words.MOTIVATED(ref=ref))


async def motivate_found(app: "RegisterApp", desk: Desk, key: str) -> None:
    """The same for the deviation of that number, where it is still there."""
    found = one(desk.door, int(key))
    if found:
        await motivate(app, desk, found)


async def discard(app: "RegisterApp", desk: Desk, deviation: Deviation) -> None:
    """Ask, then put a deviation that was recorded by mistake in the bin."""
    if not await app.confirm(words.BIN_QUESTION(ref=deviation.ref, what=deviation.what), words.BIN()):
        return
    from db.writing import deviations

    with desk.act("deviation.discard", about=deviation.ref) as act:
        deviations.discard(act, deviation.key)
    app.notify(words.BINNED(ref=deviation.ref))
