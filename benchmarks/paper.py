"""Paper against the raw canvas: 1 to 50 000 rows in one run, time and memory.

`python benchmarks/paper.py` prints, for each number of rows, the processor time of a bare
ReportLab canvas that writes the same cells (the floor), that of a tagged and finished table,
their ratio, and the highest memory of each in a process of its own. `--rows N` measures one number.
"""

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from statistics import median

SIZES = (1, 1_000, 10_000, 50_000)
ROUNDS = 3
Row = tuple[str, str, str, str]


def rows(count: int) -> Iterator[Row]:
    names = ("Åsa Öberg-Ståhl", "Nils Zetterberg", "Łucja McKinney", "Áŋŋá Čáhcesuolu", "Bo Ek")
    for number in range(count):
        day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
        yield f"K-2025-{number:05}", names[number % 5], "Konferens i Köpenhamn om trygga städer", day


def raw(count: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

    from exports.paper.fonts import regular

    out = BytesIO()
    canvas = Canvas(out, pageCompression=1, initialFontName=regular().name)
    y = 728.0
    canvas.setFont(regular().name, 9)
    for row in rows(count):
        if y < 80:
            canvas.showPage()
            canvas.setFont(regular().name, 9)
            y = 728.0
        for x, text in zip((62, 150, 300, 470), row, strict=True):
            canvas.drawString(x, y, text)
        canvas.line(62, y - 4, 533, y - 4)
        y -= 18
    canvas.save()
    return out.getvalue()


def tagged(count: int) -> bytes:
    from exports.paper.document import compose
    from exports.paper.frame import Running
    from exports.paper.metadata import About
    from exports.paper.rows import Column, Rows
    from exports.paper.styles import CELL_FIGURES

    columns = [
        Column("Beteckning", 2, CELL_FIGURES, names_row=True),
        Column("Namn", 3),
        Column("Aktivitet", 4),
        Column("Dag", 1.6, CELL_FIGURES),
    ]
    about = About("Kontakter", "Rådet", "Kontakter", "sv", datetime(2025, 1, 1, tzinfo=UTC))
    return compose([Rows(columns, rows(count), none="–")], Running("Rådet", "", "Register"), about).content


def seconds(make: Callable[[int], bytes], count: int) -> float:
    start = time.process_time()
    make(count)
    return time.process_time() - start


def highest_memory(kind: str, count: int) -> int:
    """Megabytes of a process that makes one document of `kind`."""
    command = [sys.executable, __file__, "--memory", kind, "--rows", str(count)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def measure(count: int) -> None:
    raw(1), tagged(1)
    times = [(seconds(raw, count), seconds(tagged, count)) for _ in range(ROUNDS)]
    floor, ours = median(pair[0] for pair in times), median(pair[1] for pair in times)
    memory = [highest_memory(kind, count) for kind in ("raw", "tagged")]
    print(f"{count:>7} rows  canvas {floor:7.3f} s {memory[0]:>5} MB  ", end="")
    print(f"tagged {ours:7.3f} s {memory[1]:>5} MB  ratio {ours / floor:.2f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int)
    parser.add_argument("--memory", choices=("raw", "tagged"))
    chosen = parser.parse_args()
    if chosen.memory:
        {"raw": raw, "tagged": tagged}[chosen.memory](chosen.rows)
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
        return
    for count in [chosen.rows] if chosen.rows else SIZES:
        measure(count)


if __name__ == "__main__":
    main()
