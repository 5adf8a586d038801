import pytest

from nsc_tui.guideline.clock import NotATimeError, clock_span, clock_time, pauses


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("13.00", "13:00"),
        ("13:00", "13:00"),
        ("kl 13", "13:00"),
        ("kl. 13.30", "13:30"),
        ("Klockan 9.05", "09:05"),
        ("9", "09:00"),
        ("00:00", "00:00"),
        ("23.59", "23:59"),
        ("", ""),
    ],
)
def test_times_of_day(text: str, time: str) -> None:
    assert clock_time(text) == time


@pytest.mark.parametrize("text", ["24.00", "13.60", "13.5", "1300", "kl", "13.00 CET", "-1", "13..00"])
def test_impossible_times(text: str) -> None:
    with pytest.raises(NotATimeError):
        clock_time(text)


@pytest.mark.parametrize("text", ["14.05-14.15", "14:05–14:15", "kl 14.05 - kl. 14.15"])
def test_spans(text: str) -> None:
    assert clock_span(text) == "14:05–14:15"


@pytest.mark.parametrize("text", ["14.15-14.05", "14.05-14.05", "14.05", "14.05-", "14.05-14.15-14.20"])
def test_impossible_spans(text: str) -> None:
    with pytest.raises(NotATimeError):
        clock_span(text)


def test_several_pauses() -> None:
    assert pauses("14.05-14.15|15-15.10") == ("14:05–14:15", "15:00–15:10")
    assert pauses("14.05-14.15\n") == ("14:05–14:15",)
    assert pauses("") == ()
