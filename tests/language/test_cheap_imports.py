"""The rules and the words stand on the look-up's way: standard library only, and nothing slow."""

import subprocess
import sys
from pathlib import Path

import pytest

import nsc_tui

ON_THE_WAY = (
    "nsc_tui.guideline.dates",
    "nsc_tui.guideline.verdict",
    "nsc_tui.guideline.proposals",
    "nsc_tui.guideline.rules",
    "nsc_tui.language.faults",
    "nsc_tui.language.folding",
    "nsc_tui.language.cities",
    "nsc_tui.language.references",
    "nsc_tui.language.date_words",
    "nsc_tui.language.verdicts",
    "nsc_tui.language.plain_text",
)
PROGRAM = """
import sys
before = set(sys.modules)
import {module}
new = {{name.partition(".")[0] for name in set(sys.modules) - before}}
print(*sorted(new - set(sys.stdlib_module_names) - {{"nsc_tui"}}))
print(*sorted(new & {{"zoneinfo", "argparse", "asyncio", "json", "sqlite3", "logging", "urllib"}}))
"""


@pytest.mark.parametrize("module", ON_THE_WAY)
def test_a_module_brings_neither_packages_nor_slow_parts_of_the_library(module: str) -> None:
    run = subprocess.run(
        [sys.executable, "-S", "-c", PROGRAM.format(module=module)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(nsc_tui.__file__).parents[1],
    )
    assert run.stdout == "\n\n"
