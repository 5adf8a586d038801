"""What each rule of the guideline asks, in our own words: title, what it asks, what a breach is.

A breach is None where the rule cannot be departed from, or is only recorded.
"""

from typing import Final, NamedTuple

from nsc_tui.language.text import Text


class RuleWords(NamedTuple):
    """The words of one rule."""

    title: Text
    asks: Text
    breach: Text | None = None


RULES: Final = {
    "G03": RuleWords(
        Text("Vilka verksamheter som omfattas", "Which operations it holds for"),
        Text(
            "Gäller de delar av nämnder och styrelser som arbetar med trygghet och mot brott.",
            "Holds for those parts of committees and boards that work with safety and against crime.",
        ),
    ),
    "G04": RuleWords(
        Text("Rådets ledamöter omfattas", "The council's members are included"),
        Text(
            "Vänder sig också till trygghetsrådets ledamöter; vad de ska göra står i G14.",
            "Is also addressed to the council's members; what they have to do stands in G14.",
        ),
    ),
    "G05": RuleWords(
        Text("Rådet och medlemskapet hör ihop", "The council and the membership belong together"),
        Text(
            "Budgeten för 2020 ger staden ett trygghetsråd och knyter medlemskapet i nätverket till det.",
            "The budget for 2020 gives the city a safety council and ties the membership to it.",
        ),
        Text(
            "Kopplingen mellan råd och medlemskap löses upp.",
            "The tie of council and membership is dissolved.",
        ),
    ),
    "G06": RuleWords(
        Text("Nätverket har en egen riktlinje", "The network has a guideline of its own"),
        Text(
            "Policyn för internationellt samarbete kräver en inriktning för stadens relation till nätverket.",
            "The policy for international co-operation calls for a guideline on the relation to the network.",
        ),
    ),
    "G07": RuleWords(
        Text("Avsteg motiveras och protokollförs", "Deviations are motivated and minuted"),
        Text(
            "Två krav på varje avsteg: en motivering, och att den står i rådets protokoll. "
            "Vem som ska motivera sägs inte.",
            "Two demands on each deviation: a motivation, and that it stands in the council's minutes. "
            "Who has to motivate is not said.",
        ),
        Text(
            "Ett avsteg utan motivering, eller utanför protokollet.",
            "A deviation unmotivated, or not minuted.",
        ),
    ),
    "G08": RuleWords(
        Text("Syfte: kompetens och omvärld", "Purpose: competence and watching the world"),
        Text(
            "Staden deltar för att lära mer och följa vad som händer i omvärlden.",
            "The city takes part in order to learn more and to follow what happens around it.",
        ),
    ),
    "G09": RuleWords(
        Text("Mål: metoder, infallsvinklar, nätverk", "Goal: methods, angles, a wider network"),
        Text(
            "Medlemskapet ska ge metoder och arbetssätt, nya sätt att se på arbetet och fler kontakter. "
            "Resultaten sorteras under de rubrikerna.",
            "The membership is to bring methods and ways of working, new angles and more contacts. "
            "Results are sorted under those headings.",
        ),
    ),
    "G10": RuleWords(
        Text("Utgår från budget och styrande dokument", "Starts from the budget and governing documents"),
        Text(
            "Arbetet i nätverket ska ha stöd i kommunfullmäktiges budget och i stadens styrande dokument.",
            "The work in the network must rest on the city council's budget and the governing documents.",
        ),
        Text(
            "En aktivitet eller ett fokusområde utan sådant stöd; det bedömer en människa.",
            "An activity or focus area without that support; a person judges it.",
        ),
    ),
    "G11": RuleWords(
        Text(
            "Strategisk samverkan är ett fast fokusområde", "Strategic co-operation is a standing focus area"
        ),
        Text(
            "Samverkan kring trygghet lokalt finns alltid bland fokusområdena.",
            "Co-operation on safety in a local perspective is always among the focus areas.",
        ),
        Text("Det saknas bland årets fokusområden.", "It is missing from the year's focus areas."),
    ),
    "G12": RuleWords(
        Text("Rådet får veta vilka aktiviteter som finns", "The council is told of available activities"),
        Text(
            "Ansvariga på stadsledningskontoret berättar fortlöpande för rådet vad nätverket erbjuder.",
            "The city executive office keeps the council told of what the network offers.",
        ),
        Text(
            "Rådet fick aldrig veta; programmet påminner men föreslår inget avsteg.",
            "The council was never told; the program reminds, it proposes no deviation.",
        ),
    ),
    "G13": RuleWords(
        Text("Ledamöter får delta", "Members may take part"),
        Text(
            "Rådets ledamöter har möjlighet att vara med på det som nätverket arrangerar.",
            "The council's members have the possibility to join what the network arranges.",
        ),
    ),
    "G14": RuleWords(
        Text("Kontakt före deltagande", "Contact before participation"),
        Text(
            "En ledamot som vill delta hör av sig till rådets sekreterare innan. "
            "Kontakt krävs, inte tillstånd.",
            "A member who wants to take part gets in touch with the council's secretary first. "
            "Contact is asked for, not permission.",
        ),
        Text(
            "Deltog utan kontakt (K1), eller tog kontakt vid eller efter start (K2).",
            "Took part without contact (K1), or made contact at or after the start (K2).",
        ),
    ),
    "G15": RuleWords(
        Text("Hela staden", "The whole city"),
        Text(
            "Engagemanget ser till hela staden; hur det fördelas på organisationer visas.",
            "The engagement sees to the whole city; how it is spread over organisations is shown.",
        ),
    ),
    "G16": RuleWords(
        Text("Möten väljs efter värde", "Meetings are chosen by their worth"),
        Text(
            "Tjänstepersonerna bedömer av agenda, lärdomar och samarbeten vilka möten som är värda tiden.",
            "The officials judge from agenda, lessons and co-operation which meetings are worth the time.",
        ),
    ),
    "G17": RuleWords(
        Text("Fokusområden varje år", "Focus areas every year"),
        Text(
            "Rådet tar fram fokusområden för året. En § är ett gott belägg men inget villkor.",
            "The council draws up the year's focus areas. A § is good evidence, not a condition.",
        ),
        Text("Ett år utan fokusområden (F1).", "A year without focus areas (F1)."),
    ),
    "G18": RuleWords(
        Text("Handlingsplan varje år", "An action plan every year"),
        Text(
            "Stadsledningskontoret gör en plan för året, med fokusområdena som ett av underlagen.",
            "The city executive office makes a plan for the year, the focus areas being one of its inputs.",
        ),
        Text(
            "Ett år utan plan (H1), eller en plan utan fokusområden bakom.",
            "A year without a plan (H1), or a plan without focus areas behind it.",
        ),
    ),
    "G19": RuleWords(
        Text("Planen anger prioriterade frågor", "The plan names the prioritised questions"),
        Text(
            "Planen beskriver vilka frågor staden sätter främst i nätverket det kommande året.",
            "The plan describes which questions the city puts first in the network in the coming year.",
        ),
        Text("Den delen saknas i planen (H2).", "That part is missing from the plan (H2)."),
    ),
    "G20": RuleWords(
        Text("Planen anger återkoppling", "The plan says how it is fed back"),
        Text(
            "Planen beskriver återkopplingen till två mottagare: den egna organisationen och andra i staden.",
            "The plan describes feedback to two audiences: the own organisation and others in the city.",
        ),
        Text("En av mottagarna saknas i planen (H2).", "One of the audiences is missing from the plan (H2)."),
    ),
    "G21": RuleWords(
        Text("Engagemanget redovisas", "The engagement is accounted for"),
        Text(
            "Avdelningen Trygghet och samhälle redovisar för rådet och kommunstyrelsen; G28 anger hur ofta.",
            "The department for safety and society accounts to the council and the executive board; "
            "G28 says how often.",
        ),
    ),
    "G22": RuleWords(
        Text("Information sprids och läggs på intranätet", "Information is spread and put on the intranet"),
        Text(
            "Det som är relevant når berörda verksamheter och läggs fortlöpande på intranätet.",
            "What is relevant reaches the operations concerned and is put on the intranet as it comes.",
        ),
        Text(
            "Relevant information spreds inte (S1); det bedömer en människa.",
            "Relevant information was not spread (S1); a person judges it.",
        ),
    ),
    "G23": RuleWords(
        Text("Andra kanaler får användas", "Other channels may be used"),
        Text(
            "Informationen får också gå ut i stadens andra prioriterade kanaler.",
            "The information may also go out in the city's other prioritised channels.",
        ),
    ),
    "G24": RuleWords(
        Text("Medlemskapet kostar omkring 150 000 kr", "The membership costs about SEK 150,000"),
        Text(
            "Kostnaden är ungefärlig och årlig och ryms i stadsledningskontorets budget.",
            "The cost is approximate and yearly, within the city executive office's budget.",
        ),
    ),
    "G25": RuleWords(
        Text("Vad medlemskapet täcker", "What the membership covers"),
        Text(
            "Bland annat avgiften, seminarier och konferenser, råd och stöd samt plats i nätverkets kanaler.",
            "Among other things the fee, seminars and conferences, advice, and the network's channels.",
        ),
    ),
    "G26": RuleWords(
        Text("Den som deltar bär övriga kostnader", "Whoever takes part bears further costs"),
        Text(
            "Resor, logi och liknande bärs av deltagarens egen organisation.",
            "Travel, lodging and the like are borne by the participant's own organisation.",
        ),
        Text("En kostnad läggs på fel part (E1).", "A cost is put on the wrong party (E1)."),
    ),
    "G27": RuleWords(
        Text("Stadsledningskontoret samordnar", "The city executive office co-ordinates"),
        Text(
            "Förvaltningar och bolag med uppdrag inom trygghet deltar inom sina områden.",
            "Administrations and companies with a task in safety take part within their own areas.",
        ),
    ),
    "G28": RuleWords(
        Text("Samlad avrapportering och analys", "A consolidated report and analysis"),
        Text(
            "Rådet får en rapport varje år, kommunstyrelsen vart tredje år eller när riktlinjen revideras.",
            "The council gets a report every year, the executive board every third year or on a revision.",
        ),
        Text(
            "Ett år utan rapport till rådet (R1), eller ingen till kommunstyrelsen i tid (R2).",
            "A year without a report to the council (R1), or none to the executive board when due (R2).",
        ),
    ),
    "G29": RuleWords(
        Text("Rapporten visar resultat", "The report shows results"),
        Text(
            "Av rapporten går det att läsa vad engagemanget har gett.",
            "The report tells what the engagement has given.",
        ),
        Text("Resultat saknas i rapporten (R3).", "The report gives no results (R3)."),
    ),
    "G30": RuleWords(
        Text("Vad en revidering vilar på", "What a revision rests on"),
        Text(
            "Riktlinjen ändras med stöd i avrapporteringen och rådets strategiska samverkansdialoger.",
            "The guideline is changed on the strength of the report and the council's strategic dialogues.",
        ),
        Text("En revidering som saknar något av dem (X1).", "A revision that lacks either of them (X1)."),
    ),
    "G31": RuleWords(
        Text("Vad kopplingen till rådet innebär", "What the tie to the council means"),
        Text(
            "Samma koppling som i G05. Följden: rådet informeras (G12) och ledamöter får delta (G13).",
            "The same tie as in G05. It means: the council is told (G12) and members may join (G13).",
        ),
        Text(
            "Kopplingen mellan råd och medlemskap löses upp.",
            "The tie of council and membership is dissolved.",
        ),
    ),
    "G35": RuleWords(
        Text("Nordiskt erfarenhetsutbyte", "Nordic exchange of experience"),
        Text(
            "Deltagandet ger tillfälle att hämta kunskap och byta erfarenheter i Norden.",
            "Taking part gives the chance to gather knowledge and exchange experience across the Nordics.",
        ),
    ),
    "G36": RuleWords(
        Text("Forskning för egen utveckling", "Research for the city's own development"),
        Text(
            "Forskning som nätverket förmedlar kan användas i stadens utveckling; egen resultatrubrik.",
            "Research from the network can serve the city's development; a result heading of its own.",
        ),
    ),
    "G37": RuleWords(
        Text("Vad riktlinjen är till för", "What the guideline is for"),
        Text(
            "Gör tydligt hur staden deltar och stödjer dem som agerar för staden.",
            "Makes clear how the city takes part and supports those who act for it.",
        ),
    ),
}
