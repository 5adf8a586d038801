"""The program's clock shows Stockholm's time wherever the computer is set."""

import os
import subprocess
import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo", "Europe/Stockholm"])
def test_the_clock_is_stockholms(zone: str) -> None:
    shown = subprocess.run(
        [sys.executable, "-c", "from nsc_tui.clock import now; print(now().isoformat())"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "TZ": zone},
    ).stdout.strip()
    there = datetime.now(ZoneInfo("Europe/Stockholm")).replace(tzinfo=None)
    assert timedelta(0) <= there - datetime.fromisoformat(shown) < timedelta(minutes=1)
