import pytest

from nsc_tui.guideline.cost_bearers import is_misplaced

OFFICE = "Stadsledningskontoret"
POLICE, OWN = ("Polisen",), (OFFICE,)


@pytest.mark.parametrize(
    ("membership", "paid_by", "participants", "misplaced"),
    [
        (True, OFFICE, (), False),
        (True, " stadsledningskontoret ", (), False),
        (True, "Polisen", (), True),
        (True, "", (), False),
        (False, "Polisen", (POLICE,), False),
        (False, OFFICE, (POLICE,), True),
        (False, OFFICE, (POLICE, OWN), False),  # the office may have paid for its own
        (False, OFFICE, (POLICE, ()), False),  # of one nobody knows
        (False, OFFICE, (), False),  # nobody is known to have taken part
        (False, "", (POLICE,), False),
    ],
)
def test_a_cost_on_the_wrong_party(
    membership: bool, paid_by: str, participants: tuple[tuple[str, ...], ...], misplaced: bool
) -> None:
    assert is_misplaced(membership, paid_by, OFFICE, participants) is misplaced


def test_without_an_office_nothing_is_misplaced() -> None:
    assert not is_misplaced(True, "Polisen", "")
