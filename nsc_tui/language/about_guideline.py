"""What the guideline's own page says beside the rules: the network, who is covered, the law."""

from typing import Final

from nsc_tui.language.text import Text

NETWORK: Final = Text(
    "Nordic Safe Cities är en ideell organisation som Nordiska ministerrådet startade 2016. "
    "Medlemsstäderna arbetar för trygga och motståndskraftiga städer i Norden, mot våldsbejakande "
    "extremism, hat och polarisering.",
    "Nordic Safe Cities is a non-profit organisation begun by the Nordic Council of Ministers in 2016. "
    "Its member cities work for safe and resilient Nordic cities, against extremist violence, hate and "
    "polarisation.",
)
COVERED: Final = Text(
    "Gäller de verksamheter inom nämnder och styrelser som arbetar med trygghet och mot brott, "
    "och vänder sig till trygghetsrådets ledamöter.",
    "Holds for the operations within committees and boards that work with safety and against crime, "
    "and is addressed to the members of the safety council.",
)
LAW: Final = Text(
    "Arbetet ryms i kommunens allmänna kompetens, kommunallagen (2017:725) 2 kap. 1 §.",
    "The work falls within the municipality's general competence, kommunallagen (2017:725) 2 kap. 1 §.",
)
LAW_SINCE_THEN: Final = Text(
    "Riktlinjen nämner ett lagförslag. Det är lag sedan 2023-07-01: lag (2023:196) om kommuners ansvar för "
    "brottsförebyggande arbete.",
    "The guideline mentions a bill. It has been law since 2023-07-01: lag (2023:196) on the responsibility "
    "of municipalities for crime prevention.",
)
OUTDATED: Final = Text("perioden har gått ut", "its period has passed")
DECIDED: Final = Text("Beslutad {day} {paragraph} av {body}", "Decided {day} {paragraph} by {body}")
REVISED: Final = Text("Senast reviderad {day}", "Last revised {day}")
RESTS_ON: Final = Text("Vilar på {refs}", "Rests on {refs}")
UNTIL_FURTHER_NOTICE: Final = Text("Gäller tills vidare", "In force until further notice")
REVISION_UNTOLD: Final = Text(
    "Vad revideringen ändrade framgår inte av riktlinjen.",
    "What the revision changed does not appear from the guideline.",
)
