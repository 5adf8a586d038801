"""A small house with fake rooms, to try the ground of the screens on."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.folding import plain
from nsc_tui.language.text import ENGLISH, SWEDISH, Text, use
from screens.app import RegisterApp
from screens.forms.drafts import DraftStore
from screens.forms.fields import (
    Choice,
    ChoiceField,
    DateField,
    Form,
    LineField,
    Live,
    LongField,
    LookupField,
    Reading,
    SeveralField,
)
from screens.forms.values import Entry, Pick, Values
from screens.records import Column, HeldSource, Row, row
from screens.rooms import Room
from screens.surroundings import Status, Surroundings
from screens.widgets.plain import PlainText
from screens.widgets.record_list import RecordList

HOSTILE = "Hej [/x] [b]fet[/b] [@click=app.quit]klick[/] \x1b]0;titel\x07 \u202eomvänd"


def same(text: str) -> Text:
    return Text(text, text)


COLUMNS = (
    Column("ref", same("Nr"), width=11, drop=2),
    Column("who", same("Vem")),
    Column("state", same("Läge")),
)
PEOPLE = (Pick("1", "Zahra Åberg"), Pick("2", "Åsa Öberg-Ståhl"), Pick("3", "Lars Berg"), Pick("4", HOSTILE))


def find(typed: str) -> Sequence[Pick]:
    return [pick for pick in PEOPLE if all(word in plain(pick.label) for word in plain(typed).split())]


def read_date(typed: str) -> Reading:
    if typed.strip() in ("idag", "2026-11-22"):
        return Reading("2026-11-22", "sön 22 november 2026")
    raise Fault(ExitCode.BAD_INPUT, Text("”{typed}” är inget datum.", "“{typed}” is no date."), typed=typed)


def live(values: Values) -> Live | None:
    return Live("I tid: 12 dagar före.", "good", "G14") if values.text("when") else None


@dataclass
class House:
    """What the fake rooms show and what came of it."""

    rows: list[Row] = field(
        default_factory=lambda: [row(f"K-{n}", f"K-{n}", f"Person {n}", "i tid") for n in "123"]
    )
    saved: list[Values] = field(default_factory=list)
    refusal: Fault | None = None
    created: Callable[[str], Awaitable[Pick | None]] | None = None
    edited: Callable[[str], str] = lambda text: text + " från redigeraren"

    def save(self, values: Values) -> str:
        if self.refusal is not None:
            raise self.refusal
        self.saved.append(values)
        return "sparad"

    def form(self, **loaded: Entry) -> Form[str]:
        return Form(
            key="contact/new",
            title="Ny kontakt",
            fields=(
                SeveralField(name="who", label=same("Vem"), find=find, create=self.created, required=True),
                LookupField(name="activity", label=same("Aktivitet"), find=find, create=self.created),
                DateField(name="when", label=same("Kontaktad"), read=read_date, required=True),
                ChoiceField(
                    name="how",
                    label=same("Hur"),
                    options=(Choice("phone", same("telefon")), Choice("mail", same("e-post"))),
                ),
                LineField(name="purpose", label=same("Syfte"), limit=30, hint=same("varför")),
                LongField(name="note", label=same("Anteckning"), limit=200),
            ),
            loaded=loaded or {"when": Entry("idag")},
            save=self.save,
            live=live,
        )


class ListRoom(Room):
    """A room with a list."""

    house: House
    help_text = same("Det riktlinjen ber om här.")

    def compose(self) -> ComposeResult:
        source = HeldSource(COLUMNS, lambda: self.house.rows)
        yield RecordList(COLUMNS, source, empty="Tomt.\nTryck n.", ident="list")

    def entered(self) -> None:
        for shown in self.query(RecordList):
            shown.refresh_rows()

    async def command_new(self) -> None:
        assert isinstance(self.app, RegisterApp)
        self.app.notify(str(await self.app.ask_form(self.house.form())))

    async def command_delete(self) -> None:
        assert isinstance(self.app, RegisterApp)
        if await self.app.confirm(f"Släng {HOSTILE}?", "Släng"):
            self.house.rows.pop(0)
            self.query_one(RecordList).refresh_rows()

    def command_edit(self) -> None:
        raise ValueError("hemligt personnamn")

    async def command_pdf(self) -> None:
        await asyncio.sleep(0)
        raise Fault(ExitCode.DISK, Text("Disken är full.", "The disk is full."))

    async def on_record_list_opened(self, event: RecordList.Opened) -> None:
        await self.open_page(PlainText(f"Sidan {event.key} {HOSTILE}", ident="page"))


class TextRoom(Room):
    """A room with nothing to focus."""

    def compose(self) -> ComposeResult:
        yield PlainText(HOSTILE, ident="text")


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def make_app(tmp_path: Path, house: House) -> Callable[..., RegisterApp]:
    def list_room() -> Room:
        room = ListRoom("contacts")
        room.house = house
        return room

    async def contact(app: RegisterApp) -> None:
        await app.ask_form(house.form())

    def make(**changed: Any) -> RegisterApp:
        told: dict[str, Any] = {
            "council": lambda: "Trygghetsrådet",
            "file": Path("register.db"),
            "date_line": lambda: "sön 22 november 2026",
            "status": lambda: Status("Kopia igår 16.40, kontrollerad"),
            "drafts": DraftStore(tmp_path / "drafts"),
            "log": tmp_path / "log" / "faults.txt",
            "rooms": {
                "today": lambda: TextRoom("today"),
                "contacts": list_room,
                "more": lambda: TextRoom("more"),
            },
            "acts": {"contact": contact},
            "edit_text": lambda text: house.edited(text),
        }
        return RegisterApp(Surroundings(**{**told, **changed}))

    return make


@pytest.fixture(autouse=True)
def swedish() -> Iterator[None]:
    use(SWEDISH)
    yield
    use(SWEDISH)


@pytest.fixture
def english(swedish: None) -> None:
    use(ENGLISH)


Grid = Callable[[App[Any]], str]


@pytest.fixture
def grid() -> Grid:
    """The text in sight, as lines."""

    def read(app: App[Any]) -> str:
        strips = app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    return read


Until = Callable[[Pilot[Any], Callable[[], object]], Awaitable[None]]


@pytest.fixture
def until() -> Until:
    """Wait until something is so, ten seconds at most."""

    async def wait(pilot: Pilot[Any], holds: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not holds():
                await pilot.pause()

    return wait
