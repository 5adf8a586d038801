"""A small made-up council, as the tests of the reading door name its rows."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from db.writing.pen import Act

Writing = Callable[[], AbstractContextManager[Act]]


@dataclass(frozen=True, slots=True)
class Council:
    police: int
    office: int
    zahra: int  # ledamot for the police from 2023 to the end of 2025
    asa: int  # ordförande for the office since 2023
    omar: int  # an official, no seat
    seat: int  # the seat that Zahra held
    summit: int
    signing: int  # part of the summit
    webinar: int  # no date
