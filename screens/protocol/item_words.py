"""Small wordings of an item: its number, what it lacks."""

from db.reading.items import Item
from nsc_tui.guideline.checklist import ItemKind
from nsc_tui.language import protocol_screen as words
from screens.records import Tone


def number_of(item: Item) -> str:
    """`§ 3`, or that the item has no number yet."""
    return words.WITHOUT_NUMBER() if item.number is None else f"§ {item.number}"


def named(item: Item) -> str:
    """`§ 3 Avsteg från riktlinjen`; one without a number by its heading alone."""
    if item.number is None:
        return item.heading
    return words.ITEM_TITLE(number=number_of(item), heading=item.heading)


def lacking(item: Item) -> tuple[str, Tone]:
    """What is to be seen of an item in a list: that it is information, or that its decision is missing."""
    if item.kind == ItemKind.INFORMATION:
        return words.INFORMATION(), ""
    return ("", "") if item.decision.strip() else (words.NO_DECISION(), "warn")
