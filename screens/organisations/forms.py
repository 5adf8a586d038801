"""The forms of organisations: a new one, a correction, a new name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.reading.organisations import Organisation
from nsc_tui.language import organisations_screen as words
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.field_checks import kept_as
from screens.forms.fields import Choice, ChoiceField, DateField, Field, Form, LineField, LongField
from screens.forms.values import Entry, Values
from screens.typed_dates import day_reader

if TYPE_CHECKING:
    from db.writing.organisations import OrganisationDetails

_COVERED = {"yes": True, "no": False}


def new_organisation(desk: Desk, typed: str = "") -> Form[int]:
    """A new organisation; gives its number."""

    def save(values: Values) -> int:
        from db.writing import organisations

        details = _details(values)
        with desk.act("organisation.add", about=details.name) as act:
            return organisations.add(act, details)

    return Form(
        key="organisation/new",
        title=words.NEW(),
        help=words.HELP,
        fields=_fields(),
        loaded={"name": Entry(typed)},
        save=save,
    )


def edit_organisation(desk: Desk, organisation: Organisation) -> Form[str]:
    """Correct an organisation; gives its name."""

    def save(values: Values) -> str:
        from db.writing import organisations

        details = _details(values, organisation.former_names)
        with desk.act("organisation.change", about=organisation.name) as act:
            organisations.change(act, organisation.key, details)
        return details.name

    return Form(
        key=f"organisation/{organisation.key}",
        title=words.EDIT(name=organisation.name),
        help=words.HELP,
        fields=_fields(words.NAME_CHANGED_HINT, organisation.kind),
        loaded={
            "name": Entry(organisation.name),
            "kind": Entry(organisation.kind),
            "covered": Entry(organisation.covered),
            "area": Entry(organisation.area),
        },
        save=save,
    )


def rename_organisation(desk: Desk, organisation: Organisation) -> Form[str]:
    """An organisation has a new name from a day on; gives it."""

    def save(values: Values) -> str:
        from db.writing import organisations

        with desk.act("organisation.rename", about=organisation.name) as act:
            organisations.rename(act, organisation.key, values.text("name"), values.text("until"))
        return values.text("name")

    return Form(
        key=f"organisation/{organisation.key}/rename",
        title=words.RENAME(name=organisation.name),
        help=words.HELP,
        fields=(
            _name(None),
            DateField(
                name="until",
                label=words.VALID_FROM,
                hint=words.VALID_FROM_HINT,
                read=day_reader(desk.now),
                required=True,
            ),
        ),
        loaded={"name": Entry(organisation.name), "until": Entry(desk.today().isoformat())},
        save=save,
    )


def _name(hint: Text | None) -> LineField:
    check = kept_as("organisation", "name")
    return LineField(name="name", label=words.NAME, hint=hint, required=True, check=check)


def _fields(hint: Text | None = None, kind: str = "") -> tuple[Field, ...]:
    kinds = dict(words.KINDS) if not kind or kind in words.KINDS else words.KINDS | {kind: Text(kind, kind)}
    return (
        _name(hint),
        ChoiceField(name="kind", label=words.KIND, options=_choices(kinds)),
        ChoiceField(name="covered", label=words.COVERED, options=_choices(words.COVERED_CHOICES)),
        LongField(
            name="area",
            label=words.AREA,
            hint=words.AREA_HINT,
            height=2,
            check=kept_as("organisation", "area"),
        ),
    )


def _choices(of: dict[str, Text]) -> tuple[Choice, ...]:
    return tuple(Choice(key, label) for key, label in of.items())


def _details(values: Values, former_names: tuple[str, ...] = ()) -> OrganisationDetails:
    from db.writing.organisations import OrganisationDetails

    return OrganisationDetails(
        name=values.text("name"),
        kind=values.text("kind"),
        area=values.text("area"),
        covered=_COVERED.get(values.text("covered")),
        former_names=former_names,
    )
