"""The words of the action plan on paper, and its refusal."""

from nsc_tui.language.text import Text

NO_PLAN = Text(
    "{year} har ingen handlingsplan i registret. Lägg in den under Mer, Handlingsplaner, eller med"
    " nsc-tui import action-plans FIL.",
    "{year} has no action plan in the register. Enter it under More, Action plans, or with"
    " nsc-tui import action-plans FILE.",
)
OF_YEAR = Text("Handlingsplan {year}", "Action plan {year}")
LEAD = Text(
    "Stadens prioriterade frågor inom Nordic Safe Cities under {year}, och hur engagemanget återkopplas"
    " till den egna organisationen och till andra i staden.",
    "The city's prioritised questions within Nordic Safe Cities in {year}, and how the engagement is fed back"
    " to the own organisation and to others in the city.",
)
SEVERAL = Text(
    "Året har {count} planer. Varje plan står för sig.", "The year has {count} plans. Each stands by itself."
)
REFERENCE = Text("Beteckning", "Reference")
NO_PARAGRAPH = Text("ingen § är antecknad", "no § is recorded")
NOT_DATED = Text("inget datum är antecknat", "no date is recorded")
MISSING = Text(
    "Saknas. Enligt riktlinjen ({rule}) ska planen ha den här delen.",
    "Missing. By the guideline ({rule}) the plan has this part.",
)
NO_FOCUS_AREAS = Text(
    "Saknas. Enligt riktlinjen ({rule}) är fokusområdena ett av planens underlag.",
    "Missing. By the guideline ({rule}) the focus areas are one of the plan's inputs.",
)
FOCUS_AREAS = Text("Fokusområden bakom planen", "Focus areas behind the plan")
ADOPTED = Text("Antaget", "Adopted")
OF_ANOTHER_YEAR = Text("{title} (för {year})", "{title} (of {year})")
