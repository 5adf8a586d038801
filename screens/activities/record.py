"""One activity in full: when and where, what the council was told, who was in touch. No Textual in here."""

from db.reading import activities, contacts, deviations, meetings
from db.reading.activities import Activity
from nsc_tui.guideline.dates import When
from nsc_tui.language import activities_screen as words
from nsc_tui.language.date_words import in_words
from screens.activities.columns import TONES
from screens.contacts.words import TONES as VERDICT_TONES
from screens.contacts.words import took_part_cell, verdict_cell
from screens.desk import Desk
from screens.details import Detail, Fact, Section, facts
from screens.deviations.words import deviation_fact
from screens.goals import goal
from screens.typed_dates import echoed


def activity_detail(desk: Desk, activity: Activity) -> Detail:
    """What is shown of an activity."""
    state = f"{words.STATE_SIGNS[activity.status]} {words.STATES[activity.status]()}"
    return Detail(
        title=activity.title,
        under=f"{state} · {activity.ref}",
        tone=TONES[activity.status],
        sections=(
            Section("", _heart(activity)),
            Section(words.CONTACTS_SECTION(), _contacts(desk, activity), words.NO_CONTACTS()),
            Section(words.DEVIATIONS_SECTION(), _deviations(desk, activity)),
            Section(words.PARTS_SECTION(), _parts(desk, activity)),
            Section(words.TOLD_SECTION(), _told(desk, activity), words.NOT_TOLD()),
            Section(words.VALUED_SECTION(), _valued(desk, activity), words.NOT_VALUED()),
        ),
    )


def _heart(activity: Activity) -> tuple[Fact, ...]:
    whole = (
        (Fact(words.PART_OF(), activity.part_of, goal=goal("activity", activity.part_of_key)),)
        if activity.part_of_key
        else ()
    )
    return (
        Fact(words.WHEN(), in_words(When.parse(activity.when))),
        *facts((words.PLACE(), activity.place), (words.KIND(), activity.kind)),
        Fact(words.ARRANGED_BY(), words.ARRANGERS[activity.arranged_by]()),
        *whole,
        *facts((words.AGENDA(), activity.agenda), (words.URL(), activity.url)),
    )


def _contacts(desk: Desk, activity: Activity) -> tuple[Fact, ...]:
    found = contacts.of_activity(desk.door, activity.key)
    return tuple(
        Fact(
            each.ref,
            " · ".join((each.person, verdict_cell(each.judgement).text, _took_part(each.took_part))),
            VERDICT_TONES[each.judgement.verdict],
            goal("contact", each.key),
        )
        for each in found
    )


def _took_part(answer: str) -> str:
    return f"{words.DID_TAKE_PART()} {took_part_cell(answer).text}"


def _deviations(desk: Desk, activity: Activity) -> tuple[Fact, ...]:
    return tuple(map(deviation_fact, deviations.of_activity(desk.door, activity.key)))


def _parts(desk: Desk, activity: Activity) -> tuple[Fact, ...]:
    return tuple(
        Fact(each.ref, f"{each.title} · {in_words(When.parse(each.when))}", goal=goal("activity", each.key))
        for each in activities.parts_of(desk.door, activity.key)
    )


def _told(desk: Desk, activity: Activity) -> tuple[Fact, ...]:
    meeting = meetings.named(desk.door, activity.told_meeting) if activity.told_meeting else None
    at = (Fact(words.TOLD_MEETING(), meeting.ref, goal=goal("meeting", meeting.key)),) if meeting else ()
    on = echoed(When.parse(activity.told_on), desk.today())
    told = facts(
        (words.TOLD_ON(), on), (words.TOLD_HOW(), activity.told_how), (words.TOLD_BY(), activity.told_by)
    )
    return (*told, *at)


def _valued(desk: Desk, activity: Activity) -> tuple[Fact, ...]:
    worth = words.YES_NO[activity.worth]() if activity.worth else ""
    return facts(
        (words.WORTH(), worth),
        (words.VALUED_BY(), activity.valued_by),
        (words.VALUED_ON(), echoed(When.parse(activity.valued_on), desk.today())),
        (words.LESSONS(), activity.lessons),
        (words.COOPERATION(), activity.cooperation),
    )
