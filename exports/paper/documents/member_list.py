"""The list of members: who holds which seat for whom, until when, and how they are reached.

Party stands after the name of an elected politician and nowhere else: nothing sorts or counts by it.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from db.reading.letterhead import Letterhead
from db.reading.members import Member
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Period, Sheet, stacked
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES
from nsc_tui.language import member_list as words
from nsc_tui.language import reports as report_words
from nsc_tui.language.text import SWEDISH, Language, Text
from nsc_tui.language.values import said

_WIDEST_ADDRESS = 27  # characters that fit the column in one line


def members_on(
    members: Sequence[Member],
    day: date,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """Who holds a seat on `day`, and the seats that are vacant then."""
    on = report_words.ON_DAY.written_in(language, day=day)
    return _list(members, on, words.LEAD_ON_DAY.written_in(language, day=day), letterhead, language, part)


def members_in(
    members: Sequence[Member],
    period: Period,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """Everybody who has held a seat at some time in `period`."""
    lead = words.LEAD_IN_SPAN.written_in(language)
    return _list(members, period.in_words(language), lead, letterhead, language, part)


def term_in_words(since: str, until: str, language: Language) -> str:
    """From when to when a seat is held, as far as is known; empty where nothing is."""
    values = {"since": said("from", since, language), "until": said("to", until, language)}
    text: Text | None = {
        (True, True): words.SPAN,
        (True, False): words.FROM,
        (False, True): words.TO,
    }.get((bool(since), bool(until)))
    return text.written_in(language, **values) if text else ""


def _list(
    members: Sequence[Member],
    time: str,
    lead: str,
    letterhead: Letterhead,
    language: Language,
    part: ArchivePart | None,
) -> Paper:
    title = words.TITLE.written_in(language)
    sheet = Sheet(letterhead, title, time, language)
    columns = [
        Column(words.NAME.written_in(language), 3.7, names_row=True),
        Column(words.ROLE.written_in(language), 2.0),
        Column(words.ORGANISATION.written_in(language), 3.6),
        Column(words.TERM.written_in(language), 2.8, style=CELL_FIGURES),
        Column(words.REACHED.written_in(language), 5.3),
    ]
    names = {member.ref: member.name for member in members}
    rows = [_row(member, names, language) for member in members]
    blocks = [
        *sheet.lead(lead, *_counts(members, language)),
        Rows(columns, rows, none=words.NONE.written_in(language)),
    ]
    return sheet.composed(blocks, title, part)


def _counts(members: Sequence[Member], language: Language) -> list[str]:
    vacant = sum(1 for member in members if member.is_vacant)
    held = len(members) - vacant
    said_of_held = words.ONE if held == 1 else words.COUNT
    counts = [said_of_held.written_in(language, count=held)] if held else []
    return [*counts, words.VACANCIES.written_in(language, count=vacant)] if vacant else counts


def _row(member: Member, names: Mapping[str, str], language: Language) -> list[str]:
    """`names` tell who somebody is whom the register names by the address."""
    principal = names.get(member.substitute_for, member.substitute_for)
    substitute_for = words.SUBSTITUTE_FOR.written_in(language, name=principal) if principal else ""
    return [
        _name(member, language),
        stacked(member.role, substitute_for),
        member.organisation,
        term_in_words(member.from_, member.to, language),
        stacked(_address(member.email), member.phone),
    ]


def _address(email: str) -> str:
    """A long address goes on at its @: broken anywhere else it would be copied wrong."""
    return email.replace("@", "\n@") if len(email) > _WIDEST_ADDRESS else email


def _name(member: Member, language: Language) -> str:
    if member.is_vacant:
        return words.VACANT.written_in(language)
    name = member.name
    if member.party:
        name = words.PARTY.written_in(language, name=name, party=member.party)
    return words.TITLED.written_in(language, name=name, title=member.title) if member.title else name
