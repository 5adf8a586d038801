"""One contact in full: the contact, the verdict, what came of it, the deviations. No Textual in here."""

from datetime import datetime

from db.reading import activities, deviations, results
from db.reading.contacts import Contact
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.verdict import CONTACT_RULE, TOOK_PART
from nsc_tui.language import contacts_screen as words
from nsc_tui.language.date_words import in_words as date_in_words
from nsc_tui.language.rules import RULES
from nsc_tui.language.short_dates import near_moment
from nsc_tui.language.verdicts import SIGNS, in_words, notices_in_words
from screens.contacts.words import TONES, channel, why
from screens.desk import Desk
from screens.details import Detail, Fact, Section, facts
from screens.deviations.offers import proposals_about
from screens.deviations.words import deviation_fact
from screens.goals import goal
from screens.typed_dates import echoed


def contact_detail(desk: Desk, contact: Contact) -> Detail:
    """What is shown of a contact."""
    judgement = contact.judgement
    return Detail(
        title=f"{contact.ref} · {contact.person}",
        under=f"{SIGNS[judgement.verdict]} {in_words(judgement)}",
        tone=TONES[judgement.verdict],
        sections=(
            Section("", _heart(desk, contact)),
            Section(words.VERDICT_SECTION(), _verdict(contact)),
            Section(words.AFTER_SECTION(), _after(desk, contact)),
            *_brought_home(desk, contact),
            Section(words.ANSWER_SECTION(), _answer(desk, contact), words.NOT_ANSWERED()),
            Section(words.DEVIATIONS_SECTION(), (*_recorded(desk, contact), *_proposed(desk, contact))),
        ),
    )


def _heart(desk: Desk, contact: Contact) -> tuple[Fact, ...]:
    today = desk.today()
    person = " · ".join(filter(None, (contact.person, contact.organisation)))
    activity = activities.one(desk.door, contact.activity_key)
    happens = " · ".join(filter(None, (_date(contact.activity_when), contact.place)))
    contacted = echoed(When.parse(contact.contacted_at), today) or words.NEVER_CONTACTED()
    entered = near_moment(datetime.fromisoformat(contact.entered_at), today)
    return (
        Fact(words.WHO(), person, goal=goal("person", contact.person_key)),
        Fact(
            words.ACTIVITY(),
            contact.activity,
            goal=goal("activity", contact.activity_key) if activity else None,
        ),
        Fact(words.ACTIVITY_WHEN(), happens),
        Fact(words.CONTACTED_AT(), contacted),
        Fact(words.ENTERED_AT(), entered),
        *facts(
            (words.HOW(), channel(contact.channel)),
            (words.PURPOSE(), contact.purpose),
            (words.PAID_BY(), contact.paid_by),
            (words.NOTE(), contact.note),
        ),
    )


def _verdict(contact: Contact) -> tuple[Fact, ...]:
    judgement = contact.judgement
    bound = words.BOUND_CHOICES[contact.bound]() if contact.bound else ""
    return (
        *(Fact(words.NOTICE(), notice, "warn") for notice in notices_in_words(judgement)),
        *facts((words.BOUND(), bound)),
        Fact(
            words.RULE(), f"{CONTACT_RULE} · {RULES[CONTACT_RULE].title()}", goal=goal("rule", CONTACT_RULE)
        ),
    )


def _after(desk: Desk, contact: Contact) -> tuple[Fact, ...]:
    said = contact.took_part not in ("", "unknown")
    answer = words.TOOK_PART_CHOICES[contact.took_part]() if said else words.NOT_SAID()
    own = echoed(When.parse(contact.own_first_day), desk.today())
    return (Fact(words.TOOK_PART(), answer, "" if said else "dim"), *facts((words.OWN_FIRST_DAY(), own)))


def _brought_home(desk: Desk, contact: Contact) -> tuple[Section, ...]:
    """What the participation gave; asked for where somebody took part."""
    found = results.of_contact(desk.door, contact.key)
    if not found and contact.took_part not in TOOK_PART:
        return ()
    lines = tuple(Fact(words.HEADINGS[each.heading](), each.text) for each in found)
    return (Section(words.BROUGHT_HOME(), lines, words.NOTHING_BROUGHT()),)


def _answer(desk: Desk, contact: Contact) -> tuple[Fact, ...]:
    on = echoed(When.parse(contact.answered_on), desk.today())
    return facts((words.ANSWERED_ON(), on), (words.OUTCOME(), contact.outcome))


def _recorded(desk: Desk, contact: Contact) -> tuple[Fact, ...]:
    return tuple(map(deviation_fact, deviations.of_contact(desk.door, contact.key)))


def _proposed(desk: Desk, contact: Contact) -> tuple[Fact, ...]:
    if contact.took_part not in TOOK_PART:
        return ()  # nothing is proposed for who did not take part: spares the search
    return tuple(
        Fact(
            words.PROPOSED(),
            words.PROPOSED_HERE(category=each.category, why=why(each).partition(" ")[2]),
            "bad",
        )
        for each in proposals_about(desk, {contact.ref})
    )


def _date(written: str) -> str:
    return date_in_words(When.parse(written))
