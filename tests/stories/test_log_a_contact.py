"""A member phones: the contact is logged from any screen, in few keys, disturbing nothing."""

from pathlib import Path

from keyboard import at_the_keyboard
from registers import living_year

from db.reading import activities, contacts, people
from db.reading.window import Ask
from nsc_tui.language.text import ENGLISH


async def test_from_every_room_in_at_most_six_keys(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        for number, room in enumerate("12345678", 24):
            await hands.press(room)
            hands.keys = 0
            await hands.press("k")
            await hands.type("åbe")
            await hands.press("enter", "tab")
            await hands.type("summit 2026")
            await hands.press("enter")
            await hands.sees("I tid: 11 dagar före")
            await hands.press("ctrl+s")
            reference = f"K-2026-{number:03}"
            await hands.hears(reference)
            assert hands.keys <= 6
            logged = contacts.named(hands.desk.door, reference)
            assert logged is not None
            assert (logged.person, logged.activity) == ("Zahra Åberg", "Nordic Safe Cities Summit 2026")
            assert logged.contacted_at.startswith("2026-11-22T")
            assert logged.verdict == "in_time"


async def test_over_a_half_written_item_that_stays_as_it_was(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("6", "n")
        await hands.type("U1")
        await hands.press("enter")
        await hands.sees("U1 · Utanför budgeten")
        await hands.press("f4")
        await hands.sees("Ny kontakt")
        await hands.type("zetter")
        await hands.press("enter", "tab")
        await hands.type("summit 2026")
        await hands.press("enter", "ctrl+s")
        await hands.until(lambda: "K-2026-024" in hands.said[-1])
        await hands.sees("Nytt avsteg")
        assert "U1 · Utanför budgeten" in hands.screen


async def test_several_people_in_one_call_make_several_rows(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("k")
        for who in ("zetter", "wallin"):
            await hands.type(who)
            await hands.press("enter")
        await hands.press("tab")
        await hands.type("summit 2026")
        await hands.press("enter")
        await hands.sees("Nils Zetterberg: I tid: 11 dagar före")
        await hands.press("ctrl+s")
        await hands.until(lambda: "2 kontakter är införda: K-2026-024–K-2026-025" in hands.said)
        found = contacts.rows(hands.desk.door, Ask(words="summit", descending=True, limit=2))
        assert {each.person for each in found} == {"Nils Zetterberg", "Kajsa Wallin"}


async def test_an_activity_that_is_missing_is_made_on_the_way_in_at_most_ten_keys(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("k")
        await hands.type("åbe")
        await hands.press("enter", "tab")
        await hands.type("Lucia på torget")
        await hands.press("enter")
        await hands.sees("Ny aktivitet")
        await hands.press("enter")
        await hands.type("13/12 16.00")
        await hands.sees("sön 13 dec 16.00")
        await hands.press("ctrl+s")
        await hands.sees("I tid: 21 dagar före")
        await hands.press("ctrl+s")
        await hands.until(lambda: "K-2026-024" in hands.said[-1])
        assert hands.keys <= 10
        made = activities.named(hands.desk.door, "Lucia på torget")[0]
        assert (made.when, made.arranged_by) == ("2026-12-13T16:00", "nsc")
        logged = contacts.named(hands.desk.door, "K-2026-024")
        assert logged is not None
        assert logged.activity_ref == made.ref


async def test_both_person_and_activity_can_be_made_on_the_way(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("k")
        await hands.type("Anna Nyman")
        await hands.press("enter")
        await hands.sees("Förnamn")
        await hands.press("ctrl+s")
        await hands.until(lambda: people.named(hands.desk.door, "Anna Nyman"))
        await hands.sees("Ny kontakt")
        await hands.press("tab")
        await hands.type("Stadsvandring")
        await hands.press("enter", "ctrl+s")
        await hands.until(lambda: activities.named(hands.desk.door, "Stadsvandring"))
        await hands.sees("Omfattas inte: personen är inte ledamot")
        await hands.press("ctrl+s")
        await hands.until(lambda: "K-2026-024" in hands.said[-1])


VERDICTS = (
    ("3/11", "I tid: 16 dagar före"),
    ("19/11", "Samma dag: kontrollera"),
    ("19/11 09.59", "I tid: samma dag, före start"),
    ("19/11 10.00", "Efter start: ett avsteg kommer att föreslås"),
    ("igår", "2 dagar efter start: ett avsteg kommer att föreslås"),
    ("november 2026", "Kan inte avgöras"),
)


async def test_the_verdict_follows_what_is_typed(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("k")
        await hands.type("wallin")
        await hands.press("enter", "tab")
        await hands.type("ungas trygghet på nätet")
        await hands.press("enter", "tab")
        for when, verdict in VERDICTS:
            await hands.press("ctrl+u")
            await hands.type(when)
            await hands.sees(verdict)
        await hands.press("ctrl+u")
        await hands.type("igår")
        await hands.press("ctrl+s")
        await hands.until(lambda: "K-2026-024" in hands.said[-1])
        await hands.press("4", "a")
        assert (
            hands.said[-1] == "Inget avsteg föreslås så länge det inte står om personen deltog. t anger det."
        )


async def test_the_rule_is_one_key_away_and_the_form_stays(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("k", "f7")
        assert hands.said[-1] == "Ingen regel ligger bakom det här."
        await hands.type("wallin")
        await hands.press("enter", "tab")
        await hands.type("summit")
        await hands.press("enter", "f7")
        await hands.sees("G14 · Kontakt före deltagande")
        await hands.press("escape")
        await hands.sees("Kajsa Wallin")
        assert "I tid: 11 dagar före" in hands.screen


async def test_too_late_a_contact_of_one_who_took_part_leads_to_an_offer_and_nothing_is_made_in_silence(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        before = hands.desk.door.number("SELECT count(*) FROM deviation")
        await hands.press("k")
        await hands.type("wallin")
        await hands.press("enter", "tab")
        await hands.type("ungas trygghet på nätet")
        await hands.press("enter", "tab", "tab", "tab", "j", "ctrl+s")
        await hands.sees("Ett avsteg föreslås: K2 kontakt vid eller efter start.")
        assert hands.desk.door.number("SELECT count(*) FROM deviation") == before
        await hands.press("enter")
        await hands.rest()
        assert hands.desk.door.number("SELECT count(*) FROM deviation") == before


async def test_neither_contact_nor_participation_is_refused_beside_the_field(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("k")
        await hands.type("wallin")
        await hands.press("enter", "tab")
        await hands.type("summit")
        await hands.press("enter", "tab", "ctrl+u", "ctrl+s")
        await hands.sees("Skriv när kontakten togs, eller ange")
        assert contacts.named(hands.desk.door, "K-2026-024") is None


async def test_the_same_in_english(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), language=ENGLISH) as hands:
        await hands.press("k")
        await hands.sees("New contact")
        assert "now" in hands.screen
        await hands.type("åbe")
        await hands.press("enter", "tab")
        await hands.type("summit 2026")
        await hands.press("enter")
        await hands.sees("In time: 11 days before")


async def test_a_quick_tab_behind_enter_neither_loses_the_choice_nor_pulls_the_focus_back(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("k")
        await hands.type("åbe")
        hands.at_once("enter", "tab")
        await hands.rest()
        await hands.type("summit 2026")
        hands.at_once("enter", "tab")
        await hands.rest()
        await hands.press("end")
        await hands.type("x")
        await hands.sees("nux")
        assert "Zahra Åberg · Polisområde Storgöteborg" in hands.screen
        assert "Nordic Safe Cities Summit 2026 · Oslo" in hands.screen
