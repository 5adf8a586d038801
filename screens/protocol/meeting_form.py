"""The form of a meeting: when and where, who chairs, writes and approves."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from db.reading import meetings, members, people, signatories
from db.reading.meetings import Meeting
from db.reading.signatories import Signatory
from db.reading.window import Ask
from nsc_tui.guideline.seats import Role
from nsc_tui.language import meeting_form as words
from nsc_tui.language.date_words import clock_in_words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.human_dates import Looking
from screens.desk import Desk
from screens.forms.fields import Create, DateField, Field, Form, LineField, Live, LookupField, SeveralField
from screens.forms.values import Entry, Pick, Values
from screens.lookups import people_of
from screens.protocol.fields import paragraphs_check, pauses_check, stored
from screens.typed_dates import day_reader

if TYPE_CHECKING:
    from db.writing.meetings import MeetingDetails


def new_meeting(desk: Desk, create: Create | None = None) -> Form[int]:
    """A new meeting, held where the last one was; its saving gives the meeting's number.

    Who holds the seat as chair is proposed, and the secretary of the last meeting, else of the settings.
    """
    latest = next((each for each in _latest(desk)), None)

    def save(values: Values) -> int:
        from db.writing.meetings import plan

        with desk.act("meeting.plan", about=values.text("held_on")) as act:
            return plan(act, _details(values)).key

    return Form(
        key="meeting/new",
        title=words.NEW_MEETING(),
        fields=_fields(desk, create),
        loaded=_proposed(desk, latest),
        live=_chair_that_day(desk),
        save=save,
    )


def edit_meeting(desk: Desk, found: Meeting, create: Create | None = None) -> Form[int]:
    """The form that corrects a meeting whose protocol is a draft."""

    signing = signatories.of_meeting(desk.door, found.key)

    def save(values: Values) -> int:
        from db.writing.meetings import change

        with desk.act("meeting.change", about=found.ref) as act:
            change(act, found.key, _details(values, _further_chairs(signing)))
        return found.key

    return Form(
        key=f"meeting/{found.ref}",
        title=words.EDIT_MEETING(ref=found.ref),
        fields=_fields(desk, create),
        loaded=_loaded(found, signing),
        save=save,
    )


def _fields(desk: Desk, create: Create | None) -> tuple[Field, ...]:
    people = people_of(desk)
    return (
        DateField(name="held_on", label=words.DATE, read=day_reader(desk.now, Looking.AHEAD), required=True),
        LineField(name="starts", label=words.STARTS, check=stored("meeting", "starts")),
        LineField(name="ends", label=words.ENDS, check=stored("meeting", "ends")),
        LineField(name="place", label=words.PLACE, check=stored("meeting", "place")),
        LookupField(name="chair", label=words.CHAIR, find=people, create=create),
        LookupField(name="secretary", label=words.SECRETARY, find=people, create=create),
        SeveralField(name="approvers", label=words.APPROVERS, find=people, create=create),
        LineField(name="mode", label=words.MODE, hint=words.MODE_HINT, check=stored("meeting", "mode")),
        LineField(name="pauses", label=words.PAUSES, hint=words.PAUSES_HINT, check=pauses_check),
        LookupField(name="other_chair", label=words.OTHER_CHAIR, find=people, create=create),
        LineField(name="other_chair_at", label=words.OTHER_CHAIR_AT, check=paragraphs_check),
    )


def _latest(desk: Desk) -> tuple[Meeting, ...]:
    return meetings.rows(desk.door, Ask(descending=True, limit=1))


def _proposed(desk: Desk, latest: Meeting | None) -> dict[str, Entry]:
    """Who chairs by their seat, who writes, and what was the same last time: the place, the form."""
    signing = signatories.of_meeting(desk.door, latest.key) if latest else ()
    chair = next(iter(_chairs(desk, desk.today())), None)
    signed = {
        "chair": Entry("", (chair,)) if chair else _one(signing, "chair"),
        "secretary": _one(signing, "secretary") if signing else _secretary(desk),
    }
    if latest is None:
        return signed
    return signed | {
        "starts": Entry(clock_in_words(latest.starts)),
        "place": Entry(latest.place),
        "mode": Entry(latest.mode),
    }


def _chairs(desk: Desk, day: date) -> tuple[Pick, ...]:
    """Who holds a seat as chair on a day: nobody, one, or several where terms are entered so."""
    seated = members.current(desk.door, day, Ask(words=Role.CHAIR))
    return tuple(
        Pick(str(each.person_key), each.name)
        for each in seated
        if each.role == Role.CHAIR and not each.is_vacant
    )


def _secretary(desk: Desk) -> Entry:
    """The secretary of the settings, where the register knows exactly one person of that name."""
    named = people.named(desk.door, desk.settings.secretary) if desk.settings.secretary else ()
    return Entry("", (Pick(str(named[0].key), named[0].name),)) if len(named) == 1 else Entry()


def _chair_that_day(desk: Desk) -> Callable[[Values], Live | None]:
    """Says who holds the seat as chair on the day typed, where somebody else is set."""

    @lru_cache(maxsize=1)
    def chairs(day: str) -> tuple[Pick, ...]:
        return _chairs(desk, date.fromisoformat(day))

    def live(values: Values) -> Live | None:
        day, chosen = values.text("held_on"), values.key("chair")
        seated = chairs(day) if day else ()
        if not seated or chosen in {pick.key for pick in seated}:
            return None
        return Live(words.CHAIR_THAT_DAY(name=seated[0].label), "warn")

    return live


def _loaded(found: Meeting, signing: tuple[Signatory, ...]) -> dict[str, Entry]:
    chairs = [each for each in signing if each.duty == "chair"]
    other = next(iter(chairs[1:]), None)
    return {
        "held_on": Entry(found.date),
        "starts": Entry(clock_in_words(found.starts)),
        "ends": Entry(clock_in_words(found.ends)),
        "pauses": Entry(" | ".join(found.pauses)),
        "place": Entry(found.place),
        "mode": Entry(found.mode),
        "chair": _one(signing, "chair"),
        "secretary": _one(signing, "secretary"),
        "approvers": Entry("", tuple(_pick(each) for each in signing if each.duty == "approver")),
        "other_chair": Entry("", (_pick(other),)) if other else Entry(),
        "other_chair_at": Entry(other.paragraphs if other else ""),
    }


def _further_chairs(signing: tuple[Signatory, ...]) -> tuple[tuple[int, str], ...]:
    """Those who chaired some §§ beside the two that the form shows: they stay as they are."""
    chairs = [each for each in signing if each.duty == "chair"]
    return tuple((each.person_key, each.paragraphs) for each in chairs[2:])


def _one(signing: tuple[Signatory, ...], duty: str) -> Entry:
    return Entry("", tuple(_pick(each) for each in signing if each.duty == duty)[:1])


def _pick(signatory: Signatory) -> Pick:
    return Pick(str(signatory.person_key), signatory.name)


class _ChairFault(Fault):
    """A second chair without §§; the sentence stands beside that field."""

    field = "other_chair_at"


def _details(values: Values, further: tuple[tuple[int, str], ...] = ()) -> "MeetingDetails":
    from db.writing.meetings import MeetingDetails

    other, at = values.key("other_chair"), values.text("other_chair_at")
    if other and not at:
        raise _ChairFault(ExitCode.BAD_INPUT, words.OTHER_CHAIR_NEEDS)
    return MeetingDetails(
        held_on=date.fromisoformat(values.text("held_on")).isoformat(),
        starts=values.text("starts"),
        ends=values.text("ends"),
        pauses=values.text("pauses"),
        place=values.text("place"),
        mode=values.text("mode"),
        chair=_number(values.key("chair")),
        secretary=_number(values.key("secretary")),
        approvers=tuple(int(pick.key) for pick in values.picks("approvers")),
        other_chairs=(*(((int(other), at),) if other else ()), *further),
    )


def _number(key: str) -> int | None:
    return int(key) if key else None
