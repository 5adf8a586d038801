"""Where things are on this computer, and what the user chose: a small file of settings.

The program starts whatever that file holds: what it does not understand is reported, with the
nearest name it knows, and left out.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from nsc_tui.language import settings as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.system_reasons import of_system
from nsc_tui.language.text import Text

if TYPE_CHECKING:
    from nsc_tui.language.notice import Notice

_PROGRAM = "nsc-tui"
LANGUAGES = ("sv", "en")
THEMES = ("light", "dark", "contrast", "mono")
PDF_PARTS = ("1", "2", "3")


Keys = str | tuple[str, ...]


class Settings(NamedTuple):
    """What the user chose on this computer; empty is the program's own choice."""

    language: str = ""  # sv or en
    theme: str = ""  # one of THEMES
    export_folder: str = ""
    backup_folder: str = ""
    pdf_part: str = ""  # one of PDF_PARTS: the part of PDF/A that papers keep to
    file: str = ""  # the register opened last
    keys: Mapping[str, Keys] = MappingProxyType({})  # by the names of the commands, unchecked


class Places(NamedTuple):
    """Where the program keeps things: the register and its backups, settings, drafts with the log."""

    data: Path
    config: Path
    state: Path

    @property
    def register(self) -> Path:
        """The usual place of the register."""
        return self.data / "register.db"

    @property
    def backups(self) -> Path:
        """Where the program backs up by itself."""
        return self.data / "backups"

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.config / "settings.toml"

    @property
    def log(self) -> Path:
        """Where what went wrong is noted, without personal data."""
        return self.state / "faults.txt"

    @property
    def ledger(self) -> Path:
        """Where it is noted when which register was backed up."""
        return self.state / "backups.json"


class Loaded(NamedTuple):
    """The settings as they could be read, and what to tell the user about the file."""

    settings: Settings
    notices: "tuple[Notice, ...]" = ()


def places() -> Places:
    """The folders of this user; raises Fault DISK where the user has no home folder."""
    found = _linux_places(os.environ) if sys.platform == "linux" else _asked_places()
    if not all(folder.is_absolute() for folder in found):
        raise Fault(ExitCode.DISK, words.NO_HOME)
    return found


def load(path: Path) -> Loaded:
    """The settings in `path`; a file that is not there holds none."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError as error:
        return _none(words.UNREADABLE, path, of_system(error))
    import tomllib  # late: most have no such file

    try:
        read = tomllib.loads(raw.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        return _none(words.NOT_TOML, path, _where(error))
    return Loaded(_understood(read), tuple(_complaints(read, path)))


def keep(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all.

    Raises Fault DISK where that cannot be done, and where it would take the place of what the user wrote
    and the program could not read.
    """
    for notice in load(path).notices:
        if notice.text is words.NOT_TOML:
            raise Fault(ExitCode.DISK, words.NOT_OVERWRITTEN, path=path)
        if notice.text is words.UNREADABLE:
            raise Fault(ExitCode.DISK, words.NOT_KEPT, **notice.values)
    partial = path.with_name(f"{path.name}.partial")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.writelines(_lines(settings))
        partial.replace(path)
    except OSError as error:
        raise Fault(ExitCode.DISK, words.NOT_KEPT, path=path, detail=of_system(error)) from error


def _lines(settings: Settings) -> Iterator[str]:
    chosen = {name: value for name, value in settings._asdict().items() if value}
    keys = chosen.pop("keys", {})
    for name, value in chosen.items():
        yield f"{name} = {_quoted(value)}\n"
    if keys:
        yield "\n[keys]\n"
    for name, value in keys.items():
        several = isinstance(value, tuple)
        written = f"[{', '.join(map(_quoted, value))}]" if several else _quoted(value)
        yield f"{_quoted(name)} = {written}\n"


def _linux_places(environment: Mapping[str, str]) -> Places:
    """As platformdirs says (the XDG base directories), at a tenth of its cost: a look-up passes here."""
    # Without a home Path raises and this stays relative; of an empty HOME either would make the root.
    home = Path() if environment.get("HOME") == "" else Path(os.path.expanduser("~"))  # noqa: PTH111

    def folder(name: str, usual: str) -> Path:
        chosen = environment.get(name, "").strip()
        base = Path(chosen) if chosen and Path(chosen).is_absolute() else home / usual
        return base / _PROGRAM

    return Places(
        folder("XDG_DATA_HOME", ".local/share"),
        folder("XDG_CONFIG_HOME", ".config"),
        folder("XDG_STATE_HOME", ".local/state"),
    )


def _asked_places() -> Places:
    from platformdirs import user_config_path, user_data_path, user_state_path

    return Places(
        user_data_path(_PROGRAM, appauthor=False),
        user_config_path(_PROGRAM, appauthor=False),
        user_state_path(_PROGRAM, appauthor=False),
    )


def _none(why: Text, path: Path, detail: object) -> Loaded:
    from nsc_tui.language.notice import Notice

    return Loaded(Settings(), (Notice(why, {"path": path, "detail": detail}),))


def _where(error: Exception) -> str:
    """Where a file stops being TOML; the reader says it only in English."""
    import re

    if isinstance(error, UnicodeDecodeError):
        return words.NOT_UTF8()
    found = re.search(r"\(at line (\d+), column (\d+)\)$", str(error))
    return words.PLACE(line=found[1], column=found[2]) if found else words.AT_THE_END()


def _understood(read: Mapping[str, Any]) -> Settings:
    chosen = {name: value for name, value in read.items() if _problem(name, value) is None}
    if "keys" in chosen:
        chosen["keys"] = {
            name: value if isinstance(value, str) else tuple(value) for name, value in chosen["keys"].items()
        }
    return Settings(**chosen)


def _complaints(read: Mapping[str, Any], path: Path) -> "Iterator[Notice]":
    from nsc_tui.language.notice import Notice

    for name, value in read.items():
        if problem := _problem(name, value):
            near = _nearest(name)
            said = {"path": path, "name": name, "value": value, "near": near, "choices": ", ".join(THEMES)}
            yield Notice(problem, said)


def _problem(name: str, value: object) -> Text | None:
    """What is wrong with one setting; None where nothing is."""
    if name not in Settings._fields:
        return words.UNKNOWN_NEAR if _nearest(name) else words.UNKNOWN
    if isinstance(value, str) and "\0" in value:
        return words.NUL
    if name == "keys":
        return None if _are_keys(value) else words.NOT_KEYS
    choices = {"language": LANGUAGES, "theme": THEMES, "pdf_part": PDF_PARTS}.get(name)
    if not isinstance(value, str) or (choices and value and value not in choices):
        refusals = {
            "language": words.NOT_A_LANGUAGE,
            "theme": words.NOT_A_THEME,
            "pdf_part": words.NOT_A_PDF_PART,
        }
        return refusals.get(name, words.NOT_A_TEXT)
    return None


def _are_keys(value: object) -> bool:
    """Whether the table [keys] holds texts and lists of texts; which they may be the screens know."""
    return isinstance(value, dict) and all(
        isinstance(keys, str) or (isinstance(keys, list) and all(isinstance(key, str) for key in keys))
        for keys in value.values()
    )


def _nearest(name: str) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, Settings._fields, 1, 0.5)), "")


def _quoted(text: str) -> str:
    """A TOML basic string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08X}" for c in escaped) + '"'
