"""Paper against the raw canvas: 1 to 50 000 rows in one run, time and memory.

`python benchmarks/paper.py` prints, for each number of rows, the processor time of a bare
ReportLab canvas that writes the same cells (the floor), that of a tagged and finished table,
their ratio, and the highest memory of each in a process of its own. `--rows N` measures one number.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
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


def measured(kind: str, count: int) -> tuple[float, int]:
    """Seconds of processor time, and the megabytes of a process that does nothing else."""
    command = [sys.executable, __file__, "--only", kind, "--rows", str(count)]
    taken, memory = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(taken), int(memory)


def only(kind: str, count: int) -> None:
    make: Callable[[int], bytes] = {"raw": raw, "tagged": tagged}[kind]
    make(1)
    start = time.process_time()
    make(count)
    print(time.process_time() - start, peak_megabytes())


def peak_megabytes() -> int:
    """Of this process alone: what getrusage tells a child includes its parent."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


def compare(count: int) -> None:
    rounds = [(measured("raw", count), measured("tagged", count)) for _ in range(ROUNDS)]
    floor, ours = (median(pair[side][0] for pair in rounds) for side in (0, 1))
    memory = [max(pair[side][1] for pair in rounds) for side in (0, 1)]
    print(f"{count:>7} rows  canvas {floor:7.3f} s {memory[0]:>5} MB  ", end="")
    print(f"tagged {ours:7.3f} s {memory[1]:>5} MB  ratio {ours / floor:.2f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int)
    parser.add_argument("--only", choices=("raw", "tagged"))
    chosen = parser.parse_args()
    if chosen.only:
        only(chosen.only, chosen.rows)
        return
    for count in [chosen.rows] if chosen.rows else SIZES:
        compare(count)


if __name__ == "__main__":
    main()
