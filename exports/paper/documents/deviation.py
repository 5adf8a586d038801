"""One deviation by itself: what happened, why, and where it is minuted."""

from db.reading.deviations import Deviation
from db.reading.letterhead import Letterhead
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Sheet
from exports.paper.flow import Block
from exports.paper.words import Facts, Heading, Paragraph, prose
from nsc_tui.guideline.categories import Category
from nsc_tui.language import deviation_papers as words
from nsc_tui.language.categories import CATEGORIES
from nsc_tui.language.rules import RULES
from nsc_tui.language.text import SWEDISH, Language
from nsc_tui.language.values import said


def deviation_paper(
    deviation: Deviation,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The whole of one deviation; its state in words."""
    title = words.DEVIATION_TITLE.written_in(language, ref=deviation.ref)
    happened = said("happened", deviation.happened, language)
    sheet = Sheet(letterhead, title, happened, language)
    blocks: list[Block] = [
        Facts(_facts(deviation, language)),
        Heading(2, words.WHAT_HAPPENED.written_in(language)),
        *prose(deviation.what),
        Heading(2, words.WHY.written_in(language)),
        *_motivation(deviation, language),
    ]
    return sheet.composed(blocks, words.DEVIATION.written_in(language), part)


def _facts(deviation: Deviation, language: Language) -> list[tuple[str, str]]:
    recorded = words.RECORDED_BY.written_in(
        language,
        moment=said("recorded_at", deviation.recorded_at, language),
        name=deviation.recorded_by,
    )
    activity = " ".join(filter(None, (deviation.activity_ref, deviation.activity)))
    facts = [
        (words.STATE, _capital(said("state", deviation.state, language))),
        (words.CATEGORY, _category(deviation.category, language)),
        (words.RULE, _rule(deviation.rule, language)),
        (words.BY_WHOM, deviation.who_name),
        (words.HAPPENED, said("happened", deviation.happened, language)),
        (words.CONTACT, deviation.contact),
        (words.ACTIVITY, activity),
        (words.MOTIVATED_BY, deviation.motivator),
        (words.MINUTED, deviation.item or words.NOT_MINUTED.written_in(language)),
        (words.RECORDED, recorded),
    ]
    return [(label.written_in(language), text) for label, text in facts if text]


def _motivation(deviation: Deviation, language: Language) -> list[Block]:
    return prose(deviation.motivation) or [Paragraph(words.NO_MOTIVATION.written_in(language))]


def _category(code: str, language: Language) -> str:
    if code not in tuple(Category):
        return code
    name = CATEGORIES[Category(code)].written_in(language)
    return words.CATEGORY_NAME.written_in(language, code=code, name=name)


def _rule(rule: str, language: Language) -> str:
    return f"{rule} {RULES[rule].title.written_in(language)}" if rule in RULES else rule


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
