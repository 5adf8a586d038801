"""The fields of the forms about people and seats, named as the register names them."""

from collections.abc import Callable

from nsc_tui.language import members_screen as words
from nsc_tui.language.seat_roles import ROLES
from nsc_tui.language.text import Text
from screens import lookups
from screens.desk import Desk
from screens.field_checks import kept_as
from screens.field_faults import FieldFault
from screens.forms.fields import Choice, ChoiceField, Create, DateField, Field, LineField, LookupField
from screens.typed_dates import day_reader, reader

NO_ROLE = "none"
_ROLES = (Choice(NO_ROLE, words.NO_ROLE), *(Choice(role, label) for role, label in ROLES.items()))
_PARTICLES = frozenset(["af", "av", "de", "der", "van", "von", "la", "le", "mc"])


def names(hint: Text | None = None) -> tuple[Field, ...]:
    """Given and family name; whether they must be there is for the form to say."""
    return (
        line("given_name", words.GIVEN_NAME, hint),
        line("family_name", words.FAMILY_NAME),
    )


def reached() -> tuple[Field, ...]:
    """How a person is reached."""
    return (
        LineField(name="email", label=words.EMAIL, check=address),
        line("phone", words.PHONE),
    )


def organisation(desk: Desk, label: Text, create: Create | None) -> LookupField:
    """An organisation of the register."""
    return LookupField(
        name="organisation_id", label=label, find=lookups.organisations_of(desk), create=create
    )


def role() -> ChoiceField:
    """The seat on the council, or none."""
    return ChoiceField(name="role", label=words.ROLE_IN_COUNCIL, options=_ROLES)


def first_day(desk: Desk) -> DateField:
    """The first day of a term, to any precision."""
    return DateField(name="from_on", label=words.FIRST_DAY, read=reader(desk.now))


def last_day(desk: Desk, hint: Text | None = words.LAST_DAY_HINT) -> DateField:
    """The last day of a term, to any precision."""
    return DateField(name="to_on", label=words.LAST_DAY, read=reader(desk.now), hint=hint)


def one_day(desk: Desk, name: str, label: Text, hint: Text | None = None) -> DateField:
    """One calendar day that has to be said."""
    return DateField(name=name, label=label, read=day_reader(desk.now), hint=hint, required=True)


def party() -> LineField:
    """The party of an elected politician (dataskyddslagen 3:3)."""
    return LineField(
        name="party", label=words.PARTY, hint=words.PARTY_HINT, check=may_be_empty(kept_as("term", "party"))
    )


def substitute_for(desk: Desk) -> LookupField:
    """Whom a substitute stands in for."""
    return LookupField(name="substitute_for_id", label=words.SUBSTITUTE_FOR, find=lookups.people_of(desk))


def line(name: str, label: Text, hint: Text | None = None) -> LineField:
    """A line of the table of people."""
    return LineField(name=name, label=label, hint=hint, check=may_be_empty(kept_as("person", name)))


def may_be_empty(check: Callable[[str], str]) -> Callable[[str], str]:
    """`check`, left out where nothing is typed: the form says what must be there."""
    return lambda text: check(text) if text.strip() else ""


def address(text: str) -> str:
    """An e-mail address as it is kept; raises Fault where it is none."""
    kept = may_be_empty(kept_as("person", "email"))(text)
    name, at, place = kept.rpartition("@")
    if kept and not (name and at and place and " " not in kept and "@" not in name):
        raise FieldFault("email", words.NOT_AN_ADDRESS, value=kept)
    return kept


def split_name(typed: str) -> tuple[str, str]:
    """Given and family name as they are probably meant: `Bjørn af Klint` is Bjørn, af Klint."""
    parts = typed.split()
    if len(parts) < 2:
        return "", typed.strip()
    begins = len(parts) - 1
    while begins > 1 and parts[begins - 1].lower() in _PARTICLES:
        begins -= 1
    return " ".join(parts[:begins]), " ".join(parts[begins:])
