"""The register of deviations: each with its motivation, and how far it has come (G07)."""

from collections.abc import Sequence

from db.reading.deviations import Deviation
from db.reading.letterhead import Letterhead
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Period, Sheet, stacked
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES
from nsc_tui.language import deviation_papers as words
from nsc_tui.language.text import SWEDISH, Language
from nsc_tui.language.values import said


def deviation_register(
    deviations: Sequence[Deviation],
    period: Period,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The deviations in their order; the state stands in words."""
    title = words.REGISTER.written_in(language)
    sheet = Sheet(letterhead, title, period.in_words(language), language)
    columns = [
        Column(words.REF.written_in(language), 2.4, names_row=True, style=CELL_FIGURES),
        Column(words.WHO.written_in(language), 3.8, style=CELL_FIGURES),
        Column(words.WHAT.written_in(language), 7.6),
        Column(words.STATE.written_in(language), 3.3, style=CELL_FIGURES),
    ]
    rows = [_row(deviation, language) for deviation in deviations]
    lead = sheet.lead(words.REGISTER_LEAD.written_in(language), *_counts(deviations, language))
    return sheet.composed([*lead, Rows(columns, rows, none=words.NONE.written_in(language))], title, part)


def _counts(deviations: Sequence[Deviation], language: Language) -> list[str]:
    if not deviations:
        return []
    one = len(deviations) == 1
    waiting = sum(1 for deviation in deviations if not deviation.is_settled)
    if not waiting:
        state = words.ITS_SETTLED if one else words.ALL_SETTLED
    else:
        state = words.ONE_OPEN if waiting == 1 else words.OPEN
    count = words.ONE if one else words.COUNT
    return [count.written_in(language, count=len(deviations)), state.written_in(language, count=waiting)]


def _row(deviation: Deviation, language: Language) -> list[str]:
    rule = deviation.rule
    category = deviation.category
    ruled = words.RULED.written_in(language, category=category, rule=rule) if rule else category
    return [
        f"{deviation.ref}\n{ruled}",
        stacked(deviation.who_name, said("happened", deviation.happened, language)),
        f"{deviation.what}\n{_motivation(deviation, language)}",
        stacked(said("state", deviation.state, language), deviation.item),
    ]


def _motivation(deviation: Deviation, language: Language) -> str:
    if not deviation.motivation.strip():
        return words.NO_MOTIVATION.written_in(language)
    text = words.MOTIVATION_BY if deviation.motivator else words.MOTIVATION
    return text.written_in(language, name=deviation.motivator, text=deviation.motivation)
