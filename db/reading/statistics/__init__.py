"""The year in numbers: the one place where papers and screens have their counts from.

`material` reads what is counted, record by record as `nsc-tui list` gives it; the other modules are
pure functions of it. Nothing is counted by party, and what a date leaves open is told, never guessed.
`docs/numbers.md` says of each number which list it can be counted from.
"""

from datetime import date

from db.reading.door import Door
from db.reading.statistics.counts import YearStatistics, statistics
from db.reading.statistics.material import year_material


def year_statistics(door: Door, year: int, today: date) -> YearStatistics:
    """The year's records and counts; `today` tells which of its meetings are over."""
    return statistics(year_material(door, year, today))
