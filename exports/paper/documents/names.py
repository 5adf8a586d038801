"""What the files of a protocol and its extracts are called: `2026-03-12_trygghetsradet_utdrag_par-7.pdf`."""

from db.reading.letterhead import Letterhead
from db.reading.protocol_model import Protocol, ProtocolItem
from exports.file_names import file_name


def protocol_file(record: Protocol) -> str:
    """The name of the protocol's PDF."""
    return file_name(record.date, council_word(record), "protokoll", ending="pdf")


def extract_file(record: Protocol, item: ProtocolItem) -> str:
    """The name of an item's extract; `§` is written `par`, which every file system can hold."""
    if item.number is None:
        place = record.items.index(item) + 1
        return file_name(
            record.date, council_word(record), "utdrag", "utkast", f"arende {place}", ending="pdf"
        )
    return file_name(record.date, council_word(record), "utdrag", f"par {item.number}", ending="pdf")


def council_word(record: Protocol | Letterhead) -> str:
    """The council in one word, without its city: `Göteborgs Stads trygghetsråd` gives `trygghetsrådet`."""
    city = {part for name in record.city.casefold().split() for part in (name, name.rstrip("s"))}
    own = [part for part in record.council.split() if part.casefold().rstrip("s") not in city]
    short = " ".join(own) or record.council
    return f"{short}et" if short.casefold().endswith("råd") else short
