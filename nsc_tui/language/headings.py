"""What each column of each table is called on screen, on paper and as a heading one may import by.

The keys are the headings of the files (a contract: scripts lean on them); see `exports.tables.kinds`.
A few, such as a deviation's cost and duty, are shown with the record and stand in no file.
"""

from nsc_tui.language.text import Text

Labels = dict[str, Text]

REF = Text("Beteckning", "Reference")
_NOTE = Text("Anteckning", "Note")
_KIND = Text("Slag", "Kind")
_URL = Text("Webbadress", "Web address")
_ACTIVITY = Text("Aktivitet", "Activity")
_CONTACT = Text("Kontakt", "Contact")
_MEETING = Text("Sammanträde", "Meeting")
_ITEM = Text("Paragraf", "Item")
_DNR = Text("Diarienummer", "Registry number")
_RULE = Text("Regel", "Rule")
_CATEGORY = Text("Kategori", "Category")
_PARAGRAPHS = Text("Paragrafer", "Paragraphs")
_PLACE = Text("Plats", "Place")
_YEAR = Text("År", "Year")
_DATED = Text("Daterad", "Dated")
_STATE = Text("Läge", "State")

ORGANISATIONS: Labels = {
    "name": Text("Namn", "Name"),
    "kind": _KIND,
    "former_names": Text("Tidigare namn", "Former names"),
    "area": Text("Uppgift inom området", "Task within the field"),
    "covered": Text("Omfattas av riktlinjen", "Covered by the guideline"),
}

MEMBERS: Labels = {
    "given_name": Text("Förnamn", "Given name"),
    "family_name": Text("Efternamn", "Family name"),
    "title": Text("Titel", "Title"),
    "organisation": Text("Organisation", "Organisation"),
    "role": Text("Roll", "Role"),
    "party": Text("Parti", "Party"),
    "from": Text("Från och med", "From"),
    "to": Text("Till och med", "To"),
    "email": Text("E-post", "E-mail"),
    "phone": Text("Telefon", "Phone"),
    "substitute_for": Text("Ersättare för", "Substitute for"),
}

ACTIVITIES: Labels = {
    "title": Text("Benämning", "Title"),
    "kind": _KIND,
    "arranged_by": Text("Arrangör", "Arranged by"),
    "when": Text("När", "When"),
    "place": _PLACE,
    "part_of": Text("Del av", "Part of"),
    "url": _URL,
    "agenda": Text("Program", "Agenda"),
    "status": Text("Status", "Status"),
    "told_on": Text("Rådet informerat", "Council told on"),
    "told_how": Text("Informerat hur", "Council told how"),
    "told_by": Text("Informerat av", "Council told by"),
    "told_meeting": Text("Informerat vid sammanträde", "Council told at meeting"),
    "valued_by": Text("Bedömd av", "Valued by"),
    "valued_on": Text("Bedömd den", "Valued on"),
    "lessons": Text("Möjliga lärdomar", "Possible lessons"),
    "cooperation": Text("Möjlig samverkan", "Possible co-operation"),
    "worth": Text("Värd att delta i", "Worth attending"),
}

CONTACTS: Labels = {
    "member": Text("Ledamot", "Member"),
    "activity": _ACTIVITY,
    "contacted_at": Text("Kontakt tagen", "Contacted at"),
    "channel": Text("Kontaktväg", "Channel"),
    "took_part": Text("Deltog", "Took part"),
    "own_first_day": Text("Egen första dag", "Own first day"),
    "paid_by": Text("Bär övriga kostnader", "Bears further costs"),
    "purpose": Text("Syfte", "Purpose"),
    "bound": Text("Riktlinjen gäller", "The guideline applies"),
    "answered_on": Text("Besvarad", "Answered on"),
    "outcome": Text("Utfall", "Outcome"),
    "note": _NOTE,
    "entered_at": Text("Införd", "Entered at"),
    "verdict": Text("Bedömning", "Verdict"),
    "notices": Text("Att notera", "Notices"),
}

RESULTS: Labels = {
    "contact": _CONTACT,
    "heading": Text("Rubrik i målet", "Heading of the goal"),
    "text": Text("Vad deltagandet gav", "What it gave"),
}

MEETINGS: Labels = {
    "date": Text("Datum", "Date"),
    "starts": Text("Börjar", "Starts"),
    "ends": Text("Slutar", "Ends"),
    "pauses": Text("Pauser", "Breaks"),
    "place": _PLACE,
    "mode": Text("Mötesform", "Mode"),
    "chair": Text("Ordförande", "Chair"),
    "secretary": Text("Sekreterare", "Secretary"),
    "approvers": Text("Justerare", "Approvers"),
    "approved_on": Text("Justerat den", "Approved on"),
    "state": _STATE,
}

ATTENDANCE: Labels = {
    "meeting": _MEETING,
    "person": Text("Person", "Person"),
    "group": Text("Grupp", "Group"),
    "paragraphs": _PARAGRAPHS,
    "replaces": Text("Ersätter", "Replaces"),
    "note": _NOTE,
}

ITEMS: Labels = {
    "meeting": _MEETING,
    "number": Text("Nummer", "Number"),
    "heading": Text("Rubrik", "Heading"),
    "dnr": _DNR,
    "kind": _KIND,
    "matter": Text("Ärendet", "Matter"),
    "earlier": Text("Tidigare behandling", "Earlier consideration"),
    "documents": Text("Handlingar", "Documents"),
    "motions": Text("Yrkanden", "Motions"),
    "proposition_order": Text("Propositionsordning", "Order of propositions"),
    "vote": Text("Omröstning", "Vote"),
    "decision": Text("Beslut", "Decision"),
    "dissent": Text("Reservation", "Dissent"),
    "note": Text("Protokollsanteckning", "Note for the record"),
    "jav": Text("Jäv", "Conflict of interest"),
    "extract_to": Text("Protokollsutdrag skickas till", "Extract sent to"),
    "task_who": Text("Uppdrag till", "Task given to"),
    "task_what": Text("Uppdrag", "Task"),
    "task_due": Text("Uppdrag klart senast", "Task due"),
    "task_reported": Text("Uppdrag återrapporterat", "Task reported"),
}

TASKS: Labels = {
    "item": _ITEM,
    "heading": ITEMS["heading"],
    "task_who": ITEMS["task_who"],
    "task_what": ITEMS["task_what"],
    "task_due": ITEMS["task_due"],
    "task_reported": ITEMS["task_reported"],
}

FOCUS_AREAS: Labels = {
    "year": _YEAR,
    "title": Text("Fokusområde", "Focus area"),
    "text": Text("Beskrivning", "Description"),
    "basis": Text("Utgår från", "Rests on"),
    "item": _ITEM,
}

ACTION_PLANS: Labels = {
    "year": _YEAR,
    "dated": _DATED,
    "priorities": Text("Prioriterade frågor", "Prioritised questions"),
    "feedback_own": Text("Återföring till egna organisationen", "Feedback to the own organisation"),
    "feedback_others": Text("Återföring till andra i staden", "Feedback to others in the city"),
    "focus_areas": Text("Fokusområden", "Focus areas"),
    "item": _ITEM,
}

REPORTS: Labels = {
    "recipient": Text("Mottagare", "Recipient"),
    "dated": _DATED,
    "period": Text("Period", "Period"),
    "achieved": Text("Uppnådda resultat", "What was achieved"),
    "analysis": Text("Analys", "Analysis"),
    "by": Text("Avrapporterat av", "Reported by"),
    "item": _ITEM,
    "paragraph": Text("Paragraf i annans protokoll", "Paragraph in another's protocol"),
}

DIALOGUES: Labels = {
    "date": Text("Datum", "Date"),
    "theme": Text("Tema", "Theme"),
    "conclusions": Text("Slutsatser", "Conclusions"),
    "proposals": Text("Förslag till nästa översyn", "Proposals for the next revision"),
    "item": _ITEM,
}

SPREADING: Labels = {
    "date": Text("Datum", "Date"),
    "what": Text("Vad som spreds", "What was spread"),
    "to": Text("Till", "To"),
    "channel": Text("Kanal", "Channel"),
    "activity": _ACTIVITY,
    "url": _URL,
}

COSTS: Labels = {
    "year": _YEAR,
    "kind": _KIND,
    "amount": Text("Belopp", "Amount"),
    "currency": Text("Valuta", "Currency"),
    "about": Text("Ungefärligt", "About"),
    "paid_by": Text("Betalat av", "Paid by"),
    "activity": _ACTIVITY,
}

DOCUMENTS: Labels = {
    "title": Text("Dokument", "Document"),
    "from": Text("Från och med år", "From year"),
    "to": Text("Till och med år", "To year"),
    "kind": _KIND,
}

GUIDELINE_VERSIONS: Labels = {
    "decided": Text("Beslutad", "Decided"),
    "dnr": _DNR,
    "body": Text("Beslutande", "Decided by"),
    "paragraph": Text("Beslutsparagraf", "Paragraph of decision"),
    "owner": Text("Dokumentägare", "Owner"),
    "revised": Text("Senast reviderad", "Last revised"),
    "in_force": Text("Gäller", "In force"),
    "changes": Text("Ändringar", "Changes"),
    "reports": Text("Bygger på avrapporteringar", "Rests on reports"),
    "dialogues": Text("Bygger på samverkansdialoger", "Rests on dialogues"),
}

DEVIATIONS: Labels = {
    "category": _CATEGORY,
    "rule": _RULE,
    "happened": Text("Inträffade", "Happened"),
    "who": Text("Vem", "Who"),
    "what": Text("Vad som hände", "What happened"),
    "motivation": Text("Motivering", "Motivation"),
    "motivated_by": Text("Motiverat av", "Motivated by"),
    "contact": _CONTACT,
    "activity": _ACTIVITY,
    "cost": Text("Kostnad", "Cost"),
    "duty": Text("Årlig uppgift", "Yearly duty"),
    "item": _ITEM,
    "state": _STATE,
    "recorded_by": Text("Antecknat av", "Recorded by"),
    "recorded_at": Text("Antecknat", "Recorded at"),
}

PROPOSALS: Labels = {
    "category": _CATEGORY,
    "rule": _RULE,
    "about": Text("Gäller", "About"),
    "why": Text("Varför", "Why"),
}

DUTIES: Labels = {
    "rule": _RULE,
    "duty": Text("Uppgift", "Duty"),
    "who": Text("Vems", "Whose"),
    "year": Text("År", "Year"),
    "status": _STATE,
    "due_on": Text("Förfaller", "Falls due"),
    "evidence": Text("Belägg", "Evidence"),
    "lacking": Text("Det som brister", "What falls short"),
    "readings": Text("Läsningar", "Readings"),
    "reason": Text("Att notera", "To note"),
}

HISTORY: Labels = {
    "at": Text("Tidpunkt", "At"),
    "by": Text("Av", "By"),
    "verb": Text("Åtgärd", "Action"),
    "about": Text("Gäller", "About"),
    "reason": Text("Skäl", "Reason"),
    "table": Text("Register", "Table"),
    "field": Text("Fält", "Field"),
    "before": Text("Före", "Before"),
    "after": Text("Efter", "After"),
}

LABELS: dict[str, Labels] = {
    "organisations": ORGANISATIONS,
    "members": MEMBERS,
    "activities": ACTIVITIES,
    "contacts": CONTACTS,
    "meetings": MEETINGS,
    "attendance": ATTENDANCE,
    "items": ITEMS,
    "results": RESULTS,
    "focus-areas": FOCUS_AREAS,
    "action-plans": ACTION_PLANS,
    "reports": REPORTS,
    "dialogues": DIALOGUES,
    "spreading": SPREADING,
    "costs": COSTS,
    "documents": DOCUMENTS,
    "guideline-versions": GUIDELINE_VERSIONS,
    "deviations": DEVIATIONS,
    "tasks": TASKS,
    "proposals": PROPOSALS,
    "duties": DUTIES,
    "history": HISTORY,
}


def label(kind: str, heading: str) -> Text:
    """What the column `heading` of the table `kind` is called; `ref` is called the same in every table."""
    return REF if heading == "ref" else LABELS[kind][heading]
