"""The same record gives the same bytes: in any process, time zone and hash seed."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, timedelta
from hashlib import sha256

import pytest

from db.reading.protocol_model import Protocol
from exports.paper.documents.extract import extract
from exports.paper.documents.protocol import protocol
from exports.paper.documents.specimen import specimen

_MAKE = (
    "from hashlib import sha256; from exports.paper.documents.specimen import specimen;"
    "print(sha256(specimen().content).hexdigest())"
)


@pytest.mark.parametrize(
    "world",
    [
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "LC_ALL": "C"},
        {"TZ": "America/Anchorage", "PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "1"},
    ],
    ids=["east", "west"],
)
def test_another_process_makes_the_same_file(world: dict[str, str]) -> None:
    paths = os.pathsep.join(path for path in sys.path if path)
    made = subprocess.run(
        [sys.executable, "-c", _MAKE],
        env={**os.environ, **world, "PYTHONPATH": paths},
        check=True,
        capture_output=True,
        text=True,
    )
    assert made.stdout.strip() == sha256(specimen().content).hexdigest()


def test_the_order_of_making_does_not_matter(record: Protocol) -> None:
    first = [protocol(record).content, extract(record, 3).content]
    second = [extract(record, 3).content, protocol(record).content]
    assert first == second[::-1]


def test_the_moment_counts_and_its_zone_does_not(record: Protocol) -> None:
    elsewhere = replace(record, recorded_at=record.recorded_at.astimezone(UTC))
    later = replace(record, recorded_at=record.recorded_at + timedelta(seconds=1))
    assert protocol(elsewhere).content == protocol(record).content
    assert protocol(later).content != protocol(record).content


def test_any_change_of_the_record_shows(record: Protocol) -> None:
    assert record.head
    changed = replace(record, head=replace(record.head, number=215))
    assert protocol(changed).content != protocol(record).content
