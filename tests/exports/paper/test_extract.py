"""The extract: one §, the decision first, ready to be sent."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from db.reading.protocol_model import Protocol
from exports.paper.documents.extract import draft_extract, extract
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language.faults import ExitCode, Fault

Read = Callable[[bytes], Any]


def test_an_extract_is_read_in_its_order(record: Protocol, read: Read) -> None:
    assert read(extract(record, 3).content).aloud == "\n".join(
        [
            "Göteborgs Stads trygghetsråd",
            "Sammanträdesdatum 2025-03-12",
            "§ 3, 0533/20 (0044/22)",
            "Avsteg från riktlinjen",
            "Beslut",
            "1. Avsteget antecknas.2. Rutinen skickas till ledamöterna.",
            "Ärendet",
            "Deltagande utan kontakt redovisas.",
            "Avsteg som antecknas",
            "AV-2025-001 (K1, G14)",
            "Nils Zetterberg deltog i Köpenhamn 2025-02-04 utan kontakt i förväg.",
            "Motivering av Nils Zetterberg: Inbjudan kom samma dag.",
            "Tidigare behandling",
            "Behandlades 2024-11-20.",
            "Handlingar",
            "• Sekreterarens anteckning 2025-03-03",
            "Yrkanden",
            "José O'Neill yrkar bifall.",
            "Propositionsordning",
            "Ett yrkande ställs.",
            "Omröstning",
            "Ja: 12. Nej: 2.",
            "Reservation",
            "Bo Ek reserverar sig.",
            "Protokollsanteckning",
            "Zahra Åberg lämnar en anteckning.",
            "Jäv",
            "Nils Zetterberg deltog inte.",
            "Rättelse 2025-04-02, Ida Ek",
            "Rätt dag är 2025-02-05.",
            "Justering",
            "Protokollet justerades 2025-03-24 av Zahra Åberg och Bo Ek.",
            "Protokollsutdrag skickas till",
            "• Stadsledningskontoret• Samtliga ledamöter",
            "Göteborgs Stads trygghetsråd",
            "Utdrag ur protokoll",
            "Sammanträdesdatum 2025-03-12",
            "Utdraget bestyrks",
            "Ida Ek Sekreterare",
            "Registrets historik 3fa9c1d2e4b5a697, nr 214",
        ]
    )


def test_it_is_drawn_in_the_order_it_is_read(record: Protocol, read: Read) -> None:
    reading = read(extract(record, 3).content)
    drawn = [one.text for one in reading.shown if one.mcid is not None]
    assert " ".join("".join(drawn).split()) == " ".join(reading.document.text.split())


def test_a_bare_item_prints_no_empty_heading(record: Protocol, read: Read) -> None:
    heard = read(extract(record, 7).content).document
    assert heard.texts("H1", "H2", "H3") == ["Fokusområden", "Beslut", "Justering"]
    assert "§ 7" in heard.texts("P")


@pytest.mark.parametrize(
    ("state", "sentence", "stamped"),
    [
        (ProtocolState.APPROVED, "Protokollet justerades 2025-03-24 av Zahra Åberg och Bo Ek.", False),
        (ProtocolState.COMPLETED, "Protokollet är inte justerat.", False),
        (ProtocolState.DRAFT, "Protokollet är inte justerat.", True),
    ],
)
def test_it_says_whether_the_protocol_is_approved(
    state: ProtocolState, sentence: str, stamped: bool, record: Protocol, read: Read
) -> None:
    heard = read(extract(replace(record, state=state), 3).content).document.texts("P")
    assert sentence in heard
    assert ("UTKAST" in heard) is stamped


def test_approval_without_names_is_still_a_sentence(record: Protocol, read: Read) -> None:
    heard = read(extract(replace(record, approvers=()), 3).content).document.texts("P")
    assert "Protokollet justerades 2025-03-24." in heard


@pytest.mark.parametrize("number", [0, 5, 6, 8, -1])
def test_a_number_that_is_not_there_is_refused(number: int, record: Protocol) -> None:
    with pytest.raises(Fault) as refusal:
        extract(record, number)
    assert refusal.value.code is ExitCode.BAD_INPUT
    assert str(refusal.value) == (f"Protokollet 2025-03-12 har ingen § {number}. Välj en av §§ 1–4, 7.")


def test_without_numbers_the_refusal_says_what_to_do(record: Protocol) -> None:
    items = tuple(replace(item, number=None) for item in record.items)
    with pytest.raises(Fault, match="Numrera ärendena, eller ta ett utdrag märkt UTKAST"):
        extract(replace(record, items=items), 3)


def test_a_draft_extract_needs_no_number(record: Protocol, read: Read) -> None:
    items = tuple(replace(item, number=None) for item in record.items)
    heard = read(draft_extract(replace(record, items=items), 3).content).document.texts("P")
    assert heard[:4] == [
        "Göteborgs Stads trygghetsråd",
        "Sammanträdesdatum 2025-03-12",
        "UTKAST",
        "Utan § (utkast), 0533/20 (0044/22)",
    ]


@pytest.mark.parametrize("position", [0, 6])
def test_a_place_that_is_not_there_is_refused(position: int, record: Protocol) -> None:
    with pytest.raises(Fault, match=f"inget ärende nummer {position}") as refusal:
        draft_extract(record, position)
    assert refusal.value.code is ExitCode.BAD_INPUT
