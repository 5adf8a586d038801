"""The contact log: who contacted the secretary before which activity, when, and the verdict (G14)."""

from collections.abc import Sequence
from datetime import datetime

from db.reading.contacts import Contact
from db.reading.letterhead import Letterhead
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Period, Sheet, stacked
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES
from nsc_tui.guideline import stockholm
from nsc_tui.language import contact_log as words
from nsc_tui.language.text import SWEDISH, Language
from nsc_tui.language.values import said


def contact_log(
    contacts: Sequence[Contact],
    period: Period,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The contacts in their order. The moment of contact and that of its entry are two facts: both stand."""
    title = words.TITLE.written_in(language)
    sheet = Sheet(letterhead, title, period.in_words(language), language)
    columns = [
        Column(words.REF.written_in(language), 2.4, names_row=True, style=CELL_FIGURES),
        Column(words.CONTACTED.written_in(language), 3.7, style=CELL_FIGURES),
        Column(words.MEMBER.written_in(language), 3.5),
        Column(words.ACTIVITY.written_in(language), 4.4),
        Column(words.TOOK_PART.written_in(language), 1.5),
        Column(words.VERDICT.written_in(language), 4.1),
    ]
    rows = [_row(contact, language) for contact in contacts]
    count = words.ONE if len(contacts) == 1 else words.COUNT
    lead = sheet.lead(
        words.LEAD.written_in(language),
        count.written_in(language, count=len(contacts)) if contacts else "",
    )
    return sheet.composed([*lead, Rows(columns, rows, none=words.NONE.written_in(language))], title, part)


def _day(instant: str) -> str:
    """The day in Stockholm of a stored instant; on paper the day of an entry is enough."""
    return stockholm.local_day(datetime.fromisoformat(instant)).isoformat()


def _row(contact: Contact, language: Language) -> list[str]:
    entered = words.ENTERED.written_in(language, day=_day(contact.entered_at))
    when = said("contacted_at", contact.contacted_at, language) or words.NO_CONTACT.written_in(language)
    verdict = said("verdict", contact.verdict, language)
    notices = said("notices", "\n".join(contact.notices), language)
    return [
        contact.ref,
        f"{when}\n{entered}",
        stacked(contact.person, contact.organisation),
        stacked(contact.activity, said("when", contact.activity_when, language), contact.place),
        said("took_part", contact.took_part, language),
        stacked(verdict, notices),
    ]
