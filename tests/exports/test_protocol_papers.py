from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from registers import living_year

from db.reading import items, meetings
from db.reading.door import Door
from db.reading.items import Item
from exports.protocol_papers import draft_extract_paper, extract_paper, protocol_paper
from nsc_tui.language.faults import ExitCode, Fault


def title(content: bytes) -> str:
    with pikepdf.open(BytesIO(content)) as pdf:
        return str(pdf.docinfo["/Title"])


def first_item(door: Door, ref: str) -> Item:
    meeting = meetings.named(door, ref)
    assert meeting is not None
    return items.of_meeting(door, meeting.key)[0]


def test_protocol_and_extract_bear_names_from_the_data(tmp_path: Path) -> None:
    with Door(living_year(tmp_path)) as door:
        item = first_item(door, "2026-05-27")
        protocol = protocol_paper(door, item.meeting_key)
        extract = extract_paper(door, item.key)
        assert protocol.name == "2026-05-27_trygghetsradet_protokoll.pdf"
        assert title(protocol.content).startswith("Protokoll 2026-05-27")
        assert extract.name == "2026-05-27_trygghetsradet_utdrag_par-6.pdf"
        assert title(extract.content).startswith("Protokollsutdrag § 6, 2026-05-27")
        assert extract_paper(door, item.key).content == extract.content
        assert title(protocol_paper(door, item.meeting_key, "en").content).startswith("Minutes 2026-05-27")


def test_an_item_without_a_number_is_refused_or_marked_as_draft(tmp_path: Path) -> None:
    with Door(living_year(tmp_path)) as door:
        item = first_item(door, "2026-12-02")
        with pytest.raises(Fault) as refusal:
            extract_paper(door, item.key)
        assert refusal.value.code is ExitCode.BAD_INPUT
        assert item.heading in str(refusal.value)
        draft = draft_extract_paper(door, item.key)
        assert draft.name == "2026-12-02_trygghetsradet_utdrag_utkast_arende-1.pdf"


@pytest.mark.parametrize("make", [protocol_paper, extract_paper, draft_extract_paper])
def test_what_is_no_longer_there_is_a_sentence(tmp_path: Path, make: object) -> None:
    assert callable(make)
    with Door(living_year(tmp_path)) as door, pytest.raises(Fault) as refusal:
        make(door, 999)
    assert refusal.value.code is ExitCode.BAD_INPUT
