"""What is shown of a rule, and of the guideline itself."""

from collections.abc import Sequence
from datetime import date

from db.reading.documents import Document
from db.reading.guideline_versions import GuidelineVersion
from nsc_tui.guideline import metadata
from nsc_tui.guideline.categories import categories_of
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.rules import Rule, related
from nsc_tui.language import about_guideline as about
from nsc_tui.language import duties
from nsc_tui.language import guideline_screen as words
from nsc_tui.language.categories import CATEGORIES
from nsc_tui.language.folding import plain
from nsc_tui.language.rule_terms import MODALITIES, OCCASIONS, parties
from nsc_tui.language.rules import RULES
from screens.details import Detail, Fact, Section, facts
from screens.goals import Goal, goal
from screens.year.lines import TONES


def of_rule(rule: Rule, this_year: Sequence[Duty]) -> Detail:
    """One rule: where it stands, who owes what to whom and when, what a breach is, how it stands now."""
    said = RULES[rule.id]
    return Detail(
        f"{rule.id} · {said.title()}",
        (
            Section("", (Fact("", said.asks()),)),
            Section(
                "",
                facts(
                    (words.SECTION(), rule.section.value),
                    (words.MODALITY(), MODALITIES[rule.modality]()),
                    (words.WHO(), parties(rule)),
                    (words.WHEN(), OCCASIONS[rule.when]()),
                    (words.BREACH(), said.breach() if said.breach else ""),
                ),
            ),
            Section(words.THIS_YEAR(), tuple(_line(duty) for duty in this_year)),
            Section(words.CATEGORIES(), _categories(rule)),
            Section(
                words.RELATED(),
                tuple(
                    Fact("", f"{each} · {RULES[each].title()}", goal=goal("rule", each))
                    for each in related(rule.id)
                ),
            ),
        ),
    )


def of_guideline(today: date, versions: Sequence[GuidelineVersion], documents: Sequence[Document]) -> Detail:
    """What stands in the guideline's head, the network, the law, the documents it is linked to."""
    decided = about.DECIDED(
        day=metadata.EFFECTIVE_FROM, paragraph=metadata.DECIDED_PARAGRAPH, body=metadata.DECIDED_BY
    )
    return Detail(
        words.ABOUT(),
        (
            Section(
                "",
                facts(
                    (words.NAME(), metadata.NAME),
                    (words.DOCUMENT(), metadata.DOCUMENT_TYPE),
                    (words.APPLIES_TO(), metadata.APPLIES_TO),
                    (words.DNR(), metadata.REGISTRY_NUMBERS),
                    (words.DECIDED(), f"{decided}\n{about.UNTIL_FURTHER_NOTICE()}"),
                    (
                        words.REVISED(),
                        f"{about.REVISED(day=metadata.LAST_REVISED)}\n{about.REVISION_UNTOLD()}",
                    ),
                    (words.OWNER(), metadata.OWNER),
                ),
            ),
            Section(words.COVERED(), (Fact("", about.COVERED()),)),
            Section(words.NETWORK(), (Fact("", about.NETWORK()),)),
            Section(words.LAW(), (Fact("", f"{about.LAW()} {about.LAW_SINCE_THEN()}"),)),
            Section(words.GOVERNING(), (*_governing(today, documents), *_kept(today, documents))),
            Section(words.VERSIONS(), tuple(map(_version, versions)), words.NO_VERSIONS()),
        ),
    )


def _governing(today: date, kept: Sequence[Document]) -> tuple[Fact, ...]:
    """The documents named in the guideline, but for those the register keeps with years of their own."""
    titles = {plain(each.title) for each in kept}
    return tuple(
        _document(each.title, each.outdated(today.year))
        for each in metadata.GOVERNING_DOCUMENTS
        if plain(each.title) not in titles
    )


def _kept(today: date, documents: Sequence[Document]) -> tuple[Fact, ...]:
    return tuple(
        _document(each.title, each.outdated(today.year), goal("document", each.key)) for each in documents
    )


def _document(title: str, outdated: bool, where: Goal | None = None) -> Fact:
    if outdated:
        return Fact("", f"! {title} ({about.OUTDATED()})", "warn", where)
    return Fact("", title, goal=where)


def _version(version: GuidelineVersion) -> Fact:
    """When it was decided and revised, what changed in it, what it rests on."""
    decided = about.DECIDED(day=version.decided, paragraph=version.paragraph, body=version.body)
    revised = about.REVISED(day=version.revised) if version.revised else ""
    rests = about.RESTS_ON(refs=", ".join((*version.reports, *version.dialogues)))
    parts = (
        " ".join(decided.split()),
        revised,
        version.changes,
        rests if version.reports or version.dialogues else "",
    )
    return Fact("", "\n".join(part for part in parts if part), goal=goal("guideline_version", version.key))


def _line(duty: Duty) -> Fact:
    """How a part of the rule stands this year; the evidence is in the year check."""
    return Fact(
        "", f"{duties.state(duty)} · {duties.title(duty)}", TONES[duty.status], goal("duty", duty.key)
    )


def _categories(rule: Rule) -> tuple[Fact, ...]:
    return tuple(Fact("", f"{each.value} · {CATEGORIES[each]()}") for each in categories_of(rule.id))
