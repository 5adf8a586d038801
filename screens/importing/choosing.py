"""What is to be brought in: a file and its kind, or a folder whose files go by their names."""

from pathlib import Path
from typing import NamedTuple

from nsc_tui.language import import_screen as words
from nsc_tui.language.act_words import IMPORTED
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text
from nsc_tui.typed_paths import is_folder, is_there, typed_path
from screens.field_faults import FieldFault
from screens.forms.fields import Choice, ChoiceField, Form, LineField
from screens.forms.values import Entry, Values

FOLDER = "all"
_BY_NAME = "name"
_LONGEST = 1000  # characters of a path


class Chosen(NamedTuple):
    """The file or folder, and the kind of its rows; `all` for a folder."""

    path: Path
    kind: str


def choosing(last: Chosen | None) -> Form[Chosen]:
    """Asks what is to be brought in, beginning with what was chosen `last`."""
    kinds = tuple(Choice(kind, name) for kind, name in IMPORTED.items() if kind != FOLDER)
    loaded = {"kind": Entry(_BY_NAME)}
    if last is not None:
        loaded |= {"path": Entry(str(last.path)), "kind": Entry(_last_kind(last))}
    return Form(
        key="import",
        title=words.TITLE(),
        fields=(
            LineField(
                name="path",
                label=words.PATH,
                hint=words.PATH_HINT,
                required=True,
                limit=_LONGEST,
                check=_there,
            ),
            ChoiceField(
                name="kind",
                label=words.KIND,
                hint=words.KIND_HINT,
                options=(Choice(_BY_NAME, words.BY_NAME), *kinds),
            ),
        ),
        loaded=loaded,
        save=_chosen,
        help=words.HELP,
    )


def _last_kind(last: Chosen) -> str:
    return _BY_NAME if last.kind in (FOLDER, last.path.stem.lower()) else last.kind


def _there(typed: str) -> str:
    text = typed.strip().strip("'\"")  # as a file manager copies a path
    if not text:
        raise Fault(ExitCode.BAD_INPUT, words.NO_PATH)
    path = _path(text)
    if not is_there(path):
        raise Fault(ExitCode.BAD_INPUT, words.NOT_THERE, path=path)
    return text


def _chosen(values: Values) -> Chosen:
    path = _path(_there(values.text("path")))
    if is_folder(path):
        return Chosen(path, FOLDER)
    kind = values.text("kind")
    if kind in ("", _BY_NAME):
        kind = path.stem.lower()
    if kind not in IMPORTED or kind == FOLDER:
        raise FieldFault("kind", words.WHICH_KIND, file=path.name)
    return Chosen(path, kind)


def _path(text: str) -> Path:
    return typed_path(text).absolute()


def kind_named(kind: str) -> Text:
    """A kind in words, several of it."""
    return IMPORTED[kind]
