"""The list of activities: when, where, whose, and what the council was told of them (G12)."""

from collections.abc import Sequence

from db.reading.activities import Activity
from db.reading.letterhead import Letterhead
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Period, Sheet, stacked
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES
from nsc_tui.guideline.verdict import ActivityStatus
from nsc_tui.language import activity_list as words
from nsc_tui.language.text import SWEDISH, Language
from nsc_tui.language.values import said


def activity_list(
    activities: Sequence[Activity],
    period: Period,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The activities in their order; a date is said with what is known of it."""
    title = words.TITLE.written_in(language)
    sheet = Sheet(letterhead, title, period.in_words(language), language)
    columns = [
        Column(words.REF.written_in(language), 2.1, names_row=True, style=CELL_FIGURES),
        Column(words.WHEN.written_in(language), 3.2, style=CELL_FIGURES),
        Column(words.ACTIVITY.written_in(language), 6.0),
        Column(words.ARRANGED_BY.written_in(language), 2.0),
        Column(words.TOLD.written_in(language), 3.8, style=CELL_FIGURES),
    ]
    rows = [_row(activity, language) for activity in activities]
    lead = sheet.lead(words.LEAD.written_in(language), *_counts(activities, language))
    return sheet.composed([*lead, Rows(columns, rows, none=words.NONE.written_in(language))], title, part)


def _counts(activities: Sequence[Activity], language: Language) -> list[str]:
    if not activities:
        return []
    count = words.ONE if len(activities) == 1 else words.COUNT
    untold = sum(1 for activity in activities if not activity.is_told)
    said_of_told = words.UNTOLD if untold else words.ALL_TOLD
    return [
        count.written_in(language, count=len(activities)),
        said_of_told.written_in(language, count=untold),
    ]


def _row(activity: Activity, language: Language) -> list[str]:
    part_of = words.PART_OF.written_in(language, title=activity.part_of) if activity.part_of else ""
    cancelled = words.CANCELLED.written_in(language) if activity.status == ActivityStatus.CANCELLED else ""
    return [
        activity.ref,
        stacked(said("when", activity.when, language), cancelled),
        stacked(activity.title, ", ".join(filter(None, (activity.kind, activity.place))), part_of),
        said("arranged_by", activity.arranged_by, language),
        _told(activity, language),
    ]


def _told(activity: Activity, language: Language) -> str:
    if not activity.is_told:
        return words.NOT_TOLD.written_in(language)
    by = words.BY.written_in(language, name=activity.told_by) if activity.told_by else ""
    meeting, day = activity.told_meeting, activity.told_on
    at = words.AT_MEETING.written_in(language, ref=meeting) if meeting and meeting != day else ""
    return stacked(said("told_on", day, language), " ".join(filter(None, (activity.told_how, by))), at)
