"""Walks by keys past everything the program shows: every room, record, form, dialog and list of keys."""

from collections.abc import AsyncIterator

from keyboard import Keyboard
from textual.widgets import OptionList

# What it is called, and the keys that lead there from the sight before.
Walk = tuple[tuple[str, tuple[str, ...]], ...]

WALKS: dict[str, Walk] = {
    "today": (
        ("today", ("1",)),
        ("help", ("f1",)),
        ("palette", ("escape", "ctrl+p")),
        ("palette-end", ("end", "pagedown", "pagedown", "pagedown")),
        ("palette-nothing", ("z", "z", "z")),
        ("messages", ("escape", "f8")),
        ("search", ("escape", "f3")),
        ("search-hits", ("o", "s", "l", "o")),
        ("search-nothing", ("z", "z", "z")),
        ("filter", ("escape", "f", "z", "z")),
        ("refusal", ("escape", "escape", "z")),
        ("messages-said", ("f8",)),
        ("backup", ("escape", "b")),
        ("backup-refused", ("ctrl+s",)),
        ("undo", ("escape", "u")),
        ("theme-quit", ("escape", "ctrl+c")),
    ),
    "members": (
        ("members", ("2",)),
        ("members-help", ("f1",)),
        ("member", ("escape", "enter")),
        ("member-edit", ("escape", "e")),
        ("member-rename", ("escape", "g")),
        ("member-successor", ("escape", "w")),
        ("member-new", ("escape", "n")),
        ("member-new-refused", ("ctrl+s",)),
        ("member-role", ("escape", "n", "tab", "tab", "tab", "f2")),
        ("member-bin", ("escape", "escape", "d")),
        ("member-paper", ("escape", "p")),
        ("members-terms", ("escape", "right")),
        ("members-others", ("right",)),
        ("history", ("h",)),
    ),
    "activities": (
        ("activities", ("3",)),
        ("activities-help", ("f1",)),
        ("activity", ("escape", "enter")),
        ("activity-new", ("escape", "n")),
        ("activity-wrong", ("tab", "x", "tab", "ctrl+s")),
        ("activity-edit", ("escape", "e")),
        ("activity-draft", ("escape", "n")),
        ("activity-drop-draft", ("f9",)),
        ("activity-bin", ("escape", "escape", "d")),
        ("activity-paper", ("escape", "p")),
        ("activities-to-come", ("escape", "right")),
        ("activities-untold", ("right",)),
    ),
    "contacts": (
        ("contacts", ("4",)),
        ("contacts-help", ("f1",)),
        ("contact", ("escape", "enter")),
        ("contact-edit", ("escape", "e")),
        ("contact-took-part", ("escape", "t")),
        ("contact-answer", ("escape", "v")),
        ("contact-new", ("escape", "k")),
        ("contact-new-refused", ("ctrl+s",)),
        ("contact-choices", ("f2",)),
        ("contact-rule", ("escape", "escape", "escape", "e", "f7")),
        ("contact-bin", ("escape", "escape", "d")),
        ("contact-paper", ("escape", "p")),
        ("contacts-unanswered", ("escape", "right")),
        ("contacts-open", ("right",)),
        ("contacts-proposals", ("right",)),
        ("proposal", ("enter",)),
        ("proposal-record", ("a",)),
    ),
    "protocol": (
        ("protocol", ("5",)),
        ("protocol-help", ("f1",)),
        ("meeting", ("escape", "enter")),
        ("meeting-edit", ("e",)),
        ("attendance", ("escape", "l")),
        ("attendance-person", ("enter",)),
        ("item-new", ("escape", "escape", "n")),
        ("minuting", ("escape", "a")),
        ("checklist", ("escape", "x")),
        ("numbered", ("escape", "number_sign")),
        ("item", ("down", "enter")),
        ("item-edit", ("e",)),
        ("item-out", ("escape", "d")),
        ("meeting-paper", ("escape", "escape", "escape", "p")),
        ("meeting-cancel", ("escape", "d")),
        ("meeting-new", ("escape", "n")),
        ("completed", ("escape", "down", "enter")),
        ("completed-approve", ("x",)),
        ("completed-to-draft", ("escape", "z")),
        ("approved", ("escape", "escape", "down", "enter")),
        ("approved-correct", ("x",)),
        ("approved-refuses", ("escape", "e")),
    ),
    "deviations": (
        ("deviations", ("6",)),
        ("deviations-help", ("f1",)),
        ("deviation", ("escape", "enter")),
        ("deviation-motivate", ("a",)),
        ("deviation-edit", ("escape", "e")),
        ("deviation-new", ("escape", "escape", "n")),
        ("deviation-categories", ("f2",)),
        ("deviation-bin", ("escape", "escape", "d")),
        ("deviation-paper", ("escape", "p")),
        ("deviations-to-do", ("escape", "right")),
        ("deviations-proposed", ("right",)),
        ("minuted", ("left", "left", "down", "enter")),
    ),
    "year": (
        ("year", ("7",)),
        ("year-help", ("f1",)),
        ("duty", ("escape", "enter")),
        ("duty-deviation", ("a",)),
        ("year-before", ("escape", "escape", "less_than_sign")),
        ("year-rule", ("i",)),
    ),
}
# What can be done on each page under Mer, boxes closed in between.
_ON_A_PAGE: Walk = (
    ("", ()),
    ("-help", ("f1",)),
    ("-edit", ("e",)),
    ("-bin", ("d",)),
    ("-new", ("n",)),
    ("-record", ("enter",)),
)


async def sights(hands: Keyboard, name: str) -> AsyncIterator[tuple[str, str]]:
    """The name and the text of each sight of a walk; `more` walks every page under Mer."""
    if name == "more":
        async for named in _pages(hands):
            yield named
        return
    for sight, keys in WALKS[name]:
        await hands.press(*keys)
        yield sight, hands.screen


async def _pages(hands: Keyboard) -> AsyncIterator[tuple[str, str]]:
    await hands.press("8")
    yield "more", hands.screen
    count = hands.app.room.query_one(OptionList).option_count
    for place in range(count):
        await hands.press("8", "home", *["down"] * place, "enter")
        for sight, keys in _ON_A_PAGE:
            await hands.press(*keys)
            yield f"more-{place}{sight}", hands.screen
            while len(hands.app.screen_stack) > 1:
                await hands.press("escape")
