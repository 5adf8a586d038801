"""The forms of settings: those of the register, and the user's own on this computer."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.checks import checked
from nsc_tui.language import settings_screen as words
from nsc_tui.language.text import Language, Text, spoken
from nsc_tui.typed_paths import is_folder, typed_path
from screens.desk import Desk
from screens.field_faults import FieldFault
from screens.forms.fields import Choice, ChoiceField, Form, LineField, LongField
from screens.forms.values import Entry, Values
from screens.home import Home
from screens.themes import THEME_NAMES

NAMES = {
    "council": words.COUNCIL,
    "city": words.CITY,
    "secretary": words.SECRETARY,
    "deputy": words.DEPUTY,
    "at_keyboard": words.AT_KEYBOARD,
    "coordinating_office": words.OFFICE,
}
_REQUIRED = frozenset({"council", "city", "secretary"})
_MOST_DAYS = 365
_CHANNELS = "priority_channels"
_PATH_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the user chose on this computer."""

    language: Language
    theme: str
    exports: Path
    backups: Path | None


def of_register(desk: Desk) -> Form[bool]:
    """The settings that go with the file."""
    now = desk.settings

    def save(values: Values) -> bool:
        from db.writing import settings

        kept = (*NAMES, "numbering", "approval", "approval_days", _CHANNELS)
        texts = {name: values.text(name) for name in kept}
        with desk.act("settings.change") as act:
            settings.set_values(act, texts)
        return True

    return Form(
        key="settings/register",
        title=words.EDIT_REGISTER(),
        fields=(
            *(
                LineField(
                    name=name,
                    label=label,
                    required=name in _REQUIRED,
                    hint=words.AT_KEYBOARD_HINT if name == "at_keyboard" else None,
                )
                for name, label in NAMES.items()
            ),
            ChoiceField(name="numbering", label=words.NUMBERING, options=_choices(words.NUMBERINGS)),
            ChoiceField(name="approval", label=words.APPROVAL, options=_choices(words.APPROVALS)),
            LineField(
                name="approval_days", label=words.APPROVAL_DAYS, hint=words.DAYS_HINT, limit=3, check=_days
            ),
            LongField(
                name=_CHANNELS, label=words.CHANNELS, hint=words.CHANNELS_HINT, height=2, check=_channels
            ),
        ),
        loaded={
            **{name: Entry(getattr(now, name)) for name in NAMES},
            "numbering": Entry(now.numbering),
            "approval": Entry("1" if now.approval else "0"),
            "approval_days": Entry(str(now.approval_days)),
            _CHANNELS: Entry("\n".join(now.priority_channels)),
        },
        save=save,
    )


def of_computer(home: Home, theme: str) -> Form[Chosen]:
    """The user's own choices; `theme` is the name of the one in use."""
    return Form(
        key="settings/computer",
        title=words.EDIT_COMPUTER(),
        fields=(
            ChoiceField(name="language", label=words.LANGUAGE, options=_choices(words.LANGUAGES)),
            ChoiceField(name="theme", label=words.THEME, options=_choices(THEME_NAMES)),
            LineField(
                name="exports",
                label=words.EXPORTS,
                required=True,
                limit=_PATH_LIMIT,
                check=_folder("exports", str(home.exports)),
            ),
            LineField(
                name="backups",
                label=words.BACKUPS,
                limit=_PATH_LIMIT,
                check=_folder("backups", str(home.backups or "")),
            ),
        ),
        loaded={
            "language": Entry(spoken()),
            "theme": Entry(theme),
            "exports": Entry(str(home.exports)),
            "backups": Entry(str(home.backups or "")),
        },
        save=_chosen,
    )


def _chosen(values: Values) -> Chosen:
    backups = values.text("backups")
    return Chosen(
        language="en" if values.text("language") == "en" else "sv",
        theme=values.text("theme"),
        exports=Path(values.text("exports")),
        backups=Path(backups) if backups else None,
    )


def _choices(of: dict[str, Text]) -> tuple[Choice, ...]:
    return tuple(Choice(key, label) for key, label in of.items())


def _days(typed: str) -> str:
    text = typed.strip()
    if text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_DAYS:
        return str(int(text))
    raise FieldFault("approval_days", words.NOT_DAYS, value=text)


def _channels(typed: str) -> str:
    lines = (str(checked("spreading", "channel", line.strip()) or "") for line in typed.splitlines())
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _folder(field: str, now: str) -> Callable[[str], str]:
    """Checks that a folder is there unless it is the one of `now`; the fault stands beside `field`."""

    def check(typed: str) -> str:
        if typed.strip() in ("", now):
            return typed.strip()
        folder = typed_path(typed.strip())
        if not is_folder(folder):
            raise FieldFault(field, words.NO_SUCH_FOLDER, folder=folder)
        return str(folder.absolute())

    return check
