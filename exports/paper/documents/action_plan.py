"""The year's action plan: what comes first, how it is fed back to whom, and what it rests on (G18–G20)."""

from collections.abc import Iterator, Sequence

from db.reading.focus_areas import FocusArea
from db.reading.letterhead import Letterhead
from exports.action_plan import BASIS_RULE, PARTS, WholePlan
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Sheet, stacked
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES, LEFT
from exports.paper.words import Facts, Heading, Paragraph, prose
from nsc_tui.language import action_plan as words
from nsc_tui.language import reports
from nsc_tui.language.headings import label
from nsc_tui.language.text import SWEDISH, Language
from nsc_tui.language.values import said

_PLANS, _FOCUS_AREAS = "action-plans", "focus-areas"


def action_plan(
    plans: Sequence[WholePlan],
    year: int,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The plans of `year`, most often one. A part that a plan lacks keeps its heading and says so."""
    title = words.OF_YEAR.written_in(language, year=year)
    sheet = Sheet(letterhead, title, reports.YEAR.written_in(language, year=year), language)
    several = len(plans) > 1
    counted = words.SEVERAL.written_in(language, count=len(plans)) if several else ""
    blocks = list(sheet.lead(words.LEAD.written_in(language, year=year), counted))
    for each in plans:
        if several:
            blocks.append(Heading(2, each.plan.ref))
        blocks += _plan(each, 3 if several else 2, language)
    return sheet.composed(blocks, reports.NAMES["action-plan"].written_in(language), part)


def _plan(whole: WholePlan, level: int, language: Language) -> Iterator[Block]:
    plan = whole.plan
    yield Facts(
        [
            (words.REFERENCE.written_in(language), plan.ref),
            (
                label(_PLANS, "dated").written_in(language),
                said("dated", plan.dated, language) or words.NOT_DATED.written_in(language),
            ),
            (
                label(_PLANS, "item").written_in(language),
                plan.item or words.NO_PARAGRAPH.written_in(language),
            ),
        ]
    )
    for heading, rule in PARTS.items():
        yield Heading(level, label(_PLANS, heading).written_in(language))
        yield from prose(getattr(plan, heading)) or [Paragraph(words.MISSING.written_in(language, rule=rule))]
    yield Heading(level, words.FOCUS_AREAS.written_in(language), x=LEFT)
    none = words.NO_FOCUS_AREAS.written_in(language, rule=BASIS_RULE)
    yield Rows(
        _columns(language), [_area(each, plan.year, language) for each in whole.focus_areas], none=none
    )


def _columns(language: Language) -> list[Column]:
    return [
        Column(words.REFERENCE.written_in(language), 2.2, style=CELL_FIGURES),
        Column(label(_FOCUS_AREAS, "title").written_in(language), 6.0, names_row=True),
        Column(label(_FOCUS_AREAS, "basis").written_in(language), 4.6),
        Column(words.ADOPTED.written_in(language), 3.2, style=CELL_FIGURES),
    ]


def _area(area: FocusArea, year: int, language: Language) -> list[str]:
    title = area.title
    if area.year != year:
        title = words.OF_ANOTHER_YEAR.written_in(language, title=title, year=area.year)
    adopted = area.item or words.NO_PARAGRAPH.written_in(language)
    return [area.ref, stacked(title, area.text), area.basis, adopted]
