"""How a contact and its verdict are said in lists, records and messages. No Textual in here."""

from db.reading.proposals import ProposedDeviation
from nsc_tui.guideline.verdict import TOOK_PART, Judgement, TookPart, Verdict
from nsc_tui.language import contacts_screen as words
from nsc_tui.language.proposals import why_in_words
from nsc_tui.language.verdicts import SIGNS, VERDICTS, in_words, notices_in_words
from screens.records import Cell, Tone

TONES: dict[Verdict, Tone] = {
    Verdict.IN_TIME: "good",
    Verdict.LATE: "bad",
    Verdict.NONE: "bad",
    Verdict.CHECK: "warn",
    Verdict.UNDECIDABLE: "warn",
    Verdict.NOT_BOUND: "dim",
}

GOAL_RULE = "G09"  # what a participation gave


def verdict_cell(judgement: Judgement) -> Cell:
    """Sign and word for a list: `+ i tid`; the longest word is shortened there."""
    verdict = judgement.verdict
    word = words.UNDECIDABLE if verdict is Verdict.UNDECIDABLE else VERDICTS[verdict]
    return Cell(f"{SIGNS[verdict]} {word()}", TONES[verdict])


def verdict_line(judgement: Judgement, took_part: TookPart = TookPart.UNKNOWN) -> str:
    """The verdict and what to notice, for the line that follows what is typed."""
    text = in_words(judgement)
    if judgement.verdict is Verdict.NONE and took_part in TOOK_PART:
        text = words.WILL_BE_PROPOSED()
    return " · ".join((text, *notices_in_words(judgement)))


def took_part_cell(took_part: str) -> Cell:
    """Whether the person took part, for a list; empty where nobody has said."""
    if took_part in ("", "unknown"):
        return Cell("–", "dim")
    return Cell(words.TOOK_PART_CHOICES[took_part]())


def channel(written: str) -> str:
    """How contact was made, in the language in use where it is one of the usual ways."""
    return words.CHANNELS[written]() if written in words.CHANNELS else written


def why(proposed: ProposedDeviation) -> str:
    """Category and why it is proposed: `K1 deltog utan kontakt`."""
    return f"{proposed.category} {why_in_words(proposed.proposal)}"
