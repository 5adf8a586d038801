"""The protocol as the council knows it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from db.reading.protocol_model import Protocol
from exports.paper.documents.protocol import protocol
from nsc_tui.guideline.deviation_state import ProtocolState

Read = Callable[[bytes], Any]


def _reading(read: Read, record: Protocol) -> Any:
    return read(protocol(record).content)


def test_the_head_comes_first(record: Protocol, read: Read) -> None:
    heard = _reading(read, record).aloud.split("\n")
    assert heard[:4] == [
        "Göteborgs Stads trygghetsråd",
        "Sammanträdesdatum 2025-03-12",
        "Protokoll 2025-03-12",
        "Tid kl. 13.00–15.20, paus 14.05–14.15Plats Stadshuset, rum GustafMötesform på plats"
        "Paragrafer §§ 1–4, 7Ordförande Åsa Öberg-Ståhl och Nils Zetterberg (§§ 4–5)"
        "Sekreterare Ida EkJusterare Zahra Åberg och Bo EkJustering 2025-03-24",
    ]


def test_headings_stand_in_order_and_only_with_content(record: Protocol, read: Read) -> None:
    headings = _reading(read, record).document.texts("H1", "H2", "H3")
    assert headings == [
        *("Protokoll 2025-03-12", "Närvaro", "Närvarande ledamöter", "Tjänstgörande ersättare"),
        *("Anmält förhinder", "Underskrifter"),
        *("§ 1 Mötets öppnande", "Beslut"),
        *("§ 2 Aktiviteter", "Ärendet"),
        *("§ 3 Avsteg från riktlinjen", "Ärendet", "Avsteg som antecknas", "Tidigare behandling"),
        *("Handlingar", "Yrkanden", "Propositionsordning", "Omröstning", "Beslut", "Reservation"),
        *("Protokollsanteckning", "Jäv", "Protokollsutdrag skickas till", "Rättelse 2025-04-02, Ida Ek"),
        *("§ 4 Avrapportering 2024", "Beslut", "§ 7 Fokusområden", "Beslut"),
        *("Rättelser", "§ 3: Rättelse 2025-04-02, Ida Ek", "Protokollet: Rättelse 2025-04-03"),
    ]


def test_the_attendance_is_tables_with_remarks_where_there_are_any(record: Protocol, read: Read) -> None:
    tables = _reading(read, record).document.all("Table")
    assert [[cell.text for cell in row.kids] for row in tables[0].kids] == [
        ["Namn", "Roll", "Organisation", "Anmärkning"],
        ["Åsa Öberg-Ståhl (S)", "ordförande", "Kommunstyrelsen", ""],
        ["Nils Zetterberg, polismästare", "ledamot", "Polisen", ""],
        ["José O'Neill", "ledamot", "Universitetet", "§§ 1–3, lämnade mötet"],
    ]
    assert [cell.text for cell in tables[1].kids[1].kids] == [
        "Bo Ek",
        "ersättare",
        "Regionen",
        "ersätter Eva Al",
    ]
    plain = replace(record, attendees=record.attendees[:2])
    assert len(_reading(read, plain).document.all("Table")[0].kids[0].kids) == 3


def test_a_party_prints_only_where_it_is_given(record: Protocol, read: Read) -> None:
    text = _reading(read, record).aloud
    assert text.count("(S)") == 1
    assert "()" not in text


def test_deviations_stand_after_the_matter_with_their_motivation(record: Protocol, read: Read) -> None:
    text = _reading(read, record).aloud
    parts = [
        "Deltagande utan kontakt redovisas.",
        "AV-2025-001 (K1, G14)",
        "Nils Zetterberg deltog i Köpenhamn 2025-02-04 utan kontakt i förväg.",
        "Motivering av Nils Zetterberg: Inbjudan kom samma dag.",
        "Behandlades 2024-11-20.",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_a_deviation_without_motivation_says_so(record: Protocol, read: Read) -> None:
    (deviation,) = record.items[2].minuted
    bare = replace(deviation, motivation=" ", motivated_by="", category="", rule="")
    item = replace(record.items[2], minuted=(bare,))
    text = _reading(read, replace(record, items=(item,))).aloud
    assert "\nAV-2025-001\n" in text
    assert "\nMotivering saknas.\n" in text


@pytest.mark.parametrize(
    ("state", "stamp"),
    [
        (ProtocolState.DRAFT, "UTKAST"),
        (ProtocolState.CANCELLED, "INSTÄLLT"),
        (ProtocolState.COMPLETED, ""),
        (ProtocolState.APPROVED, ""),
    ],
)
def test_a_draft_is_stamped_on_every_page(
    state: ProtocolState, stamp: str, record: Protocol, read: Read
) -> None:
    reading = _reading(read, replace(record, state=state))
    for page in range(len(reading.pdf.pages)):
        seen = {word for word in ("UTKAST", "INSTÄLLT") if word in reading.page_text(page)}
        assert seen == ({stamp} if stamp else set())
    assert (stamp in reading.document.texts("P")) is bool(stamp)


def test_the_history_stands_in_the_foot_of_every_page(record: Protocol, read: Read) -> None:
    reading = _reading(read, record)
    for page in range(len(reading.pdf.pages)):
        assert "3fa9c1d2e4b5a697, nr 214" in reading.page_text(page)
    assert "Registrets historik" not in _reading(read, replace(record, head=None)).aloud


def test_an_empty_protocol_is_a_page_that_says_so(record: Protocol, read: Read) -> None:
    empty = Protocol(
        record.council, record.city, "2025-03-12", "2025-03-12", ProtocolState.DRAFT, record.recorded_at
    )
    reading = _reading(read, empty)
    assert len(reading.pdf.pages) == 1
    assert "Ingen närvaro är antecknad." in reading.aloud
    assert "Protokollet har inga ärenden." in reading.aloud
    assert not reading.document.all("Table", "L")


def test_three_pages_of_decision_flow(record: Protocol, read: Read) -> None:
    decision = "\n".join(f"{n}. Punkten {n} antas enligt förslaget i handlingen." for n in range(1, 140))
    item = replace(record.items[0], decision=decision)
    reading = _reading(read, replace(record, items=(item,)))
    assert len(reading.pdf.pages) >= 4
    points = reading.document.texts("LBody")
    assert f"Punkten {139} antas enligt förslaget i handlingen." in points
    assert [text for text in reading.document.texts("Lbl") if text == "139. "] == ["139. "]


def test_an_item_without_number_has_its_heading_alone(record: Protocol, read: Read) -> None:
    item = replace(record.items[0], number=None)
    headings = _reading(read, replace(record, items=(item,))).document.texts("H2")
    assert "Mötets öppnande" in headings


@pytest.mark.parametrize(
    ("starts", "ends", "pauses", "written"),
    [
        ("13:00", "15:20", (), "Tid kl. 13.00–15.20Plats"),
        ("13:00", "", (), "Tid kl. 13.00Plats"),
        ("", "15:20", (), "gghetsråd\nSammanträdesdatum 2025-03-12\nProtokoll 2025-03-12\nPlats"),
        ("9.00", "12.00", ("10.00-10.15", "11:00–11:05"), "12.00, paus 10.00–10.15 och 11.00–11.05Plats"),
    ],
)
def test_times_are_written_as_in_swedish(
    starts: str, ends: str, pauses: tuple[str, ...], written: str, record: Protocol, read: Read
) -> None:
    text = _reading(read, replace(record, starts=starts, ends=ends, pauses=pauses)).aloud
    assert written in text


def test_english_has_no_swedish_left(record: Protocol, read: Read) -> None:
    headings = read(protocol(record, "en").content).document.texts("H1", "H3")
    assert headings[:4] == ["Minutes 2025-03-12", "Members present", "Substitutes serving", "Apologies"]
    assert not {"Beslut", "Ärendet", "Handlingar"} & set(headings)
