"""The one list of commands: footer, palette, help, key bindings and `nsc-tui keys` all come from it.

One key does one thing everywhere. Where the thing differs by room ("new" in Contacts, "new" in
Deviations) it is still the same command, and the room answers it. Standard library only, so that
the list can be printed without the screens.

Chosen keys pass all common terminals and a Swedish keyboard: letters, digits, F1-F9, Enter, Esc and
a few control keys. `j` and `y` stay free: they confirm in dialogs.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from nsc_tui.language import commands as words
from nsc_tui.language.keyed import name_keys_by
from nsc_tui.language.text import Text


class Scope(StrEnum):
    """Where a command works."""

    ALWAYS = "always"  # also inside forms and dialogs, by its function or control key
    ROOMS = "rooms"  # anywhere outside forms and dialogs
    LIST = "list"  # in a list of records, or on an opened record
    FORM = "form"
    CHOICE = "choice"  # in the dialog that chooses several


class Command(NamedTuple):
    """One command.

    `own_keys` are named as Textual names them. `footer` is its rank there, 1 first; 0 keeps it out.
    A command that `needs_pen` changes the register and is refused in read-only mode.
    `room` names the room a command goes to.
    """

    name: str
    own_keys: tuple[str, ...]
    label: Text
    help: Text
    scope: Scope
    footer: int = 0
    needs_pen: bool = False
    room: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys it goes by now: those the user has chosen, else its own."""
        return _chosen.get(self.name, self.own_keys)


_chosen: dict[str, tuple[str, ...]] = {}


def use_keys(chosen: Mapping[str, tuple[str, ...]]) -> None:
    """Let the named commands go by these keys from now on, and all others by their own.

    Holds for what is opened afterwards. See `screens.keymap`, which checks what a user asks for.
    """
    _chosen.clear()
    _chosen.update(chosen)


def _room(name: str, keys: tuple[str, ...], label: Text, help_text: Text) -> Command:
    return Command(f"room_{name}", keys, label, help_text, Scope.ROOMS, room=name)


COMMANDS: tuple[Command, ...] = (
    _room("today", ("1",), words.TODAY, words.TODAY_HELP),
    _room("members", ("2",), words.MEMBERS, words.MEMBERS_HELP),
    _room("activities", ("3",), words.ACTIVITIES, words.ACTIVITIES_HELP),
    _room("contacts", ("4",), words.CONTACTS, words.CONTACTS_HELP),
    _room("protocol", ("5",), words.PROTOCOL, words.PROTOCOL_HELP),
    _room("deviations", ("6",), words.DEVIATIONS, words.DEVIATIONS_HELP),
    _room("year", ("7",), words.YEAR, words.YEAR_HELP),
    _room("more", ("8", "m"), words.MORE, words.MORE_HELP),
    Command("help", ("f1", "question_mark"), words.HELP, words.HELP_HELP, Scope.ALWAYS, footer=1),
    Command("palette", ("ctrl+p",), words.PALETTE, words.PALETTE_HELP, Scope.ALWAYS),
    Command("search", ("slash", "f3"), words.SEARCH, words.SEARCH_HELP, Scope.ALWAYS, footer=3),
    Command(
        "contact",
        ("k", "f4"),
        words.NEW_CONTACT,
        words.NEW_CONTACT_HELP,
        Scope.ALWAYS,
        footer=2,
        needs_pen=True,
    ),
    Command("messages", ("f8",), words.MESSAGES, words.MESSAGES_HELP, Scope.ALWAYS),
    Command("rule", ("i", "f7"), words.RULE, words.RULE_HELP, Scope.ALWAYS),
    Command("quit", ("q", "ctrl+q"), words.QUIT, words.QUIT_HELP, Scope.ALWAYS),
    Command("back", ("escape",), words.BACK, words.BACK_HELP, Scope.ROOMS, footer=3),
    Command("backup", ("b",), words.BACKUP, words.BACKUP_HELP, Scope.ROOMS, footer=9),
    Command("undo", ("u",), words.UNDO, words.UNDO_HELP, Scope.ROOMS, footer=6, needs_pen=True),
    Command("redo", ("U",), words.REDO, words.REDO_HELP, Scope.ROOMS, needs_pen=True),
    Command("take_pen", ("r",), words.TAKE_PEN, words.TAKE_PEN_HELP, Scope.ROOMS),
    Command("open_file", ("o",), words.OPEN_FILE, words.OPEN_FILE_HELP, Scope.ROOMS, footer=10),
    Command("import_tables", (), words.IMPORT, words.IMPORT_HELP, Scope.ROOMS, needs_pen=True),
    Command("archive", (), words.ARCHIVE, words.ARCHIVE_HELP, Scope.ROOMS),
    Command("theme", (), words.THEME, words.THEME_HELP, Scope.ROOMS),
    Command("new", ("n",), words.NEW, words.NEW_HELP, Scope.LIST, footer=4, needs_pen=True),
    Command("new_like", ("N",), words.NEW_LIKE, words.NEW_LIKE_HELP, Scope.LIST, needs_pen=True),
    Command("open", ("enter",), words.OPEN, words.OPEN_HELP, Scope.LIST, footer=5),
    Command("edit", ("e",), words.EDIT, words.EDIT_HELP, Scope.LIST, footer=6, needs_pen=True),
    Command("delete", ("d",), words.DELETE, words.DELETE_HELP, Scope.LIST, needs_pen=True),
    Command("take_out", ("D",), words.TAKE_OUT, words.TAKE_OUT_HELP, Scope.LIST, footer=4, needs_pen=True),
    Command("pdf", ("p",), words.PDF, words.PDF_HELP, Scope.LIST, footer=7),
    Command("filter", ("f",), words.FILTER, words.FILTER_HELP, Scope.LIST, footer=8),
    Command("sort", ("s",), words.SORT, words.SORT_HELP, Scope.LIST),
    Command("mark", ("space",), words.MARK, words.MARK_HELP, Scope.LIST),
    Command("copy", ("c",), words.COPY, words.COPY_HELP, Scope.LIST),
    Command("copy_reference", ("C",), words.COPY_REFERENCE, words.COPY_REFERENCE_HELP, Scope.LIST),
    Command("copy_emails", ("E",), words.COPY_EMAILS, words.COPY_EMAILS_HELP, Scope.LIST),
    Command("next_view", ("right",), words.NEXT_VIEW, words.NEXT_VIEW_HELP, Scope.LIST),
    Command("view_before", ("left",), words.VIEW_BEFORE, words.VIEW_BEFORE_HELP, Scope.LIST),
    Command("year_before", ("less_than_sign",), words.YEAR_BEFORE, words.YEAR_BEFORE_HELP, Scope.LIST),
    Command("year_after", ("greater_than_sign",), words.YEAR_AFTER, words.YEAR_AFTER_HELP, Scope.LIST),
    Command("took_part", ("t",), words.TOOK_PART, words.TOOK_PART_HELP, Scope.LIST, footer=6, needs_pen=True),
    Command("answer", ("v",), words.ANSWER, words.ANSWER_HELP, Scope.LIST, footer=8, needs_pen=True),
    Command("deviation", ("a",), words.DEVIATION, words.DEVIATION_HELP, Scope.LIST, needs_pen=True),
    Command("agenda", ("A",), words.AGENDA, words.AGENDA_HELP, Scope.LIST, needs_pen=True),
    Command("fill_in", ("F",), words.FILL_IN, words.FILL_IN_HELP, Scope.LIST, needs_pen=True),
    Command("attendance", ("l",), words.ATTENDANCE, words.ATTENDANCE_HELP, Scope.LIST, footer=6),
    Command("next_step", ("x",), words.NEXT_STEP, words.NEXT_STEP_HELP, Scope.LIST, footer=6, needs_pen=True),
    Command("to_draft", ("z",), words.TO_DRAFT, words.TO_DRAFT_HELP, Scope.LIST, needs_pen=True),
    Command(
        "number_all", ("number_sign",), words.NUMBER_ALL, words.NUMBER_ALL_HELP, Scope.LIST, needs_pen=True
    ),
    Command("move_up", ("minus", "shift+up"), words.MOVE_UP, words.MOVE_UP_HELP, Scope.LIST, needs_pen=True),
    Command(
        "move_down", ("plus", "shift+down"), words.MOVE_DOWN, words.MOVE_DOWN_HELP, Scope.LIST, needs_pen=True
    ),
    Command(
        "all_present",
        ("asterisk",),
        words.ALL_PRESENT,
        words.ALL_PRESENT_HELP,
        Scope.LIST,
        footer=4,
        needs_pen=True,
    ),
    Command("successor", ("w",), words.SUCCESSOR, words.SUCCESSOR_HELP, Scope.LIST, needs_pen=True),
    Command("rename", ("g",), words.RENAME, words.RENAME_HELP, Scope.LIST, needs_pen=True),
    Command("merge", ("ampersand",), words.MERGE, words.MERGE_HELP, Scope.LIST, needs_pen=True),
    Command("history", ("h",), words.HISTORY, words.HISTORY_HELP, Scope.LIST),
    Command("save", ("ctrl+s",), words.SAVE, words.SAVE_HELP, Scope.FORM, footer=2),
    Command("choices", ("f2",), words.CHOICES, words.CHOICES_HELP, Scope.FORM, footer=4),
    Command("phrase", ("ctrl+t",), words.PHRASE, words.PHRASE_HELP, Scope.FORM, footer=4),
    Command("editor", ("f6",), words.EDITOR, words.EDITOR_HELP, Scope.FORM, footer=5),
    Command("take_draft", ("f5",), words.TAKE_DRAFT, words.TAKE_DRAFT_HELP, Scope.FORM),
    Command("drop_draft", ("f9",), words.DROP_DRAFT, words.DROP_DRAFT_HELP, Scope.FORM),
    Command("close", ("escape",), words.CLOSE, words.CLOSE_HELP, Scope.FORM, footer=3),
    Command("mark_choice", ("space",), words.MARK, words.MARK_HELP, Scope.CHOICE, footer=2),
    Command("mark_all", ("asterisk",), words.MARK_ALL, words.MARK_ALL_HELP, Scope.CHOICE, footer=4),
    Command("take", ("enter",), words.TAKE, words.TAKE_HELP, Scope.CHOICE, footer=3),
    Command("close_choice", ("escape",), words.CLOSE, words.CLOSE_HELP, Scope.CHOICE, footer=5),
)

# Commands met at once: a key may stand only once in each of these.
PLACES: tuple[tuple[Scope, ...], ...] = (
    (Scope.ALWAYS, Scope.ROOMS, Scope.LIST),
    (Scope.ALWAYS, Scope.FORM),
    (Scope.ALWAYS, Scope.CHOICE),
)

PLACE_NAMES: dict[Scope, Text] = {
    Scope.ALWAYS: words.ALWAYS_PLACE,
    Scope.ROOMS: words.ROOMS_PLACE,
    Scope.LIST: words.LIST_PLACE,
    Scope.FORM: words.FORM_PLACE,
    Scope.CHOICE: words.CHOICE_PLACE,
}

_BY_NAME = {command.name: command for command in COMMANDS}

# How keys are written that are not called what they show.
KEY_NAMES = {
    "escape": "Esc",
    "enter": "Enter",
    "slash": "/",
    "question_mark": "?",
    "asterisk": "*",
    "ampersand": "&",
    "plus": "+",
    "minus": "-",
    "number_sign": "#",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "left": "←",
    "right": "→",
}


def command(name: str) -> Command:
    """The command called `name`. Raises KeyError where there is none."""
    return _BY_NAME[name]


def in_scopes(*scopes: Scope) -> tuple[Command, ...]:
    """The commands of these scopes, in the list's order."""
    return tuple(each for each in COMMANDS if each.scope in scopes)


def key_name(key: str) -> str:
    """How a key is written for people: `f1` is F1, `slash` is /."""
    if key == "space":
        return words.SPACE_KEY()
    if key in KEY_NAMES:
        return KEY_NAMES[key]
    is_function_key = len(key) > 1 and key[0] == "f" and key[1:].isdigit()
    return key.upper() if is_function_key else key


def works_while_typing(key: str) -> bool:
    """Whether a key stands for no character and so reaches its command from a field too."""
    return "+" in key or (len(key) > 1 and key[0] == "f" and key[1:].isdigit())


def key_in_text(name: str, typing: bool = False) -> str:
    """The key by which a text names the command `name`; while `typing` the one that works in a field."""
    keys = command(name).keys
    fit = [key for key in keys if works_while_typing(key)] if typing else []
    return key_name([*fit, *keys][0]) if keys else words.NO_KEY()


def key_names(entry: Command) -> str:
    """All keys of a command for people, such as `k, F4`; a dash where it has none."""
    return ", ".join(key_name(key) for key in entry.keys) or words.NO_KEY()


def in_footer(shown: tuple[Command, ...]) -> tuple[Command, ...]:
    """Those of `shown` that belong in a footer, most wanted first."""
    return tuple(sorted((each for each in shown if each.footer), key=lambda each: each.footer))


def footer_hint(entry: Command) -> str:
    """One hint of a footer, such as `k Ny kontakt`."""
    return f"{key_name(entry.keys[0])} {entry.label()}"


def fitting(hints: tuple[str, ...], width: int, gap: int = 2) -> int:
    """How many of `hints`, joined by `gap` spaces, fit in `width` columns after one of margin."""
    taken = 1
    for number, hint in enumerate(hints):
        taken += len(hint) + (gap if number else 0)
        if taken > width:
            return number
    return len(hints)


def lines() -> list[tuple[str, str, str, str, str]]:
    """The whole list for printing: place, keys, label, help, name in the settings; grouped by place."""
    return [
        (PLACE_NAMES[scope](), key_names(each), each.label(), each.help(), each.name)
        for scope in Scope
        for each in in_scopes(scope)
    ]


name_keys_by(key_in_text)
