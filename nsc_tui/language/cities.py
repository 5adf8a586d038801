"""Other names of the places that come up in Nordic co-operation, so that each finds the others."""

import re
from functools import cache
from typing import Final

from nsc_tui.language.folding import exact

_NAMES: Final = (
    ("København", "Köpenhamn", "Copenhagen", "Kööpenhamina", "Kaupmannahöfn"),
    ("Aarhus", "Århus"),
    ("Aalborg", "Ålborg"),
    ("Helsingør", "Helsingör", "Elsinore"),
    ("Helsingfors", "Helsinki"),
    ("Esbo", "Espoo"),
    ("Vanda", "Vantaa"),
    ("Åbo", "Turku"),
    ("Tammerfors", "Tampere"),
    ("Uleåborg", "Oulu"),
    ("Björneborg", "Pori"),
    ("Borgå", "Porvoo"),
    ("Vasa", "Vaasa"),
    ("Villmanstrand", "Lappeenranta"),
    ("Lahtis", "Lahti"),
    ("Tavastehus", "Hämeenlinna"),
    ("Mariehamn", "Maarianhamina"),
    ("Grankulla", "Kauniainen"),
    ("Kyrkslätt", "Kirkkonummi"),
    ("Göteborg", "Gothenburg", "Gautaborg"),
    ("Stockholm", "Tukholma"),
    ("Skåne", "Scania"),
    ("Oslo", "Christiania", "Kristiania"),
    ("Trondheim", "Trondhjem", "Tråante"),
    ("Tromsø", "Romsa"),
    ("Reykjavík", "Reykjavik"),
    ("Tórshavn", "Torshavn", "Thorshavn"),
    ("Nuuk", "Godthåb"),
    ("Bryssel", "Brussels", "Bruxelles", "Brussel"),
    ("Haag", "The Hague", "Den Haag"),
    ("Wien", "Vienna"),
    ("Köln", "Cologne"),
    ("München", "Munich"),
    ("Warszawa", "Warsaw", "Warschau"),
    ("Kraków", "Krakow", "Cracow"),
    ("Prag", "Prague", "Praha"),
    ("Tallinn", "Reval"),
    ("Lissabon", "Lisbon", "Lisboa"),
    ("Rom", "Rome", "Roma"),
    ("Genève", "Geneva"),
    ("Kiev", "Kyiv", "Kyjiv"),
    ("Danmark", "Denmark"),
    ("Finland", "Suomi"),
    ("Island", "Iceland"),
    ("Norge", "Norway", "Noreg"),
    ("Sverige", "Sweden"),
    ("Färöarna", "Færøerne", "Føroyar", "Faroe Islands"),
    ("Grönland", "Greenland", "Kalaallit Nunaat"),
)


def other_names(text: str) -> tuple[str, ...]:
    """The other names of every place that `text` names as a whole word, a genitive -s allowed.

    `Summit i Köpenhamn` gives København, Copenhagen and so on; each once, none that is there.
    """
    folded = exact(text)
    found: dict[str, None] = {}
    for match in re.finditer(_any_name(), folded):
        found.update(dict.fromkeys(_by_folded()[match[1]]))
    return tuple(name for name in found if not re.search(rf"\b{re.escape(exact(name))}\b", folded))


@cache
def _by_folded() -> dict[str, tuple[str, ...]]:
    return {exact(name): names for names in _NAMES for name in names}


@cache
def _any_name() -> str:
    longest_first = sorted(_by_folded(), key=len, reverse=True)
    return rf"\b({'|'.join(map(re.escape, longest_first))})s?\b"
