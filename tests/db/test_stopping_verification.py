"""Verification tells of each check, and is stopped between them and in the middle of one."""

from pathlib import Path

import pytest

from db import drill as drills
from db import soundness
from db.soundness import CHECKS
from db.stopping import StoppedError
from db.verification import verify_register


def test_it_tells_of_each_check_before_it(register: Path) -> None:
    told: list[tuple[int, int]] = []

    def going(done: int, count: int) -> bool:
        told.append((done, count))
        return True

    assert verify_register(register, going=going).findings == ()
    assert list(dict.fromkeys(told)) == [(place, len(CHECKS)) for place in range(len(CHECKS))]


@pytest.mark.parametrize("check", range(len(CHECKS)))
def test_it_is_stopped_before_any_of_them(register: Path, check: int) -> None:
    with pytest.raises(StoppedError):
        verify_register(register, going=lambda done, _count: done < check)


@pytest.mark.parametrize("check", [0, 2, 3])
def test_it_is_stopped_while_sqlite_works(
    register: Path, check: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soundness, "_STEPS_BETWEEN", 1)
    asked: list[int] = []

    def going(done: int, _count: int) -> bool:
        asked.append(done)
        return asked.count(check) < 3

    with pytest.raises(StoppedError):
        verify_register(register, going=going)
    assert asked[-1] == check


@pytest.mark.parametrize("step", range(drills.STEPS))
def test_a_drill_is_stopped_at_any_step(register: Path, backup: Path, step: int) -> None:
    looked: list[Path] = []
    with pytest.raises(StoppedError):
        drills.drill(backup, looked.append, lambda done, _count: done < step)
    assert looked == []
    assert drills.drill(backup, looked.append).rows > 0
    assert len(looked) == 1
    assert not looked[0].exists()
