"""The forms of the first start: a new register, and one that exists."""

from pathlib import Path

from db.register_settings import RegisterSettings
from nsc_tui.language import launch as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.system_reasons import of_system
from nsc_tui.language.text import Text
from screens.field_faults import FieldFault, beside
from screens.forms.fields import Form, LineField
from screens.forms.values import Entry, Values
from screens.home import Home

_PATH_LIMIT = 1000


def creating(home: Home) -> Form[Path]:
    """A new register; gives its path. The usual place is made where it is chosen."""
    usual = RegisterSettings()
    return Form(
        key="register/new",
        title=words.CREATE(),
        fields=(
            LineField(name="secretary", label=words.SECRETARY, hint=words.SECRETARY_HINT, required=True),
            LineField(name="council", label=words.COUNCIL, required=True),
            LineField(name="city", label=words.CITY, required=True),
            _path_field(words.PATH_HINT),
        ),
        loaded={
            "council": Entry(usual.council),
            "city": Entry(usual.city),
            "path": Entry(str(home.usual_file)),
        },
        save=lambda values: _create(values, home),
    )


def opening(home: Home) -> Form[Path]:
    """A register that exists; gives its path."""
    return Form(
        key="register/open",
        title=words.OPEN_OTHER(),
        fields=(_path_field(words.PATH_HINT),),
        loaded={"path": Entry(str(home.usual_file.parent) + "/")},
        save=_open,
    )


def _path_field(hint: Text) -> LineField:
    return LineField(name="path", label=words.PATH, hint=hint, required=True, limit=_PATH_LIMIT)


def _create(values: Values, home: Home) -> Path:
    from db.writing.register import make

    path = _path(values.text("path"))
    try:
        if path.parent == home.usual_file.parent:
            _make_folder(path.parent)
        make(path, {name: values.text(name) for name in ("secretary", "council", "city")})
    except Fault as fault:
        raise beside("path", fault) from fault
    return path


def _open(values: Values) -> Path:
    from db.reading.door import Door

    path = _path(values.text("path"))
    try:
        Door(path).close()
    except Fault as fault:
        raise beside("path", fault) from fault
    return path


def _path(typed: str) -> Path:
    try:
        return Path(typed).expanduser().absolute()
    except (ValueError, RuntimeError, OSError):
        raise FieldFault("path", words.NOT_A_PATH, typed=typed) from None


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(ExitCode.DISK, words.FOLDER_NOT_MADE, folder=folder, reason=of_system(error)) from error
