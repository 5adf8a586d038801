"""Which language to speak, from the environment."""

from collections.abc import Mapping

from nsc_tui.language.text import ENGLISH, SWEDISH, Language


def language_of(environment: Mapping[str, str]) -> Language:
    """English where the locale begins with `en_`; Swedish for all others, C and POSIX among them.

    The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it (XBD 8.2).
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if locale := environment.get(name):
            return ENGLISH if locale.lower().startswith("en_") else SWEDISH
    return SWEDISH
