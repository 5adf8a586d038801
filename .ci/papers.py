"""Write one PDF of each kind into a folder: `python .ci/papers.py FOLDER`. All of it is made up."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from db.reading import deviations, items, meetings, people
from db.reading.door import Door
from db.reading.letterhead import letterhead
from db.reading.protocol_model import (
    AttendanceGroup,
    Attendee,
    Correction,
    HistoryHead,
    MinutedDeviation,
    Protocol,
    ProtocolItem,
)
from exports.archive import of_year
from exports.archive_pieces import pieces
from exports.files import write_over
from exports.paper.documents.archive_contents import Entry, archive_contents
from exports.paper.documents.extract import draft_extract, extract
from exports.paper.documents.protocol import protocol
from exports.paper.documents.specimen import specimen
from exports.reports import PDF, REPORTS, Request, Subject, make
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language.text import ENGLISH, SWEDISH
from screens.demo import DEMO_DAY, demo_register

DEVIATION = MinutedDeviation(
    "AV-2025-001", "K1", "G14", "Deltagande utan kontakt i förväg.", "Inbjudan kom samma dag.", "Bo Ek"
)
RECORD = Protocol(
    council="Exempelstadens trygghetsråd",
    city="Exempelstaden",
    reference="2025-03-12",
    date="2025-03-12",
    state=ProtocolState.APPROVED,
    recorded_at=datetime(2025, 3, 24, 9, 15, tzinfo=UTC),
    starts="13:00",
    ends="15:20",
    place="Stadshuset",
    attendees=tuple(
        Attendee(AttendanceGroup.MEMBER, name, role="ledamot", organisation="Regionen")
        for name in ("Bo Ek", "Łucja Čáhci", "Þór Ŋŋá")
    ),
    secretary="Ida Ek",
    chair="Bo Ek",
    approvers=("Łucja Čáhci",),
    approved_on="2025-03-24",
    items=(
        ProtocolItem(1, 2025, "Val av justerare", decision="Łucja Čáhci utses."),
        ProtocolItem(
            2,
            2025,
            "Avsteg från riktlinjen",
            dnr="0533/20 (0044/22)",
            matter="Deltagande utan kontakt redovisas.",
            documents=("Sekreterarens anteckning",),
            decision="1. Avsteget antecknas.\n2. Rutinen skickas ut.",
            minuted=(DEVIATION,),
            extract_to=("Stadsledningskontoret", "Samtliga ledamöter"),
        ),
    ),
    corrections=(Correction("2025-04-02", 2, "Rätt dag är 2025-02-05.", "Ida Ek"),),
    head=HistoryHead("0123456789abcdef", 214),
)


def reports() -> Iterator[tuple[str, bytes]]:
    """Every report of the demo's year, in Swedish and English."""
    with demo_register() as path, Door(path) as door:
        keys = {
            None: 0,
            Subject.MEETING: meetings.rows(door)[0].key,
            Subject.ITEM: items.rows(door)[0].key,
            Subject.DEVIATION: deviations.rows(door)[0].key,
            Subject.PERSON: people.rows(door)[0].key,
        }
        for name, report in REPORTS.items():
            if PDF in report.forms:
                request = Request(today=DEMO_DAY, key=keys[report.about])
                yield f"report-{name}", make(door, name, PDF, request).content
                yield f"report-{name}-en", make(door, name, PDF, replace(request, language="en")).content


def archives() -> Iterator[tuple[str, bytes]]:
    """The contents page of the archive of the demo's year, in Swedish and English."""
    with demo_register() as path, Door(path) as door:
        for language, ending in ((SWEDISH, ""), (ENGLISH, "-en")):
            request = of_year(DEMO_DAY.year, DEMO_DAY, language)
            entries = [
                Entry(each.part, each.what(language), ("01_fil.pdf",), each.state)
                for each in pieces(door, request)
            ]
            held = meetings.rows(door)
            paper = archive_contents(entries, held, DEMO_DAY.year, letterhead(door), language)
            yield f"archive-contents{ending}", paper.content


def main(folder: Path) -> None:
    """Write them all, over those of an earlier run."""
    draft = replace(RECORD, state=ProtocolState.DRAFT)
    papers = {
        "protocol": protocol(RECORD),
        "protocol-draft": protocol(draft),
        "protocol-en": protocol(RECORD, "en"),
        "extract": extract(RECORD, 2),
        "extract-draft": draft_extract(draft, 2),
        "specimen": specimen(),
        "specimen-en": specimen("en"),
    }
    for name, paper in papers.items():
        write_over(folder / f"{name}.pdf", paper.content)
    for name, content in (*reports(), *archives()):
        write_over(folder / f"{name}.pdf", content)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
