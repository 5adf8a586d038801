"""The parts of one item of business, each under its heading; only those that have content."""

from collections.abc import Sequence

from db.reading.protocol_model import Correction, MinutedDeviation, ProtocolItem
from exports.paper.flow import Block
from exports.paper.styles import KICKER
from exports.paper.words import Heading, Paragraph, bulleted, prose
from nsc_tui.language import paper as words
from nsc_tui.language.text import Language, Text


class ItemParts:
    """Makes the parts of `item`, their headings at `level`, in `language`."""

    def __init__(self, item: ProtocolItem, level: int, language: Language) -> None:
        self._item = item
        self._level = level
        self._language = language

    def decision(self) -> list[Block]:
        """Beslut, its numbers as they were typed."""
        return self._text(words.DECISION, self._item.decision)

    def matter(self) -> list[Block]:
        """Ärendet, and the deviations minuted in it with their motivations (rule G07)."""
        return [*self._text(words.MATTER, self._item.matter), *self._deviations()]

    def earlier(self) -> list[Block]:
        """Tidigare behandling."""
        return self._text(words.EARLIER, self._item.earlier)

    def documents(self) -> list[Block]:
        """Handlingar."""
        return self._list(words.DOCUMENTS, self._item.documents)

    def debate(self) -> list[Block]:
        """Yrkanden, propositionsordning and omröstning."""
        item = self._item
        return [
            *self._text(words.MOTIONS, item.motions),
            *self._text(words.PROPOSITION_ORDER, item.proposition_order),
            *self._text(words.VOTE, item.vote),
        ]

    def remarks(self) -> list[Block]:
        """Reservation, protokollsanteckning and jäv."""
        item = self._item
        return [
            *self._text(words.DISSENT, item.dissent),
            *self._text(words.NOTE, item.note),
            *self._text(words.JAV, item.jav),
        ]

    def recipients(self) -> list[Block]:
        """Those the extract is sent to."""
        return self._list(words.EXTRACT_TO, self._item.extract_to)

    def corrections(self, corrections: Sequence[Correction]) -> list[Block]:
        """The rättelser of this item, dated, after what they correct."""
        blocks: list[Block] = []
        for correction in corrections:
            if correction.item_number is not None and correction.item_number == self._item.number:
                heading = correction_heading(correction, self._language)
                blocks += [Heading(self._level, heading), *prose(correction.text)]
        return blocks

    def _text(self, heading: Text, text: str) -> list[Block]:
        return self._headed(heading, prose(text))

    def _list(self, heading: Text, texts: Sequence[str]) -> list[Block]:
        texts = [text for text in texts if text.strip()]
        return self._headed(heading, [bulleted(texts)] if texts else [])

    def _headed(self, heading: Text, blocks: list[Block]) -> list[Block]:
        return [Heading(self._level, heading.written_in(self._language)), *blocks] if blocks else []

    def _deviations(self) -> list[Block]:
        blocks: list[Block] = []
        for deviation in self._item.minuted:
            blocks += self._deviation(deviation)
        return self._headed(words.DEVIATIONS, blocks)

    def _deviation(self, deviation: MinutedDeviation) -> list[Block]:
        rules = ", ".join(part for part in (deviation.category, deviation.rule) if part)
        name = words.DEVIATION.written_in(self._language, reference=deviation.reference, rules=rules)
        return [
            Paragraph(name if rules else deviation.reference, style=KICKER, stays_with_next=True),
            *prose(deviation.what),
            *prose(self._motivation(deviation)),
        ]

    def _motivation(self, deviation: MinutedDeviation) -> str:
        if not deviation.motivation.strip():
            return words.UNMOTIVATED.written_in(self._language)
        text = words.MOTIVATION_BY if deviation.motivated_by else words.MOTIVATION
        return text.written_in(
            self._language, name=deviation.motivated_by, motivation=deviation.motivation.strip()
        )


def correction_heading(correction: Correction, language: Language) -> str:
    """`Rättelse 2025-04-02, Ida Ek`."""
    text = words.CORRECTION_BY if correction.by else words.CORRECTION
    return text.written_in(language, date=correction.dated, name=correction.by)
