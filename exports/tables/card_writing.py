"""People as vCards (3.0, RFC 2426), which address books read, and import too."""

from collections.abc import Iterable

from db.reading.members import Member
from nsc_tui.language.plain_text import visible


def card_bytes(members: Iterable[Member]) -> bytes:
    """A card for each person, in the order of their first rows; vacant seats and parties have none.

    Several seats give one card, with the organisation and the role of the last of them.
    """
    people: dict[int, Member] = {}
    for member in members:
        if member.person_key is not None:
            people[member.person_key] = member
    return "".join(_card(member) for member in people.values()).encode("utf-8", "replace")


def _card(member: Member) -> str:
    import vobject  # type: ignore[import-untyped]

    card = vobject.vCard()
    card.add("n").value = vobject.vcard.Name(family=_line(member.family_name), given=_line(member.given_name))
    card.add("fn").value = _line(member.name)
    for name, value in (("title", member.title), ("role", member.role), ("tel", member.phone)):
        if value:
            card.add(name).value = _line(value)
    if member.organisation:
        card.add("org").value = [_line(member.organisation)]
    if member.email:
        address = card.add("email")
        address.value, address.type_param = _line(member.email), "INTERNET"
    return str(card.serialize())


def _line(text: str) -> str:
    return visible(" ".join(text.split()))
