"""How the register reads the guideline where it leaves a choice: shown, and changed in a form of its own."""

from nsc_tui.language import settings_screen as words
from screens.desk import Desk
from screens.field_faults import FieldFault
from screens.forms.fields import Choice, ChoiceField, Form, LineField
from screens.forms.values import Entry, Values

_MOST_DAYS = 365
_CHOICES = (
    ("ks_clock", words.KS_CLOCK, words.KS_CLOCKS),
    ("year_basis", words.YEAR_BASIS, words.YEAR_BASES),
    ("law_reminders", words.LAW_REMINDERS, words.ON_OR_OFF),
)
_TOLD = "told_threshold_days"


def of_readings(desk: Desk) -> Form[bool]:
    """The form of all of them."""

    def save(values: Values) -> bool:
        from db.writing import settings

        names = (*(name for name, _, _ in _CHOICES), _TOLD)
        with desk.act("settings.change") as act:
            settings.set_values(act, {name: values.text(name) for name in names})
        return True

    return Form(
        key="settings/readings",
        title=words.EDIT_READINGS(),
        fields=(
            *(
                ChoiceField(
                    name=name,
                    label=label,
                    options=tuple(Choice(key, text) for key, text in options.items()),
                )
                for name, label, options in _CHOICES
            ),
            LineField(name=_TOLD, label=words.TOLD_DAYS, hint=words.TOLD_DAYS_HINT, limit=3, check=_days),
        ),
        loaded={name: Entry(key) for name, key in _now(desk).items()},
        save=save,
    )


def lines(desk: Desk) -> dict[str, tuple[str, str]]:
    """Each by its name: what it is called, and what is chosen."""
    now = _now(desk)
    shown = {name: (label(), options[now[name]]()) for name, label, options in _CHOICES}
    return shown | {_TOLD: (words.TOLD_DAYS(), words.DAYS_BEFORE(days=now[_TOLD]))}


def _now(desk: Desk) -> dict[str, str]:
    """What holds: a choice that another tool wrote and nobody knows counts as the first one."""
    held = desk.settings
    stored = {
        "ks_clock": held.ks_clock,
        "year_basis": held.year_basis,
        "law_reminders": "1" if held.law_reminders else "0",
    }
    known = {
        name: stored[name] if stored[name] in options else next(iter(options))
        for name, _, options in _CHOICES
    }
    return known | {_TOLD: str(held.told_threshold_days)}


def _days(typed: str) -> str:
    text = typed.strip()
    if text.isascii() and text.isdigit() and 0 <= int(text) <= _MOST_DAYS:
        return str(int(text))
    raise FieldFault(_TOLD, words.NOT_DAYS_BEFORE, value=text)
