"""The demo: a throw-away register filled with a plausible year of made-up people."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

# The demo's clock stands at this day, so that it always looks like a living year.
DEMO_DAY: Final = date(2026, 11, 22)
_SECRETARY: Final = "Ida Ek"


@contextmanager
def demo_register() -> Iterator[Path]:
    """A register with a year in it, in a folder of its own that is gone afterwards."""
    from db.writing import phrases
    from db.writing.pen import Pen
    from db.writing.register import make
    from exports.tables.importing import import_folder
    from nsc_tui.language.phrases import OF_THE_DEMO

    with TemporaryDirectory(prefix="nsc-tui-demo-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "demo.db"
        make(path, {"secretary": _SECRETARY})
        with Pen.take(path, by=_SECRETARY) as pen:
            import_folder(pen, demo_tables())
            with pen.act("phrase.add") as act:
                for name, wording in OF_THE_DEMO:
                    phrases.add(act, phrases.PhraseDetails(name=name, wording=wording))
        yield path


def demo_tables() -> Path:
    """The folder of the tables that the demo is made from."""
    import nsc_tui

    return Path(nsc_tui.__file__).parent / "demo"
