"""The forms on a protocol's way: approval, back to draft, and corrections after it."""

from datetime import date

from db.reading import items
from db.reading.meetings import Meeting
from nsc_tui.language import meeting_form as words
from nsc_tui.language import protocol_screen as room_words
from nsc_tui.language.checklist import finding_in_words
from nsc_tui.language.human_dates import Looking
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.forms.fields import Choice, ChoiceField, DateField, Form, Live, LongField
from screens.forms.values import Entry, Values
from screens.protocol.checklist import before_approving, blocking, remarks
from screens.protocol.fields import stored
from screens.protocol.item_words import number_of
from screens.typed_dates import day_reader

_WHOLE = "0"


def approval_day(desk: Desk, meeting: Meeting) -> Form[date]:
    """Asks for the day of approval, with the checklist's word on it; nothing is stored yet."""

    def live(values: Values) -> Live | None:
        day = values.text("approved_on")
        if not day:
            return None
        findings = before_approving(desk, meeting, day)
        if stops := blocking(findings):
            said = "; ".join(finding_in_words(each) for each in stops)
            return Live(words.IN_THE_WAY(findings=said), "bad")
        if seen := remarks(findings):
            said = "; ".join(finding_in_words(each) for each in seen)
            return Live(words.REMARK(finding=said), "warn")
        return Live(words.NOTHING_IN_THE_WAY(), "good")

    reading = day_reader(desk.now, Looking.BACK)
    return Form(
        key=f"approve/{meeting.ref}",
        title=words.APPROVE_TITLE(ref=meeting.ref),
        fields=(DateField(name="approved_on", label=words.APPROVED_ON, read=reading, required=True),),
        loaded={"approved_on": Entry(desk.today().isoformat())},
        save=lambda values: date.fromisoformat(values.text("approved_on")),
        live=live,
    )


def back_to_draft(desk: Desk, meeting: Meeting) -> Form[str]:
    """Takes a completed protocol back; the reason is kept with the act."""

    def save(values: Values) -> str:
        from db.writing.protocol import reopen

        reason = values.text("reason")
        with desk.act("protocol.reopen", about=meeting.ref, reason=reason) as act:
            reopen(act, meeting.key, reason)
        return reason

    reason = LongField(
        name="reason", label=words.REASON, hint=words.REASON_HINT, height=2, limit=500, required=True
    )
    return Form(
        key=f"reopen/{meeting.ref}",
        title=words.REOPEN_TITLE(ref=meeting.ref),
        fields=(reason,),
        save=save,
    )


def correction(desk: Desk, meeting: Meeting, item: int | None) -> Form[str]:
    """A dated correction beside an approved protocol, or beside one of its items (`item`, at first)."""

    def save(values: Values) -> str:
        from db.writing.protocol import correct

        where = values.text("item_id")
        about = None if where in ("", _WHOLE) else int(where)
        with desk.act("protocol.correct", about=meeting.ref) as act:
            correct(act, meeting.key, values.text("wording"), about, date.fromisoformat(values.text("dated")))
        return values.text("wording")

    whole = Choice(_WHOLE, room_words.WHOLE_PROTOCOL)
    numbers = tuple(
        Choice(str(each.key), Text(number_of(each), number_of(each)))
        for each in items.of_meeting(desk.door, meeting.key)
    )
    return Form(
        key=f"correction/{meeting.ref}",
        title=words.CORRECT_TITLE(ref=meeting.ref),
        fields=(
            ChoiceField(name="item_id", label=words.CORRECT_WHERE, options=(whole, *numbers), required=True),
            LongField(
                name="wording",
                label=words.CORRECT_WORDING,
                required=True,
                check=stored("correction", "wording"),
            ),
            DateField(
                name="dated",
                label=words.CORRECT_DATED,
                read=day_reader(desk.now, Looking.BACK),
                required=True,
            ),
        ),
        loaded={
            "item_id": Entry(_WHOLE if item is None else str(item)),
            "dated": Entry(desk.today().isoformat()),
        },
        save=save,
        first="wording",
    )
