"""The states of things, in words: never shown by colour alone."""

from nsc_tui.language.text import Text

PROTOCOL_STATES = {
    "draft": Text("utkast", "draft"),
    "completed": Text("färdigställt", "completed"),
    "approved": Text("justerat", "approved"),
    "cancelled": Text("inställt", "cancelled"),
}
