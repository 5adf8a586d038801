"""A reader that hears a PDF as a screen reader does, from its tags alone, and sees it by its marks."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from db.reading.protocol_model import (
    AttendanceGroup,
    Attendee,
    Correction,
    HistoryHead,
    MinutedDeviation,
    OtherChair,
    Protocol,
    ProtocolItem,
)
from nsc_tui.guideline.deviation_state import ProtocolState


@dataclass
class Heard:
    """A structure element with the text under it, in reading order."""

    role: str
    text: str = ""
    kids: list["Heard"] = field(default_factory=list)
    raw: Any = None

    def all(self, *roles: str) -> list["Heard"]:
        """Every element below with one of `roles`, in order."""
        return [element for element in self._below() if element.role in roles]

    def texts(self, *roles: str) -> list[str]:
        return [element.text for element in self.all(*roles)]

    def _below(self) -> Iterator["Heard"]:
        for kid in self.kids:
            yield kid
            yield from kid._below()


@dataclass
class Shown:
    """One shown string: where it begins, its size and width, and what it belongs to."""

    page: int
    x: float
    y: float
    size: float
    width: float
    text: str
    mcid: int | None
    artifact: str


class Reading:
    """One file, read back."""

    def __init__(self, content: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(content))
        self.shown: list[Shown] = []
        for number, page in enumerate(self.pdf.pages):
            self.shown += _shown(number, page)
        self._marked: dict[tuple[int, int], str] = {}
        for one in self.shown:
            if one.mcid is not None:
                key = (one.page, one.mcid)
                self._marked[key] = self._marked.get(key, "") + one.text
        self._pages = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}
        self.document = self._heard(self.pdf.Root.StructTreeRoot.K)

    @property
    def aloud(self) -> str:
        """All that is read aloud, element by element."""
        return "\n".join(kid.text.rstrip() for kid in self.document.kids)

    def page_text(self, page: int) -> str:
        """All that is seen on a page (from 0), in the order it was drawn."""
        return " ".join(one.text for one in self.shown if one.page == page)

    def corner(self, page: int) -> str:
        """What stands in the right corner of a page's head: the kind and the page's number."""
        (form,) = self.pdf.pages[page].Resources.XObject.values()
        return "".join(one.text for one in _shown(page, form))

    def _heard(self, element: Any) -> Heard:
        heard = Heard(str(element.S)[1:], raw=element)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                heard.text += self._marked.get((self._pages[element.Pg.objgen], kid), "")
            elif kid.get("/Type") == "/MCR":
                heard.text += self._marked.get((self._pages[kid.Pg.objgen], int(kid.MCID)), "")
            elif "/S" in kid:
                heard.kids.append(self._heard(kid))
                heard.text += heard.kids[-1].text
        return heard


def _shown(number: int, page: Any) -> Iterator[Shown]:
    fonts = {name: _Font(font) for name, font in page.Resources.Font.items()}
    stack: list[tuple[int | None, str, bool]] = []
    font, size, x, y = _Font(None), 0.0, 0.0, 0.0
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name == "BDC":
            entry = operands[1]
            mcid = int(entry.MCID) if "/MCID" in entry else None
            artifact = str(entry.get("/Type", "/Layout")) if str(operands[0]) == "/Artifact" else ""
            stack.append((mcid, artifact, "/ActualText" in entry))
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font, size = fonts[str(operands[0])], float(operands[1])
        elif name == "Tm":
            x, y = float(operands[4]), float(operands[5])
        elif name == "Tj":
            text, width = font.decoded(bytes(operands[0]), size)
            if not any(unread for *_, unread in stack):
                mcid = next((mcid for mcid, *_ in stack if mcid is not None), None)
                yield Shown(number, x, y, size, width, text, mcid, "".join(kind for _, kind, _ in stack))
            x += width
    assert not stack


class _Font:
    """Codes to letters by the ToUnicode map, and widths by the Widths array."""

    def __init__(self, font: Any) -> None:
        self._letters: dict[int, str] = {}
        if font is None:
            return
        self._first, self._widths = int(font.FirstChar), [float(width) for width in font.Widths]
        cmap = font.ToUnicode.read_bytes().decode("latin-1")
        for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
            for code, letter in re.findall(r"<(\w+)>\s*<(\w+)>", block):
                self._letters[int(code, 16)] = _letter(letter)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
            for low, _, letters in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", block, re.S):
                for step, letter in enumerate(re.findall(r"<(\w+)>", letters)):
                    self._letters[int(low, 16) + step] = _letter(letter)

    def decoded(self, codes: bytes, size: float) -> tuple[str, float]:
        width = sum(self._widths[code - self._first] for code in codes) * size / 1000
        return "".join(self._letters[code] for code in codes), width


def _letter(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be")


@pytest.fixture
def read() -> Iterator[Callable[[bytes], Reading]]:
    """`read(content)` is the file, read back, and open until the test ends."""
    opened: list[Reading] = []

    def opening(content: bytes) -> Reading:
        opened.append(Reading(content))
        return opened[-1]

    yield opening
    for reading in opened:
        reading.pdf.close()


@pytest.fixture
def record() -> Protocol:
    """An approved protocol of five items, one with a deviation, one corrected."""
    return _RECORD


def _person(group: AttendanceGroup, name: str, role: str, organisation: str, **more: str) -> Attendee:
    return Attendee(group, name, role=role, organisation=organisation, **more)


_DEVIATION = MinutedDeviation(
    "AV-2025-001",
    "K1",
    "G14",
    "Nils Zetterberg deltog i Köpenhamn 2025-02-04 utan kontakt i förväg.",
    "Inbjudan kom samma dag.",
    "Nils Zetterberg",
)
_RECORD = Protocol(
    council="Göteborgs Stads trygghetsråd",
    city="Göteborgs Stad",
    reference="2025-03-12",
    date="2025-03-12",
    state=ProtocolState.APPROVED,
    recorded_at=datetime(2025, 3, 24, 10, 15, tzinfo=timezone(timedelta(hours=1))),
    starts="13:00",
    ends="15:20",
    pauses=("14:05-14:15",),
    place="Stadshuset, rum Gustaf",
    mode="på plats",
    attendees=(
        _person(AttendanceGroup.MEMBER, "Åsa Öberg-Ståhl", "ordförande", "Kommunstyrelsen", party="S"),
        _person(AttendanceGroup.MEMBER, "Nils Zetterberg", "ledamot", "Polisen", title="polismästare"),
        _person(
            AttendanceGroup.MEMBER,
            "José O'Neill",
            "ledamot",
            "Universitetet",
            paragraphs="1-3",
            note="lämnade mötet",
        ),
        _person(AttendanceGroup.SUBSTITUTE, "Bo Ek", "ersättare", "Regionen", replaces="Eva Al"),
        _person(AttendanceGroup.APOLOGIES, "Łucja McKinney", "ledamot", "Business Region"),
    ),
    secretary="Ida Ek",
    chair="Åsa Öberg-Ståhl",
    other_chairs=(OtherChair("Nils Zetterberg", "4-5"),),
    approvers=("Zahra Åberg", "Bo Ek"),
    approved_on="2025-03-24",
    items=(
        ProtocolItem(1, 2025, "Mötets öppnande", decision="Zahra Åberg utses att justera."),
        ProtocolItem(2, 2025, "Aktiviteter", dnr="SLK-2025-00117", matter="Vårens aktiviteter."),
        ProtocolItem(
            3,
            2025,
            "Avsteg från riktlinjen",
            dnr="0533/20 (0044/22)",
            matter="Deltagande utan kontakt redovisas.",
            earlier="Behandlades 2024-11-20.",
            documents=("Sekreterarens anteckning 2025-03-03",),
            motions="José O'Neill yrkar bifall.",
            proposition_order="Ett yrkande ställs.",
            vote="Ja: 12. Nej: 2.",
            decision="1. Avsteget antecknas.\n2. Rutinen skickas till ledamöterna.",
            minuted=(_DEVIATION,),
            dissent="Bo Ek reserverar sig.",
            note="Zahra Åberg lämnar en anteckning.",
            jav="Nils Zetterberg deltog inte.",
            extract_to=("Stadsledningskontoret", "Samtliga ledamöter"),
        ),
        ProtocolItem(4, 2025, "Avrapportering 2024", decision="Godkänns."),
        ProtocolItem(7, 2025, "Fokusområden", decision="Antas."),
    ),
    corrections=(
        Correction("2025-04-02", 3, "Rätt dag är 2025-02-05.", "Ida Ek"),
        Correction("2025-04-03", None, "Lokalen var rum Margareta."),
    ),
    head=HistoryHead("3fa9c1d2e4b5a697", 214),
)
