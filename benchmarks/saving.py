"""One save, and a verified backup, against the least that is as safe: `python benchmarks/saving.py [ROWS]`.

The floor of a save is one INSERT and its commit through sqlite3 with the same pragmas; the floor of a
backup is copying the same file and one fsync. ROWS contacts (20 000) fill the register to be backed up.
"""

import os
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from reading import filled, times  # noqa: E402

from db.backup import back_up  # noqa: E402
from db.writing import contacts  # noqa: E402
from db.writing.pen import Pen  # noqa: E402

SAVES, BACKUPS = 40, 5


def saves(path: Path) -> None:
    """Print the time of one contact logged, against one bare row."""
    bare = sqlite3.connect(path.with_name("bare.db"), isolation_level=None)
    bare.execute("PRAGMA synchronous = EXTRA")
    bare.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)")

    def floor() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO row (text) VALUES ('x')")
        bare.execute("COMMIT")

    details = contacts.ContactDetails(person=1, activity=1, contacted_at="2026-03-01", channel="telefon")
    with Pen.take(path, by="benchmark") as pen:

        def ours() -> None:
            with pen.act("contact.log") as act:
                contacts.log(act, details)

        ours()
        found: dict[str, list[float]] = {"floor": [], "ours": []}
        for _ in range(SAVES):
            found["floor"] += times(floor, 1)
            found["ours"] += times(ours, 1)
    bare.close()
    base, mine = median(found["floor"]), median(found["ours"])
    print(
        f"one save   {mine:8.1f} ms   floor {base:.1f} ms   of our own {mine - base:.1f} ms   (budget 16 ms)"
    )


def backups(path: Path) -> None:
    """Print the time of a verified backup, against a copy and one fsync."""
    target = path.with_name("stick")
    target.mkdir()

    def floor() -> None:
        copy = target / "plain.db"
        shutil.copyfile(path, copy)
        with copy.open("rb+") as file:
            os.fsync(file.fileno())

    found: dict[str, list[float]] = {"floor": [], "ours": []}
    for number in range(BACKUPS):
        found["floor"] += times(floor, 1)
        folder = target / str(number)
        folder.mkdir()
        start = perf_counter()
        back_up(path, folder, ledger=path.with_name("backups.json"))
        found["ours"].append((perf_counter() - start) * 1000)
    base, mine = median(found["floor"]), median(found["ours"])
    size = path.stat().st_size / 1_000_000
    ratio = f"ratio {mine / base:.1f} at {size:.0f} MB"
    print(f"backup     {mine:8.0f} ms   floor {base:.0f} ms   {ratio}   (budget 8)")


def main() -> None:
    """Fill a register and print both."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as folder:
        path = filled(Path(folder) / "register.db", rows)
        backups(path)
        saves(path)


if __name__ == "__main__":
    main()
