"""The fields of a deviation's form, named as the register names them."""

from collections.abc import Sequence

from nsc_tui.guideline.categories import Category
from nsc_tui.language import deviations_screen as words
from nsc_tui.language.folding import plain
from nsc_tui.language.human_dates import Looking
from screens import lookups
from screens.desk import Desk
from screens.deviations.words import category_words
from screens.field_checks import kept_as
from screens.forms.fields import Create, DateField, Field, Find, LongField, LookupField
from screens.forms.values import Pick
from screens.typed_dates import reader

COUNCIL, PERSON, ORGANISATION = "council", "person", "organisation"


def category() -> LookupField:
    """One of the closed list, found by its code or any word."""
    return LookupField(
        name="category", label=words.CATEGORY, hint=words.CATEGORY_HINT, find=_categories, required=True
    )


def who(desk: Desk, create: Create) -> LookupField:
    """A person, an organisation or the council; the key says which (`person:12`)."""

    async def created(typed: str) -> Pick | None:
        pick = await create(typed)
        return Pick(f"{PERSON}:{pick.key}", pick.label) if pick else None

    return LookupField(
        name="person_id",
        label=words.WHO,
        hint=words.WHO_HINT,
        find=_anybody(desk),
        create=created,
        required=True,
    )


def happening(desk: Desk) -> tuple[Field, ...]:
    """What happened and when."""
    return (
        LongField(name="what", label=words.WHAT, height=3, required=True, check=kept_as("deviation", "what")),
        DateField(name="happened", label=words.HAPPENED, read=reader(desk.now, Looking.BACK)),
    )


def motivation(desk: Desk, create: Create) -> tuple[Field, ...]:
    """Why, and who said so."""
    return (
        LongField(
            name="motivation",
            label=words.MOTIVATION,
            height=3,
            check=kept_as("deviation", "motivation"),
        ),
        LookupField(
            name="motivated_by_id",
            label=words.MOTIVATED_BY,
            find=lookups.people_of(desk),
            create=create,
        ),
    )


def activity(desk: Desk) -> LookupField:
    """The activity it happened at, where there was one."""
    return LookupField(name="activity_id", label=words.ACTIVITY, find=lookups.activities_of(desk))


def category_pick(code: str) -> Pick:
    """A category as it is shown in the field."""
    return Pick(code, category_words(code))


def _categories(typed: str) -> Sequence[Pick]:
    wanted = plain(typed).split()
    picks = [category_pick(each.value) for each in Category]
    coded = [pick for pick in picks if plain(pick.key) == plain(typed)]
    return coded or [pick for pick in picks if all(word in plain(pick.label) for word in wanted)]


def _anybody(desk: Desk) -> Find:
    people, organisations = lookups.people_of(desk), lookups.organisations_of(desk)

    def find(typed: str) -> Sequence[Pick]:
        council = [Pick(COUNCIL, words.COUNCIL())]
        found = [
            *(pick for pick in council if plain(typed) in plain(pick.label)),
            *(Pick(f"{PERSON}:{pick.key}", pick.label) for pick in people(typed)),
            *(Pick(f"{ORGANISATION}:{pick.key}", pick.label) for pick in organisations(typed)),
        ]
        # An organisation before the people who are found because they work there.
        return sorted(found, key=lambda pick: not _is_called(pick, typed))

    return find


def _is_called(pick: Pick, typed: str) -> bool:
    name = plain(pick.label.partition(lookups.BETWEEN)[0])
    return all(word in name for word in plain(typed).split())
