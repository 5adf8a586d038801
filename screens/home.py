"""The user's own side of the program: where her files are, what she has chosen, and her clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from nsc_tui import clock
from nsc_tui.language.notice import Notice

_THEME_PREFIX = "nsc-"


def keeps_nothing(_name: str, _value: str) -> None:
    """A `keep` for a throw-away home."""


@dataclass(slots=True, kw_only=True)
class Home:
    """Folders and choices, as the command line hands them over.

    `usual_file` is where a register lies on this system when nobody says otherwise. `state` holds
    drafts and the fault log, `ledger` notes when which register was backed up. `backups` is where the
    user's backups went last, `own_backups` where the program backs up by itself (None: it does not).
    `keep` stores a choice by its name in the settings (`theme`, `language`, `export_folder`,
    `backup_folder`, `file`). `theme` is empty or a name of the settings; `today` fixes the day on
    which the register is looked at. `notices` are told once, when the screens stand.
    """

    usual_file: Path
    state: Path
    ledger: Path
    exports: Path
    backups: Path | None = None
    own_backups: Path | None = None
    theme: str = ""
    keep: Callable[[str, str], None] = keeps_nothing
    today: date | None = None
    notices: tuple[Notice, ...] = ()

    @property
    def fault_log(self) -> Path:
        """Where faults nobody foresaw are noted."""
        return self.state / "faults.txt"

    @property
    def theme_name(self) -> str:
        """The theme's name among `screens.themes`; empty where none is chosen."""
        return _THEME_PREFIX + self.theme if self.theme else ""

    def choose_theme(self, name: str) -> None:
        """Keep a theme, by its name among `screens.themes`."""
        self.theme = name.removeprefix(_THEME_PREFIX)
        self.keep("theme", self.theme)

    def choose_exports(self, folder: Path) -> None:
        """Keep the folder that papers and tables go to."""
        self.exports = folder
        self.keep("export_folder", str(folder))

    def choose_backups(self, folder: Path) -> None:
        """Keep the folder that backups go to."""
        self.backups = folder
        self.keep("backup_folder", str(folder))

    def drafts_of(self, register: Path) -> Path:
        """The folder of the drafts that belong to one register."""
        return self.state / "drafts" / sha256(str(register.resolve()).encode()).hexdigest()[:16]

    def now(self) -> datetime:
        """The moment by Stockholm's clock, on the fixed day where one is fixed."""
        moment = clock.now()
        return moment if self.today is None else datetime.combine(self.today, moment.time())
