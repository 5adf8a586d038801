"""How quick the reading door and a look-up are: at 300 and at 100 000 contacts, and against a bare script.

    python benchmarks/reading.py [ROWS]

Budgets: a look-up 2.5 times a script that only knows sqlite3; a window of a list 1.2 times itself at
300 rows; a search as one types within 16 ms at 100 000 records in 99 of 100. Windows and the search are
told in processor time, so that a busy machine counts less; of a window the least of many runs.
"""

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter, process_time

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from db.connection import open_writing  # noqa: E402
from db.creation import create  # noqa: E402
from db.reading import contacts, search  # noqa: E402
from db.reading.door import Door  # noqa: E402
from db.reading.window import Ask  # noqa: E402
from db.writing.search_index import rebuild  # noqa: E402

FLOOR = """
import sqlite3, sys
connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
sql = "SELECT ref, title FROM search_record WHERE instr(plain, ?)"
for row in connection.execute(sql, (sys.argv[2],)).fetchall():
    print(*row)
"""
GIVEN = [
    "Anna",
    "Bo",
    "Carl",
    "Åsa",
    "Erik",
    "Fia",
    "Örjan",
    "Hans",
    "Ida",
    "Jon",
    "Kim",
    "Lars",
    "Mia",
    "Nils",
    "Ola",
    "Pia",
    "Zahra",
    "Łucja",
]
FAMILY = [
    "Öberg",
    "Åberg",
    "Lindström",
    "Ek",
    "Ström",
    "Zetterberg",
    "Ärlig",
    "Mc-Kinney",
    "af_Klint",
    "Hovgren",
    "Sandqvist",
]
CITIES = [
    "København",
    "Oslo",
    "Stockholm",
    "Malmö",
    "Helsingfors",
    "Reykjavík",
    "Tammerfors",
    "Århus",
    "Esbo",
    "Bergen",
]
WORDS = [
    "anna",
    "öberg",
    "oberg",
    "köpenhamn",
    "copenhagen",
    "polis",
    "telefon",
    "2024",
    "k-2024-0",
    "ek",
    "zetter",
    "47",
    "summit",
    "qz",
    "xyzzy",
]


def filled(path: Path, rows: int) -> Path:
    """A register with `rows` contacts of 200 people about 100 activities, and ten years of meetings."""
    chance = Random(rows)
    create(path)
    with closing(open_writing(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO organisation (name, sort_key) VALUES ('Polisområde Storgöteborg', 'p')"
        )
        people = [(chance.choice(GIVEN), f"{chance.choice(FAMILY)} {n}", f"{n:04}") for n in range(200)]
        connection.executemany(
            "INSERT INTO person (given_name, family_name, sort_key, organisation_id) VALUES (?, ?, ?, 1)",
            people,
        )
        activities = [
            (
                f"A-{n}",
                f"Summit {n}",
                f"20{17 + n % 10}-05-12",
                f"20{17 + n % 10}-05-11T22:00",
                chance.choice(CITIES),
            )
            for n in range(100)
        ]
        connection.executemany(
            "INSERT INTO activity (ref, title, arranged_by, status, happens, sort_key, place)"
            " VALUES (?, ?, 'nsc', 'held', ?, ?, ?)",
            [(ref, title, day, key, place) for ref, title, day, key, place in activities],
        )
        connection.executemany(
            "INSERT INTO contact (ref, person_id, activity_id, contacted_at, entered_at, sort_key, channel,"
            " took_part) VALUES (?, ?, ?, '2015-03-01', '2015-03-01T09:00:00.000Z', ?, 'telefon', 'yes')",
            [
                (f"K-2024-{n:06}", chance.randint(1, 200), chance.randint(1, 100), f"2015-02-28T23:00/{n:06}")
                for n in range(rows)
            ],
        )
        connection.execute(
            "INSERT INTO result (contact_id, heading, wording)"
            " SELECT id, 'methods', 'Arbetssätt' FROM contact"
        )
        _hold_meetings(connection)
        rebuild(connection)
        connection.execute("COMMIT")
    return path


def _hold_meetings(connection: sqlite3.Connection) -> None:
    """Four meetings a year up to 2026, all but the last completed, with eight items each."""
    days = [f"{year}-{month:02}-12" for year in range(2017, 2027) for month in (3, 6, 9, 12)]
    connection.executemany(
        "INSERT INTO meeting (ref, held_on, state) VALUES (?, ?, 'draft')", [(day, day) for day in days]
    )
    connection.executemany(
        "INSERT INTO item (meeting_id, position, number, year, heading, kind, decision)"
        " VALUES (?, ?, ?, ?, ?, 'decision', 'Informationen antecknas.')",
        [
            (meeting, place, (meeting - 1) % 4 * 8 + place, int(days[meeting - 1][:4]), f"Ärende {place}")
            for meeting in range(1, len(days) + 1)
            for place in range(1, 9)
        ],
    )
    connection.execute("UPDATE meeting SET state = 'completed' WHERE held_on < ?", (days[-1],))
    connection.execute("INSERT INTO setting (name, value) VALUES ('approval', '0')")


def times(work: Callable[[], object], runs: int, clock: Callable[[], float] = process_time) -> list[float]:
    """Milliseconds of each run, of this process's own work unless another `clock` is given."""
    found = []
    for _ in range(runs):
        start = clock()
        work()
        found.append((clock() - start) * 1000)
    return found


def look_up(path: Path) -> None:
    """Print a look-up's time against the bare script's, in turns."""
    floor = [sys.executable, "-c", FLOOR, str(path), "xyzzy"]
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from nsc_tui.__main__ import run; run()"
    ours = [sys.executable, "-c", start, "lookup", "xyzzy", "--file", str(path)]
    found: dict[str, list[float]] = {"floor": [], "ours": []}
    for _ in range(21):
        for name, command in (("floor", floor), ("ours", ours)):
            found[name] += times(
                lambda command=command: subprocess.run(command, capture_output=True, check=False),
                1,
                perf_counter,
            )  # type: ignore[misc]
    base, mine = median(found["floor"]), median(found["ours"])
    print(f"look-up            {mine:7.1f} ms   floor {base:.1f} ms   ratio {mine / base:.2f}   (budget 2.5)")


def windows(small: Path, large: Path, rows: int) -> None:
    """Print the time of a window of forty contacts, at its beginning and end, small against large."""
    asks = (
        ("first window", Ask(limit=40)),
        ("by person", Ask(order="member", limit=40)),
        ("by activity", Ask(order="activity", limit=40)),
        ("filtered", Ask(words="anna", limit=40)),
    )
    for name, ask in asks:
        with Door(small) as door:
            base = min(times(lambda door=door, ask=ask: contacts.rows(door, ask), 50))  # type: ignore[misc]
        with Door(large) as door:
            found = min(times(lambda door=door, ask=ask: contacts.rows(door, ask), 50))  # type: ignore[misc]
        print(f"{name:<18} {found:7.2f} ms   at 300 {base:.2f} ms   ratio {found / base:.2f}   (budget 1.2)")
    with Door(large) as door:
        for name, order in (("last window", ""), ("last by person", "member")):
            last = Ask(order=order, offset=rows - 40, limit=40)
            print(f"{name:<18} {min(times(lambda last=last: contacts.rows(door, last), 20)):7.2f} ms")  # type: ignore[misc]
        place = min(times(lambda: contacts.CONTACTS.place(door, rows // 2, asks[0][1]), 20))
        print(f"place of a record  {place:7.2f} ms")


def typing(large: Path) -> None:
    """Print how long a search takes as words are typed, letter by letter."""
    found = []
    with Door(large) as door:
        for _ in range(3):
            for word in WORDS:
                for end in range(1, len(word) + 1):
                    found += times(lambda door=door, typed=word[:end]: search.search(door, typed), 1)  # type: ignore[misc]
    found = found[len(found) // 3 :]  # the first round fills the caches
    print(
        f"search as typed    {median(found):7.2f} ms   p99 {quantiles(found, n=100)[98]:.1f} ms   (budget 16)"
    )


def main() -> None:
    """Fill two registers and print every figure."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        small, large = filled(Path(folder) / "small.db", 300), filled(Path(folder) / "large.db", rows)
        look_up(small)
        windows(small, large, rows)
        typing(large)


if __name__ == "__main__":
    main()
