"""The agenda's template as a setting: shown, and changed in a form of its own, a line an item."""

from db.checks import checked
from nsc_tui.guideline.agenda import Filling, Standing
from nsc_tui.language import agenda as words
from nsc_tui.language.faults import Fault
from nsc_tui.language.folding import plain
from nsc_tui.language.text import ENGLISH, SWEDISH, Text
from screens.desk import Desk
from screens.field_faults import FieldFault
from screens.forms.fields import Form, LongField
from screens.forms.values import Entry, Values

_FIELD = "agenda"
_HEIGHT = 8


def of_agenda(desk: Desk) -> Form[bool]:
    """The form of the template."""

    def save(values: Values) -> bool:
        from db.writing import settings

        with desk.act("settings.change") as act:
            settings.set_values(act, {_FIELD: "\n".join(words.kept(read(values.text(_FIELD))))})
        return True

    return Form(
        key="settings/agenda",
        title=words.EDIT(),
        fields=(LongField(name=_FIELD, label=words.SETTING, hint=_hint(), height=_HEIGHT, check=_check),),
        loaded={_FIELD: Entry(words.written(words.template_of(desk.settings.agenda)))},
        save=save,
    )


def lines(desk: Desk) -> dict[str, tuple[str, str]]:
    """The template in one line."""
    found = words.template_of(desk.settings.agenda)
    return {_FIELD: (words.SETTING(), ", ".join(line.heading for line in found))}


def read(text: str) -> tuple[Standing, ...]:
    """The lines of a template; raises Fault with the line where one cannot be read."""
    found: list[Standing] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            read_one = _line(number, line)
            if any(plain(each.heading) == plain(read_one.heading) for each in found):
                raise FieldFault(_FIELD, words.TWICE, line=number, heading=read_one.heading)
            found.append(read_one)
    return tuple(found)


def _line(number: int, line: str) -> Standing:
    heading, word = words.read_line(line)
    filling = words.filling_named(word) if word else Filling.DECISION
    if not heading:
        raise FieldFault(_FIELD, words.NO_HEADING, line=number)
    if filling is None:
        raise FieldFault(_FIELD, words.UNKNOWN_FILLING, line=number, typed=word, fillings=words.fillings())
    try:
        return Standing(str(checked("item", "heading", heading)), filling)
    except Fault as fault:
        raise FieldFault(_FIELD, words.LINE_FAULT, line=number, fault=fault) from fault


def _check(text: str) -> str:
    return words.written(read(text))


def _hint() -> Text:
    return Text(*(words.HINT.written_in(each, fillings=words.fillings(each)) for each in (SWEDISH, ENGLISH)))
