"""The fields of a contact's form, named as the register names them."""

from collections.abc import Mapping

from nsc_tui.language import contacts_screen as words
from nsc_tui.language.human_dates import Looking
from nsc_tui.language.text import Text
from screens import lookups
from screens.desk import Desk
from screens.field_checks import kept_as
from screens.forms.fields import Choice, ChoiceField, DateField, Field, LineField, LongField, LookupField
from screens.typed_dates import reader


def choices(of: Mapping[str, Text], stored: str = "") -> tuple[Choice, ...]:
    """The fixed choices, and what is stored where an import brought something else."""
    usual = tuple(Choice(key, label) for key, label in of.items())
    return usual if not stored or stored in of else (*usual, Choice(stored, Text(stored, stored)))


def when_and_how(desk: Desk, channel: str = "") -> tuple[Field, ...]:
    """When contact was made, and how."""
    return (
        DateField(name="contacted_at", label=words.CONTACTED, read=reader(desk.now, Looking.BACK)),
        ChoiceField(name="channel", label=words.HOW, options=choices(words.CHANNELS, channel)),
    )


def participation(desk: Desk) -> tuple[Field, ...]:
    """Whether the person took part, and from which day."""
    return (
        ChoiceField(name="took_part", label=words.TOOK_PART, options=choices(words.TOOK_PART_CHOICES)),
        DateField(name="own_first_day", label=words.OWN_FIRST_DAY, read=reader(desk.now)),
    )


def circumstances(desk: Desk) -> tuple[Field, ...]:
    """Who pays, why, and what else is to be remembered."""
    return (
        LookupField(
            name="paid_by",
            label=words.PAID_BY,
            find=lookups.organisation_names(desk),
            create=lookups.as_typed,
        ),
        LineField(name="purpose", label=words.PURPOSE, check=kept_as("contact", "purpose")),
        LongField(name="note", label=words.NOTE, height=2, check=kept_as("contact", "note")),
        ChoiceField(name="bound", label=words.BOUND, options=choices(words.BOUND_CHOICES)),
    )


def answers(desk: Desk) -> tuple[Field, ...]:
    """When the secretary answered, and what."""
    return (
        DateField(name="answered_on", label=words.ANSWERED_ON, read=reader(desk.now, Looking.BACK)),
        LongField(
            name="outcome",
            label=words.OUTCOME,
            height=2,
            hint=words.OUTCOME_HINT,
            check=kept_as("contact", "outcome"),
        ),
    )
