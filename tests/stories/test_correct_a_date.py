"""An activity's date is corrected: verdicts follow, a recorded deviation stays and says so."""

from pathlib import Path

from keyboard import LARGE, at_the_keyboard
from registers import living_year

from db.reading import activities, contacts, deviations


async def test_verdicts_move_and_the_deviation_stays(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("slash")
        await hands.type("A-2026-003")
        await hands.press("enter")
        await hands.sees("Nordic Safe Cities vårmöte 2026")
        await hands.press("e", "tab", "ctrl+u")
        await hands.type("24–25 april 2026")
        await hands.sees("24–25 april 2026")
        await hands.sees("Łucja Mc-Kinney: ")
        await hands.press("ctrl+s")
        await hands.until(lambda: any("Bedömningen flyttade" in each for each in hands.said))
        assert any("AV-2026-001 står kvar" in each for each in hands.said)
        moved = next(each for each in contacts.rows(hands.desk.door) if each.ref == "K-2026-008")
        assert moved.verdict == "in_time"
        kept = deviations.named(hands.desk.door, "AV-2026-001")
        assert kept is not None
        assert deviations.has_moved(hands.desk.door, kept)
        await hands.press("6", "end", "enter")
        await hands.sees("AV-2026-001")
        await hands.sees("Datumen har ändrats sedan avsteget antecknades")


async def test_a_date_in_any_form_is_echoed_in_words_and_kept_with_its_precision(tmp_path: Path) -> None:
    forms = (
        ("260301", "sön 1 mars", "2026-03-01"),
        ("12/3 13.00", "tor 12 mars 13.00", "2026-03-12T13:00"),
        ("v43", "vecka 43, 2026", "2026-W43"),
        ("mars 2026", "mars 2026", "2026-03"),
        ("30–31 januari, år okänt", "30–31 januari, år okänt", "XXXX-01-30/XXXX-01-31"),
        ("senast 2020-11-18", "senast 2020-11-18", "../2020-11-18"),
        ("31 februari", "finns inte", ""),
    )
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        await hands.press("3", "n")
        await hands.type("Julträff")
        for typed, words, _ in forms:
            await hands.press("enter" if typed == "260301" else "ctrl+u")
            await hands.type(typed)
            if words != "finns inte":
                await hands.sees(words)
        await hands.press("ctrl+s")
        await hands.sees("Ett fält behöver rättas innan det kan sparas.")
        assert activities.named(hands.desk.door, "Julträff") == ()
        await hands.press("ctrl+u")
        await hands.type("v51")
        await hands.press("ctrl+s")
        await hands.until(lambda: activities.named(hands.desk.door, "Julträff"))
        assert activities.named(hands.desk.door, "Julträff")[0].when == "2026-W51"
