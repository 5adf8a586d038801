"""The forms of the attendance: one line in full, and somebody added to it."""

from collections.abc import Sequence

from db.catalogue.protocol import ATTENDANCE_GROUPS
from db.reading.meetings import Meeting
from db.reading.roll import RollLine
from nsc_tui.language import attendance_screen as words
from nsc_tui.language.folding import plain
from screens.desk import Desk
from screens.forms.fields import Choice, ChoiceField, Create, Form, LineField, LookupField, SeveralField
from screens.forms.values import Entry, Pick, Values
from screens.lookups import people_of
from screens.protocol.attendance_lines import usual_group
from screens.protocol.fields import paragraphs_check, stored

_GROUPS = tuple(Choice(group, words.GROUPS[group]) for group in ATTENDANCE_GROUPS)


def line_form(desk: Desk, meeting: Meeting, line: RollLine, lines: Sequence[RollLine]) -> Form[int]:
    """One person's attendance: at which §§, whom they replace, a note, the group."""

    def others(typed: str) -> Sequence[Pick]:
        wanted = plain(typed).split()
        return [
            _pick(each)
            for each in lines
            if each.person_key != line.person_key and all(word in plain(each.name) for word in wanted)
        ]

    def save(values: Values) -> int:
        from db.writing.attendance import Presence, note

        replaces = values.key("replaces_id")
        presence = Presence(
            person=line.person_key,
            listed_as=values.text("listed_as"),
            paragraphs=values.text("paragraphs"),
            replaces=int(replaces) if replaces else None,
            note=values.text("note"),
        )
        with desk.act("attendance.note", about=meeting.ref) as act:
            return note(act, meeting.key, presence)

    replaced = next((_pick(each) for each in lines if each.person_key == line.replaces), None)
    return Form(
        key=f"attendance/{meeting.ref}/{line.person_key}",
        title=words.LINE_TITLE(name=line.name),
        fields=(
            LineField(name="paragraphs", label=words.AT, hint=words.AT_HINT, check=paragraphs_check),
            LineField(name="note", label=words.NOTE, check=stored("attendance", "note")),
            LookupField(name="replaces_id", label=words.REPLACES_WHOM, find=others),
            ChoiceField(name="listed_as", label=words.GROUP, options=_GROUPS, required=True),
        ),
        loaded={
            "paragraphs": Entry(line.paragraphs),
            "note": Entry(line.note),
            "replaces_id": Entry("", (replaced,)) if replaced else Entry(),
            "listed_as": Entry(line.group or usual_group(line)),
        },
        save=save,
    )


def add_form(desk: Desk, meeting: Meeting, create: Create) -> Form[tuple[str, ...]]:
    """People without a seat who were there; its saving gives their keys."""

    def save(values: Values) -> tuple[str, ...]:
        from db.writing.attendance import Presence, note_all

        who = tuple(pick.key for pick in values.picks("who"))
        group = values.text("listed_as")
        with desk.act("attendance.note", about=meeting.ref) as act:
            note_all(act, meeting.key, [Presence(person=int(key), listed_as=group) for key in who])
        return who

    return Form(
        key=f"attendance/{meeting.ref}/new",
        title=words.ADD_TITLE(),
        fields=(
            SeveralField(name="who", label=words.WHO, find=people_of(desk), create=create, required=True),
            ChoiceField(name="listed_as", label=words.GROUP, options=_GROUPS, required=True),
        ),
        loaded={"listed_as": Entry("other")},
        save=save,
    )


def _pick(line: RollLine) -> Pick:
    return Pick(str(line.person_key), line.name)
