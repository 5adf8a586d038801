from datetime import date

import pytest

from nsc_tui.guideline import metadata
from nsc_tui.guideline.categories import Category, categories_of, rule_of
from nsc_tui.guideline.clocks import approval_due, days_left
from nsc_tui.guideline.rules import RULES, SAME_SUBJECT, Modality, related, rule


def test_every_id_resolves_in_either_case() -> None:
    for one in RULES:
        assert rule(one.id) is one
        assert rule(one.id.lower()) is one
    assert len({one.id for one in RULES}) == len(RULES)


@pytest.mark.parametrize("rule_id", ["G02", "G32", "G38", "14", "", "K1"])
def test_no_such_rule(rule_id: str) -> None:
    assert rule(rule_id) is None


def test_ids_on_one_subject_are_rules_of_their_own() -> None:
    assert all(rule(rule_id) for group in SAME_SUBJECT for rule_id in group)
    assert related("G31") == ("G05",)
    assert related("G14") == ()


@pytest.mark.parametrize(
    ("rule_id", "modality"),
    [
        ("G14", Modality.DUTY),
        ("G17", Modality.INDICATIVE),
        ("G13", Modality.PERMISSION),
        ("G11", Modality.DEFINITION),
        ("G26", Modality.MONEY),
        ("G23", Modality.PERMISSION),
    ],
)
def test_how_it_binds(rule_id: str, modality: Modality) -> None:
    found = rule(rule_id)
    assert found is not None
    assert found.modality is modality


def test_every_category_but_other_departs_from_a_rule() -> None:
    assert [category for category in Category if rule(rule_of(category) or "") is None] == [Category.OTHER]
    assert categories_of("G14") == (Category.K1, Category.K2)
    assert " ".join(Category) == "K1 K2 I1 F1 H1 H2 R1 R2 R3 S1 E1 U1 X1 D1 annat"


def test_a_governing_document_shows_when_its_period_has_passed() -> None:
    outdated = {
        year: [document.outdated(year) for document in metadata.GOVERNING_DOCUMENTS]
        for year in (2025, 2026, 2027)
    }
    assert outdated == {
        2025: [False, False, False, False],
        2026: [False, False, False, True],
        2027: [False, True, False, True],
    }


def test_approval_is_due_fourteen_days_after_the_meeting() -> None:
    assert approval_due(date(2026, 11, 4)) == date(2026, 11, 18)
    assert approval_due(date(2026, 12, 20), 7) == date(2026, 12, 27)
    assert days_left(date(2026, 11, 18), date(2026, 11, 22)) == -4
