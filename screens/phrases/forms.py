"""The forms of a standard sentence: a new one, a correction."""

from typing import TYPE_CHECKING

from db.reading.phrases import Phrase
from nsc_tui.language import phrases as words
from screens.desk import Desk
from screens.field_checks import kept_as
from screens.forms.fields import Field, Form, LineField, LongField
from screens.forms.values import Entry, Values

if TYPE_CHECKING:
    from db.writing.phrases import PhraseDetails


def new_phrase(desk: Desk, like: Phrase | None = None) -> Form[int]:
    """A new phrase, which begins as a copy of `like`; gives its number."""

    def save(values: Values) -> int:
        from db.writing.phrases import add

        with desk.act("phrase.add", about=values.text("name")) as act:
            return add(act, _details(values))

    copied = {"name": Entry(words.LIKE(name=like.name)), "wording": Entry(like.wording)} if like else {}
    return Form(
        key="phrase/new", title=words.NEW(), help=words.HELP, fields=_fields(), loaded=copied, save=save
    )


def edit_phrase(desk: Desk, found: Phrase) -> Form[str]:
    """Correct a phrase; gives its name."""

    def save(values: Values) -> str:
        from db.writing.phrases import change

        with desk.act("phrase.change", about=values.text("name")) as act:
            change(act, found.key, _details(values))
        return values.text("name")

    return Form(
        key=f"phrase/{found.key}",
        title=words.EDIT(name=found.name),
        help=words.HELP,
        fields=_fields(),
        loaded={"name": Entry(found.name), "wording": Entry(found.wording)},
        save=save,
    )


def _fields() -> tuple[Field, ...]:
    name, wording = kept_as("phrase", "name"), kept_as("phrase", "wording")
    return (
        LineField(name="name", label=words.NAME, hint=words.NAME_HINT, required=True, check=name),
        LongField(name="wording", label=words.WORDING, height=5, required=True, check=wording),
    )


def _details(values: Values) -> "PhraseDetails":
    from db.writing.phrases import PhraseDetails

    return PhraseDetails(name=values.text("name"), wording=values.text("wording"))
