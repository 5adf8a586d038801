"""What a refused value is called in the sentence that refuses it."""

import pytest

from db.checks import Refused, checked


@pytest.mark.parametrize(
    ("table", "field"), [("activity", "happens"), ("meeting", "held_on"), ("meeting", "starts")]
)
@pytest.mark.parametrize(
    ("typed", "said"),
    [("Hej [/x] vecka", "”Hej [/x] vecka”"), ("ä" * 61, f"”{'ä' * 60}…”"), ("z", "”z”")],
    ids=["markup", "long", "small"],
)
def test_a_refused_value_is_repeated_as_it_was_written_and_not_at_length(
    table: str, field: str, typed: str, said: str
) -> None:
    with pytest.raises(Refused) as caught:
        checked(table, field, typed)
    assert said in caught.value.written_in("sv")


def test_of_a_range_the_wrong_day_is_named() -> None:
    with pytest.raises(Refused) as caught:
        checked("activity", "happens", "2025-02-30/2025-03-01")
    assert "”2025-02-30”" in caught.value.written_in("sv")


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [("currency", "sek", "SEK"), ("currency", "EUR", "EUR"), ("amount", 0, 0), ("amount", 845050, 845050)],
)
def test_an_amount_and_its_currency_are_kept(field: str, typed: str | int, kept: str | int) -> None:
    assert checked("cost", field, typed) == kept


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("currency", "kr", "”kr” är ingen valuta. Skriv dess tre bokstäver"),
        ("currency", "SKE", "”SKE” är ingen valuta"),
        ("currency", "kronor", "”kronor” är ingen valuta"),
        ("amount", -1, "aldrig mindre än noll: ”-0.01”"),
    ],
)
def test_another_is_refused(field: str, typed: str | int, said: str) -> None:
    with pytest.raises(Refused) as caught:
        checked("cost", field, typed)
    assert said in caught.value.written_in("sv")
