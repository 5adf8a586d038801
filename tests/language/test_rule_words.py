import pytest

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.checklist import Finding, FindingCode
from nsc_tui.guideline.proposals import Proposal, Why
from nsc_tui.guideline.rules import RULES, Actor, Modality, Occasion, rule
from nsc_tui.guideline.verdict import Judgement, Notice, Reason, Verdict
from nsc_tui.language import categories, checklist, proposals, rule_terms, rules, verdicts


def test_every_rule_and_term_has_its_words_and_no_other() -> None:
    assert list(rules.RULES) == [one.id for one in RULES]
    assert set(categories.CATEGORIES) == set(Category)
    assert set(rule_terms.ACTORS) == set(Actor)
    assert set(rule_terms.OCCASIONS) == set(Occasion)
    assert set(rule_terms.MODALITIES) == set(Modality)
    assert set(verdicts.VERDICTS) == set(verdicts.SIGNS) == set(Verdict)
    assert set(verdicts.REASONS) == set(Reason)
    assert set(verdicts.NOTICES) == set(Notice)
    assert set(proposals.WHY) == set(proposals.WHAT) == set(Why)
    assert set(checklist.FINDINGS) == set(FindingCode)


def test_the_two_wordings_of_a_rule_differ() -> None:
    texts = [text for words in rules.RULES.values() for text in words if text]
    assert [text for text in texts if text.sv == text.en or not text.sv or not text.en] == []
    assert [text.sv for text in texts if "avvikelse" in text.sv.lower()] == []


@pytest.mark.parametrize(
    ("rule_id", "swedish"),
    [
        ("G14", "ledamoten → rådets sekreterare"),
        ("G28", "utpekas inte → trygghetsrådet och kommunstyrelsen"),
        ("G17", "trygghetsrådet"),
    ],
)
def test_who_and_to_whom(rule_id: str, swedish: str) -> None:
    found = rule(rule_id)
    assert found is not None
    assert rule_terms.parties(found, "sv") == swedish


@pytest.mark.parametrize(
    ("judgement", "swedish", "english"),
    [
        (Judgement(Verdict.IN_TIME, days=12), "I tid: 12 dagar före", "In time: 12 days before"),
        (Judgement(Verdict.IN_TIME, days=1), "I tid: 1 dag före", "In time: 1 day before"),
        (
            Judgement(Verdict.IN_TIME, days=0),
            "I tid: samma dag, före start",
            "In time: the same day, before the start",
        ),
        (Judgement(Verdict.IN_TIME), "I tid: före deltagandet", "In time: before taking part"),
        (
            Judgement(Verdict.CHECK, Reason.SAME_DAY, days=0),
            "Samma dag: kontrollera om kontakten togs före start",
            "The same day: check whether contact came before the start",
        ),
        (
            Judgement(Verdict.LATE, days=0),
            "Efter start: ett avsteg kommer att föreslås",
            "After the start: a deviation will be proposed",
        ),
        (
            Judgement(Verdict.LATE, days=-1),
            "1 dag efter start: ett avsteg kommer att föreslås",
            "1 day after the start: a deviation will be proposed",
        ),
        (
            Judgement(Verdict.LATE, days=-3),
            "3 dagar efter start: ett avsteg kommer att föreslås",
            "3 days after the start: a deviation will be proposed",
        ),
        (Judgement(Verdict.LATE, notices=(Notice.ENDED,), days=-3), "Efter start", "After the start"),
        (Judgement(Verdict.NONE), "Ingen kontakt", "No contact"),
        (
            Judgement(Verdict.UNDECIDABLE),
            "Kan inte avgöras: datumen är ofullständiga",
            "Cannot be decided: the dates are incomplete",
        ),
        (
            Judgement(Verdict.NOT_BOUND, Reason.OTHER_ARRANGER),
            "Omfattas inte: någon annan än nätverket arrangerar",
            "Not bound: not arranged by the network",
        ),
    ],
)
def test_a_judgement_in_one_line(judgement: Judgement, swedish: str, english: str) -> None:
    assert verdicts.in_words(judgement, "sv") == swedish
    assert verdicts.in_words(judgement, "en") == english


def test_notices_are_sentences_beside_it() -> None:
    judgement = Judgement(Verdict.IN_TIME, notices=(Notice.NOT_BEGUN, Notice.CANCELLED))
    assert verdicts.notices_in_words(judgement, "sv") == (
        "Uppdraget hade inte börjat när aktiviteten ägde rum",
        "Aktiviteten är inställd",
    )


def test_a_notice_does_not_say_again_what_the_verdict_says() -> None:
    judgement = Judgement(
        Verdict.NOT_BOUND, reason=Reason.BEFORE_GUIDELINE, notices=(Notice.BEFORE_GUIDELINE, Notice.NOT_BEGUN)
    )
    assert verdicts.notices_in_words(judgement, "sv") == (
        "Uppdraget hade inte börjat när aktiviteten ägde rum",
    )
    late = Judgement(Verdict.LATE, notices=(Notice.BEFORE_GUIDELINE,))
    assert verdicts.notices_in_words(late, "sv") == ("Före riktlinjens beslut 2020-11-25",)


def test_a_proposal_tells_what_happened_by_name() -> None:
    proposal = Proposal(Category.E1, "G26", ("K-1",), "lucja", "A-1", Why.COST_ON_COORDINATOR, paid_by="SLK")
    assert proposals.why_in_words(proposal, "sv") == "omkostnader lagda på SLK"
    assert proposals.what_happened(proposal, "Łucja {x}", "Summit [/x]", "sv") == (
        "Omkostnaderna för Łucja {x} vid Summit [/x] lades på SLK, inte på den egna organisationen."
    )


def test_a_finding_names_what_it_is_about() -> None:
    assert checklist.finding_in_words(Finding(FindingCode.GAP_IN_NUMBERS, "6–11"), "sv") == (
        "§ 6–11 saknas i årets nummerföljd"
    )
