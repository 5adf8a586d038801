"""What the reports have in common: running head and foot, title, the time they tell of."""

from dataclasses import dataclass
from datetime import date

from db.reading.letterhead import Letterhead
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper, compose
from exports.paper.flow import Block
from exports.paper.frame import Running
from exports.paper.metadata import About
from exports.paper.styles import LEAD, LEFT, MUTED_SMALL
from exports.paper.words import Heading, Paragraph
from nsc_tui.guideline import stockholm
from nsc_tui.guideline.dates import When
from nsc_tui.language import paper
from nsc_tui.language import reports as words
from nsc_tui.language.date_words import in_words
from nsc_tui.language.text import Language


@dataclass(frozen=True, slots=True)
class Period:
    """The days a report tells of, both included; None is no limit."""

    since: date | None = None
    until: date | None = None

    @property
    def year(self) -> int | None:
        """The calendar year that it is, where it is one."""
        if self.since is None or self.until is None:
            return None
        whole = (self.since.month, self.since.day, self.until.month, self.until.day) == (1, 1, 12, 31)
        return self.since.year if whole and self.since.year == self.until.year else None

    @property
    def is_everything(self) -> bool:
        """Whether it has no limit at all."""
        return self.since is None and self.until is None

    def in_words(self, language: Language) -> str:
        """`År 2026`, `2026-01-01 – 2026-06-30`, `Hela registret`."""
        if self.year:
            return words.YEAR.written_in(language, year=self.year)
        if self.since and self.until:
            return words.SPAN.written_in(language, since=self.since, until=self.until)
        if self.since:
            return words.SINCE.written_in(language, since=self.since)
        if self.until:
            return words.UNTIL.written_in(language, until=self.until)
        return words.EVERYTHING.written_in(language)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one report is called and bears: `day` stands in its head, `title` over its first page."""

    letterhead: Letterhead
    title: str
    day: str
    language: Language

    def composed(self, blocks: list[Block], kind: str, part: ArchivePart | None = None) -> Paper:
        """`blocks` under the title as a finished paper; `kind` stands beside the page's number."""
        council, head = self.letterhead.council, self.letterhead.head
        about = About(
            title=words.TITLE.written_in(self.language, title=self.title, period=self.day, council=council),
            author=council,
            subject=words.SUBJECT.written_in(
                self.language, title=self.title, period=self.day, council=council
            ),
            language=self.language,
            moment=self.letterhead.recorded_at,
        )
        foot = paper.HISTORY_HEAD.written_in(self.language, digits=head.digits, number=head.number)
        running = Running(council=council, day=self.day, kind=kind, foot=foot)
        return compose([Heading(1, self.title, x=LEFT), *blocks], running, about, part)

    def lead(self, text: str, *counts: str) -> list[Block]:
        """What the report is, how much it holds, and when the register was last changed."""
        local = stockholm.local(self.letterhead.recorded_at).replace(tzinfo=None)
        moment = in_words(When.of_minute(local), self.language)
        drawn = words.DRAWN.written_in(self.language, moment=moment)
        held = " ".join(filter(None, counts))
        return [
            Paragraph(text, style=LEAD, x=LEFT),
            *([Paragraph(held, x=LEFT)] if held else []),
            Paragraph(drawn, style=MUTED_SMALL, x=LEFT),
        ]


def stacked(*texts: str) -> str:
    """Those of `texts` that say something, one under the other in a cell."""
    return "\n".join(text for text in texts if text)
